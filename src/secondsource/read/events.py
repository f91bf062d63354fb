"""Event mentions: triggers of the codebook with roles, counts and modality, sorted into the events of one report."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from secondsource.model.codebook import Codebook
from secondsource.model.reading import EventMention, Mention, Role, Statement
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis
from secondsource.read.clauses import relation
from secondsource.read.count import Count
from secondsource.read.count_words import PEOPLE_FIELDS
from secondsource.read.counts import find_counts
from secondsource.read.denials import DENIAL_SENTENCES, with_denial
from secondsource.read.incidents import Incident, Telling, cluster, type_of
from secondsource.read.modality import told
from secondsource.read.people import people_counts
from secondsource.read.placing import place_counts
from secondsource.read.proposals import proposed_roles
from secondsource.read.roles import Found, find_roles
from secondsource.read.scene import Scene
from secondsource.read.triggers import Trigger, TriggerIndex
from secondsource.read.wordlists import word_set

_STORMING = word_set("storm assault")
_STATE_FORCES = word_set("police force troop soldier army military officer marine commando")
_VEHICLES = {
    "aviation_accident": [
        "plane",
        "helicopter",
        "aircraft",
        "airplane",
        "jet",
        "airliner",
        "glider",
        "chopper",
        "aeroplane",
        "airline",
        "flight",
    ],
    "rail_accident": ["train", "tram", "locomotive", "railcar"],
    "ship_accident": ["boat", "ferry", "ship", "vessel", "trawler", "yacht", "barge", "tanker", "canoe"],
}


def find_events(
    analysis: Analysis, mentions: Sequence[Mention], statements: Sequence[Statement], codebook: Codebook
) -> tuple[EventMention, ...]:
    """Every event mention of a report, in text order; mentions of one event share ``cluster``."""
    scene = Scene(analysis, tuple(mentions), tuple(statements))
    tellings = with_denial(scene, tuple(_tellings(scene, codebook)), codebook)
    incidents = cluster(tellings, codebook)
    kept = [(number, telling) for number, incident in enumerate(incidents) for telling in incident.tellings]
    kept.sort(key=lambda pair: pair[1].trigger.word)
    roles = _roles(scene, incidents, kept, codebook)
    return tuple(
        EventMention(
            id=order,
            trigger=_trigger_span(scene, telling.trigger),
            type=type_of(incidents[number], codebook).code,
            modality=telling.told.modality,
            stance=telling.told.stance,
            hedge=telling.told.hedge,
            statement=scene.statement_of(_trigger_span(scene, telling.trigger)),
            roles=roles[order],
            cluster=number,
        )
        for order, (number, telling) in enumerate(kept)
    )


def _trigger_span(scene: Scene, trigger: Trigger) -> Span:
    word = scene.analysis.words[trigger.word]
    return Span(word.start, word.end)


def _tellings(scene: Scene, codebook: Codebook) -> Iterator[Telling]:
    for trigger in TriggerIndex(codebook).find(scene):
        kind = codebook.types[_refined(scene, trigger)]
        if kind.code == "denial" and scene.analysis.words[trigger.word].sentence >= DENIAL_SENTENCES:
            continue
        roles = find_roles(scene, trigger.word, kind)
        yield Telling(
            trigger=trigger,
            kind=kind,
            told=told(scene.analysis, trigger.word),
            roles=roles,
            sentence=scene.analysis.words[trigger.word].sentence,
            dates=tuple(m.date for m in _mentions(scene, roles, "when") if m.date is not None),
            places=tuple(m.place for m in _mentions(scene, roles, "where") if m.place is not None),
            people=frozenset(m.cluster for m in _mentions(scene, roles, "victim", "target")),
            marks=_marks(scene, trigger.word),
        )


def _refined(scene: Scene, trigger: Trigger) -> str:
    """A crash is of what crashed: road, air, rail or sea."""
    if trigger.type == "armed_attack" and scene.analysis.words[trigger.word].lemma.lower() in _STORMING:
        return "raid" if _by_the_state(scene, trigger.word) else trigger.type
    if trigger.type != "traffic_accident":
        return trigger.type
    words = scene.analysis.words
    near = {words[c].lemma.lower() for c in scene.analysis.children(trigger.word)}
    near |= {
        w.lemma.lower()
        for w in words[max(0, trigger.word - 8) : trigger.word + 8]
        if w.sentence == words[trigger.word].sentence
    }
    return next((kind for kind, names in _VEHICLES.items() if near.intersection(names)), trigger.type)


def _by_the_state(scene: Scene, word: int) -> bool:
    """Whether police or troops are the subject of a verb in the sentence."""
    words = scene.analysis.words
    return any(
        words[i].lemma.lower() in _STATE_FORCES and relation(scene.analysis, i) == "nsubj"
        for i in scene.analysis.sentence_words(words[word].sentence)
    )


def _mentions(scene: Scene, roles: Sequence[Found], *names: str) -> Iterator[Mention]:
    for found in roles:
        if found.role not in names:
            continue
        mention = _filler(scene, found)
        if mention is not None:
            yield mention


def _filler(scene: Scene, found: Found) -> Mention | None:
    headed = scene.headed_by(found.word)
    if found.role == "when":
        return scene.headed_by_time(found.word)
    if found.role == "where":
        return next((m for m in headed if m.kind in ("place", "facility")), None)
    return scene.entity_at(found.word)


def _marks(scene: Scene, word: int) -> frozenset[str]:
    """Determiners, possessives and adjectives of a nominal trigger, lower case; "'s" for any possessor."""
    marks = set()
    for child in scene.analysis.children(word):
        name = relation(scene.analysis, child)
        if name in ("det", "amod", "advmod"):
            marks.add(scene.analysis.words[child].text.lower())
        if scene.analysis.words[child].deprel == "nmod:poss":
            marks.add("'s")
    return frozenset(marks)


def _roles(
    scene: Scene, incidents: Sequence[Incident], kept: Sequence[tuple[int, Telling]], codebook: Codebook
) -> tuple[tuple[Role, ...], ...]:
    """Roles of each telling: fillers by syntax, the model's proposals, numbers stated, people counted."""
    counted = find_counts(scene, codebook.scopes)
    placed = place_counts(scene, incidents, kept, counted)
    people = people_counts(scene, kept, placed)
    proposed = proposed_roles(scene, kept)
    return tuple(
        (
            *_told_roles(scene, telling, type_of(incidents[number], codebook).roles),
            *proposed.get(order, ()),
            *(_count_role(scene, count) for count in placed.counts.get(order, ()) if count.field != "shot"),
            *people.get(order, ()),
        )
        for order, (number, telling) in enumerate(kept)
    )


def _told_roles(scene: Scene, telling: Telling, allowed: Sequence[str]) -> Iterator[Role]:
    if telling.told.stance == "denies":
        yield Role("occurred", None, spans=(_trigger_span(scene, telling.trigger),), stance="denies")
    for found in telling.roles:
        mention = _filler(scene, found)
        if found.role not in allowed:
            continue
        word = scene.analysis.words[found.word]
        spans = () if mention else (Span(word.start, word.end),)
        if mention is None and found.role in ("actor", "target", "victim"):
            continue
        stance = found.stance if found.stance != "asserts" else telling.told.stance
        yield Role(found.role, mention.id if mention else None, spans=spans, stance=stance, hedge=telling.told.hedge)


def _count_role(scene: Scene, count: Count) -> Role:
    """A bare "11" that the words show to be people counts people."""
    amount = count.amount
    mention = next((m for m in scene.mentions if m.id == count.mention), None)
    if amount is None and mention and mention.amount and mention.amount.unit == "item" and count.field in PEOPLE_FIELDS:
        amount = replace(mention.amount, unit="person")
    return Role(count.field, count.mention, count.scope, count.basis, count.spans, amount, count.stance, count.hedge)
