"""Analyses written by hand, so that rules are tested without the model: `form|lemma|UPOS|head|relation` a word.

Heads are counted from 1 within the sentence; 0 is the root. A form that begins with "~" stands right behind the one
before. An empty line ends the sentence, a line "¶" ends the paragraph.
"""

from collections.abc import Iterable, Sequence

from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis, Attribution, Filler, NameSpan, Word
from secondsource.read.parsing.consistent import consistent


def parsed(
    sentences: str,
    names: Iterable[tuple[str, str]] = (),
    fillers: Iterable[tuple[str, str]] = (),
    said: Iterable[tuple[str, str, str]] = (),
) -> Analysis:
    """An analysis of the sentences.

    ``names`` and ``fillers`` are (words, kind), every occurrence marked; ``said`` are the model's (source, cue,
    content), whose parts that are cut apart are divided by " … ".
    """
    text, words, spans = _words(sentences)
    found = [NameSpan(*at, kind) for phrase, kind in names for at in _occurrences(text, phrase)]
    return Analysis(
        text=text,
        words=words,
        sentences=spans,
        names=tuple(sorted(found, key=lambda name: (name.start, name.end))),
        attributions=tuple(Attribution(*(_found(text, part) for part in parts)) for parts in said),
        fillers=tuple(Filler(*at, role) for phrase, role in fillers for at in _occurrences(text, phrase)),
    )


def by_word(words: Sequence[Word]) -> dict[str, tuple[str, str, str]]:
    """(part of speech, head, relation) of each word by its form; the head of a root is ""."""
    return {w.text: (w.upos, words[w.head].text if w.head >= 0 else "", w.deprel) for w in words}


def settled(sentence: str) -> dict[str, tuple[str, str, str]]:
    """(part of speech, head, relation) of each word once the parse is made consistent."""
    return by_word(consistent(parsed(sentence).words))


def _words(sentences: str) -> tuple[str, tuple[Word, ...], tuple[Span, ...]]:
    text, words, spans, first = "", list[Word](), list[Span](), 0
    for line in [*sentences.splitlines(), ""]:
        for token in line.replace("¶", "").split():
            form, lemma, upos, head, relation = token.split("|")
            is_glued = form.startswith("~") and len(form) > 1
            text += "" if is_glued or not text or text.endswith("\n") else " "
            form = form[1:] if is_glued else form
            governor = ROOT if head == "0" else first + int(head) - 1
            words.append(Word(len(text), len(text) + len(form), form, lemma, upos, governor, relation, len(spans)))
            text += form
        if len(words) > first and (not line.strip() or line.strip() == "¶"):
            spans.append(Span(words[first].start, len(text)))
            first = len(words)
        text += "\n\n" if line.strip() == "¶" else ""
    return text, tuple(words), tuple(spans)


def _occurrences(text: str, phrase: str) -> list[tuple[int, int]]:
    found, at = [], text.find(phrase)
    while at >= 0:
        found.append((at, at + len(phrase)))
        at = text.find(phrase, at + 1)
    return found


def _found(text: str, words: str) -> tuple[Span, ...]:
    parts = words.split(" … ") if words else ()
    return tuple(Span(text.index(part), text.index(part) + len(part)) for part in parts)
