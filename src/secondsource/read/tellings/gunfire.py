"""Fire that is shot: who fires what, and "killed by Israeli fire", which tells of no building that burns."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from secondsource.model.codebook import Codebook
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments, is_passive, preposition
from secondsource.read.tellings.idle import HARMLESS
from secondsource.read.tellings.trigger import Trigger
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.countries import ADJECTIVES

_FIRE, _SHOOTING, _SHELLING, _FROM_THE_AIR = "fire", "shooting_attack", "shelling", "airstrike"
# "Small-arms fire" is read as three words.
_SHOOTERS = word_set("army police military militia rebel government coalition arms gun weapons")
_SHOTS = word_set("shot round bullet volley gun machinegun rifle weapon")
_SHELLS = word_set("shell rocket mortar artillery projectile howitzer")
_GUNS = word_set("tank artillery mortar howitzer")
_MISSILES = word_set("missile drone")
_TOWARDS = word_set("across into towards toward over from through onto upon")
_AT = word_set("at against toward towards into across")
# Shots in the air and tests of missiles hit nobody.
_NOWHERE = word_set("air sky sea ocean waters water orbit space")
# "Fired from his job": dismissed.
_WORK = word_set("job post position company firm team club office role newspaper school staff")
_FLYING = word_set("launch lob")


def firing(analysis: Analysis, taken: Set[int], codebook: Codebook) -> Iterator[Trigger]:
    """ "Troops fired across the border", "rebels fired rockets into the town": nobody is dismissed."""
    if not {_SHOOTING, _SHELLING, _FROM_THE_AIR} <= codebook.types.keys():
        return
    for verb in analysis.with_lemma(_FLYING | {_FIRE}):
        if verb not in taken and analysis.words[verb].upos == "VERB" and not _tells_how(analysis, verb):
            fires = analysis.words[verb].lemma.lower() == _FIRE
            kind = _kind_of_fire(analysis, verb) if fires else _kind_of_flight(analysis, verb)
            if kind:
                yield Trigger(verb, verb, kind)


def _tells_how(analysis: Analysis, verb: int) -> bool:
    """ "Was attacked by helicopters firing rockets": how another deed was done, and none of its own."""
    word = analysis.words[verb]
    return word.deprel in ("acl", "advcl") and word.text.lower().endswith("ing")


def with_gunfire(analysis: Analysis, triggers: Sequence[Trigger], codebook: Codebook) -> tuple[Trigger, ...]:
    """The triggers; "fire" without an article is gunfire right behind whose or of which arms it is.

    What is fired tells a shelling and a strike by missiles from shots.
    """
    if not {_SHOOTING, _SHELLING, _FROM_THE_AIR} <= codebook.types.keys():
        return tuple(triggers)
    return tuple(_settled(analysis, trigger) for trigger in triggers)


def is_let_fly(analysis: Analysis, verb: int, word: int) -> bool:
    """Whether a word is what a verb says to be fired or launched, which is done nothing to: "fired rockets"."""
    if analysis.words[verb].lemma.lower() not in _FLYING | {_FIRE}:
        return False
    return analysis.has_lemma((word, *analysis.children_by(word, "nmod")), _SHOTS | _SHELLS | _MISSILES)


def _settled(analysis: Analysis, trigger: Trigger) -> Trigger:
    word = analysis.words[trigger.word]
    if trigger.type == _FIRE and _is_shot(analysis, trigger):
        return replace(trigger, type=_SHOOTING)
    if trigger.type == _SHOOTING and word.lemma.lower() == _FIRE and word.upos == "VERB":
        return replace(trigger, type=_of_arms(analysis, trigger.word) or _SHOOTING)
    return trigger


def _kind_of_fire(analysis: Analysis, verb: int) -> str:
    """The type that a verb of firing tells of; "" where it tells of no shot at anything."""
    patients = _fired(analysis, verb)
    if patients:
        harmless = analysis.has_lemma(patients, HARMLESS) or analysis.has_lemma(_ways(analysis, verb, _AT), _NOWHERE)
        return "" if harmless else _of_arms(analysis, verb)
    ways = _ways(analysis, verb, _TOWARDS)
    if is_passive(analysis, verb) or not ways or analysis.has_lemma(ways, _NOWHERE | _WORK):
        return ""
    return _SHELLING if analysis.has_lemma(arguments(analysis, verb).agents, _GUNS) else _SHOOTING


def _kind_of_flight(analysis: Analysis, verb: int) -> str:
    """ "Launched 40 drones at the port": no firm that brings out a drone, and no rocket to the moon."""
    ways = _ways(analysis, verb, _AT)
    return _of_arms(analysis, verb) if ways and not analysis.has_lemma(ways, _NOWHERE) else ""


def _ways(analysis: Analysis, verb: int, prepositions: Set[str]) -> list[int]:
    """The nouns behind some prepositions that hang on a verb or on what is done with it."""
    near = [c for i in (verb, *_fired(analysis, verb)) for c in analysis.children_by(i, "obl", "nmod")]
    return [child for child in near if preposition(analysis, child) in prepositions]


def _fired(analysis: Analysis, verb: int) -> tuple[int, ...]:
    """What is fired: "rockets" of "fired rockets" and of "rockets fired from the hills"."""
    word, done = analysis.words[verb], arguments(analysis, verb)
    arms = tuple(i for i in done.agents if _is_of(analysis, (i,), _SHELLS | _MISSILES | _SHOTS))
    return done.patients or ((word.head,) if word.deprel == "acl" else arms)


def _of_arms(analysis: Analysis, verb: int) -> str:
    """The type that what is fired tells of, "" where it is no arms."""
    patients = _fired(analysis, verb)
    fired = [*patients, *(below for index in patients for below in analysis.children_by(index, "nmod", "compound"))]
    kinds = ((_MISSILES, _FROM_THE_AIR), (_SHELLS, _SHELLING), (_SHOTS, _SHOOTING))
    return next((kind for words, kind in kinds if _is_of(analysis, fired, words)), "")


def _is_of(analysis: Analysis, indices: Sequence[int], words: Set[str]) -> bool:
    """Whether one of some nouns is among the words; "Rockets" at the head of a sentence may be taken for a name."""
    return any(analysis.words[i].lemma.lower().removesuffix("s") in words for i in indices)


def _is_shot(analysis: Analysis, trigger: Trigger) -> bool:
    word = analysis.words[trigger.word]
    if word.text.lower() != _FIRE or word.upos != "NOUN" or trigger.word == 0:
        return False
    before = analysis.words[trigger.word - 1].text
    return (before in ADJECTIVES or before.lower() in _SHOOTERS) and not analysis.children_by(trigger.word, "det")
