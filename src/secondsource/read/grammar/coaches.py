"""Coaches that people ride in, apart from those who train a team."""

from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.vocabulary.vehicles import MOVING
from secondsource.read.vocabulary.wordlists import word_set

_RIDDEN = word_set("tourist passenger holiday tour night long-distance intercity bus school charter rail railway")
_OF_A_TEAM = word_set("team club side squad assistant head football basketball soccer cricket hockey swimming tennis")
_WITH = frozenset(("carrying", "transporting", "bound", "packed", "travelling", "traveling"))
# A team's coach has none of these.
_OF_A_VEHICLE = word_set("driver passenger wreck wreckage roof window wheel operator rear")


def is_coach(analysis: Analysis, index: int) -> bool:
    """Whether the word is that for a vehicle: a coach that crashes or carries people, a tourist coach."""
    word = analysis.words[index]
    if word.lemma.lower() != "coach" or word.upos != "NOUN":
        return False
    beside = analysis.lemmas_of(analysis.children_by(index, "compound", "amod", "nmod:poss"))
    if beside & _OF_A_TEAM:
        return False
    behind = analysis.words[index + 1].text.lower() if index + 1 < len(analysis.words) else ""
    moves = word.head != ROOT and analysis.words[word.head].lemma.lower() in MOVING
    return (
        bool(beside & _RIDDEN)
        or behind in _WITH
        or (moves and word.deprel.startswith(("nsubj", "obl")))
        or (word.deprel.startswith("nmod") and analysis.words[word.head].lemma.lower() in _OF_A_VEHICLE)
        or _is_said_to_move(analysis, index)
    )


def _is_said_to_move(analysis: Analysis, index: int) -> bool:
    """ "The coach that overturned": "who" would speak of a trainer."""
    clauses = analysis.children_by(index, "acl:relcl")
    moving = (verb for verb in clauses if analysis.words[verb].lemma.lower() in MOVING)
    return any(analysis.words[i].text.lower() in ("that", "which") for verb in moving for i in analysis.children(verb))
