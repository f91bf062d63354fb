"""Matters: whether two reports as a whole are about one thing, by named features with learned weights.

A feature returns a number, 0 where nothing can be said; its docstring says what it finds. The weights are those of a
logistic regression on pairs of reports of the GVA training part (`python -m training.events`), so that the weighted
sum is the logarithm of the odds.
"""

import math
from collections.abc import Callable, Iterable, Sized
from dataclasses import dataclass

from secondsource.link.events.closeness import place_share, time_share
from secondsource.link.events.matter_weights import BIAS, WEIGHTS
from secondsource.link.events.profiles import Profile
from secondsource.link.tellings.telling import Telling
from secondsource.values.names import same_person

Compare = Callable[[Profile, Profile], float]
SURE = 6.0


def same_wording(first: Profile, second: Profile) -> float:
    """Both reports use the same rare words."""
    return first.words.cosine(second.words)


def same_opening(first: Profile, second: Profile) -> float:
    """Both reports open with the same rare words."""
    return first.opening.cosine(second.opening)


def same_rare_words(first: Profile, second: Profile) -> float:
    """Both reports use words that few others have."""
    return _how_many(first.rare & second.rare)


def same_outlet(first: Profile, second: Profile) -> float:
    """Both reports are of one outlet, whose reports are worded alike whatever they tell."""
    outlets = first.context.reading.report.outlet, second.context.reading.report.outlet
    return 1.0 if outlets[0] is not None and outlets[0] == outlets[1] else 0.0


def same_names(first: Profile, second: Profile) -> float:
    """Both reports name the same people."""
    return _how_many(first.people & second.people)


def same_named_ages(first: Profile, second: Profile) -> float:
    """Both reports give people of one name the same age."""
    shared = first.aged.keys() & second.aged.keys()
    return math.log1p(sum(1 for name in shared if first.aged[name] & second.aged[name]))


def same_ages(first: Profile, second: Profile) -> float:
    """Both reports tell of people of the same age; people of other ages speak against."""
    if not first.ages or not second.ages:
        return 0.0
    return _how_many(first.ages & second.ages) or -0.5


def same_streets(first: Profile, second: Profile) -> float:
    """Both reports name the same streets."""
    return _how_many(first.streets & second.streets)


def same_addresses(first: Profile, second: Profile) -> float:
    """Both reports give the same numbers of houses, blocks or roads."""
    return _how_many(first.numbers & second.numbers)


def same_towns(first: Profile, second: Profile) -> float:
    """Both reports name the same towns."""
    return 1.0 if first.context.towns & second.context.towns else 0.0


def far_apart(first: Profile, second: Profile) -> float:
    """The places that the two reports open with lie far from one another."""
    shares = [place_share(a, b) for a in first.places for b in second.places]
    return 1.0 if shares and max(shares) < 0 else 0.0


def same_day(first: Profile, second: Profile) -> float:
    """The events that the two reports open with are of one day."""
    return 1.0 if max(_day_shares(first, second), default=0.0) >= 1 else 0.0


def other_day(first: Profile, second: Profile) -> float:
    """The events that the two reports open with are of different days."""
    return 1.0 if max(_day_shares(first, second), default=0.0) <= -1 else 0.0


def _day_shares(first: Profile, second: Profile) -> list[float]:
    days = [[day for telling in profile.lead for day in telling.days[:2]] for profile in (first, second)]
    return [time_share(a, b) for a in days[0] for b in days[1]]


def same_affected(first: Profile, second: Profile) -> float:
    """The events that the two reports open with befell the same people."""
    return 1.0 if any(same_person(a, b) for a in _affected(first.lead) for b in _affected(second.lead)) else 0.0


def _affected(lead: Iterable[Telling]) -> list[str]:
    return [name for telling in lead for name in telling.people]


def published_together(first: Profile, second: Profile) -> float:
    """The two reports were published within two days."""
    return _within(first, second, 2)


def published_near(first: Profile, second: Profile) -> float:
    """The two reports were published within ten days."""
    return _within(first, second, 10)


def published_in_season(first: Profile, second: Profile) -> float:
    """The two reports were published within two months."""
    return _within(first, second, 60)


def published_in_year(first: Profile, second: Profile) -> float:
    """The two reports were published within a year and a month."""
    return _within(first, second, 400)


def _within(first: Profile, second: Profile, days: int) -> float:
    if first.published is None or second.published is None:
        return 1.0 if days > 10 else 0.0
    return 1.0 if abs((first.published - second.published).days) <= days else 0.0


def _how_many(shared: Sized) -> float:
    """More count for more, each further one for less."""
    return math.log1p(len(shared))


MATTER_FEATURES: tuple[Compare, ...] = (
    same_wording,
    same_opening,
    same_rare_words,
    same_outlet,
    same_names,
    same_named_ages,
    same_ages,
    same_streets,
    same_addresses,
    same_towns,
    far_apart,
    same_day,
    other_day,
    same_affected,
    published_together,
    published_near,
    published_in_season,
    published_in_year,
)


@dataclass(frozen=True, slots=True)
class Matter:
    """What two reports as a whole have in common.

    ``odds`` is the logarithm of the odds that they are about one thing, between -`SURE` and `SURE`; ``named`` tells
    whether they name the same person, street or building, so that a day which differs may be an error.
    """

    odds: float
    named: bool


UNKNOWN = Matter(0.0, False)


def compare_matters(first: Profile, second: Profile) -> Matter:
    """What two reports as a whole have in common."""
    total = BIAS + sum(WEIGHTS[compare.__name__] * compare(first, second) for compare in MATTER_FEATURES)
    named = bool(first.people & second.people or first.streets & second.streets)
    return Matter(max(-SURE, min(SURE, total)), named)
