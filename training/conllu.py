"""GUM: syntax and named mentions from CoNLL-U."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from secondsource.read.network.tagset import DEPRELS
from training.corpora import GUM_NAMES, Document, Marks, Syntax

_KINDS = {"person": "person", "organization": "organisation", "place": "place"}
_NAME_PARTS = frozenset({"PROPN", "ADP", "NUM", "PUNCT", "CCONJ", "PART", "DET", "ADJ", "NOUN"})


@dataclass(slots=True)
class _Building:
    words: list[str] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deprels: list[str] = field(default_factory=list)
    sentences: list[range] = field(default_factory=list)
    entities: list[str] = field(default_factory=list)


def treebank(path: Path) -> list[Document]:
    """One document for each `# newdoc` of a CoNLL-U file."""
    documents, building = [], _Building()
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        if "# newdoc" in block and building.words:
            documents.append(_finished(building))
            building = _Building()
        _add_sentence(building, block)
    return [*documents, _finished(building)] if building.words else documents


def _add_sentence(building: _Building, block: str) -> None:
    first = len(building.words)
    for line in block.splitlines():
        columns = line.split("\t")
        if len(columns) != 10 or not columns[0].isdigit():
            continue
        building.words.append(columns[1])
        building.upos.append(columns[3])
        building.heads.append(first + int(columns[6]) - 1 if columns[6] != "0" else -1)
        building.deprels.append(simplified(columns[7]))
        entity = next((part[7:] for part in columns[9].split("|") if part.startswith("Entity=")), "")
        building.entities.append(entity)
    if len(building.words) > first:
        building.sentences.append(range(first, len(building.words)))


def simplified(deprel: str) -> str:
    """The relation as the model knows it: without the subtypes that it does not tell apart."""
    return deprel if deprel in DEPRELS else deprel.split(":")[0]


def _finished(building: _Building) -> Document:
    syntax = Syntax(building.upos, building.heads, building.deprels)
    names = _names(building)
    return Document(building.words, building.sentences, {"names": names}, {"names": GUM_NAMES}, [], syntax)


def _names(building: _Building) -> Marks:
    """Outermost mentions that are proper names, without articles and possessive endings."""
    opened: dict[str, list[tuple[int, str]]] = {}
    found: Marks = []
    for index, entity in enumerate(building.entities):
        for match in re.finditer(r"\((\d+)-(\w+)[^()]*(\))?|(\d+)\)", entity):
            if match.group(4):
                stack = opened.get(match.group(4), [])
                if stack:
                    start, kind = stack.pop()
                    found.append((start, index + 1, kind))
            elif match.group(3):
                found.append((index, index + 1, match.group(2)))
            else:
                opened.setdefault(match.group(1), []).append((index, match.group(2)))
    kept: Marks = []
    for start, end, kind in sorted(found, key=lambda mark: (mark[0], -mark[1])):
        name = _trimmed(building, start, end)
        if name and kind != "time" and (not kept or name[0] >= kept[-1][1]):
            kept.append((*name, _KINDS.get(kind, "other")))
    return kept


def _trimmed(building: _Building, start: int, end: int) -> tuple[int, int] | None:
    """The proper name within a mention; None where it is a description."""
    while start < end and (building.upos[start] == "DET" or building.words[start] in "\"'“‘("):
        start += 1
    while start < end and building.upos[end - 1] in ("PART", "PUNCT"):
        end -= 1
    if start == end or end - start > 8 or building.upos[end - 1] not in ("PROPN", "NUM"):
        return None
    proper = sum(building.upos[index] == "PROPN" for index in range(start, end))
    capital = building.words[start][:1].isupper()
    return (
        (start, end) if capital and proper and all(building.upos[i] in _NAME_PARTS for i in range(start, end)) else None
    )
