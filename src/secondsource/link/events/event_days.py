"""Days that cannot be an event's: later than a report that tells of it, or the day on which a wounded person died.

Only claims that another claim of the event contradicts are left out; a lone day stands as it is told.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from secondsource.link.tellings.telling import EFFECTS, Telling
from secondsource.model.record import Claim
from secondsource.model.value import DateValue

_DIED = re.compile(
    r"\b(?:died|dies|death|passed away|succumbed|(?:pronounced|declared) (?:brain[ -])?dead)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_WOUNDED_FOR = timedelta(days=31)
_AGES = timedelta(days=50 * 365)
_WIDEST = timedelta(days=1)


def possible_days(claims: Sequence[Claim], tellings: Sequence[Telling]) -> list[Claim]:
    """The claims without days that other claims and the days of publication show to be of something else."""
    days = [claim for claim in claims if _day(claim) is not None]
    early = [claim for claim in days if not _is_later_than_told(claim, tellings)]
    kept = early or days
    wounds = [claim for claim in kept if not _of_a_death(claim)]
    gone = {claim.id for claim in days if claim not in kept}
    gone |= {claim.id for claim in claims if any(_is_ages_before(claim, one) for one in kept)}
    if any(telling.type not in EFFECTS for telling in tellings):
        gone |= {claim.id for claim in kept if _of_a_death(claim) and any(_soon_before(w, claim) for w in wounds)}
    return [claim for claim in claims if claim.id not in gone]


def _is_ages_before(claim: Claim, told: Claim) -> bool:
    """Whether a time without a day lies so long before a day told of the event that it is no time of it at all."""
    value, day = claim.value, _day(told)
    if claim.field != "when" or not isinstance(value, DateValue) or value.end is None or day is None:
        return False
    return _day(claim) is None and value.end + _AGES < day


def _day(claim: Claim) -> date | None:
    """The day of a claim of when it was, where it is told to the day; None for all other claims."""
    value = claim.value
    if claim.field != "when" or claim.stance == "denies" or not isinstance(value, DateValue):
        return None
    if value.start is None or value.end is None or value.end - value.start > _WIDEST:
        return None
    return value.start


def _is_later_than_told(claim: Claim, tellings: Sequence[Telling]) -> bool:
    """Whether a report that tells of the event as happened was published before the day."""
    day = _day(claim)
    told = [t.context.published for t in tellings if any(m.modality == "happened" for m in t.mentions)]
    return day is not None and any(published is not None and published < day for published in told)


def _of_a_death(claim: Claim) -> bool:
    """Whether the words before the day, in its sentence, tell that somebody died then."""
    words = claim.report.text[claim.sentence.start : claim.spans[0].start]
    return _DIED.search(words) is not None


def _soon_before(wounded: Claim, died: Claim) -> bool:
    first, last = _day(wounded), _day(died)
    return first is not None and last is not None and timedelta() < last - first <= _WOUNDED_FOR
