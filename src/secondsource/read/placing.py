"""Placing: which telling of which event a number or a person told of belongs to."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from secondsource.read.analysis import Analysis
from secondsource.read.count import Count, Counted, Person
from secondsource.read.count_words import BACKGROUND
from secondsource.read.incidents import GENERIC, Incident, Telling
from secondsource.read.scene import Scene
from secondsource.read.wordlists import word_set

_MONEY_WORDS = word_set("worth value ransom reward loss damage bounty fine bribe price compensation")


@dataclass(frozen=True, slots=True)
class Placed:
    """Counts and people by the telling, the number in order, that they belong to."""

    counts: Mapping[int, tuple[Count, ...]]
    people: Mapping[int, tuple[Person, ...]]


def place_counts(
    scene: Scene, incidents: Sequence[Incident], kept: Sequence[tuple[int, Telling]], counted: Counted
) -> Placed:
    """Give every count and person to a telling; those that fit none, or are of a longer period, are left out."""
    counts: dict[int, list[Count]] = defaultdict(list)
    people: dict[int, list[Person]] = defaultdict(list)
    for count in counted.counts:
        order = _telling_of(scene, kept, count.anchor, count.field)
        if order is not None and not _background(scene, count.anchor):
            counts[order].append(count)
    for person in counted.people:
        order = _telling_of(scene, kept, person.anchor, person.field)
        if order is not None and not _background(scene, person.anchor):
            people[order].append(person)
    return Placed({k: tuple(v) for k, v in counts.items()}, {k: tuple(v) for k, v in people.items()})


def _background(scene: Scene, anchor: int) -> bool:
    sentence = scene.analysis.sentences[scene.analysis.words[anchor].sentence]
    lower = sentence.of(scene.analysis.text).lower()
    return any(phrase in lower for phrase in BACKGROUND)


def _telling_of(scene: Scene, kept: Sequence[tuple[int, Telling]], anchor: int, field: str) -> int | None:
    """The telling whose trigger makes the count, else the nearest in the sentence, else the last one told before."""
    name = "injured" if field == "shot" else field
    fitting = [
        order for order, (_, telling) in enumerate(kept)
        if name in telling.kind.counts and telling.told.modality not in ("planned", "possible")
    ]  # fmt: skip
    own = next((o for o in fitting if kept[o][1].trigger.word == anchor), None)
    if own is not None:
        return own
    sentence = scene.analysis.words[anchor].sentence
    beside = [o for o in fitting if kept[o][1].sentence == sentence]
    if beside:
        return min(beside, key=lambda o: (_distance(scene.analysis, anchor, kept[o][1].trigger.word), o))
    if field == "amount" and not _speaks_of_money(scene, sentence):
        return None
    before = [o for o in fitting if kept[o][1].sentence < sentence and _lasting(kept, o)]
    if before:
        return before[-1]
    return next((o for o in fitting if kept[o][1].sentence > sentence and _lasting(kept, o)), None)


def _speaks_of_money(scene: Scene, sentence: int) -> bool:
    """Whether a sentence without an event of its own says what was lost, paid or promised in one."""
    return any(scene.analysis.words[i].lemma.lower() in _MONEY_WORDS for i in scene.analysis.sentence_words(sentence))


def _lasting(kept: Sequence[tuple[int, Telling]], order: int) -> bool:
    """Whether later sentences go on telling of it: an incident, and more than a death in passing where there is one."""
    number, telling = kept[order]
    mates = [t.kind.code for n, t in kept if n == number]
    return telling.kind.incident and (len(mates) > 1 or telling.kind.code not in GENERIC or order == 0)


def _distance(analysis: Analysis, one: int, other: int) -> int:
    """Steps between two words of a sentence through the tree."""
    up = {one: 0}
    for steps, ancestor in enumerate(analysis.ancestors(one), 1):
        up[ancestor] = steps
    if other in up:
        return up[other]
    for steps, ancestor in enumerate(analysis.ancestors(other), 1):
        if ancestor in up:
            return steps + up[ancestor]
    return 99
