"""Descriptions that say of somebody that they do wrong: "trafficker", "drug lord", "the alleged poisoner"."""

from secondsource.model.reading import Allegation
from secondsource.read.analysis import Analysis
from secondsource.read.vocabulary.lexicon import PERSON_NOUNS, ROLE_WORDS
from secondsource.read.vocabulary.wordlists import word_set

WRONGDOERS = word_set(
    """trafficker smuggler killer murderer terrorist thief launderer fraudster rapist kidnapper robber gangster
    mobster criminal kingpin druglord bomber arsonist hacker spy assassin abuser burglar hitman extortionist
    embezzler counterfeiter poacher pirate warlord"""
)
# Whom "alleged" makes a wrongdoer of: of others ("the alleged victim") it doubts something else.
SUSPECTS = WRONGDOERS | word_set(
    """gunman attacker assailant shooter ringleader accomplice perpetrator looter rioter culprit abductor hijacker
    mastermind militant offender conspirator plotter stabber"""
)
_ALLEGED = word_set("alleged suspected accused")
_OFFICES = PERSON_NOUNS | ROLE_WORDS
_DOER_ENDINGS = ("er", "or", "ist")
_WRONG_COMPOUNDS = word_set("drug crime mafia mob")


def wrongdoing(analysis: Analysis, head: int) -> Allegation | None:
    """ "alleged" where a description itself says that somebody does wrong ("trafficker", "drug lord")."""
    word = analysis.words[head]
    if word.lemma.lower() in WRONGDOERS or is_alleged_doer(analysis, head):
        return "alleged"
    compounds = analysis.lemmas_of(analysis.children_by(head, "compound"))
    return (
        "alleged"
        if compounds & _WRONG_COMPOUNDS and word.lemma.lower() in ("lord", "boss", "baron", "dealer", "leader")
        else None
    )


def is_alleged_doer(analysis: Analysis, head: int) -> bool:
    """ "The alleged poisoner", "a suspected people smuggler": a noun of a doer right behind such an adjective."""
    word = analysis.words[head]
    lemma = word.lemma.lower()
    doer = lemma in SUSPECTS or (lemma.endswith(_DOER_ENDINGS) and lemma not in _OFFICES)
    if not doer or word.upos not in ("NOUN", "PROPN"):
        return False
    near = analysis.words[max(0, head - 3) : head]
    return any(w.text.lower() in _ALLEGED and w.sentence == word.sentence for w in near)
