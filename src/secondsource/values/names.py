"""Names of people and bodies: their parts, and whether two can name the same."""

import re
from dataclasses import dataclass
from functools import lru_cache

from secondsource.values.titles import TITLES
from secondsource.values.words import one_slip, pieces

# What reports put before a name besides: the rest of an office's own name, "Foreign Minister", "press secretary".
_BESIDES = "doctor saint st mp commissar chairperson head leader press state foreign defence defense interior then retd"
LEADING_WORDS = TITLES | frozenset(_BESIDES.split())
"""Words that a report may put before the parts of a name."""
_SUFFIXES = frozenset("jr sr ii iii iv".split())
_QUOTED = re.compile(r"[\"“”‘'(]{1,2}([^\"“”’')(]{2,40})[\"“”’')]{1,2}")
_TYPO_LENGTH = 5
_SHORTEST_WRITTEN_OTHERWISE = 4
# One sound as several ways of writing it in Latin letters have it (BGN/PCGN, ISO 9, the French and German manners).
_WAYS_OF_WRITING = (
    (re.compile("dzh|zh|dj"), "j"), (re.compile("tsch|tch"), "ch"), (re.compile("sch"), "sh"), (re.compile("kh"), "h"),
    (re.compile("gh"), "g"), (re.compile("ph"), "f"), (re.compile("ou|oo"), "u"), (re.compile("ee|y"), "i"),
    (re.compile("ck|q"), "k"), (re.compile("x"), "ks"), (re.compile("w"), "v"), (re.compile(r"(.)\1"), r"\1"),
)  # fmt: skip
_WRITTEN_FREELY = {
    **dict.fromkeys("mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamud".split(), "mohamed"),
    **dict.fromkeys("yusuf yousuf youssef yousef yusef yossef".split(), "yusuf"),
    **dict.fromkeys("ahmed ahmad ahmet".split(), "ahmed"),
    **dict.fromkeys("hussein husein hossein husayn hussain hossain".split(), "husein"),
}
# A wire writes "Tern Metals Co." where the firm calls itself "Tern Metals Company".
_LONG_FORMS = {"co": "company", "corp": "corporation", "ltd": "limited", "inc": "incorporated", "bros": "brothers"}


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name: its ``parts`` in order, without titles, and the nicknames told within it."""

    parts: tuple[str, ...]
    nicknames: tuple[tuple[str, ...], ...] = ()


@lru_cache(maxsize=16384)
def person_name(text: str) -> PersonName:
    """Parts and nicknames of a name: 'Dr Juan "the Fox" Mora' has parts (juan, mora), nickname (the, fox)."""
    nicknames = tuple(pieces(match) for match in _QUOTED.findall(text))
    bare = _QUOTED.sub(" ", text)
    words = [word for word in pieces(bare) if word not in _SUFFIXES]
    while len(words) > 1 and words[0] in LEADING_WORDS:
        words.pop(0)
    return PersonName(tuple(words), tuple(nick for nick in nicknames if nick))


@lru_cache(maxsize=16384)
def same_person(first: str, second: str) -> bool:
    """Whether two names can be borne by one person.

    One's parts must be found in the other's in order, initials standing for names and one typing error allowed in a
    long part; of two or more parts the last must agree; or one is the other's nickname.
    """
    a, b = person_name(first), person_name(second)
    if not a.parts or not b.parts:
        return bool(set(a.nicknames) & set(b.nicknames))
    if _bare(a.parts) in {_bare(n) for n in b.nicknames} or _bare(b.parts) in {_bare(n) for n in a.nicknames}:
        return True
    short, long = sorted((a.parts, b.parts), key=lambda parts: (len(parts), parts))
    return _found_in(short, long)


def _bare(parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for part in parts if part not in ("the", "el", "al"))


def _found_in(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the parts of the shorter name stand in the longer one, in order."""
    place = 0
    hits = []
    for part in short:
        hit = next((i for i in range(place, len(long)) if same_part(part, long[i])), None)
        if hit is None:
            return False
        hits.append(hit)
        place = hit + 1
    if len(short) == 1:
        return len(short[0]) > 1 and (hits[0] in (0, len(long) - 1) or len(long) > 2)
    return all(len(part) == 1 for part in short) is False


def same_part(first: str, second: str) -> bool:
    """Whether two parts of names agree: equal, an initial, a typing error of a long one, or written otherwise."""
    if first == second:
        return True
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    if min(len(first), len(second)) >= _SHORTEST_WRITTEN_OTHERWISE and _sound(first) == _sound(second):
        return True
    return min(len(first), len(second)) >= _TYPO_LENGTH and one_slip(first, second)


@lru_cache(maxsize=16384)
def _sound(part: str) -> str:
    """One writing for a name that is carried over from another script: "zhyldyz" and "jyldyz" are "jildiz"."""
    if part in _WRITTEN_FREELY:
        return _WRITTEN_FREELY[part]
    for way, sound in _WAYS_OF_WRITING:
        part = way.sub(sound, part)
    return part


def initials(text: str) -> str:
    """First letters of the capitalised words: "Northern Trade Alliance" gives "nta"."""
    return "".join(word[0] for word in re.findall(r"[^\W\d_]+", text) if word[:1].isupper()).casefold()


@lru_cache(maxsize=16384)
def same_body(first: str, second: str) -> bool:
    """Whether two names can be borne by one body: equal words, an abbreviation of the other, or a typing error."""
    a, b = _body(first), _body(second)
    if not a or not b:
        return False
    if a == b:
        return True
    if len(a) == len(b) and all(same_part(x, y) for x, y in zip(a, b, strict=True)) and any(len(x) > 1 for x in a):
        return all(len(x) > 1 for x in (*a, *b))
    return _abbreviates(first, second) or _abbreviates(second, first)


def _body(text: str) -> tuple[str, ...]:
    words = (word for word in pieces(text) if word not in ("the", "a", "an", "of", "and", "for", "de", "la", "del"))
    return tuple(_LONG_FORMS.get(word, word) for word in words)


def _abbreviates(short: str, long: str) -> bool:
    letters = re.sub(r"[^\w]", "", short)
    return 2 <= len(letters) <= 6 and letters.isupper() and letters.casefold() == initials(long)
