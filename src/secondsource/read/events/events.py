"""Event mentions: triggers of the codebook with roles, counts and modality, sorted into the events of one report."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from secondsource.model.codebook import MISHAP_FAMILIES, VIOLENT_FAMILIES, Codebook, EventType
from secondsource.model.reading import EventMention, Mention, Role, Statement
from secondsource.model.value import DateValue
from secondsource.read.analysis import Analysis
from secondsource.read.events.borrowed import without_borrowed
from secondsource.read.events.clearings import is_cleared_of, is_denied_as_own
from secondsource.read.events.denials import opening_end, with_denial
from secondsource.read.events.doers import with_doers
from secondsource.read.events.elections import with_outcome
from secondsource.read.events.event_roles import roles_of
from secondsource.read.events.named_behind import with_named_behind
from secondsource.read.events.refined_types import refined_type
from secondsource.read.events.roles import find_roles
from secondsource.read.events.told_roles import filler, trigger_span
from secondsource.read.facts.allegations import held_for, is_only_named
from secondsource.read.grammar.clauses import arguments, dependents, relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.parsing.mending import mended
from secondsource.read.reality.governing import is_new
from secondsource.read.reality.modality import Told, told
from secondsource.read.reality.refusals import is_of_none_in_particular, is_refused
from secondsource.read.tellings.compatible import GENERIC
from secondsource.read.tellings.deaths_in import with_days_of_deeds
from secondsource.read.tellings.found_role import Found
from secondsource.read.tellings.incidents import cluster, type_of
from secondsource.read.tellings.numbered_items import item_marks
from secondsource.read.tellings.rescuers import is_of_rescuers
from secondsource.read.tellings.round_ups import is_told_apart
from secondsource.read.tellings.telling import TOLD_APART, Incident, Telling
from secondsource.read.tellings.trigger import Trigger
from secondsource.read.tellings.triggers import TriggerIndex
from secondsource.read.vocabulary.count_words import COUNT_WORDS
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.dates import opened_since
from secondsource.values.headings import body_start

# Roles that tell of who did it and why, not of a deed of its own.
_OF_THE_ACCUSED = word_set("actor assisted_by cause purpose when where")
_HACKED, _LETTING_GO = "cyberattack", "release"
_OF_ARMS = re.compile(
    r"\b(?:kill|wound|injur|dead\b|died|gun|shot|shoot|bomb|arme?d|rocket|missile|troop|soldier|militan|rebel|fighter)",
    re.IGNORECASE,
)

# "There were no deaths" tells how many there were, and denies nothing.
_HARM = ("death", "injury")


def find_events(
    analysis: Analysis, mentions: Sequence[Mention], statements: Sequence[Statement], index: TriggerIndex
) -> tuple[EventMention, ...]:
    """Every event mention of a report, in text order; mentions of one event share ``cluster``."""
    codebook = index.codebook
    scene = Scene(mended(analysis, index.lemmas | COUNT_WORDS), tuple(mentions), tuple(statements))
    dated = tuple(with_days_of_deeds(scene.analysis, tuple(_tellings(scene, index, codebook))))
    tellings = with_denial(scene, dated, codebook)
    incidents = tuple(one for one in cluster(tellings) if not _only_alleged(scene, one))
    kept = [(number, telling) for number, incident in enumerate(incidents) for telling in _saying(scene, incident)]
    kept.sort(key=lambda pair: pair[1].trigger.word)
    kinds = [type_of(incident, codebook) for incident in incidents]
    roles = roles_of(scene, incidents, kinds, kept, codebook.scopes)
    return tuple([_mention(scene, order, *told, kinds[told[0]], roles[order]) for order, told in enumerate(kept)])


def _mention(
    scene: Scene, order: int, number: int, telling: Telling, kind: EventType, roles: tuple[Role, ...]
) -> EventMention:
    """The mention, the ``order``th of the report, of the event of this number and kind."""
    trigger = trigger_span(scene, telling)
    return EventMention(
        id=order,
        trigger=trigger,
        type=kind.code,
        modality=telling.told.modality,
        stance=telling.told.stance,
        hedge=telling.told.hedge,
        statement=scene.statement_of(trigger),
        roles=roles,
        cluster=number,
        allegation=telling.told.allegation,
    )


def _told(scene: Scene, word: int, kind: EventType, roles: Sequence[Found]) -> Told:
    """How an event is told; of wrongdoing, also how far somebody is held to account for it."""
    how = told(scene.analysis, word)
    if kind.code in _HARM and how.stance == "denies" and "no" in _marks(scene, word):
        return replace(how, modality="happened", stance="asserts")
    deed = kind.family == "accident" and scene.analysis.words[word].upos == "VERB"
    if kind.family not in VIOLENT_FAMILIES and not deed:
        return how
    held = held_for(scene.analysis, word)
    if held is None:
        blamed = how.stance == "hedges" and not deed and _has_known_doer(scene, word, roles)
        return replace(how, allegation="alleged") if blamed else how
    if how.stance == "asserts" and held.hedge:
        return replace(how, stance="hedges", hedge=held.hedge, allegation=held.allegation)
    return replace(how, allegation=held.allegation)


def _has_known_doer(scene: Scene, word: int, roles: Sequence[Found]) -> bool:
    """Whether somebody in particular is said to have done it: "the caretaker", "Dov Karsh", but not "gunmen"."""
    doers = [filler(scene, found) for found in roles if found.role == "actor"]
    if any(doer is not None and doer.kind == "person" and doer.form == "name" for doer in doers):
        return True
    return any(not is_new(scene.analysis, agent) for agent in arguments(scene.analysis, word).agents)


def _only_alleged(scene: Scene, incident: Incident) -> bool:
    """Wrongdoing that is only named where somebody is accused of it ("charged with theft") is a fact of theirs."""
    return all(
        telling.told.allegation is not None
        and telling.told.modality != "denied"
        and is_only_named(scene.analysis, telling.trigger.word)
        and _OF_THE_ACCUSED.issuperset(found.role for found in telling.roles)
        for telling in incident
    )


def _saying(scene: Scene, incident: Incident) -> Iterator[Telling]:
    return (t for t in incident if _says(incident, t) and not _denies_means(scene, incident, t))


def _denies_means(scene: Scene, incident: Incident, telling: Telling) -> bool:
    """ "She died of a fall; no shell struck her": by what it did not come about, not that it did not."""
    word = scene.analysis.words[telling.trigger.word]
    if telling.told.stance != "denies" or all(t.told.stance == "denies" for t in incident):
        return False
    strikes = relation(scene.analysis, telling.trigger.word) == "nsubj" and word.upos == "NOUN"
    return strikes and any(scene.is_person(one) for one in arguments(scene.analysis, word.head).patients)


def _says(incident: Incident, telling: Telling) -> bool:
    """A negated verb beside tellings that assert the event denies a part ("he was not shot"), not the event.

    A death that only might come about tells of nothing.
    """
    if telling.told.modality in ("possible", "planned") and (telling.kind.code in GENERIC or _vague(telling)):
        return False
    if telling.told.stance != "denies" or not telling.kind.incident or telling.marks & {"no"}:
        return True
    return all(t.told.stance == "denies" for t in incident)


def _vague(telling: Telling) -> bool:
    """Violence, or prisoners let go, that only might come about, with no name and no day to it."""
    kinds = telling.kind.family in VIOLENT_FAMILIES or telling.kind.code == _LETTING_GO
    return kinds and not telling.named and not telling.dates


def _was_no_deed(scene: Scene, trigger: int) -> bool:
    """ "Cleared of murder", "denied fraud", "refused to fire": there was no such deed, and nobody denies one."""
    ways = (is_cleared_of, is_denied_as_own, is_refused)
    return any(is_none(scene.analysis, trigger) for is_none in ways)


def _tellings(scene: Scene, index: TriggerIndex, codebook: Codebook) -> Iterator[Telling]:
    end = opening_end(scene.analysis)
    triggers = index.find(scene)
    deeds = frozenset(t.word for t in triggers if codebook.types[t.type].incident)
    known, hacked, head = "", False, _longer_head(scene)
    for trigger in triggers:
        code = _taken_up(scene, trigger, known) or refined_type(scene, trigger)
        kind = codebook.types[_HACKED if hacked and _is_bloodless(scene, trigger, code) else code]
        hacked = hacked or kind.code == _HACKED
        known = kind.code if kind.incident and kind.family in MISHAP_FAMILIES and kind.code not in GENERIC else known
        if kind.code == "denial" and scene.analysis.words[trigger.word].sentence >= end:
            continue
        if kind.family in VIOLENT_FAMILIES and _was_no_deed(scene, trigger.word):
            continue
        if is_of_none_in_particular(scene.analysis, trigger.word):
            continue
        found = with_doers(scene, trigger.word, kind, find_roles(scene, trigger.word, kind))
        found = with_named_behind(scene, trigger.word, kind, with_outcome(scene, trigger.word, kind, found))
        roles = without_borrowed(scene, trigger.word, kind, found, deeds)
        harmed = [*_mentions(scene, roles, "victim", "target")]
        yield Telling(
            trigger=trigger,
            kind=kind,
            told=_told(scene, trigger.word, kind, roles),
            roles=roles,
            sentence=scene.analysis.words[trigger.word].sentence,
            dates=_days(scene, roles),
            places=tuple([m.place for m in _mentions(scene, roles, "where") if m.place is not None]),
            people=frozenset([m.cluster for m in harmed]),
            marks=_marks(scene, trigger.word),
            named=any(m.form == "name" for m in harmed),
            head=head,
        )


def _longer_head(scene: Scene) -> int:
    """How many sentences a heading has beyond one: outlet, author and day are no distance from the headline."""
    start = body_start(scene.analysis.text)
    return max(0, sum(sentence.start < start for sentence in scene.analysis.sentences) - 1) if start else 0


def _is_bloodless(scene: Scene, trigger: Trigger, code: str) -> bool:
    """Whether an attack, in a report of hackers, is told in a sentence without weapons or people hurt."""
    sentence = scene.analysis.sentences[scene.analysis.words[trigger.word].sentence]
    return code == "armed_attack" and _OF_ARMS.search(sentence.of(scene.analysis.text)) is None


def _taken_up(scene: Scene, trigger: Trigger, known: str) -> str:
    """The mishap told before, which "the accident" takes up; "" where the word says itself of what kind it was."""
    bare = known and trigger.word == trigger.last and scene.analysis.words[trigger.word].lemma.lower() == "accident"
    return known if bare and not scene.analysis.children_by(trigger.word, "compound") else ""


def _days(scene: Scene, roles: Sequence[Found]) -> tuple[DateValue, ...]:
    """The dates given as when it was; open on the right behind "since"."""
    text = scene.analysis.text
    said = (opened_since(text, m.span.start, m.date) for m in _mentions(scene, roles, "when"))
    return tuple(day for day in said if day is not None)


def _mentions(scene: Scene, roles: Sequence[Found], *names: str) -> Iterator[Mention]:
    for found in roles:
        if found.role not in names:
            continue
        mention = filler(scene, found)
        if mention is not None:
            yield mention


def _marks(scene: Scene, word: int) -> frozenset[str]:
    """Determiners, possessives and adjectives of a nominal trigger, lower case; "'s" for any possessor.

    With them `TOLD_APART` where it is: "came two days after gunmen fired", "killed in the operation" that freed them.
    """
    apart = is_told_apart(scene.analysis, word) or is_of_rescuers(scene.analysis, word)
    marks = {TOLD_APART} if apart else set()
    words = scene.analysis.words
    marks.update([words[c].text.lower() for c in dependents(scene.analysis, word, ("det", "amod", "advmod"))])
    if scene.analysis.children_by(word, "nmod:poss"):
        marks.add("'s")
    return frozenset(marks) | item_marks(scene.analysis, word)
