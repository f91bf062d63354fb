"""Values as a person would write them."""

import pytest

from secondsource.model.span import Span
from secondsource.model.value import AmountValue, Value
from secondsource.weigh.texts import value_text
from tests.helpers.claims import DID_NOT_HAPPEN, HAPPENED, claim, day, party, people, place, report, text


def written(value: Value, words: str = "", field: str = "killed", scope: str = "all") -> str:
    """The text of a value that stands as ``words`` in its report."""
    made = claim(report("r", body=words or "x"), value, "police", field=field, scope=scope)
    object.__setattr__(made, "spans", (Span(0, len(words)),))
    return value_text(made)


def kilos(low: float | None, high: float | None, *, approximate: bool = False) -> AmountValue:
    """A weight."""
    return AmountValue(low, high, "kg", approximate)


@pytest.mark.parametrize(
    ("value", "words", "shown"),
    [
        (people(11), "Eleven workers", "11"),
        (people(0), "Nobody", "nobody"),
        (people(20, None), "at least 20", "at least 20"),
        (people(12001, None), "more than 12,000 people", "more than 12,000"),
        (people(None, 20000), "up to 20,000", "up to 20,000"),
        (people(None, 49), "fewer than 50", "fewer than 50"),
        (people(12, 15), "between 12 and 15", "12–15"),
        (people(24, 99, approximate=True), "dozens of people", "dozens (24–99)"),
        (people(18, 22, approximate=True), "about 20", "about 20"),
        (kilos(1080, 1320, approximate=True), "about 1.2 tonnes", "about 1,200 kg"),
        (kilos(640, None), "more than 640 kilograms", "more than 640 kg"),
        (AmountValue(None, None, "XXX", money=True), "no bribe", "no bribe"),
    ],
)
def test_amounts(value: AmountValue, words: str, shown: str) -> None:
    assert written(value, words) == shown


def test_a_number_of_people_is_named_where_the_field_does_not_say_it() -> None:
    assert written(people(210), field="size") == "210 people"


def test_an_additional_number_says_so() -> None:
    assert written(people(3), scope="additional") == "3 more"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (day("2031-05-04"), "4 May 2031"),
        (day("2031-05-04", "night"), "the night of 4 May 2031"),
        (place("Vigne", "IT", region="Orta"), "Vigne, Orta, Italy"),
        (party("Ada Lorne"), "Ada Lorne"),
        (HAPPENED, "it happened"),
        (DID_NOT_HAPPEN, "it did not happen"),
        (text("a fault\nin the wiring"), "a fault in the wiring"),
    ],
)
def test_other_kinds(value: Value, shown: str) -> None:
    assert written(value) == shown


def test_what_one_figure_stands_for_is_written_as_that_figure() -> None:
    assert written(kilos(2350, 2450), "2.4 tonnes", field="seized") == "2,400 kg"
    assert written(kilos(2350, 2450), "2,350 to 2,450 kg", field="seized") == "2,350–2,450 kg"
    assert written(AmountValue(6.35, 6.45, "magnitude"), "6.4", field="magnitude") == "magnitude 6.4"
