"""Bytes → text: UTF-8, else UTF-16 or UTF-32 with its mark, else the best guess, which is said in a note.

A byte order mark belongs to the encoding, not to the text: it is not part of what is returned. All else is kept as it
stands, line ends too.
"""

import codecs
from dataclasses import dataclass

from charset_normalizer import from_bytes

from secondsource.model.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_PLAIN_CONTROLS = frozenset(b"\t\n\r\f\x0b\x1b\x1c\x1d\x1e\x1a")
_SAMPLE = 200_000
_BINARY = "is a binary file, not text; give the text of the report"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and a sentence on how it was read where that was not plain UTF-8."""

    text: str
    note: str | None = None


def decode(content: bytes) -> Decoded:
    """The text of ``content``. Raises ``InputError`` where it is no text."""
    for mark, codec, name in _MARKS:
        if content.startswith(mark):
            return _marked(content[len(mark) :], codec, name)
    if b"\x00" in content:
        return _unmarked_utf16(content)
    if _controls(content) > len(content) // 10:
        raise InputError(_BINARY)
    try:
        return Decoded(content.decode("utf-8"))
    except UnicodeDecodeError:
        return _mended(content) or _guessed(content)


def _marked(content: bytes, codec: str, name: str) -> Decoded:
    text = content.decode(codec, "replace")
    if "\x00" in text:
        raise InputError(_BINARY)
    lost = text.count("\ufffd") - content.count("\ufffd".encode(codec))
    note = None if name == "UTF-8" else f"was read as {name}"
    if lost > 0:
        note = f"was read as {name}; {lost} broken characters stand as \ufffd"
    return Decoded(text, note)


def _unmarked_utf16(content: bytes) -> Decoded:
    """UTF-16 that lacks its mark shows as letters with a NUL on one side, all the way through."""
    sample = content[: _SAMPLE // 2 * 2]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = max(1, len(sample) // 2)
    for zeros, others, codec in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if zeros > half * 0.7 and others == 0 and len(content) % 2 == 0:
            return Decoded(content.decode(codec, "replace"), "was read as UTF-16: it has no byte order mark")
    raise InputError(_BINARY)


def _controls(content: bytes) -> int:
    sample = content[:_SAMPLE]
    return sum(sample.count(code) for code in range(32) if code not in _PLAIN_CONTROLS)


def _mended(content: bytes) -> Decoded | None:
    """UTF-8 in which a few bytes are broken: most letters beyond ASCII are whole."""
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd") - content.count(b"\xef\xbf\xbd")
    whole = sum(letter > "\x7f" for letter in text) - broken
    if whole <= 4 * broken:
        return None
    return Decoded(text, f"was read as UTF-8; {broken} broken characters stand as \ufffd")


def _guessed(content: bytes) -> Decoded:
    """Windows-1252 for Latin letters with accents; where most bytes are beyond ASCII, the detector's choice."""
    beyond = sum(byte > 127 for byte in content[:_SAMPLE])
    if beyond * 5 > min(len(content), _SAMPLE):
        best = from_bytes(content[:_SAMPLE]).best()
        if best is not None:
            return Decoded(content.decode(best.encoding, "replace"), _note(best.encoding))
    try:
        return Decoded(content.decode("cp1252"), _note("Windows-1252 (Latin-1)"))
    except UnicodeDecodeError:
        return Decoded(content.decode("latin-1"), _note("Latin-1"))


def _note(encoding: str) -> str:
    return f"was read as {encoding.replace('_', '-')}: its bytes are no valid UTF-8; save it as UTF-8 to be sure"
