"""The model's fillers for actor, target, victim and instrument of violent events, each given to a telling.

They share the work with the fillers that syntax finds: where the model fills a role of a deed, it alone does.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from secondsource.model.codebook import VIOLENT_FAMILIES
from secondsource.model.reading import Mention, Role, Stance
from secondsource.model.span import Span
from secondsource.read.events.filler_choice import Wording, chosen_fillers
from secondsource.read.events.other_blame import is_blamed_for_another
from secondsource.read.events.otherwise_told import is_no_captive, is_number_of_victims, is_of_something_else
from secondsource.read.facts.accusations import accusations
from secondsource.read.facts.suspects import held_as, suspects
from secondsource.read.grammar.scene import ENTITY_KINDS, Scene
from secondsource.read.tellings.compatible import GENERIC
from secondsource.read.tellings.found_role import Found
from secondsource.read.tellings.telling import Telling
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.headings import body_start

_ROLES = {
    "actor_person": "actor",
    "actor_organisation": "actor",
    "target": "target",
    "victim": "victim",
    "instrument": "instrument",
}
_OF_DEEDS = ("actor_person", "actor_organisation", "instrument")
_KEYED = frozenset(_ROLES.values())
# The deeds whose fillers the model was taught; it leaves clashes, raids of armies and arrests out on purpose.
_DEED = re.compile(
    r"(?<!cyber)attack|bomb|kill|murder|assassin|massacre|execut|kidnap|arson|robbery|hijack|assault|explosion"
)
_UNWILLED = "explosion"
# Nobody aims at a thing when people are missing, nor does a flood.
_UNAIMED, _DISASTER = "disappearance", "disaster"
_COLLISIONS = frozenset(("traffic_accident", "rail_accident", "ship_accident", "aviation_accident"))
# The missing of an accident are told with the same word as those whom somebody took.
_WILLED_OR_NOT = frozenset((*GENERIC, "disappearance"))
_ORDINALS = word_set("second third fourth fifth sixth seventh eighth ninth tenth latest")
_JUDGED = frozenset(("trial", "charge", "conviction", "acquittal", "sentence"))
_BOMBERS = re.compile(
    r"\b(?:bomb|dynamite|explosives?\b|grenade|terroris|guerrilla|rebel|attack|sabot|subversi|milit)", re.IGNORECASE
)
_SENTENCES_TO_A_DEED = 4
# Up to here a report tells its own event; further down descriptions are mostly of background, asides, generalities.
_LAST_OF_OPENING = 0
_DASHES = ("-", "–", "—")
_LEAST_FOR_INSTRUMENT = 0.3


# Asked of every role of every telling.
@lru_cache(maxsize=512)
def is_deed(type_code: str) -> bool:
    """Whether events of the type are among those whose fillers the model was taught."""
    return _DEED.search(type_code) is not None


@dataclass(frozen=True, slots=True)
class Proposals:
    """The fillers chosen for a report, the roles that they fill, and how likely a word or a cluster is a weapon.

    ``lead`` is the number of the sentence that opens the report's body.
    """

    chosen: tuple[Wording, ...]
    filled: frozenset[str]
    armed_words: Mapping[int, float]
    armed_clusters: Mapping[int, float]
    lead: int

    def leave(self, scene: Scene, telling: Telling, found: Found) -> bool:
        """Whether a filler that syntax finds for a violent deed stands beside the model's."""
        if found.role not in _KEYED:
            return True
        mention = scene.standing_for(found.word)
        if found.role in self.filled:
            return mention is not None and any(_agrees(scene, wording, found, mention) for wording in self.chosen)
        somebody = found.role == "actor" and mention is not None and mention.kind == "person"
        return (
            telling.sentence <= (self.lead if somebody else _LAST_OF_OPENING)
            or (mention is not None and (mention.form != "nominal" or scene.is_known_body(mention)))
            or (found.role == "instrument" and self._likelihood(found, mention) > _LEAST_FOR_INSTRUMENT)
        )

    def _likelihood(self, found: Found, mention: Mention | None) -> float:
        """The probability that the word, or any mention of the same thing, is the instrument."""
        if mention is None:
            return self.armed_words.get(found.word, 0.0)
        return self.armed_clusters.get(mention.cluster, 0.0)


def _agrees(scene: Scene, wording: Wording, found: Found, mention: Mention) -> bool:
    """Whether the model chose as the people who did it whom syntax finds, in the same words, be it for another deed.

    "Kidnapped by the Harbour Front": the name of a body leaves no doubt, whoever else did it.
    """
    if found.role == "actor" and scene.is_known_body(mention):
        return True
    doers = found.role == "actor" and wording.role == "actor_person" and mention.kind == "person"
    return doers and wording.of_same_words(mention, scene.analysis.text)


