"""Those hurt or dead who are told by a list: "the dead were two guards and a cook", "among those killed were"."""

from collections.abc import Iterator
from dataclasses import replace

from secondsource.model.value import AmountValue
from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.grammar.clauses import with_conjuncts
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import STATE_FIELDS
from secondsource.read.vocabulary.wordlists import word_set

_STATES = word_set("dead killed slain injured wounded missing arrested detained rescued")
_WHO = word_set("those people")
_ARTICLES = word_set("the those all other")
_PARTLY = word_set("among amongst")


def those_listed(scene: Scene) -> Iterator[tuple[str, int, int]]:
    """(field, the word that makes it so, head of each of the list); of a part of them only the first is told."""
    for state in scene.analysis.with_text(_STATES):
        listed = _list_of(scene.analysis, state)
        if listed is None or not (scene.is_person(listed) or scene.analysis.words[listed].upos == "PROPN"):
            continue
        field = STATE_FIELDS[scene.analysis.words[state].text.lower()]
        whole = (listed,) if is_part_of_them(scene.analysis, state) else with_conjuncts(scene.analysis, listed)
        yield from ((field, state, head) for head in whole)


def is_part_of_them(analysis: Analysis, state: int) -> bool:
    """Whether the list at a state tells of some only: "among the dead were", "the dead included"."""
    first = _opening(analysis, state)
    before = analysis.words[first - 1].text.lower() if first else ""
    verb = analysis.words[analysis.words[state].head]
    return before in _PARTLY or (analysis.words[state].head != ROOT and verb.lemma.lower() == "include")


def _list_of(analysis: Analysis, state: int) -> int | None:
    """The head of the nouns that a sentence gives as those dead or hurt."""
    head = analysis.words[state].head
    if head <= state or _opening(analysis, state) == state:
        return None
    if analysis.words[head].lemma.lower() == "include":
        return next(iter(analysis.children_by(head, "obj")), None)
    return head if analysis.children_by(head, "cop") and analysis.words[head].upos in ("NOUN", "PROPN") else None


def _opening(analysis: Analysis, state: int) -> int:
    """The first word of "the dead", "those killed" or "the two dead"; the state itself where it is no noun."""
    words = analysis.words
    first = state
    while first and words[first - 1].upos == "NUM":
        first -= 1
    before = words[first - 1].text.lower() if first else ""
    if before in _WHO:
        return first - 1
    return first - 1 if before in _ARTICLES and words[state + 1 : state + 2] and _ends(analysis, state) else state


def _ends(analysis: Analysis, state: int) -> bool:
    """Whether no noun follows that the state would describe ("the injured man")."""
    return analysis.words[state + 1].upos not in ("NOUN", "PROPN", "ADJ", "NUM")


def least_of_part(scene: Scene, _field: str, anchor: int, amount: AmountValue) -> AmountValue | None:
    """ "Two guards were among the dead": at least as many died."""
    if amount.low is None or not is_part_of_them(scene.analysis, anchor):
        return None
    return replace(amount, high=None)
