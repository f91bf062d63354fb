"""Paths → reports: every input ends as a report or as skipped, with a reason that tells what to do."""

import io
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, BinaryIO

from secondsource.gather.decoding import decode
from secondsource.gather.finishing import finish
from secondsource.gather.identity import sha256
from secondsource.gather.inputs import Source, find_sources
from secondsource.gather.json_lines import read_lines
from secondsource.gather.magic import kind_of, refusal
from secondsource.gather.opening import open_source, read_at_most, reason_of
from secondsource.gather.options import Gathered, GatherOptions
from secondsource.gather.pages import PageReader
from secondsource.gather.raw import MAX_TEXT, Raw
from secondsource.gather.sameness import without_repeats
from secondsource.model.errors import InputError
from secondsource.model.report import Report, Skipped

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_HEAD = 4096


def gather(paths: Sequence[str], options: GatherOptions) -> Gathered:
    """All reports of ``paths``, in the order given, a folder's by name and a file's line by line.

    A path is a text file, a saved page (.html), JSON Lines of reports (.jsonl, .ndjson), a folder of such, or "-" for
    standard input. A report given twice (same ``ref``, ``uri`` and text, in the same group) is read once.
    """
    found: list[Report] = []
    skipped: list[Skipped] = []
    with PageReader() as pages:
        for raw in _all_raw(paths, options, pages):
            one = raw if isinstance(raw, Skipped) else finish(raw, options.fetched)
            if isinstance(one, Skipped):
                skipped.append(one)
            else:
                found.append(one)
    reports, repeats = without_repeats(found)
    return Gathered(reports, tuple(sorted([*skipped, *repeats], key=lambda one: one.order)))


def _all_raw(paths: Sequence[str], options: GatherOptions, pages: PageReader) -> Iterator[Raw | Skipped]:
    for source in find_sources(paths):
        if isinstance(source, Skipped):
            yield source
            continue
        try:
            yield from _read(source, options, pages)
        except InputError as error:
            yield Skipped(source.uri, str(error))
        except OSError as error:
            yield Skipped(source.uri, reason_of(error))


def _read(source: Source, options: GatherOptions, pages: PageReader) -> Iterator[Raw | Skipped]:
    with ExitStack() as stack:
        stream = stack.enter_context(open_source(source.path)) if source.path else _standard_input(options)
        head = stream.read(_HEAD)
        name = source.uri
        if not head:
            raise InputError("is empty; there is nothing to read")
        if reason := refusal(head, name):
            raise InputError(reason)
        whole = _Rejoined(head, stream)
        kind = kind_of(head, name)
        if kind == "json lines":
            yield from read_lines(io.BufferedReader(whole), name, options.group_by)
            return
        content = read_at_most(io.BufferedReader(whole), MAX_TEXT)
        yield _page(name, content, pages) if kind == "page" else _text(name, content)


def _standard_input(options: GatherOptions) -> BinaryIO:
    if options.stdin is None:
        raise InputError("there is no standard input here; give a path")
    return options.stdin


def _text(name: str, content: bytes) -> Raw:
    decoded = decode(content)
    notes = (decoded.note,) if decoded.note else ()
    return Raw(name, decoded.text, sha256(content), uri=name, notes=notes)


def _page(name: str, content: bytes, pages: PageReader) -> Raw:
    text, metadata = pages.read(content)
    return Raw(name, text, sha256(content), uri=name, metadata=metadata)


class _Rejoined(io.RawIOBase):
    """A stream whose first bytes were looked at already."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        view = memoryview(buffer).cast("B")
        piece = self._head[: len(view)]
        self._head = self._head[len(piece) :]
        if not piece:
            piece = self._rest.read(len(view))
        view[: len(piece)] = piece
        return len(piece)
