"""Where and when an event is set, if nobody gives it as such: the town and day that its own sentences name.

Only an event that no report places, or dates, is filled in this way, and only by a town or a day which stands in
the sentences that tell of it, in the dateline, or in the opening of a report that leads with it; an incident that a
report leads with by the first day that it names. A day or a town that the report gives to another of its events is
none of this one, and what has not happened is given neither; nor is the day on which a toll is told to have risen.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta

from secondsource.link.assembling.claims import Ledger, UnsourcedClaim
from secondsource.link.events.closeness import place_share, time_share
from secondsource.link.tellings.places import as_value
from secondsource.link.tellings.telling import TOWNS, Telling, date_said, is_of_other_act
from secondsource.model.codebook import Codebook
from secondsource.model.reading import EventMention, Mention
from secondsource.model.record import Claim
from secondsource.model.span import Span
from secondsource.model.value import DateValue, PlaceValue, Value
from secondsource.values.headings import body_start
from secondsource.values.mixed_dateline import DATELINE_END
from secondsource.values.other_days import is_stamp
from secondsource.values.other_places import is_of_another_act
from secondsource.values.time_words import FULL_WEEKDAY
from secondsource.values.words import fold
from secondsource.values.written_from import is_only_written_from

OPENING = 2
# Computers are broken into from afar, sanctions are of whole countries: a report of either is written anywhere.
_NOWHERE = frozenset(("cyberattack", "sanction", "designation"))
_SMALL_HOURS = re.compile(r"\b(?:12|[1-6])(?::\d\d)?\s*(?:a\.?m\b|in the morning)|\bafter midnight", re.IGNORECASE)
_WEEKDAY = re.compile(rf"\b{FULL_WEEKDAY}\b", re.IGNORECASE)
_DASH_BEHIND = re.compile(DATELINE_END)
_LONGEST_DATELINE = 60
LONGEST = timedelta(days=1)


def settings(ledger: Ledger, tellings: Sequence[Telling], claims: Sequence[Claim], codebook: Codebook) -> list[Claim]:
    """The claims that an event lacks: a town where none is told, a day where none is."""
    found: list[Claim] = []
    real = [telling for telling in tellings if any(_took_place(event) for event in telling.mentions)]
    wheres = [claim.value for claim in claims if claim.field == "where"]
    if not any(is_town(value) for value in wheres) and not any(telling.type in _NOWHERE for telling in real):
        heads = [t for t in real if _is_incident(t, codebook) or _comes_first(t)]
        told = [telling for telling in heads if _is_incident(telling, codebook) or not _is_only_told_near(telling)]
        filled = [claim for telling in told for claim in _found(ledger, telling, "where")]
        found += [claim for claim in filled if _lies_within(claim.value, wheres)]
    if not any(claim.field == "when" and is_day(claim.value) for claim in claims):
        later = {claim.report.id for claim in claims if claim.moved}
        free = [t for t in real if t.context.reading.report.id not in later and not _is_on_a_weekday_of_no_date(t)]
        stated = [claim.value for claim in claims if claim.field == "when" and isinstance(claim.value, DateValue)]
        near = [c for t in free for c in _found(ledger, t, "when") if _is_incident(t, codebook) or not _is_stamped(c)]
        told = [telling for telling in free if telling.leads and _is_incident(telling, codebook)]
        filled = near or [claim for telling in told for claim in _told_further_down(ledger, telling)]
        found += [claim for claim in filled if not _is_apart(claim.value, stated)]
    days = [claim for claim in claims if claim.field == "when" and is_day(claim.value)]
    if days and all(_is_overnight(claim) and claim.value == days[0].value for claim in days):
        found += [claim for telling in real for claim in _in_the_small_hours(ledger, telling, days[0].value)]
    return found


def _is_only_told_near(telling: Telling) -> bool:
    """ "He had resigned, he told reporters in Velm": the act was in no town that the report names further down."""
    reading = telling.context.reading
    near = {reading.sentence_of(event.trigger) for event in telling.mentions}
    near.update(reading.sentences[:OPENING] if telling.leads else ())
    towns = [m for m in reading.mentions if m.place and is_town(m.place) and any(s.holds(m.span) for s in near)]
    return bool(towns) and not any(_fits(town, telling, "where") for town in towns)


def _comes_first(telling: Telling) -> bool:
    """Whether the report tells of nothing before it; of an act told after something else it names no place."""
    reading = telling.context.reading
    start = body_start(reading.report.text)
    return all(event.trigger.start >= telling.start for event in reading.events if event.trigger.start >= start)


def _is_stamped(claim: Claim) -> bool:
    """Whether a day stands in a dateline: of what a court or a minister does it tells no more than when it was told."""
    text, span = claim.report.text, claim.spans[0]
    opening = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    return len(opening) < _LONGEST_DATELINE and _DASH_BEHIND.match(text, span.end) is not None


def _is_apart(day: Value, stated: Sequence[DateValue]) -> bool:
    """Whether a day lies outside a time that is told as the event's: no day of this week is of "last week"."""
    return isinstance(day, DateValue) and any(time_share(day, told) < 0 for told in stated)


