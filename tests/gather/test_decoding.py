"""Bytes to text: UTF-8 as it stands, all else read with a note that says how."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.gather.decoding import decode
from secondsource.model.errors import InputError

WORDS = "The café of Zoë Brûlé in Åsmund burned down on Monday, “all of it”, a neighbour said."


@given(st.text().filter(lambda text: "\0" not in text))
def test_utf8_is_never_altered(text: str) -> None:
    content = text.encode()
    if not content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            assert decode(content).text == text
        except InputError:
            assert sum(letter < " " for letter in text) > 0


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_names_the_encoding_and_is_no_text(codec: str) -> None:
    assert decode(WORDS.encode(codec)).text == WORDS


def test_utf16_without_its_mark_is_found() -> None:
    for codec in ("utf-16-le", "utf-16-be"):
        decoded = decode(("The mill burned. " * 20).encode(codec))
        assert decoded.text.startswith("The mill burned.")
        assert decoded.note is not None
        assert "UTF-16" in decoded.note


def test_windows_1252_is_read_and_said() -> None:
    decoded = decode(WORDS.encode("cp1252"))
    assert decoded.text == WORDS
    assert decoded.note is not None
    assert "Windows-1252" in decoded.note


def test_latin_1_is_the_last_resort() -> None:
    decoded = decode(b"The caf\xe9 has a \x81 in it, and that is no letter of Windows.")
    assert decoded.text.startswith("The café has a \x81")
    assert decoded.note is not None
    assert "Latin-1" in decoded.note


def test_another_script_is_detected() -> None:
    russian = "Река Алдра поднялась во вторник вечером на два метра и затопила рынок, сообщила мэрия города. " * 5
    decoded = decode(russian.encode("cp1251"))
    assert decoded.text == russian
    assert decoded.note is not None


def test_a_few_broken_bytes_do_not_spoil_utf8() -> None:
    decoded = decode((WORDS * 3).encode() + b"\xff end")
    assert decoded.text == WORDS * 3 + "\ufffd end"
    assert decoded.note is not None
    assert "1 broken" in decoded.note


def test_binary_is_refused() -> None:
    for content in (b"a\0b", bytes(range(256)) * 4, b"\xff\xfe\x00\x00a\x00\x00\x00\x00\x00\x00\x00"):
        with pytest.raises(InputError):
            decode(content)


@given(st.binary())
def test_any_bytes_are_text_or_refused(content: bytes) -> None:
    try:
        decoded = decode(content)
    except InputError as error:
        assert ";" in str(error)
    else:
        decoded.text.encode("utf-8")
