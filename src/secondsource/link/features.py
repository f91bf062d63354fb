"""By what two tellings are taken for one event: each feature a short function that says why it counts.

A feature returns its share from -1 (speaks against) to 1 (speaks for), 0 where nothing can be said. The weights were
set by hand and tuned on the training part of the GVA reports and on the invented cases.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from secondsource.link.names import same_body, same_person
from secondsource.link.telling import EFFECTS, TOWNS, Telling
from secondsource.link.words import one_slip, pieces
from secondsource.model.codebook import Codebook
from secondsource.model.value import DateValue, PlaceValue

NEAR_KM = 25.0
APART_KM = 60.0
REGION_KM = 120.0
EARTH_KM = 6371.0
BUILDING = 1.3
# Cosine of two reports' sets of words: of two events of a kind at most, and of one event usually (GVA, training part).
WORDS_OF_TWO = 0.17
WORDS_OF_ONE = 0.32
SLACK = timedelta(days=1)
_LONG_NAME = 5
# Types under which careful people may file one event.
KIN = (
    frozenset({"raid", "seizure", "arrest", "smuggling", "detention"}),
    frozenset({"conviction", "sentence"}),
    frozenset({"acquittal", "conviction_overturned", "charges_dropped"}),
    frozenset({"explosion", "bombing", "fire", "industrial_accident"}),
    frozenset({"fire", "arson", "wildfire"}),
    frozenset({"structural_collapse", "industrial_accident", "landslide"}),
    frozenset({"release", "hostage_release"}),
    frozenset({"kidnapping", "disappearance"}),
    frozenset({"flood", "storm", "landslide"}),
    frozenset({"robbery", "theft"}),
)


def same_type(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both tell of the same kind of event."""
    if first.type == second.type:
        return 1.0
    a, b = codebook.types.get(first.type), codebook.types.get(second.type)
    if a is None or b is None:
        return -1.0
    if any({first.type, second.type} <= kin for kin in KIN):
        return 0.6
    if not (a.incident and b.incident):
        return 0.3 if set(first.types) & set(second.types) else -1.0
    if set(first.types) & set(second.types) or {first.type, second.type} & EFFECTS:
        return 0.6
    return 0.5 if a.family == b.family or {a.family, b.family} == {"conflict", "crime"} else 0.0


