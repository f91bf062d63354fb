"""The roles of event mentions: fillers by syntax, the model's proposals, numbers stated, people counted."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from secondsource.model.codebook import EventType
from secondsource.model.reading import Role
from secondsource.read.counting.count import Count
from secondsource.read.counting.counts import find_counts
from secondsource.read.counting.people import people_counts
from secondsource.read.counting.placing import place_counts
from secondsource.read.events.days_told import days_told
from secondsource.read.events.doers_bodies import bodies_of_doers
from secondsource.read.events.named_doers import named_doers
from secondsource.read.events.proposals import proposals_of, proposed_roles
from secondsource.read.events.told_roles import told_roles
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.telling import Incident, Telling
from secondsource.read.vocabulary.count_words import COUNTED_PEOPLE


def roles_of(
    scene: Scene,
    incidents: Sequence[Incident],
    kinds: Sequence[EventType],
    kept: Sequence[tuple[int, Telling]],
    scopes: Mapping[str, tuple[str, ...]],
) -> tuple[tuple[Role, ...], ...]:
    """Roles of each telling of ``kept``, which bears the number of its event, of that kind, beside it."""
    placed = place_counts(scene, incidents, kept, find_counts(scene, scopes))
    people = people_counts(scene, kept, placed)
    proposals = proposals_of(scene)
    types = [kind.code for kind in kinds]
    proposed = proposed_roles(scene, kept, types, proposals)
    found = tuple(
        _once(
            (
                *told_roles(scene, telling, kinds[number], incidents[number], proposals),
                *proposed.get(order, ()),
                *(_count_role(scene, count) for count in placed.counts.get(order, ()) if count.field != "shot"),
                *people.get(order, ()),
            )
        )
        for order, (number, telling) in enumerate(kept)
    )
    doers = named_doers(scene, kept, types, found)
    bodies = bodies_of_doers(scene, kept, found)
    days = days_told(scene, kept, found)
    return tuple(
        (*roles, *doers.get(order, ()), *bodies.get(order, ()), *days.get(order, ()))
        for order, roles in enumerate(found)
    )


def _once(roles: Sequence[Role]) -> tuple[Role, ...]:
    """Each filler once a role and scope, the first that was found."""
    found = {(role.role, role.scope, role.mention, role.spans): role for role in reversed(roles)}
    return tuple(role for role in roles if found[role.role, role.scope, role.mention, role.spans] is role)


def _count_role(scene: Scene, count: Count) -> Role:
    """A bare "11" that the words show to be people counts people."""
    amount = count.amount
    mention = scene.mention(count.mention)
    told = mention.amount if mention is not None else None
    if amount is None and told is not None and told.unit == "item" and count.field in COUNTED_PEOPLE:
        amount = replace(told, unit="person")
    return Role(count.field, count.mention, count.scope, count.basis, count.spans, amount, count.stance, count.hedge)
