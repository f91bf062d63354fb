import pytest

from tests.helpers.numbers import numbers_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "field", "number"),
    [
        ("A bus crashed in Velm on Friday. Those injured, 25 in all, were taken to hospital.", "injured", 25),
        ("A bus crashed in Velm. The hospital looked after everyone who was hurt, 25 people in all.", "injured", 25),
        ("A bus crashed in Velm on Friday. The dead, nine in total, were all pupils.", "killed", 9),
        ("A flood struck on Friday. Two schools took in all of those displaced, 250 in all.", "displaced", 250),
        ("A bus crashed in Velm. Two more people were killed, nine altogether, police said.", "killed", 9),
        (
            "A flood struck. On Friday he put the number of people moved out of their homes at 250.",
            "displaced",
            250,
        ),
    ],
)
def test_a_sum_behind_a_comma_counts_those_before_it(text: str, field: str, number: int) -> None:
    assert (field, "all", number, number) in numbers_of(reading_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "A bus crashed in Velm. Three were killed. Fire engines, 12 in all, came to the scene.",
        "A bus crashed in Velm and hurt a man who led pupils across the road, 12 in all.",
    ],
)
def test_a_sum_of_others_counts_nobody(text: str) -> None:
    assert 12 not in {low for _, _, low, _ in numbers_of(reading_of(text))}
