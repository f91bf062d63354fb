"""Nations by the words for them: the country of "Ukrainian", "U.S." and "Pakistan", the stem of unknown ones."""

import re
from functools import lru_cache

from secondsource.values.countries import ADJECTIVES, COUNTRIES, OF_PARTS

# Names that more of the news means for something else: a state of the US, a person, an island's namesake.
_OF_OTHERS = frozenset(("Georgia", "Jersey", "Jordan", "Chad", "Dominica", "CAR", "Emirates"))
# What nobody has heard of is a nation's where it has the ending of an adjective, or owns what only nations have.
_ADJECTIVE = re.compile(
    r"(?!Civilian|Guardian|Christian)[A-ZÀ-Þ][\w’]{2,}(?:ian|ean|ese|ish|[bdfghjklmnprstvz]i)(?=\s)"
)
_OWNER = re.compile(r"(?:The |the )?(?P<owner>[A-ZÀ-Þ][\w-]{2,})['’]s\s")
_ENDING = re.compile(r"(?:ese|ish|[aeiouyn])+$")
_SHORTEST_STEM = 3


def _words() -> dict[str, str]:
    named = {name: code for code, _, _, names, _ in COUNTRIES for name in names if name not in _OF_OTHERS}
    whole = {word: code for word, code in ADJECTIVES.items() if word not in OF_PARTS}
    return {**named, "US": "US", "U.S.": "US", "UK": "GB", "U.K.": "GB", **whole}


_CODES = _words()
_NAMED = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(_CODES, key=lambda w: (-len(w), w))))})(?![\w-])")


@lru_cache(maxsize=8192)
def nation_in(words: str) -> tuple[str, str]:
    """The code of the first country that ``words`` name or have the adjective of, and its words; "" twice for none."""
    found = _NAMED.search(words)
    return ("", "") if found is None else (_CODES[found[0]], found[0])


def nation_named(words: str) -> str:
    """As `nation_in` for the name of a ministry or army, else the stem of the adjective or owner before it."""
    known = nation_in(words)[0]
    if known:
        return known
    found = _OWNER.match(words)
    if found is not None:
        return stem(found["owner"])
    adjective = _ADJECTIVE.search(words)
    return stem(adjective[0]) if adjective is not None else ""


def is_national(word: str) -> bool:
    """Whether a word is the adjective or name of a known nation, or has the ending of such an adjective."""
    found = _ADJECTIVE.match(f"{word} ")
    return word in _CODES or (found is not None and found.end() == len(word))


def adjectives_in(text: str) -> frozenset[str]:
    """The stems of what has the ending of a nation's adjective in a text."""
    return frozenset(stem(found[0]) for found in _ADJECTIVE.finditer(text))


def stem(word: str) -> str:
    """What a nation and its adjective have in common: "arv" of "Arvenia" and "Arvenian", "dast" of "Dastani"."""
    short = _ENDING.sub("", word.casefold())
    return short if len(short) >= _SHORTEST_STEM else word.casefold()
