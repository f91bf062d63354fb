"""The roles of event mentions: fillers by syntax, the model's proposals, numbers stated, people counted."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from secondsource.model.codebook import VIOLENT_FAMILIES, EventType
from secondsource.model.reading import Mention, Role
from secondsource.model.span import Span
from secondsource.read.counting.count import Count
from secondsource.read.counting.counts import find_counts
from secondsource.read.counting.people import people_counts
from secondsource.read.counting.placing import place_counts
from secondsource.read.events.days_told import days_told
from secondsource.read.events.proposals import Proposals, is_deed, proposals_of, proposed_roles
from secondsource.read.events.roles import PARTICIPANTS
from secondsource.read.grammar.clauses import preposition
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import Found
from secondsource.read.tellings.incidents import RELIEF, TAKEN_UP, Incident, Telling, is_aftermath
from secondsource.read.vocabulary.count_words import COUNTED_PEOPLE
from secondsource.read.vocabulary.lexicon import DIRECTIONS

# Arrests for these come after them; in a raid or a seizure they are made on its day.
_ARRESTED_LATER = frozenset(
    ("shooting_attack", "murder", "killing", "assault", "armed_attack", "bombing", "robbery", "arson", "kidnapping")
)
_NO_TARGETS = frozenset(("place", "amount"))
_BEHIND = frozenset(("after", "following"))
_ANYBODY = "people"
# "The number of people killed" is nobody.
_NUMBERS = frozenset(("number", "toll", "total"))


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
    proposed = proposed_roles(scene, kept, [kind.code for kind in kinds], proposals)
    found = tuple(
        _once(
            (
                *_told_roles(scene, telling, kinds[number], incidents[number], proposals),
                *proposed.get(order, ()),
                *(_count_role(scene, count) for count in placed.counts.get(order, ()) if count.field != "shot"),
                *people.get(order, ()),
            )
        )
        for order, (number, telling) in enumerate(kept)
    )
    days = days_told(scene, kept, found)
    return tuple((*roles, *days.get(order, ())) for order, roles in enumerate(found))


def _once(roles: Sequence[Role]) -> tuple[Role, ...]:
    """Each filler once a role and scope, the first that was found."""
    found = {(role.role, role.scope, role.mention, role.spans): role for role in reversed(roles)}
    return tuple(role for role in roles if found[role.role, role.scope, role.mention, role.spans] is role)


def filler(scene: Scene, found: Found) -> Mention | None:
    """The mention that fills a role: a time for "when", a place or building for "where", else any thing."""
    if found.role == "when":
        return scene.headed_by_time(found.word)
    if found.role == "where":
        return next((m for m in scene.headed_by(found.word) if m.kind in ("place", "facility")), None)
    return scene.standing_for(found.word)


def _told_roles(
    scene: Scene, telling: Telling, kind: EventType, incident: Incident, proposals: Proposals
) -> Iterator[Role]:
    """Fillers by syntax, of violent deeds those that the model's proposals leave."""
    taken_up = telling.kind.code in TAKEN_UP and kind.code != telling.kind.code
    # Who was not captured after a coup does not deny the coup.
    if telling.told.stance == "denies" and not taken_up:
        yield Role("occurred", None, spans=(trigger_span(scene, telling),), stance="denies")
    violent = kind.family in VIOLENT_FAMILIES
    for found in telling.roles:
        mention = filler(scene, found)
        needless = found.role not in kind.roles
        needless = needless or (
            found.role in PARTICIPANTS
            and (mention is None or taken_up or (found.role == "target" and violent and mention.kind in _NO_TARGETS))
        )
        needless = needless or (is_deed(kind.code) and not proposals.leave(scene, telling, found))
        needless = needless or (found.role == "victim" and _only_counted(scene, found.word))
        needless = needless or (found.role == "victim" and _is_death(telling) and _tells_it(scene, telling, mention))
        needless = needless or (found.role in PARTICIPANTS and lemma_of_filler(scene, found) in _NUMBERS)
        needless = needless or (found.role == "victim" and _is_anybody(scene, found.word))
        needless = needless or (
            found.role == "where" and (mention is None or lemma_of_filler(scene, found) in DIRECTIONS)
        )
        later = found.role == "when" and (
            is_aftermath(telling, incident)
            or _is_told_behind(scene, telling, incident)
            or (taken_up and kind.code in _ARRESTED_LATER)
            or (taken_up and telling.kind.code in RELIEF and _has_day(incident, telling))
        )
        if needless or later:
            continue
        word = scene.analysis.words[found.word]
        spans = () if mention else (Span(word.start, word.end),)
        stance = found.stance if found.stance != "asserts" else telling.told.stance
        yield Role(found.role, mention.id if mention else None, spans=spans, stance=stance, hedge=telling.told.hedge)


def _is_told_behind(scene: Scene, telling: Telling, incident: Incident) -> bool:
    """ "Died overnight after Monday's attack": a death's day where the deed that it followed is told beside it."""
    others = {other.trigger.word for other in incident if other is not telling and other.dates}
    behind = scene.analysis.children_by(telling.trigger.word, "obl")
    return _is_death(telling) and any(c in others and preposition(scene.analysis, c) in _BEHIND for c in behind)


def _is_death(telling: Telling) -> bool:
    """Whether the telling is of a death."""
    return telling.kind.code in ("death", "killing")


def _tells_it(scene: Scene, telling: Telling, mention: Mention | None) -> bool:
    """ "A coroner said she had died": whoever tells of a death has not died of it."""
    number = scene.statement_of(trigger_span(scene, telling))
    statement = next((s for s in scene.statements if s.id == number), None)
    speaker = statement.speaker_mention if statement is not None else None
    told = scene.mention(speaker)
    return mention is not None and told is not None and mention.cluster == told.cluster


def _has_day(incident: Incident, telling: Telling) -> bool:
    """Whether another telling of the event has a day."""
    return any(found.role == "when" for other in incident if other is not telling for found in other.roles)


def lemma_of_filler(scene: Scene, found: Found) -> str:
    """The dictionary form of the word that fills a role."""
    return scene.analysis.words[found.word].lemma.lower()


def _is_anybody(scene: Scene, word: int) -> bool:
    """ "The number of people killed": no people in particular, as "the people with them" are."""
    bare = not scene.analysis.children_by(word, "det", "nummod", "nmod:poss", "amod")
    return scene.analysis.words[word].text.lower() == _ANYBODY and bare


def _only_counted(scene: Scene, word: int) -> bool:
    """ "Three people": the count says it all."""
    return scene.analysis.words[word].lemma.lower() in ("people", "person", "other") and scene.is_counted(word)


def trigger_span(scene: Scene, telling: Telling) -> Span:
    """The trigger's word."""
    word = scene.analysis.words[telling.trigger.word]
    return Span(word.start, word.end)


def _count_role(scene: Scene, count: Count) -> Role:
    """A bare "11" that the words show to be people counts people."""
    amount = count.amount
    mention = scene.mention(count.mention)
    told = mention.amount if mention is not None else None
    if amount is None and told is not None and told.unit == "item" and count.field in COUNTED_PEOPLE:
        amount = replace(told, unit="person")
    return Role(count.field, count.mention, count.scope, count.basis, count.spans, amount, count.stance, count.hedge)