def _is_overnight(claim: Claim) -> bool:
    return "overnight" in claim.spans[0].of(claim.report.text).lower()


def _in_the_small_hours(ledger: Ledger, telling: Telling, night: Value) -> Iterator[Claim]:
    """The hour past midnight at which a report says further down that it came, where it is told but as overnight."""
    text = telling.context.reading.report.text
    for mention in _free_days(telling):
        day = mention.date.start if mention.date is not None else None
        after = isinstance(night, DateValue) and night.start is not None and day == night.start + timedelta(days=1)
        if after and _SMALL_HOURS.search(mention.span.of(text)):
            yield from _set_in(ledger, telling, mention, "when")
            return


def _is_on_a_weekday_of_no_date(telling: Telling) -> bool:
    """Whether a report says "on Sunday" and not of which year: its dateline's day need not be that Sunday."""
    context = telling.context
    told = {role.mention for event in telling.mentions for role in event.roles if role.role == "when"}
    times = (mention for number, mention in context.mentions.items() if number in told and mention.date is None)
    return any(_WEEKDAY.search(mention.span.of(context.reading.report.text)) for mention in times)


def _is_incident(telling: Telling, codebook: Codebook) -> bool:
    kind = codebook.types.get(telling.type)
    return kind is not None and kind.incident


def _told_further_down(ledger: Ledger, telling: Telling) -> Iterator[Claim]:
    """The first day that a report names which leads with the event, where its sentence tells of no other event."""
    first = next(_free_days(telling), None)
    if first is not None:
        yield from _set_in(ledger, telling, first, "when")


def _free_days(telling: Telling) -> Iterator[Mention]:
    """The days that may be the event's in sentences that tell of no other, in text order."""
    reading = telling.context.reading
    taken = _given_to_others(telling, "when")
    others = {reading.sentence_of(event.trigger) for event in reading.events if event.cluster != telling.cluster}
    for mention in sorted(reading.mentions, key=lambda m: m.span.start):
        if (
            mention.id not in taken
            and _fits(mention, telling, "when")
            and reading.sentence_of(mention.span) not in others
        ):
            yield mention


def _lies_within(value: Value, told: Sequence[Value]) -> bool:
    """Whether a town does not lie outside the regions and countries that are told as the place."""
    areas = [area for area in told if isinstance(area, PlaceValue)]
    return not isinstance(value, PlaceValue) or all(place_share(value, area) >= 0 for area in areas)


def _took_place(event: EventMention) -> bool:
    return event.modality in ("happened", "ongoing") and event.stance != "denies" and event.allegation is None


def common_town(tellings: Sequence[Telling]) -> PlaceValue | None:
    """The town that most reports set the event in: that of their tellings, by name; of equals the first by name."""
    told = [next((place for place in telling.places if place.precision == "town"), None) for telling in tellings]
    towns = [town for town in told if town is not None]
    counts = Counter(fold(town.name) for town in towns)
    return min(towns, key=lambda town: (-counts[fold(town.name)], fold(town.name), repr(town)), default=None)


def is_town(value: Value) -> bool:
    """Whether a value is a place with a point, no wider than a county."""
    return isinstance(value, PlaceValue) and value.lat is not None and value.precision in TOWNS


def is_day(value: Value) -> bool:
    """Whether a value is a day or a night."""
    if not isinstance(value, DateValue) or value.partial:
        return isinstance(value, DateValue)
    return value.start is not None and value.end is not None and value.end - value.start <= LONGEST


