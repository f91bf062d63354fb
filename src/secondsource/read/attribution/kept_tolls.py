"""Who holds to a number already given: "the ministry kept to its toll of 23 killed", "police stand by their figure"."""

from collections.abc import Iterator

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.grammar.clauses import preposition
from secondsource.read.grammar.reporting import noun_phrase, subject_of, trimmed
from secondsource.read.text.claimed import Claimed
from secondsource.read.vocabulary.lexicon import kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set

_KEEPING = word_set("keep stick stand hold cling")
_NUMBERS = word_set("toll figure tally count number estimate total")
_PREPOSITIONS = frozenset(("to", "by"))
_STOPS = frozenset(";.")


def kept_tolls(analysis: Analysis, quoted: Claimed) -> Iterator[Attribution]:
    """Statements of those who keep to a number of theirs, in text order."""
    for verb in analysis.with_lemma(_KEEPING):
        word, speaker = analysis.words[verb], subject_of(analysis, verb)
        toll = next((child for child in analysis.children_by(verb, "obl") if _is_number_kept(analysis, child)), None)
        if toll is None or speaker is None or speaker > verb or quoted.meets(Span(word.start, word.end)):
            continue
        subject = analysis.words[speaker]
        if subject.upos == "PROPN" or kind_of_noun(subject.lemma.lower()) in ("person", "organisation"):
            source, cue = noun_phrase(analysis, speaker), Span(word.start, word.end)
            yield Attribution((source,), (cue,), (_content(analysis, toll),))


def _is_number_kept(analysis: Analysis, child: int) -> bool:
    led = preposition(analysis, child) in _PREPOSITIONS
    return (
        led and analysis.words[child].lemma.lower() in _NUMBERS and _holds_number(analysis, _content(analysis, child))
    )


def _content(analysis: Analysis, toll: int) -> Span:
    """From the number's own words to the end of the clause."""
    last = next(
        (
            i
            for i in analysis.sentence_words(analysis.words[toll].sentence)
            if i > toll and analysis.words[i].text in _STOPS
        ),
        toll,
    )
    led = [i for i in analysis.children_by(toll, "case") if i < toll]
    start = analysis.words[led[-1] + 1 if led else toll].start
    return trimmed(analysis.text, Span(start, analysis.words[last].start))


def _holds_number(analysis: Analysis, content: Span) -> bool:
    return any(analysis.words[i].upos == "NUM" for i in analysis.words_in(content.start, content.end))
