"""Those touched otherwise than by harm: the ill, the cases of a disease, those whose data leaked."""

import pytest

from tests.helpers.numbers import numbers_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "affected"),
    [
        ("A cholera outbreak began in Kessan in June. Some 340 people have fallen ill.", (306, 374)),
        ("In a norovirus outbreak on the ship 80 passengers became ill.", (80, 80)),
        ("A cholera outbreak in Kessan killed 19 people. The number of cases rose to 512.", (512, 512)),
        ("The ministry lowered the number of cholera deaths to 16. The number of cases rose to 512.", (512, 512)),
        ("Hackers stole the personal data of 900 customers of a bank in Velm.", (900, 900)),
        ("After the data breach the records of at least 2,000 patients were on sale.", (2000, None)),
    ],
)
def test_who_is_ill_or_robbed_of_data_is_counted(text: str, affected: tuple[float, float | None]) -> None:
    numbers = numbers_of(reading_of(text))
    assert {(low, high) for field, _, low, high in numbers if field == "affected"} == {affected}


@pytest.mark.parametrize(
    "text", ["The court in Velm heard 12 cases of fraud.", "He fell behind 40 runners in the race."]
)
def test_other_cases_and_falls_affect_nobody(text: str) -> None:
    numbers = numbers_of(reading_of(text))
    assert "affected" not in {field for field, *_ in numbers}


def test_our_count_is_of_whom_was_counted_before() -> None:
    text = 'Cholera killed 16 people in Kessan, the ministry said. "Our count is 31," Samuel Oyen said.'
    killed = {low for field, _, low, _ in numbers_of(reading_of(text)) if field == "killed"}
    assert killed == {16, 31}


def test_a_number_alone_before_falling_ill_is_of_those_affected() -> None:
    text = "Five people have died of cholera in the river town of Velm and 270 have fallen ill, the clinic said."
    assert ("affected", "all", 270, 270) in numbers_of(reading_of(text))
    told = "Five people had died of cholera in Velm, he told reporters, and 270 had fallen ill."
    assert ("affected", "all", 270, 270) in numbers_of(reading_of(told))
