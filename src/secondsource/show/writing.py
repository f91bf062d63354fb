"""Writing a file whole or not at all: what is there under its name is always a finished one."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from secondsource.model.errors import UsageError


def check_output(path: Path) -> None:
    """Raise ``UsageError`` where ``path`` could not be written, before hours of work are done for it."""
    if path.is_dir():
        raise UsageError(f"{path} is a folder; give --output a file")
    folder = path.resolve().parent
    if not folder.is_dir():
        raise UsageError(f"the folder {folder.name!r} for the output does not exist; make it first")
    if not os.access(folder, os.W_OK):
        raise UsageError(f"this user may not write to the folder {folder.name!r}; give --output another place")


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A stream whose bytes stand under ``path`` when the block ends well; else ``path`` is as it was.

    A device or pipe (/dev/stdout) is written to as it stands. Raises ``OSError`` where the disk refuses.
    """
    if path.exists() and not path.is_file():
        with path.open("wb") as stream:
            yield stream
        return
    final = path.resolve()
    part = final.with_name(f".{final.name[:200]}.{os.getpid()}.part")
    try:
        with part.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(part, final)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()
