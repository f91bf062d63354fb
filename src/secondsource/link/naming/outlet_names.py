"""What an outlet is called, and the places in it: of "the Velm Courier" nothing is told that happened in Velm."""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from secondsource.model.reading import Mention, Reading
from secondsource.model.report import Report
from secondsource.model.span import Span

_OUTLET = re.compile(
    r"(?:\s[A-Z][\w’'-]+){0,2}\s(?:Advertiser|Argus|Broadcasting|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo"
    r"|Enquirer|Examiner|Gazette|Guardian|Herald|Inquirer|Journal|Ledger|Mail|Messenger|Mirror|Monitor|Observer|Radio"
    r"|Reporter|Review|Sentinel|Telegraph|Television|Times|Tribune|TV|Weekly|Wire)\b(?!\s(?:Station|House|Tower|Square))"
)
_DATELINE = 160


def outlet_name(report: Report) -> str:
    """The outlet as the input names it, else its agency, its host, or what else tells the report from others."""
    host = urlsplit(report.uri).hostname if report.uri and "://" in report.uri else None
    return report.outlet or report.agency or host or report.byline or report.uri or report.ref or report.id


def without_outlet_places(reading: Reading) -> Reading:
    """The reading without the places that stand in the report's own outlet or in another that it names."""
    own = list(_named(reading.report))
    inside = frozenset(m.id for m in reading.mentions if m.place is not None and _is_of_outlet(m, reading.report, own))
    if not inside:
        return reading
    events = tuple(
        replace(event, roles=tuple(r for r in event.roles if r.role != "where" or r.mention not in inside))
        for event in reading.events
    )
    mentions = tuple(replace(m, place=None) if m.id in inside else m for m in reading.mentions)
    return replace(reading, mentions=mentions, events=events)


def _named(report: Report) -> Iterator[Span]:
    """Where the report names its outlet."""
    name = (report.outlet or "").removeprefix("The ")
    if " " in name:
        yield from (Span(m.start(), m.end()) for m in re.finditer(re.escape(name), report.text))
    elif name:
        # Of one word, it is the outlet's for sure in the brackets of its dateline alone.
        found = re.search(rf"\(({re.escape(name)})\)\s*[-–—]", report.text[:_DATELINE])
        if found is not None:
            yield Span(found.start(1), found.end(1))


def _is_of_outlet(mention: Mention, report: Report, own: list[Span]) -> bool:
    if mention.kind not in ("place", "nationality"):
        return False
    return any(span.holds(mention.span) for span in own) or bool(_OUTLET.match(report.text, mention.span.end))
