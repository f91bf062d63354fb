"""How two values of one field stand to each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.model.value import AmountValue, Value
from secondsource.weigh.agreement import agree, bare_words, exclude, is_proper_name, relation, width
from tests.helpers.claims import DID_NOT_HAPPEN, HAPPENED, day, party, people, place, text

MONEY = AmountValue(40, 40, "EUR", money=True)
ALL = [
    people(3), people(3, 5), people(4, None), people(None, None), MONEY, day("2031-05-01"), day("2031-05"),
    place("Vigne", "IT", region="Orta"), place("Orta", "IT", "region"), place("Lyon", "FR"),
    party("Red Front"), party("Blue Guard"), party("gunmen"), text("the wiring"), text("old wiring"), text("a"),
    HAPPENED, DID_NOT_HAPPEN,
]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "first", "second", "how"),
    [
        ("killed", people(3), people(3), "equal"),
        ("killed", people(3, 5), people(4), "contains"),
        ("killed", people(4), people(5, None), "excludes"),
        ("seized", people(4), MONEY, "incomparable"),
        ("amount", people(None, None), people(9), "contains"),
        ("amount", AmountValue(None, None, "item"), people(9), "overlaps"),
        ("amount", AmountValue(None, None, "EUR", money=True), MONEY, "overlaps"),
        ("when", day("2031-05-01", "night"), day("2031-05-02"), "overlaps"),
        ("where", place("Vigne", "IT", region="Orta"), place("Orta", "IT", "region"), "within"),
        ("where", place("Vigne", "IT"), place("Lyon", "FR"), "excludes"),
        ("actor", party("Red Front"), party("Blue Guard"), "excludes"),
        ("actor", party("Red Front"), party("Front for Red Lanterns"), "incomparable"),
        ("target", party("Red Front"), party("Blue Guard"), "incomparable"),
        ("cause", text("the wiring"), text("a short circuit in the wiring"), "contains"),
        ("cause", text("lightning"), text("the wiring"), "incomparable"),
        ("actor", party("Red Front"), text("the Red Front"), "equal"),
        ("occurred", HAPPENED, DID_NOT_HAPPEN, "excludes"),
        ("killed", people(3), day("2031-05-01"), "incomparable"),
    ],
)
def test_relation(field: str, first: Value, second: Value, how: str) -> None:
    allowed = {"contains", "overlaps"} if how in ("contains", "overlaps") else {how}
    assert relation(field, first, second) in allowed


@given(st.sampled_from(ALL), st.sampled_from(ALL), st.sampled_from(["killed", "actor", "when"]))
def test_agreeing_and_excluding_go_both_ways_and_never_together(first: Value, second: Value, field: str) -> None:
    assert agree(field, first, second) == agree(field, second, first)
    assert exclude(field, first, second) == exclude(field, second, first)
    assert not (agree(field, first, second) and exclude(field, first, second))
    assert agree(field, first, first)


def test_the_narrower_has_the_smaller_width() -> None:
    assert width(people(4)) < width(people(3, 5)) < width(people(3, None))
    assert width(day("2031-05-01", "night")) < width(day("2031-05-01")) < width(day("2031-05"))
    assert width(place("Vigne", "IT")) < width(place("Orta", "IT", "region")) < width(place("Italy", "IT", "country"))
    assert width(text("a short circuit in the wiring")) < width(text("the wiring"))


@pytest.mark.parametrize("name", ["Red Front", "Front du Nord", "ORF", "Frente del Alba"])
def test_names(name: str) -> None:
    assert is_proper_name(name)


@pytest.mark.parametrize("name", ["four gunmen", "Gunmen", "Velian troops", "Royal Navy", "the attackers", ""])
def test_descriptions(name: str) -> None:
    assert not is_proper_name(name)


def test_folding() -> None:
    assert bare_words("  Évora’s “Old” Town ") == "evora s old town"
