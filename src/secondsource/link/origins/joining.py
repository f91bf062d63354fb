"""Voices: each report's own and each source's, and what joining them makes of them, with the evidence.

A join that is made is a row with its reason and passages.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from secondsource.link.identity import digest
from secondsource.link.naming.bodies import Body, body
from secondsource.link.tellings.telling import Context
from secondsource.link.unions import Unions
from secondsource.model.record import Join, Origin, OriginKind, Passage
from secondsource.model.span import Span
from secondsource.values.words import fold

UNKNOWN = "unknown outlets"
_ABBREVIATION = re.compile(r"[A-Z0-9][A-Za-z0-9.&-]*[A-Z][A-Z0-9.]*")


@dataclass(frozen=True, slots=True)
class Node:
    """One voice: a report's own (``statement`` None) or the source of one of its statements.

    ``unknown``: of an outlet that nobody knows, where such outlets count together.
    """

    report: int
    statement: int | None
    name: str
    kind: OriginKind
    person: str | None
    body: Body | None
    unnamed: bool
    witness: bool
    span: Span | None
    cluster: int | None = None
    unknown: bool = False

    @property
    def nation(self) -> str:
        """Whose body it is, "" where nothing says or it is none."""
        return self.body.nation if self.body is not None else ""

    @property
    def askable(self) -> bool:
        """Whether it is somebody who could be asked: a person or body with a name, or a body of the place."""
        return self.person is not None or self.cluster is not None or (self.body is not None and not self.unnamed)


@dataclass(frozen=True, slots=True)
class Origins:
    """The origins of a record, which one each voice leads to, and the voices of each.

    ``bodies`` are the numbers of reports in which a body speaks for itself.
    """

    of_voice: Mapping[tuple[int, int | None], str]
    members: Mapping[str, tuple[Node, ...]]
    made: Mapping[str, tuple[Join, ...]]
    bodies: frozenset[int]

    def origin_at(self, report: int, statement: int | None) -> str:
        """The id of the origin of a report's own voice (``statement`` None) or of a statement's source."""
        return self.of_voice[(report, statement)]

    def as_origin(self, origin: str, contexts: Sequence[Context], doubtful: Sequence[Join]) -> Origin:
        """The origin as the record shows it."""
        nodes = self.members[origin]
        reports = sorted({contexts[node.report].reading.report.id for node in nodes})
        return Origin(origin, name_of(nodes), kind_of(nodes), tuple(reports), (*self.made[origin], *doubtful))


class Joining:
    """The joins as they are made, with their evidence."""

    def __init__(self, contexts: Sequence[Context], nodes: Sequence[Node]) -> None:
        self.contexts, self.nodes = contexts, nodes
        self._unions = Unions(len(nodes))
        self._rows: list[tuple[int, Join]] = []

    def join(self, first: int, second: int, because: str, shown: tuple[Span, Span] | None = None) -> None:
        """Make two voices one origin; the row is kept where it says something new. ``shown`` are its passages."""
        if self._unions.together(first, second):
            return
        a, b = self.nodes[first], self.nodes[second]
        if a.report != b.report:
            spans = shown or (a.span, b.span)
            passages = tuple(self._passage(node, span) for node, span in zip((a, b), spans, strict=True))
            self._rows.append((first, Join(None, because, False, passages)))
        self._unions.join(first, second)

    def groups(self) -> list[list[int]]:
        """The voices as they are joined so far, by number."""
        return self._unions.groups()

    def together(self, first: int, second: int) -> bool:
        """Whether two voices are one origin already."""
        return self._unions.together(first, second)

    def _passage(self, node: Node, span: Span | None) -> Passage:
        report = self.contexts[node.report].reading.report
        return Passage(report.id, span or Span(0, min(len(report.text), 60)))

    def result(self) -> Origins:
        """The origins with their ids."""
        of_voice: dict[tuple[int, int | None], str] = {}
        members: dict[str, tuple[Node, ...]] = {}
        made: dict[str, list[Join]] = defaultdict(list)
        for group in self._unions.groups():
            nodes = tuple(self.nodes[index] for index in group)
            reports = sorted(self.contexts[node.report].reading.report.id for node in nodes)
            told = ("origin", kind_of(nodes), fold(name_of(nodes)))
            # An outlet is itself in whichever reports; a speaker is known by the first that quotes them.
            origin = digest(*told) if any(node.statement is None for node in nodes) else ""
            if not origin or origin in members:
                origin = digest(*told, reports[0], str(_first(nodes, self.contexts)))
            members[origin] = nodes
            made[origin] = []
            of_voice.update({(node.report, node.statement): origin for node in nodes})
        for first, row in self._rows:
            node = self.nodes[first]
            made[of_voice[(node.report, node.statement)]].append(row)
        own = (node for node in self.nodes if node.statement is None)
        bodies = frozenset(node.report for node in own if node.kind in ("official", "organisation"))
        rows = {name: tuple(sorted(found, key=_row_order)) for name, found in made.items()}
        return Origins(of_voice, members, rows, bodies)


def _first(nodes: Sequence[Node], contexts: Sequence[Context]) -> int:
    lowest = min(nodes, key=lambda n: (contexts[n.report].reading.report.id, n.statement is not None, n.statement or 0))
    return -1 if lowest.statement is None else lowest.statement


def _row_order(row: Join) -> tuple[str, tuple[tuple[str, Span], ...]]:
    return (row.because, tuple((passage.report, passage.span) for passage in row.passages))


# What is left of a chief's office without the chief is not always what the body is called.
_BODIES_OF_CHIEFS = {
    "fire": "fire service",
    "ambulance": "ambulance service",
    "rescue": "rescue service",
    "disaster": "civil protection",
    "health": "health authority",
    "election": "election authority",
    "weather": "weather service",
    "aid": "aid group",
    "harbour": "harbour authority",
}


def kind_of(nodes: Sequence[Node]) -> OriginKind:
    """The kind of an origin with these voices."""
    order: tuple[OriginKind, ...] = ("official", "organisation", "agency", "outlet", "person", "document", "unnamed")
    kinds = {node.kind for node in nodes}
    return next(kind for kind in order if kind in kinds)


def name_of(nodes: Sequence[Node]) -> str:
    """The body with the one who speaks for it in brackets, or the name itself; the fullest that is used."""
    bodies = Counter(node.body.words for node in nodes if node.body is not None and not node.unnamed)
    people = Counter(node.person for node in nodes if node.person)
    voices = Counter(node.name for node in nodes if node.statement is None)
    if all(node.unknown and not node.askable for node in nodes):
        return UNKNOWN
    if bodies:
        name = min(bodies, key=lambda words: _fullness(words, bodies[words]))
        name = _BODIES_OF_CHIEFS.get(fold(name), name)
        speaker = _most(people)
        return f"{name} ({speaker})" if speaker and fold(speaker) not in fold(name) else name
    if voices:
        agencies = Counter(node.name for node in nodes if node.kind == "agency")
        return _most(agencies) or _most(voices) or ""
    return _most(people) or _most(Counter(node.name for node in nodes)) or ""


def _fullness(words: str, told: int) -> tuple[bool, bool, int, int, str]:
    """Sort key of a body's names, the fullest first: one that tells it apart, written out, then the one told most."""
    qualifiers = body(words).qualifiers
    return (not qualifiers, bool(_ABBREVIATION.fullmatch(words)), -len(qualifiers), -told, words)


def _most(counts: Mapping[str, int]) -> str | None:
    return min(counts, key=lambda name: (-counts[name], -len(name), name)) if counts else None
