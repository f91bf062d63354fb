"""The wrongdoing behind "of", "with" or "for", wherever the parse hangs it."""

import re
from collections.abc import Iterator

from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.grammar.clauses import relation
from secondsource.read.grammar.reporting import trimmed
from secondsource.read.vocabulary.tags import WITHIN_NOUN_PHRASE
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.periods import MONTHS, WEEKDAYS

_ASIDE = re.compile(r",\s(?:which|who|whom|but|though|although|while)\b")
_BY_ACCUSER = re.compile(
    r"\sby\s(?:(?:his|her|their|its|the|a|an|two|three|several|some)\s)?(?:[\w-]+\s){0,3}"
    r"(?:brother|sister|wife|husband|father|mother|son|daughter|neighbours?|police|prosecutors?|union|rivals?|"
    r"colleagues?|opposition|party|government|ministry|minister|mayor|lawyers?|employees?|workers?|partner|residents?|"
    r"activists?|groups?|authorities|officials?)\b"
)
# "May" is a verb and a name as well.
_TERMS = (MONTHS.keys() - {"may"}) | WEEKDAYS.keys() | word_set("year month week day life hour time moment")
_REACH = 16
# What may stand between: "accused by two rivals of", "on trial in Karsk for".
_BETWEEN = word_set("by on in at of")
_ABOUT = word_set("for over with")
_DUTIES = word_set(
    """running overseeing managing leading maintaining ensuring organising protecting keeping finding investigating
    enforcing guarding drafting reviewing examining collecting monitoring implementing coordinating supervising"""
)


def wrongdoing_behind(analysis: Analysis, index: int, links: frozenset[str]) -> Span | None:
    """The noun phrase or clause behind one of the prepositions ``links`` of a word, without the preposition."""
    for link, head in _candidates(analysis, index, links):
        if analysis.words[head].lemma.lower() not in _TERMS and analysis.words[head].upos != "NUM":
            return _behind(analysis, link, head)
    return None


def _candidates(analysis: Analysis, index: int, links: frozenset[str]) -> Iterator[tuple[int, int]]:
    """(preposition, head of what stands behind it): of the word's own dependents, then right behind it or an aside."""
    for child in analysis.children(index):
        if child > index and relation(analysis, child) in ("obl", "advcl", "nmod", "ccomp", "xcomp", "acl"):
            marked = [c for c in analysis.children(child) if relation(analysis, c) in ("case", "mark")]
            if marked and analysis.words[marked[0]].text.lower() in links:
                yield from _past_name(analysis, marked[0], child)
    sentence = analysis.sentence_words(analysis.words[index].sentence)
    texts = [analysis.words[i].text.lower() for i in range(index, min(sentence[-1] + 1, index + _REACH))]
    for step in range(1, len(texts) - 2):
        if texts[step : step + 3] == ["in", "connection", "with"] and links & _ABOUT:
            yield index + step + 2, analysis.words[index + step + 2].head
    for link in range(index + 1, min(sentence[-1], index + _REACH)):
        before = analysis.words[link - 1]
        word = analysis.words[link]
        near = link == index + 1 or before.text == "," or (analysis.words[index + 1].text.lower() in _BETWEEN)
        near = near or _is_across_phrase(analysis, index, link)
        if word.text.lower() in links and word.head > link and near:
            yield link, word.head


def _past_name(analysis: Analysis, link: int, head: int) -> Iterator[tuple[int, int]]:
    """ "convicted the manager of Tern Metals of fraud": nobody is convicted of a name, but of what stands behind it."""
    if analysis.words[head].upos == "PROPN" or _is_named(analysis, head):
        for child in (*analysis.children(head), *analysis.children(analysis.words[head].head)):
            second = lead_of(analysis, child) if child > head else None
            if second is not None and analysis.words[second].text.lower() == analysis.words[link].text.lower():
                yield second, child
    yield link, head


def _is_named(analysis: Analysis, index: int) -> bool:
    word = analysis.words[index]
    return any(name.start <= word.start and word.end <= name.end for name in analysis.names)


def _is_across_phrase(analysis: Analysis, verb: int, link: int) -> bool:
    """Whether one noun phrase stands between a verb and a preposition: "accused the two brothers of"."""
    between = analysis.words[verb + 1 : link]
    told = analysis.words[verb].upos == "VERB" and analysis.words[verb].deprel != "amod"
    return told and all(w.upos in WITHIN_NOUN_PHRASE or w.text == "-" for w in between)


def _behind(analysis: Analysis, link: int, head: int) -> Span | None:
    whole = analysis.subtree(head)
    start = analysis.words[link].end
    aside = _ASIDE.search(analysis.text, start, whole.end) or _BY_ACCUSER.search(analysis.text, start, whole.end)
    span = trimmed(analysis.text, Span(start, aside.start() if aside else whole.end))
    told = span.of(analysis.text)
    span = Span(span.start + len(told) - len(told.lstrip()), span.end)
    named = span.of(analysis.text).split()
    return span if named and named[0].lower() not in _DUTIES else None


def lead_of(analysis: Analysis, head: int) -> int | None:
    """The preposition or conjunction that leads a phrase or clause."""
    found = [c for c in analysis.children(head) if relation(analysis, c) in ("case", "mark") and c < head]
    return found[0] if found else None


def word_before(analysis: Analysis, index: int) -> int | None:
    """The word before another in its sentence."""
    found = index - 1
    same = found >= 0 and analysis.words[found].sentence == analysis.words[index].sentence
    return found if same and analysis.words[index].head != ROOT else None
