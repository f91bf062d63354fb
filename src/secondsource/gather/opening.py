"""Reading a file's bytes without ever waiting on a pipe or taking in more than a report may have."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from secondsource.model.errors import InputError


@contextmanager
def open_source(path: Path) -> Iterator[BinaryIO]:
    """The file's bytes as a stream.

    Raises ``InputError`` with the reason where the file cannot be opened, or turned into a pipe since it was found.
    """
    try:
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
    except OSError as error:
        raise InputError(reason_of(error)) from error
    with open(number, "rb") as stream:
        if not stat.S_ISREG(os.fstat(number).st_mode):
            raise InputError("is a device or a pipe, not a file; pipe it in and give - as the path")
        yield stream


def read_at_most(stream: BinaryIO, limit: int) -> bytes:
    """All bytes that are left in ``stream``. Raises ``InputError`` where there are more than ``limit``."""
    content = stream.read(limit + 1)
    if len(content) > limit:
        raise InputError(
            f"is larger than {limit // 1_000_000} MB, more than a single report may have; split it into its reports"
        )
    return content


def reason_of(error: OSError) -> str:
    """Why the system did not let a file be read, as a sentence for the user."""
    if isinstance(error, PermissionError):
        return "cannot be read: this user may not open it; change its permissions"
    if isinstance(error, FileNotFoundError):
        return "is not there any more; run the command again"
    return f"cannot be read: {(error.strerror or str(error)).lower()}"
