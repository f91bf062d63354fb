"""Words of a text as they are compared: lower case, without accents and punctuation."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA

LONGEST_KEPT = 60
_SHORTEST_MISSPELT = 5
_LONG = 9
_PIECE = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"['’]s\b")
_INITIALS = re.compile(r"\b((?:[^\W\d_]\.){2,})")
_COMMON_WORDS = (
    "a about after again all also am among an and any are as at be because been before being both but by can "
    "could did do does down during each for from had has have he her here hers him his how i if in into is it its "
    "just me more most my no not now of off on once one only or other our out over own s said same say says she "
    "should so some such t than that the their them then there these they this those through to too told two "
    "under until up us very was we were what when where which while who whom why will with would you your"
)
COMMON = frozenset(_COMMON_WORDS.split())


def fold(text: str) -> str:
    """Lower case without accents: "Plzeň" and "Plzen" are one."""
    return _kept_fold(text) if len(text) <= LONGEST_KEPT else _fold(text)


def _fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    marks = [char for char in set(decomposed) if unicodedata.combining(char)]
    return decomposed.translate({ord(mark): None for mark in marks}).casefold()


def pieces(text: str) -> tuple[str, ...]:
    """Folded words of ``text``; "U.S." gives "us", a possessive "'s" is left off."""
    return _kept_pieces(text) if len(text) <= LONGEST_KEPT else _pieces(text)


def _pieces(text: str) -> tuple[str, ...]:
    folded = _POSSESSIVE.sub("", fold(text))
    if "." in folded:
        folded = _INITIALS.sub(lambda match: match.group(1).replace(".", ""), folded)
    return tuple(_PIECE.findall(folded))


# Names come again and again; sentences and texts do not, and would take much memory.
_kept_fold = lru_cache(maxsize=16384)(_fold)
_kept_pieces = lru_cache(maxsize=16384)(_pieces)


def content(text: str) -> tuple[str, ...]:
    """Folded words that carry meaning."""
    return tuple(word for word in pieces(text) if word not in COMMON)


@lru_cache(maxsize=16384)
def one_slip(first: str, second: str) -> bool:
    """Whether one typing error (a letter more, less, other, or two exchanged) makes the first word the second."""
    return OSA.distance(first, second, score_cutoff=1) <= 1


def misspelt(first: str, second: str) -> bool:
    """Whether two folded words differ by one typing error (two from nine letters on), never in the first letter."""
    shortest = min(len(first), len(second))
    if shortest < _SHORTEST_MISSPELT or first[0] != second[0]:
        return False
    return OSA.distance(first, second, score_cutoff=2) <= (2 if shortest >= _LONG else 1)
