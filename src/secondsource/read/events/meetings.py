"""Who meets whom: "met the envoy", "held talks with Ivo Karsk", "talks between the two"."""

from collections.abc import Iterator

from secondsource.read.analysis import ROOT
from secondsource.read.grammar.clauses import arguments, dependents, preposition, relation, with_conjuncts
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import Found
from secondsource.read.vocabulary.wordlists import word_set

_HOLDING = word_set(
    """hold have wrap end conclude begin start open resume attend cancel postpone host finish complete break hail
    join leave schedule plan seek request propose offer refuse reject"""
)


def meeting_parties(scene: Scene, trigger: int) -> Iterator[Found]:
    """Those who meet as actors, whom they meet as targets."""
    analysis = scene.analysis
    word = analysis.words[trigger]
    if word.upos == "VERB":
        yield from (Found("target", p) for p in arguments(analysis, trigger).patients if scene.is_agentive(p))
        yield from _beside(scene, trigger)
        return
    for child in dependents(analysis, trigger, ("nmod",)):
        if preposition(analysis, child) == "between":
            yield from (Found("actor", h) for h in with_conjuncts(analysis, child) if scene.is_agentive(h))
    verb = word.head
    if verb == ROOT or relation(analysis, trigger) != "obj" or analysis.words[verb].lemma.lower() not in _HOLDING:
        return
    yield from (Found("actor", a) for a in arguments(analysis, verb).agents if scene.is_agentive(a))
    yield from _beside(scene, verb)


def _beside(scene: Scene, verb: int) -> Iterator[Found]:
    """Those whom "with" puts beside the verb."""
    for child in dependents(scene.analysis, verb, ("obl",)):
        if preposition(scene.analysis, child) == "with":
            heads = with_conjuncts(scene.analysis, child)
            yield from (Found("target", head) for head in heads if scene.is_agentive(head))