def proposals_of(scene: Scene) -> Proposals:
    """What the model proposes for a report."""
    words: dict[int, float] = defaultdict(float)
    for filler in scene.analysis.fillers:
        if filler.role == "instrument":
            for word in scene.analysis.words_in(filler.start, filler.end):
                words[word] += filler.probability
    clusters: dict[int, float] = {}
    for word, likely in words.items():
        for mention in scene.headed_by(word):
            if mention.kind in ENTITY_KINDS:
                clusters[mention.cluster] = max(clusters.get(mention.cluster, 0.0), likely)
    chosen = tuple(_fit_by_themselves(scene))
    return Proposals(chosen, frozenset([_ROLES[wording.role] for wording in chosen]), words, clusters, _lead(scene))


def _lead(scene: Scene) -> int:
    """The first sentence behind the heading, or behind the dateline there."""
    text = scene.analysis.text
    first = scene.analysis.sentence_at(body_start(text)) or 0
    dateline = scene.analysis.sentences[first : first + 1]
    return first + 1 if dateline and dateline[0].of(text).rstrip().endswith(_DASHES) else first


def _fit_by_themselves(scene: Scene) -> Iterator[Wording]:
    """The chosen fillers without victims who are accused or suspected, and without those who only tell of it."""
    chosen = chosen_fillers(scene)
    victims = any(wording.role == "victim" for wording in chosen)
    accused = _accused(scene) | suspects(scene) if victims else frozenset()
    for wording in chosen:
        if wording.role != "victim" or not (wording.clusters & accused or _speaks(scene, wording)):
            yield wording


def proposed_roles(
    scene: Scene, kept: Sequence[tuple[int, Telling]], types: Sequence[str], proposals: Proposals
) -> Mapping[int, tuple[Role, ...]]:
    """Roles by telling: each filler goes to the nearest telling of a deed, or of other violence where none is near.

    A deed that somebody is only accused of takes the victims of its own sentence, and the accused is none of them.
    ``types`` holds the type of each event, by its number in ``kept``.
    """
    found: dict[int, list[Role]] = defaultdict(list)
    violent = [o for o, (_, t) in enumerate(kept) if t.kind.family in VIOLENT_FAMILIES or t.kind.code == _UNWILLED]
    deeds = frozenset(o for o in violent if is_deed(types[kept[o][0]]))
    tried = _tried(scene, kept)
    unproven = _unproven(scene)
    willed = _willed(scene, kept, types, violent)
    candidates = {role: willed if role in _OF_DEEDS else violent for role in _ROLES}
    disasters = frozenset(n for n, t in kept if t.kind.family == _DISASTER or t.kind.code in _COLLISIONS)
    aimed = (o for o in violent if kept[o][1].kind.code != _UNAIMED)
    candidates["target"] = [order for order in aimed if kept[order][0] not in disasters]
    for wording in proposals.chosen:
        if wording.role == "victim" and (wording.clusters & tried or _did_it(scene, kept, wording)):
            continue
        sentence = scene.analysis.sentence_at(wording.span.start)
        if sentence is None or not violent or is_number_of_victims(scene, wording) or _speaks(scene, wording):
            continue
        if is_of_something_else(scene, [telling for _, telling in kept], wording, _ROLES[wording.role]):
            continue
        near = [o for o in candidates[wording.role] if _may_take(scene, kept[o][1], wording, sentence)]
        order = min(near, key=lambda o: _remoteness(scene, kept[o][1], wording, sentence, o in deeds), default=None)
        if order is None or _does_another_deed(scene, kept, order, wording):
            continue
        if _ROLES[wording.role] == "actor" and _is_blamed_for_another(scene, kept, wording):
            continue
        found[order].append(_role(scene, wording, unproven))
    return {order: tuple(roles) for order, roles in found.items()}


def _accused(scene: Scene) -> frozenset[int]:
    """The clusters of those who are accused of something."""
    drafts = (draft for draft in accusations(scene) if draft.allegation != "cleared")
    return frozenset(scene.mentions[draft.subject].cluster for draft in drafts)


def _unproven(scene: Scene) -> frozenset[int]:
    """The clusters of those who are accused or charged, and of whom the report tells no conviction."""
    drafts = tuple(accusations(scene))
    convicted = {scene.mentions[draft.subject].cluster for draft in drafts if draft.allegation == "convicted"}
    held = {scene.mentions[draft.subject].cluster for draft in drafts if draft.allegation in ("alleged", "charged")}
    return frozenset(held - convicted)


def _tried(scene: Scene, kept: Sequence[tuple[int, Telling]]) -> frozenset[int]:
    """The clusters of those whom a court deals with, for or against them."""
    judged = (found for _, telling in kept if telling.kind.code in _JUDGED for found in telling.roles)
    mentions = (scene.standing_for(found.word) for found in judged if found.role == "target")
    return frozenset(mention.cluster for mention in mentions if mention is not None)


