"""Places that are of a saying, a hospital, a court, a home or a way, and not of the event told beside them."""

import pytest

from secondsource.values.other_places import is_of_a_court, is_of_another_act


@pytest.mark.parametrize(
    "text",
    [
        "the prosecutor told reporters in Velm",
        "a man is in hospital in Velm",
        "the survivors were brought to Velm",
        "said Alma Horn, a market trader from Velm",
        "the plane was on its way to Velm",
        "a native of Velm",
        "said Alma Horn, who directs the group from Velm",
        "a station broadcasting from Velm",
        "six sailors, five of them from the coast and one from Velm",
        "two women from Velm",
        "what is known of it comes from Velm",
        "the attackers came from Velm",
        "the freed men were flown to the town of Velm",
        "drugs destined for the port of Velm",
        "the quake was felt in the capital, Velm",
        "a tanker carrying fuel from Velm",
        "a flight from Orlen to Velm",
        "The plane, with 40 people aboard, landed in Velm",
        "By Ida Moss in Velm\n",
        "he died on a helicopter flight to Velm",
        "By Jon Holt and Ida Moss, in Velm and Kolby",
        "The plant burned. Velm has said that debris fell on it.",
        "The rebels blamed the army, but Velm denied it.",
        "the spokesman read the figures to journalists in Velm",
    ],
)
def test_what_was_told_treated_or_tried_there_did_not_happen_there(text: str) -> None:
    assert is_of_another_act(text, text.index("Velm"))


@pytest.mark.parametrize(
    "text",
    [
        "a fire broke out in Velm",
        "a bus fell into a ravine near Velm",
        "the road to Velm",
        "residents of Velm",
        "residents of Velm said it burned",
        "the mayor of the town, in Velm said",
        "the news comes from Velm police",
        "what is known of it came from Velm County Police",
        "it was hit by drones in Velm",
        "a fire burned by the lake in Velm",
        "Velm was shelled",
        "rockets landed in Velm",
        "the plane made an emergency landing in Velm",
    ],
)
def test_where_something_happened_is_its_place(text: str) -> None:
    assert not is_of_another_act(text, text.index("Velm"))


def test_a_court_sits_where_it_sits() -> None:
    assert is_of_a_court("A court in Velm sentenced him", 11)
    assert not is_of_a_court("A fire in Velm", 10)
