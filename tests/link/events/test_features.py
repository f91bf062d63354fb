"""What speaks for one event, where two reports as a whole are surely about one thing."""

from secondsource.link.events.features import APART, same_numbers, score
from secondsource.link.events.matters import Matter
from secondsource.link.tellings.parties import find_parties
from secondsource.link.tellings.telling import Telling, context_of, find_tellings
from secondsource.model.reading import Role
from secondsource.model.value import AmountValue
from tests.helpers.readings import codebook, day, make_reading

SURE = Matter(3.0, True)


def telling(number: int, when: str, before: str = "") -> Telling:
    """A fire told on a day by a report of 5 March 2024, behind what stands before it."""
    made = make_reading(f"r{number}", f"Outlet {number}", "2024-03-05", f"{before}A fire raged in Kolby on {when}.")
    made.event("fire", "fire", Role("when", made.time(f"on {when}", day(when))))
    reading = made.build()
    (found,) = find_tellings(context_of(number, reading, find_parties(number, reading)), codebook())
    return found


def test_a_day_that_differs_may_be_an_error_where_two_reports_are_surely_about_one_thing() -> None:
    beside = "Snow fell on Monday. Nobody went out. "
    first = telling(0, "2024-03-04")
    assert score(first, telling(1, "2024-03-01"), SURE, codebook()) > APART
    assert score(first, telling(1, "2024-03-01", beside), SURE, codebook()) > APART
    assert score(first, telling(1, "2012-03-01"), SURE, codebook()) > APART


def test_a_bound_says_nothing_of_a_larger_number() -> None:
    def taken(number: int, amount: AmountValue) -> Telling:
        made = make_reading(f"r{number}", f"Outlet {number}", "2024-03-05", "Rebels took 31 men and killed one.")
        killed = Role("killed", None, spans=(made.span("one"),), amount=AmountValue(1, 1, "person"))
        made.event("kidnapping", "took", Role("abducted", None, spans=(made.span("31"),), amount=amount), killed)
        reading = made.build()
        (found,) = find_tellings(context_of(number, reading, find_parties(number, reading)), codebook())
        return found

    all_of_them = taken(0, AmountValue(31, 31, "person"))
    assert same_numbers(all_of_them, taken(1, AmountValue(24, None, "person")), codebook()) == 1.0
    assert same_numbers(all_of_them, taken(1, AmountValue(24, 24, "person")), codebook()) == 0.0
