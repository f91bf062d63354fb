"""When a report says that it was published: in a labelled line, a line alone, its dateline, or as it goes to press."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secondsource.gather.press_dates import DATE, parse_press_date
from secondsource.model.value import DateValue

_LABEL = r"(?:date|dated|published|first published|publication date|posted|issued|released|created)"
_LATER = r"(?:updated|last updated|modified)"
_CLOCK = (
    r"(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?[ \t]*(?:[ap]\.?m\.?)?[ \t]*\(?(?:[A-Z]{2,4}\b\)?)?[ \t]*"
    r"(?:[,|·•–—-]|on\b)?[ \t]*)?"
)
_LABELLED = re.compile(
    rf"^[ \t]*{_LABEL}\b[ \t]*(?:on|at|:)*[ \t]*{_CLOCK}(?P<date>{DATE})(?P<rest>.*)$", re.IGNORECASE
)
_LABELLED_INSIDE = re.compile(rf"\b{_LABEL}[ \t]*:[ \t]*{_CLOCK}(?P<date>{DATE})", re.IGNORECASE)
_UPDATED = re.compile(rf"\b{_LATER}[ \t]*(?:on|at|:)?[ \t]*{_CLOCK}(?P<date>{DATE})", re.IGNORECASE)
_AT = r"(?:[ \t,|•·-]*(?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?[ \t]*(?:[ap]\.?m\.?)?[ \t]*(?:[A-Z]{2,4})?)?"
_ALONE = re.compile(
    rf"[ \t]*(?:by [^|•·\n]{{3,60}}[|•·,][ \t]*)?{_CLOCK}(?P<date>{DATE}){_AT}"
    rf"(?:[ \t,|•·(-]*{_LATER}\b[ \t:]*(?:on )?(?:{DATE})?{_AT}\)?)?[ \t.]*",
    re.IGNORECASE,
)
_PRESS = re.compile(
    rf"\b(?:as|when|before|until)\b[^.\n]{{0,40}}?\b(?:go(?:es|ing)?|went) to (?:press|print)\b,?[ \t]*(?:on[ \t]+)?"
    rf"(?P<date>{DATE})"
    rf"|\b(?:as of|at) (?:press|publication) time,?[ \t]*(?:on[ \t]+)?(?P<date2>{DATE})",
    re.IGNORECASE,
)
_HEAD, _TAIL = 1500, 600


@dataclass(frozen=True, slots=True)
class Publication:
    """The day, and the words that say so."""

    day: DateValue
    words: str


def publication_of(text: str, head_lines: Sequence[str], dateline: str | None) -> Publication | None:
    """The first of what ``text`` says of its own day, a day with its year before one without.

    ``head_lines`` are its first lines, ``dateline`` the words of its dateline.
    """
    found = list(_sayings(text, head_lines, dateline))
    return next((one for one in found if one.day.partial is None), found[0] if found else None)


def _sayings(text: str, head_lines: Sequence[str], dateline: str | None) -> Iterator[Publication]:
    for line in (*head_lines, *text[-_TAIL:].rstrip().split("\n")[-2:]):
        yield from _on_line(line.strip())
    yield from _inside(text[:_HEAD], _LABELLED_INSIDE)
    if dateline and (day := _last_date(dateline)):
        yield Publication(day, dateline)
    yield from _inside(text, _PRESS)
    yield from _inside(text[:_HEAD], _UPDATED)


def _on_line(line: str) -> Iterator[Publication]:
    line = line[1:-1] if line.startswith("(") and line.endswith(")") else line
    labelled = _LABELLED.match(line) if len(line) <= 120 else None
    found = labelled if labelled and len(labelled["rest"]) <= 60 else _ALONE.fullmatch(line[:120])
    if found and (day := parse_press_date(found["date"])):
        yield Publication(day, line)


def _inside(text: str, pattern: re.Pattern[str]) -> Iterator[Publication]:
    for found in pattern.finditer(text):
        day = parse_press_date(next(words for words in found.groups() if words))
        if day:
            yield Publication(day, " ".join(found[0].split()))


def _last_date(dateline: str) -> DateValue | None:
    found = list(re.finditer(DATE, dateline, re.IGNORECASE))
    return parse_press_date(found[-1][0]) if found else None
