"""Wounds of a shot or a stab, told as what somebody has: "found a man with a gunshot wound"."""

from collections.abc import Iterator

from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.grammar.clauses import arguments, preposition, relation, with_conjuncts
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import FINDING
from secondsource.read.vocabulary.wordlists import word_set

_OF_SHOTS = word_set("gunshot gun bullet shotgun stab knife")


def of_wound(scene: Scene, wound: int) -> Iterator[tuple[str, int, int]]:
    """ "Found a man with a gunshot wound", "two women suffering from stab wounds", "the victim had a bullet wound"."""
    analysis = scene.analysis
    above = analysis.words[wound].head
    if above == ROOT or not is_of_a_shot(analysis, wound):
        return
    verb = analysis.words[above]
    if verb.lemma.lower() in FINDING and preposition(analysis, wound) == "with":
        yield from (("shot", above, head) for head in arguments(analysis, above).patients if scene.is_person(head))
    elif verb.upos == "NOUN" and preposition(analysis, wound) == "with" and scene.is_person(above):
        yield from (("shot", wound, head) for head in with_conjuncts(analysis, above))
    elif verb.lemma.lower() == "suffer" and preposition(analysis, wound) == "from":
        yield from (("shot", above, head) for head in arguments(analysis, above).agents)
    elif verb.lemma.lower() == "have" and relation(analysis, wound) == "obj":
        yield from (("shot", above, head) for head in arguments(analysis, above).agents if scene.is_person(head))


def is_of_a_shot(analysis: Analysis, wound: int) -> bool:
    """Whether a wound is of a shot or a stab, so that who has it may live or have died of it."""
    near = {analysis.words[c].lemma.lower() for c in analysis.children(wound)}
    return bool(near & _OF_SHOTS) or (wound > 0 and analysis.words[wound - 1].lemma.lower() in _OF_SHOTS)
