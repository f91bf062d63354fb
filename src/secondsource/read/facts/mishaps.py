"""Mishaps: "held over the crash" says what somebody is held for, and names no wrongdoing of theirs."""

import re

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis
from secondsource.read.vocabulary.wordlists import word_set

_MISHAPS = word_set(
    "accident crash collision collapse sinking capsizing derailment disaster tragedy outbreak flood stampede"
)
_BLASTS = word_set("explosion blast fire blaze")
_WILFUL = re.compile(
    r"\b(?:bomb|dynamite|terroris|arson|attack|sabot|militant|rebel|insurgen|set (?:the )?fire|on fire)", re.IGNORECASE
)


def names_mishap(analysis: Analysis, span: Span | None) -> bool:
    """Whether what somebody is held for is only a mishap; a blast is one where the report tells of no attack."""
    lemma = _lemma_of_head(analysis, span) if span is not None else ""
    return lemma in _MISHAPS or (lemma in _BLASTS and _WILFUL.search(analysis.text) is None)


def _lemma_of_head(analysis: Analysis, span: Span) -> str:
    """The dictionary form of the last noun before whatever says more of it: "Monday's explosion, in which"."""
    found = ""
    for word in (analysis.words[i] for i in analysis.words_in(span.start, span.end)):
        if word.upos in ("ADP", "PUNCT", "SCONJ", "VERB", "AUX"):
            break
        found = word.lemma.lower() if word.upos == "NOUN" else found
    return found
