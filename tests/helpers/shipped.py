"""The reader as it is shipped, loaded once for all tests: a reading depends on no report that was read before."""

from functools import cache

from secondsource.read.reader import Reader
from secondsource.run.codebook import load_codebook
from secondsource.run.standard import make_reader


@cache
def shipped_reader() -> Reader:
    """The shipped weights, codebook and gazetteer."""
    return make_reader(load_codebook())
