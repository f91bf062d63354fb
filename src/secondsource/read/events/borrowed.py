"""Days and places that an act has from another deed: "jailed over the fire in March", "arrested after a blast in Velm".

An arrest, a trial or a dismissal that follows a deed is of its own day and place, which the words for the deed do not
give.
"""

from collections.abc import Collection, Sequence

from secondsource.model.codebook import EventType
from secondsource.read.analysis import ROOT
from secondsource.read.grammar.clauses import preposition
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import Found
from secondsource.read.vocabulary.wordlists import word_set

_SET = frozenset(("when", "where"))
_CLAUSES = ("advcl", "acl:relcl")
_AFTER = word_set("over after following during")
# "Arrested in a raid near Velm": in the course of it.
_WITHIN_DEED = word_set("in during at by")
_REACH = 5
_WITHIN = word_set("ADP DET ADJ PROPN NUM")


def without_borrowed(
    scene: Scene, trigger: int, kind: EventType, roles: Sequence[Found], deeds: Collection[int]
) -> tuple[Found, ...]:
    """The roles of one telling without the circumstances of the ``deeds``, triggers of incidents, that it follows."""
    if kind.incident:
        return tuple(roles)
    above = frozenset((trigger, *scene.analysis.ancestors(trigger)))
    return tuple(f for f in roles if f.role not in _SET or not _is_of_another(scene, f.word, above, deeds))


def _is_of_another(scene: Scene, word: int, above: Collection[int], deeds: Collection[int]) -> bool:
    for ancestor in scene.analysis.ancestors(word):
        if ancestor in above:
            break
        if ancestor in deeds:
            return preposition(scene.analysis, ancestor) not in _WITHIN_DEED
        if scene.analysis.words[ancestor].deprel in _CLAUSES:
            return True
    return _is_behind_a_deed(scene, word, above, deeds)


def _is_behind_a_deed(scene: Scene, word: int, above: Collection[int], deeds: Collection[int]) -> bool:
    """Whether "over the fire in" stands before the word, whatever the parse hangs it on."""
    words = scene.analysis.words
    for index in range(word - 1, max(-1, word - 1 - _REACH), -1):
        if index in deeds and index not in above:
            return _follows(scene, index)
        if words[index].upos not in _WITHIN:
            return False
    return False


def _follows(scene: Scene, deed: int) -> bool:
    """Whether a preposition says that something came of the deed."""
    words = scene.analysis.words
    cases = [c for c in scene.analysis.children(deed) if words[c].deprel == "case"]
    return words[deed].head != ROOT and any(words[c].text.lower() in _AFTER for c in cases)
