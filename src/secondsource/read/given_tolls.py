"""Who gives a number by raising, lowering or putting a toll: "police raised the death toll to five"."""

from collections.abc import Iterator, Sequence

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.claimed import Claimed
from secondsource.read.clauses import preposition, relation
from secondsource.read.count_words import NOUN_FIELDS, STATE_FIELDS, TOLL_NOUNS
from secondsource.read.lexicon import kind_of_noun
from secondsource.read.reporting import noun_phrase, subject_of, trimmed
from secondsource.read.wordlists import word_set

_GIVING = word_set(
    """raise lower revise put place set increase reduce cut update upgrade downgrade correct adjust reckon bring"""
)
_TOLLS = TOLL_NOUNS | word_set("tally estimate")
_TOLLS_ALONE = word_set("toll tally estimate")
_VICTIMS = word_set("victim casualty fatality evacuee hostage")
_BEFORE_NUMBERS = frozenset(("to", "at", "from", "as"))


def given_tolls(analysis: Analysis, quotations: Sequence[Span]) -> Iterator[Attribution]:
    """Statements of those who change or put a toll, in text order; what nobody could say ("the fire") gives none."""
    quoted = Claimed(quotations)
    for verb, word in enumerate(analysis.words):
        if word.upos != "VERB" or word.lemma.lower() not in _GIVING or quoted.meets(Span(word.start, word.end)):
            continue
        speaker, toll = subject_of(analysis, verb), _toll_of(analysis, verb)
        if speaker is None or toll is None or not _speaks(analysis, speaker):
            continue
        source, content = noun_phrase(analysis, speaker), _content(analysis, verb, toll)
        if _holds_number(analysis, content) and not content.meets(source):
            yield Attribution((source,), (Span(word.start, word.end),), (content,))


def _speaks(analysis: Analysis, speaker: int) -> bool:
    word = analysis.words[speaker]
    if word.deprel == "nsubj:pass":
        return False
    return word.upos == "PROPN" or kind_of_noun(word.lemma.lower()) in ("person", "organisation")


def _toll_of(analysis: Analysis, verb: int) -> int | None:
    """The object of a verb where it is a number of people: a toll, or the number of those who died."""
    for child in analysis.children_by(verb, "obj"):
        lemma = analysis.words[child].lemma.lower()
        if lemma in _TOLLS_ALONE or (lemma in _TOLLS and _counts_people(analysis, child)):
            return child
    return None


def _counts_people(analysis: Analysis, toll: int) -> bool:
    words = (analysis.words[i] for i in analysis.subtree_words(toll))
    return any(
        w.text.lower() in STATE_FIELDS or w.lemma.lower() in NOUN_FIELDS or w.lemma.lower() in _VICTIMS for w in words
    )


def _content(analysis: Analysis, verb: int, toll: int) -> Span:
    """From the toll to the number that it is raised to, wherever the parse hangs that."""
    numbers = [
        child
        for child in analysis.children(verb)
        if child > toll
        and relation(analysis, child) in ("obl", "nmod", "advmod", "xcomp")
        and preposition(analysis, child) in _BEFORE_NUMBERS
    ]
    parts = [analysis.subtree(index) for index in (toll, *numbers)]
    return trimmed(analysis.text, Span(min(p.start for p in parts), max(p.end for p in parts)))


def _holds_number(analysis: Analysis, content: Span) -> bool:
    return any(analysis.words[i].upos == "NUM" for i in analysis.words_in(content.start, content.end))
