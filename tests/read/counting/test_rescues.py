"""People brought to safety."""

import pytest

from tests.helpers.shipped import counted_in


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A shaft collapsed near Velm. Rescuers brought four men to the surface alive.", 4),
        ("A ferry sank off Velm. Fishermen brought nine passengers ashore.", 9),
        ("A house collapsed in Velm. Neighbours pulled two women out alive.", 2),
    ],
)
def test_who_is_brought_out_alive_was_rescued(text: str, number: int) -> None:
    assert counted_in(text, "rescued") == {number}


def test_those_whom_some_saved_are_among_all_who_were() -> None:
    told = "A ferry sank off Velm. By evening 568 people had been rescued. Fishermen pulled dozens from the water."
    assert counted_in(told, "rescued") == {568}
