"""Which day, town and person belong to which event: an arrest's to the arrest, another year's attack to itself."""

from datetime import date

from secondsource.model.reading import Reading
from secondsource.model.value import DateValue
from tests.helpers.fillers import fillers, words_of
from tests.helpers.shipped import reading_of

PUBLISHED = DateValue(date(2026, 12, 2), date(2026, 12, 2), "day")


def read(text: str) -> Reading:
    """The reading of a report that was published on a Wednesday."""
    return reading_of(text, PUBLISHED)


def test_the_day_of_an_arrest_is_not_that_of_the_robbery_of_last_month() -> None:
    reading = read(
        "Three men have been charged with the armed robbery of a bank in Corley last month, prosecutors said on Monday."
        " The men, aged 24, 29 and 41, were arrested on Saturday in the town of Brask.",
    )
    (arrest,) = (event for event in reading.events if event.type == "arrest")
    assert words_of(reading, arrest, "when") == {"Saturday"}
    robbery = [event for event in reading.events if event.type == "robbery"]
    assert {when for event in robbery for when in words_of(reading, event, "when")} == {"last month"}


def test_an_attack_of_another_year_is_another_attack() -> None:
    reading = read(
        "A cyberattack shut the hospitals of Norrvik on Monday. A gang claimed the cyberattack. "
        "The gang was behind a 2022 cyberattack on the port of Calden, investigators say.",
    )
    told = {event.cluster: words_of(reading, event, "when") for event in reading.events if event.type == "cyberattack"}
    assert len(told) == 2
    assert {"2022"} in told.values()


def test_those_released_are_not_the_police_who_say_so() -> None:
    reading = read(
        "Two men were detained near the border on Monday, police said, but they were released without charge."
    )
    cluster = {mention.span.of(reading.report.text): mention.cluster for mention in reading.mentions}
    assert cluster["they"] == cluster["Two men"] != cluster["police"]


def test_no_town_is_taken_from_the_name_of_a_bank() -> None:
    reading = read("Witnesses described the raid on the Meridian Savings Bank on Monday.")
    assert not fillers(reading, "where")
