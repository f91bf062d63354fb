"""Sources of copied texts: whom a copy quotes with the same words, under a name for short, is whom the text quotes."""

from collections.abc import Iterator, Sequence

from secondsource.link.copying.copies import Copies
from secondsource.link.origins.joining import Joining
from secondsource.values.words import content

_SAID_ALIKE = 0.6


def join_copied_sources(work: Joining, copies: Copies) -> None:
    """Join the bodies of two copies that say the same, one's words among the other's: "Marn bank", "Marn Land Bank"."""
    quoted: dict[int, list[int]] = {}
    for index, node in enumerate(work.nodes):
        if node.statement is not None and node.body is not None and not node.unnamed:
            quoted.setdefault(node.report, []).append(index)
    for pair in copies.pairs:
        for first, second in _pairs(quoted.get(pair.first, ()), quoted.get(pair.second, ())):
            if _one_for_short(work, first, second) and _says_the_same(work, first, second):
                work.join(first, second, "one text is a copy of the other")


def _pairs(first: Sequence[int], second: Sequence[int]) -> Iterator[tuple[int, int]]:
    return ((one, other) for one in first for other in second)


def _one_for_short(work: Joining, first: int, second: int) -> bool:
    one, other = work.nodes[first].body, work.nodes[second].body
    if one is None or other is None or (one.kind and other.kind and one.kind != other.kind):
        return False
    short, long = sorted((one.qualifiers, other.qualifiers), key=len)
    return bool(short) and short <= long


def _says_the_same(work: Joining, first: int, second: int) -> bool:
    one, other = _said(work, first), _said(work, second)
    return bool(one and other) and len(one & other) >= _SAID_ALIKE * min(len(one), len(other))


def _said(work: Joining, index: int) -> set[str]:
    """The words of what a source says."""
    node = work.nodes[index]
    reading = work.contexts[node.report].reading
    return {
        word
        for statement in reading.statements
        if statement.id == node.statement
        for span in statement.content
        for word in content(span.of(reading.report.text))
    }
