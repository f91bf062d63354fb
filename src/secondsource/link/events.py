"""Events across reports: tellings that speak of one event are put together."""

from collections.abc import Sequence

from secondsource.link.blocks import pairs
from secondsource.link.features import APART, score
from secondsource.link.telling import Telling
from secondsource.link.unions import Unions
from secondsource.model.codebook import Codebook

ENOUGH = 4.75
COPIES_ADD = 3.0
MOST_COMPARED = 12


def cluster_tellings(tellings: Sequence[Telling], copies: Sequence[int], codebook: Codebook) -> list[list[int]]:
    """Numbers of the tellings of each event; a pure function of each connected component.

    The pairs that most speaks for come first; two clusters join unless tellings of the two contradict each other, and
    where of the pairs compared more speaks for it than against.
    """
    compare = _Comparison(tellings, copies, codebook)
    scored = [(compare(a, b), a, b) for a, b in pairs(tellings, copies)]
    unions = Unions(len(tellings))
    members = {index: [index] for index in range(len(tellings))}
    for value, a, b in sorted(scored, key=lambda row: (-row[0], row[1], row[2])):
        first, second = unions.find(a), unions.find(b)
        if value < ENOUGH:
            break
        if first != second and _may_join(members[first], members[second], compare):
            unions.join(first, second)
            low, high = sorted((first, second))
            members[low] = sorted(members[low] + members.pop(high))
    return unions.groups()


class _Comparison:
    """The score of two tellings by their numbers, kept once computed; copies of one text have more for them."""

    def __init__(self, tellings: Sequence[Telling], copies: Sequence[int], codebook: Codebook) -> None:
        self._tellings, self._copies, self._codebook = tellings, copies, codebook
        self._kept: dict[tuple[int, int], float] = {}

    def __call__(self, a: int, b: int) -> float:
        key = (a, b) if a < b else (b, a)
        if key not in self._kept:
            self._kept[key] = self._score(*key)
        return self._kept[key]

    def _score(self, a: int, b: int) -> float:
        first, second = self._tellings[a], self._tellings[b]
        if self._copied(first, second):
            return ENOUGH + COPIES_ADD
        return score(first, second, self._codebook)

    def _copied(self, first: Telling, second: Telling) -> bool:
        """One text tells of both in the same words: a copy that changes the day still tells of the same event."""
        numbers = first.context.number, second.context.number
        if numbers[0] == numbers[1] or self._copies[numbers[0]] != self._copies[numbers[1]]:
            return False
        return first.type == second.type and first.trigger_words == second.trigger_words


def _may_join(first: Sequence[int], second: Sequence[int], compare: _Comparison) -> bool:
    values = [compare(a, b) for a in first[:MOST_COMPARED] for b in second[:MOST_COMPARED]]
    return min(values) > APART and sum(value >= ENOUGH / 2 for value in values) * 2 >= len(values)
