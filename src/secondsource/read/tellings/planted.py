"""Bombs told by a pronoun: "the carter who planted it" set off the bomb that the report has just told of."""

from collections.abc import Iterator, Set

from secondsource.model.codebook import Codebook
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments
from secondsource.read.tellings.trigger import Trigger
from secondsource.read.vocabulary.wordlists import word_set

_SETTING_OFF = word_set("plant detonate")
_IT = frozenset(("it", "them"))
_BOMBS = word_set("bomb bombing blast device explosive mine grenade")
_BOMBING = "bombing"


def bombs_by_pronoun(analysis: Analysis, taken: Set[int], codebook: Codebook) -> Iterator[Trigger]:
    """Verbs of planting and setting off whose object is a bomb of the same sentence or of the one before."""
    for verb in analysis.with_lemma(_SETTING_OFF):
        if verb in taken or analysis.words[verb].upos != "VERB" or _BOMBING not in codebook.types:
            continue
        pronouns = [i for i in arguments(analysis, verb).patients if analysis.words[i].text.lower() in _IT]
        if pronouns and _speaks_of_bombs(analysis, pronouns[0]):
            yield Trigger(verb, verb, _BOMBING)


def _speaks_of_bombs(analysis: Analysis, before: int) -> bool:
    sentence = analysis.words[before].sentence
    first = analysis.sentence_words(max(0, sentence - 1))[0]
    return analysis.has_lemma(range(first, before), _BOMBS)
