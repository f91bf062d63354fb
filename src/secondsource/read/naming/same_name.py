"""Whether two names within one report are the same, a part of the other, or exclude each other."""

import re
from collections.abc import Sequence
from functools import lru_cache

from secondsource.model.reading import MentionKind
from secondsource.read.naming.other_names import abbreviates
from secondsource.read.vocabulary.lexicon import TITLES
from secondsource.read.vocabulary.wordlists import word_set

_PART = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s$")
_SMALL = word_set("the of and for de la del der van von el al bin da dos das di le du a an in y e")
_SUFFIXES = word_set("jr sr ii iii iv inc ltd llc plc corp co gmbh ag sa")
_BODIES = word_set("front party union league movement alliance congress assembly coalition federation brigade guild")


@lru_cache(maxsize=1 << 14)
def parts(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, without titles, articles, full stops and the possessive."""
    plain = _POSSESSIVE.sub("", name.replace(".", "").strip().lower())
    words = [word for word in _PART.findall(plain) if word not in _SMALL and word not in _SUFFIXES]
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    return tuple(words)


def is_part(short: str, long: str, kind: MentionKind) -> bool:
    """Whether the first name is how the second is called for short.

    A person by the last or first part, several parts in order, or a nickname in quotation marks; a body by its
    initials, by its first words in order, or by the last where that says what kind of body it is.
    """
    few, many = parts(short), parts(long)
    if not few or not many or len(few) > len(many):
        return False
    if kind == "person":
        return _in_order(few, many) and (
            len(few) > 1 or few[0] in (many[0], many[-1], *many[-2:]) or few[0] in _nickname(long)
        )
    if short.isupper() and abbreviates(short, long):
        return True
    if kind == "organisation" and few == many[-1:] and few[0] in _BODIES:
        return True
    return (
        kind in ("organisation", "facility", "other")
        and len(few) >= 1
        and many[: len(few)] == few
        and (len(few) > 1 or len(few[0]) > 4)
    )


def _nickname(name: str) -> tuple[str, ...]:
    found = re.search(r"[\"'“‘(]([^\"'”’)]+)[\"'”’)]", name)
    return parts(found.group(1)) if found else ()


def _in_order(few: tuple[str, ...], many: tuple[str, ...]) -> bool:
    rest = iter(many)
    return all(any(_like(part, other) for other in rest) for part in few)


def _like(part: str, other: str) -> bool:
    """Equal, or an initial."""
    return part == other or (len(part) == 1 and other.startswith(part)) or (len(other) == 1 and part.startswith(other))


def names_exclude(first: Sequence[str], second: Sequence[str], kind: MentionKind) -> bool:
    """Whether two clusters bear full names that cannot be one person's: different first or last parts."""
    if kind != "person":
        return False
    full_first = [p for name in first if len(p := parts(name)) > 1]
    full_second = [p for name in second if len(p := parts(name)) > 1]
    return any(not _compatible(a, b) for a in full_first for b in full_second)


def _compatible(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    few, many = sorted((a, b), key=len)
    return _in_order(few, many) or (few[-1] == many[-1] and _like(few[0], many[0]))
