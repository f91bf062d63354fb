"""Profiles: a report as a whole, as it is compared with others before their single tellings are."""

import math
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from secondsource.link.naming.rarity import bits
from secondsource.link.tellings.telling import TOWNS, Context, Telling
from secondsource.model.value import PlaceValue
from secondsource.values.names import person_name
from secondsource.values.words import COMMON, pieces

OPENING = 3
LEAST_BITS = 2.0
RARE_BITS = 9.0
SHORTEST = 3
RARE_NUMBER_BITS = 5.0
OPENING_PLACES = 3
_AGE_AFTER = re.compile(r"([A-Z][\w'’-]+),? (?:(?:Jr|Sr)\.?,? )?(?:aged? )?(\d{1,2})(?=[,.;)])")
_AGE_BEFORE = re.compile(r"(\d{1,2})-year-old ([A-Z][\w'’-]+)(?: [A-Z]\.?)? ([A-Z][\w'’-]+)")
_AGE = re.compile(r"\b(\d{1,2})[- ]year[- ]old")
_STREET = re.compile(
    r"\b(?:[NSEW]\.? |North |South |East |West )?(?:[A-Z][\w'’]+|\d+(?:st|nd|rd|th)) (?:Street|St|Avenue|Ave|Road|Rd|"
    r"Drive|Dr|Lane|Ln|Boulevard|Blvd|Highway|Hwy|Court|Ct|Circle|Place|Square|Parkway|Pike|Way|Terrace|Trail)\b"
)
_SHORT = {
    "street": "st", "avenue": "ave", "road": "rd", "drive": "dr", "lane": "ln",
    "boulevard": "blvd", "highway": "hwy", "court": "ct",
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """Words with their weights: ``codes`` are the words' hashes, each once and sorted, ``weights`` one for each."""

    codes: NDArray[np.uint32]
    weights: NDArray[np.float32]

    def cosine(self, other: "Words") -> float:
        """How alike two are, 0 to 1."""
        mine, others = self._shared(other)
        length = math.sqrt(float(self.weights @ self.weights) * float(other.weights @ other.weights))
        return float(mine @ others) / length if len(mine) else 0.0

    def part_in(self, other: "Words") -> float:
        """The part of the shorter one's weight that is of words which both have."""
        mine, others = self._shared(other)
        total = min(float(self.weights.sum()), float(other.weights.sum()))
        return min(1.0, min(float(mine.sum()), float(others.sum())) / total) if len(mine) else 0.0

    def _shared(self, other: "Words") -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The two weights of each word that both have."""
        if not len(self.codes) or not len(other.codes):
            return self.weights[:0], other.weights[:0]
        at = np.minimum(np.searchsorted(self.codes, other.codes), len(self.codes) - 1)
        hit = self.codes[at] == other.codes
        return self.weights[at[hit]], other.weights[hit]


@dataclass(frozen=True, slots=True)
class Profile:
    """What a report as a whole is compared by.

    ``opening`` are the words of its title and first sentences; ``rare`` the words that few reports have, ``people``
    first and last names, ``aged`` the ages told beside a last name, ``ages`` those told of anybody; ``streets`` and
    ``numbers`` are addresses; ``lead`` the tellings that it opens with and ``places`` the towns that these name.
    """

    context: Context
    words: Words
    opening: Words
    rare: frozenset[str]
    people: frozenset[str]
    aged: Mapping[str, frozenset[int]]
    ages: frozenset[str]
    streets: frozenset[str]
    numbers: frozenset[str]
    lead: tuple[Telling, ...]
    places: tuple[PlaceValue, ...]

    @property
    def published(self) -> date | None:
        """The day of publication, where it is known."""
        return self.context.published


def profile_of(context: Context, tellings: Sequence[Telling]) -> Profile:
    """The profile of a report with its tellings, in order of the text."""
    report = context.reading.report
    counts = _counted(report.text)
    lead = tuple(t for t in tellings if t.leads) or tuple(tellings[:1])
    return Profile(
        context=context,
        words=_weighed(counts),
        opening=_weighed(_counted(f"{report.title or ''}\n{_opening(context)}")),
        rare=frozenset(word for word in counts if _is_rare(word)),
        people=frozenset(_people(context)),
        aged=_aged(report.text),
        ages=frozenset(_AGE.findall(report.text)),
        streets=frozenset(" ".join(_SHORT.get(w, w) for w in pieces(told)) for told in _STREET.findall(report.text)),
        numbers=frozenset(word for word in counts if _is_address(word)),
        lead=lead,
        places=_lead_places(context, lead),
    )


def _counted(text: str) -> Counter[str]:
    """How often each word that tells something stands in a text."""
    words = (word for word in pieces(text) if word not in COMMON and len(word) > 1)
    return Counter(word for word in words if bits(word) > LEAST_BITS)


def _weighed(counts: Counter[str]) -> Words:
    """Words by their rarity and, more slowly, by how often they stand there."""
    told = {zlib.crc32(w.encode("utf-8", "surrogatepass")): (1 + math.log(n)) * bits(w) for w, n in counts.items()}
    codes = sorted(told)
    return Words(np.array(codes, np.uint32), np.array([told[code] for code in codes], np.float32))


def _opening(context: Context) -> str:
    sentences = context.reading.sentences[:OPENING]
    return context.reading.report.text[: sentences[-1].end] if sentences else ""


def _people(context: Context) -> Iterable[str]:
    for party in context.parties.values():
        for name in party.names if party.kind == "person" else ():
            parts = person_name(name).parts
            if len(parts) > 1:
                yield f"{parts[0]} {parts[-1]}"


def _aged(text: str) -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for match in _AGE_AFTER.finditer(text):
        found[match[1].casefold()].add(int(match[2]))
    for match in _AGE_BEFORE.finditer(text):
        for name in (match[2], match[3]):
            found[name.casefold()].add(int(match[1]))
    return {name: frozenset(ages) for name, ages in found.items()}


def _is_rare(word: str) -> bool:
    """A word that few reports have, and no initials: those are of outlets and offices."""
    return len(word) > SHORTEST and word.isalpha() and bits(word) >= RARE_BITS


def _is_address(word: str) -> bool:
    """A number of three digits or more that is no year and not common: of a house, a block, a road."""
    return word.isdigit() and len(word) > 2 and bits(word) >= RARE_NUMBER_BITS and not "1900" <= word <= "2100"


def _lead_places(context: Context, lead: Sequence[Telling]) -> tuple[PlaceValue, ...]:
    told = _towns(place for telling in lead for place in (*telling.places, *telling.around))
    return told or _towns(m.place for m in context.reading.mentions if m.place is not None)[:OPENING_PLACES]


def _towns(places: Iterable[PlaceValue]) -> tuple[PlaceValue, ...]:
    return tuple(dict.fromkeys(p for p in places if p.lat is not None and p.precision in TOWNS))
