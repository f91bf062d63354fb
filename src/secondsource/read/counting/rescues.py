"""People brought to safety by what is done to them: "pulled from the rubble", "brought to the surface alive"."""

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import relation
from secondsource.read.vocabulary.count_words import FINDING, WRECKAGE
from secondsource.read.vocabulary.wordlists import word_set

BRINGING_OUT = word_set("bring haul")
"""Verbs that with a place of safety tell of a rescue, as those of finding do."""

_SAFE = word_set("safety surface shore")
_SAVED = frozenset(("alive", "ashore"))
_PLACING = ("obl", "nmod", "advmod")
_NEAR = 4


def is_brought_to_safety(analysis: Analysis, verb: int) -> bool:
    """Whether a verb finds somebody in wreckage or water, or brings them out alive."""
    lemma = analysis.words[verb].lemma.lower()
    placed = tuple(child for child in analysis.children(verb) if relation(analysis, child) in _PLACING)
    if lemma in FINDING and analysis.has_lemma(placed, WRECKAGE):
        return True
    if lemma not in FINDING | BRINGING_OUT:
        return False
    near = {analysis.words[child].text.lower() for child in analysis.children(verb)}
    near |= {word.text.lower() for word in analysis.words[verb + 1 : verb + _NEAR]}
    return bool(near & _SAVED) or analysis.has_lemma(placed, _SAFE)
