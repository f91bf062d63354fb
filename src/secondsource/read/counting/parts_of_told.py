"""Parts of a number told just before: "Nine people died. Two of them were children", "Of these, one was a civilian".

The whole is the number of people that stands right before, in the sentence or one of the two before it; where two kinds
of number stand there (so many dead, so many hurt), the part has to name its whole: "two of the nine were children".
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from secondsource.model.reading import Mention
from secondsource.read.counting.count import Count, fits
from secondsource.read.counting.scopes import group_of
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import COUNTED_PEOPLE

_POINTING = frozenset(("them", "these", "those", "whom"))
_ARTICLES = frozenset(("the", "these", "those"))
_VICTIMS = frozenset(("victim", "fatality", "person", "people"))
_BEING = frozenset(("was", "were", "is", "are"))
_ENDING = (",", ";", "and", "but")
_SENTENCES_BACK = 2
_TO_GROUP = 5


class _Part(NamedTuple):
    """A number that is a part: its first word, where what they were begins, and the number of the whole if told."""

    first: int
    told: int
    whole: int | None = None


def parts_of_told(scene: Scene, counts: Sequence[Count], scopes: Mapping[str, tuple[str, ...]]) -> Iterator[Count]:
    """A count for each number that is told as a narrower group of the people counted right before it."""
    for _, mention in scene.of_kind("amount"):
        part = _part(scene, mention)
        group = _group(scene, part.told, scopes) if part is not None else None
        whole = _whole(scene, part, mention, counts) if part is not None and group is not None else None
        if part is not None and group is not None and whole is not None:
            yield Count(
                whole.field, group, whole.anchor, part.first, mention.id, stance=whole.stance, hedge=whole.hedge
            )


def _part(scene: Scene, mention: Mention) -> _Part | None:
    """ "Two of them were", "two of the nine were", "of whom two were", "of these, two": None for any other number."""
    words = scene.analysis.words
    inside = scene.analysis.words_in(mention.span.start, mention.span.end)
    if not inside or mention.amount is None or not fits("killed", mention.amount):
        return None
    first, behind = inside[0], inside[-1] + 1
    if words[behind : behind + 1] and words[behind].text.lower() == "of":
        end, whole = _of_whom(scene, behind)
        return _Part(first, end + 1, whole) if end and _is_being(scene, end) else None
    led = _led_by(scene, first)
    if led is not None:
        return _Part(first, behind + _is_being(scene, behind), led.whole)
    opens = first == scene.analysis.sentence_words(words[first].sentence)[0]
    return _Part(first, behind + 1) if opens and _is_being(scene, behind) else None


def _of_whom(scene: Scene, of: int) -> tuple[int, int | None]:
    """Where "of them", "of the nine" or "of the victims" ends, with the number it has; 0 for anything else."""
    words = scene.analysis.words
    if of + 2 >= len(words):
        return 0, None
    if words[of + 1].text.lower() in _POINTING and words[of + 2].upos not in ("NUM", "NOUN", "ADJ", "PROPN"):
        return of + 2, None
    if words[of + 1].text.lower() not in _ARTICLES:
        return 0, None
    number = scene.amount_at(of + 2) if words[of + 2].upos == "NUM" else None
    noun = of + 2 if number is None else of + 3
    named = noun < len(words) and words[noun].lemma.lower() in _VICTIMS
    if number is None or number.amount is None or number.amount.low is None:
        return (noun + 1, None) if named else (0, None)
    return noun + named, int(number.amount.low)


def _led_by(scene: Scene, first: int) -> _Part | None:
    """The "of these," or "of whom" that the number's list begins with, with no verb but "were" in between."""
    words = scene.analysis.words
    start = scene.analysis.sentence_words(words[first].sentence)[0]
    for index in range(first - 1, start - 1, -1):
        word = words[index]
        if word.upos == "VERB":
            return None
        opens = index == start or words[index - 1].text == ","
        if word.text.lower() == "of" and opens:
            end, whole = _of_whom(scene, index)
            return _Part(index, end, whole) if 0 < end <= first else None
    return None


def _is_being(scene: Scene, index: int) -> bool:
    return index < len(scene.analysis.words) and scene.analysis.words[index].text.lower() in _BEING


def _group(scene: Scene, start: int, scopes: Mapping[str, tuple[str, ...]]) -> str | None:
    """The narrower group that the first noun phrase from a word on names."""
    words = scene.analysis.words
    for index in range(start, min(len(words), start + _TO_GROUP)):
        word = words[index]
        if word.upos in ("VERB", "ADP", "PUNCT", "CCONJ") or word.text.lower() in _ENDING:
            return None
        group = group_of(scene, index, scopes)
        if group is not None:
            return group
    return None


def _whole(scene: Scene, part: _Part, mention: Mention, counts: Iterable[Count]) -> Count | None:
    """The number of people told last before the part that is larger than it, and the one that it names, if any."""
    words = scene.analysis.words
    sentence = words[part.first].sentence
    before = [c for c in counts if c.head < part.first and words[c.head].sentence >= sentence - _SENTENCES_BACK]
    before = [c for c in before if c.scope == "all" and c.field in COUNTED_PEOPLE and c.stance != "denies"]
    larger = [c for c in before if _is_larger(scene, c, mention, part.whole)]
    last = max((words[c.head].sentence for c in larger), default=sentence)
    near = [c for c in larger if words[c.head].sentence == last]
    return max(near, key=lambda c: c.head) if len({c.field for c in near}) == 1 else None


def _is_larger(scene: Scene, count: Count, mention: Mention, whole: int | None) -> bool:
    amount = scene.amount_of(count.mention, count.amount)
    if amount is None or amount.low is None or mention.amount is None or mention.amount.low is None:
        return False
    return amount.low == whole if whole is not None else amount.low > mention.amount.low
