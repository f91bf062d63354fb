"""Sources that stand in another sentence than their cue, whose verb has a subject of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.grammar.reporting import noun_phrase
from secondsource.read.vocabulary.lexicon import kind_of_noun


def with_own_subjects(analysis: Analysis, found: Iterable[Attribution]) -> Iterator[Attribution]:
    """The attributions, each told by who stands in its own sentence as its subject.

    "He told the Post. | The Front claimed the deed": the Front claimed it. What is done to its subject tells of
    nobody before: "A case was registered against unknown men".
    """
    for attribution in found:
        verb = _lone_verb(analysis, attribution)
        subject = None if verb is None else next(iter(analysis.children_by(verb, "nsubj", "nsubj:pass")), None)
        if subject is None or analysis.words[subject].upos == "PRON":
            yield attribution
        elif analysis.words[subject].deprel == "nsubj" and _may_speak(analysis, subject):
            yield replace(attribution, source=(noun_phrase(analysis, subject),))
        elif analysis.words[subject].deprel == "nsubj":
            yield attribution


def _lone_verb(analysis: Analysis, attribution: Attribution) -> int | None:
    """The last verb of a cue with no part of a source that there is in its sentence."""
    if not attribution.cue or not attribution.source:
        return None
    inside = analysis.words_in(attribution.cue[0].start, attribution.cue[0].end)
    verb = next((i for i in reversed(inside) if analysis.words[i].upos == "VERB"), None)
    if verb is None:
        return None
    sentence = analysis.sentences[analysis.words[verb].sentence]
    return None if any(span.meets(sentence) for span in attribution.source) else verb


def _may_speak(analysis: Analysis, index: int) -> bool:
    word = analysis.words[index]
    return word.upos == "PROPN" or kind_of_noun(word.lemma) in ("person", "organisation")
