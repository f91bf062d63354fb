"""Reading one report so that no fault of it stops the rest."""

from typing import TypeAlias

from secondsource.model.errors import InputError, InstallationError
from secondsource.model.reading import Reading
from secondsource.model.report import Report, Skipped
from secondsource.run.stages import ReportReader

Outcome: TypeAlias = Reading | Skipped


def read_report(reader: ReportReader, report: Report) -> Outcome:
    """The reading, or why there is none. Raises ``InstallationError``, which would meet every report alike."""
    try:
        return reader.read(report)
    except InstallationError:
        raise
    except InputError as error:
        return unread_report(report, str(error))
    except Exception as error:
        # The last resort: a fault of the program that this report brings to light must not cost the others.
        return unread_report(report, f"could not be read by {fault(error)}")


def fault(error: Exception) -> str:
    """What the user is told of an error that is the program's own fault."""
    told = " ".join(str(error).split())[:200]
    return f"a fault of the program ({type(error).__name__}: {told}); please report it"


def unread_report(report: Report, reason: str) -> Skipped:
    """The report as skipped, under the name that the user knows it by."""
    return Skipped(report.ref or report.uri or report.id, reason, report.group)
