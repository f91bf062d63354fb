"""JSON Lines: one report a line. Each line that cannot be used is named by its number, and the rest is read."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import BinaryIO, TypeAlias

from secondsource.gather.decoding import decode
from secondsource.gather.identity import sha256
from secondsource.gather.press_dates import parse_press_date
from secondsource.gather.raw import MAX_TEXT, Metadata, Raw
from secondsource.model.errors import InputError
from secondsource.model.report import Skipped

_LINE_LIMIT = 6 * MAX_TEXT + 4_000_000
"""Bytes of one line: each byte of text may be escaped by six, and there is metadata beside it."""

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_SURROGATE = re.compile("[\ud800-\udfff]")
_WORDS = ("outlet", "agency", "byline", "title", "published", "language")

_Row: TypeAlias = Mapping[str, object]


def read_lines(stream: BinaryIO, name: str, group_by: str | None) -> Iterator[Raw | Skipped]:
    """The reports of ``stream``, line by line; ``name`` is what the file is called."""
    empty = True
    for number, line in _numbered(stream):
        if not line.strip(b"\xef\xbb\xbf \t\r\n"):
            continue
        empty = False
        if number == 1 and line.startswith(_UTF16_MARKS):
            yield Skipped(name, "is in UTF-16; save it as UTF-8")
            return
        place = f"{name}:{number}"
        try:
            yield _raw(_parsed(line), place, group_by)
        except InputError as error:
            yield Skipped(place, f"line {number} {error}")
    if empty:
        yield Skipped(name, "is empty; there is nothing to read")


def _numbered(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Lines with their numbers; of a line past all limits only as much as shows that it is one."""
    number = 0
    while line := stream.readline(_LINE_LIMIT):
        number += 1
        yield number, line
        while len(line) >= _LINE_LIMIT and not line.endswith(b"\n"):
            line = stream.readline(_LINE_LIMIT)


def _parsed(line: bytes) -> _Row:
    """The object of a line. Raises ``InputError``."""
    if len(line) >= _LINE_LIMIT:
        raise InputError(f"is longer than {_LINE_LIMIT // 1_000_000} MB; split it into its reports")
    try:
        row: object = json.loads(_decoded(line))
    except json.JSONDecodeError as error:
        raise InputError(f"is broken JSON ({error.msg} at character {error.colno}); mend or remove it") from error
    except (ValueError, RecursionError) as error:
        raise InputError("is JSON that is nested too deeply or holds an endless number; mend or remove it") from error
    if not isinstance(row, dict):
        raise InputError("is not a JSON object; write one report a line, as an object with a `text`")
    return row


def _decoded(line: bytes) -> str:
    try:
        return decode(line).text
    except InputError as error:
        raise InputError("is no text; mend or remove it") from error


def _raw(row: _Row, place: str, group_by: str | None) -> Raw:
    """The report of a line. Raises ``InputError`` where it has no text that can be read."""
    text = row.get("text")
    if not isinstance(text, str):
        raise InputError("has no `text`; each line needs the report's text under that key")
    if _SURROGATE.search(text):
        raise InputError("has half a character (a lone surrogate such as \\ud800) in its `text`; write it as UTF-8")
    complaints: list[str] = []
    ref, uri = _identifier(row, "id", complaints), _identifier(row, "uri", complaints)
    return Raw(
        name=ref or uri or place,
        text=text,
        sha256=sha256(text.encode("utf-8")),
        ref=ref,
        uri=uri,
        metadata=_metadata(row, complaints),
        notes=tuple(complaints),
        group=_group(row, group_by),
    )


def _metadata(row: _Row, complaints: list[str]) -> Metadata:
    words = {key: _words(row, key, complaints) for key in _WORDS}
    return Metadata(**words, fetched=_day(row, complaints))


def _words(row: _Row, key: str, complaints: list[str]) -> str | None:
    """A text of the line; one of another type is left out with a note, white space counts as nothing."""
    value = row.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or _SURROGATE.search(value):
        complaints.append(f"its `{key}` is no text and was left out")
        return None
    return value.strip() or None


def _identifier(row: _Row, key: str, complaints: list[str]) -> str | None:
    """An id or address; whole numbers do as well, as their digits."""
    value = row.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _words(row, key, complaints)


def _day(row: _Row, complaints: list[str]) -> date | None:
    words = _words(row, "fetched", complaints)
    value = parse_press_date(words) if words else None
    if words and (value is None or value.precision != "day" or value.start is None):
        complaints.append(f"its `fetched` is no date that can be read: {words[:40]!r}; write it as 2024-05-03")
        return None
    return value.start if value else None


def _group(row: _Row, group_by: str | None) -> str | None:
    """The value to group by, as text: a text as it is, all else as JSON writes it; nothing where the key is missing."""
    value = row.get(group_by) if group_by else None
    if value is None:
        return None
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
    return _SURROGATE.sub("\ufffd", text)
