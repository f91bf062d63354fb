"""The model's proposals for actor, target, victim and instrument of violent events, each given to a telling."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from secondsource.model.reading import Mention, Role
from secondsource.model.span import Span
from secondsource.read.analysis import Filler
from secondsource.read.incidents import Telling
from secondsource.read.scene import Scene

VIOLENT_FAMILIES = frozenset(("conflict", "crime"))
_ROLES = {
    "actor_person": "actor",
    "actor_organisation": "actor",
    "target": "target",
    "victim": "victim",
    "instrument": "instrument",
}
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)


def proposed_roles(scene: Scene, kept: Sequence[tuple[int, Telling]]) -> Mapping[int, tuple[Role, ...]]:
    """Roles by telling: each proposal goes to the violent telling nearest to it, the first time that it is made."""
    found: dict[int, list[Role]] = defaultdict(list)
    seen = set[tuple[str, str | int]]()
    for filler in scene.analysis.fillers:
        order, role = _telling_of(scene, kept, filler), _ROLES.get(filler.role)
        span = Span(filler.start, filler.end)
        if order is None or role is None or _is_number_of_people(scene, span):
            continue
        mention = _mention_of(scene, span)
        if mention is not None and filler.role == "actor_person" and mention.kind == "organisation":
            mention = None
        key = (role, mention.cluster if mention else _ARTICLE.sub("", span.of(scene.analysis.text)).lower())
        if key not in seen:
            seen.add(key)
            found[order].append(Role(role, mention.id if mention else None, spans=() if mention else (span,)))
    return {order: tuple(roles) for order, roles in found.items()}


def roles_proposed(scene: Scene) -> frozenset[str]:
    """Roles that the model proposes a filler for somewhere in the report: there it knows better than syntax does."""
    return frozenset(_ROLES[filler.role] for filler in scene.analysis.fillers if filler.role in _ROLES)


def _is_number_of_people(scene: Scene, span: Span) -> bool:
    """ "people", "two children": told by the counts."""
    head = scene.analysis.head_in(span.start, span.end)
    return head is not None and (
        scene.is_counted(head) or scene.analysis.words[head].lemma.lower() in ("person", "people")
    )


def _mention_of(scene: Scene, span: Span) -> Mention | None:
    """The mention that a proposal is: of the same words, articles aside, or a name of the same head."""
    words = _ARTICLE.sub("", span.of(scene.analysis.text))
    for mention in scene.mentions:
        if mention.span.meets(span) and _ARTICLE.sub("", mention.span.of(scene.analysis.text)) == words:
            return mention
    head = scene.analysis.head_in(span.start, span.end)
    found = scene.standing_for(head) if head is not None else None
    return found if found is not None and found.form == "name" and found.span.meets(span) else None


def _telling_of(scene: Scene, kept: Sequence[tuple[int, Telling]], filler: Filler) -> int | None:
    sentence = scene.analysis.sentence_at(filler.start)
    violent = [o for o, (_, t) in enumerate(kept) if t.kind.family in VIOLENT_FAMILIES or t.kind.code == "explosion"]
    if sentence is None or not violent:
        return None
    words = scene.analysis.words

    def remoteness(order: int) -> tuple[int, int, int]:
        telling = kept[order][1]
        return (
            abs(telling.sentence - sentence),
            abs(words[telling.trigger.word].start - filler.start),
            order,
        )

    return min(violent, key=remoteness)
