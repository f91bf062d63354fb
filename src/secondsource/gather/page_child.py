"""The child process that takes the article out of saved pages: run as a script, never imported.

A page is hostile until it is read: this process has a limit on memory, no files to write to, no network and no other
programs; the parent adds the limit on time. Reads frames from standard input (8 bytes of length, big-endian, then the
page) and answers each with a frame of JSON. Imports nothing of this package.
"""

import json
import resource
import sys
from typing import BinaryIO

from trafilatura import bare_extraction

MEMORY = 1536 * 1024 * 1024
MAX_OUTPUT = 12_000_000
_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "ctypes.")
_LAST_DAY = "2099-12-31"


def main() -> None:
    """Answer frames until standard input ends."""
    _limit()
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    while len(head := source.read(8)) == 8:
        page = source.read(int.from_bytes(head, "big"))
        _answer(sink, _article(page))


def _limit() -> None:
    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(what)[1]
        resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(f"{event} is not allowed while reading a page")


def _article(page: bytes) -> dict[str, str | None]:
    """The article and what the page says of it; ``reason`` alone where there is none."""
    try:
        # The day after which no date is believed is fixed: its default would be today's.
        days = {"original_date": True, "extensive_search": False, "max_date": _LAST_DAY}
        found = bare_extraction(
            page,
            fast=True,
            include_comments=False,
            include_tables=False,
            with_metadata=True,
            date_extraction_params=days,
        )
    except MemoryError:
        return {"reason": "memory"}
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError, OSError):
        return {"reason": "broken"}
    if found is None or isinstance(found, dict) or not found.text:
        return {"reason": "no article"}
    return {
        "text": found.text,
        "title": found.title,
        "byline": found.author,
        "outlet": found.sitename or found.hostname,
        "published": found.date,
        "language": found.language,
    }


def _answer(sink: BinaryIO, article: dict[str, str | None]) -> None:
    content = json.dumps(article).encode("ascii")
    if len(content) > MAX_OUTPUT:
        content = json.dumps({"reason": "size"}).encode("ascii")
    sink.write(len(content).to_bytes(8, "big") + content)
    sink.flush()


if __name__ == "__main__":
    main()
