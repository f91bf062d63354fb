"""Names of people and organisations: their parts, how two stand to each other and why, and which is the fuller."""

import re
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import OSA

from secondsource.values.name_parts import (
    OrganisationName,
    PersonName,
    initials_of,
    organisation_name,
    person_name,
    plain_spelling,
    short_forms,
    skeleton,
)
from secondsource.values.place_key import fold, place_key

NameKind = Literal["person", "organisation", "place", "facility", "other"]
_SHORTEST_MISSPELT = 5
_LONG = 9


@dataclass(frozen=True, slots=True)
class NameMatch:
    """How likely two names are one bearer's, from 0 to 1, judged on the names alone, and why.

    1 the same words · 0.9 one is a fuller form, an abbreviation or a misspelling · 0.8 other spelling of the same
    sounds · 0.6 a part only, such as a surname · 0 different.
    """

    score: float
    why: str


_DIFFERENT = "The names differ."


def compare_names(first: str, second: str, kind: NameKind) -> NameMatch:
    """How two names of one kind stand to each other. Symmetric. Titles, accents and case do not count."""
    if fold(first) == fold(second) and first.strip():
        return NameMatch(1.0, "Both bear the same name.")
    if kind == "person":
        return _compare_persons(person_name(first), person_name(second))
    if kind == "place":
        return _compare_keys(place_key(first), place_key(second))
    return _compare_organisations(organisation_name(first), organisation_name(second))


def fuller(first: str, second: str) -> str:
    """The name that says more: more parts (titles aside), then more letters, then the first by alphabet."""
    return min((first, second), key=lambda name: (-len(person_name(name).parts), -len(name.strip()), name))


def misspelt(first: str, second: str) -> bool:
    """Whether two folded words differ by one typing error (two from nine letters on), never in the first letter."""
    shortest = min(len(first), len(second))
    if shortest < _SHORTEST_MISSPELT or first[0] != second[0]:
        return False
    return OSA.distance(first, second, score_cutoff=2) <= (2 if shortest >= _LONG else 1)


def _compare_keys(first: str, second: str) -> NameMatch:
    if first == second and first:
        return NameMatch(1.0, "Both bear the same name.")
    if misspelt(first, second):
        return NameMatch(0.9, "The names differ by a typing error.")
    return NameMatch(0.0, _DIFFERENT)


def _compare_persons(first: PersonName, second: PersonName) -> NameMatch:
    if not first.parts or not second.parts:
        return NameMatch(0.0, "One of them is no name.")
    if first.parts == second.parts:
        return NameMatch(1.0, "Both bear the same name.")
    nickname = _by_nickname(first, second)
    if nickname:
        return nickname
    short, long = sorted((first.parts, second.parts), key=lambda parts: (len(parts), parts))
    kinds = _align(short, long)
    if kinds is None:
        return NameMatch(0.0, _DIFFERENT)
    if len(short) == 1 and len(long) > 1:
        return _single(short[0], long, kinds)
    return _whole(kinds, len(short) == len(long))


def _by_nickname(first: PersonName, second: PersonName) -> NameMatch | None:
    for one, other in ((first, second), (second, first)):
        if other.nickname and (one.parts == other.nickname or one.nickname == other.nickname):
            return NameMatch(0.9, "One is the nickname that the other carries in quotation marks.")
    return None


_PartMatch = Literal["same", "initial", "short form", "typing error", "other spelling"]


def _align(short: tuple[str, ...], long: tuple[str, ...]) -> tuple[_PartMatch, ...] | None:
    """How each part of the shorter name finds its own in the longer, in order; ``None`` where one finds none."""
    kinds: list[_PartMatch] = []
    at = 0
    for part in short:
        while at < len(long) and (kind := _part(part, long[at])) is None:
            at += 1
        if at == len(long):
            return None
        kinds.append(kind or "same")
        at += 1
    return tuple(kinds)


def _part(first: str, second: str) -> _PartMatch | None:
    if first == second:
        return "same"
    if 1 in (len(first), len(second)):
        return "initial" if first[0] == second[0] else None
    if short_forms(first) & short_forms(second):
        return "short form"
    if misspelt(first, second):
        return "typing error"
    alike = plain_spelling(first) == plain_spelling(second) or skeleton(first) == skeleton(second)
    return "other spelling" if alike else None


def _single(part: str, long: tuple[str, ...], kinds: tuple[_PartMatch, ...]) -> NameMatch:
    if kinds[0] not in ("same", "typing error", "other spelling"):
        return NameMatch(0.0, _DIFFERENT)
    if part == long[0] and len(long) == 2:
        return NameMatch(0.3, "One is the given name of the other.")
    return NameMatch(0.6 if kinds[0] == "same" else 0.5, "One is the surname of the other.")


def _whole(kinds: tuple[_PartMatch, ...], same_length: bool) -> NameMatch:
    worst = next((kind for kind in ("other spelling", "typing error", "initial", "short form") if kind in kinds), None)
    if worst is None:
        return NameMatch(0.9, "One is a fuller form of the other.")
    if len(kinds) == 1 and worst in ("initial", "short form"):
        return NameMatch(0.3, "The names share an initial or a short form only.")
    why = {
        "other spelling": "The names are other spellings of the same sounds.",
        "typing error": "The names differ by a typing error.",
        "initial": "One gives initials for the parts of the other.",
        "short form": "One gives the short form of the other's given name.",
    }[worst]
    return NameMatch({"other spelling": 0.8, "initial": 0.8}.get(worst, 0.9) - (0 if same_length else 0.05), why)


def _compare_organisations(first: OrganisationName, second: OrganisationName) -> NameMatch:
    if first.words == second.words and first.words:
        return NameMatch(1.0, "Both bear the same name.")
    if abbreviation := _by_abbreviation(first, second):
        return abbreviation
    if not first.words or not second.words:
        return NameMatch(0.0, "One of them is no name.")
    short, long = sorted((first.words, second.words), key=lambda words: (len(words), words))
    if len(short) == len(long):
        same = all(one == other or misspelt(one, other) for one, other in zip(short, long, strict=True))
        return NameMatch(0.9, "The names differ by a typing error.") if same else NameMatch(0.0, _DIFFERENT)
    if set(short) <= set(long):
        return (
            NameMatch(0.6, "One is a shorter form of the other.")
            if len(short) > 1
            else NameMatch(0.4, "One is a word of the other.")
        )
    return NameMatch(0.0, _DIFFERENT)


def _by_abbreviation(first: OrganisationName, second: OrganisationName) -> NameMatch | None:
    for one, other in ((first, second), (second, first)):
        if one.abbreviation and one.abbreviation == other.abbreviation:
            return NameMatch(0.9, f"Both bear the abbreviation {one.abbreviation}.")
        if one.abbreviation and not one.words and one.abbreviation in initials_of(other):
            return NameMatch(0.9, f"{one.abbreviation} is made of the other's initials.")
    return None


def is_initialism(name: str) -> bool:
    """Whether the name is an abbreviation of capitals: "JNGC", "U.N."."""
    return bool(re.fullmatch(r"(?:[A-Z]\.?){2,8}s?|[A-Z][A-Za-z]{0,3}[A-Z]{2,6}", name.strip()))
