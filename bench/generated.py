"""Readings made of readings: their names, places, dates and numbers exchanged, as many as are wanted.

A word gives way to one of the same length and case, so that every span holds. Rare words, names among them, become
invented ones; words that news has now and then become others as common (`link/common_words.txt`); what is common
stays. Places move and are renamed, days move by whole weeks. What does not change is shared, so that the readings
themselves take little memory.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import cache, lru_cache
from hashlib import blake2b

from secondsource.link.identity import digest
from secondsource.link.naming.rarity import UNKNOWN, bits, words_from
from secondsource.model.reading import Mention, Reading
from secondsource.model.report import Report
from secondsource.model.value import DateValue, PlaceValue
from secondsource.values.words import COMMON

FROM_LEVEL = 2
WEEKS = 3
SIDE = 12
DEGREES = 1.7
_LETTERS = ("aeiou", "bcdfghjklmnpqrstvwxz")
_WORD = re.compile(r"[A-Za-z]{3,}|\d{3,}")


def generated(readings: Sequence[Reading], number: int) -> Iterator[Reading]:
    """``number`` readings: those given, then each round of them exchanged in another way."""
    for order in range(number):
        turn, index = divmod(order, len(readings))
        yield readings[index] if turn == 0 else exchanged(readings[index], turn)


def exchanged(reading: Reading, turn: int) -> Reading:
    """The reading with its names, places, dates and numbers exchanged; each ``turn`` gives another."""
    report = reading.report
    text = _text(report.text, turn)
    changed: Report = replace(
        report,
        id=digest("generated", report.id, str(turn)),
        ref=f"{report.ref}-{turn}",
        text=text,
        title=_text(report.title, turn) if report.title else None,
        outlet=_text(report.outlet, turn) if report.outlet else None,
        published=_day(report.published, turn),
    )
    return replace(reading, report=changed, mentions=tuple(_mention(m, turn) for m in reading.mentions))


def _mention(mention: Mention, turn: int) -> Mention:
    if mention.place is None and mention.date is None:
        return mention
    place = _place(mention.place, turn) if mention.place is not None else None
    return replace(mention, place=place, date=_day(mention.date, turn))


def _day(value: DateValue | None, turn: int) -> DateValue | None:
    if value is None or value.start is None or value.end is None:
        return value
    moved = timedelta(weeks=WEEKS * turn)
    return replace(value, start=value.start + moved, end=value.end + moved)


def _place(place: PlaceValue, turn: int) -> PlaceValue:
    """The place under another name, moved on a grid; countries stay."""
    if place.precision in ("country", "area"):
        return place
    lat = None if place.lat is None else (place.lat + DEGREES * (turn % SIDE)) % 70
    lon = None if place.lon is None else (place.lon + DEGREES * (turn // SIDE)) % 170
    region = _text(place.region, turn) if place.region else None
    county = _text(place.county, turn) if place.county else None
    return replace(place, name=_text(place.name, turn), lat=lat, lon=lon, region=region, county=county)


def _text(text: str, turn: int) -> str:
    return _WORD.sub(lambda match: _word(match[0], turn), text)


# As many as a round of reports has, with room: of all rounds together they would take more room than the record.
@lru_cache(maxsize=65536)
def _word(word: str, turn: int) -> str:
    folded = word.casefold()
    if word.isdigit():
        return word if "1900" <= word <= "2100" and len(word) == 4 else "".join(str((int(c) + turn) % 10) for c in word)
    if folded in COMMON or bits(folded) < FROM_LEVEL:
        return word
    new = _invented(folded, turn) if bits(folded) >= UNKNOWN else _other(folded, turn)
    return "".join(c.upper() if old.isupper() else c for old, c in zip(word, new, strict=True))


def _invented(word: str, turn: int) -> str:
    """A name of the same length: vowels for vowels, consonants for consonants."""
    found = []
    for place, letter in enumerate(word):
        row = next((row for row in _LETTERS if letter in row), letter)
        found.append(row[(row.index(letter) + _shift(turn, place)) % len(row)])
    return "".join(found)


@cache
def _shift(turn: int, place: int) -> int:
    """How far a letter moves: each turn in its own way, so that no two have the same names."""
    return int.from_bytes(blake2b(f"{turn} {place}".encode(), digest_size=4).digest())


def _other(word: str, turn: int) -> str:
    row = _alike()[bits(word), len(word)]
    return row[(row.index(word) + turn) % len(row)]


@cache
def _alike() -> dict[tuple[float, int], list[str]]:
    """Words by how common and how long they are."""
    found: dict[tuple[float, int], list[str]] = defaultdict(list)
    for word in sorted(words_from(FROM_LEVEL)):
        found[bits(word), len(word)].append(word)
    return dict(found)
