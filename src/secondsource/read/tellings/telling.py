"""Tellings: a trigger of an event with all that its words pin down, and the tellings of one event together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from secondsource.model.codebook import EventType
from secondsource.model.value import DateValue, PlaceValue
from secondsource.read.reality.modality import Told
from secondsource.read.tellings.found_role import Found
from secondsource.read.tellings.trigger import Trigger
from secondsource.read.vocabulary.wordlists import word_set

TAKEN_AS = {
    "arrest": "arrested", "detention": "detained", "disappearance": "missing", "rescue": "rescued",
    "evacuation": "displaced", "manhunt": "missing",
}  # fmt: skip
"""Types that an event may take up as one of its numbers, and which."""

TAKEN_UP = frozenset(TAKEN_AS)
RELIEF = frozenset(("rescue", "evacuation", "manhunt"))
"""What is done for the people of a disaster belongs to it wherever the report tells of it."""

TOLD_APART = "told apart"
"""The mark of a telling behind words that lead to another event: "came two days after gunmen fired"."""

_DEFINITE = word_set("the this that these those his her its their")


@dataclass(frozen=True, slots=True)
class Telling:
    """One trigger with its type, how it is told, its roles and what they pin down; ``marks`` are its determiners.

    ``named``: its victim or target is told by name. ``head``: how many sentences the heading has beyond one.
    """

    trigger: Trigger
    kind: EventType
    told: Told
    roles: tuple[Found, ...]
    sentence: int
    dates: tuple[DateValue, ...] = ()
    places: tuple[PlaceValue, ...] = ()
    people: frozenset[int] = frozenset()
    marks: frozenset[str] = frozenset()
    named: bool = False
    head: int = 0

    @property
    def place(self) -> int:
        """Its sentence in the running of the report, all lines of a heading as one."""
        return max(0, self.sentence - self.head)

    @property
    def definite(self) -> bool:
        """Whether the words point back ("the attack", "Sunday's flood")."""
        return bool(self.marks & _DEFINITE) or "'s" in self.marks


Incident: TypeAlias = Sequence[Telling]
"""Tellings of one event, in text order."""
