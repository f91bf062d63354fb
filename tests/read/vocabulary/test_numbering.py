"""Where "number" is the verb of a toll."""

import pytest

from secondsource.read.vocabulary.numbering import numbered_state


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The dead from the coach crash in Kolby number 9", "dead"),
        ("Those injured in the fire numbered at least 9", "injured"),
        ("She gave the number of those hurt as 30 and of those killed as 9", "killed"),
        ("He put the number of dead at 12 and the wounded at 9", "wounded"),
        ("He put the number of dead at 12; the wounded were at 9", None),
        ("The dead were taken away by bus number 9", None),
        ("The driver of bus number 9", None),
        ("The dead were buried. She took bus number 9", None),
    ],
)
def test_who_is_numbered(text: str, state: str | None) -> None:
    found = numbered_state(text, text.index("9"))
    assert (found and found[1]) == state
    if found:
        assert text[found[0] :].startswith(found[1])
