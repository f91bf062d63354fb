"""Whom a description without a name takes up."""

import pytest

from secondsource.model.report import Report
from tests.helpers.shipped import shipped_reader


def called(text: str, name: str) -> set[str]:
    """All words for who bears a name."""
    mentions = shipped_reader().read(Report("r", None, None, text, "0")).mentions
    known = {m.cluster for m in mentions if m.span.of(text) == name}
    return {m.span.of(text) for m in mentions if m.cluster in known}


@pytest.mark.parametrize(
    ("text", "described"),
    [
        ("Ida Moss, 14, was hurt on Monday. The girl had been hit twice.", "The girl"),
        ("A nurse, Ida Moss, was hurt on Monday. The woman had been hit twice.", "The woman"),
    ],
)
def test_the_person_named_last_is_taken_up(text: str, described: str) -> None:
    assert described in called(text, "Ida Moss")


def test_who_has_a_profession_is_no_girl() -> None:
    text = "A nurse, Ida Moss, was hurt on Monday. The girl had been hit twice."
    assert "The girl" not in called(text, "Ida Moss")


def test_the_force_is_the_police_told_of_before() -> None:
    text = "A woman was stabbed on Saturday, North Orlen Police said. The force said she was 34."
    assert "The force" in called(text, "North Orlen Police")
    unnamed = "A man was shot in Velm, police said. The force was still looking for two men."
    assert "The force" in called(unnamed, "police")


def test_another_force_is_not_the_police() -> None:
    text = "The peacekeeping force said that police had fired first. The force left on Monday."
    assert "The force" not in called(text, "police")


@pytest.mark.parametrize(
    ("text", "described"),
    [
        ("Dr Ida Moss runs the clinic. Six people died in the blast in Oslo, the doctor said.", "the doctor"),
        ("Capt. Ida Moss came at noon. Nine people died in the fire in Oslo, the captain said.", "the captain"),
        ("Nine people died in Oslo on Monday, Father Ida Moss said. The priest had been there.", "The priest"),
    ],
)
def test_who_bears_a_short_title_is_taken_up_by_its_word(text: str, described: str) -> None:
    assert described in called(text, "Ida Moss")
    assert described not in called(text.replace("Dr ", "").replace("Capt. ", "").replace("Father ", ""), "Ida Moss")
