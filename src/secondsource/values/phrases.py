"""Small pieces of English that sentences for a person are put together from."""

from collections.abc import Sequence

_NUMBERS = "no one two three four five six seven eight nine ten"
_NUMBER_WORDS = _NUMBERS.split()
_DETERMINERS = (
    "a an another any both each his her its many my no one other our several some that the their these this those"
)
_PRONOUNS = "everybody everyone he i it nobody one she somebody someone they we who you"
_NO_ARTICLE = frozenset([*_DETERMINERS.split(), *_NUMBER_WORDS, *_PRONOUNS.split(), "police"])


def number_word(number: int) -> str:
    """A small number as a word, a larger one in figures."""
    return _NUMBER_WORDS[number] if 0 <= number < len(_NUMBER_WORDS) else f"{number:,}"


def plural(number: int, noun: str) -> str:
    """ "1 report", "2 reports"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def listed(names: Sequence[str], most: int = 5) -> str:
    """ "A", "A and B", "A, B and C"; of more than ``most`` the first ones and how many are left.

    A name may end in a comma that closes its own clause ("police, quoted by two outlets,"): at the end it falls away.
    """
    if len(names) > most:
        return f"{_comma_separated(names[:most])} and {len(names) - most:,} more"
    if len(names) < 2:
        return "".join(names).rstrip(",")
    first = _comma_separated(names[:-1]) + ("," if names[-2].endswith(",") else "")
    return f"{first} and {names[-1].rstrip(',')}"


def with_article(name: str) -> str:
    """A description with its article ("the fire brigade"); names, plurals and what has a determiner as they are."""
    words = name.split()
    if not words or not words[0][:1].islower() or words[0] in _NO_ARTICLE:
        return name
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    return name if head in _NO_ARTICLE or (head.endswith("s") and not head.endswith("ss")) else f"the {name}"


def capitalised(sentence: str) -> str:
    """``sentence`` with a capital first letter; the rest, which may hold names, is left alone."""
    return sentence[:1].upper() + sentence[1:]


def _comma_separated(names: Sequence[str]) -> str:
    return ", ".join(name.rstrip(",") for name in names)
