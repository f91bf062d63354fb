"""Times of invented reports, dated from the day they were published."""

from datetime import date

import pytest

from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.model.value import DateValue
from secondsource.read.analysis import Analysis, Word
from secondsource.read.mentioned.tense import tense_at
from secondsource.read.mentioned.times import FoundTime, find_times

TUESDAY = date(2026, 2, 24)


def times_of(
    text: str, published: date | None = TUESDAY, fetched: date | None = None, outlet: str | None = None
) -> dict[str, FoundTime]:
    analysis = Analysis(text, (), (Span(0, len(text)),), (), (), ())
    day = DateValue(published, published, "day") if published else None
    found = find_times(analysis, Report("r", None, None, text, "", published=day, fetched=fetched, outlet=outlet))
    return {time.span.of(text): time for time in found}


def day(text: str) -> DateValue:
    of = date.fromisoformat(text)
    return DateValue(of, of, "day")


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The mill burned down on Sunday, crews said.", "Sunday", "2026-02-22"),
        ("The council will meet on Friday.", "Friday", "2026-02-27"),
        ("The council met on Friday.", "Friday", "2026-02-20"),
        ("BRENOV, Feb. 23 (Tarn Wire) - The ferry sank on Monday.", "Monday", "2026-02-23"),
        ("BRENOV, Feb. 23 (Tarn Wire) - The ferry sank on Tuesday.", "Tuesday", "2026-02-17"),
        ("The strike began on Dec. 30.", "Dec. 30", "2025-12-30"),
    ],
)
def test_a_time_is_dated_from_publication_dateline_and_tense(text: str, words: str, expected: str) -> None:
    assert times_of(text)[words].date == day(expected)


def test_a_bare_clock_time_is_of_the_day_beside_it() -> None:
    found = times_of("At 3 p.m. the bridge fell; it reopened on Monday.")
    assert found["At 3 p.m."].date == found["Monday"].date


def test_a_stretch_is_one_time() -> None:
    found = times_of("He was held from March 3 to March 5, 2025 in Brenov.")
    assert found["March 3 to March 5, 2025"].date == DateValue(date(2025, 3, 3), date(2025, 3, 5), "day")


@pytest.mark.parametrize(
    ("text", "words", "year"),
    [
        ("It flooded in March and April 2020.", "March", 2020),
        ("It flooded on 30 December or on 2 January 2019.", "30 December", 2018),
        ("It flooded in May and on 3 June last year.", "May", 2025),
    ],
)
def test_a_month_is_of_the_year_of_the_one_it_is_listed_with(text: str, words: str, year: int) -> None:
    value = times_of(text)[words].date
    assert value is not None
    assert value.start is not None
    assert value.start.year == year


def test_the_name_of_the_outlet_holds_no_time() -> None:
    text = "Daily Monday\nFebruary 24, 2026\n\nThe mill burned on Monday, its owner told the Daily Monday."
    assert list(times_of(text, outlet="Daily Monday")) == ["February 24, 2026", "Monday"]
    assert "Monday" in times_of("It burned on Monday.", outlet="Monday")


def test_a_number_that_ends_a_line_of_the_heading_is_of_no_day_in_the_next() -> None:
    assert list(times_of("Ferry sinks\nChannel 6\nMay 20, 2031\n\nTwo people died.")) == ["May 20, 2031"]


def test_that_year_is_the_one_told_last() -> None:
    found = times_of("It opened in July 2020. It flooded in August that year and burned on 3 May the following year.")
    assert found["August that year"].date == DateValue(date(2020, 8, 1), date(2020, 8, 31), "month")
    assert found["3 May the following year"].date == day("2021-05-03")


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("It burned on 12 February, as in 2019. Two days later it was shut.", "Two days later", "2026-02-14"),
        ("It burned on 12 February. A guard had been shot the day before.", "the day before", "2026-02-11"),
        ("It burned on 12 February; it was shut the morning after.", "the morning after", "2026-02-13"),
        ("It burned on 12 February, as in 2019. The next day it was shut.", "The next day", "2026-02-13"),
        ("It burned on 12 February. A few hours later the roof fell.", "A few hours later", "2026-02-12"),
    ],
)
def test_a_day_told_from_another_is_seen_from_the_one_told_last(text: str, words: str, expected: str) -> None:
    assert times_of(text)[words].date == day(expected)


