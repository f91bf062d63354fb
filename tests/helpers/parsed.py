"""Analyses written by hand: `form|lemma|UPOS|head|relation` a word, a blank line between sentences.

Heads are counted from 1 within the sentence; 0 is the root.
"""

from collections.abc import Sequence

from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis, Filler, NameSpan, Word


def parsed(sentences: str, names: Sequence[tuple[str, str]] = (), fillers: Sequence[tuple[str, str]] = ()) -> Analysis:
    """An analysis of the sentences; ``names`` and ``fillers`` are (words, kind), every occurrence marked."""
    text, words, spans = "", list[Word](), list[Span]()
    for number, line in enumerate(sentences.strip().split("\n\n")):
        first, start = len(words), len(text)
        for token in line.split():
            form, lemma, upos, head, relation = token.split("|")
            if len(text) > start:
                text += " "
            governor = ROOT if head == "0" else first + int(head) - 1
            words.append(Word(len(text), len(text) + len(form), form, lemma, upos, governor, relation, number))
            text += form
        spans.append(Span(start, len(text)))
        text += "\n"
    return Analysis(
        text=text,
        words=tuple(words),
        sentences=tuple(spans),
        names=tuple(NameSpan(a, b, kind) for phrase, kind in names for a, b in _occurrences(text, phrase)),
        attributions=(),
        fillers=tuple(Filler(a, b, role) for phrase, role in fillers for a, b in _occurrences(text, phrase)),
    )


def by_word(words: Sequence[Word]) -> dict[str, tuple[str, str, str]]:
    """(part of speech, head, relation) of each word by its form; the head of a root is ""."""
    return {w.text: (w.upos, words[w.head].text if w.head >= 0 else "", w.deprel) for w in words}


def _occurrences(text: str, phrase: str) -> list[tuple[int, int]]:
    found, at = [], text.find(phrase)
    while at >= 0:
        found.append((at, at + len(phrase)))
        at = text.find(phrase, at + 1)
    return sorted(found)
