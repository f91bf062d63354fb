"""Numbers set behind those whom they count: "the injured, 25 in all", "everyone who was moved, 260 in total"."""

from collections.abc import Iterator, Sequence

from secondsource.read.counting.count import Count, fits
from secondsource.read.grammar.clauses import relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import COUNTED_PEOPLE, STATE_FIELDS

_SUMMING = (("in", "all"), ("in", "total"), ("all", "told"), ("altogether",))
_PAUSES = frozenset((",", "(", "–", "—", "-"))
_ROUNDING = frozenset(("some", "about", "around", "nearly", "almost", "roughly"))
_BACK = 10


def numbers_in_all(scene: Scene, pairs: Sequence[tuple[str, int, int]]) -> Iterator[Count]:
    """The sums behind a comma, each of the field that the words before the comma are of.

    ``pairs`` are (field, word that makes it so, head of who it is said of), as in `counts`.
    """
    fields = {anchor: field for field, anchor, _ in pairs if field in COUNTED_PEOPLE}
    for head, mention in scene.of_kind("amount"):
        first = next(iter(scene.analysis.words_in(mention.span.start, mention.span.end)), head)
        pause = _pause_before(scene, first)
        if pause is None or mention.amount is None or not _is_sum(scene, head):
            continue
        told = _told_before(scene, pause, fields)
        if told is not None and fits(told[0], mention.amount):
            yield Count(told[0], "all", told[1], head, mention.id)


def _is_sum(scene: Scene, head: int) -> bool:
    """Whether "in all" stands right behind the number, or behind the noun that it counts."""
    words = scene.analysis.words
    noun = words[head].head if relation(scene.analysis, head) == "nummod" else head
    last = noun if scene.is_person(noun) and noun > head else head
    behind = tuple(word.text.lower() for word in words[last + 1 : last + 3])
    return any(behind[: len(summing)] == summing for summing in _SUMMING)


def _pause_before(scene: Scene, first: int) -> int | None:
    words = scene.analysis.words
    while first > 1 and words[first - 1].text.lower() in _ROUNDING:
        first -= 1
    return first - 1 if first > 0 and words[first - 1].text in _PAUSES else None


def _told_before(scene: Scene, pause: int, fields: dict[int, str]) -> tuple[str, int] | None:
    """(field, word that makes it so) right before a pause, with nobody else and nothing else done in between."""
    words = scene.analysis.words
    for index in range(pause - 1, max(-1, pause - 1 - _BACK), -1):
        word = words[index]
        if word.sentence != words[pause].sentence:
            return None
        if field := fields.get(index) or STATE_FIELDS.get(word.text.lower()):
            return field, index
        if word.upos == "VERB" or word.text in _PAUSES or (word.upos == "NOUN" and scene.is_person(index)):
            return None
    return None
