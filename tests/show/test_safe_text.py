"""Nothing in a report's words can move a terminal's cursor, hide text or change its colours."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.show.safe_text import safe, safe_piece


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("plain words", "plain words"),
        ("red \x1b[31malarm\x1b[0m over", "red alarm over"),
        ("a \x1b]0;new title\x07b", "a b"),
        ("a \x1b]8;;http://host\x1b\\link\x1b]8;;\x1b\\ b", "a link b"),
        ("8-bit \x9b2Jclear", "8-bit clear"),
        ("bell\x07 back\x08space", "bell backspace"),
        ("line\r\nbreak\ttab", "line break tab"),
        ("left\u202eright\u202c", "leftright"),
        ("soft\u00adhyphen and\ufeff mark", "softhyphen and mark"),
        ("half \ud83d pair", "half \ufffd pair"),
        ("\U0001f469\u200d\U0001f692 and می\u200cخواهم", "\U0001f469\u200d\U0001f692 and می\u200cخواهم"),
        ("[bold]no markup[/bold] :smile:", "[bold]no markup[/bold] :smile:"),
        ("cut \x1b", "cut"),
    ],
)
def test_safe(words: str, shown: str) -> None:
    assert safe(words) == shown


@given(st.text())
def test_no_control_is_left(words: str) -> None:
    assert not {unicodedata.category(letter) for letter in safe(words)} & {"Cc", "Cs", "Zl", "Zp"}


def test_a_piece_keeps_the_spaces_at_its_ends() -> None:
    assert safe_piece("\n of the ") == " of the "
