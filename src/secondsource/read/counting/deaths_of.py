"""People told of behind a noun of harm: "the death of a boy", "in the shooting death of Ona Dahl", "Dahl's killing"."""

from collections.abc import Iterator

from secondsource.read.counting.neighbours import is_named_person
from secondsource.read.grammar.clauses import with_conjuncts
from secondsource.read.grammar.scene import Scene

_NOUNS = {
    **dict.fromkeys(("death", "deaths", "killing", "killings", "murder", "murders", "slaying", "slayings"), "killed"),
    "homicide": "killed",
    "shooting": "shot",
    "stabbing": "shot",
    "wounding": "injured",
}
_DEADLY = frozenset(("fatal", "deadly"))
_OWNED = frozenset(("death", "killing", "murder", "slaying"))
_WITHIN = frozenset(("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PUNCT"))
_INNER_MARKS = frozenset(("-", "’", "'", "‑"))
_TO_PERSON = 14


def deaths_of(scene: Scene) -> Iterator[tuple[str, int, int]]:
    """(field, the noun, head of who it is said of), in text order."""
    words = scene.analysis.words
    for index in scene.analysis.with_text(_NOUNS.keys()):
        field, word = _NOUNS[words[index].text.lower()], words[index]
        if _is_attempted(scene, index):
            continue
        if {scene.analysis.words[c].text.lower() for c in scene.analysis.children(index)} & _DEADLY:
            field = "killed"
        for head in _behind(scene, index):
            yield from ((field, index, one) for one in with_conjuncts(scene.analysis, head))
        if word.text.lower() in _OWNED:
            yield from ((field, index, head) for head in _owner(scene, index))


def _is_attempted(scene: Scene, noun: int) -> bool:
    return noun > 0 and scene.analysis.words[noun - 1].text.lower() == "attempted"


def _behind(scene: Scene, noun: int) -> Iterator[int]:
    """The person right behind "of", however the parse hangs them: the last word of the noun phrase that is one."""
    words = scene.analysis.words
    if noun + 1 >= len(words) or words[noun + 1].text.lower() != "of":
        return
    last = None
    for index in range(noun + 2, min(len(words), noun + 2 + _TO_PERSON)):
        word = words[index]
        inner = word.upos != "PUNCT" or word.text in _INNER_MARKS
        if word.sentence != words[noun].sentence or word.upos not in _WITHIN or not inner:
            break
        if scene.is_person(index):
            last = index
            if is_named_person(scene, index):
                break
    if last is not None:
        yield _first_of_name(scene, last)


def _owner(scene: Scene, noun: int) -> Iterator[int]:
    for child in scene.analysis.children_by(noun, "nmod:poss"):
        if is_named_person(scene, child):
            yield _first_of_name(scene, child)


def _first_of_name(scene: Scene, index: int) -> int:
    """The head of a name whose any word is given; another word is itself."""
    mention = scene.standing_for(index)
    if mention is None or mention.form != "name":
        return index
    head = scene.analysis.head_in(mention.span.start, mention.span.end)
    return index if head is None else head
