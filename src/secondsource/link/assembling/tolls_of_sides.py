"""The toll of each side: three gunmen dead are no word against two soldiers, nor against the five of both.

Where an event's accounts count people of two sides, or those of one beside a larger number of all, what is said of each
side's has that side's scope. So have those who came to help, beside any other number of all.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from secondsource.link.assembling.tolls_of_nations import is_larger
from secondsource.model.record import Claim
from secondsource.model.span import Span
from secondsource.model.value import AmountValue, Value
from secondsource.values.amounts import compare_amounts
from secondsource.values.rescuers import RESCUERS

SIDES = ("attackers", "soldiers", "officers")
"""The codebook's scopes whose people stand against each other, or against others."""

_ATTACKERS = SIDES[0]
_HELPERS = "workers"
_FIELDS = ("injured", "killed")
_REACH = 60
_WORD = re.compile(r"[A-Za-z][\w'’-]*")
_PHRASE = re.compile(r"[^,.;:()]*")
_MEMBERS = re.compile(r"\bmembers? of ", re.IGNORECASE)
_ENDING = frozenset(
    "in at near by on of and or with when as after who that which were was are is had has have died killed".split()
)


def with_tolls_of_sides(claims: Sequence[Claim], scopes: Mapping[str, tuple[str, ...]]) -> list[Claim]:
    """The claims of one event, those of one side's people in its scope where others are told of.

    ``scopes``: the words for the people of each, as the codebook has them.
    """
    sides = {word: side for side in SIDES for word in scopes.get(side, ())}
    sides |= dict.fromkeys(RESCUERS, _HELPERS) if _HELPERS in scopes else {}
    found: dict[str, str] = {}
    for field in _FIELDS:
        counted = [claim for claim in claims if claim.field == field and isinstance(claim.value, AmountValue)]
        told = {claim.id: _side(claim, sides) for claim in counted if claim.scope == "all"}
        known = {side for side in (*told.values(), *(claim.scope for claim in counted)) if side in (*SIDES, _HELPERS)}
        for side in sorted(known):
            own = [claim for claim in counted if told.get(claim.id) == side]
            others = [claim for claim in counted if claim.scope == "all" and not told[claim.id]]
            larger = any(is_larger(other, one) for other in others for one in own)
            if larger or (_are_others(own, others) if side == _HELPERS else _is_opposed(known)):
                found |= {claim.id: side for claim in own}
    return [replace(claim, scope=found.get(claim.id, claim.scope)) for claim in claims]


def _are_others(helpers: Sequence[Claim], others: Sequence[Claim]) -> bool:
    """Whether nobody tells the number of those who came to help as that of all."""
    same = (one for one in helpers for other in others if _may_be_one(one.value, other.value))
    return bool(others) and next(same, None) is None


def _may_be_one(one: Value, other: Value) -> bool:
    if not isinstance(one, AmountValue) or not isinstance(other, AmountValue):
        return False
    return compare_amounts(one, other) != "excludes"


def _is_opposed(sides: Collection[str]) -> bool:
    """Not where one report calls officers whom another calls soldiers."""
    return _ATTACKERS in sides and len({*sides} - {_HELPERS}) > 1


def _side(claim: Claim, sides: Mapping[str, str]) -> str:
    """The side whose people a number counts, by its noun; "" for any others, and for a sum of two sides."""
    found = {_side_of(claim.report.text, span, sides) for span in claim.spans}
    return found.pop() if len(found) == 1 else ""


def _side_of(text: str, span: Span, sides: Mapping[str, str]) -> str:
    """The side of the last noun of the phrase that begins with a number: "three suspected militants"."""
    phrase = _PHRASE.match(text, span.start, span.end + _REACH)
    words = [word.lower() for word in _WORD.findall(_MEMBERS.sub("", phrase[0]))] if phrase is not None else []
    end = next((at for at, word in enumerate(words) if at and word in _ENDING), len(words))
    return next((sides[form] for word in words[:end] for form in _singular(word) if form in sides), "")


def _singular(word: str) -> tuple[str, ...]:
    """What a plural may be of: "gunmen", "rebels"."""
    man = word.removesuffix("men") + "man" if word.endswith("men") else word
    return word, word.removesuffix("s"), man
