"""Which event of the reports a draft speaks of: the one that its telling is most like.

The same features as between reports decide, with two differences. A draft is held against one event at a time, so that
it never puts two together. And what keeps two reports' events apart, another day or another place, may be the very
error that the draft is checked for: one such contradiction is let pass where enough else speaks for the event.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from secondsource.link.events.features import FEATURES, same_time
from secondsource.link.events.kinds import same_type
from secondsource.link.tellings.telling import Telling
from secondsource.model.codebook import Codebook

# A draft is known to be about what the reports tell, so less has to speak for an event than between two reports.
ENOUGH = 3.0
ENOUGH_DESPITE = 3.5
MET_ADDS = 1.5
_KEPT_APART = -1.0
_MOST_AGAINST = 3
# Of reports of 300 shootings the one meant led by 2 and more; one that was not among them was like three and more.
_MARGIN, _MOST_NEAR = 2.0, 2
# Days that a wrong day of a draft is at most away from the right one; a year may be wrong on the same day.
_SLIP = 10


@dataclass(frozen=True, slots=True, order=True)
class Likeness:
    """How much speaks for one event: whether nothing contradicts, then the sum of all features."""

    consistent: bool
    total: float

    @property
    def enough(self) -> bool:
        """Whether the two are taken for one event."""
        return self.total >= (ENOUGH if self.consistent else ENOUGH_DESPITE)


def events_meant(
    tellings: Sequence[Telling], events: Sequence[Sequence[Telling]], codebook: Codebook
) -> dict[int, int]:
    """For each telling of a draft, by number, the number of the event that it speaks of, where there is one.

    What contradicts no event told by reports that tell of an event already met has more for it. A bare number ("two
    are missing") belongs to the first event met that has such a number.
    """
    likenesses = {
        (number, index): found
        for number, telling in enumerate(tellings)
        for index, event in enumerate(events)
        if (found := _likeness(telling, event, codebook)) is not None
    }
    first = {number: index for number, index in _best(likenesses).items() if _stands_out(number, index, likenesses)}
    met = {telling.context.number for index in first.values() for telling in events[index]}
    near = {
        (number, index): Likeness(True, found.total + MET_ADDS)
        for (number, index), found in likenesses.items()
        if number not in first and found.consistent and any(t.context.number in met for t in events[index])
    }
    met_at_last = {**_best(near), **first}
    return {**_numbers_alone(tellings, events, met_at_last), **met_at_last}


def _numbers_alone(
    tellings: Sequence[Telling], events: Sequence[Sequence[Telling]], met: Mapping[int, int]
) -> dict[int, int]:
    """The events met of which the reports give a number that the draft tells without day, place or name."""
    found: dict[int, int] = {}
    for number, telling in enumerate(tellings):
        if number in met or not telling.numbers or telling.days or telling.places or telling.people:
            continue
        counted = set(telling.numbers)
        index = next((i for _, i in sorted(met.items()) if any(counted & set(t.numbers) for t in events[i])), None)
        if index is not None:
            found[number] = index
    return found


def _best(likenesses: Mapping[tuple[int, int], Likeness]) -> dict[int, int]:
    """The event most like each telling, of those that are like enough; of equals the first."""
    found: dict[int, tuple[Likeness, int]] = {}
    for (number, index), likeness in sorted(likenesses.items()):
        if likeness.enough and (number not in found or likeness > found[number][0]):
            found[number] = (likeness, index)
    return {number: index for number, (_, index) in found.items()}


def _stands_out(number: int, index: int, likenesses: Mapping[tuple[int, int], Likeness]) -> bool:
    """Whether few events are nearly as like: in an archive a fire that is none of its many resembles several."""
    best = likenesses[number, index]
    near = [
        found
        for (other, _), found in likenesses.items()
        if other == number and found.consistent == best.consistent and found.total >= best.total - _MARGIN
    ]
    return len(near) <= _MOST_NEAR


def _likeness(telling: Telling, event: Sequence[Telling], codebook: Codebook) -> Likeness | None:
    """How like an event a telling is by the report that is nearest to it; ``None`` where none can be the same.

    It contradicts the event where it contradicts more than a third of its reports: one may be wrong itself.
    """
    found = [one for member in event if (one := _compare(telling, member, codebook)) is not None]
    if not found:
        return None
    agreeing = [one for one in found if one.consistent]
    consistent = (len(event) - len(agreeing)) * _MOST_AGAINST <= len(event)
    return Likeness(consistent, max(one.total for one in (agreeing if consistent else found)))


def _compare(first: Telling, second: Telling, codebook: Codebook) -> Likeness | None:
    if same_type(first, second, codebook) <= _KEPT_APART:
        return None
    shares = [(feature, feature.compare(first, second, codebook)) for feature in FEATURES]
    against = [feature.compare for feature, share in shares if feature.veto is not None and share <= feature.veto]
    if len(against) > 1 or (same_time in against and not _may_be_slip(first, second)):
        return None
    return Likeness(not against, sum(feature.weight * share for feature, share in shares))


def _may_be_slip(first: Telling, second: Telling) -> bool:
    """Whether days that exclude each other may be meant for one: near each other, or the same day of another year."""
    days = [(a.start, b.start) for a in first.days for b in second.days if a.start is not None and b.start is not None]
    return any(abs((a - b).days) <= _SLIP or (a.month, a.day) == (b.month, b.day) for a, b in days)
