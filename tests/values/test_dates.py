"""Written dates against days worked out by hand on a calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.model.value import DateValue
from secondsource.values import periods
from secondsource.values.dates import (
    at_clock,
    compare_dates,
    date_text,
    opened_since,
    parse_date,
    with_year,
)

TUESDAY = periods.day(date(2026, 2, 24))


def day(text: str) -> DateValue:
    return periods.day(date.fromisoformat(text))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("22 February 2026", "2026-02-22"),
        ("Feb. 22", "2026-02-22"),
        ("FEB 22", "2026-02-22"),
        ("2026-02-22", "2026-02-22"),
        ("October 8, 2019", "2019-10-08"),
        ("3 JAN 90", "1990-01-03"),
        ("14/11/2023", "2023-11-14"),
        ("the 3rd of May, 2024", "2024-05-03"),
        ("on Sunday", "2026-02-22"),
        ("last Monday", "2026-02-23"),
        ("last Tuesday", "2026-02-17"),
        ("on Tuesday", "2026-02-24"),
        ("late on Monday", "2026-02-23"),
        ("Monday evening", "2026-02-23"),
        ("the early hours of Tuesday", "2026-02-24"),
        ("yesterday", "2026-02-23"),
        ("this morning", "2026-02-24"),
        ("tomorrow", "2026-02-25"),
        ("the day before yesterday", "2026-02-22"),
        ("three days ago", "2026-02-21"),
        ("next Friday", "2026-02-27"),
    ],
)
def test_a_day_is_read_from_the_publication_day(words: str, expected: str) -> None:
    assert parse_date(words, TUESDAY) == day(expected)


@pytest.mark.parametrize(
    ("words", "start", "end", "precision"),
    [
        ("last week", "2026-02-16", "2026-02-22", "week"),
        ("at the weekend", "2026-02-21", "2026-02-22", "day"),
        ("in January", "2026-01-01", "2026-01-31", "month"),
        ("in November", "2025-11-01", "2025-11-30", "month"),
        ("earlier this month", "2026-02-01", "2026-02-28", "month"),
        ("last year", "2025-01-01", "2025-12-31", "year"),
        ("the third quarter of 1984", "1984-07-01", "1984-09-30", "quarter"),
        ("the 1990s", "1990-01-01", "1999-12-31", "decade"),
        ("in 2017", "2017-01-01", "2017-12-31", "year"),
        ("between 2015 and 2018", "2015-01-01", "2018-12-31", "year"),
        ("Feb. 22-24, 2026", "2026-02-22", "2026-02-24", "day"),
        ("from March 3 to March 5, 2025", "2025-03-03", "2025-03-05", "day"),
    ],
)
def test_a_stretch_has_its_first_and_last_day(words: str, start: str, end: str, precision: str) -> None:
    value = parse_date(words, TUESDAY)
    assert value is not None
    assert (value.start, value.end, value.precision) == (date.fromisoformat(start), date.fromisoformat(end), precision)


@pytest.mark.parametrize("words", ["Monday night", "overnight into Tuesday", "overnight", "last night"])
def test_a_night_is_the_day_on_which_it_begins(words: str) -> None:
    assert parse_date(words, TUESDAY) == periods.night(date(2026, 2, 23))


def test_since_leaves_the_end_open() -> None:
    value = parse_date("since January 2025", TUESDAY)
    assert value == DateValue(date(2025, 1, 1), None, "month")
    assert date_text(value) == "since January 2025"


@pytest.mark.parametrize(("words", "partial"), [("Feb. 22", "--02-22"), ("in March", "--03")])
def test_without_any_year_a_date_is_partial(words: str, partial: str) -> None:
    value = parse_date(words)
    assert value is not None
    assert (value.start, value.end, value.partial) == (None, None, partial)


@pytest.mark.parametrize("words", ["Sunday", "yesterday", "last year", "01/02/2026", "nonsense", "", "Feb. 30, 2026"])
def test_what_cannot_be_known_is_not_guessed(words: str) -> None:
    assert parse_date(words) is None


def test_a_future_tense_makes_a_weekday_the_next_one() -> None:
    assert parse_date("on Friday", TUESDAY, "future") == day("2026-02-27")
    assert parse_date("on Friday", TUESDAY, "past") == day("2026-02-20")


def test_a_partial_date_takes_the_year_that_puts_it_before() -> None:
    partial = parse_date("Dec. 30")
    assert partial is not None
    assert with_year(partial, date(2026, 2, 24)) == day("2025-12-30")


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("22 February 2026", "2026-02-22", "equal"),
        ("February 2026", "22 February 2026", "contains"),
        ("22 February 2026", "February 2026", "within"),
        ("21 February 2026", "22 February 2026", "excludes"),
        ("Feb. 20-23, 2026", "Feb. 22-24, 2026", "overlaps"),
        ("Monday night", "Tuesday", "overlaps"),
        ("Monday night", "Monday", "within"),
        ("Monday night", "Sunday", "excludes"),
    ],
)
def test_how_two_dates_stand_to_each_other(first: str, second: str, relation: str) -> None:
    one, other = parse_date(first, TUESDAY), parse_date(second, TUESDAY)
    assert one and other
    assert compare_dates(one, other) == relation


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("July 3 last year", "2025-07-03"),
        ("Friday, July 4 of last year", "2025-07-04"),
        ("3 July, last year", "2025-07-03"),
        ("the third of May next year", "2027-05-03"),
        ("1 January this year", "2026-01-01"),
        ("Christmas Day last year", "2025-12-25"),
        ("last July 3", "2025-07-03"),
        ("next May 4", "2026-05-04"),
        ("the same day last year", "2025-02-24"),
    ],
)
def test_a_day_beside_last_year_is_of_that_year(words: str, expected: str) -> None:
    assert parse_date(words, TUESDAY, "past") == day(expected)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("March of last year", periods.month(2025, 3)),
        ("late October last year", periods.month(2025, 10)),
        ("the spring of last year", periods.season(2025, "spring")),
        ("the second quarter of last year", periods.quarter(2025, 2)),
        ("the year before last", periods.year(2024)),
        ("the week before last", periods.week(date(2026, 2, 9))),
        ("the weekend before last", periods.weekend(date(2026, 2, 14))),
        ("the night before last", periods.night(date(2026, 2, 22))),
    ],
)
def test_a_stretch_of_another_year_or_of_the_one_before_the_last(words: str, expected: DateValue) -> None:
    assert parse_date(words, TUESDAY) == expected


def test_partial_dates_are_compared_by_day_and_month() -> None:
    first, second = parse_date("Feb. 22"), parse_date("Feb. 23")
    assert first and second
    assert compare_dates(first, day("2026-02-22")) == "equal"
    assert compare_dates(first, second) == "excludes"


@given(st.dates(min_value=date(1600, 1, 1), max_value=date(2099, 12, 31)))
def test_a_day_is_read_back_from_its_own_text(of: date) -> None:
    assert parse_date(date_text(periods.day(of))) == periods.day(of)


_DATES = st.dates(min_value=date(1990, 1, 1), max_value=date(2030, 1, 1))


@given(_DATES, st.integers(0, 40), _DATES, st.integers(0, 40))
def test_comparison_is_symmetric(start_a: date, days_a: int, start_b: date, days_b: int) -> None:
    first = DateValue(start_a, start_a + timedelta(days_a), "day")
    second = DateValue(start_b, start_b + timedelta(days_b), "day")
    mirrored = {"contains": "within", "within": "contains"}
    relation = compare_dates(first, second)
    assert compare_dates(second, first) == mirrored.get(relation, relation)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Thanksgiving", "2025-11-27"),
        ("Black Friday", "2025-11-28"),
        ("Black Friday 2024", "2024-11-29"),
        ("Labor Day 2024", "2024-09-02"),
        ("Memorial Day", "2025-05-26"),
        ("the Fourth of July", "2025-07-04"),
        ("03.05.2021", "2021-05-03"),
        ("12:04 GMT, 3 May 2021", "2021-05-03"),
        ("2021-05-03T23:30:00+02:00", "2021-05-03"),
    ],
)
def test_holidays_and_written_forms_are_days(words: str, expected: str) -> None:
    assert parse_date(words, TUESDAY) == day(expected)


@pytest.mark.parametrize(
    "words",
    [
        "Saturday night into Sunday",
        "late Saturday into early Sunday",
        "Saturday night or early Sunday morning",
        "overnight Saturday into Sunday",
    ],
)
def test_a_night_over_midnight_is_the_day_on_which_it_begins(words: str) -> None:
    assert parse_date(words, TUESDAY) == periods.night(date(2026, 2, 21))


def test_the_week_of_a_day_is_that_week() -> None:
    assert parse_date("the week of March 6, 2025", TUESDAY) == periods.week(date(2025, 3, 6))


def test_the_end_of_the_year_is_december() -> None:
    assert parse_date("year-end", TUESDAY) == periods.month(2026, 12)


@pytest.mark.parametrize(
    ("clock", "expected"),
    [("around 1:30 a.m.", day("2026-02-24")), ("at 11 p.m.", periods.night(date(2026, 2, 23)))],
)
def test_the_small_hours_of_a_night_are_of_the_next_day(clock: str, expected: DateValue) -> None:
    assert at_clock(clock, periods.night(date(2026, 2, 23))) == expected


def test_since_opens_the_date_that_stands_behind_it() -> None:
    text = "The mine has been shut since 2019."
    whole = periods.year(2019)
    assert opened_since(text, text.index("2019"), whole) == DateValue(date(2019, 1, 1), None, "year")
    assert opened_since("It shut in 2019.", 11, whole) == whole