def _did_it(scene: Scene, kept: Sequence[tuple[int, Telling]], wording: Wording) -> bool:
    """ "Named the man who shot four people as Jon Holt": by grammar he is the doer of a deed of that sentence."""
    sentence = scene.analysis.sentence_at(wording.span.start)
    deeds = (t for _, t in kept if t.sentence == sentence and t.kind.family in VIOLENT_FAMILIES)
    doers = (scene.standing_for(found.word) for deed in deeds for found in deed.roles if found.role == "actor")
    return any(doer is not None and doer.cluster in wording.clusters for doer in doers)


def _remoteness(scene: Scene, telling: Telling, wording: Wording, sentence: int, deed: bool) -> tuple[int, int, int]:
    sentences = abs(telling.sentence - sentence) + (0 if deed else _SENTENCES_TO_A_DEED)
    word = scene.analysis.words[telling.trigger.word]
    return sentences, abs(word.start - wording.span.start), telling.trigger.word


def _does_another_deed(scene: Scene, kept: Sequence[tuple[int, Telling]], order: int, wording: Wording) -> bool:
    """ "Three men raided a bank in March": grammar makes them doers of that, not of a theft told sentences before."""
    head = scene.analysis.head_in(wording.span.start, wording.span.end)
    if wording.role != "actor_person" or head is None or kept[order][1].sentence == scene.analysis.words[head].sentence:
        return False
    others = (t for o, (_, t) in enumerate(kept) if o != order and t.kind.family not in VIOLENT_FAMILIES)
    return any(found.word == head and found.role == "actor" for other in others for found in other.roles)


def _is_blamed_for_another(scene: Scene, kept: Sequence[tuple[int, Telling]], wording: Wording) -> bool:
    head = scene.analysis.head_in(wording.span.start, wording.span.end)
    told = frozenset(telling.trigger.word for _, telling in kept if telling.kind.family in VIOLENT_FAMILIES)
    return head is not None and is_blamed_for_another(scene.analysis, head, told)


def _willed(
    scene: Scene, kept: Sequence[tuple[int, Telling]], types: Sequence[str], violent: Sequence[int]
) -> Sequence[int]:
    """The tellings that can have a doer: a blast in a report without violence or a bomb has none, nor a weapon."""
    deeds = (t.kind for _, t in kept if t.kind.code not in _WILLED_OR_NOT)
    if any(kind.family in VIOLENT_FAMILIES for kind in deeds) or _BOMBERS.search(scene.analysis.text):
        return violent
    return [o for o in violent if types[kept[o][0]] != _UNWILLED]


def _may_take(scene: Scene, telling: Telling, wording: Wording, sentence: int) -> bool:
    """Whether a filler of another sentence may be the telling's: not of "the third robbery this year"."""
    if is_no_captive(scene, telling, wording):
        return False
    if telling.sentence == sentence:
        return True
    if wording.role == "victim" and telling.told.allegation is not None:
        return False
    before = scene.analysis.children(telling.trigger.word)
    return _ORDINALS.isdisjoint([scene.analysis.words[i].text.lower() for i in before])


def _role(scene: Scene, wording: Wording, unproven: frozenset[int]) -> Role:
    mention = wording.mention if wording.mention is not None and _stands_for(scene, wording, wording.mention) else None
    head = scene.analysis.head_in(wording.span.start, wording.span.end)
    role = _ROLES[wording.role]
    # "Two men were arrested over the raid": nobody says yet that they did it.
    held = held_as(scene, head) if role == "actor" and head is not None else None
    accused = role == "actor" and not wording.clusters.isdisjoint(unproven)
    stance: Stance = "hedges" if held or accused else "asserts"
    spans = () if mention else (wording.span,)
    return Role(role, mention.id if mention else None, spans=spans, stance=stance, hedge=held)


def _stands_for(scene: Scene, wording: Wording, mention: Mention) -> bool:
    """Whether the mention says what the filler is: the same words, a name with or without a title, or its title."""
    if wording.role == "actor_person" and mention.kind == "organisation":
        return False
    if wording.role == "target" and mention.kind == "person":
        return False
    return wording.of_same_words(mention, scene.analysis.text) or (
        mention.form == "name" and mention.span.end in (wording.span.end, _name_behind(scene, wording))
    )


def _name_behind(scene: Scene, wording: Wording) -> int:
    """Where the name behind a title ends that the filler is cut to: "Judge | Moss"."""
    return next((m.span.end for m in scene.mentions if m.span.start == wording.span.end + 1 and m.form == "name"), -1)


def _speaks(scene: Scene, wording: Wording) -> bool:
    """Whether the report has a person as one who tells: whoever reports a deed is not taken for its doer.

    Nor, if the report names them nowhere else, for its victim.
    """
    if wording.role not in ("actor_person", "victim"):
        return False
    spans = [span for statement in scene.statements for span in statement.speaker]
    telling = [any(span.holds(Span(filler.start, filler.end)) for span in spans) for filler in wording.fillers]
    if wording.role == "victim":
        speaking = {statement.speaker_mention for statement in scene.statements}
        themselves = {mention.cluster for mention in scene.mentions if mention.id in speaking}
        return all(telling) and not themselves.isdisjoint(wording.clusters)
    return any(telling)
