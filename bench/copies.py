"""Copies of a text in other typography: each character keeps its place, and a reader should read them as the text."""

import re
from collections.abc import Callable
from dataclasses import dataclass

_LAST_STOP = re.compile(r"[.](?=[\"”’']?\s*(?:\n|$))")
_OPENS = re.compile(r"(?:^|(?<=[\s(\[—–-]))[\"'](?=\S)")


def in_capitals(text: str) -> str:
    """ALL CAPS, but for the characters that are longer in capitals."""
    return "".join(upper if len(upper := character.upper()) == 1 else character for character in text)


def in_small_letters(text: str) -> str:
    """All in lower case, but for the characters that are longer in it."""
    return "".join(lower if len(lower := character.lower()) == 1 else character for character in text)


def without_last_stops(text: str) -> str:
    """Full stops at the ends of paragraphs lost to spaces."""
    return _LAST_STOP.sub(" ", text)


def in_straight_quotes(text: str) -> str:
    """Straight quotation marks and apostrophes for curly ones."""
    return text.translate(str.maketrans("“”‘’", "\"\"''"))


def in_curly_quotes(text: str) -> str:
    """Curly quotation marks and apostrophes for straight ones."""
    opened = _OPENS.sub(lambda mark: "“" if mark[0] == '"' else "‘", text)
    return opened.translate(str.maketrans("\"'", "”’"))


def with_hard_spaces(text: str) -> str:
    """Non-breaking spaces for all others."""
    return text.replace(" ", "\u00a0")


@dataclass(frozen=True, slots=True)
class Copy:
    """One way to set a text otherwise; ``judged`` where the figures on it have a limit."""

    name: str
    of: Callable[[str], str]
    judged: bool = False


COPIES = (
    Copy("capitals", in_capitals, judged=True),
    Copy("small letters", in_small_letters, judged=True),
    Copy("no last stops", without_last_stops),
    Copy("straight quotes", in_straight_quotes),
    Copy("curly quotes", in_curly_quotes),
    Copy("hard spaces", with_hard_spaces),
)
