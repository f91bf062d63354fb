"""Lists of people by name, with and without titles, and whose title stands behind "of"."""

import pytest

from tests.helpers.fillers import fillers
from tests.helpers.numbers import numbers_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Mari Lund, the theatre director Vincent Sarn and the writer Elis Boye were jailed.",
            {"Mari Lund", "Vincent Sarn", "Elis Boye"},
        ),
        (
            "Lawmaker Juan Rekart, Colonel Peter Zamb, Division General Alexander Pirs, Ivo Karsk and Dale Horn were "
            "all indicted.",
            {"Juan Rekart", "Peter Zamb", "Alexander Pirs", "Ivo Karsk", "Dale Horn"},
        ),
    ],
)
def test_each_of_a_list_is_somebody(text: str, names: set[str]) -> None:
    found = fillers(reading_of(text), "target")
    assert {name for name in names if any(words.endswith(name) for words in found)} == names
    assert len(found) == len(names)


def test_those_of_a_list_with_titles_are_counted() -> None:
    text = "Mayor Ona Dahl, police chief Ivo Karsk and Dale Horn were killed."
    assert numbers_of(reading_of(text)) == {("killed", "all", 3, 3)}


def test_the_next_of_a_list_describes_nobody() -> None:
    text = "Mari Lund, the theatre director Vincent Sarn and the writer Elis Boye were jailed."
    reading = reading_of(text)
    assert "Mari Lund" not in {reading.mentions[fact.subject].span.of(text) for fact in reading.facts}
