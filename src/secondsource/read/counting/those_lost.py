"""Those whom nobody could save: "doctors were not able to save her", "he could not be revived" tell of a death."""

from collections.abc import Iterator

from secondsource.read.counting.count import Person
from secondsource.read.counting.neighbours import is_named_person
from secondsource.read.grammar.clauses import arguments
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.function_words import NEGATIONS
from secondsource.read.vocabulary.wordlists import word_set

_SAVING = word_set("save revive resuscitate")
_FAILING = NEGATIONS | word_set("cannot unable fail failed")
_TRYING = word_set("effort efforts attempt attempts tried try")
_IN_VAIN = word_set("failed unsuccessful vain fail futile")
_TO_SAVING, _TO_VAIN = 5, 8


def those_lost(scene: Scene) -> Iterator[Person]:
    """Everybody who is told as dead by what was done for them in vain, in text order."""
    for verb in scene.analysis.with_lemma(_SAVING):
        if scene.analysis.words[verb].upos == "VERB" and _is_in_vain(scene, verb):
            for head in arguments(scene.analysis, verb).patients:
                if scene.is_person(head):
                    named = is_named_person(scene, head)
                    yield Person("killed", verb, head, named, named)


def _is_in_vain(scene: Scene, verb: int) -> bool:
    """Whether it could not be done, or was tried without success."""
    words = scene.analysis.words
    before = {
        word.text.lower() for word in words[max(0, verb - _TO_SAVING) : verb] if _beside(scene, word.sentence, verb)
    }
    behind = words[verb + 1 : verb + 1 + _TO_VAIN]
    after = {word.text.lower() for word in behind if _beside(scene, word.sentence, verb)}
    return bool(before & _FAILING) or bool(before & _TRYING and after & _IN_VAIN)


def _beside(scene: Scene, sentence: int, verb: int) -> bool:
    return scene.analysis.words[verb].sentence == sentence
