"""Training windows: pieces and gold answers of a stretch of one document."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tokenizers import Tokenizer

from secondsource.read.network.tagset import DEPRELS, LAYERS, UPOS
from secondsource.read.network.windows import cores_of
from secondsource.read.text.shapes import shapes_of, without_shouted
from training.corpora import Document

AIMS = (150, 186)
UNCASED = 0.2
LONGEST_WORD_PIECES = 6
CLS, SEP, UNKNOWN = 101, 102, 100


@dataclass(frozen=True, slots=True)
class Example:
    """One window. Word indices count from the window's first word; `tags` and `weights` go by layer."""

    pieces: list[int]
    shapes: list[int]
    firsts: list[int]
    tags: dict[str, list[int]]
    weights: dict[str, float]
    links: list[tuple[int, int, str]]
    upos: list[int] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)  # 0 is the root, else 1 + the governor
    deprels: list[int] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document with the pieces of its words."""

    document: Document
    pieces: list[list[int]]
    shapes: list[int]


def prepared(document: Document, tokenizer: Tokenizer) -> Prepared:
    """Cut every word into pieces."""
    encoding = tokenizer.encode(document.words, is_pretokenized=True, add_special_tokens=False)
    pieces: list[list[int]] = [[] for _ in document.words]
    for piece, word in zip(encoding.ids, encoding.word_ids, strict=True):
        if word is not None and len(pieces[word]) < LONGEST_WORD_PIECES:
            pieces[word].append(piece)
    shapes = without_shouted(shapes_of(document.words), document.words, document.sentences)
    return Prepared(document, [found or [UNKNOWN] for found in pieces], shapes)


def examples_of(source: Prepared, chance: random.Random) -> Iterator[Example]:
    """Windows that cover the document, cut anew at every call; a part of them lose their capitals."""
    costs = [len(pieces) for pieces in source.pieces]
    for core in cores_of(source.document.sentences, costs, chance.randint(*AIMS)):
        yield _example(source, core, cased=chance.random() >= UNCASED)


def _example(source: Prepared, core: range, cased: bool) -> Example:
    pieces, firsts, shapes = [CLS], [], [0]
    for index in core:
        firsts.append(len(pieces))
        pieces.extend(source.pieces[index])
        shapes.extend([source.shapes[index] if cased else 0] * len(source.pieces[index]))
    document = source.document
    tags = {layer: _tags(document.marks[layer], layer, core) for layer in document.marks}
    links = [
        (cue - core.start, item - core.start, kind)
        for cue, item, kind in document.links
        if cue in core and item in core
    ]
    syntax = _syntax(document, core) if document.syntax else ([], [], [], [])
    return Example([*pieces, SEP], [*shapes, 0], firsts, tags, document.weights, links, *syntax)


def _tags(marks: Sequence[tuple[int, int, str]], layer: str, core: range) -> list[int]:
    tags = [0] * len(core)
    for start, end, kind in marks:
        first, last = max(start, core.start) - core.start, min(end, core.stop) - core.start
        if first >= last or any(tags[first:last]):
            continue
        begin = 1 + 2 * LAYERS[layer].index(kind)
        tags[first] = begin
        tags[first + 1 : last] = [begin + 1] * (last - first - 1)
    return tags


def _syntax(document: Document, core: range) -> tuple[list[int], list[int], list[int], list[int]]:
    syntax = document.syntax
    assert syntax is not None
    heads = [syntax.heads[i] - core.start + 1 if syntax.heads[i] in core else 0 for i in core]
    sentence_of = {i: number for number, sentence in enumerate(document.sentences) for i in sentence if i in core}
    return (
        [UPOS.index(syntax.upos[i]) for i in core],
        heads,
        [DEPRELS.index(syntax.deprels[i]) for i in core],
        [sentence_of[i] for i in core],
    )
