"""Killers who then kill themselves: "before turning the gun on himself", "killed his wife and then himself".

They are among the dead, beside those that are told one by one; a number that is stated stands as it is.
"""

from collections.abc import Iterator, Sequence

from secondsource.read.count import Person
from secondsource.read.modality import told
from secondsource.read.scene import Scene
from secondsource.read.wordlists import word_set

REFLEXIVES = word_set("himself herself themself")
_GUNS = word_set("gun handgun pistol weapon rifle shotgun firearm revolver knife it")
_TURNING = word_set("turn point train")
_KILLING = word_set("kill hang")
_SHOOTING = word_set("shoot stab")
_DEADLY = word_set("fatally dead death")
_LIFE = word_set("life")
_TO_SECOND = 16
_TO_KILLING = 30


def own_deaths(scene: Scene) -> Iterator[Person]:
    """Everybody who is told to have killed themselves, at the pronoun that says so, in text order."""
    words = scene.analysis.words
    for index, word in enumerate(words):
        anchor = _deed_upon(scene, index) if word.text.lower() in REFLEXIVES else _life_taken(scene, index)
        if anchor is not None and told(scene.analysis, anchor).modality == "happened":
            yield Person("killed", _killing_before(scene, anchor), index, True, False)


def _killing_before(scene: Scene, anchor: int) -> int:
    """The verb of the killing that comes before it in the sentence: both deaths are of one event."""
    words = scene.analysis.words
    near = range(anchor - 1, max(-1, anchor - 1 - _TO_KILLING), -1)
    deeds = (i for i in near if words[i].upos == "VERB" and words[i].lemma.lower() in _KILLING | _SHOOTING)
    return next((i for i in deeds if words[i].sentence == words[anchor].sentence), anchor)


def _deed_upon(scene: Scene, pronoun: int) -> int | None:
    """The verb of a death by one's own hand right before "himself"; None where nobody dies of it."""
    words = scene.analysis.words
    for index in range(pronoun - 1, max(-1, pronoun - 1 - _TO_SECOND), -1):
        word = words[index]
        if word.sentence != words[pronoun].sentence:
            return None
        between = [w.text.lower() for w in words[index + 1 : pronoun]]
        if word.upos == "VERB" and word.lemma.lower() in _TURNING:
            return index if between[-1:] == ["on"] and _GUNS & set(between) else None
        if word.upos == "VERB" and word.lemma.lower() in _KILLING:
            return index if not between or between[-1] in ("and", "then", "also") else None
        if word.upos == "VERB" and word.lemma.lower() in _SHOOTING:
            return index if _is_deadly(scene, index, pronoun, between) else None
        if word.upos == "VERB":
            return None
    return None


def _is_deadly(scene: Scene, verb: int, pronoun: int, between: Sequence[str]) -> bool:
    """ "Fatally shot himself", "shot himself dead", "shot his wife dead and then himself"."""
    words = scene.analysis.words
    near = {w.text.lower() for w in words[max(0, verb - 2) : verb]} | {
        w.text.lower() for w in words[pronoun + 1 : pronoun + 3]
    }
    return bool(near & _DEADLY) and (not between or between[-1] in ("and", "then", "also"))


def _life_taken(scene: Scene, index: int) -> int | None:
    """The verb of "took his own life", at "own"."""
    words = scene.analysis.words
    if words[index].text.lower() != "own" or index + 1 >= len(words) or words[index + 1].lemma.lower() not in _LIFE:
        return None
    return next((i for i in range(index - 1, max(-1, index - 4), -1) if words[i].lemma.lower() == "take"), None)
