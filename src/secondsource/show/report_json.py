"""A report's row, as readings and briefs show it."""

from secondsource.model.report import Report
from secondsource.show.value_json import JsonObject, date_json


def report_json(report: Report) -> JsonObject:
    """The report with its text; what only linking can tell is null."""
    return {
        "id": report.id,
        "ref": report.ref,
        "uri": report.uri,
        "outlet": report.outlet,
        "agency": report.agency,
        "byline": report.byline,
        "title": report.title,
        "published": date_json(report.published) if report.published else None,
        "published_basis": report.published_basis,
        "language": report.language,
        "sha256": report.sha256,
        "text": report.text,
        "origin": None,
        "corrects": None,
        "version_of": None,
        "notes": list(report.notes),
    }
