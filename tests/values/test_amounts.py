"""Written amounts against the intervals that the rules give."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.model.value import AmountValue
from secondsource.values.amounts import amount_text, compare_amounts
from secondsource.values.currencies import SYMBOLS
from secondsource.values.units import unit_of_noun
from secondsource.values.written_amounts import written_amounts


def amount(words: str, country: str | None = None) -> AmountValue | None:
    """The amount that stands first in the words, of the unit or noun behind it."""
    found = next(written_amounts(words, country), None)
    if found is None or found.start > 0:
        return None
    units = map(unit_of_noun, words[found.end :].split())
    return found.value(next((unit for unit in units if unit != "item"), "item"))


@pytest.mark.parametrize(
    ("words", "low", "high", "unit", "approximate"),
    [
        ("three people", 3, 3, "person", False),
        ("twenty-two men", 22, 22, "person", False),
        ("3,400 households", 3400, 3400, "household", False),
        ("a dozen", 12, 12, "item", False),
        ("40 lakh people", 4_000_000, 4_000_000, "person", False),
        ("two crore voters", 20_000_000, 20_000_000, "person", False),
        ("two dozen soldiers", 24, 24, "person", False),
        ("two score people", 40, 40, "person", False),
        ("half a million votes", 500_000, 500_000, "vote", False),
        ("1.2 million records", 1_200_000, 1_200_000, "record", False),
        ("at least 20 people", 20, None, "person", False),
        ("more than 20 people", 21, None, "person", False),
        ("over 20 kilograms", 20, None, "kg", False),
        ("up to 20,000", None, 20_000, "item", False),
        ("as many as 40 miners", None, 40, "person", False),
        ("fewer than 10 people", None, 9, "person", False),
        ("about 100 people", 90, 110, "person", True),
        ("about 5 people", 4, 6, "person", True),
        ("50 or so people", 45, 55, "person", True),
        ("between 10 and 20 people", 10, 20, "person", False),
        ("a couple", 2, 2, "item", False),
        ("a few people", 3, 5, "person", True),
        ("several people", 3, 9, "person", True),
        ("dozens of people", 24, 99, "person", True),
        ("tens of people", 20, 99, "person", True),
        ("hundreds", 200, 999, "item", True),
        ("thousands", 2000, 9999, "item", True),
        ("tens of millions", 20_000_000, 99_999_999, "item", True),
        ("nobody", 0, 0, "person", False),
        ("1.2 tonnes", 1150, 1250, "kg", False),
        ("3 tonnes", 3000, 3000, "kg", False),
        ("140 centimetres", 1.4, 1.4, "m", False),
        ("110 kilometres an hour", 110, 110, "km/h", False),
        ("12 years", 12, 12, "year", False),
        ("7 percent", 7, 7, "percent", False),
    ],
)
def test_an_amount_is_the_interval_of_the_rules(
    words: str, low: float | None, high: float | None, unit: str, approximate: bool
) -> None:
    assert amount(words) == AmountValue(low, high, unit, approximate)


@pytest.mark.parametrize(
    ("words", "country", "number", "code"),
    [
        ("$15 million", None, 15_000_000, "USD"),
        ("$500", "CA", 500, "CAD"),
        ("$500", "DE", 500, "USD"),
        ("£5m", None, 5_000_000, "GBP"),
        ("two million CFA francs", "TG", 2_000_000, "XOF"),
        ("5,000 pesos", "CO", 5000, "COP"),
        ("EUR 40", None, 40, "EUR"),
        ("1.5 million euros", None, 1_500_000, "EUR"),
        ("300 pounds sterling", None, 300, "GBP"),
        ("2.4m crowns", None, 2_400_000, "CZK"),
        ("2.4 million crowns", "SE", 2_400_000, "SEK"),
        ("40 Danish crowns", None, 40, "DKK"),
        ("200m SEK", None, 200_000_000, "SEK"),
        ("200 €", None, 200, "EUR"),
        ("400 Nigerian naira", None, 400, "NGN"),
        ("5,000 marks", None, 5000, "DEM"),
        ("Rs 40 crore", None, 400_000_000, "INR"),
        ("30 lakh rupees", "PK", 3_000_000, "PKR"),
        ("Rs 1.5 lakh crore", None, 1_500_000_000_000, "INR"),
        ("1,00,000 rupees", None, 100_000, "INR"),
        ("KSh3m", None, 3_000_000, "KES"),
        ("RM5 million", None, 5_000_000, "MYR"),
        ("R250,000", None, 250_000, "ZAR"),
        ("N500bn", None, 500_000_000_000, "NGN"),
    ],
)
def test_money_has_a_currency(words: str, country: str | None, number: float, code: str) -> None:
    assert amount(words, country) == AmountValue(number, number, code, money=True)


@pytest.mark.parametrize(
    "words",
    [
        "three crowns of gold",
        "20 marks on his arm",
        "five real friends",
        "4 won",
        "the R250 road",
        "the 200m race",
        "40m deep",
    ],
)
def test_words_that_are_currencies_elsewhere_are_no_money(words: str) -> None:
    assert "money" not in {found.kind for found in written_amounts(words)}


def test_a_sum_behind_a_verb_of_paying_is_money_however_small() -> None:
    found = next(iter(written_amounts("He was fined 500 crowns.")))
    assert found.value("item") == AmountValue(500, 500, "CZK", money=True)


@pytest.mark.parametrize(
    ("words", "low", "high", "unit", "money"),
    [
        ("tens of millions of dollars", 20_000_000, 99_999_999, "USD", True),
        ("hundreds of thousands of euros", 200_000, 999_999, "EUR", True),
        ("crores of rupees", 20_000_000, 99_999_999, "INR", True),
        ("hundreds of pounds of flour", 200, 999, "item", False),
    ],
)
def test_a_vague_number_of_a_currency_is_money(words: str, low: float, high: float, unit: str, money: bool) -> None:
    found = next(iter(written_amounts(words)))
    assert found.value("item") == AmountValue(low, high, unit, True, money)


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("3 people", "three people", "equal"),
        ("dozens of people", "30 people", "contains"),
        ("30 people", "at least 20 people", "within"),
        ("at least 20 people", "up to 30 people", "overlaps"),
        ("3 people", "4 people", "excludes"),
        ("3 people", "3 kg", "incomparable"),
        ("1.2 tonnes", "1.3 tonnes", "excludes"),
        ("1.2 tonnes", "1,180 kg", "contains"),
    ],
)
def test_how_two_amounts_stand_to_each_other(first: str, second: str, relation: str) -> None:
    one, other = amount(first), amount(second)
    assert one and other
    assert compare_amounts(one, other) == relation


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("1 person", "1 person"),
        ("at least 20 people", "at least 20 people"),
        ("up to $20,000", "up to $20,000"),
        ("1.2 tonnes", "1,150–1,250 kg"),
        ("$15 million", "$15 million"),
        ("40 trillion won", "KRW 40 trillion"),
        ("400 pounds of sugar", "181.4 kg"),
    ],
)
def test_an_amount_is_written_as_a_person_would(words: str, text: str) -> None:
    value = amount(words)
    assert value
    assert amount_text(value) == text


@given(st.integers(0, 10**9))
def test_a_count_is_read_back_from_its_own_text(number: int) -> None:
    value = AmountValue(number, number, "person")
    assert amount(amount_text(value)) == value


@pytest.mark.parametrize("piece", ["1", "1,000 ", "May 1 ", "one hundred ", "the ", "19-", "$1 ", "at least "])
def test_long_repetitions_are_read_through(piece: str) -> None:
    text = piece * (8_000 // len(piece))
    assert all(0 <= found.start < found.end <= len(text) for found in written_amounts(text))


def test_a_short_million_counts_people_and_metres_stay_metres() -> None:
    people, wall = amount("2.3m people"), amount("2.3m long")
    assert people is not None and (people.low, people.high, people.unit) == (2_300_000, 2_300_000, "person")
    assert wall is not None and wall.unit == "m"


@pytest.mark.parametrize("words", ["Nobody’s fault", "None 1 of 2"])
def test_words_that_only_look_like_zero_are_no_number(words: str) -> None:
    assert not any(found.start == 0 for found in written_amounts(words))


@given(
    st.sampled_from(sorted((*SYMBOLS, "$"))),
    st.text("ab ($£.,7\n", max_size=6),
    st.sampled_from(("", " ", "\n", "\u00a0")),
)
def test_every_sign_of_a_currency_makes_the_number_behind_it_money(sign: str, lead: str, gap: str) -> None:
    text = f"{lead} ; {sign}{gap}12 million"
    assert any(found.kind == "money" and found.end == len(text) for found in written_amounts(text))


@pytest.mark.parametrize("text", ["USD 12", "It cost SEK\n12", "(XOF 12"])
def test_a_code_before_a_number_makes_it_money(text: str) -> None:
    assert [found.kind for found in written_amounts(text)] == ["money"]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("The death toll rose from 20 to 37.", 37, 37),
        ("Officials lowered the number of dead from 12 to nine.", 9, 9),
        ("The dead were aged from 20 to 37.", 20, 37),
        ("It killed from 20 to 37 people a year.", 20, 37),
    ],
)
def test_what_a_number_rose_to_is_the_number(text: str, low: int, high: int) -> None:
    assert [(found.quantity.low, found.quantity.high) for found in written_amounts(text)] == [(low, high)]
