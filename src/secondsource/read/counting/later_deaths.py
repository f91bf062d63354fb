"""Deaths that come to a toll told before: "two of the wounded died", "rose to seven after two men died in hospital"."""

from collections.abc import Iterator

from secondsource.read.analysis import ROOT
from secondsource.read.counting.count import Count, fits
from secondsource.read.grammar.clauses import arguments, dependents
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import TOLL_NOUNS
from secondsource.read.vocabulary.wordlists import word_set

_DYING, _HURT = word_set("die succumb perish"), word_set("wounded injured hurt")
_RISING = word_set("rise climb increase grow jump revise raise bring go update")
_SINCE = frozenset(("after", "as", "when"))
_TO_HURT, _TO_DYING = 3, 5


def later_deaths(scene: Scene) -> Iterator[Count]:
    """Counts of further dead, by the verb that says so."""
    for head, mention in scene.of_kind("amount"):
        if mention.amount is None or not fits("killed", mention.amount):
            continue
        verb = _dying_of_hurt(scene, head)
        if verb is None:
            verb = _dying_behind_rise(scene, head)
        if verb is not None:
            yield Count("killed", "additional", verb, head, mention.id)


def _dying_of_hurt(scene: Scene, head: int) -> int | None:
    """The verb of "two of the wounded men died"."""
    words = scene.analysis.words
    behind = [word.text.lower() for word in words[head + 1 : head + 2 + _TO_HURT]]
    if behind[:2] != ["of", "the"] or not _HURT.intersection(behind):
        return None
    near = range(head + _TO_HURT, min(len(words), head + _TO_HURT + _TO_DYING))
    same = (index for index in near if words[index].sentence == words[head].sentence)
    return next((index for index in same if words[index].lemma.lower() in _DYING), None)


def _dying_behind_rise(scene: Scene, head: int) -> int | None:
    """The verb of "after two men died" below a verb that says that the toll rose."""
    words = scene.analysis.words
    counted = words[head].head if words[head].deprel == "nummod" else head
    verb = words[counted].head
    if verb == ROOT or words[verb].lemma.lower() not in _DYING or counted not in arguments(scene.analysis, verb).agents:
        return None
    leads = [words[lead].text.lower() for lead in dependents(scene.analysis, verb, ("mark", "advmod"))]
    above = words[verb].head
    if above == ROOT or above > verb or words[above].lemma.lower() not in _RISING or _SINCE.isdisjoint(leads):
        return None
    done = arguments(scene.analysis, above)
    tolls = scene.analysis.has_lemma((*done.agents, *done.patients), TOLL_NOUNS)
    return verb if tolls else None
