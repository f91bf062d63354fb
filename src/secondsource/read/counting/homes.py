"""Leaving one's home as the words of displacement: "were moved out of their homes", "fled their houses"."""

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import preposition
from secondsource.read.vocabulary.wordlists import word_set

_HOMES = word_set("home house flat apartment dwelling")
_DRIVING = word_set("drive force")
_MOVING = word_set("move order bring get send lead evict expel remove clear turn")
_LEAVING = word_set("flee abandon evacuate vacate leave")
TELLING_OF_HOMES = _DRIVING | _MOVING | _LEAVING
"""Verbs that may tell of people who leave their homes."""
_OUT = frozenset(("out", "from"))


def is_driven_from_home(analysis: Analysis, verb: int) -> bool:
    """Whether the verb tells that somebody had to leave home: "forced from their homes", "moved out of houses"."""
    lemma = analysis.words[verb].lemma.lower()
    if lemma not in _DRIVING and lemma not in _MOVING:
        return False
    if (lemma == "order" or lemma in _DRIVING) and _is_to_leave(analysis, verb):
        return True
    if lemma == "move" and analysis.has_lemma(analysis.children_by(verb, "obl"), ("safety",)):
        return True
    homes = [c for c in analysis.children_by(verb, "obl", "nmod", "obj") if analysis.words[c].lemma.lower() in _HOMES]
    if lemma in _DRIVING:
        return bool(homes) or any(_flees(analysis, c) for c in analysis.children_by(verb, "xcomp", "ccomp", "advcl"))
    return any(preposition(analysis, home) in _OUT or _is_out(analysis, home) for home in homes)


def _flees(analysis: Analysis, verb: int) -> bool:
    """ "Forced 4,000 people to flee", from wherever they were."""
    return analysis.words[verb].lemma.lower() == "flee"


def _is_to_leave(analysis: Analysis, verb: int) -> bool:
    """ "Ordered 600 residents to leave their homes": as much as "ordered out of their homes"."""
    leaving = (c for c in analysis.children_by(verb, "xcomp", "ccomp", "advcl", "acl") if c > verb)
    leaving = (c for c in leaving if analysis.words[c].lemma.lower() in _LEAVING)
    return any(analysis.words[o].lemma.lower() in _HOMES for c in leaving for o in analysis.children_by(c, "obj"))


def _is_out(analysis: Analysis, home: int) -> bool:
    """Whether "out" stands before the phrase, as a particle or as a part of "out of"."""
    first = min((home, *analysis.children(home)))
    return any(word.text.lower() == "out" for word in analysis.words[max(0, first - 2) : home])


def leaves_home(analysis: Analysis, verb: int, objects: tuple[int, ...]) -> bool:
    """Whether the verb's subject leaves its home: "400 people fled their homes"; one home may be left for a walk."""
    words = analysis.words
    if words[verb].lemma.lower() not in _LEAVING:
        return False
    homes = [words[o] for o in objects if words[o].lemma.lower() in _HOMES]
    return any(w.text.lower() != w.lemma.lower() for w in homes)
