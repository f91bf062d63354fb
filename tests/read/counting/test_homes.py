"""Leaving home as displacement, on analyses written by hand."""

import pytest

from tests.helpers.parsed import parsed
from tests.helpers.shipped import counted_in
from tests.helpers.told import Told

FLOOD = "The|the|DET|2|det flood|flood|NOUN|3|nsubj hit|hit|VERB|0|root Ried|Ried|PROPN|3|obj .|.|PUNCT|3|punct"


def displaced(sentence: str) -> set[float | None]:
    told = Told(parsed(f"{FLOOD}\n\n{sentence}", [("Ried", "place")]))
    return {low for field, _, low, _ in told.counts() if field == "displaced"}


@pytest.mark.parametrize("verb", ["moved|move", "ordered|order", "forced|force"])
def test_who_is_moved_out_of_a_home_is_displaced(verb: str) -> None:
    assert displaced(
        f"""
Forty|forty|NUM|2|nummod people|people|NOUN|4|nsubj:pass were|be|AUX|4|aux:pass {verb}|VERB|0|root out|out|ADP|8|case
of|of|ADP|5|fixed their|their|PRON|8|nmod:poss homes|home|NOUN|4|obl .|.|PUNCT|4|punct
"""
    ) == {40}


def test_who_moves_to_a_home_is_not() -> None:
    assert not displaced(
        """
Forty|forty|NUM|2|nummod people|people|NOUN|4|nsubj:pass were|be|AUX|4|aux:pass moved|move|VERB|0|root to|to|ADP|7|case
new|new|ADJ|7|amod homes|home|NOUN|4|obl .|.|PUNCT|4|punct
"""
    )


@pytest.mark.parametrize(("home", "number"), [("homes|home", {300}), ("valley|valley", set())])
def test_who_flees_homes_is_displaced(home: str, number: set[float]) -> None:
    assert (
        displaced(
            f"""
The|the|DET|3|det 300|300|NUM|3|nummod villagers|villager|NOUN|4|nsubj fled|flee|VERB|0|root
their|their|PRON|6|nmod:poss {home}|NOUN|4|obj .|.|PUNCT|4|punct
"""
        )
        == number
    )


def test_the_number_points_back_to_whom_the_sentence_before_counted() -> None:
    assert displaced(
        """
The|the|DET|2|det page|page|NOUN|3|nsubj gave|give|VERB|0|root a|a|DET|6|det wrong|wrong|ADJ|6|amod
number|number|NOUN|3|obj of|of|ADP|8|case people|people|NOUN|6|nmod who|who|PRON|10|nsubj fled|flee|VERB|8|acl:relcl
their|their|PRON|12|nmod:poss homes|home|NOUN|10|obj .|.|PUNCT|3|punct

The|the|DET|2|det number|number|NOUN|4|nsubj is|be|AUX|4|cop 80|80|NUM|0|root .|.|PUNCT|4|punct
"""
    ) == {80}


def test_who_was_moved_to_safety_left_home() -> None:
    told = "Some 900 residents were moved to safety from a wildfire near Velm."
    assert any(number is not None and number <= 900 for number in counted_in(told, "displaced"))


def test_a_number_driven_from_homes_is_of_no_homes() -> None:
    text = "Floods have killed 23 people and driven about 4,000 from their homes in Velm, the authority said."
    assert counted_in(text, "displaced") == {3600}
