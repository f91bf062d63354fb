"""Who did it, by a name that a report calls its doer: "The gunman, Jon Holt, fled", "the bomber was Ada Roe"."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from secondsource.model.codebook import VIOLENT_FAMILIES
from secondsource.model.reading import Mention, Role
from secondsource.read.facts.accusations import accusations
from secondsource.read.facts.wrongdoers import is_alleged_doer
from secondsource.read.grammar.clauses import arguments
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.telling import Telling
from secondsource.read.vocabulary.wordlists import word_set

_KILLINGS = word_set("killing murder massacre assassination")
_DOERS = {
    "gunman": _KILLINGS | word_set("shooting_attack armed_attack kidnapping robbery hijacking"),
    "shooter": _KILLINGS | word_set("shooting_attack armed_attack"),
    "bomber": _KILLINGS | word_set("bombing explosion armed_attack"),
    "stabber": _KILLINGS | word_set("stabbing"),
    "knifeman": _KILLINGS | word_set("stabbing"),
    "killer": _KILLINGS | word_set("shooting_attack stabbing"),
    "murderer": _KILLINGS | word_set("shooting_attack stabbing"),
    "assassin": _KILLINGS | word_set("shooting_attack"),
    "kidnapper": word_set("kidnapping"),
    "abductor": word_set("kidnapping"),
    "hijacker": word_set("hijacking"),
    "robber": word_set("robbery"),
    "arsonist": word_set("arson"),
    "rapist": word_set("sexual_assault"),
}
# These did whatever was done.
_ANY_DEED = word_set("attacker assailant perpetrator")
_SUSPECTED = word_set("suspect")


def named_doers(
    scene: Scene, kept: Sequence[tuple[int, Telling]], types: Sequence[str], roles: Sequence[Sequence[Role]]
) -> Mapping[int, tuple[Role, ...]]:
    """A role ``actor`` by the number in ``kept`` of the telling that the doer is of.

    That is the last telling of a fitting deed up to the words that call them so. ``types`` holds the type of each
    event, ``roles`` what each telling of ``kept`` has without these.
    """
    found: dict[int, tuple[Role, ...]] = defaultdict(tuple)
    for cluster, (head, described) in _called(scene).items():
        order = _telling_of(scene, kept, types, head)
        name = next(m for m in scene.mentions if m.cluster == cluster and m.form == "name")
        if order is None or cluster in _doers_of(scene, kept, roles, kept[order][0]):
            continue
        word = scene.analysis.words[head]
        suspected = word.lemma.lower() in _SUSPECTED
        hedge = word.text if suspected else described.span.of(scene.analysis.text)
        held = suspected or is_alleged_doer(scene.analysis, head)
        found[order] += (Role("actor", name.id, stance="hedges" if held else "asserts", hedge=hedge if held else None),)
    return found


def _called(scene: Scene) -> Mapping[int, tuple[int, Mention]]:
    """By the cluster of each person who is named, the first word that calls them a doer and its mention."""
    people = [(head, mention) for head, mention in scene.of_kind("person")]
    cleared = {scene.mentions[d.subject].cluster for d in accusations(scene) if d.allegation == "cleared"}
    named = {mention.cluster for _, mention in people if mention.form == "name"} - cleared
    found: dict[int, tuple[int, Mention]] = {}
    for head, mention in people:
        lemma = scene.analysis.words[head].lemma.lower()
        called = lemma in _DOERS or lemma in _ANY_DEED or lemma in _SUSPECTED
        if called and mention.form == "nominal" and mention.cluster in named:
            found.setdefault(mention.cluster, (head, mention))
    return found


def _telling_of(scene: Scene, kept: Sequence[tuple[int, Telling]], types: Sequence[str], head: int) -> int | None:
    """The telling of the deed that the word for a doer is of; not one of what was done to the doer."""
    word = scene.analysis.words[head]
    fitting = _DOERS.get(word.lemma.lower())
    orders = (
        order
        for order, (number, telling) in enumerate(kept)
        if telling.sentence <= word.sentence
        and _is_done(telling)
        and (fitting is None or types[number] in fitting)
        and head not in _met(scene, telling)
    )
    return max(orders, key=lambda order: (kept[order][1].sentence, -order), default=None)


def _is_done(telling: Telling) -> bool:
    return telling.kind.family in VIOLENT_FAMILIES and telling.told.modality == "happened"


def _met(scene: Scene, telling: Telling) -> tuple[int, ...]:
    """Whom the telling's word is about."""
    met = arguments(scene.analysis, telling.trigger.word)
    return (*met.agents, *met.patients)


def _doers_of(
    scene: Scene, kept: Sequence[tuple[int, Telling]], roles: Sequence[Sequence[Role]], number: int
) -> frozenset[int]:
    """The clusters of those who already have the part of the doer in an event."""
    own = [role for order, (other, _) in enumerate(kept) if other == number for role in roles[order]]
    mentions = (scene.mention(role.mention) for role in own if role.role == "actor")
    return frozenset(mention.cluster for mention in mentions if mention is not None)
