"""Small pieces of English that the sentences of ``why`` are put together from."""

from collections.abc import Sequence

_NUMBER_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MOST_LISTED = 5


def number_word(number: int) -> str:
    """A small number as a word, a larger one in figures."""
    return _NUMBER_WORDS[number] if 0 <= number < len(_NUMBER_WORDS) else f"{number:,}"


def listed(names: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"; of a long list the first ones and how many more.

    A name may end in a comma that closes its own clause ("police, quoted by two outlets,"): at the end it falls away.
    """
    if len(names) > _MOST_LISTED:
        return f"{_comma_separated(names[:_MOST_LISTED])} and {len(names) - _MOST_LISTED} more"
    if len(names) < 2:
        return "".join(names).rstrip(",")
    first = _comma_separated(names[:-1]) + ("," if names[-2].endswith(",") else "")
    return f"{first} and {names[-1].rstrip(',')}"


def _comma_separated(names: Sequence[str]) -> str:
    return ", ".join(name.rstrip(",") for name in names)


def capitalised(sentence: str) -> str:
    """``sentence`` with a capital first letter; the rest, which may hold names, is left alone."""
    return sentence[:1].upper() + sentence[1:]
