"""Plain verbs of motion tell of a mishap by what moves."""

import pytest

from tests.helpers.fillers import types_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The plane went down in the sea with nine people on board.", "aviation_accident"),
        ("A hot-air balloon came down on a farm, killing two.", "aviation_accident"),
        ("The roof of a market hall came down, killing 54.", "structural_collapse"),
        ("The ceiling fell in, injuring six pupils.", "structural_collapse"),
        ("A wall came down on two children.", "structural_collapse"),
        ("The minibus rolled over twice, injuring nine.", "traffic_accident"),
        ("A lorry tipped over on the coast road, injuring 23.", "traffic_accident"),
        ("A cable car fell from its line, killing three people.", "rail_accident"),
        ("The lift plummeted ten floors, killing four.", "industrial_accident"),
        ("A boat turned over in rough seas and four people drowned.", "ship_accident"),
        ("A driver drove into a crowd of people, injuring 12.", "traffic_accident"),
        ("A driver deliberately drove into shoppers, killing one.", "armed_attack"),
        ("Two tourists died when their coach overturned on a mountain road.", "traffic_accident"),
        ("A pedestrian was struck and killed by a train.", "rail_accident"),
        ("The plunge of a coach into a gorge cost 16 lives.", "traffic_accident"),
        ("The minibus's fall from a bridge killed nine pupils.", "traffic_accident"),
        ("The plane's nosedive killed 30 people.", "aviation_accident"),
    ],
)
def test_what_comes_down_or_turns_over_has_an_accident(text: str, told: str) -> None:
    assert types_of(reading_of(text)) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "The market went down on Monday.",
        "The bank rolled over its debt.",
        "He drove into town on Friday.",
        "It came down to one question.",
        "The coach turned over the team to his deputy.",
    ],
)
def test_other_motion_is_none(text: str) -> None:
    assert types_of(reading_of(text)) == set()


@pytest.mark.parametrize(
    "text", ["The fall of car sales worried the firm.", "The bus company's fall into debt surprised us."]
)
def test_the_fall_of_something_else_is_no_accident(text: str) -> None:
    assert not types_of(reading_of(text))
