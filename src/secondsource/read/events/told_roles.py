"""The roles that a telling's own syntax fills, but for fillers that its event cannot have and days that are not its."""

from collections.abc import Iterator
from dataclasses import replace

from secondsource.model.codebook import VIOLENT_FAMILIES, EventType
from secondsource.model.reading import Mention, Role
from secondsource.model.span import Span
from secondsource.read.events.proposals import Proposals, is_deed
from secondsource.read.events.roles import PARTICIPANTS, patient_role
from secondsource.read.facts.suspects import called_only
from secondsource.read.grammar.clauses import preposition
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.apart import is_aftermath
from secondsource.read.tellings.days_since import is_counted_from
from secondsource.read.tellings.found_role import Found
from secondsource.read.tellings.telling import RELIEF, TAKEN_UP, Incident, Telling
from secondsource.read.vocabulary.lexicon import DIRECTIONS

# Arrests for these come after them; in a raid or a seizure they are made on its day.
_ARRESTED_LATER = frozenset(
    """shooting_attack murder killing assault armed_attack bombing robbery arson kidnapping stabbing fire explosion
    traffic_accident structural_collapse""".split()
)
_DEATHS = ("death", "killing")
_NO_TARGETS = frozenset(("place", "amount"))
_BEHIND = frozenset(("after", "following"))
_ANYBODY, _OTHERS = "people", "others"
_COUNTED_AS = ("people", "person", "other")
_HARM = frozenset(("injury", "death"))
# "The number of people killed" is nobody.
_NUMBERS = frozenset(("number", "toll", "total"))


def told_roles(
    scene: Scene, telling: Telling, kind: EventType, incident: Incident, proposals: Proposals
) -> Iterator[Role]:
    """The roles of a telling of an event of the kind; of violent deeds those that the model's proposals leave."""
    # Who was not captured after a coup does not deny the coup, nor does "no one was hurt" deny the march.
    if telling.told.stance == "denies" and not _is_taken_up(telling, kind) and telling.kind.code not in _HARM:
        yield Role("occurred", None, spans=(trigger_span(scene, telling),), stance="denies")
    for found in telling.roles:
        mention = filler(scene, found)
        left = not is_deed(kind.code) or proposals.leave(scene, telling, found)
        if not left or not _can_fill(telling, kind, found, mention) or _is_nobody(scene, telling, found, mention):
            continue
        if _is_no_place(scene, found, mention) or _is_day_of_another(scene, telling, kind, incident, found):
            continue
        yield _role(scene, telling, _by_kind(scene, kind, found, mention), mention)


def _by_kind(scene: Scene, kind: EventType, found: Found, mention: Mention | None) -> Found:
    """A person whom one telling has as the target is the victim where the event's kind makes victims of people."""
    whom = found.role == "target" and mention is not None and mention.kind == "person"
    role = patient_role(scene, found.word, kind) if whom else found.role
    return replace(found, role=role) if role in kind.roles else found


def filler(scene: Scene, found: Found) -> Mention | None:
    """The mention that fills a role: a time for "when", a place or building for "where", else any thing."""
    if found.role == "when":
        return scene.headed_by_time(found.word)
    if found.role == "where":
        return next((m for m in scene.headed_by(found.word) if m.kind in ("place", "facility")), None)
    return scene.standing_for(found.word)


def trigger_span(scene: Scene, telling: Telling) -> Span:
    """The trigger's word."""
    word = scene.analysis.words[telling.trigger.word]
    return Span(word.start, word.end)


def _role(scene: Scene, telling: Telling, found: Found, mention: Mention | None) -> Role:
    word = scene.analysis.words[found.word]
    spans = () if mention else (Span(word.start, word.end),)
    stance = found.stance if found.stance != "asserts" else telling.told.stance
    supposed = called_only(scene, found.word) if found.role == "actor" and stance == "asserts" else None
    stance, hedge = ("hedges", supposed) if supposed else (stance, telling.told.hedge)
    return Role(found.role, mention.id if mention else None, spans=spans, stance=stance, hedge=hedge)


def _is_taken_up(telling: Telling, kind: EventType) -> bool:
    """Whether the telling is of arrests, a search or a rescue within an event of another kind."""
    return telling.kind.code in TAKEN_UP and kind.code != telling.kind.code


