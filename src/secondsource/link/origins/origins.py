"""Origins: the accounts' sources, joined where they are one, with the evidence of every join.

Nodes are each report's own voice and each source of its statements. A join that is made is a row with its reason and
passages; a doubtful one is a row with its partner (see `doubts`).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from secondsource.link.copying.copies import Copies
from secondsource.link.copying.taken_texts import taken_texts
from secondsource.link.naming.bodies import OFFICIAL, Body, body, may_be_one, of_two_nations
from secondsource.link.naming.outlet_names import outlet_name
from secondsource.link.naming.own_releases import speaks_for_itself
from secondsource.link.origins.copied_sources import join_copied_sources
from secondsource.link.origins.joining import Joining, Node, Origins
from secondsource.link.tellings.credits import credited
from secondsource.link.tellings.sources import Source
from secondsource.link.tellings.telling import Context
from secondsource.model.press import Press
from secondsource.model.record import OriginKind
from secondsource.values.names import person_name, same_body, same_person
from secondsource.values.words import fold, pieces

_LONG_WORD = 5
_ABBREVIATION = re.compile(r"[A-Z]{3,6}")
_ONE_DOCUMENT = re.compile(
    r"(?:indictment|affidavit|criminal complaint|judgment|ruling|arrest report|court (?:records|papers|filing)s?)",
    re.IGNORECASE,
)


def find_origins(
    contexts: Sequence[Context],
    sources: Sequence[Mapping[int, Source]],
    components: Sequence[int],
    copies: Copies,
    press: Press,
) -> Origins:
    """Join every voice of the reports with those that are the same origin."""
    nodes = [_own_voice(context, press) for context in contexts]
    unknown = [node.unknown for node in nodes]
    for found in sources:
        nodes += [_node(source, number, unknown[source.report]) for number, source in sorted(found.items())]
    work = Joining(contexts, nodes)
    _join_outlets(work, copies, press)
    join_copied_sources(work, copies)
    _join_parties(work)
    _join_people(work, components)
    _join_misread(work, components)
    _join_same_names(work, components)
    _join_bodies(work, components)
    _join_witnesses(work, copies.groups)
    _join_unknown(work)
    return work.result()


def _own_voice(context: Context, press: Press) -> Node:
    report = context.reading.report
    outlet, unknown = outlet_name(report), press.counts_as_unknown(report)
    other = credited(report, press)
    if other is not None:
        return Node(context.number, None, other, "agency", None, None, False, False, None, unknown=unknown)
    if speaks_for_itself(report):
        told = body(outlet)
        kind: OriginKind = "official" if told.kind in OFFICIAL else "organisation"
        return Node(context.number, None, outlet, kind, None, told, False, False, None, unknown=unknown)
    shown: OriginKind = "agency" if report.agency else "outlet"
    return Node(context.number, None, outlet, shown, None, None, False, False, None, unknown=unknown)


def _node(source: Source, statement: int, unknown: bool) -> Node:
    return Node(
        source.report, statement, source.name, source.kind, source.person, source.body,
        source.unnamed, source.witness, source.span, source.cluster, unknown,
    )  # fmt: skip


def _join_outlets(work: Joining, copies: Copies, press: Press) -> None:
    """One outlet's own reports are one voice; so are copies of one text, and those that credit one agency.

    In a text that it took from another an outlet speaks with the other's voice; in its own reports with its own.
    """
    own = [index for index, node in enumerate(work.nodes) if node.statement is None]
    keys = [fold(press.agency(node.name) or node.name) for node in work.nodes]
    voices = {work.nodes[index].report: keys[index] for index in own}
    taken = taken_texts(work.contexts, voices, copies.groups)
    first: dict[str, int] = {}
    for index in (i for i in own if work.nodes[i].report not in taken):
        work.join(first.setdefault(keys[index], index), index, f"both are reports of {work.nodes[index].name}")
    # Own voices are the first nodes, one a report and by its number.
    for pair in copies.pairs:
        work.join(pair.first, pair.second, "one text is a copy of the other", pair.passages)
    for index in own:
        first.setdefault(keys[index], index)
    for index, node in enumerate(work.nodes):
        other = first.get(keys[index])
        if node.statement is not None and other is not None:
            work.join(other, index, f"it cites {node.name}")


def _join_unknown(work: Joining) -> None:
    """Outlets that nobody knows are one origin, with the sources of theirs that nobody could ask.

    A text that a known outlet has as well is that outlet's.
    """
    first: int | None = None
    for group in work.groups():
        nodes = [work.nodes[index] for index in group]
        if all(node.unknown and not node.askable for node in nodes):
            first = group[0] if first is None else first
            work.join(first, group[0], "nobody vouches for either outlet")


def _by_component(work: Joining, components: Sequence[int], wanted: Sequence[int]) -> Iterator[list[int]]:
    groups: dict[int, list[int]] = defaultdict(list)
    for index in wanted:
        groups[components[work.nodes[index].report]].append(index)
    yield from (groups[component] for component in sorted(groups))


def _join_parties(work: Joining) -> None:
    """One speaker that a report quotes by several names: an office and its abbreviation."""
    first: dict[tuple[int, int], int] = {}
    for index, node in enumerate(work.nodes):
        if node.cluster is not None:
            work.join(first.setdefault((node.report, node.cluster), index), index, f"both quote {node.name}")


def _join_people(work: Joining, components: Sequence[int]) -> None:
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


def _join_misread(work: Joining, components: Sequence[int]) -> None:
    """One name of several words that one report takes for a person's and another for a body's."""
    people: dict[tuple[int, str], int] = {}
    for index, node in enumerate(work.nodes):
        if node.person and len(pieces(node.person)) > 1:
            people.setdefault((components[node.report], fold(node.person)), index)
    for index, node in enumerate(work.nodes):
        other = people.get((components[node.report], fold(node.name)))
        if other is not None and node.statement is not None and node.person is None and node.cluster is not None:
            work.join(other, index, f"both quote {node.name}")


def _join_same_names(work: Joining, components: Sequence[int]) -> None:
    """An agency or other source that reports of one event call by one name, and the one indictment of a case."""
    first: dict[tuple[int, str, str], int] = {}
    for index, node in enumerate(work.nodes):
        named = node.cluster is not None and len(pieces(node.name)) > 1
        if node.statement is None or node.person or not (named or is_one_of_its_kind(node)):
            continue
        key = (components[node.report], fold(node.name), node.nation)
        work.join(first.setdefault(key, index), index, f"both cite {node.name}")


def is_one_of_its_kind(node: Node) -> bool:
    """Whether a document is one that a case has only one of."""
    return node.kind == "document" and _ONE_DOCUMENT.fullmatch(node.name) is not None


def same_speaker(first: str, second: str) -> bool:
    """Whether two speakers' names are one's: as entities, and first names spelled a letter differently."""
    if same_person(first, second):
        return True
    a, b = person_name(first).parts, person_name(second).parts
    return len(a) == len(b) >= 2 and a[-1] == b[-1] and a[0][:3] == b[0][:3] and abs(len(a[0]) - len(b[0])) <= 1


def _join_bodies(work: Joining, components: Sequence[int]) -> None:
    """Bodies and those who speak for them, within the reports of one event; unnamed officials stay apart."""
    speaking = [i for i, node in enumerate(work.nodes) if node.body is not None and not node.unnamed]
    for group in _by_component(work, components, speaking):
        ordered = sorted(group, key=lambda i: (-len(_body(work.nodes[i]).qualifiers), i))
        weight = Counter(_body(work.nodes[i]).qualifiers for i in group)
        leaders: list[int] = []
        for index in ordered:
            fitting = [leader for leader in leaders if _one_body(work.nodes[leader], work.nodes[index])]
            if fitting and not _may_be_several_nations(work, fitting, index):
                best = min(fitting, key=lambda i: _preference(work, i, index, weight, group))
                work.join(best, index, f"both speak for {_body(work.nodes[best]).words}")
            else:
                leaders.append(index)


def _may_be_several_nations(work: Joining, leaders: Sequence[int], index: int) -> bool:
    """Whether a body that is told without its nation may be that of several, and its report tells of none of them."""
    node = work.nodes[index]
    nations = {work.nodes[i].nation for i in leaders if work.nodes[i].nation}
    near = any(work.nodes[i].report == node.report for i in leaders)
    return not node.nation and len(nations) > 1 and not near


def _body(node: Node) -> Body:
    assert node.body is not None
    return node.body


def _preference(
    work: Joining, leader: int, index: int, weight: Mapping[frozenset[str], int], group: Sequence[int]
) -> tuple[bool, bool, int, int]:
    """A body of the same report comes first, then one that tells of itself alike, then the one quoted most."""
    a, b = work.nodes[leader], work.nodes[index]
    in_report = any(work.together(leader, i) for i in group if work.nodes[i].report == b.report)
    return (not in_report, _body(a).qualifiers != _body(b).qualifiers, -weight[_body(a).qualifiers], leader)


def _one_body(first: Node, second: Node) -> bool:
    a, b = _body(first), _body(second)
    if a.kind == "presidency" and first.person and second.person and not same_speaker(first.person, second.person):
        return False
    if of_two_nations(a, b):
        return False
    if may_be_one(a, b):
        return True
    if a.kind and b.kind and a.kind != b.kind:
        return False
    return same_body(a.words, b.words) or _holds(a.words, b.words) or _is_short_for(a, b) or _is_short_for(b, a)


def _is_short_for(short: Body, company: Body) -> bool:
    """ "Brask" of "Brask Shipping AS": what a company is called by the first word of its name."""
    opening = company.words.split()[:1]
    named = len(short.words) >= _LONG_WORD and short.words[:1].isupper()
    return named and company.kind == "company" and not short.kind and opening == [short.words]


def _holds(first: str, second: str) -> bool:
    """Whether one description holds the other's name whole: "the alliance Free Homes" and "Free Homes"."""
    if _ends_with_abbreviation(first, second) or _ends_with_abbreviation(second, first):
        return True
    a, b = pieces(first), pieces(second)
    short, long = sorted((a, b), key=len)
    return len(short) > 1 and any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


def _ends_with_abbreviation(description: str, name: str) -> bool:
    """ "The union federation KLV" and "KLV": what stands behind the words for a body is its name."""
    return _ABBREVIATION.fullmatch(name) is not None and description.endswith(f" {name}")


def _join_witnesses(work: Joining, copies: Sequence[int]) -> None:
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
