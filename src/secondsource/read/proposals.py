"""The model's proposals for actor, target, victim and instrument of violent events, each given to a telling."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from secondsource.model.reading import Role
from secondsource.model.span import Span
from secondsource.read.analysis import Filler
from secondsource.read.incidents import Telling
from secondsource.read.scene import Scene

_ROLES = {
    "actor_person": "actor",
    "actor_organisation": "actor",
    "target": "target",
    "victim": "victim",
    "instrument": "instrument",
}
_VIOLENT_FAMILIES = frozenset(("conflict", "crime"))
_PASSED = 2


def proposed_roles(scene: Scene, kept: Sequence[tuple[int, Telling]]) -> Mapping[int, tuple[Role, ...]]:
    """Roles by telling: each proposal goes to the nearest violent telling of its sentence, or of the two before."""
    found: dict[int, dict[tuple[str, int | Span], Role]] = defaultdict(dict)
    for filler in scene.analysis.fillers:
        order = _telling_of(scene, kept, filler)
        role = _ROLES.get(filler.role)
        if order is None or role is None:
            continue
        span = Span(filler.start, filler.end)
        mention = next((m for m in scene.mentions if m.span == span and m.kind != "amount"), None)
        key = (role, mention.id if mention else span)
        found[order].setdefault(key, Role(role, mention.id if mention else None, spans=() if mention else (span,)))
    return {order: tuple(roles.values()) for order, roles in found.items()}


def _telling_of(scene: Scene, kept: Sequence[tuple[int, Telling]], filler: Filler) -> int | None:
    sentence = scene.analysis.sentence_at(filler.start)
    if sentence is None:
        return None
    violent = [o for o, (_, t) in enumerate(kept) if t.kind.family in _VIOLENT_FAMILIES or t.kind.code == "explosion"]
    beside = [o for o in violent if kept[o][1].sentence == sentence]
    words = scene.analysis.words
    if beside:
        return min(beside, key=lambda o: (abs(words[kept[o][1].trigger.word].start - filler.start), o))
    before = [o for o in violent if 0 < sentence - kept[o][1].sentence <= _PASSED]
    return before[-1] if before else None
