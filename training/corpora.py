"""The corpora as plain documents: words with spans of several kinds, and syntax where there is any.

Sources: GUM (CoNLL-U), conllpp (names), PolNeAR (attributions; machine-made names), MUC-4 (answer keys).
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from secondsource.read.text.sentences import spaced_sentences_of
from secondsource.read.text.shapes import shapes_of
from secondsource.read.text.words import words_of
from training.detokenise import detokenised

Marks = list[tuple[int, int, str]]

SILVER = 0.15
GUM_NAMES = 0.3


@dataclass(frozen=True, slots=True)
class Syntax:
    """Universal Dependencies of a document: heads are word indices, -1 for roots."""

    upos: list[str]
    heads: list[int]
    deprels: list[str]


@dataclass(frozen=True, slots=True)
class Document:
    """Words, sentences (ranges over words), marked word ranges by layer, and how much each layer's marks weigh."""

    words: list[str]
    sentences: list[range]
    marks: dict[str, Marks] = field(default_factory=dict)
    weights: dict[str, float] = field(default_factory=dict)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    syntax: Syntax | None = None


def rows(path: Path) -> Iterator[dict[str, object]]:
    """The objects of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


class _Aligner:
    """A text with its words; turns character spans into word ranges."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = words_of(text)
        self.words = [text[span.start : span.end] for span in self.spans]
        self.sentences = list(spaced_sentences_of(text, self.spans, shapes_of(self.words)))
        self._at = {offset: index for index, span in enumerate(self.spans) for offset in range(span.start, span.end)}

    def range_of(self, start: int, end: int) -> range | None:
        """The words that the characters touch; None where there is none."""
        touched = [self._at[offset] for offset in range(start, end) if offset in self._at]
        return range(touched[0], touched[-1] + 1) if touched else None


def named_texts(path: Path, spaced: bool) -> list[Document]:
    """conllpp: names in text, as its tokens stand (`spaced`) or as people write."""
    documents = []
    for row in rows(path):
        text, names = str(row["text"]), row["names"]
        assert isinstance(names, list)
        spans = [(int(n["start"]), int(n["end"]), str(n["kind"])) for n in names]
        if not spaced:
            text, spans = detokenised(text, spans)
        aligner = _Aligner(text)
        marks: Marks = []
        for start, end, kind in spans:
            found = aligner.range_of(start, end)
            if found:
                marks.append((found.start, found.stop, kind))
        documents.append(Document(aligner.words, aligner.sentences, {"names": marks}, {"names": 1.0}))
    return documents


def attributed_texts(path: Path, silver: Path | None) -> list[Document]:
    """PolNeAR: source, cue and content of every attribution; machine-made names as weak evidence."""
    machine = _machine_names(silver) if silver else {}
    documents = []
    for row in rows(path):
        aligner = _Aligner(str(row["text"]))
        document = Document(aligner.words, aligner.sentences)
        for layer in ("source", "cue", "content"):
            document.marks[layer] = []
            document.weights[layer] = 1.0
        attributions = row["attributions"]
        assert isinstance(attributions, list)
        for attribution in attributions:
            _mark_attribution(document, aligner, attribution)
        for layer in ("source", "cue", "content"):
            document.marks[layer][:] = sorted(set(document.marks[layer]), key=lambda mark: (mark[0], -mark[1]))
        _mark_machine_names(document, aligner, machine.get(str(row["id"])))
        documents.append(document)
    return documents


def _mark_attribution(document: Document, aligner: _Aligner, attribution: dict[str, list[list[int]]]) -> None:
    ranges = {
        layer: [found for start, end in attribution[layer] if (found := aligner.range_of(start, end))]
        for layer in ("source", "cue", "content")
    }
    for layer, parts in ranges.items():
        document.marks[layer].extend((part.start, part.stop, layer) for part in parts)
    if ranges["cue"]:
        cue = ranges["cue"][0].start
        for layer in ("source", "content"):
            document.links.extend((cue, part.start, layer) for part in ranges[layer])


_MACHINE_KINDS = {"PERSON": "person", "ORGANIZATION": "organisation", "LOCATION": "place", "MISC": "other"}


def _machine_names(path: Path) -> dict[str, list[tuple[int, int, str]]]:
    """{document: names} of a tagger's output, neighbours of one tag joined."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    for row in rows(path):
        names: list[tuple[int, int, str]] = []
        sentences = row["sentences"]
        assert isinstance(sentences, list)
        for sentence in sentences:
            previous = "O"
            for _, start, end, tag in sentence:
                kind = _MACHINE_KINDS.get(tag)
                if kind and tag == previous:
                    names[-1] = (names[-1][0], end, kind)
                elif kind:
                    names.append((start, end, kind))
                previous = tag
        found[str(row["id"])] = names
    return found


def _mark_machine_names(document: Document, aligner: _Aligner, names: list[tuple[int, int, str]] | None) -> None:
    if names is None:
        return
    ranges = [(aligner.range_of(start, end), kind) for start, end, kind in names]
    document.marks["names"] = [(found.start, found.stop, kind) for found, kind in ranges if found]
    document.weights["names"] = SILVER


SLOTS = {
    "PERP: INDIVIDUAL ID": "actor_person",
    "PERP: ORGANIZATION ID": "actor_organisation",
    "PHYS TGT: ID": "target",
    "HUM TGT: NAME": "victim",
    "HUM TGT: DESCRIPTION": "victim",
    "INCIDENT: INSTRUMENT ID": "instrument",
}


def keyed_texts(path: Path) -> list[Document]:
    """MUC-4: every place in the text where a string of the answer key stands, marked with its role."""
    documents = []
    for row in rows(path):
        aligner = _Aligner(str(row["text"]))
        taken = [False] * len(aligner.words)
        marks: Marks = []
        templates = row["templates"]
        assert isinstance(templates, list)
        for string, role in _fills(templates):
            for found in _places(aligner, string):
                if not any(taken[index] for index in found):
                    marks.append((found.start, found.stop, role))
                    for index in found:
                        taken[index] = True
        documents.append(Document(aligner.words, aligner.sentences, {"fillers": sorted(marks)}, {"fillers": 1.0}))
    return documents


def _fills(templates: list[dict[str, list[str]]]) -> list[tuple[str, str]]:
    """(string, role) of the templates' fills, longest first, so that a whole name wins over its part."""
    found = {
        (string, role)
        for template in templates
        for slot, role in SLOTS.items()
        for fill in template.get(slot, [])
        for string in re.findall(r'"([^"]+)"', fill)
    }
    return sorted(found, key=lambda item: (-len(item[0]), item))


def _places(aligner: _Aligner, string: str) -> list[range]:
    """Word ranges where the string stands, whatever white space parts its words."""
    pattern = r"\s+".join(re.escape(part) for part in string.split())
    if not pattern:
        return []
    matches = re.finditer(rf"(?<!\w){pattern}(?!\w)", aligner.text, re.IGNORECASE)
    return [found for match in matches if (found := aligner.range_of(match.start(), match.end()))]
