"""Arms that somebody only has or takes went off nowhere."""

import pytest

from tests.helpers.fillers import fillers, types_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    "text",
    [
        "Police seized two rifles and six grenades.",
        "Six grenades and a rifle were seized.",
        "Troops confiscated two rifles, 40 kg of dynamite and a car bomb.",
    ],
)
def test_seized_arms_are_no_bombing(text: str) -> None:
    assert types_of(reading_of(text)) == {"seizure"}


def test_a_store_of_explosives_is_no_bombing() -> None:
    assert types_of(reading_of("Police found 15 kg of dynamite in a camper.")) == set()


def test_a_bomb_that_is_found_was_planted() -> None:
    assert types_of(reading_of("Police found a bomb under a car.")) == {"bombing"}


def test_what_is_seized_is_no_means_of_the_seizure() -> None:
    reading = reading_of("Police seized two rifles and six grenades.")
    assert fillers(reading, "target") == {"two rifles", "six grenades"} and not fillers(reading, "instrument")


def test_an_operation_alone_does_not_name_what_was_done_in_it() -> None:
    assert types_of(reading_of("Police confiscated two rifles in an operation near Velm.")) == {"seizure"}


def test_the_seized_drugs_tell_of_their_seizure_and_of_its_worth() -> None:
    reading = reading_of("Customs put the value of the seized heroin at nine million euros.")
    assert types_of(reading) == {"seizure"}
    assert fillers(reading, "target") == {"the seized heroin"}


def test_a_seized_engine_was_taken_by_nobody() -> None:
    assert types_of(reading_of("The boat drifted with a seized engine.")) == set()
