"""The reader as it is shipped, loaded once for all tests: a reading depends on no report that was read before."""

from functools import cache

from secondsource.model.reading import Reading
from secondsource.model.report import Report
from secondsource.model.value import DateValue
from secondsource.read.reader import Reader
from secondsource.run.codebook import load_codebook
from secondsource.run.standard import make_reader
from tests.helpers.numbers import least_of
from tests.helpers.spans import assert_spans_stand


@cache
def shipped_reader() -> Reader:
    """The shipped weights, codebook and gazetteer."""
    return make_reader(load_codebook())


@cache
def reading_of(text: str, published: DateValue | None = None) -> Reading:
    """The reading of a report that has nothing but its text, and at most the day on which it was published."""
    reading = shipped_reader().read(Report("r", None, None, text, "", published=published))
    assert_spans_stand(reading)
    return reading


def counted_in(text: str, field: str, scope: str = "all") -> set[float | None]:
    """The least numbers of a field that the events of a text have in a scope."""
    return least_of(reading_of(text), field, scope)
