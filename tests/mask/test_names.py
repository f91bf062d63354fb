"""Which words are taken for a private person's name, and which are left."""

import pytest

from secondsource.mask.names import names_to_cover
from secondsource.model.record import Entity, EntityKind


def entity(name: str, kind: EntityKind = "person", public: bool = False, aliases: tuple[str, ...] = ()) -> Entity:
    """An entity of which nothing is said."""
    return Entity(f"e-{name}", kind, name, aliases, 1, public, ())


NAMES = names_to_cover(
    [
        entity("Olav Trane"),
        entity("Dana Holt", aliases=("the driver", 'Dana "Birdie" Holt')),
        entity("Mia Holt"),
        entity("June Åkesson"),
        entity("a 24-year-old man"),
        entity("Two Corvane men"),
        entity("Governor Ilse Trane-Roth", public=True),
        entity("Holt County", "place", public=True),
        entity("Corvane", "place", public=True),
    ]
)


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("Olav Trane was hurt; Trane's car burnt.", "[person 1] was hurt; [person 1]'s car burnt."),
        ("OLAV TRANE, 44, and olav trane", "[person 1], 44, and [person 1]"),
        ("Olav J. Trane came", "[person 1] came"),
        ("Dana Holt met Holt in Holt County", "[person 2] met [person 2 or 3] in Holt County"),
        ('Dana "Birdie" Holt left', "[person 2] left"),
        ("Mr Trane and Ms. Holt", "Mr [person 1] and Ms. [person 2 or 3]"),
        ("In June, on June 12, June said so", "In June, on June 12, [person 4] said so"),
        ("ÅKESSON and Akesson", "[person 4] and [person 4]"),
        ("Governor Ilse Trane-Roth spoke in Corvane", "Governor Ilse Trane-Roth spoke in Corvane"),
        ("The driver and two men", "The driver and two men"),
        ("a holt of the trane", "a holt of the trane"),
        ("Tranesson and Holtby", "Tranesson and Holtby"),
        ("", ""),
    ],
)
def test_names_of_private_persons_are_covered(text: str, covered: str) -> None:
    assert NAMES.covered(text) == covered


def test_an_address_bears_no_name() -> None:
    assert NAMES.covered_address("https://a.example/olav-trane-hurt.html") == (
        "https://a.example/person-1-person-1-hurt.html"
    )
    assert NAMES.covered_address("corvane/report.txt") == "corvane/report.txt"


def test_where_nobody_is_private_nothing_is_covered() -> None:
    assert names_to_cover([entity("Ilse Roth", public=True)]).covered("Ilse Roth spoke") == "Ilse Roth spoke"


def test_a_description_by_a_private_name_is_no_name_and_is_covered() -> None:
    names = names_to_cover([entity("Ida Moss"), entity("Ida Moss’s brother")])
    assert names.covered("Ida Moss’s brother died") == "[person 1]’s brother died"
