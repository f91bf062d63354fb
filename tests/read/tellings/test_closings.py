"""Works that close for good, and what closes for a day only."""

import pytest

from tests.helpers.fillers import fillers, types_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    "text",
    [
        "Brenner Mills will close its paper plant in Tavor in June, it said on Tuesday.",
        "Brenner Mills is to mothball its smelter in Tavor.",
        "The Tavor smelter will close in May, the firm said.",
        "Brenner Mills plans to shut 14 stores next year.",
        "The closing of the Tavor mill was announced on Monday.",
        "The bakery closed in March with the loss of 60 jobs.",
    ],
)
def test_what_its_firm_shuts_is_closed(text: str) -> None:
    assert types_of(reading_of(text)) == {"closure"}


@pytest.mark.parametrize(
    "text",
    [
        "Police closed the factory on Monday.",
        "Schools will close on Friday because of the snow.",
        "The shop closes at six.",
        "The refinery was shut temporarily, its operator said.",
        "The firm will close its mill for two days in August.",
        "He closed the gate of the mill.",
    ],
)
def test_what_opens_again_is_not(text: str) -> None:
    assert "closure" not in types_of(reading_of(text))


def test_a_closure_and_the_jobs_lost_in_it_are_one_event() -> None:
    reading = reading_of(
        "Brenner Mills will shut its plant near Tavor in May, it said on Tuesday. About 300 workers will lose their "
        "jobs. The closure is the third this year."
    )
    assert len({event.cluster for event in reading.events}) == 1
    assert fillers(reading, "actor") == {"Brenner Mills"}


def test_one_man_who_lost_his_job_is_no_layoff() -> None:
    assert types_of(reading_of("The clerk lost his job in March.")) == set()


def test_a_building_is_where_the_town_before_it_is() -> None:
    assert fillers(reading_of("The Toledo plant will close in May, the union said."), "where") == {"Toledo"}
