"""Loads the codebook: the families that are shipped, then the user's own files, which add types or replace them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from importlib import resources
from pathlib import Path

from secondsource.model.codebook import Codebook, EventType
from secondsource.model.errors import CodebookError
from secondsource.run.codebook_entry import Entry, File, read_entry

_SHIPPED = ("secondsource.model", "codebook")
_FILE_KEYS = ("family", "types", "fields", "scopes")
_TYPE_KEYS = ("definition", "examples", "triggers", "roles", "counts", "scopes", "codes", "incident")
_PARTS_OF_SPEECH = ("NOUN", "VERB", "ADJ")
_CODE = re.compile(r"[a-z][a-z0-9_]*")


def load_codebook(own: Sequence[str] = ()) -> Codebook:
    """The shipped codebook with the types, fields and scopes of ``own`` files or folders of .yaml files over it.

    A type of the same code replaces the shipped one whole. Raises ``CodebookError`` with the file and the key.
    """
    package, folder = _SHIPPED
    entries = [_read(file) for file in _yaml_files(resources.files(package) / folder)]
    for path in own:
        entries.extend(_read(file) for file in _own_files(Path(path)))
    fields: dict[str, str] = {}
    scopes: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        fields |= {key: entry.under("fields").text(key) for key in entry.under("fields").names()}
        scopes |= {key: entry.under("scopes").texts(key) for key in entry.under("scopes").names()}
    types: dict[str, EventType] = {}
    for entry in entries:
        types |= {one.code: one for one in _types(entry, fields, scopes)}
    return Codebook(types, fields, scopes)


def _own_files(path: Path) -> list[File]:
    if path.is_dir():
        files = _yaml_files(path)
        if not files:
            raise CodebookError(f"{path}: the folder holds no .yaml file")
        return files
    if not path.exists():
        raise CodebookError(f"{path}: there is no such file or folder")
    return [path]


def _yaml_files(folder: File) -> list[File]:
    found = (file for file in folder.iterdir() if file.name.endswith((".yaml", ".yml")))
    return sorted(found, key=lambda file: file.name)


def _read(file: File) -> Entry:
    """The mapping that a file is, with its top keys checked."""
    entry = read_entry(file)
    _known(entry, _FILE_KEYS)
    return entry


def _known(entry: Entry, known: Sequence[str]) -> None:
    """Refuse keys that mean nothing, naming the nearest that does."""
    for key in entry.names():
        if key not in known:
            near = get_close_matches(key, known, 1)
            raise entry.error(key, f"is no key of a codebook; did you mean {near[0]!r}?" if near else "is no key here")


def _types(entry: Entry, fields: Mapping[str, str], scopes: Mapping[str, tuple[str, ...]]) -> Iterator[EventType]:
    family = entry.text("family") if "family" in entry.names() else Path(entry.file).stem
    types = entry.under("types")
    for code in types.names():
        if not _CODE.fullmatch(code):
            raise types.error(code, "is no code: small letters, digits and _ only, a letter first")
        one = types.under(code)
        _known(one, _TYPE_KEYS)
        yield EventType(
            code=code,
            family=family,
            definition=one.text("definition"),
            examples=one.texts("examples"),
            triggers=_triggers(one),
            roles=one.texts_among("roles", fields),
            counts=one.texts_among("counts", fields),
            scopes=one.texts_among("scopes", scopes),
            codes={scheme: one.under("codes").text(scheme) for scheme in one.under("codes").names()},
            incident=one.truth("incident"),
        )


def _triggers(one: Entry) -> dict[str, tuple[str, ...]]:
    triggers = one.under("triggers")
    _known(triggers, _PARTS_OF_SPEECH)
    found = {part: triggers.texts(part) for part in triggers.names()}
    if not any(found.values()):
        raise one.error("triggers", "names no word; give at least one under NOUN, VERB or ADJ")
    return found
