"""Deeds by their words that harm nobody: beasts that are shot, a parcel that bomb disposal experts blow up."""

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments
from secondsource.read.vocabulary.count_words import FLYING_WEAPONS
from secondsource.read.vocabulary.hazards import BEASTS, FLOCKS
from secondsource.read.vocabulary.wordlists import word_set

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
    return bool(patients) and analysis.has_lemma(patients, FLYING_WEAPONS | {"aircraft", "projectile"})


def is_made_safe(analysis: Analysis, verb: int) -> bool:
    """ "Experts blew up a suspicious package": what is blown up so that it harms nobody."""
    done = arguments(analysis, verb)
    by_experts = analysis.has_lemma((c for a in done.agents for c in analysis.subtree_words(a)), _DISPOSING)
    return by_experts and analysis.has_lemma(done.patients, _DISPOSED_OF)


def _is_a_beast(analysis: Analysis, index: int) -> bool:
    word = analysis.words[index]
    return word.upos == "NOUN" and word.lemma.lower() in BEASTS | FLOCKS
