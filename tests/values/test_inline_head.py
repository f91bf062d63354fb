"""Names and days that stand on the line of the first sentence."""

import pytest

from secondsource.values.inline_head import inline_head_end


@pytest.mark.parametrize(
    "head",
    [
        "Velm Echo January 15, 2026 ",
        "The Velm Echo, 15 January 2026. ".replace(". ", " "),
        "THE MARN MAIL | 15 January 2026 | ",
        "Marn Daily News — Jan. 15, 2026 — ",
    ],
)
def test_a_name_and_a_day_are_a_head(head: str) -> None:
    text = f"{head}About 4,000 people marched through Velm on Saturday."
    assert inline_head_end(text) == len(head)


@pytest.mark.parametrize(
    "text",
    [
        "On January 15, 2026 Velm was flooded.",
        "Velm was flooded on January 15, 2026. Police came.",
        "Velm Echo\nJanuary 15, 2026\n\nAbout 4,000 people marched.",
        "About 4,000 people marched through Velm.",
    ],
)
def test_a_sentence_with_a_day_has_no_head(text: str) -> None:
    assert inline_head_end(text) == 0
