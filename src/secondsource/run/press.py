"""Loads the press: the agencies that are shipped, then the agencies and outlets of the user's own files."""

from collections.abc import Sequence
from dataclasses import replace
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

import yaml

from secondsource.model.codebook import Codebook
from secondsource.model.errors import CodebookError
from secondsource.model.press import Press, press_key
from secondsource.run.codebook import load_codebook
from secondsource.run.codebook_entry import Entry
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


def _read(file: Path | Traversable) -> Entry:
    try:
        content: object = yaml.safe_load(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise CodebookError(f"{file}: cannot be read: {(error.strerror or str(error)).lower()}") from error
    except UnicodeDecodeError as error:
        raise CodebookError(f"{file}: is not in UTF-8") from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise CodebookError(f"{file}: is not YAML: {' '.join(str(error).split())}") from error
    entry = Entry(str(file), (), content)
    _checked(entry, entry.names())
    return entry


def _checked(entry: Entry, names: Sequence[str]) -> None:
    for key in names:
        if key not in _KEYS:
            raise entry.error(key, "is no key here; write `agencies` or `outlets`")


def _agencies(entry: Entry) -> dict[str, str]:
    listed = entry.under("agencies")
    return {press_key(name): agency for agency in listed.names() for name in (agency, *listed.texts(agency))}
