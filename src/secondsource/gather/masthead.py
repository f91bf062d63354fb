"""What a report says of itself: outlet, agency, byline, title and day, read from its text.

Metadata that came with the report goes before it; see ``gather.finishing``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.gather.bylines import byline_of
from secondsource.gather.credit_lines import dateline_of, owner_of, signature_of
from secondsource.gather.outlet_names import is_wire, looks_like_outlet
from secondsource.gather.publication import Publication, publication_of
from secondsource.values.labelled_head import labelled_head

_HEAD_LINES = 8
_LONGEST_DAY, _LONGEST_NAME, _LONGEST_BARRED = 60, 5, 120
# A name of two words may be a person's.
_FEWEST_OF_BODY, _DAY_AND_HEADLINE, _PAST_BYLINE = 3, 2, 2
_SMALL = frozenset(("of", "the", "and", "&"))
_NO_TITLE = re.compile(r"page \d|photo\b|.*\b(?:photo|image|caption)\b|most popular|click\b", re.IGNORECASE)
_RELEASE = re.compile(r"(?:media|press|news) (?:release|statement)\b|for immediate release\b", re.IGNORECASE)
_NAME_AND_DAY = re.compile(r"(?P<name>[^|•·—–,]{3,50}?)\s*(?:[|•·—–,]|\s-\s)\s*(?P<day>.+)")
_DAY_AND_NAME = re.compile(r"(?P<day>[^|•·—–]{6,60}?)\s*[|•·—–]\s*(?P<name>[^|•·—–,]{3,50})")
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
    a line of the head that is a newspaper's name beside a day; where nothing names one, it is the agency itself.
    Labelled lines ("Source: Marn Mail") go before all of that.
    """
    labelled = labelled_head(text)
    lines = _first_lines(text[labelled.end :])
    beside_day = _name_beside_day(lines)
    name = lines[beside_day[0]] if beside_day else None
    head = [line for number, line in enumerate(lines) if number not in beside_day]
    byline = next((one for line in head if (one := byline_of(line))), None)
    dateline = next((two for line in head if (two := dateline_of(line))), None)
    signature, owner = signature_of(text), owner_of(text)
    credited = (dateline.credit if dateline else None) or signature.agency
    owned = labelled.outlet or owner
    agency = labelled.agency or credited or (owned if owned and is_wire(owned) else None)
    return Masthead(
        outlet=labelled.outlet or (byline.outlet if byline else None) or owner or name or agency,
        agency=agency,
        byline=labelled.byline or (byline.text if byline else signature.person),
        title=labelled.title or _title(head),
        publication=publication_of(
            text, [*_first_lines(text[: labelled.end]), *lines], dateline.words if dateline else None
        ),
        release=bool(head) and _RELEASE.match(head[0]) is not None,
    )


def _first_lines(text: str) -> list[str]:
    """The first lines that are not empty, "Marn Mail | 3 May 2031" as two; long ones as far as a masthead reaches."""
    lines = (line.strip()[:300] for line in text[:6000].splitlines())
    first = [line for line in lines if line][:_HEAD_LINES]
    return [part for line in first for part in _name_and_day(line)]


def _name_and_day(line: str) -> tuple[str, ...]:
    parts = tuple(part.strip() for part in line.split("|"))
    if len(parts) > 2 and len(line) <= _LONGEST_BARRED and any(part and _is_day(part) for part in parts):
        return tuple(filter(None, parts))
    for pattern in (_NAME_AND_DAY, _DAY_AND_NAME):
        both = pattern.fullmatch(line)
        if both is not None and (_is_name(both["name"]) or _is_barred(both)) and _is_day(both["day"]):
            return (both["name"], both["day"])
    return (line,)


def _is_barred(both: re.Match[str]) -> bool:
    """ "Siv Tolland | 3 May 2031": whoever the capitals name, an outlet or a town, the day is the report's."""
    words = both["name"].split()
    is_name = len(words) <= _LONGEST_NAME and all(word[0].isupper() for word in words)
    return is_name and "|" in both[0] and byline_of(both["name"]) is None


def _name_beside_day(lines: Sequence[str]) -> tuple[int, ...]:
    """The numbers of a line that is an outlet's name and nothing else, and of the line with a day above or below it."""
    for number, line in enumerate(lines):
        for beside in (number + 1, number - 1, _past_byline(lines, number)):
            if _is_name(line) and 0 <= beside < len(lines) and _is_day(lines[beside]):
                return number, beside
    return (0, 1) if _is_laid_out_as_name(lines) else ()


def _past_byline(lines: Sequence[str], number: int) -> int:
    """The line behind the next one where that one says who wrote: the name, "By Ona Prell", the day."""
    has_byline = number + 1 < len(lines) and byline_of(lines[number + 1]) is not None
    return number + _PAST_BYLINE if has_byline else number


def _is_laid_out_as_name(lines: Sequence[str]) -> bool:
    """ "Mirren Health Watch", a day, a headline: the first line is a name that is no person's, whatever its words."""
    if len(lines) <= _DAY_AND_HEADLINE or not _is_day(lines[1]) or _title(lines[_DAY_AND_HEADLINE:]) is None:
        return False
    words = lines[0].split()
    named = _FEWEST_OF_BODY <= len(words) <= _LONGEST_NAME and all(_is_capital(word) for word in words)
    return named and lines[0][-1].isalnum() and byline_of(lines[0]) is None and dateline_of(lines[0]) is None


def _is_capital(word: str) -> bool:
    return word[0].isupper() or word.isdigit() or word in _SMALL


def _is_name(line: str) -> bool:
    words = line.split()
    capitals = all(map(_is_capital, words))
    return (2 <= len(words) <= 5 or is_wire(line)) and capitals and looks_like_outlet(line) and line[-1].isalnum()


def _is_day(line: str) -> bool:
    return len(line) <= _LONGEST_DAY and publication_of(line, [line], None) is not None


def _title(head: Sequence[str]) -> str | None:
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
