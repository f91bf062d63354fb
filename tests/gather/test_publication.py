"""When a report says that it was published."""

from datetime import date

import pytest

from secondsource.gather.masthead import masthead_of
from secondsource.gather.press_dates import address_date, completed, parse_press_date
from secondsource.gather.publication import publication_of
from secondsource.model.value import DateValue

BODY = "The bridge over the Marn was closed on Friday after a lorry struck it. Nobody was hurt in the accident."


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        (f"date 2026-02-23 10:40\n\n{BODY}", "2026-02-23", "date 2026-02-23 10:40"),
        (f"Published 3 May 2024\n{BODY}", "2024-05-03", "Published 3 May 2024"),
        (f"Bridge shut\nPublished: May 3, 2024 at 9:15 am\n{BODY}", "2024-05-03", "Published: May 3, 2024 at 9:15 am"),
        (f"Bridge shut - MM News Posted: Friday, May 3, 2024 8:18 PM EST Updated: Monday, May 6, 2024 {BODY}",
         "2024-05-03", "Posted: Friday, May 3, 2024"),
        (f"3 May 2024\n\n{BODY}", "2024-05-03", "3 May 2024"),
        (f"Friday 3 May 2024, updated 7.15pm\n\n{BODY}", "2024-05-03", "Friday 3 May 2024, updated 7.15pm"),
        (f"3 May 2024 (last updated 19:15)\n\n{BODY}", "2024-05-03", "3 May 2024 (last updated 19:15)"),
        (f"3 May 2024 10:02 Updated: 4 May 2024\n\n{BODY}", "2024-05-03", "3 May 2024 10:02 Updated: 4 May 2024"),
        (f"By Ona Prell | 3 May 2024\n\n{BODY}", "2024-05-03", "By Ona Prell | 3 May 2024"),
        (f"By Ona Prell, Marn Mail, 3 May 2024\n\n{BODY}", "2024-05-03", "By Ona Prell, Marn Mail, 3 May 2024"),
        (f"MARN, 3 May 2024 (Fjord Wire) - {BODY}", "2024-05-03", "MARN, 3 May 2024 (Fjord Wire)"),
        (f"{BODY} As we go to press on May 3, 2024, it is shut.", "2024-05-03", "As we go to press on May 3, 2024"),
        (f"{BODY}\n\nFirst published 3 May 2024", "2024-05-03", "First published 3 May 2024"),
        (f"Published 12:04 GMT, 3 May 2024\n{BODY}", "2024-05-03", "Published 12:04 GMT, 3 May 2024"),
        (f"Last updated at 9:15 p.m. ET, May 3, 2024\n{BODY}", "2024-05-03",
         "Last updated at 9:15 p.m. ET, May 3, 2024"),
        (f"Published 3rd of May 2024\n{BODY}", "2024-05-03", "Published 3rd of May 2024"),
        (f"Published: 2024-05-03T23:10:00+02:00\n{BODY}", "2024-05-03", "Published: 2024-05-03T23:10:00+02:00"),
    ],
)  # fmt: skip
def test_a_day_with_its_words(text: str, day: str, words: str) -> None:
    found = masthead_of(text).publication
    assert found is not None
    assert str(found.day.start) == str(found.day.end) == day
    assert found.words == words


@pytest.mark.parametrize(
    ("text", "partial"),
    [
        (f"{BODY} As QNA goes to press on Feb. 26, the bridge is closed.", "--02-26"),
        (f"MARN, Nov 14 (Fjord Wire) - {BODY}", "--11-14"),
    ],
)
def test_a_day_without_a_year_is_partial(text: str, partial: str) -> None:
    found = masthead_of(text).publication
    assert found is not None
    assert (found.day.start, found.day.end, found.day.partial) == (None, None, partial)


def test_a_whole_day_goes_before_one_without_a_year() -> None:
    found = masthead_of(f"MARN, Nov 14 (Fjord Wire) - {BODY}\n\nPublished 14 November 2023").publication
    assert found is not None
    assert found.day.start == date(2023, 11, 14)


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"{BODY} It was built on 3 May 1924.",
        f"On 3 May 2024 the bridge was struck. {BODY}",
        "Published in 2019, her novel tells of the bridge. It was sold out by 3 May 2020, her agent said.",
        "Released on 3 May 2019, the film about the bridge was seen by two million people in its first summer there.",
    ],
)
def test_days_of_the_story_are_no_day_of_publication(text: str) -> None:
    assert masthead_of(text).publication is None


def test_a_day_that_could_be_two_is_none() -> None:
    assert parse_press_date("03/05/2024") is None
    assert parse_press_date("28/01/2014") == DateValue(date(2014, 1, 28), date(2014, 1, 28), "day")
    assert parse_press_date("30 February 2024") is None


def test_a_year_comes_from_the_day_of_fetching() -> None:
    day = DateValue(None, None, "day", partial="--02-29")
    assert completed(day, date(2027, 1, 1)).start == date(2024, 2, 29)
    day = DateValue(None, None, "day", partial="--03-01")
    assert completed(day, date(2024, 3, 1)).start == date(2024, 3, 1)
    assert completed(day, date(2024, 2, 29)).start == date(2023, 3, 1)


@pytest.mark.parametrize(
    ("uri", "day"),
    [
        ("https://marn.example/news/2024/05/03/bridge", "2024-05-03"),
        ("https://marn.example/2024-05-03-bridge.html", "2024-05-03"),
        ("https://marn.example/bridge-20240503.html", "2024-05-03"),
        ("https://marn.example/2024/13/03/bridge", None),
        ("https://marn.example/story/120240503", None),
        ("https://marn.example/2024/05/bridge", None),
    ],
)
def test_the_day_in_an_address(uri: str, day: str | None) -> None:
    found = address_date(uri)
    assert (None if found is None else str(found.start)) == day


def test_a_day_in_brackets_at_the_end_is_the_reports_own() -> None:
    found = publication_of("The bridge is open.\n\n(3 May 2024)", [], None)
    assert found is not None
    assert str(found.day.start) == "2024-05-03"
