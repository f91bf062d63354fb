"""By what two tellings are taken for one event: each feature a short function that says why it counts.

A feature returns its share from -1 (speaks against) to 1 (speaks for), 0 where nothing can be said. The weights were
set by hand and tuned on the training part of the GVA reports and on the invented cases. What the two reports as a
whole have in common has learned weights: see `matters`.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from secondsource.link.events.background import is_background
from secondsource.link.events.closeness import located, place_share, time_share
from secondsource.link.events.contradictions import AHEAD, are_years_apart, counts_another, excludes
from secondsource.link.events.kinds import GATHERING, same_type
from secondsource.link.events.matters import Matter
from secondsource.link.tellings.telling import Telling
from secondsource.model.codebook import Codebook
from secondsource.model.value import AmountValue
from secondsource.values.amounts import compare_amounts
from secondsource.values.names import same_body, same_person

# Cosine of two reports' sets of words: of two events of a kind at most, and of one event usually (GVA, training part).
WORDS_OF_TWO = 0.17
WORDS_OF_ONE = 0.32
_FOR_WEEKS = frozenset({"epidemic", "drought"})
_LASTING = frozenset({"epidemic", "drought", "heatwave", "wildfire"})


def same_time(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both give the same day, or dates that hold one another; no report tells of what came after it."""
    if not first.days or not second.days:
        return -1.0 if _told_before(first, second) or _told_before(second, first) else 0.0
    closest = max((time_share(a, b) for a in first.days[:2] for b in second.days[:2]), default=0.0)
    # An epidemic goes on for weeks: one report gives the day of its first case, another that of a new count.
    goes_on = first.type == second.type in _FOR_WEEKS and not are_years_apart(first, second)
    return max(closest, 0.0) if goes_on else closest


def _told_before(undated: Telling, other: Telling) -> bool:
    """Whether a report that gives no day came before the days that the other gives; plans and what lasts may."""
    published = undated.context.published
    if (
        undated.type in _LASTING
        or undated.days
        or published is None
        or any(event.modality in AHEAD for event in undated.mentions)
    ):
        return False
    starts = [day.start for day in other.days]
    return bool(starts) and all(start is not None and start > published for start in starts)


def same_days_around(first: Telling, second: Telling, codebook: Codebook) -> float:
    """The sentences that tell of one name the day that the other gives, or both name it."""
    if first.days and second.days:
        return 0.0
    a, b = (telling.days[:2] or telling.days_around for telling in (first, second))
    return max((time_share(x, y) for x in a for y in b if time_share(x, y) > 0), default=0.0)


