"""Those in one place: how many are still in treatment, were brought in dead, or died "at the hospital alone".

So many are the least that were hurt or died.
"""

from dataclasses import replace
from itertools import islice, takewhile

from secondsource.model.value import AmountValue
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import (
    BODIES,
    BRINGING,
    CONDITIONS,
    COUNTED_PEOPLE,
    FINDING,
    HOSPITAL,
)
from secondsource.read.vocabulary.wordlists import word_set

_TREATMENT = BRINGING | CONDITIONS | HOSPITAL | word_set("hospitalise hospitalize")
_LASTING = word_set("still remain remains remained remaining continue continues")
_REACH = 8
_IN, _ENDING = frozenset(("at", "in", "on")), frozenset(".,;:")


def least_of_left(scene: Scene, field: str, anchor: int, amount: AmountValue) -> AmountValue | None:
    """The amount as an open interval where its clause says that so many are still in treatment; None elsewhere.

    ``anchor`` is the word that makes it a number of people hurt.
    """
    words = scene.analysis.words
    if field != "injured" or words[anchor].lemma.lower() not in _TREATMENT or amount.high != amount.low:
        return None
    near = words[max(0, anchor - _REACH) : anchor]
    if not any(w.text.lower() in _LASTING and w.sentence == words[anchor].sentence for w in near):
        return None
    return replace(amount, high=None, unit="person")


def least_of_one_place(scene: Scene, field: str, anchor: int, amount: AmountValue) -> AmountValue | None:
    """The amount as an open interval where its clause says that so many are those "in two villages alone"."""
    words = scene.analysis.words
    if field not in COUNTED_PEOPLE or amount.high != amount.low:
        return None
    behind = [words[i].text.lower() for i in range(anchor + 1, min(len(words), anchor + _REACH))]
    clause = list(takewhile(lambda text: text not in _ENDING, behind))
    if "alone" not in clause or _IN.isdisjoint(clause[: clause.index("alone")]):
        return None
    return replace(amount, high=None, unit="person")


def least_of_bodies(scene: Scene, field: str, anchor: int, amount: AmountValue) -> AmountValue | None:
    """The amount as an open interval where so many bodies came to one place; None where they were found."""
    words = scene.analysis.words
    if field != "killed" or words[anchor].lemma.lower() not in BODIES or amount.high != amount.low:
        return None
    above = [words[i].lemma.lower() for i in islice(scene.analysis.ancestors(anchor), 2)]
    return None if any(lemma in FINDING for lemma in above) else replace(amount, high=None, unit="person")
