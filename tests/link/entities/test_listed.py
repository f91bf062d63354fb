"""Which rows of a list an entity may be: never a person on a name alone, never against an age."""

from dataclasses import replace

from secondsource.link.entities.entities import Identity
from secondsource.link.entities.listed import find_listed
from secondsource.model.listed import Entry, NameLists
from secondsource.model.record import Claim
from secondsource.model.value import AmountValue, PlaceValue, TextValue, Value
from secondsource.values.name_key import body_key, person_key
from tests.helpers.briefs import HERALD, told

TRANE = Entry("own.csv", "7", "person", "Olav Trane", ("Olav Trane", "Olaf Tran"), ("NO",), 1961, ("harbour master",))


def lists(*entries: Entry) -> NameLists:
    """Lists with their keys, as loading makes them."""
    found: dict[str, tuple[int, ...]] = {}
    for number, entry in enumerate(entries):
        for name in entry.names:
            key = (person_key if entry.kind == "person" else body_key)(name)
            found[key] = tuple(sorted({*found.get(key, ()), number}))
    return NameLists(entries, found)


def person(name: str, *aliases: str) -> Identity:
    """A person of whom nothing is known but names."""
    return Identity("e", "person", name, aliases, ())


def claim(field: str, value: Value) -> Claim:
    """A claim of 2031."""
    return replace(told(HERALD, field, value, "12"), field=field)


def test_a_name_alone_is_doubtful() -> None:
    (row,) = find_listed(person("Olav Trane"), [], lists(TRANE))
    assert row.doubtful
    assert "somebody else" in row.because


def test_the_order_of_names_titles_and_accents_do_not_matter() -> None:
    assert find_listed(person("TRANE Ólav"), [], lists(TRANE))
    assert find_listed(person("Mr Olav Trane"), [], lists(TRANE))
    assert not find_listed(person("Trane"), [], lists(TRANE))
    assert not find_listed(person("Olav Trane Holt"), [], lists(TRANE))


def test_an_age_an_office_a_country_or_a_second_name_make_it_sure() -> None:
    for reason, told_of in (
        ("the age", claim("age", AmountValue(69, 69, "year"))),
        ("the office", claim("role", TextValue("former harbour master"))),
        ("the country", claim("nationality", PlaceValue("Norway", "NO", None, None, "country"))),
    ):
        (row,) = find_listed(person("Olav Trane"), [told_of], lists(TRANE))
        assert (row.doubtful, row.because) == (False, f"The name and {reason} agree.")
    (row,) = find_listed(person("Olav Trane", "Olaf Tran"), [], lists(TRANE))
    assert not row.doubtful


def test_an_age_that_contradicts_rules_a_row_out() -> None:
    assert not find_listed(person("Olav Trane"), [claim("age", AmountValue(24, 24, "year"))], lists(TRANE))


def test_namesakes_on_one_list_are_both_doubtful() -> None:
    other = Entry("own.csv", "9", "person", "Olav Trane", ("Olav Trane",))
    rows = find_listed(person("Olav Trane"), [claim("age", AmountValue(69, 69, "year"))], lists(TRANE, other))
    assert [(row.id, row.doubtful) for row in rows] == [("7", True), ("9", True)]


def test_a_body_is_known_by_its_name() -> None:
    works = Entry("own.csv", "3", "organisation", "Corvane Ltd", ("Corvane Ltd", "CVN"))
    (row,) = find_listed(Identity("e", "organisation", "Corvane", (), ()), [], lists(works))
    assert not row.doubtful
    assert not find_listed(person("Corvane"), [], lists(works))
