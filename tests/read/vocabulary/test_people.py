"""What people are called."""

import pytest

from secondsource.read.vocabulary.lexicon import kind_of_noun


@pytest.mark.parametrize(
    "noun", ["shepherd", "settler", "landlady", "ex-husband", "co-driver", "grandmother", "steelworker", "churchgoer"]
)
def test_people_are_told_by_what_they_are(noun: str) -> None:
    assert kind_of_noun(noun) == "person"


@pytest.mark.parametrize("noun", ["computer", "monitor", "climate", "prison", "anchor"])
def test_things_are_no_people(noun: str) -> None:
    assert kind_of_noun(noun) != "person"
