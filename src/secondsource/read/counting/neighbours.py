"""People told beside a state rather than by a verb's parse: "and another wounded", "left a man dead"."""

from collections.abc import Iterator

from secondsource.read.analysis import ROOT
from secondsource.read.counting.count import Person
from secondsource.read.grammar.clauses import relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import STATE_FIELDS
from secondsource.read.vocabulary.wordlists import word_set

_TO_STATE = 4
_ADVERBS = word_set("was is were are been being has had critically seriously badly severely fatally also slightly in")
_CONDITIONS = frozenset(("critical", "serious", "stable", "hospital", "grave"))
_OTHERS = word_set("another")
_LEAVING = 12
_LEAVES = frozenset(("leave", "leaves", "left", "leaving"))


def others_beside(scene: Scene) -> Iterator[Person]:
    """Persons of no number, in text order."""
    for index in scene.analysis.with_text(STATE_FIELDS.keys() | _OTHERS):
        word = scene.analysis.words[index]
        if word.text.lower() in _OTHERS:
            field = _state_after(scene, index)
            if field is not None:
                yield Person(field[0], field[1], index, True, False)
        if word.text.lower() in STATE_FIELDS and _left_so(scene, index):
            state = STATE_FIELDS[word.text.lower()]
            for head in _before(scene, index):
                yield Person(state, index, head, True, is_named_person(scene, head))


def _state_after(scene: Scene, another: int) -> tuple[str, int] | None:
    """The field and word of what "another" is told to be, right behind it."""
    words = scene.analysis.words
    for i in range(another + 1, min(len(words), another + 1 + _TO_STATE)):
        lower = words[i].text.lower()
        if lower in STATE_FIELDS:
            return STATE_FIELDS[lower], i
        if lower in _CONDITIONS and words[i - 1].text.lower() == "in":
            return "injured", i
        if lower not in _ADVERBS:
            return None
    return None


def _left_so(scene: Scene, state: int) -> bool:
    """Whether something left people so: "left a man dead and a woman wounded"."""
    words = scene.analysis.words
    return any(
        words[i].text.lower() in _LEAVES and words[i].sentence == words[state].sentence
        for i in range(max(0, state - _LEAVING), state)
    )


def _before(scene: Scene, state: int) -> Iterator[int]:
    """The single people right before a state, and those that they are coordinated with back to the state before."""
    words = scene.analysis.words
    current = state - 1
    while words[current].text.lower() in _ADVERBS:
        current -= 1
    while _single(scene, current):
        yield current
        above = words[current].head
        if relation(scene.analysis, current) != "conj" or above == ROOT or above > current:
            return
        if any(w.text.lower() in STATE_FIELDS for w in words[above:current]):
            return
        current = above


def is_named_person(scene: Scene, index: int) -> bool:
    """Whether the word stands for a person by name."""
    mention = scene.standing_for(index)
    return mention is not None and mention.form == "name" and mention.kind == "person"


def _single(scene: Scene, head: int) -> bool:
    if is_named_person(scene, head):
        return True
    children = {scene.analysis.words[c].text.lower() for c in scene.analysis.children(head)}
    return scene.analysis.words[head].upos == "NOUN" and scene.is_person(head) and bool(children & {"a", "an"})
