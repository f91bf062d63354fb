"""Wholes: the 21 of "20 of the 21 people on board" and of "of the 21 aboard, 20 died" were not all killed."""

from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import STATE_FIELDS
from secondsource.read.vocabulary.wordlists import word_set

_POINTING = word_set("the its their those these his her all some about")
_TO_OF = 4
_PLAIN = word_set("NOUN PROPN ADJ NUM VERB")


def is_whole_of_another(scene: Scene, anchor: int, head: int) -> bool:
    """Whether a number stands behind "of", as that of which a part is told, and ``anchor`` tells of the part.

    A word of a state right behind it is told of the whole: "one of the 31 people injured", "of the 21 aboard, ...". So
    is a clause on them: "24 of the 31 workers whom they had seized".
    """
    mention = scene.amount_at(head)
    inside = scene.analysis.words_in(mention.span.start, mention.span.end) if mention is not None else range(0)
    if not inside or not _is_behind_of(scene, inside[0]):
        return False
    told_of = scene.analysis.words[anchor].deprel.startswith("acl") and scene.analysis.words[anchor].head == head
    return not told_of and not _is_state_of(scene, anchor, inside[-1])


def _is_behind_of(scene: Scene, first: int) -> bool:
    """Whether "of the" stands before a number, and a number or the sentence's beginning before that."""
    words = scene.analysis.words
    for index in range(first - 1, max(-1, first - 1 - _TO_OF), -1):
        lower = words[index].text.lower()
        if words[index].sentence != words[first].sentence:
            return False
        if lower == "of" and index < first - 1:
            part = index - 2 if words[index - 1].text.lower() == "out" else index - 1
            return part < 0 or words[part].sentence != words[index].sentence or scene.is_counted(part)
        if lower not in _POINTING:
            return False
    return False


def _is_state_of(scene: Scene, anchor: int, number: int) -> bool:
    words = scene.analysis.words
    if anchor < number or words[anchor].text.lower() not in (*STATE_FIELDS, "board"):
        return False
    return all(words[i].upos in _PLAIN or words[i].text.lower() == "on" for i in range(number + 1, anchor))
