"""Those whom nobody could save, and those whom a side lost: words of a loss tell of deaths as well.

"Doctors were not able to save her", "he could not be revived", "the rebels lost six fighters".
"""

from collections.abc import Iterator

from secondsource.read.counting.count import Person
from secondsource.read.counting.neighbours import is_named_person
from secondsource.read.grammar.clauses import Arguments, arguments
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.function_words import NEGATIONS
from secondsource.read.vocabulary.lexicon import STATE_FORCES
from secondsource.read.vocabulary.wordlists import word_set

LIVES = word_set("life live")
_PLUNGING = word_set("fall plunge leap jump drop tumble slip")
LOSING = _PLUNGING | {"lose"}
"""Verbs that tell of deaths with what they govern."""
_SAVING = word_set("save revive resuscitate")
_FAILING = NEGATIONS | word_set("cannot unable fail failed")
_TRYING = word_set("effort efforts attempt attempts tried try")
_IN_VAIN = word_set("failed unsuccessful vain fail futile")
_SIDES = word_set(
    """rebel militia side guerrilla insurgent militant movement group army force brigade battalion regiment unit command
    junta police they we it"""
)
_OF_FORCES = word_set("soldier fighter troop serviceman marine militiaman militant guerrilla paratrooper commando")
_MEMBERS = _OF_FORCES | word_set("man officer member policeman constable guard people")
_TO_SAVING, _TO_VAIN = 5, 8


def those_lost(scene: Scene) -> Iterator[Person]:
    """Everybody who is told as dead by what was done for them in vain, in text order."""
    for verb in scene.analysis.with_lemma(_SAVING):
        if scene.analysis.words[verb].upos == "VERB" and _is_in_vain(scene, verb):
            for head in arguments(scene.analysis, verb).patients:
                if scene.is_person(head):
                    named = is_named_person(scene, head)
                    yield Person("killed", verb, head, named, named)


def those_losing(scene: Scene, verb: int) -> Iterator[int]:
    """Who died by what the verb says with its object: "lost their lives", "lost six men", "fell to their deaths"."""
    done = arguments(scene.analysis, verb)
    if scene.analysis.words[verb].lemma.lower() in _PLUNGING:
        if scene.analysis.has_lemma(scene.analysis.children_by(verb, "obl"), ("death",)):
            yield from done.agents
    elif scene.analysis.has_lemma(done.patients, LIVES):
        yield from done.agents
    else:
        yield from _lost_by_a_side(scene, done)


def _lost_by_a_side(scene: Scene, done: Arguments) -> Iterator[int]:
    """The people counted whom a force lost of its own."""
    fights = scene.analysis.has_lemma(done.agents, STATE_FORCES | _SIDES)
    for head in done.patients:
        lemma = scene.analysis.words[head].lemma.lower()
        if scene.is_counted(head) and (lemma in _OF_FORCES or (fights and lemma in _MEMBERS)):
            yield head


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
