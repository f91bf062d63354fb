"""secondsource: reads news reports and says of every value who says so, and how many independent origins it has.

    >>> from secondsource import make_brief
    >>> brief = make_brief(["reports/"])                       # doctest: +SKIP
    >>> for weighed in brief.events:                           # doctest: +SKIP
    ...     for finding in weighed.findings:
    ...         print(weighed.event.title, finding.field, finding.verdict, finding.why)

The functions take the same paths as the command: text files, saved pages, folders, and JSON Lines of reports. What
could not be read stands in ``skipped``, with the reason; nothing is fetched, and nothing is kept.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secondsource.mask.brief import mask_private
    from secondsource.model.check import Checked, CheckedClaim, CheckedStatement
    from secondsource.model.errors import (
        CodebookError,
        InputError,
        InstallationError,
        ListError,
        SecondsourceError,
        UsageError,
    )
    from secondsource.model.finding import Brief, Finding, FoundValue, WeighedEntity, WeighedEvent
    from secondsource.model.press import UnknownOutlets
    from secondsource.model.reading import Reading
    from secondsource.model.record import Claim, Entity, Event, Origin
    from secondsource.model.report import Report, Skipped
    from secondsource.model.span import Span
    from secondsource.run.api import check_draft, make_brief, make_briefs, read_reports
    from secondsource.run.options import Known
    from secondsource.run.reading import Readings

__version__ = "0.1.0"

__all__ = [
    "Brief",
    "Checked",
    "CheckedClaim",
    "CheckedStatement",
    "Claim",
    "CodebookError",
    "Entity",
    "Event",
    "Finding",
    "FoundValue",
    "InputError",
    "InstallationError",
    "Known",
    "ListError",
    "Origin",
    "Reading",
    "Readings",
    "Report",
    "SecondsourceError",
    "Skipped",
    "Span",
    "UnknownOutlets",
    "UsageError",
    "WeighedEntity",
    "WeighedEvent",
    "__version__",
    "check_draft",
    "make_brief",
    "make_briefs",
    "mask_private",
    "read_reports",
]

# Where each name lives. They are fetched when they are first asked for: whoever needs only the types of a brief does
# not wait for the model's runtime.
_HOMES = {
    "run.api": ("check_draft", "make_brief", "make_briefs", "read_reports"),
    "run.options": ("Known",),
    "run.reading": ("Readings",),
    "mask.brief": ("mask_private",),
    "model.press": ("UnknownOutlets",),
    "model.check": ("Checked", "CheckedClaim", "CheckedStatement"),
    "model.errors": (
        "CodebookError",
        "InputError",
        "InstallationError",
        "ListError",
        "SecondsourceError",
        "UsageError",
    ),
    "model.finding": ("Brief", "Finding", "FoundValue", "WeighedEntity", "WeighedEvent"),
    "model.reading": ("Reading",),
    "model.record": ("Claim", "Entity", "Event", "Origin"),
    "model.report": ("Report", "Skipped"),
    "model.span": ("Span",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """A name of ``__all__``, fetched from its module."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
