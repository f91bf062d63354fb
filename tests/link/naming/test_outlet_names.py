"""Places in the names of outlets, before linking."""

import pytest

from secondsource.link.naming.outlet_names import without_outlet_places
from secondsource.model.reading import Reading, Role
from tests.helpers.readings import make_reading, town

KOLBY, VELM = town("Kolby"), town("Velm", 57.0)


def fire(text: str, outlet: str, wrong: str) -> Reading:
    """A fire in Kolby, with another place taken for where it was."""
    made = make_reading("a", outlet, "2024-03-05", text)
    places = Role("where", made.place("Kolby", KOLBY)), Role("where", made.place(wrong, VELM))
    made.event("fire", "fire", *places)
    return made.build()


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("The mayor told the Velm Courier of the fire in Kolby.", "Sund Radio"),
        ("The mayor told the Velm Evening Lamp of the fire in Kolby.", "The Velm Evening Lamp"),
        ("ARNSTAD, March 5 (Velm) - The mayor told of the fire in Kolby.", "Velm"),
    ],
)
def test_nothing_happens_in_the_name_of_an_outlet(text: str, outlet: str) -> None:
    reading = without_outlet_places(fire(text, outlet, "Velm"))
    assert [reading.mentions[role.mention].place for role in reading.events[0].roles if role.mention is not None] == [
        KOLBY
    ]
    assert [mention.place for mention in reading.mentions] == [KOLBY, None]


def test_other_places_stay() -> None:
    reading = fire("A fire in Kolby was seen from Velm, the Courier wrote.", "Sund Radio", "Velm")
    assert without_outlet_places(reading) is reading
