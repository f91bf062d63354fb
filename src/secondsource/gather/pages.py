"""Saved pages: the parent's side of the child process that takes out the article.

The child is kept for many pages, started anew after ``_PAGES_A_CHILD`` of them (the parser's memory grows by about a
megabyte a page), and whenever it dies. A page that fails in a used child is tried once more in a fresh one, so that its
outcome does not depend on the pages before it.
"""

import json
import os
import select
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Self, TypeAlias

from secondsource.gather.raw import Metadata
from secondsource.model.errors import InputError

TIME_LIMIT = 20.0
"""Seconds that one page may take."""

_MAX_ANSWER = 20_000_000
_PAGES_A_CHILD = 200
_SHORTEST_ARTICLE = 80
_SCRIPT = Path(__file__).with_name("page_child.py")
_REASONS = {
    "no article": "is a page without an article in it; save the article's own page, or give its text",
    "memory": "is a page that takes too much memory to read; give the article's text as a .txt file",
    "size": "is a page whose article is too large; give the article's text as a .txt file",
    "broken": "is a page that is too broken to read; give the article's text as a .txt file",
    "time": "is a page that takes too long to read; give the article's text as a .txt file",
    "died": "is a page that made the page reader fail; give the article's text as a .txt file",
}

Article: TypeAlias = tuple[str, Metadata]


class PageReader:
    """Takes articles out of pages, one at a time. To be used in a ``with`` statement, which ends the child."""

    def __init__(self, script: Path = _SCRIPT, time_limit: float = TIME_LIMIT) -> None:
        self._script = script
        self._time_limit = time_limit
        self._child: subprocess.Popen[bytes] | None = None
        self._pages = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the child process."""
        child, self._child, self._pages = self._child, None, 0
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe:
                _close(pipe)

    def read(self, page: bytes) -> Article:
        """The article's text and metadata. Raises ``InputError`` where the page has none or cannot be read."""
        if self._pages >= _PAGES_A_CHILD:
            self.close()
        fresh = self._pages == 0
        answer = self._asked(page)
        if answer.get("reason") in ("memory", "time", "died"):
            self.close()
            answer = answer if fresh else self._asked(page)
        return _article(answer)

    def _asked(self, page: bytes) -> dict[str, str | None]:
        child = self._child or self._started()
        self._pages += 1
        if child.stdin is None or child.stdout is None:
            return {"reason": "died"}
        try:
            content = _exchange(child.stdin, child.stdout, page, time.monotonic() + self._time_limit)
        except TimeoutError:
            return {"reason": "time"}
        except (OSError, EOFError):
            return {"reason": "died"}
        return _decoded(content)

    def _started(self) -> subprocess.Popen[bytes]:
        """A child that sees nothing of this process's environment, and whose hashes are always seeded alike."""
        self._child = subprocess.Popen(
            [sys.executable, "-P", str(self._script)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"},
            bufsize=0,
            start_new_session=True,
        )
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe:
                os.set_blocking(pipe.fileno(), False)
        return self._child


def _close(pipe: IO[bytes]) -> None:
    with suppress(OSError):  # what was left unsent belongs to a page that has been given up
        pipe.close()


def _exchange(to_child: IO[bytes], from_child: IO[bytes], page: bytes, deadline: float) -> bytes:
    """Send a page and take the answer. Raises ``TimeoutError``, ``EOFError`` or ``OSError``."""
    unsent = memoryview(len(page).to_bytes(8, "big") + page)
    while unsent:
        _wait(to_child, deadline, writing=[to_child.fileno()])
        unsent = unsent[os.write(to_child.fileno(), unsent[:65536]) :]
    length = int.from_bytes(_taken(from_child, 8, deadline), "big")
    if length > _MAX_ANSWER:
        raise EOFError
    return _taken(from_child, length, deadline)


def _taken(from_child: IO[bytes], length: int, deadline: float) -> bytes:
    content = bytearray()
    while len(content) < length:
        _wait(from_child, deadline, writing=[])
        piece = os.read(from_child.fileno(), min(1 << 20, length - len(content)))
        if not piece:
            raise EOFError
        content += piece
    return bytes(content)


def _wait(pipe: IO[bytes], deadline: float, writing: list[int]) -> None:
    reading = [] if writing else [pipe.fileno()]
    if not any(select.select(reading, writing, [], max(0.0, deadline - time.monotonic()))):
        raise TimeoutError


def _decoded(content: bytes) -> dict[str, str | None]:
    try:
        answer = json.loads(content)
    except ValueError:
        return {"reason": "died"}
    if not isinstance(answer, dict):
        return {"reason": "died"}
    return {str(key): value for key, value in answer.items() if value is None or isinstance(value, str)}


def _article(answer: dict[str, str | None]) -> Article:
    text, reason = answer.get("text"), answer.get("reason")
    if reason:
        raise InputError(_REASONS.get(reason, _REASONS["broken"]))
    if text is None or len(text.strip()) < _SHORTEST_ARTICLE:
        raise InputError(_REASONS["no article"])
    clean = {key: value.strip() for key, value in answer.items() if value and value.strip() and key != "text"}
    metadata = Metadata(
        outlet=clean.get("outlet"),
        byline=clean.get("byline"),
        title=clean.get("title"),
        published=clean.get("published"),
        language=clean.get("language"),
    )
    return text.encode("utf-8", "replace").decode("utf-8"), metadata
