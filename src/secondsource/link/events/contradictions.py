"""What two tellings cannot both be of one event, whatever else speaks for it."""

import re
from datetime import date, timedelta

from secondsource.link.events.closeness import SLACK, time_share
from secondsource.link.events.namesakes import are_in_namesakes
from secondsource.link.tellings.telling import Telling
from secondsource.model.value import DateValue
from secondsource.values.names import same_person

AHEAD = ("planned", "possible")
# A judgment is of one person; the next one's is another, at the same court on the same day as well.
_OF_ONE_PERSON = frozenset({"conviction", "sentence", "acquittal"})
_OF_LAW = _OF_ONE_PERSON | {"trial", "appeal", "charge", "extradition"}
_RECURRING = frozenset({"election"})
# A report may err in the day or the month; one that tells of another year tells of something else.
_MISTAKEN = timedelta(days=100)
_YEAR, _SEASON, _NEWS = timedelta(days=365), timedelta(days=60), timedelta(days=10)
_RECALLING = re.compile(
    r"\b(?:anniversar\w+|memorials?|monuments?|commemorat\w+|remember\w*|inquir(?:y|ies)|enquir(?:y|ies)|inquests?|ago"
    r"|years|months|decades?|trials?|courts?|judges?|jur(?:y|ors?)|charg\w+|arrest\w*|convict\w+|sentenc\w+|indict\w+"
    r"|guilty|appeal\w*|extradit\w+|lawsuits?|sued|reopen\w*|cold case|books?|films?)\b",
    re.IGNORECASE,
)


def excludes(first: Telling, second: Telling) -> bool:
    """Whether the one cannot be of the event that the other tells of."""
    return (
        _judges_another(first, second)
        or _is_later_act(first, second)
        or _had_not_happened(first, second)
        or _had_not_happened(second, first)
        or _is_the_next(first, second)
        or _is_the_next(second, first)
        or _was_past(first, second)
        or _was_past(second, first)
        or _was_long_ago(first, second)
        or _was_long_ago(second, first)
        or are_in_namesakes(first, second)
    )


def _judges_another(first: Telling, second: Telling) -> bool:
    """ "His predecessor was jailed in 2018; if convicted, he faces ten years": two people, two judgments."""
    if not {first.type, second.type} <= _OF_ONE_PERSON or not first.people or not second.people:
        return False
    return not any(same_person(a, b) for a in first.people for b in second.people)


def _is_later_act(first: Telling, second: Telling) -> bool:
    """Who is convicted on one day may be sentenced weeks later: two acts, and no slip of the day."""
    if {first.type, second.type} != {"conviction", "sentence"}:
        return False
    pairs = [(a, b) for a in first.days for b in second.days]
    return bool(pairs) and all(time_share(a, b) < 0 for a, b in pairs)


def _had_not_happened(denied: Telling, later: Telling) -> bool:
    """ "No arrests have been made": what came after that report is not what it denies."""
    published = denied.context.published
    if not denied.denied or denied.days or published is None or later.denied:
        return False
    starts = [day.start for day in later.days]
    return bool(starts) and all(start is not None and start > published for start in starts)


def _is_the_next(ahead: Telling, past: Telling) -> bool:
    """ "Until the next election" and "won at the last election": two of what comes again and again."""
    if ahead.type not in _RECURRING or ahead.days or past.days:
        return False
    coming = all(event.modality in AHEAD for event in ahead.mentions)
    return coming and all(event.modality not in AHEAD for event in past.mentions)


def _was_past(ahead: Telling, past: Telling) -> bool:
    """ "If convicted he faces prison": what is still to come is no judgment that was given before that report."""
    published = ahead.context.published
    coming = ahead.type in _OF_LAW and all(event.modality in AHEAD for event in ahead.mentions)
    if published is None or not coming or ahead.days:
        return False
    ends = [day.end for day in past.days]
    return bool(ends) and all(end is not None and end + SLACK < published for end in ends)


def _was_long_ago(past: Telling, news: Telling) -> bool:
    """ "A shaft fell in on Tuesday. Nine died at the mine in 2009": what a report has as news was in no year before.

    What it recalls (in court, at an anniversary) may have been.
    """
    published = news.context.published
    if published is None or not past.days or news.days:
        return False
    if not _is_of_late(news, published) and not (news.leads and news.numbers):
        return False
    least = _YEAR if past.leads else _SEASON
    return all(_is_long_before(day, published, least) for day in past.days) and not _is_recalled(news)


def _is_long_before(day: DateValue, published: date, least: timedelta) -> bool:
    """Whether a time is a year or a month, as what is only recalled is dated, and lies far before."""
    if day.start is None or day.end is None:
        return False
    return day.end - day.start > _NEWS and day.end + least < published


def _is_of_late(news: Telling, published: date) -> bool:
    """Whether the sentences that tell of it name a day right before the report's own."""
    ends = [day.end for day in news.days_around if day.start is not None and day.precision in ("day", "night")]
    return any(end is not None and timedelta() <= published - end <= _NEWS for end in ends)


def _is_recalled(news: Telling) -> bool:
    reading = news.context.reading
    told = (reading.sentence_of(mention.trigger).of(reading.report.text) for mention in news.mentions)
    return any(_RECALLING.search(sentence) for sentence in told)


def are_years_apart(first: Telling, second: Telling) -> bool:
    """Whether the days told lie so far apart that no slip of a day or a month explains it."""
    pairs = [(a, b) for a in first.days for b in second.days]
    return bool(pairs) and all(_gap(a, b) > _MISTAKEN for a, b in pairs)


def _gap(first: DateValue, second: DateValue) -> timedelta:
    if first.start is None or first.end is None or second.start is None or second.end is None:
        return timedelta()
    return max(first.start - second.end, second.start - first.end)


def counts_another(first: Telling, second: Telling, days: float) -> bool:
    """Whether one report gives two numbers of dead for times that are not one day: its own, and those of a month."""
    if first.context.number != second.context.number or not first.days or not second.days or days >= 1:
        return False
    dead = [telling.numbers.get(("killed", "all")) for telling in (first, second)]
    return all(n is not None and n.low is not None and n.low == n.high for n in dead) and dead[0] != dead[1]
