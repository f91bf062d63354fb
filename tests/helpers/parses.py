"""Analyses written by hand, so that rules are tested without the model.

A row is "word UPOS head relation [lemma]"; heads count from 1 within the sentence, 0 is the root. A word that begins
with "~" stands right behind the one before; an empty row ends the sentence, a row "¶" ends the paragraph.
"""

from collections.abc import Mapping, Sequence

from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis, Attribution, NameSpan, Word


def parse(table: str, names: Mapping[str, str] | None = None, said: Sequence[tuple[str, str, str]] = ()) -> Analysis:
    """The analysis of a table; ``names`` are texts with kinds, ``said`` are the model's (source, cue, content)."""
    text, words, sentences = _words(table)
    attributions = tuple(Attribution(*(_found(text, part) for part in parts)) for parts in said)
    return Analysis(text, words, sentences, _names(text, names or {}), attributions, ())


def _words(table: str) -> tuple[str, tuple[Word, ...], tuple[Span, ...]]:
    text = ""
    words: list[Word] = []
    sentences: list[Span] = []
    first = 0
    for row in [*(line.split() for line in table.strip().splitlines()), []]:
        if not row or row[0] == "¶":
            if len(words) > first:
                sentences.append(Span(words[first].start, words[-1].end))
            text += "\n\n" if row else ""
            first = len(words)
            continue
        form, upos, head, relation = row[:4]
        glued = form.startswith("~") and len(form) > 1
        form = form[1:] if glued else form
        text += "" if glued or not text or text.endswith("\n") else " "
        start = len(text)
        text += form
        governor = ROOT if head == "0" else first + int(head) - 1
        lemma = row[4] if len(row) > 4 else form if upos == "PROPN" else form.lower()
        words.append(Word(start, len(text), form, lemma, upos, governor, relation, len(sentences)))
    return text, tuple(words), tuple(sentences)


def _names(text: str, names: Mapping[str, str]) -> tuple[NameSpan, ...]:
    found = []
    for words, kind in names.items():
        start = text.find(words)
        while start >= 0:
            found.append(NameSpan(start, start + len(words), kind))
            start = text.find(words, start + len(words))
    return tuple(sorted(found, key=lambda name: name.start))


def _found(text: str, words: str) -> tuple[Span, ...]:
    """Where words stand; parts that are cut apart are divided by " … "."""
    if not words:
        return ()
    return tuple(Span(text.index(part), text.index(part) + len(part)) for part in words.split(" … "))
