"""The form under which the gazetteer keeps a name: without case, accents and punctuation."""

import re
from functools import lru_cache

from secondsource.values.words import LONGEST_KEPT, fold

_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "ß": "ss",
        "æ": "ae",
        "đ": "d",
        "ı": "i",
        "þ": "th",
        "œ": "oe",
        "ð": "d",
        "ħ": "h",
        "ə": "a",
        "ŋ": "n",
    }
)
_DROPPED = re.compile(r"[.'’‘`ʻʼ´\u02b9]")
_OTHER = re.compile(r"[\W_]+")
_SHORT = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}


def romanised(text: str) -> str:
    """Lower case without accents, special letters spelled out; the length may change."""
    plain = text.casefold()
    return plain if plain.isascii() else fold(plain.translate(_LETTERS))


def place_key(name: str) -> str:
    """The key of a name; equal for spellings that differ in case, accents, points, hyphens and "Saint"/"St."."""
    return _kept_key(name) if len(name) <= LONGEST_KEPT else _key(name)


def _key(name: str) -> str:
    plain = romanised(name)
    words = plain.split()
    if not all(map(str.isalpha, words)):
        words = _OTHER.sub(" ", _DROPPED.sub("", plain)).split()
    return " ".join([_SHORT.get(word, word) for word in words])


# A report's names are compared again and again; titles and the like are not, and would take much memory.
_kept_key = lru_cache(maxsize=4096)(_key)