def test_the_night_before_is_a_night_and_hours_later_about_the_same_day() -> None:
    found = times_of("It burned on 12 February. Hours later, the roof fell. Guards had fled the night before.")
    night, hours = found["the night before"].date, found["Hours later"].date
    assert night == DateValue(date(2026, 2, 11), date(2026, 2, 11), "night")
    assert hours == DateValue(date(2026, 2, 12), date(2026, 2, 12), "day", approximate=True)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lorne Mail\n24 February 2026\n\nA guard had been shot two days earlier.", "two days earlier"),
        ("LORNE, Feb. 24 (Tarn Wire) - The night before, a guard was shot.", "The night before"),
        ("It burned on 12 February. Days later, the roof fell.", "Days later"),
    ],
)
def test_the_day_of_the_report_is_none_that_was_told(text: str, words: str) -> None:
    assert times_of(text)[words].date is None


def test_the_day_before_what_happened_is_no_day_told_from_another() -> None:
    assert list(times_of("It burned the day before the vote.")) == []


def test_a_missing_year_comes_from_the_day_of_fetching_but_a_weekday_does_not() -> None:
    found = times_of("It burned on Feb. 22, a Sunday.", None, TUESDAY)
    assert found["Feb. 22"].date == day("2026-02-22")
    assert found["Sunday"].date is None


def test_without_any_year_the_date_is_partial() -> None:
    value = times_of("It burned on Feb. 22.", None)["Feb. 22"].date
    assert value is not None
    assert value.partial == "--02-22"


def test_a_length_of_time_has_no_date() -> None:
    found = times_of("She waited two weeks.")["two weeks"]
    assert (found.kind, found.date) == ("duration", None)


def test_spans_hold_their_words_in_odd_texts() -> None:
    text = "\u200f😀 Le\u0301na\r\ncame on Mon\u00adday, then on Sunday.\r\n"
    for words, found in times_of(text).items():
        assert text[found.span.start : found.span.end] == words
    assert "Sunday" in times_of(text)


def test_a_year_earlier_only_compares_and_the_quarter_goes_on() -> None:
    loss = "It lost $2 million in the fourth quarter of 2025, against $1 million a year earlier."
    found = times_of(f"{loss} Sales in the latest quarter fell.")
    assert found["a year earlier"].date == DateValue(date(2024, 10, 1), date(2024, 12, 31), "quarter")
    assert found["the latest quarter"].date == DateValue(date(2025, 10, 1), date(2025, 12, 31), "quarter")


def test_a_time_behind_since_is_the_day_that_it_names() -> None:
    assert times_of("The pit has been shut since Sunday.")["Sunday"].date == day("2026-02-22")


def test_a_limit_is_still_to_come() -> None:
    assert times_of("The owner was told to pay by March 3.")["March 3"].date == day("2026-03-03")


def test_a_past_form_right_before_a_day_is_its_verb() -> None:
    text = "The court may lift an order issued Thursday ."
    words = text.split()
    rows = [("The", "DET", 1), ("court", "NOUN", 3), ("may", "AUX", 3), ("lift", "VERB", -1), ("an", "DET", 5),
            ("order", "NOUN", 3), ("issued", "VERB", 5), ("Thursday", "PROPN", 3), (".", "PUNCT", 3)]  # fmt: skip
    starts = [sum(len(word) + 1 for word in words[:index]) for index in range(len(words))]
    parsed = tuple(
        Word(start, start + len(form), form, "issue" if form == "issued" else form.lower(), upos, head, "dep", 0)
        for start, (form, upos, head) in zip(starts, rows, strict=True)
    )
    analysis = Analysis(text, parsed, (Span(0, len(text)),), (), (), ())
    assert tense_at(analysis, text.index("Thursday"), text.index("Thursday") + 8) == "past"


def test_a_clock_time_takes_the_day_told_before_but_not_that_of_a_saying() -> None:
    found = times_of("A girl was hurt on Sunday, police said Monday. It happened around 5 p.m. near the weir.")
    assert found["around 5 p.m."].date == day("2026-02-22")


def test_a_clock_time_alone_is_of_the_day_of_publication_unless_it_is_late() -> None:
    assert times_of("The mill caught fire around 11 a.m. in Brenov.")["around 11 a.m."].date == day("2026-02-24")
    assert times_of("The mill caught fire around 11 p.m. in Brenov.")["around 11 p.m."].date is None


def test_the_day_of_a_hearing_until_which_somebody_is_held_is_still_to_come() -> None:
    found = times_of("He was held until a hearing at Welm Crown Court on April 18. The trial was adjourned to May 3.")
    assert found["April 18"].date == day("2026-04-18")
    assert found["May 3"].date == day("2026-05-03")
