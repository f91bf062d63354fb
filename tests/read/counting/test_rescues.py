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
