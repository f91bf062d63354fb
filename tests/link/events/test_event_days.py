"""Days that cannot be an event's."""

from collections.abc import Sequence
from dataclasses import replace

from secondsource.link.events.event_days import possible_days
from secondsource.link.tellings.parties import find_parties
from secondsource.link.tellings.telling import Telling, context_of, find_tellings
from secondsource.model.reading import Role
from secondsource.model.record import Claim
from secondsource.model.span import Span
from tests.helpers import claims as told
from tests.helpers.readings import codebook, day, make_reading


def telling(published: str) -> Telling:
    """A report of one day that tells of a shooting."""
    made = make_reading("a", "Harbour Post", published, "A baker was shot in Kolby.")
    made.event("shooting", "shot", Role("victim", made.mention("A baker", "person", "nominal")))
    reading = made.build()
    (found,) = find_tellings(context_of(0, reading, find_parties(0, reading)), codebook())
    return found


def when(name: str, words: str, of: str) -> Claim:
    """A claim of when it was; its place in ``words`` is marked by brackets."""
    before, marked, behind = words.replace("]", "[").split("[")
    report = told.report(name, body=f"{before}{marked}{behind}")
    made = told.claim(report, day(of), field="when")
    return replace(made, spans=(Span(len(before), len(before) + len(marked)),))


def kept(claims: Sequence[Claim], *published: str) -> list[str]:
    """The reports whose claims are left."""
    return [claim.report.id for claim in possible_days(claims, [telling(one) for one in published])]


def test_a_day_after_a_report_of_the_event_is_of_something_else() -> None:
    first = when("first", "A baker was shot [on Monday].", "2031-05-05")
    later = when("later", "A baker was shot [on Friday].", "2031-05-09")
    assert kept([first, later], "2031-05-06", "2031-05-10") == [first.report.id]


def test_a_lone_day_stands_as_it_is_told() -> None:
    later = when("later", "A baker was shot [on Friday].", "2031-05-09")
    assert kept([later], "2031-05-06") == [later.report.id]


def test_the_day_on_which_a_wounded_person_died_is_not_that_of_the_shooting() -> None:
    shot = when("shot", "A baker was shot [on Monday].", "2031-05-05")
    died = when("died", "The baker died of his wounds [on Friday].", "2031-05-09")
    assert kept([shot, died], "2031-05-10") == [shot.report.id]
    assert kept([died], "2031-05-10") == [died.report.id]


def test_a_death_told_for_the_same_day_or_an_earlier_one_stands() -> None:
    shot = when("shot", "A baker was shot [on Monday].", "2031-05-05")
    died = when("died", "The baker died [on Monday].", "2031-05-05")
    assert kept([shot, died], "2031-05-10") == [shot.report.id, died.report.id]


def test_other_fields_are_left_alone() -> None:
    number = told.claim(told.report("number"), told.people(3))
    assert kept([number], "2031-05-06") == [number.report.id]
