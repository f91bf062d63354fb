"""Deeds that somebody claims as their own: "the Dawn Front has claimed responsibility for the raid"."""

from collections.abc import Iterator

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.attribution.unspoken import is_nobody
from secondsource.read.grammar.reporting import cue_of, noun_phrase, subject_of
from secondsource.read.text.claimed import Claimed
from secondsource.read.vocabulary.wordlists import word_set

_CLAIMING = word_set("claim admit accept acknowledge take")
_OWN = word_set("responsibility credit")


def claimed_deeds(analysis: Analysis, quoted: Claimed) -> Iterator[Attribution]:
    """Who claims what, in text order: "responsibility for" and what it is for; nothing where nobody did."""
    for index in analysis.with_lemma(_CLAIMING):
        word = analysis.words[index]
        if word.upos == "VERB" and not quoted.meets(Span(word.start, word.end)):
            yield from _claimed(analysis, index)


def _claimed(analysis: Analysis, verb: int) -> Iterator[Attribution]:
    own = [i for i in analysis.children_by(verb, "obj") if analysis.words[i].lemma.lower() in _OWN]
    speaker = subject_of(analysis, verb)
    kept = analysis.children_by(verb, "aux", "advmod")
    if not own or speaker is None or any(_takes_back(analysis.words[i].text.lower()) for i in kept):
        return
    source, content = noun_phrase(analysis, speaker), noun_phrase(analysis, own[0])
    if not is_nobody(source.of(analysis.text)) and not source.meets(content):
        yield Attribution((source,), (cue_of(analysis, verb),), (content,))


def _takes_back(word: str) -> bool:
    """ "Has not claimed", "would claim"."""
    return word in ("not", "n't", "n’t", "never", "would", "could", "may", "might", "should", "will")
