"""Earthquakes: where they struck is no target, who gives the figures, and one text told through another."""

from tests.helpers.fillers import fillers
from tests.helpers.shipped import reading_of


def test_where_a_quake_struck_is_where_it_was_and_no_target() -> None:
    text = "An earthquake struck southern Torvania early on Sunday, killing at least 14 people, the agency said."
    assert (fillers(reading_of(text), "where"), fillers(reading_of(text), "target")) == ({"Torvania"}, set())


def test_people_who_were_killed_are_a_number_and_no_victim() -> None:
    text = "The number of people killed in the earthquake near Salvo has climbed to 37, Dana Brek said."
    assert not fillers(reading_of(text), "victim")


def test_what_one_body_said_according_to_another_has_two_speakers() -> None:
    text = (
        "A 6.4-magnitude earthquake struck southern Torvania early on Sunday, killing at least 14 people and injuring "
        "more than 150, the civil protection agency said, according to the Global Press Agency."
    )
    speakers = [span.of(text) for statement in reading_of(text).statements for span in statement.speaker]
    assert speakers == ["the civil protection agency", "the Global Press Agency"]


def test_who_counts_gives_the_number() -> None:
    text = "An independent count by the research group Crowdlab put the number of marchers at 34,000."
    (statement,) = reading_of(text).statements
    assert "Crowdlab" in statement.speaker[0].of(text)