def same_time(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both give the same day, or dates that hold one another."""
    if not first.days or not second.days:
        return 0.0
    return max((_time_pair(a, b) for a in first.days[:2] for b in second.days[:2]), default=0.0)


def _time_pair(first: DateValue, second: DateValue) -> float:
    if first.partial or second.partial:
        return _partial_pair(first, second)
    if first.start is None or second.start is None or first.end is None or second.end is None:
        return 0.0
    if first.start > second.end + SLACK or second.start > first.end + SLACK:
        return -1.0
    if first.start > second.end or second.start > first.end:
        return -0.2
    narrow = max((first.end - first.start).days, (second.end - second.start).days)
    return 1.0 if narrow <= 1 else 0.4 if narrow <= 31 else 0.2


def _partial_pair(first: DateValue, second: DateValue) -> float:
    tails = [
        value.partial or (f"--{value.start:%m-%d}" if value.start is not None else None) for value in (first, second)
    ]
    if tails[0] is None or tails[1] is None:
        return 0.0
    short = min(len(tails[0]), len(tails[1]))
    same = tails[0][:short] == tails[1][:short]
    return (1.0 if short > 4 else 0.4) if same else -1.0


def same_place(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both name the same place, or places of which one holds the other."""
    if not first.places or not second.places:
        return 0.0
    return max(_place_pair(a, b) for a in first.places for b in second.places)


def same_surroundings(first: Telling, second: Telling, codebook: Codebook) -> float:
    """The sentences that tell of both name the same town, where no town is given as the place."""
    if same_place(first, second, codebook):
        return 0.0
    a, b = (_located((*telling.places, *telling.around)) for telling in (first, second))
    return max((_place_pair(x, y) for x in a for y in b), default=0.0)


def _located(places: Iterable[PlaceValue]) -> list[PlaceValue]:
    return [place for place in places if place.lat is not None and place.precision in TOWNS]


def _place_pair(first: PlaceValue, second: PlaceValue) -> float:
    """1 for one place, less for a wider one that may hold the other, -1 for places far apart."""
    a, b = " ".join(pieces(first.name)), " ".join(pieces(second.name))
    if a == b or (min(len(a), len(b)) >= _LONG_NAME and one_slip(a, b)):
        building = first.precision == second.precision == "address" and " " in a
        return (BUILDING if building else 1.0) if _same_country(first, second) else 0.5
    if not _same_country(first, second):
        return -1.0
    wide = {"region", "country", "area"}
    if first.precision in wide or second.precision in wide:
        return _containment(first, second)
    distance = kilometres(first, second)
    if distance is None:
        return 0.0
    return 0.8 if distance <= NEAR_KM else 0.0 if distance <= APART_KM else -1.0


def _same_country(first: PlaceValue, second: PlaceValue) -> bool:
    return first.country is None or second.country is None or first.country == second.country


def _containment(first: PlaceValue, second: PlaceValue) -> float:
    for wide, narrow in ((first, second), (second, first)):
        if wide.precision == "region" and narrow.region is not None:
            if pieces(wide.name) == pieces(narrow.region) or pieces(wide.name) == pieces(narrow.county or ""):
                return 0.3
            return -1.0 if (kilometres(wide, narrow) or 0.0) > REGION_KM else -0.5
    return 0.2


def kilometres(first: PlaceValue, second: PlaceValue) -> float | None:
    """Great-circle distance (haversine), or None where a point is unknown."""
    if first.lat is None or first.lon is None or second.lat is None or second.lon is None:
        return None
    a, b = math.radians(first.lat), math.radians(second.lat)
    half = math.sin((b - a) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(second.lon - first.lon) / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(half))


def same_people(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both name the same person or body as the one that it happened to."""
    if not first.people or not second.people:
        return 0.0
    if any(_same_name(a, b) for a in first.people for b in second.people):
        return 1.0
    return -0.5


def same_actors(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both name the same person or body as the one that did it."""
    return 1.0 if any(_same_name(a, b) for a in first.others for b in second.others) else 0.0


def _same_name(first: str, second: str) -> bool:
    return same_person(first, second) or same_body(first, second)


def same_numbers(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both give the same number of people killed, injured or arrested."""
    shared = set(first.numbers) & set(second.numbers)
    if not shared:
        return 0.0
    equal = sum(1 for key in shared if first.numbers[key] == second.numbers[key])
    return (2 * equal - len(shared)) / len(shared) if equal else -0.3


def same_company(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both reports name the same people, bodies or buildings."""
    if first.context.number == second.context.number:
        return 0.0
    return min(1.0, len(first.context.names & second.context.names) / 2)


def same_words(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both reports use the same words, more than reports of two like events do."""
    a, b = first.context, second.context
    if a.number == b.number:
        return 0.0
    cosine = len(a.words & b.words) / math.sqrt(len(a.words) * len(b.words) + 1)
    share = min(1.0, (cosine - WORDS_OF_TWO) / (WORDS_OF_ONE - WORDS_OF_TWO))
    return max(share, -0.5) if first.leads and second.leads else max(share, 0.0)


def same_towns(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both reports name the same towns, where one of them does not say at which of them it happened."""
    if (first.places and second.places) or first.context.number == second.context.number:
        return 0.0
    shared = first.context.towns & second.context.towns
    return 0.6 if shared else 0.0


def same_weeks(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both were published in the same days; reports far apart seldom open with one event without its date."""
    a, b = first.context.published, second.context.published
    if a is None or b is None or (first.days and second.days) or first.context.number == second.context.number:
        return 0.0
    told = next((d for telling in (first, second) for d in telling.days), None)
    share = _published_near(a, b, told.start if told is not None else None)
    return share if first.leads and second.leads else max(share, 0.0)


def _published_near(first: date, second: date, told: date | None) -> float:
    days = abs((first - second).days)
    if told is not None:
        days = max(abs((first - told).days), abs((second - told).days))
    return 1.0 if days <= 3 else 0.3 if days <= 10 else -0.5 if days <= 60 else -1.0


def same_lead(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both reports open with it; a second telling of one report is another event unless it says nothing new."""
    if first.context.number == second.context.number:
        return 2.0 if first.type == second.type and (first.bare or second.bare) else -1.0
    return 0.5 if first.leads and second.leads else 0.0


Compare = Callable[[Telling, Telling, Codebook], float]


@dataclass(frozen=True, slots=True)
class Feature:
    """A named comparison with its weight; ``veto`` is the share at which it keeps two tellings apart by itself."""

    compare: Compare
    weight: float
    veto: float | None = None


FEATURES = (
    Feature(same_type, 2.0, veto=-1.0),
    Feature(same_time, 2.0, veto=-1.0),
    Feature(same_place, 2.0, veto=-1.0),
    Feature(same_surroundings, 1.5),
    Feature(same_people, 3.0),
    Feature(same_actors, 1.0),
    Feature(same_numbers, 1.0),
    Feature(same_company, 1.5),
    Feature(same_words, 2.0),
    Feature(same_towns, 1.5),
    Feature(same_weeks, 1.0),
    Feature(same_lead, 1.0),
)
APART = -100.0


def score(first: Telling, second: Telling, codebook: Codebook) -> float:
    """How much speaks for one event; `APART` where a contradiction keeps the two apart."""
    shares = {feature.compare: feature.compare(first, second, codebook) for feature in FEATURES}
    certain = _is_certain(shares, first, second, codebook)
    for feature in FEATURES:
        if feature.veto is not None and shares[feature.compare] <= feature.veto and not certain:
            return APART
    return sum(feature.weight * shares[feature.compare] for feature in FEATURES)


def _is_certain(shares: Mapping[Compare, float], first: Telling, second: Telling, codebook: Codebook) -> bool:
    """Whether one incident befell the same people at the same place, so that a day which differs is an error."""
    known = [codebook.types.get(telling.type) for telling in (first, second)]
    incidents = all(kind is not None and kind.incident for kind in known)
    both = shares[same_type] > 0 and shares[same_people] >= 1 and shares[same_place] >= 1
    return incidents and both and first.context.number != second.context.number


def reasons(first: Telling, second: Telling, codebook: Codebook) -> tuple[str, ...]:
    """What speaks for one event, in words, the strongest first."""
    shares = [(feature.weight * feature.compare(first, second, codebook), feature) for feature in FEATURES]
    told = sorted((-share, (feature.compare.__doc__ or "").strip()) for share, feature in shares if share > 0)
    return tuple(text for _, text in told)
