"""Origins: the accounts' sources, joined where they are one, with the evidence of every join.

Nodes are each report's own voice and each source of its statements. A join that is made is a row with its reason and
passages; a doubtful one is a row with its partner (see `doubts`).
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from secondsource.link.bodies import OFFICIAL, Body, body, is_body_name, may_be_one
from secondsource.link.chains import outlet_name
from secondsource.link.identity import digest
from secondsource.link.names import person_name, same_body, same_person
from secondsource.link.sources import Source
from secondsource.link.taken_texts import taken_texts
from secondsource.link.telling import Context
from secondsource.link.unions import Unions
from secondsource.link.words import fold, pieces
from secondsource.model.record import Join, Origin, OriginKind, Passage
from secondsource.model.span import Span


@dataclass(frozen=True, slots=True)
class Node:
    """One voice: a report's own (``statement`` None) or the source of one of its statements."""

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
        return Origin(origin, _name(nodes), _kind(nodes), tuple(reports), (*self.made[origin], *doubtful))


def find_origins(
    contexts: Sequence[Context],
    sources: Sequence[Mapping[int, Source]],
    components: Sequence[int],
    copies: Sequence[int],
) -> Origins:
    """Join every voice of the reports with those that are the same origin."""
    nodes = [_own_voice(context) for context in contexts]
    nodes += [_node(source, number) for found in sources for number, source in sorted(found.items())]
    work = _Joining(contexts, nodes)
    _join_outlets(work, copies)
    _join_parties(work)
    _join_people(work, components)
    _join_bodies(work, components)
    _join_witnesses(work, copies)
    return work.result()


def _own_voice(context: Context) -> Node:
    report = context.reading.report
    outlet = outlet_name(report)
    if report.agency:
        return Node(context.number, None, report.agency, "agency", None, None, False, False, None)
    if is_body_name(outlet):
        told = body(outlet)
        kind: OriginKind = "official" if told.kind in OFFICIAL else "organisation"
        return Node(context.number, None, outlet, kind, None, told, False, False, None)
    return Node(context.number, None, outlet, "outlet", None, None, False, False, None)


def _node(source: Source, statement: int) -> Node:
    return Node(
        source.report, statement, source.name, source.kind, source.person, source.body,
        source.unnamed, source.witness, source.span, source.cluster,
    )  # fmt: skip


class _Joining:
    """The joins as they are made, with their evidence."""

    def __init__(self, contexts: Sequence[Context], nodes: Sequence[Node]) -> None:
        self.contexts, self.nodes = contexts, nodes
        self._unions = Unions(len(nodes))
        self._rows: list[tuple[int, Join]] = []

    def join(self, first: int, second: int, because: str) -> None:
        """Make two voices one origin; the row is kept where it says something new."""
        if self._unions.together(first, second):
            return
        a, b = self.nodes[first], self.nodes[second]
        if a.report != b.report:
            passages = tuple(self._passage(node) for node in (a, b))
            self._rows.append((first, Join(None, because, False, passages)))
        self._unions.join(first, second)

    def together(self, first: int, second: int) -> bool:
        """Whether two voices are one origin already."""
        return self._unions.together(first, second)

    def _passage(self, node: Node) -> Passage:
        report = self.contexts[node.report].reading.report
        return Passage(report.id, node.span or Span(0, min(len(report.text), 60)))

    def result(self) -> Origins:
        """The origins with their ids."""
        of_voice: dict[tuple[int, int | None], str] = {}
        members: dict[str, tuple[Node, ...]] = {}
        made: dict[str, list[Join]] = defaultdict(list)
        for group in self._unions.groups():
            nodes = tuple(self.nodes[index] for index in group)
            reports = sorted(self.contexts[node.report].reading.report.id for node in nodes)
            origin = digest("origin", _kind(nodes), fold(_name(nodes)), reports[0], str(_first(nodes, self.contexts)))
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


def _join_outlets(work: _Joining, copies: Sequence[int]) -> None:
    """One outlet's own reports are one voice; so are copies of one text, and those that credit one agency.

    In a text that it took from another an outlet speaks with the other's voice; in its own reports with its own.
    """
    own = [index for index, node in enumerate(work.nodes) if node.statement is None]
    taken = taken_texts(work.contexts, {work.nodes[index].report: work.nodes[index].name for index in own}, copies)
    first: dict[str, int] = {}
    groups: dict[int, int] = {}
    for index in (i for i in own if work.nodes[i].report not in taken):
        node = work.nodes[index]
        work.join(first.setdefault(fold(node.name), index), index, f"both are reports of {node.name}")
    for index in own:
        work.join(groups.setdefault(copies[work.nodes[index].report], index), index, "one text is a copy of the other")
        first.setdefault(fold(work.nodes[index].name), index)
    for index, node in enumerate(work.nodes):
        other = first.get(fold(node.name))
        if node.statement is not None and other is not None:
            work.join(other, index, f"it cites {node.name}")


def _by_component(work: _Joining, components: Sequence[int], wanted: Sequence[int]) -> Iterator[list[int]]:
    groups: dict[int, list[int]] = defaultdict(list)
    for index in wanted:
        groups[components[work.nodes[index].report]].append(index)
    yield from (groups[component] for component in sorted(groups))


