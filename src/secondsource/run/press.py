"""Loads the press: the agencies that are shipped, then the agencies and outlets of the user's own files."""

from dataclasses import replace
from importlib import resources
from pathlib import Path

from secondsource.model.codebook import Codebook
from secondsource.model.errors import CodebookError
from secondsource.model.press import Press, press_key
from secondsource.run.codebook import load_codebook
from secondsource.run.codebook_entry import Entry, File, read_entry
from secondsource.run.name_lists import load_lists
from secondsource.run.options import Known, RunOptions

_SHIPPED = ("secondsource.model", "agencies.yaml")
_KEYS = ("agencies", "outlets")


def load_all(options: RunOptions) -> Codebook:
    """The codebook of a run, with the press and the lists. Raises ``CodebookError`` and ``ListError``."""
    codebook = load_codebook(options.codebooks)
    return replace(codebook, press=load_press(options.known), lists=load_lists(options.known.lists))


def load_press(known: Known) -> Press:
    """The shipped agencies with those of the user's files over them, and the outlets that the files vouch for.

    A file of agencies maps each agency under ``agencies`` to a list of its other names; one of outlets lists names or
    sites under ``outlets``. One file may hold both. Raises ``CodebookError`` with the file and the key.
    """
    package, name = _SHIPPED
    own = [_read(_own_file(path)) for path in (*known.agencies, *known.outlets)]
    agencies: dict[str, str] = {}
    for entry in (_read(resources.files(package) / name), *own):
        agencies |= _agencies(entry)
    outlets = (outlet for entry in own for outlet in entry.texts("outlets"))
    return Press(agencies, frozenset(map(press_key, outlets)), known.unknown)


def _own_file(path: str) -> Path:
    if not Path(path).is_file():
        raise CodebookError(f"{path}: there is no such file")
    return Path(path)


def _read(file: File) -> Entry:
    """The mapping that a file is, with its top keys checked."""
    entry = read_entry(file)
    for key in entry.names():
        if key not in _KEYS:
            raise entry.error(key, "is no key here; write `agencies` or `outlets`")
    return entry


def _agencies(entry: Entry) -> dict[str, str]:
    listed = entry.under("agencies")
    return {press_key(name): agency for agency in listed.names() for name in (agency, *listed.texts(agency))}
