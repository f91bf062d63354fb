"""Which of the days of a report are those of an event."""

from tests.helpers.fillers import fillers
from tests.helpers.shipped import reading_of


def test_the_day_on_which_one_of_the_hurt_died_is_not_the_events() -> None:
    text = "Four people were killed in a crash near Kolby on Monday. Two of the injured died on Tuesday."
    assert fillers(reading_of(text), "when") == {"Monday"}


def test_a_possessive_tells_the_day_of_what_it_owns() -> None:
    text = "Those killed in Wednesday's strike on a school have risen to 19 after five of the wounded died overnight."
    assert fillers(reading_of(text), "when") == {"Wednesday"}


def test_the_day_until_which_it_lasts_is_not_its_own() -> None:
    assert fillers(reading_of("The suspect was remanded in custody on Monday until 5 June."), "when") == {"Monday"}


def test_the_day_on_which_bodies_were_brought_out_is_not_the_events() -> None:
    text = "Rescuers recovered three more bodies on Tuesday, bringing the toll from Sunday's collapse to five."
    assert fillers(reading_of(text), "when") == {"Sunday"}
