"""Who is dead, by what was found: "found the body of a nurse", "the nurse was found dead".

Those who find them are named beside the verb and did nothing to them.
"""

from collections.abc import Iterator

from secondsource.read.analysis import ROOT
from secondsource.read.grammar.clauses import arguments, preposition
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import Found
from secondsource.read.vocabulary.count_words import BODIES, FINDING


def is_a_find(scene: Scene, verb: int) -> bool:
    """Whether a verb tells of finding."""
    return scene.analysis.words[verb].lemma.lower() in FINDING


def found_dead(scene: Scene, trigger: int) -> Iterator[Found]:
    """Whose body a verb of finding is about; of the word "dead", who is or was found so."""
    word = scene.analysis.words[trigger]
    if is_a_find(scene, trigger):
        done = arguments(scene.analysis, trigger)
        dead = [who for body in (*done.patients, *done.agents) for who in _whose(scene, body)]
    elif word.lemma.lower() == "dead":
        found = word.head != ROOT and is_a_find(scene, word.head)
        dead = list(
            arguments(scene.analysis, word.head).patients if found else arguments(scene.analysis, trigger).agents
        )
    else:
        return
    yield from (Found("victim", who) for who in dead if scene.is_person(who) and not scene.is_counted(who))


def _whose(scene: Scene, body: int) -> Iterator[int]:
    """ "A woman's body", "the body of a woman"."""
    if scene.analysis.words[body].lemma.lower() not in BODIES:
        return
    for child in scene.analysis.children_by(body, "nmod", "nmod:poss"):
        if scene.analysis.words[child].deprel == "nmod:poss" or preposition(scene.analysis, child) == "of":
            yield child
