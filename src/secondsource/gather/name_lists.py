"""Lists of people and bodies from a user's file: FollowTheMoney entities (JSON, a line each) or a CSV with a head.

FollowTheMoney's schemata and properties: https://followthemoney.tech/explorer/ .
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from secondsource.model.errors import ListError
from secondsource.model.listed import Entry, ListedKind

COLUMNS = ("id", "name", "kind", "aliases", "country", "born", "role")
_KINDS: Mapping[str, ListedKind] = {
    "person": "person",
    "organisation": "organisation",
    "organization": "organisation",
    "company": "organisation",
    "publicbody": "organisation",
    "legalentity": "organisation",
    "vessel": "other",
    "airplane": "other",
    "other": "other",
}
_NAMES = ("name", "alias", "weakAlias", "previousName", "abbreviation")
_YEAR = re.compile(r"\s*(\d{4})(?:-\d\d){0,2}\s*")


def read_list(data: bytes, file: str) -> tuple[Entry, ...]:
    """The rows of the list in ``data``; ``file`` is what the list is called. Rows of other kinds are left out.

    A file that begins with "{" holds FollowTheMoney entities, a line each; any other is a CSV whose head names
    ``COLUMNS``, of which id and name must be there and several aliases stand with ";" between. Raises ``ListError``.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ListError(f"{file}: is not in UTF-8; save it so") from error
    rows = _entities(text, file) if text.lstrip().startswith("{") else _rows(text, file)
    entries = tuple(rows)
    if not entries:
        raise ListError(f"{file}: names nobody; give FollowTheMoney entities, or a CSV with the columns id and name")
    return entries


@dataclass(frozen=True, slots=True)
class _Row:
    """One row before it is checked; ``place`` is the file with the line."""

    place: str
    list: str
    kind: str
    id: str
    names: Sequence[str]
    countries: Sequence[str]
    born: Sequence[str]
    roles: Sequence[str]

    def entry(self) -> Entry | None:
        """The row as an entry; ``None`` for a kind that no report's entity can be."""
        kind = _KINDS.get(self.kind.lower())
        names = tuple(dict.fromkeys(name.strip() for name in self.names if name.strip()))
        if kind is None:
            return None
        if not self.id or not names:
            raise ListError(f"{self.place}: has no {'name' if self.id else 'id'}")
        years = [int(found[1]) for told in self.born if (found := _YEAR.fullmatch(told))]
        countries = tuple(sorted({country.strip().upper() for country in self.countries if len(country.strip()) == 2}))
        return Entry(
            list=self.list,
            id=self.id,
            kind=kind,
            name=names[0],
            names=names,
            countries=countries,
            born=years[0] if len(set(years)) == 1 else None,
            roles=tuple(role.strip() for role in self.roles if role.strip()),
        )


def _entities(text: str, file: str) -> Iterator[Entry]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        place = f"{file}:{number}"
        try:
            told: object = json.loads(line)
        except (json.JSONDecodeError, RecursionError) as error:
            raise ListError(f"{place}: is no JSON; FollowTheMoney entities stand one a line") from error
        if not isinstance(told, dict) or not isinstance(told.get("schema"), str):
            raise ListError(f"{place}: is no FollowTheMoney entity: it has no schema")
        properties = told.get("properties")
        texts = {name: _texts(properties.get(name)) for name in _PROPERTIES} if isinstance(properties, dict) else {}
        row = _Row(
            place=place,
            list=file,
            kind=told["schema"],
            id=str(told.get("id") or ""),
            names=[name for key in _NAMES for name in texts.get(key, ())],
            countries=[*texts.get("country", ()), *texts.get("nationality", ())],
            born=texts.get("birthDate", ()),
            roles=texts.get("position", ()),
        )
        if (entry := row.entry()) is not None:
            yield entry


_PROPERTIES = (*_NAMES, "country", "nationality", "birthDate", "position")


def _texts(values: object) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str)) if isinstance(values, list) else ()


def _rows(text: str, file: str) -> Iterator[Entry]:
    reader = csv.DictReader(io.StringIO(text, newline=""), restkey="")
    head = [(name or "").strip().lower() for name in reader.fieldnames or ()]
    unknown = [name for name in head if name and name not in COLUMNS]
    if unknown or not {"id", "name"} <= set(head):
        fault = f"does not know the column {unknown[0]!r}" if unknown else "has no columns id and name"
        raise ListError(f"{file}: {fault}; the columns are {', '.join(COLUMNS)}")
    reader.fieldnames = head
    try:
        for told in reader:
            yield from _row(told, f"{file}:{reader.line_num}", file)
    except csv.Error as error:
        raise ListError(f"{file}:{reader.line_num}: is no CSV: {error}") from error


def _row(told: Mapping[str, str | None], place: str, file: str) -> Iterator[Entry]:
    cells = {name: (told.get(name) or "").strip() for name in COLUMNS}
    if not any(cells.values()):
        return
    kind = cells["kind"] or "person"
    if kind.lower() not in _KINDS:
        raise ListError(f"{place}: {kind!r} is no kind; write person, organisation or other")
    row = _Row(
        place=place,
        list=file,
        kind=kind,
        id=cells["id"],
        names=[cells["name"], *cells["aliases"].split(";")],
        countries=cells["country"].split(";"),
        born=[cells["born"]],
        roles=cells["role"].split(";"),
    )
    if (entry := row.entry()) is not None:
        yield entry