def _join_parties(work: _Joining) -> None:
    """One speaker that a report quotes by several names: an office and its abbreviation."""
    first: dict[tuple[int, int], int] = {}
    for index, node in enumerate(work.nodes):
        if node.cluster is not None:
            work.join(first.setdefault((node.report, node.cluster), index), index, f"both quote {node.name}")


def _join_people(work: _Joining, components: Sequence[int]) -> None:
    """One speaker, named in several reports or statements; a full name is needed to compare across reports."""
    named = [index for index, node in enumerate(work.nodes) if node.person]
    for group in _by_component(work, components, named):
        ordered = sorted(group, key=lambda i: (-len(person_name(work.nodes[i].person or "").parts), i))
        leaders: list[int] = []
        for index in ordered:
            name = work.nodes[index].person or ""
            same = [leader for leader in leaders if same_speaker(name, work.nodes[leader].person or "")]
            if same:
                work.join(same[0], index, f"both quote {work.nodes[same[0]].person}")
            else:
                leaders.append(index)


def same_speaker(first: str, second: str) -> bool:
    """Whether two speakers' names are one's: as entities, and first names spelled a letter differently."""
    if same_person(first, second):
        return True
    a, b = person_name(first).parts, person_name(second).parts
    return len(a) == len(b) >= 2 and a[-1] == b[-1] and a[0][:3] == b[0][:3] and abs(len(a[0]) - len(b[0])) <= 1


def _join_bodies(work: _Joining, components: Sequence[int]) -> None:
    """Bodies and those who speak for them, within the reports of one event; unnamed officials stay apart."""
    speaking = [i for i, node in enumerate(work.nodes) if node.body is not None and not node.unnamed]
    for group in _by_component(work, components, speaking):
        ordered = sorted(group, key=lambda i: (-len(_body(work.nodes[i]).qualifiers), i))
        weight = Counter(_body(work.nodes[i]).qualifiers for i in group)
        leaders: list[int] = []
        for index in ordered:
            fitting = [leader for leader in leaders if _one_body(work.nodes[leader], work.nodes[index])]
            if fitting:
                best = min(fitting, key=lambda i: _preference(work, i, index, weight, group))
                work.join(best, index, f"both speak for {_body(work.nodes[best]).words}")
            else:
                leaders.append(index)


def _body(node: Node) -> Body:
    assert node.body is not None
    return node.body


def _preference(
    work: _Joining, leader: int, index: int, weight: Mapping[frozenset[str], int], group: Sequence[int]
) -> tuple[bool, bool, int, int]:
    """A body of the same report comes first, then one that tells of itself alike, then the one quoted most."""
    a, b = work.nodes[leader], work.nodes[index]
    in_report = any(work.together(leader, i) for i in group if work.nodes[i].report == b.report)
    return (not in_report, _body(a).qualifiers != _body(b).qualifiers, -weight[_body(a).qualifiers], leader)


def _one_body(first: Node, second: Node) -> bool:
    a, b = _body(first), _body(second)
    if may_be_one(a, b):
        return True
    return not (a.kind and b.kind and a.kind != b.kind) and (same_body(a.words, b.words) or _holds(a.words, b.words))


def _holds(first: str, second: str) -> bool:
    """Whether one description holds the other's name whole: "the alliance Free Homes" and "Free Homes"."""
    a, b = pieces(first), pieces(second)
    short, long = sorted((a, b), key=len)
    return len(short) > 1 and any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


def _join_witnesses(work: _Joining, copies: Sequence[int]) -> None:
    """Unnamed people quoted together, or in copies of one text, are one origin."""
    first: dict[tuple[int, str], int] = {}
    for index, node in enumerate(work.nodes):
        if node.statement is None or node.person or (node.body is not None and not node.unnamed):
            continue
        key = (
            copies[node.report],
            " ".join(pieces(node.name)[-1:]) if node.unnamed or node.witness else fold(node.name),
        )
        work.join(first.setdefault(key, index), index, "they are quoted together")


def _kind(nodes: Sequence[Node]) -> OriginKind:
    order: tuple[OriginKind, ...] = ("official", "organisation", "agency", "outlet", "person", "document", "unnamed")
    kinds = {node.kind for node in nodes}
    return next(kind for kind in order if kind in kinds)


def _name(nodes: Sequence[Node]) -> str:
    """The body with the one who speaks for it in brackets, or the name itself; the fullest that is used."""
    bodies = Counter(node.body.words for node in nodes if node.body is not None and not node.unnamed)
    people = Counter(node.person for node in nodes if node.person)
    voices = Counter(node.name for node in nodes if node.statement is None)
    if bodies:
        name = min(bodies, key=lambda words: (-len(body(words).qualifiers), -bodies[words], words))
        speaker = _most(people)
        return f"{name} ({speaker})" if speaker and fold(speaker) not in fold(name) else name
    if voices:
        agencies = Counter(node.name for node in nodes if node.kind == "agency")
        return _most(agencies) or _most(voices) or ""
    return _most(people) or _most(Counter(node.name for node in nodes)) or ""


def _most(counts: Mapping[str, int]) -> str | None:
    return min(counts, key=lambda name: (-counts[name], -len(name), name)) if counts else None
