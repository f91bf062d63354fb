"""Lists of people and bodies: FollowTheMoney entities and CSV, and what is said of a list that breaks the rules."""

import json

import pytest

from secondsource.gather.name_lists import read_list
from secondsource.model.errors import ListError
from secondsource.model.listed import Entry

PERSON = {
    "id": "Q1",
    "schema": "Person",
    "properties": {
        "name": ["Olav Trane"],
        "alias": ["Olaf Trane", "The Ferryman"],
        "nationality": ["no"],
        "birthDate": ["1961-04"],
        "position": ["harbour master"],
    },
}


def lines(*rows: object) -> bytes:
    """Rows as JSON Lines."""
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def test_follow_the_money_entities_are_read() -> None:
    vessel = {"id": "V1", "schema": "Vessel", "properties": {"name": ["Marn Queen"]}}
    address = {"id": "A1", "schema": "Address", "properties": {"full": ["Quay 1"]}}
    assert read_list(lines(PERSON, vessel, address), "watch.jsonl") == (
        Entry(
            "watch.jsonl",
            "Q1",
            "person",
            "Olav Trane",
            ("Olav Trane", "Olaf Trane", "The Ferryman"),
            ("NO",),
            1961,
            ("harbour master",),
        ),
        Entry("watch.jsonl", "V1", "other", "Marn Queen", ("Marn Queen",)),
    )


def test_a_csv_with_a_head_is_read() -> None:
    head = "\ufeffid,name,kind,aliases,country,born,role\n"
    table = f"{head}7,Corvane Ltd,organization,Corvane;CVN,nz;no,,\n8,Mia Holt,,,,1990-02-01,\n"
    body, person = read_list(table.encode(), "own.csv")
    assert (body.kind, body.names, body.countries) == ("organisation", ("Corvane Ltd", "Corvane", "CVN"), ("NO", "NZ"))
    assert (person.kind, person.born, person.roles) == ("person", 1990, ())


def test_birth_dates_that_differ_say_nothing() -> None:
    properties = {**PERSON["properties"], "birthDate": ["1961", "1963"]}  # type: ignore[dict-item]
    (entry,) = read_list(lines({**PERSON, "properties": properties}), "w")
    assert entry.born is None


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "has no columns"),
        (b"id,name\n", "names nobody"),
        (b"\xff\xfe\x00", "is not in UTF-8"),
        (b"name,phone\nA,1\n", "does not know the column 'phone'"),
        (b"name,country\nA,no\n", "has no columns id and name"),
        (b"id,name\n1,\n", "own:2: has no name"),
        (b"id,name\n,Ona\n", "own:2: has no id"),
        (b"id,name,kind\n1,Ona,planet\n", "'planet' is no kind"),
        (b'{"id": 1', "own:1: is no JSON"),
        (b'{"id": "1"}\n', "it has no schema"),
    ],
)
def test_a_list_that_breaks_the_rules_is_refused_with_its_line(data: bytes, told: str) -> None:
    with pytest.raises(ListError, match=told):
        read_list(data, "own")
