"""Words written with hyphens tell of the same as the one word that they are."""

import pytest

from tests.helpers.fillers import types_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A break-in at the Marn Gallery was reported on Friday.", {"robbery"}),
        ("Three break-ins were reported on Friday.", {"robbery"}),
        ("The sit-in at the ministry lasted three days.", {"protest"}),
        ("The cease-fire was signed on Sunday.", {"ceasefire"}),
        ("The hostage-taking lasted six hours.", {"kidnapping"}),
        ("The jets carpet-bombed the village.", {"airstrike"}),
        ("A walk-out by nurses closed two wards.", {"strike"}),
        ("Four people have died in a multi-vehicle pile-up on the motorway.", {"traffic_accident"}),
        ("A cyclist died in a hit-and-run on Monday.", {"traffic_accident"}),
    ],
)
def test_a_compound_tells_of_one_event(text: str, told: set[str]) -> None:
    assert types_of(reading_of(text)) == told


@pytest.mark.parametrize("text", ["The cease-fire talks went on.", "A well-known man spoke.", "She is a co-founder."])
def test_a_compound_that_describes_a_noun_tells_of_none(text: str) -> None:
    assert types_of(reading_of(text)) <= {"meeting"}
