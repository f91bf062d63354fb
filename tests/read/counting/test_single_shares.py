"""One person of a group, told as a part of those hurt or held."""

import pytest

from tests.helpers.numbers import numbers_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Seven people were hurt in the brawl in Velm, including a constable.", ("injured", "officers", 1, 1)),
        ("Seven people died in the blast in Velm, including a young soldier.", ("killed", "soldiers", 1, 1)),
    ],
)
def test_one_of_a_group_is_a_share_of_all(text: str, share: tuple[str, str, float, float | None]) -> None:
    assert share in numbers_of(reading_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Seven people were hurt in the brawl in Velm, including a pensioner.",
        "Seven people were hurt in the brawl in Velm, including a constable and the guard of a bank.",
    ],
)
def test_what_is_no_single_share_has_no_number(text: str) -> None:
    assert ("injured", "officers", 1, 1) not in numbers_of(reading_of(text))
