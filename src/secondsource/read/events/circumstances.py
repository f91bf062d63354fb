"""Circumstances of an event: where, when, with what, with whose help and why, by the syntax around its trigger."""

from collections.abc import Iterator

from secondsource.read.events.causes import causes
from secondsource.read.events.domain import domain
from secondsource.read.events.means import helpers, instruments
from secondsource.read.events.whens import whens
from secondsource.read.events.wheres import wheres
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import Found


def circumstances(scene: Scene, trigger: int) -> Iterator[Found]:
    """Every circumstance of one telling; a filler may come more than once."""
    around = domain(scene, trigger)
    yield from instruments(scene, trigger, around)
    yield from helpers(scene, trigger, around)
    yield from causes(scene, trigger)
    yield from wheres(scene, trigger, around)
    yield from whens(scene, trigger, around)
