"""What a report says of itself: outlet, agency, byline, title and day, read from its text.

Metadata that came with the report goes before it; see ``gather.finishing``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.gather.bylines import Byline, byline_of
from secondsource.gather.credit_lines import Dateline, dateline_of, owner_of, signature_of
from secondsource.gather.outlet_names import is_wire, looks_like_outlet
from secondsource.gather.publication import Publication, publication_of

_HEAD_LINES = 8
_NO_TITLE = re.compile(r"page \d|photo\b|.*\b(?:photo|image|caption)\b|most popular|click\b", re.IGNORECASE)
_RELEASE = re.compile(r"(?:media|press|news) (?:release|statement)\b|for immediate release\b", re.IGNORECASE)
_TITLE_ENDS = re.compile(r"[^.!:;,…-]$")


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the text says of itself; ``None`` where it says nothing. ``release``: it calls itself a press release."""

    outlet: str | None = None
    agency: str | None = None
    byline: str | None = None
    title: str | None = None
    publication: Publication | None = None
    release: bool = False


def masthead_of(text: str) -> Masthead:
    """The masthead of a report's text.

    An agency is named by the dateline or the signature. The outlet is the byline's, else whose copyright it is, else
    the first line where that is a newspaper's name; where nothing names one, it is the agency itself.
    """
    lines = _first_lines(text)
    name = _name_on_top(lines)
    head = lines[2:] if name else lines
    byline = next((one for line in head if (one := byline_of(line))), None)
    dateline = next((two for line in head if (two := dateline_of(line))), None)
    signature, owner = signature_of(text), owner_of(text)
    credited = (dateline.credit if dateline else None) or signature.agency
    agency = credited or (owner if owner and is_wire(owner) else None)
    return Masthead(
        outlet=(byline.outlet if byline else None) or owner or name or agency,
        agency=agency,
        byline=byline.text if byline else signature.person,
        title=_title(head, byline, dateline),
        publication=publication_of(text, lines, dateline.words if dateline else None),
        release=bool(head) and _RELEASE.match(head[0]) is not None,
    )


def _first_lines(text: str) -> list[str]:
    """The first lines that are not empty; long paragraphs only as far as a masthead reaches."""
    lines = (line.strip()[:300] for line in text[:6000].splitlines())
    return [line for line in lines if line][:_HEAD_LINES]


def _name_on_top(head: Sequence[str]) -> str | None:
    """A first line that is an outlet's name and nothing else, every word of it with a capital, above a day."""
    if len(head) < 2:
        return None
    line, words = head[0], head[0].split()
    capitals = all(word[0].isupper() or word in ("of", "the", "and") for word in words)
    named = 2 <= len(words) <= 5 and capitals and looks_like_outlet(line) and line[-1].isalnum()
    return line if named and publication_of(head[1], [head[1]], None) is not None else None


def _title(head: Sequence[str], byline: Byline | None, dateline: Dateline | None) -> str | None:
    """The first line, where it is short, ends like a headline and text follows it."""
    if len(head) < 2:
        return None
    line = head[0]
    known = (byline_of(line), dateline_of(line), publication_of(line, [line], None))
    is_other = any(known) or _RELEASE.match(line) is not None or _NO_TITLE.match(line) is not None
    words = line.split()
    if is_other or not 3 <= len(words) <= 20 or len(line) > 130 or not _TITLE_ENDS.search(line):
        return None
    follows_prose = any((len(other) > len(line) and other[-1] in ".!?\"”'’") or len(other) >= 300 for other in head[1:])
    return line if line[0] not in "([" and follows_prose else None
