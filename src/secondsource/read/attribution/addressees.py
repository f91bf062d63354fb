"""Whom words are addressed to: who is told, asked or ordered something is not the one who says it."""

import re
from collections.abc import Iterable
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.grammar.clauses import relation
from secondsource.read.vocabulary.wordlists import word_set

# Who does this names somebody it is done to, before "to do it": "ordered to pay" alone is what the owner is.
_DIRECTING = word_set("order tell instruct direct command compel oblige remind encourage summon")
_ADDRESSING = _DIRECTING | word_set("ask urge advise warn inform notify assure beg invite request")
_BE = word_set("be get")
_INFINITIVE = re.compile(r"\s+(?:not |never )?to\s", re.IGNORECASE)


def without_addressees(analysis: Analysis, found: Iterable[Attribution]) -> list[Attribution]:
    """The attributions; where a passive has its subject for a source, nobody is left who says it."""
    return [_without_addressee(analysis, attribution) for attribution in found]


def _without_addressee(analysis: Analysis, attribution: Attribution) -> Attribution:
    if not attribution.source or not attribution.cue or not _is_addressed(analysis, attribution.cue):
        return attribution
    behind = tuple(span for span in attribution.source if span.start > attribution.cue[0].start)
    return replace(attribution, source=behind)


def _is_addressed(analysis: Analysis, cue: tuple[Span, ...]) -> bool:
    """Whether the cue is "were told", or "ordered" and "asked" of those who are to do what stands behind it."""
    inside = analysis.words_in(cue[0].start, cue[-1].end)
    verb = next((i for i in reversed(inside) if analysis.words[i].upos == "VERB"), None)
    lemma = "" if verb is None else analysis.words[verb].lemma.lower()
    if verb is None or lemma not in _ADDRESSING:
        return False
    auxiliaries = [analysis.words[i] for i in analysis.children_by(verb, "aux", "aux:pass")]
    if auxiliaries:
        return auxiliaries[-1].lemma.lower() in _BE and not analysis.words[verb].text.lower().endswith("ing")
    if not analysis.words[verb].text.lower().endswith(("ed", "told")) or analysis.children_by(verb, "obj", "iobj"):
        return False
    to_do = _INFINITIVE.match(analysis.text, cue[-1].end) is not None
    return to_do and (lemma in _DIRECTING or relation(analysis, verb) == "acl")
