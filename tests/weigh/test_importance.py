"""The most important first: more reports, more dead, more in dispute; what is long past is background."""

from dataclasses import replace
from datetime import date

from secondsource.model.finding import Finding, FoundValue, WeighedEvent
from secondsource.model.record import Claim, Event
from secondsource.model.span import Span
from secondsource.model.value import DateValue
from secondsource.weigh.findings import weigh
from secondsource.weigh.importance import importance_of, with_importance
from tests.helpers.briefs import HERALD, LEDGER, people, told


def event(name: str, claims: tuple[Claim, ...], reports: tuple[str, ...]) -> WeighedEvent:
    """An event of some claims, weighed."""
    made = Event(name, "explosion", name, "happened", claims, (), reports)
    return WeighedEvent(made, weigh(claims, ()))


def killed(number: int) -> Claim:
    """A claim of the Ledger of 5 March 2031."""
    return told(LEDGER, "killed", people(number), "Nine people", "brigade")


def when(day: date) -> Claim:
    """A day told by the Ledger of 5 March 2031."""
    return told(LEDGER, "when", DateValue(day, day, "day"), "Tuesday")


def test_more_dead_and_more_reports_weigh_more() -> None:
    few, many = event("a", (killed(2),), ("r1",)), event("b", (killed(40),), ("r1",))
    assert importance_of(few) < importance_of(many)
    assert importance_of(few) < importance_of(event("c", (killed(2),), ("r1", "r2", "r3")))


def test_ten_times_the_dead_weigh_as_much_as_ten_times_the_reports() -> None:
    dead = importance_of(event("a", (killed(99),), ("r1",))) - importance_of(event("b", (killed(9),), ("r1",)))
    reports = tuple(f"r{number}" for number in range(10))
    assert dead == importance_of(event("c", (killed(9),), reports)) - importance_of(event("d", (killed(9),), ("r1",)))


def test_an_open_interval_counts_with_its_one_end() -> None:
    claims = (replace(killed(9), value=replace(people(9), high=None)),)
    assert importance_of(event("a", claims, ("r1",))) == importance_of(event("b", (killed(9),), ("r1",)))


def test_a_dispute_adds_a_little() -> None:
    one = event("a", (killed(9),), ("r1", "r2"))
    value = FoundValue(people(9), "9", (), 1, 1, (killed(9),))
    disputed = replace(one, findings=(Finding("killed", "all", "disputed", "", (value,)),))
    assert importance_of(one) < importance_of(disputed)


def test_what_is_long_past_beside_what_is_new_is_background() -> None:
    new = event("new", (killed(9), when(date(2031, 3, 4))), ("r1", "r2"))
    old = event("old", (when(date(2029, 6, 1)),), ("r1",))
    assert [one.background for one in with_importance([new, old])] == [False, True]


def test_an_old_event_that_a_report_is_all_about_is_not_background() -> None:
    old = event("old", (killed(9), when(date(2029, 6, 1))), ("r1",))
    lesser = event("new", (when(date(2031, 3, 4)),), ("r1",))
    elsewhere = event("else", (told(HERALD, "killed", people(12), "12"),), ("r2",))
    assert not any(one.background for one in with_importance([old]))
    assert not any(one.background for one in with_importance([old, lesser, elsewhere]))


def test_an_old_event_told_in_passing_is_background_however_many_died() -> None:
    lead, aside, later = Span(0, 10), Span(40, 90), Span(100, 120)
    recent = event("new", tuple(at(lead, killed(2), when(date(2031, 3, 4)))), (LEDGER.id,))
    old = event("old", tuple(at(aside, killed(11), when(date(1994, 6, 1)))), (LEDGER.id,))
    assert [one.background for one in with_importance([recent, old])] == [False, True]
    told_twice = event("old", (*at(aside, killed(11)), *at(later, when(date(1994, 6, 1)))), (LEDGER.id,))
    assert [one.background for one in with_importance([recent, told_twice])] == [False, False]


def at(sentence: Span, *claims: Claim) -> list[Claim]:
    """The claims as told in this sentence."""
    return [replace(claim, sentence=sentence) for claim in claims]
