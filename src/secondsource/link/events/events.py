"""Events across reports: tellings that speak of one event are put together."""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from itertools import combinations, product

from secondsource.link.events.blocks import key_of, report_keys, report_pairs
from secondsource.link.events.contradictions import excludes
from secondsource.link.events.corrected import as_corrected
from secondsource.link.events.features import same_place, score
from secondsource.link.events.matters import UNKNOWN, Matter, compare_matters
from secondsource.link.events.profiles import Profile, profile_of
from secondsource.link.tellings.telling import Telling
from secondsource.link.unions import Unions
from secondsource.model.codebook import Codebook
from secondsource.model.neighbours import Key

ENOUGH = 4.0
COPIES_ADD = 3.0
MOST_COMPARED = 12
AVERAGE = 1.0
LEAST = -20.0
ELSEWHERE = -1.0
_BY_POLICE = frozenset(("raid", "detention", "seizure", "search", "arrest"))


def cluster_tellings(tellings: Sequence[Telling], copies: Sequence[int], codebook: Codebook) -> list[list[int]]:
    """Numbers of the tellings of each event; a pure function of each connected component.

    The pairs that most speaks for come first; two clusters join unless tellings of the two contradict each other, and
    where of the pairs compared more speaks for it than against.
    """
    compare = _Comparison(as_corrected(tellings), copies, codebook)
    scored = [(compare(a, b), a, b) for a, b in compare.pairs()]
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
        self._own: dict[int, list[int]] = defaultdict(list)
        for index, telling in enumerate(tellings):
            self._own[telling.context.number].append(index)
        # A report alone is compared with none, and a profile takes long.
        compared = self._own if len(self._own) > 1 else {}
        self._profiles = {number: self._profile(own) for number, own in compared.items()}
        self._kept: dict[tuple[int, int], float] = {}
        self._matters: dict[tuple[int, int], Matter] = {}

    def _profile(self, own: Sequence[int]) -> Profile:
        tellings = [self._tellings[index] for index in own]
        return profile_of(tellings[0].context, tellings)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Numbers of the tellings worth comparing: those of one report, and of reports that share a key."""
        numbers = sorted(self._own)
        keys = [self._keys(number) for number in numbers] if len(numbers) > 1 else []
        for number in numbers:
            yield from combinations(self._own[number], 2)
        for a, b in report_pairs(keys):
            yield from product(self._own[numbers[a]], self._own[numbers[b]])

    def _keys(self, number: int) -> tuple[Key, ...]:
        tellings = [self._tellings[index] for index in self._own[number]]
        copied = key_of(("copy", str(self._copies[number])))
        return (*report_keys(self._profiles[number], tellings), copied)

    def __call__(self, a: int, b: int) -> float:
        key = (a, b) if a < b else (b, a)
        if key not in self._kept:
            self._kept[key] = self._score(*key)
        return self._kept[key]

    def reports_of(self, members: Sequence[int]) -> Set[int]:
        """Numbers of the reports that the tellings are of."""
        return {self._tellings[index].context.number for index in members}

    def are_by_police(self, members: Sequence[int]) -> bool:
        """Whether the tellings are of nothing but what the police did."""
        return all(self._tellings[index].type in _BY_POLICE for index in members)

    def excludes(self, a: int, b: int) -> bool:
        """Whether two tellings cannot be of one event, whatever a third has in common with both."""
        first, second = self._tellings[a], self._tellings[b]
        return excludes(first, second) and not self._copied(first, second)

    def _score(self, a: int, b: int) -> float:
        first, second = self._tellings[a], self._tellings[b]
        if self._copied(first, second):
            return ENOUGH + COPIES_ADD
        return score(first, second, self._matter(first.context.number, second.context.number), self._codebook)

    def _matter(self, first: int, second: int) -> Matter:
        """What two reports have in common; two tellings of one report have to speak for themselves."""
        key = (first, second) if first < second else (second, first)
        if first == second:
            return UNKNOWN
        if key not in self._matters:
            self._matters[key] = compare_matters(self._profiles[key[0]], self._profiles[key[1]])
        return self._matters[key]

    def _copied(self, first: Telling, second: Telling) -> bool:
        """One text tells of both in the same words: a copy that changes the day still tells of the same event.

        One that tells it of another town does not.
        """
        numbers = first.context.number, second.context.number
        if numbers[0] == numbers[1] or self._copies[numbers[0]] != self._copies[numbers[1]]:
            return False
        if first.type != second.type or first.trigger_words != second.trigger_words:
            return False
        return same_place(first, second, self._codebook) > ELSEWHERE


def _may_join(first: Sequence[int], second: Sequence[int], compare: _Comparison) -> bool:
    """Whether enough speaks for one event on the average of all pairs; a contradiction weighs heavily.

    The raids of the police and the attack that they came after are two events where two reports each tell them apart.
    """
    if (
        compare.are_by_police(first) != compare.are_by_police(second)
        and len(compare.reports_of(first) & compare.reports_of(second)) > 1
    ):
        return False
    pairs = [(a, b) for a in first[:MOST_COMPARED] for b in second[:MOST_COMPARED]]
    if any(compare.excludes(a, b) for a, b in pairs):
        return False
    values = [max(LEAST, compare(a, b)) for a, b in pairs]
    return sum(values) >= AVERAGE * len(values)
