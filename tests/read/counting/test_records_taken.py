"""Records that hackers take are an amount of the attack, and a gang by its name its doer."""

import pytest

from tests.helpers.fillers import fillers
from tests.helpers.shipped import counted_in, reading_of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Hackers stole 4,000 customer records from a bank in Velm on Sunday.", 4000),
        ("Hackers who broke into the clinic's network on Sunday got away with 7,000 patient records.", 7000),
        ("Some 2,000 patient files were copied when hackers broke into a clinic in Velm.", 1800),
        ("A data breach at a bank in Velm exposed 90,000 records on Monday.", 90000),
    ],
)
def test_records_taken_are_the_amount(text: str, number: int) -> None:
    assert counted_in(text, "amount") == {number}


@pytest.mark.parametrize(
    "text",
    ["The clinic, which was hacked on Monday, holds 90,000 records.", "Thieves broke into a hall and took 40 records."],
)
def test_records_that_are_kept_or_played_are_not(text: str) -> None:
    assert counted_in(text, "amount") == set()


def test_a_gang_that_is_named_did_it() -> None:
    reading = reading_of("The gang GreyMoth hacked the Velm Clinic on Saturday, police said.")
    assert fillers(reading, "actor", "cyberattack") == {"GreyMoth"}
