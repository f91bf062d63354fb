"""People told beside a state rather than by a verb's parse: "and another wounded", "left a man dead".

"Two were killed and a woman injured": the second participle has its auxiliary from the first.
"""

from collections.abc import Iterator

from secondsource.read.analysis import ROOT
from secondsource.read.counting.count import Person
from secondsource.read.grammar.clauses import is_participle, relation
from secondsource.read.grammar.nominals import determined
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import STATE_FIELDS
from secondsource.read.vocabulary.wordlists import word_set

_TO_STATE = 4
_ADVERBS = word_set("was is were are been being has had critically seriously badly severely fatally also slightly in")
_CONDITIONS = frozenset(("critical", "serious", "stable", "hospital", "grave"))
_OTHERS = word_set("another second third fourth fifth sixth")
_LEAVING = 12
_LEAVES = frozenset(("leave", "leaves", "left", "leaving", "found", "find", "finding"))
_SHOT = word_set("shot stabbed")
_TO_DEATH = (["to", "death"], ["dead"])


def others_beside(scene: Scene) -> Iterator[Person]:
    """Persons of no number, in text order."""
    for index in scene.analysis.with_text(STATE_FIELDS.keys() | _OTHERS):
        word = scene.analysis.words[index]
        if word.text.lower() in _OTHERS and (word.text.lower() == "another" or _is_a_further(scene, index)):
            field = _state_after(scene, index)
            if field is not None:
                yield Person(field[0], field[1], index, True, False)
        if word.text.lower() in STATE_FIELDS and (_left_so(scene, index) or _shares_auxiliary(scene, index)):
            state = STATE_FIELDS[word.text.lower()]
            for head in _before(scene, index):
                yield Person(state, index, head, True, is_named_person(scene, head))


def _is_a_further(scene: Scene, index: int) -> bool:
    """ "One was killed and a third wounded": an ordinal that stands for a person by itself."""
    words = scene.analysis.words
    state = _state_after(scene, index)
    alone = index > 0 and words[index - 1].text.lower() == "a" and words[index - 1].sentence == words[index].sentence
    return alone and state is not None and not _describes(scene, state[1])


def _describes(scene: Scene, state: int) -> bool:
    """ "A third wounded man": the state is told of the noun behind it."""
    behind = scene.analysis.words[state + 1 : state + 2]
    return bool(behind) and behind[0].upos in ("NOUN", "PROPN")


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
    """Whether something left people so, or they were found so: "left a man dead and a woman wounded"."""
    words = scene.analysis.words
    return any(
        words[i].text.lower() in _LEAVES and words[i].sentence == words[state].sentence
        for i in range(max(0, state - _LEAVING), state)
    )


def _shares_auxiliary(scene: Scene, state: int) -> bool:
    """Whether a participle shares the auxiliary before "and": "two were killed and a woman and a girl injured"."""
    words = scene.analysis.words
    if not is_participle(scene.analysis, state) or scene.analysis.children_by(state, "aux", "aux:pass", "cop", "obj"):
        return False
    first = next((i for i in range(state - 1, max(-1, state - _LEAVING), -1) if _is_told_passive(scene, i)), None)
    if first is None or words[first].sentence != words[state].sentence:
        return False
    between = [word.text.lower() for word in words[first + 1 : state]]
    ending = next((len(end) for end in _TO_DEATH if between[: len(end)] == end), 0)
    acting = any(word.upos in ("VERB", "AUX", "PRON") for word in words[first + 1 : state])
    return between[ending : ending + 1] == ["and"] and not acting


def _is_told_passive(scene: Scene, index: int) -> bool:
    word = scene.analysis.words[index]
    return word.text.lower() in STATE_FIELDS.keys() | _SHOT and bool(scene.analysis.children_by(index, "aux:pass"))


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
    first = determined(scene.analysis, head)
    children = {scene.analysis.words[c].text.lower() for c in scene.analysis.children(first)}
    return scene.analysis.words[head].upos == "NOUN" and scene.is_person(head) and bool(children & {"a", "an"})
