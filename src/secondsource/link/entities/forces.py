"""Armed forces of one nation, whatever reports call them: security forces, the military, its troops."""

import re
from collections.abc import Sequence

from secondsource.link.naming.bodies import body
from secondsource.link.tellings.parties import Party
from secondsource.link.unions import Unions

# Names of nations and of their people begin alike.
_STEM = 4
_FORCES = re.compile(
    r"(?:^|\s)(?:(?:security|government|state|federal|armed|joint|regular|defen[cs]e)\s)?"
    r"(?:forces|troops|soldiers|army|military|servicemen)$",
    re.IGNORECASE,
)
_OF_ANY_FORCE = frozenset(
    ("security", "forces", "troops", "soldiers", "armed", "joint", "regular", "defence", "defense", "servicemen")
)


def join_forces(numbers: Sequence[int], parties: Sequence[Party], unions: Unions) -> None:
    """Join the forces that reports name for one role of one event, unless some are another nation's than others.

    "Security forces", "Norland's military" and "Norlandic troops" are one; ``numbers`` are those of the role's parties.
    """
    forces = [n for n in numbers if parties[n].kind != "place" and _FORCES.search(parties[n].shown)]
    nations = [found for n in forces if (found := _nation(parties[n].shown))]
    if all(_one_nation(a, b) for a in nations for b in nations):
        for number in forces[1:]:
            unions.join(forces[0], number)


def _nation(words: str) -> frozenset[str]:
    return body(words).qualifiers - _OF_ANY_FORCE


def _one_nation(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether a word of one is of the other's stem: "Norland" and "Norlandic"."""
    return any(a[:_STEM] == b[:_STEM] for a in first for b in second)
