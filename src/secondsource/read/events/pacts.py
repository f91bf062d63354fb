"""Who makes a pact, and on whom sanctions lie: "agreed a ceasefire", "slapped sanctions on two banks"."""

from collections.abc import Iterator

from secondsource.read.analysis import ROOT
from secondsource.read.grammar.clauses import arguments, dependents, preposition, relation, with_conjuncts
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import Found
from secondsource.read.vocabulary.wordlists import word_set

PACTS = frozenset(("ceasefire", "agreement", "sanction"))
_CARRYING = word_set(
    """agree sign reach declare announce accept impose slap lift extend renew tighten break violate strike conclude
    ratify approve clinch seal order introduce place levy ease observe respect honour honor breach"""
)
_AIMED = frozenset(("on", "against", "upon"))


def pact_parties(scene: Scene, trigger: int) -> Iterator[Found]:
    """The doers of the verb that carries the noun as actors; those on whom it lies as targets."""
    analysis = scene.analysis
    verb = trigger if analysis.words[trigger].upos == "VERB" else analysis.words[trigger].head
    if verb == ROOT or analysis.words[verb].lemma.lower() not in _CARRYING:
        return
    if verb != trigger and relation(analysis, trigger) != "obj":
        return
    yield from (Found("actor", agent) for agent in arguments(analysis, verb).agents if scene.is_agentive(agent))
    for child in dependents(analysis, verb, ("obl",)):
        if preposition(analysis, child) in _AIMED and scene.headed_by_time(child) is None:
            yield from (Found("target", head) for head in with_conjuncts(analysis, child))
