"""``docs/codebook.md``: every event type, field and scope, from the codebook itself."""

import re
from collections.abc import Iterable

from secondsource.model.codebook import Codebook, EventType
from secondsource.run.codebook import load_codebook

HEAD = """# The codebook

Written by `make docs` from `src/secondsource/model/codebook`; change it there. A type names what an event is; its
fields may be filled by the roles and counts it lists, and each count may be said of a narrower scope."""


def codebook_page() -> str:
    """The whole page."""
    book = load_codebook()
    families = sorted({kind.family for kind in book.types.values()})
    chapters = [_family(family, [t for t in book.types.values() if t.family == family]) for family in families]
    return "\n\n".join([HEAD, *chapters, _fields(book), _scopes(book)]) + "\n"


def _family(family: str, types: Iterable[EventType]) -> str:
    return "\n\n".join([f"## {family.capitalize()}", *map(_type, types)])


def _type(kind: EventType) -> str:
    triggers = "; ".join(f"{pos.lower()}: {_words(words)}" for pos, words in kind.triggers.items() if words)
    codes = ", ".join(f"{scheme.upper()} {code}" for scheme, code in kind.codes.items())
    lines = [
        f"### `{kind.code}`",
        "",
        kind.definition,
        "",
        *(f"> {example}" for example in kind.examples[:1]),
        "",
        f"- words: {triggers}",
        f"- roles: {_codes(kind.roles)}",
        *([f"- counts: {_codes(kind.counts)}"] if kind.counts else []),
        *([f"- elsewhere: {codes}"] if codes else []),
    ]
    return "\n".join(lines)


def _fields(book: Codebook) -> str:
    rows = [f"| `{name}` | {meaning} |" for name, meaning in book.fields.items()]
    return "\n".join(["## Fields", "", "| field | holds |", "| --- | --- |", *rows])


def _scopes(book: Codebook) -> str:
    rows = [f"| `{name}` | {', '.join(words)} |" for name, words in book.scopes.items()]
    return "\n".join(["## Scopes", "", "| scope | words |", "| --- | --- |", *rows])


def _words(triggers: Iterable[str]) -> str:
    """Triggers without the marks that say what must stand beside them, each once."""
    return ", ".join(dict.fromkeys(re.sub(r"\s*[<>]\w+|~", "", trigger).strip() for trigger in triggers))


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
