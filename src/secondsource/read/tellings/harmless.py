"""Deeds by their words that harm nobody: beasts that are shot, a parcel that bomb disposal experts blow up."""

from itertools import takewhile

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments
from secondsource.read.grammar.nominals import counted_by
from secondsource.read.vocabulary.count_words import FLYING_WEAPONS
from secondsource.read.vocabulary.hazards import BEASTS, FLOCKS
from secondsource.read.vocabulary.wordlists import word_set

_IN_FLIGHT = FLYING_WEAPONS | {"projectile"}
_TO_WEAPONS = 9
KILLING = word_set("kill shoot slaughter slay cull")
_DISPOSED_OF = word_set("package parcel object device suitcase bag backpack ordnance ammunition shell stockpile")
_DISPOSING = word_set("expert disposal robot technician sapper engineer squad police army")


def is_of_beasts(analysis: Analysis, verb: int) -> bool:
    """ "Poachers killed nine elephants": nothing but beasts is killed."""
    patients = arguments(analysis, verb).patients
    return bool(patients) and all(_is_a_beast(analysis, patient) for patient in patients)


def is_of_weapons_in_flight(analysis: Analysis, verb: int) -> bool:
    """ "Intercepted two missiles": nothing is seized that is shot down."""
    patients = arguments(analysis, verb).patients
    counted = [analysis.has_lemma(counted_by(analysis, patient), _IN_FLIGHT) for patient in patients]
    return (bool(counted) and all(counted)) or _are_shot_down(analysis, verb)


def _are_shot_down(analysis: Analysis, verb: int) -> bool:
    """ "Shot down 41 of 60 drones launched at night", however it is parsed."""
    if analysis.words[verb].lemma.lower() != "shoot" or verb + 1 >= len(analysis.words):
        return False
    if analysis.words[verb + 1].text.lower() != "down":
        return False
    behind = range(verb + 1, min(len(analysis.words), verb + _TO_WEAPONS))
    phrase = takewhile(lambda i: analysis.words[i].upos not in ("VERB", "PUNCT", "AUX"), behind)
    return analysis.has_lemma(phrase, _IN_FLIGHT)


def is_made_safe(analysis: Analysis, verb: int) -> bool:
    """ "Experts blew up a suspicious package": what is blown up so that it harms nobody."""
    done = arguments(analysis, verb)
    by_experts = analysis.has_lemma((c for a in done.agents for c in analysis.subtree_words(a)), _DISPOSING)
    return by_experts and analysis.has_lemma(done.patients, _DISPOSED_OF)


def _is_a_beast(analysis: Analysis, index: int) -> bool:
    word = analysis.words[index]
    return word.upos == "NOUN" and word.lemma.lower() in BEASTS | FLOCKS