def _can_fill(telling: Telling, kind: EventType, found: Found, mention: Mention | None) -> bool:
    """Whether events of the kind have the role, and the filler may be theirs, as who is arrested after them is not."""
    if found.role not in kind.roles:
        return False
    if found.role not in PARTICIPANTS:
        return True
    if mention is None or _is_taken_up(telling, kind):
        return False
    return found.role != "target" or kind.family not in VIOLENT_FAMILIES or mention.kind not in _NO_TARGETS


def _is_nobody(scene: Scene, telling: Telling, found: Found, mention: Mention | None) -> bool:
    """Whether a participant is a number, people whom the counts tell of, or a victim who speaks of the death."""
    if found.role in PARTICIPANTS and _lemma(scene, found) in _NUMBERS:
        return True
    if found.role != "victim":
        return False
    told = _is_only_counted(scene, found) or _is_anybody(scene, found.word)
    return told or (_is_death(telling) and _tells_it(scene, telling, mention))


def _is_no_place(scene: Scene, found: Found, mention: Mention | None) -> bool:
    """ "A Northeast Side bar": a part of some town, and no place by itself."""
    return found.role == "where" and (mention is None or _lemma(scene, found) in DIRECTIONS)


def _is_day_of_another(scene: Scene, telling: Telling, kind: EventType, incident: Incident, found: Found) -> bool:
    """Whether a day is the telling's and later than its event's: that of a death, of an arrest, of a search."""
    if found.role != "when":
        return False
    if is_aftermath(telling, incident) or _is_told_behind(scene, telling, incident):
        return True
    if _came_days_later(scene, telling, incident):
        return True
    if not _is_taken_up(telling, kind):
        return False
    return kind.code in _ARRESTED_LATER or (telling.kind.code in RELIEF and _has_day(incident, telling))


def _is_told_behind(scene: Scene, telling: Telling, incident: Incident) -> bool:
    """ "Died overnight after Monday's attack": a death's day where the deed that it followed is told beside it."""
    others = {other.trigger.word for other in incident if other is not telling and other.dates}
    behind = scene.analysis.children_by(telling.trigger.word, "obl")
    return _is_death(telling) and any(c in others and preposition(scene.analysis, c) in _BEHIND for c in behind)


def _came_days_later(scene: Scene, telling: Telling, incident: Incident) -> bool:
    """ "Two more died on Friday, a week after the blast": days are counted from another telling of the event."""
    beside = (other.trigger.word for other in incident if other is not telling and other.sentence == telling.sentence)
    counted = [word for word in beside if is_counted_from(scene.analysis, word)]
    return bool(counted) and not is_counted_from(scene.analysis, telling.trigger.word)


def _has_day(incident: Incident, telling: Telling) -> bool:
    """Whether another telling of the event has a day."""
    return any(found.role == "when" for other in incident if other is not telling for found in other.roles)


def _is_death(telling: Telling) -> bool:
    return telling.kind.code in _DEATHS


def _tells_it(scene: Scene, telling: Telling, mention: Mention | None) -> bool:
    """ "A coroner said she had died": whoever tells of a death has not died of it."""
    number = scene.statement_of(trigger_span(scene, telling))
    statement = next((s for s in scene.statements if s.id == number), None)
    speaker = statement.speaker_mention if statement is not None else None
    told = scene.mention(speaker)
    return mention is not None and told is not None and mention.cluster == told.cluster


def _is_only_counted(scene: Scene, found: Found) -> bool:
    """ "Three people": the count says it all."""
    return _lemma(scene, found) in _COUNTED_AS and scene.is_counted(found.word)


def _is_anybody(scene: Scene, word: int) -> bool:
    """ "The number of people killed", "others": no people in particular, as "the people with them" are."""
    lower = scene.analysis.words[word].text.lower()
    bare = not scene.analysis.children_by(word, "det", "nummod", "nmod:poss", "amod")
    return lower == _OTHERS or (lower == _ANYBODY and bare)


def _lemma(scene: Scene, found: Found) -> str:
    """The dictionary form of the word that fills a role."""
    return scene.analysis.words[found.word].lemma.lower()
