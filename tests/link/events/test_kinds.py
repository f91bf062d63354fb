"""Which kinds of events two tellings may be of, and what lasts from day to day."""

from secondsource.link.events.features import same_time
from secondsource.link.events.kinds import same_type
from secondsource.link.tellings.parties import find_parties
from secondsource.link.tellings.telling import Telling, context_of, find_tellings
from secondsource.model.reading import Role
from secondsource.run.codebook import load_codebook
from tests.helpers.readings import day, make_reading

CODEBOOK = load_codebook()


def telling(code: str, when: str | None = None) -> Telling:
    """An event of a type told in a report of 5 March 2024, on its day where one is told."""
    made = make_reading("a", "Harbour Post", "2024-03-05", f"It began in Kolby{f' on {when}' if when else ''}.")
    roles = [] if when is None else [Role("when", made.time(f"on {when}", day(when)))]
    made.event(code, "began", *roles)
    reading = made.build()
    (found,) = find_tellings(context_of(0, reading, find_parties(0, reading)), CODEBOOK)
    return found


def test_an_epidemic_is_no_flood_that_brought_it() -> None:
    assert same_type(telling("epidemic"), telling("flood"), CODEBOOK) == -1.0
    assert same_type(telling("storm"), telling("flood"), CODEBOOK) > 0


def test_what_lasts_may_be_told_before_the_day_that_another_gives() -> None:
    assert same_time(telling("epidemic"), telling("epidemic", "2024-03-09"), CODEBOOK) == 0.0
    assert same_time(telling("fire"), telling("fire", "2024-03-09"), CODEBOOK) == -1.0


def test_a_hack_may_be_told_as_a_breach() -> None:
    assert same_type(telling("cyberattack"), telling("data_breach"), CODEBOOK) > 0
    assert same_type(telling("cyberattack"), telling("merger"), CODEBOOK) < 0


def test_an_epidemic_goes_on_for_weeks() -> None:
    assert same_time(telling("epidemic", "2024-02-09"), telling("epidemic", "2024-03-04"), CODEBOOK) == 0.0
    assert same_time(telling("epidemic", "2023-02-09"), telling("epidemic", "2024-03-04"), CODEBOOK) == -1.0
    assert same_time(telling("fire", "2024-02-09"), telling("fire", "2024-03-04"), CODEBOOK) == -1.0
