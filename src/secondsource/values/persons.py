"""What words tell of a person apart from a name: sex, age and generation, which hold two descriptions apart."""

import re
from collections.abc import Set

from secondsource.values.number_words import number_of_words

MALE = frozenset(
    "man boy son brother father husband boyfriend grandfather uncle nephew stepson stepfather gentleman policeman "
    "gunman fisherman grandson himself".split()
)
FEMALE = frozenset(
    "woman girl daughter sister mother wife girlfriend grandmother aunt niece stepdaughter stepmother lady "
    "policewoman granddaughter herself".split()
)
YOUNG = frozenset("baby infant toddler child kid boy girl".split())
GROWN = frozenset(
    "man woman husband wife father mother officer policeman driver soldier grandfather grandmother".split()
)
_PRONOUNS = {"he": "man", "him": "man", "she": "woman", "her": "woman", "himself": "himself", "herself": "herself"}
_PLAIN = frozenset(
    "man boy woman girl lady gentleman baby infant toddler child kid youth teen teenager person victim himself herself "
    "suspect driver passenger resident student pedestrian juvenile minor".split()
)
_SEXES = {"male": "man", "female": "woman", "mom": "mother", "dad": "father"}
_AGE = re.compile(r"\b(\d{1,3}|[a-z]+)[ -](?:years?|yrs?)[ -]old\b|,\s*(\d{1,3})\b(?!\s*[\w-])", re.IGNORECASE)
_MONTHS = re.compile(r"\b[\w-]+[ -](?:months?|weeks?|days?)[ -]old\b", re.IGNORECASE)
_BEHIND = re.compile(r",|\b(?:who|whom|with|of|from|in|at|on|and|that|whose)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def of_other_sex(nouns: Set[str]) -> bool:
    """Whether one of the nouns is of a man and one of a woman."""
    return bool(nouns & MALE) and bool(nouns & FEMALE)


def of_other_generation(nouns: Set[str]) -> bool:
    """Whether one of the nouns is of a child and one of a grown person."""
    return bool(nouns & YOUNG) and bool(nouns & GROWN)


def may_be_one(first: str, second: str) -> bool:
    """Whether two phrases may be of one person: "she" and "a 4-year-old girl" may, "a boy" and "a woman" may not."""
    ages = {age for age in (_age(first), _age(second)) if age}
    nouns = {noun for noun in (_noun(first), _noun(second)) if noun}
    if (one := _calling(first)) and (other := _calling(second)) and one != other:
        return False
    pronouns = {text.strip().lower() for text in (first, second)} & set(_PRONOUNS)
    apart = of_other_sex(nouns) or (of_other_generation(nouns) and not pronouns)
    return len(ages) < 2 and not apart


def _calling(phrase: str) -> str:
    """What a phrase calls a person by where it is more than sex and age: "a guard", "his sister"; not a name."""
    words = _WORD.findall(_BEHIND.split(phrase.strip())[0])
    last = words[-1] if words else ""
    plain = last.lower() in _PLAIN or last.lower() in _PRONOUNS or last.lower() in _SEXES
    return "" if plain or not last.islower() or last in ("old", "one") else last


def _age(phrase: str) -> str:
    if (months := _MONTHS.search(phrase)) is not None:
        return months.group().lower()
    found = _AGE.search(phrase)
    if found is None:
        return ""
    told = found.group(1) or found.group(2)
    number = float(told) if told.isdigit() else number_of_words(told)
    return told.lower() if number is None else f"{number:.0f}"


def _noun(phrase: str) -> str:
    """The last word before what goes with it that tells a sex or a generation."""
    lower = phrase.strip().lower()
    if lower in _PRONOUNS:
        return _PRONOUNS[lower]
    words = [_SEXES.get(word, word) for word in _WORD.findall(_BEHIND.split(lower)[0])]
    return next((word for word in reversed(words) if word in MALE | FEMALE | YOUNG | GROWN), "")
