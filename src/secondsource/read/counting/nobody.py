"""Nobody: words that say that none were killed, hurt or held."""

from itertools import takewhile

from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import NOBODY
from secondsource.read.vocabulary.wordlists import word_set

_TO_DEGREE = 6
_TO_FURTHER = 3
_FURTHER = word_set("other others else further additional")
_DEGREES = word_set("serious seriously critical critically grave gravely severe severely badly life-threatening")


def has_no(scene: Scene, head: int) -> bool:
    """Whether the words say that there was nobody: "nobody", "no people"; "none of them seriously" says it of few."""
    word = scene.analysis.words[head]
    if word.text.lower() in NOBODY:
        return not _of_a_degree(scene, head)
    if any(scene.analysis.words[c].text.lower() in _DEGREES for c in scene.analysis.children_by(head, "amod")):
        return False
    return any(
        scene.analysis.words[c].text.lower() == "no" for c in scene.analysis.children_by(head, "det", "advmod", "neg")
    )


def is_nobody_else(scene: Scene, head: int) -> bool:
    """Whether there was nobody but those told of: "no one else was injured", "no other injuries were reported"."""
    words = scene.analysis.words
    behind = [word.text.lower() for word in words[head + 1 : head + 1 + _TO_FURTHER]]
    beside = {words[c].text.lower() for c in scene.analysis.children(head)}
    of_others = behind[:1] == ["of"] and bool(_FURTHER & set(behind))
    return behind[:1] == ["else"] or bool(beside & _FURTHER) or of_others


def _of_a_degree(scene: Scene, nobody: int) -> bool:
    """Whether nobody was hurt badly, so that some may have been hurt: "none of them seriously"."""
    behind = scene.analysis.words[nobody + 1 : nobody + 1 + _TO_DEGREE]
    clause = takewhile(lambda word: word.text not in ".,;", behind)
    return any(word.text.lower() in _DEGREES for word in clause)
