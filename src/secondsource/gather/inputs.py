"""From the paths that were given to the single files below them, each with the address that it is known by."""

import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from secondsource.gather.opening import reason_of
from secondsource.model.report import Skipped

STDIN = "-"
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, or standard input where ``path`` is ``None``. ``uri`` has POSIX separators."""

    uri: str
    path: Path | None


def find_sources(paths: Sequence[str]) -> Iterator[Source | Skipped]:
    """The files of ``paths`` in the order given, each folder's by name; what is no file comes as ``Skipped``.

    A file's ``uri`` is its path below the path that was given, for a file given directly its name. Hidden files and
    folders inside a folder are left out; links to files are followed, links to folders are named.
    """
    stdin_given = False
    for given in paths:
        if given != STDIN:
            yield from _below(given)
        elif stdin_given:
            yield Skipped(STDIN, "standard input was given twice; it can be read once")
        else:
            stdin_given = True
            yield Source(STDIN, None)


def printable(name: str) -> str:
    r"""A file's name as text: bytes that are no UTF-8 are written as ``\xff``."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _below(given: str) -> Iterator[Source | Skipped]:
    name = _name(given)
    try:
        mode = os.stat(given).st_mode
    except (OSError, ValueError) as error:
        yield Skipped(name, _missing(given, error))
        return
    if stat.S_ISDIR(mode):
        yield from _folder(Path(given), name)
    else:
        yield _file(Path(given), name, mode)


def _name(given: str) -> str:
    """The last part of a path that was given; the folders above it are nobody's business."""
    if _ADDRESS.match(given):
        return given
    try:
        return printable(os.path.basename(given.rstrip("/")) or given)
    except UnicodeEncodeError:
        return ascii(given)


def _missing(given: str, error: Exception) -> str:
    if _ADDRESS.match(given):
        return "is a web address; save the page and give its file"
    if isinstance(error, ValueError):
        return "is no path: a path cannot hold such a character"
    if os.path.islink(given):
        return "is a dead link: the file that it points to is not there; give the file itself"
    if isinstance(error, PermissionError):
        return "cannot be read: this user may not open the folder that it is in; change its permissions"
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder; check the spelling of the path"
    return f"cannot be read: {_told(error)}"


def _told(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()


def _file(path: Path, uri: str, mode: int) -> Source | Skipped:
    if stat.S_ISREG(mode):
        return Source(uri, path)
    return Skipped(uri, "is a device or a pipe, not a file; pipe it in and give - as the path")


def _folder(root: Path, name: str) -> Iterator[Source | Skipped]:
    """All files below ``root``, in the order of their paths, without recursion: folders may be thousands deep."""
    empty = True
    waiting: list[tuple[Path, str]] = [(root, "")]
    while waiting:
        path, uri = waiting.pop()
        try:
            is_folder = uri == "" or stat.S_ISDIR(os.lstat(path).st_mode)
            if is_folder:
                waiting.extend(reversed(_children(path, uri)))
                continue
            found = _entry(path, uri)
        except OSError as error:
            found = Skipped(uri or name, _unreadable(path, error))
        empty = False
        yield found
    if empty:
        yield Skipped(name, "is a folder without a file in it; give a folder that holds reports")


def _children(path: Path, uri: str) -> list[tuple[Path, str]]:
    names = sorted(entry for entry in os.listdir(path) if not entry.startswith("."))
    return [(path / entry, f"{uri}/{printable(entry)}".removeprefix("/")) for entry in names]


def _entry(path: Path, uri: str) -> Source | Skipped:
    mode = os.stat(path).st_mode
    if stat.S_ISDIR(mode):
        return Skipped(uri, "is a link to a folder and was not followed; give that folder itself")
    return _file(path, uri, mode)


def _unreadable(path: Path, error: OSError) -> str:
    return reason_of(error) if isinstance(error, PermissionError) else _missing(str(path), error)