def named_beside(ledger: Ledger, telling: Telling, field: str) -> Iterator[Claim]:
    """Every day, town or region that stands in the sentences which tell of the event, the nearest first."""
    own = [telling.context.reading.sentence_of(event.trigger) for event in telling.mentions]
    taken = _given_to_others(telling, field)
    near = [m for m in telling.context.reading.mentions if any(_within(m.span, sentence) for sentence in own)]
    near = [m for m in near if m.id not in taken and (_fits(m, telling, field) or _is_region(m, telling, field))]
    for mention in sorted(near, key=lambda m: (_distance(m.span, telling), m.span.start)):
        yield from _set_in(ledger, telling, mention, field)


def _is_region(mention: Mention, telling: Telling, field: str) -> bool:
    if field != "where" or mention.place is None or mention.kind != "place" or mention.place.precision != "region":
        return False
    return not is_of_another_act(telling.context.reading.report.text, mention.span.start)


def _found(ledger: Ledger, telling: Telling, field: str) -> Iterator[Claim]:
    """The day or town that a report names nearest to where it tells of the event, if there is one."""
    mention = _nearest(telling, field)
    if mention is not None:
        yield from _set_in(ledger, telling, mention, field)


def _set_in(ledger: Ledger, telling: Telling, mention: Mention, field: str) -> Iterator[Claim]:
    value = _value(ledger, telling, mention, field)
    if value is not None:
        said = UnsourcedClaim(field, "all", value, (mention.span,), "resolved", "asserts", None)
        yield ledger.claim(telling.context, said)


def _value(ledger: Ledger, telling: Telling, mention: Mention, field: str) -> Value | None:
    if field == "when":
        return mention.date
    identity = ledger.identities.get((telling.context.number, mention.cluster))
    if mention.place is None or identity is None or identity.kind != "place":
        return None
    return as_value(mention.place, identity.id, identity.name)


def _nearest(telling: Telling, field: str) -> Mention | None:
    """The town or day nearest to the words that tell of the event, in their sentences, else in the opening."""
    reading = telling.context.reading
    taken = _given_to_others(telling, field)
    fitting = [m for m in reading.mentions if m.id not in taken and _fits(m, telling, field)]
    if not fitting and field == "where":
        fitting = [m for m in reading.mentions if m.place is not None and m.place.precision == "region"]
    own = [reading.sentence_of(event.trigger) for event in telling.mentions]
    opening = list(reading.sentences[:OPENING]) if telling.leads else []
    for sentences in (own, opening):
        near = [m for m in fitting if any(_within(m.span, sentence) for sentence in sentences)]
        if near:
            return min(near, key=lambda m: (_distance(m.span, telling), m.span.start))
    towns = (m for m in fitting if m.place is not None and m.place.precision in TOWNS)
    return next(towns, None) if telling.leads and field == "where" else None


def _given_to_others(telling: Telling, field: str) -> frozenset[int]:
    """The times that the report gives to its other events, or the places that its own words give them."""
    others = (event for event in telling.context.reading.events if event.cluster != telling.cluster)
    roles = (role for event in others for role in event.roles if role.role == field)
    told = (role.mention for role in roles if field == "when" or role.basis == "stated")
    return frozenset(mention for mention in told if mention is not None)


def _fits(mention: Mention, telling: Telling, field: str) -> bool:
    if field == "where":
        reading = telling.context.reading
        town = mention.place is not None and mention.kind == "place" and is_town(mention.place)
        elsewhere = is_of_another_act(reading.report.text, mention.span.start)
        return town and not elsewhere and not is_only_written_from(reading, mention)
    published = telling.context.published
    day = date_said(telling.context, mention) if mention.kind == "time" else None
    if day is None or not is_day(day):
        return False
    text, span = telling.context.reading.report.text, mention.span
    if is_stamp(text, span.start) or is_of_other_act(text, span, telling.mentions):
        return False
    start = day.start
    return start is None or published is None or start <= published


def _within(span: Span, sentence: Span) -> bool:
    return sentence.start <= span.start < sentence.end


def _distance(span: Span, telling: Telling) -> int:
    return min(abs(event.trigger.start - span.start) for event in telling.mentions)