def same_place(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both name the same place, or places of which one holds the other."""
    if not first.places or not second.places:
        return 0.0
    return max(place_share(a, b) for a in first.places for b in second.places)


def same_surroundings(first: Telling, second: Telling, codebook: Codebook) -> float:
    """The sentences that tell of both name the same town, where no town is given as the place."""
    if same_place(first, second, codebook):
        return 0.0
    a, b = (located((*telling.places, *telling.around)) for telling in (first, second))
    return max((place_share(x, y) for x in a for y in b), default=0.0)


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
    """Both give the same number of people killed, injured or arrested; "at least 24" says nothing of 31."""
    told = set(first.numbers) & set(second.numbers)
    shared = {key for key in told if not _leaves_open(first.numbers[key], second.numbers[key])}
    if not shared:
        return 0.0
    equal = sum(1 for key in shared if first.numbers[key] == second.numbers[key])
    return (2 * equal - len(shared)) / len(shared) if equal else -0.3


def _leaves_open(first: AmountValue, second: AmountValue) -> bool:
    """Whether one is a bound only, and the other another number within it."""
    bound = None in (first.low, first.high, second.low, second.high)
    return bound and first != second and compare_amounts(first, second) != "excludes"


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


_OF_TELLINGS = (
    Feature(same_type, 2.0, veto=-1.0),
    Feature(same_time, 2.0, veto=-1.0),
    Feature(same_place, 2.0, veto=-1.0),
    Feature(same_days_around, 1.0),
    Feature(same_surroundings, 1.5),
    Feature(same_people, 3.0),
    Feature(same_actors, 1.0),
    Feature(same_numbers, 1.0),
    Feature(same_lead, 1.0),
)
_VETOES = tuple((f.compare, f.veto) for f in _OF_TELLINGS if f.veto is not None)
FEATURES = (
    *_OF_TELLINGS,
    Feature(same_company, 1.5),
    Feature(same_words, 2.0),
    Feature(same_towns, 1.5),
    Feature(same_weeks, 1.0),
)
MATTER = 1.5
MATTER_AGAINST = 0.8
BESIDE = 0.25
OF_A_FAMILY = 0.5
SURE_ODDS = 1.0
CONTRADICTED = 3.0
APART = -100.0
ANSWERED = 2.5
ANSWER_DAYS = 4


def score(first: Telling, second: Telling, matter: Matter, codebook: Codebook) -> float:
    """How much speaks for one event; `APART` where a contradiction keeps the two apart.

    Where the reports as a whole are likely about one thing and name the same people or streets, a day that differs is
    held against it, but may be an error. What is told beside the event that a report opens with, and is of another
    kind than it, may be anything else of the same story: unrest after a raid.
    """
    shares: dict[Compare, float] = {same_type: same_type(first, second, codebook)}
    if shares[same_type] <= -1.0 or excludes(first, second) or _are_only_mentioned(first, second, codebook):
        return APART
    shares.update((compare, compare(first, second, codebook)) for compare in (same_time, same_place))
    if counts_another(first, second, shares[same_time]):
        return APART
    against = {compare for compare, veto in _VETOES if shares[compare] <= veto}
    if against and _is_certain(shares, first, second, codebook):
        against = set()
    slip = against == {same_time} and not _is_gathering_of_later_years(first, second, codebook)
    doubtful = slip and matter.named and matter.odds >= SURE_ODDS
    if against and not doubtful:
        return APART
    shares.update((f.compare, f.compare(first, second, codebook)) for f in _OF_TELLINGS if f.compare not in shares)
    told = sum(feature.weight * shares[feature.compare] for feature in _OF_TELLINGS)
    weight = MATTER if matter.odds > 0 else MATTER_AGAINST
    if shares[same_type] <= OF_A_FAMILY and matter.odds > 0 and not (first.leads and second.leads):
        weight *= BESIDE
    answer = ANSWERED if _answers(first, second) else 0.0
    return told + weight * matter.odds + answer - len(against) * CONTRADICTED


def _are_only_mentioned(first: Telling, second: Telling, codebook: Codebook) -> bool:
    """Whether two reports mention such an event, and name nobody as the one it happened to, or did it, in both."""
    if first.context.number == second.context.number:
        return False
    both = is_background(first, codebook) and is_background(second, codebook)
    return both and max(same_people(first, second, codebook), same_actors(first, second, codebook)) <= 0


def _is_gathering_of_later_years(first: Telling, second: Telling, codebook: Codebook) -> bool:
    """Whether one is a vigil or a march, the other none, and their days lie so far apart that neither is a slip."""
    known = [codebook.types.get(telling.type) for telling in (first, second)]
    gatherings = [kind is not None and kind.family == GATHERING for kind in known]
    return any(gatherings) and not all(gatherings) and are_years_apart(first, second)


def _answers(first: Telling, second: Telling) -> bool:
    """Whether one report opens with the denial of what another of the same days opens with."""
    leading = first.leads and second.leads and first.context.number != second.context.number
    if not leading or first.type != second.type or first.denied == second.denied:
        return False
    days = [telling.context.published for telling in (first, second)]
    return days[0] is not None and days[1] is not None and abs((days[0] - days[1]).days) <= ANSWER_DAYS


def _is_certain(shares: Mapping[Compare, float], first: Telling, second: Telling, codebook: Codebook) -> bool:
    """Whether one incident befell the same people at the same place, so that a day which differs is an error."""
    known = [codebook.types.get(telling.type) for telling in (first, second)]
    incidents = all(kind is not None and kind.incident for kind in known)
    both = shares[same_type] > 0 and shares[same_place] >= 1 and same_people(first, second, codebook) >= 1
    return incidents and both and first.context.number != second.context.number
