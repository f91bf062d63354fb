"""Credits: whose text or news a report says it carries, an agency's or that of the first to report."""

import re
from functools import lru_cache

from secondsource.model.press import Press
from secondsource.model.report import Report
from secondsource.values.words import COMMON, fold, pieces

_NAME = r"(?P<{0}>[^\W\d_a-z][\w&’'.-]*(?:(?: of| and| the)? [^\W\d_a-z][\w&’'.-]*){{0,4}})"
_FIRST = re.compile(
    rf"\bfirst (?:reported|published|revealed|broken) by (?:[Tt]he )?{_NAME.format('by')}|"
    rf"{_NAME.format('who')} (?:was|were) (?:the )?first to (?:report|publish|reveal)\b|"
    rf"{_NAME.format('broke')} (?:first reported|broke) the (?:news|story)\b"
)


def credited(report: Report, press: Press) -> str | None:
    """Whom the report credits, by the name that agencies are shown by."""
    name = credit_of(report)
    return None if name is None else press.agency(name) or name


def credit_of(report: Report) -> str | None:
    """The agency whose text a report carries, else who first reported its news, as the report names it.

    None where that is the outlet itself: its own name, or the initials of it.
    """
    name = report.agency or first_reporter(report.text)
    return None if not name or (report.outlet and is_own_name(name, report.outlet)) else name


@lru_cache(maxsize=4096)
def first_reporter(text: str) -> str | None:
    """Whom a report names as the first to tell its news: "first reported by the Harbour Post"."""
    found = _FIRST.search(text)
    name = next((group for group in found.groups() if group), None) if found else None
    return name.rstrip(".’'") if name else None


def is_own_name(name: str, outlet: str) -> bool:
    """Whether a credit names the outlet: its name, the beginning of it, or its initials ("BW" of the Belt Wire)."""
    own, told = [word for word in pieces(outlet) if word not in COMMON], pieces(name)
    if not own or not told:
        return False
    if len(told) == 1 and name.isupper() and fold(name) == "".join(word[0] for word in own):
        return True
    return tuple(own[: len(told)]) == tuple(word for word in told if word not in COMMON)
