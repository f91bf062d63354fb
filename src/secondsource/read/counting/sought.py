"""Whom rescuers look for: "divers are searching for nine people", who are missing, as suspects are not."""

from collections.abc import Iterator

from secondsource.read.grammar.clauses import arguments, preposition
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.wordlists import word_set

LOOKING = word_set("look search comb scour")
_RESCUERS = word_set(
    """rescuer diver crew coastguard guard team volunteer firefighter searcher worker agency helicopter ship boat vessel
    navy lifeguard brigade villager fisherman"""
)
_NOT_MISSING = word_set("body corpse survivor clue suspect gunman attacker")


def those_sought(scene: Scene, verb: int) -> Iterator[tuple[str, int, int]]:
    """(field, verb, head) of those whom rescuers look for."""
    if not scene.analysis.has_lemma(arguments(scene.analysis, verb).agents, _RESCUERS):
        return
    for head in scene.analysis.children_by(verb, "obl"):
        lemma = scene.analysis.words[head].lemma.lower()
        if preposition(scene.analysis, head) == "for" and scene.is_person(head) and lemma not in _NOT_MISSING:
            yield "missing", verb, head
