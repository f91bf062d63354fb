"""Operations that free people: what happens in them is no part of the deed that they end."""

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.state_forces import is_by_state_forces
from secondsource.read.vocabulary.wordlists import word_set

_FREEING = word_set("free release rescue liberate")
_OPERATIONS = word_set("operation raid")


def is_of_rescuers(analysis: Analysis, index: int) -> bool:
    """Whether a word is, or says what happened in, the operation in which the forces of a state freed somebody.

    "Soldiers freed seven miners; five kidnappers were killed in the operation", in one sentence or the next.
    """
    operations = [i for i in (index, *analysis.children_by(index, "obl")) if _is_operation(analysis, i)]
    number = analysis.words[index].sentence
    return bool(operations) and any(_frees(analysis, sentence) for sentence in (number, number - 1) if sentence >= 0)


def _is_operation(analysis: Analysis, index: int) -> bool:
    return analysis.words[index].upos == "NOUN" and analysis.words[index].lemma.lower() in _OPERATIONS


def _frees(analysis: Analysis, sentence: int) -> bool:
    freeing = (i for i in analysis.sentence_words(sentence) if analysis.words[i].lemma.lower() in _FREEING)
    return any(analysis.words[i].upos == "VERB" and is_by_state_forces(analysis, i) for i in freeing)
