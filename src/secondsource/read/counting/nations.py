"""Whose people are counted: the nation that the words of their phrase tell."""

from secondsource.read.grammar.nominals import counted_by
from secondsource.read.grammar.scene import Scene
from secondsource.values.nations import nation_in

_DESCRIBING = ("amod", "compound", "nmod:poss")


def nation_of(scene: Scene, head: int) -> str:
    """The code of the known nation that the people are of, "" where their noun and its adjectives tell none."""
    words = scene.analysis.words
    for noun in counted_by(scene.analysis, head):
        beside = (words[child].text for child in scene.analysis.children_by(noun, *_DESCRIBING))
        code = nation_in(" ".join((*beside, words[noun].text)))[0]
        if code:
            return code
    return ""
