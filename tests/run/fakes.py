"""A reader and a linker that need no model: just enough to see what a run does with its inputs."""

import os
import re
from collections.abc import Iterable, Sequence

from secondsource.model.check import Draft
from secondsource.model.codebook import Codebook
from secondsource.model.errors import InputError, InstallationError
from secondsource.model.reading import Mention, Reading
from secondsource.model.record import Origin, Record, ReportLinks
from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.run.stages import Stages, Weighed


class FakeReader:
    """Takes every line for a sentence and every capitalised word for a name; some words make it fail."""

    def read(self, report: Report) -> Reading:
        """The lines and names of the report."""
        if "KILL" in report.text:
            os._exit(7)
        if "FAULT" in report.text:
            raise ZeroDivisionError("a fault of the reader")
        if "REFUSE" in report.text:
            raise InputError("is refused by the reader")
        if "MISSING" in report.text:
            raise InstallationError("the weights are missing")
        lines = tuple(Span(*found.span()) for found in re.finditer(r"[^\n]+", report.text))
        names = (Span(*found.span()) for found in re.finditer(r"[A-Z]\w+", report.text))
        mentions = tuple(Mention(number, span, "other", "name", number) for number, span in enumerate(names))
        return Reading(report, lines, mentions, (), (), ())


def make_fake_reader(codebook: Codebook) -> FakeReader:
    """A reader; the codebook must have come with it."""
    assert codebook.types
    return FakeReader()


def fake_link(readings: Iterable[Reading], codebook: Codebook) -> Record:
    """One origin for each outlet, in the order of the readings, so that a wrong order would show."""
    rows = tuple(ReportLinks(one.report, one.report.outlet or "") for one in readings)
    origins = tuple(Origin(row.origin, row.origin, "outlet", (row.report.id,)) for row in rows)
    return Record(rows, origins, (), (), ())


def fake_weigh(record: Record) -> Weighed:
    """Nothing."""
    return (), ()


def fake_link_draft(readings: Sequence[Reading], draft: Reading, codebook: Codebook) -> tuple[Record, Draft]:
    """The record without the draft, and a draft that claims nothing."""
    return fake_link(readings, codebook), Draft(draft.report, draft.sentences, (), (), ())


FAKE = Stages(make_fake_reader, fake_link, fake_weigh, fake_link_draft)
