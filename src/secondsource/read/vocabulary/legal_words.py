"""Words of accusation and judgment: what they hold against somebody, and the prepositions before the wrongdoing."""

from typing import NamedTuple

from secondsource.model.reading import Allegation
from secondsource.read.vocabulary.wordlists import word_set

HELD_FOR = word_set("of with for over in")
"""What stands between a word of accusation or judgment and the wrongdoing."""

COURTS = word_set("court tribunal jury judge magistrate")

PARTS_IN_DEEDS = word_set("part role involvement complicity participation hand")
"""What somebody has in a deed that did take place."""

HELD = word_set("accused suspected charged convicted acquitted cleared wanted")
"""What is said of those who are held to have done it."""

BELIEVING = word_set("say believe allege think suspect claim")


class Holding(NamedTuple):
    """The fact that a word tells, how far it goes, and the prepositions ("of", "with") that lead to the wrongdoing."""

    field: str
    allegation: Allegation
    links: frozenset[str]


def _accused(links: str) -> Holding:
    return Holding("accused", "alleged", word_set(links))


def _charged(links: str) -> Holding:
    return Holding("charged", "charged", word_set(links))


def _convicted(links: str) -> Holding:
    return Holding("convicted", "convicted", word_set(links))


def _cleared(links: str) -> Holding:
    return Holding("cleared", "cleared", word_set(links))


VERBS = {
    "accuse": _accused("of"), "accused": _accused("of"), "suspect": _accused("of"), "suspected": _accused("of"),
    "blame": _accused("for"), "want": _accused("for over"), "wanted": _accused("for over"),
    "implicate": _accused("in"), "investigate": _accused("for over"), "arrest": _accused("for"),
    "detain": _accused("for"), "confess": _accused("to"), "charge": _charged("with over"),
    "indict": _charged("for on over"), "arraign": _charged("on for"), "prosecute": _charged("for over"),
    "try": _charged("for"), "convict": _convicted("of for"), "jail": _convicted("for over"),
    "imprison": _convicted("for"), "sentence": _convicted("for over"), "acquit": _cleared("of on"),
    "clear": _cleared("of"), "exonerate": _cleared("of"), "absolve": _cleared("of from"),
}  # fmt: skip
NOUNS = {
    "suspicion": _accused("of"), "accusation": _accused("of"), "allegation": _accused("of"),
    "investigation": _accused("for over"), "inquiry": _accused("for over"), "probe": _accused("for over"),
    "charge": _charged("of"),
    "count": _charged("of"), "trial": _charged("for over"), "court": _charged("for"), "indictment": _charged("for on"),
    "conviction": _convicted("for of"), "acquittal": _cleared("of on"), "warrant": _accused("for"),
}  # fmt: skip
VERDICTS = {"guilty": _convicted("of to"), "innocent": _cleared("of")}
NOT_GUILTY = _cleared("of")
PLEADED_NOT_GUILTY = _charged("to of")
# Verbs whose doer bears the charge or stands the trial; of all others it is whoever they are done to.
FACING = word_set("face stand await go deny fight undergo appear be get contest")
# What it takes to give a case up, and what is given up.
UNDOING = word_set("drop dismiss withdraw quash overturn vacate annul reverse discontinue collapse")
UNDOING_PARTICLES = frozenset((("throw", "out"), ("set", "aside"), ("strike", "down")))
UNDONE = word_set("charge case indictment conviction verdict count prosecution proceedings proceeding")
# Words in which the doubt about the deed itself lies; a charge or a conviction does not doubt that it took place.
DOUBTING = word_set("accuse accused suspect suspected suspicion accusation allegation")
# Said of things and of weather as well.
OF_THINGS_TOO = word_set("blame clear want wanted implicate investigate try detain suspect suspected")
