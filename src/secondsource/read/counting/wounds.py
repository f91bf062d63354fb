"""Wounds of a shot or a stab, told as what somebody has: "found a man with a gunshot wound"."""

from collections.abc import Iterator, Sequence

from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.grammar.clauses import arguments, preposition, relation, with_conjuncts
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import FINDING
from secondsource.read.vocabulary.wordlists import word_set

HARMS = word_set("inhalation poisoning poison concussion hypothermia bruise laceration")
"""What people suffer who are not said to have been wounded: "suffered smoke inhalation"."""

_LEAVING = word_set("leave")
_FATAL = word_set("fatal mortal deadly")
_NOT = word_set("not non potentially possibly no")
_OF_SHOTS = word_set("gunshot gun bullet shotgun stab knife")


def of_wound(scene: Scene, wound: int) -> Iterator[tuple[str, int, int]]:
    """ "Found a man with a gunshot wound", "two women suffering from stab wounds", "left two people with wounds"."""
    analysis = scene.analysis
    above = analysis.words[wound].head
    if above == ROOT:
        return
    field = "shot" if _is_of_a_shot(analysis, wound) else "injured"
    verb, lead = analysis.words[above], _lead(analysis, wound)
    if field == "injured" and not _is_left(analysis, above, wound):
        return
    if verb.upos == "VERB" and lead == "with" and verb.lemma.lower() in FINDING | _LEAVING:
        found = (head for head in arguments(analysis, above).patients if head != wound)
        yield from ((field, above, head) for head in found if scene.is_person(head))
    elif verb.upos == "NOUN" and lead == "with" and scene.is_person(above):
        yield from ((field, wound, head) for head in with_conjuncts(analysis, above))
    elif verb.lemma.lower() == "suffer" and lead == "from":
        yield from ((field, above, head) for head in _found_suffering(scene, above))
    elif verb.lemma.lower() == "have" and relation(analysis, wound) == "obj":
        yield from ((field, above, head) for head in arguments(analysis, above).agents if scene.is_person(head))


def _lead(analysis: Analysis, wound: int) -> str:
    """The preposition of the wound; the parse may take it for a conjunction."""
    marks = (analysis.words[c].text.lower() for c in analysis.children_by(wound, "mark"))
    return preposition(analysis, wound) or next(marks, "")


def _is_left(analysis: Analysis, above: int, wound: int) -> bool:
    """Whether an event leaves people with the wound, which is not said to be their end."""
    verb = above if analysis.words[above].upos == "VERB" else analysis.words[above].head
    return verb != ROOT and analysis.words[verb].lemma.lower() in _LEAVING and not _is_fatal(analysis, wound)


def field_of_wounds(analysis: Analysis, wounds: Sequence[int]) -> str:
    """What those are who suffered the wounds: dead of fatal ones, shot or stabbed, or hurt."""
    if any(_is_fatal(analysis, wound) for wound in wounds):
        return "killed"
    return "shot" if any(_is_of_a_shot(analysis, wound) for wound in wounds) else "injured"


def _is_fatal(analysis: Analysis, wound: int) -> bool:
    own = {analysis.words[i].text.lower() for i in analysis.subtree_words(wound) if i < wound}
    return bool(own & _FATAL) and not own & _NOT


def _found_suffering(scene: Scene, suffering: int) -> tuple[int, ...]:
    """Who suffers: the subject, or those who are found so; the parse may make it a clause of the finders."""
    above = (i for i in scene.analysis.ancestors(suffering) if scene.analysis.words[i].upos == "VERB")
    verb = next(above, None)
    if verb is not None and scene.analysis.words[verb].lemma.lower() in FINDING:
        found = arguments(scene.analysis, verb).patients
        if any(head < suffering and scene.is_person(head) for head in found):
            return found
    return arguments(scene.analysis, suffering).agents


def _is_of_a_shot(analysis: Analysis, wound: int) -> bool:
    """Whether a wound is of a shot or a stab, so that who has it may live or have died of it."""
    near = analysis.lemmas_of(analysis.children(wound))
    return bool(near & _OF_SHOTS) or (wound > 0 and analysis.words[wound - 1].lemma.lower() in _OF_SHOTS)
