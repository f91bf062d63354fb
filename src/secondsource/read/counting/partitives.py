"""Parts of a toll: "two of the dead were foreigners", "five people, two of them officers", "one fatally"."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from secondsource.model.reading import Stance
from secondsource.read.counting.count import Count, fits
from secondsource.read.counting.parts_of_told import parts_of_told
from secondsource.read.counting.scopes import group_of
from secondsource.read.grammar.scene import Scene
from secondsource.read.reality.modality import told
from secondsource.read.vocabulary.count_words import FATAL_ADVERBS, NOUN_FIELDS, STATE_FIELDS

_DEFINITE = frozenset(("the", "those", "these"))
_TO_FIELD = 3
_TO_VERB = 9
_TO_GROUP = 6
_OF_THEM = ("them", "whom", "these", "those")
_HURTING = frozenset(("shoot", "stab", "wound", "injure", "hurt", "hit"))
_TO_HURTING = 10


@dataclass(frozen=True, slots=True)
class Share:
    """A number, by its mention, that is a part of the toll of ``field``; ``count`` where the part has a scope."""

    field: str
    mention: int
    count: Count | None


def with_parts(scene: Scene, counts: Collection[Count], scopes: Mapping[str, tuple[str, ...]]) -> tuple[Count, ...]:
    """The counts, a number that is a part of its own toll with the scope of that part, or left out without one.

    With them the parts of what was told before, that no word for a toll stands beside.
    """
    shares = tuple(partitives(scene, scopes))
    parts = tuple(share.count for share in shares if share.count is not None)
    parted = {(share.field, share.mention) for share in shares}
    taken = {part.mention for part in parts}
    kept = (c for c in counts if c.mention is None or not (c.mention in taken or (c.field, c.mention) in parted))
    own = (*kept, *parts)
    return (*own, *parts_of_told(scene, own, scopes))


def partitives(scene: Scene, scopes: Mapping[str, tuple[str, ...]]) -> Iterator[Share]:
    """Every "N of the dead (injured, missing ...) were ...", with the group that they were."""
    for head, mention in scene.of_kind("amount"):
        if mention.amount is None or not fits("killed", mention.amount):
            continue
        whole = _whole(scene, head)
        if whole is None:
            continue
        field, anchor = whole
        verb = _copula(scene, anchor)
        if verb is None:
            continue
        group, reserve = _group(scene, verb, scopes), told(scene.analysis, anchor).hedge
        stance: Stance = "hedges" if reserve else "asserts"
        count = Count(field, group, anchor, head, mention.id, stance=stance, hedge=reserve) if group else None
        yield Share(field, mention.id, count)


def _whole(scene: Scene, head: int) -> tuple[str, int] | None:
    """The field and its word behind "of the", right after the number."""
    words = scene.analysis.words
    behind = [w.text.lower() for w in words[head + 1 : head + 3]]
    if len(behind) < 2 or behind[0] != "of" or behind[1] not in _DEFINITE:
        return None
    for index in range(head + 2, min(len(words), head + 3 + _TO_FIELD)):
        field = STATE_FIELDS.get(words[index].text.lower()) or NOUN_FIELDS.get(words[index].lemma.lower())
        if field is not None and words[index].sentence == words[head].sentence:
            return field, index
    return None


def _copula(scene: Scene, anchor: int) -> int | None:
    """ "were" of the part, within the sentence and before any other verb or comma."""
    words = scene.analysis.words
    for index in range(anchor + 1, min(len(words), anchor + _TO_VERB)):
        word = words[index]
        if word.lemma.lower() == "be":
            return index
        if word.sentence != words[anchor].sentence or word.upos in ("VERB", "PUNCT", "CCONJ"):
            return None
    return None


def _group(scene: Scene, copula: int, scopes: Mapping[str, tuple[str, ...]]) -> str | None:
    words = scene.analysis.words
    for index in range(copula + 1, min(len(words), copula + _TO_GROUP)):
        word = words[index]
        if word.sentence != words[copula].sentence or word.upos in ("VERB", "PUNCT", "ADP"):
            return None
        group = group_of(scene, index, scopes)
        if group is not None:
            return group
    return None


def behind_of_them(scene: Scene, head: int) -> int | None:
    """The word after "of them" or "of whom" that stands right behind a number; None where it is none."""
    words = scene.analysis.words
    behind = [w.text.lower() for w in words[head + 1 : head + 3]]
    return head + 3 if len(behind) == 2 and behind[0] == "of" and behind[1] in _OF_THEM else None


def fatal_shares(scene: Scene) -> Iterator[Count]:
    """ "Four people were shot, one fatally": the one was killed; the verb before it makes the count."""
    words = scene.analysis.words
    for _, mention in scene.of_kind("amount"):
        inside = scene.analysis.words_in(mention.span.start, mention.span.end)
        if mention.amount is None or not inside or not fits("killed", mention.amount):
            continue
        after = behind_of_them(scene, inside[-1]) or inside[-1] + 1
        if after >= len(words) or words[after].text.lower() not in FATAL_ADVERBS:
            continue
        near = range(max(0, inside[0] - _TO_HURTING), inside[0])
        hurting = [i for i in near if words[i].lemma.lower() in _HURTING and words[i].sentence == words[after].sentence]
        if hurting:
            yield Count("killed", "all", hurting[-1], inside[-1], mention.id)
