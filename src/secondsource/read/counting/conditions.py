"""Those in hospital, in a critical condition, in custody: what became of people as a state that they are in."""

from collections.abc import Iterator

from secondsource.read.analysis import ROOT
from secondsource.read.grammar.clauses import arguments, preposition, relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import CONDITIONS, HOSPITAL
from secondsource.read.vocabulary.wordlists import word_set

_CUSTODY = frozenset(("custody",))
STATES_OF_BEING_KEPT = CONDITIONS | HOSPITAL | _CUSTODY
"""Nouns of the states, lower case."""
_STAYING = word_set("list be remain stay recover")


def those_in_condition(scene: Scene, index: int) -> Iterator[tuple[str, int, int]]:
    """(field, the word, head of who) of "is in hospital", "is listed in critical condition", "are in custody"."""
    analysis = scene.analysis
    word, lead = analysis.words[index], preposition(analysis, index)
    lemma = word.lemma.lower()
    if lead not in (("in", "at") if lemma in CONDITIONS else ("in",)):
        return
    heads = list(analysis.children_by(index, "nsubj"))
    if not heads and relation(analysis, index) == "obl" and word.head != ROOT:
        stays = analysis.words[word.head].lemma.lower() in _STAYING
        done = arguments(analysis, word.head)
        heads = [*(done.patients or done.agents)] if stays else []
    yield from (("detained" if lemma in _CUSTODY else "injured", index, head) for head in heads)
