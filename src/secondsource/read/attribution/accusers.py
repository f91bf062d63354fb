"""Accusations as statements: who accuses says what the accused is accused of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.grammar.clauses import arguments
from secondsource.read.grammar.complements import wrongdoing_behind
from secondsource.read.grammar.reporting import VAGUE_SPEAKERS, cue_of, noun_phrase
from secondsource.read.text.claimed import Claimed
from secondsource.read.vocabulary.wordlists import word_set

_ACCUSE = word_set("accuse")
_OF = word_set("of")
_ACCUSED_OF = re.compile(r"(?:(?:is|was|are|were|been)\s+)?(?:accused|suspected)\s+of\s+", re.IGNORECASE)


def accusers(analysis: Analysis, quoted: Claimed) -> Iterator[Attribution]:
    """ "The union accused the mine of fraud", "he was accused by his brother of theft", in text order."""
    for index in analysis.with_lemma(_ACCUSE):
        word = analysis.words[index]
        if word.upos == "VERB" and not quoted.meets(Span(word.start, word.end)):
            yield from _accusation(analysis, index)


def _accusation(analysis: Analysis, verb: int) -> Iterator[Attribution]:
    done, held = arguments(analysis, verb), wrongdoing_behind(analysis, verb, _OF)
    if not done.agents or not done.patients or held is None:
        return
    if analysis.words[done.agents[0]].text.lower() in VAGUE_SPEAKERS:
        return
    source, accused = noun_phrase(analysis, done.agents[0]), noun_phrase(analysis, done.patients[0])
    behind = accused.start > analysis.words[verb].end
    content = (Span(accused.start, held.end),) if behind else (accused, held)
    if not any(part.meets(source) or part.meets(cue_of(analysis, verb)) for part in content):
        yield Attribution((source,), (cue_of(analysis, verb),), content)


def with_accusers(analysis: Analysis, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions; an accusation without a source takes who stands behind "by" of its own verb."""
    return [_with_accuser(analysis, attribution) for attribution in found]


def _with_accuser(analysis: Analysis, attribution: Attribution) -> Attribution:
    if _is_by_the_accused(analysis, attribution):
        attribution = replace(attribution, source=())
    if attribution.source or not attribution.cue:
        return attribution
    cue = attribution.cue[0]
    verb = next((i for i in analysis.words_in(cue.start, cue.end) if _accuses(analysis, i)), None)
    made = None if verb is None else next(_accusation(analysis, verb), None)
    return attribution if made is None else made


def _is_by_the_accused(analysis: Analysis, attribution: Attribution) -> bool:
    """ "Minister accused of hiding deaths": who is accused of something says nothing by it."""
    if not attribution.source or not attribution.cue or not attribution.content:
        return False
    cue, content = attribution.cue[-1], attribution.content[0]
    told = analysis.text[cue.start : content.start]
    return attribution.source[-1].end <= cue.start and _ACCUSED_OF.fullmatch(told) is not None


def _accuses(analysis: Analysis, index: int) -> bool:
    return analysis.words[index].upos == "VERB" and analysis.words[index].lemma.lower() in _ACCUSE
