"""Windows: the stretches of one report that the encoder sees at a time."""

from collections.abc import Sequence
from dataclasses import dataclass

CORE_PIECES = 150
CONTEXT_PIECES = 24
LONGEST_CORE = 196


@dataclass(frozen=True, slots=True)
class Window:
    """Ranges over a report's words: what the encoder sees, and the core within it whose answers are kept."""

    seen: range
    core: range


def windows_of(sentences: Sequence[range], costs: Sequence[int]) -> tuple[Window, ...]:
    """Windows whose cores cover every word once, whole sentences together, in about equal parts.

    `costs` holds the word pieces of each word. A sentence that does not fit in a core is cut.
    """
    cores = cores_of(sentences, costs, CORE_PIECES)
    return tuple(Window(_widened(core, costs), core) for core in cores)


def cores_of(sentences: Sequence[range], costs: Sequence[int], aim: int) -> tuple[range, ...]:
    """Runs of whole sentences of about equal cost, close to `aim` pieces and never above LONGEST_CORE."""
    parts = [part for sentence in sentences for part in _pieces_of(sentence, costs)]
    weights = [sum(costs[part.start : part.stop]) for part in parts]
    total = sum(weights)
    share = total / max(1, round(total / aim))
    cores: list[range] = []
    filled, done = 0, 0
    for part, weight in zip(parts, weights, strict=True):
        due = share * (len(cores))
        if cores and filled + weight <= LONGEST_CORE and abs(done + weight - due) <= abs(done - due):
            cores[-1] = range(cores[-1].start, part.stop)
            filled += weight
        else:
            cores.append(part)
            filled = weight
        done += weight
    return tuple(cores)


def _pieces_of(sentence: range, costs: Sequence[int]) -> list[range]:
    """The sentence, cut where it would not fit in a core."""
    if sum(costs[sentence.start : sentence.stop]) <= LONGEST_CORE:
        return [sentence]
    parts, start, filled = [], sentence.start, 0
    for index in sentence:
        if filled + costs[index] > LONGEST_CORE and index > start:
            parts.append(range(start, index))
            start, filled = index, 0
        filled += costs[index]
    return [*parts, range(start, sentence.stop)]


def _widened(core: range, costs: Sequence[int]) -> range:
    """The core with up to CONTEXT_PIECES of its neighbours on either side."""
    first, last = core.start, core.stop
    room = CONTEXT_PIECES
    while first > 0 and costs[first - 1] <= room:
        first -= 1
        room -= costs[first]
    room = CONTEXT_PIECES
    while last < len(costs) and costs[last] <= room:
        room -= costs[last]
        last += 1
    return range(first, last)
