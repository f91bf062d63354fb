"""Nations by the words for them: the country of "Ukrainian", "U.S." and "Pakistan", the stem of unknown ones."""

import re
from functools import lru_cache

from secondsource.values.countries import ADJECTIVES, COUNTRIES

# Names that more of the news means for something else: a state of the US, a person, an island's namesake.
_OF_OTHERS = frozenset(("Georgia", "Jersey", "Jordan", "Chad", "Dominica", "CAR", "Emirates"))
_ENDING = re.compile(r"(?:ese|ish|[aeiouyn])+$")
_SHORTEST_STEM = 3


def _words() -> dict[str, str]:
    named = {name: code for code, _, _, names, _ in COUNTRIES for name in names if name not in _OF_OTHERS}
    return {**named, "US": "US", "U.S.": "US", "UK": "GB", "U.K.": "GB", **ADJECTIVES}


_CODES = _words()
_NAMED = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(_CODES, key=lambda w: (-len(w), w))))})(?![\w-])")


@lru_cache(maxsize=8192)
def nation_in(words: str) -> tuple[str, str]:
    """The code of the first country that ``words`` name or have the adjective of, and its words; "" twice for none."""
    found = _NAMED.search(words)
    return ("", "") if found is None else (_CODES[found[0]], found[0])


def stem(word: str) -> str:
    """What a nation and its adjective have in common: "arv" of "Arvenia" and "Arvenian", "dast" of "Dastani"."""
    short = _ENDING.sub("", word.casefold())
    return short if len(short) >= _SHORTEST_STEM else word.casefold()
