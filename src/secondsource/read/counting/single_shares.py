"""One person of a group told as a part of those hurt: "three were hurt, including an officer"."""

from collections.abc import Collection, Iterator, Mapping

from secondsource.model.span import Span
from secondsource.model.value import AmountValue
from secondsource.read.counting.count import Count
from secondsource.read.counting.scopes import group_of
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import COUNTED_PEOPLE

_ONE, _INCLUDING = frozenset(("a", "an", "one")), frozenset(("including", "included"))
_PHRASE = 4
_NOUNS = ("NOUN", "ADJ", "PROPN")


def single_shares(scene: Scene, counts: Collection[Count], scopes: Mapping[str, tuple[str, ...]]) -> Iterator[Count]:
    """One of a narrower group for each word of including that has a number of all before it in its sentence."""
    words = scene.analysis.words
    for including in scene.analysis.with_text(_INCLUDING):
        before = [c for c in counts if c.head < including and words[c.head].sentence == words[including].sentence]
        before = [c for c in before if c.scope == "all" and c.field in COUNTED_PEOPLE and c.stance != "denies"]
        noun = _single(scene, including + 1)
        group = group_of(scene, noun, scopes) if noun is not None and before else None
        if noun is None or group is None or _named_again(scene, noun, group, scopes):
            continue
        whole = max(before, key=lambda count: count.head)
        span = Span(words[including + 1].start, words[noun].end)
        one = AmountValue(1, 1, "person")
        yield Count(whole.field, group, whole.anchor, noun, None, (span,), one, whole.stance, whole.hedge, "counted")


def _single(scene: Scene, first: int) -> int | None:
    """The noun of a phrase that begins with "a" or "one"; None where the words are of no single person."""
    words = scene.analysis.words
    if first >= len(words) or words[first].text.lower() not in _ONE:
        return None
    last = first
    while last + 1 < min(len(words), first + _PHRASE) and words[last + 1].upos in _NOUNS:
        last += 1
    return last if last > first and scene.is_person(last) else None


def _named_again(scene: Scene, noun: int, group: str, scopes: Mapping[str, tuple[str, ...]]) -> bool:
    """ "Including an officer and two guards": one is not all of the group that were hurt."""
    sentence = scene.analysis.sentence_words(scene.analysis.words[noun].sentence)
    return any(group_of(scene, i, scopes) == group for i in range(noun + 1, sentence.stop))
