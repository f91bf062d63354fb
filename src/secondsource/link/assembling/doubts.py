"""Doubtful joins: origins that may be one, counted as joined in ``origins_least`` and as apart in ``origins_most``."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from secondsource.link.assembling.linked import Linked
from secondsource.link.naming.bodies import STATE, body_class, may_be_one
from secondsource.link.origins.joining import Node
from secondsource.link.tellings.telling import Context
from secondsource.model.record import Claim, Event, Join, Passage
from secondsource.model.value import EntityValue, PlaceValue, TextValue
from secondsource.values.words import pieces

OWN_ACTS = re.compile(
    r"raid|arrest|detention|seizure|extradition|deportation|airstrike|shelling|designation|sanction|operation|release|"
    r"expulsion|reward|clash|execution|charge|search"
)
# Bodies of a state that search and arrest beside those whose class tells it.
_ARMS_OF_STATE = re.compile(
    r"\b(?:coast ?guards?|frontier guards?|"
    r"border (?:(?:and )?\w+ )?(?:guards?|force|police|patrol|service|agency|control|command|authority)|"
    r"(?:anti[- ]?|counter[- ]?)?(?:drugs?|narcotics?|corruption|smuggling|terror(?:ism)?)[- ]"
    r"(?:enforcement |control |crime )?(?:agency|bureau|board|unit|squad|command|directorate|department)|"
    r"(?:intelligence|security|secret) (?:agency|services?|directorate|bureau)|national guard|marines|"
    r"crime agency|wildlife (?:service|authority|department)|immigration|revenue (?:service|authority))\b",
    re.IGNORECASE,
)
_OF_STATE = re.compile(
    r"\b(?:forces|authorities|officials|government|troops|soldiers|sailors|marines|naval|coast ?guards?|guardsmen|"
    r"(?:border|frontier|customs|special|federal|narcotics) (?:guards?|agents|officers|forces?|unit|patrol)|"
    r"(?:navy|patrol) (?:boat|vessel|ship)|boarding party)\b",
    re.IGNORECASE,
)
MOST_ORIGINS = 40
_OF_MANY = frozenset(("company", "aid", "union"))
_TELLING = 5
_OF_MANY_GROUPS = frozenset(
    (
        "group organisation organization agency network official officials authority authorities service services "
        "office department committee local regional national international spokesman spokeswoman spokesperson board "
        "state ministry police rescue people residents witness witnesses source sources"
    ).split()
)
_WITNESS = "a witness without a name, who may be the other"
_DESCRIBED = "a body told by its kind alone, which may be the one that is named"
_OF_A_NATION = "a body told without its nation, which may be that of either"
_OFFICIALS = "unnamed officials of one body, with that body or with each other"
_NOBODY = "a source of no stated body, which may be any other"
_ALIKE = "two reports worded alike, though neither is a copy of the other"
_ARMS = "two arms of one government that speak of its own act"


def find_doubts(events: Sequence[Event], linked: Linked) -> dict[str, tuple[Join, ...]]:
    """The doubtful joins of each origin, each pair told once, at the origin with the smaller id."""
    origins, contexts = linked.origins, linked.contexts
    reasons: dict[tuple[str, str], str] = {}
    for numbers in linked.alike:
        first, second = sorted(origins.origin_at(number, None) for number in numbers)
        if first != second:
            reasons[(first, second)] = _ALIKE
    for event in events:
        speaking = sorted({claim.origin for claim in event.claims if not claim.voice})
        if len(speaking) <= MOST_ORIGINS:
            for pair in combinations(speaking, 2):
                reason = _reason(origins.members[pair[0]], origins.members[pair[1]], event)
                if reason is not None:
                    reasons.setdefault(pair, reason)
    rows: dict[str, list[Join]] = defaultdict(list)
    for (first, second), because in sorted(reasons.items()):
        passages = (*_passage(origins.members[first], contexts), *_passage(origins.members[second], contexts))
        rows[first].append(Join(second, because, True, passages))
    return {origin: tuple(joins) for origin, joins in rows.items()}


def _reason(first: Sequence[Node], second: Sequence[Node], event: Event) -> str | None:
    unnamed = [all(node.unnamed for node in nodes) for nodes in (first, second)]
    if any(unnamed):
        bodies = [[node.body for node in nodes if node.body is not None] for nodes in (first, second)]
        if any(not told for told, quiet in zip(bodies, unnamed, strict=True) if quiet):
            return _NOBODY
        if any(may_be_one(a, b) for a in bodies[0] for b in bodies[1]):
            return _OFFICIALS
    if _may_be_a_witness(first, second) or _may_be_a_witness(second, first):
        return _WITNESS
    if _may_be_described(first, second) or _may_be_described(second, first):
        return _DESCRIBED
    if _may_be_of_the_nation(first, second) or _may_be_of_the_nation(second, first):
        return _OF_A_NATION
    if OWN_ACTS.search(event.type) and _may_be_one_state(first, second) and _by_state(event):
        return _ARMS
    return None


def _may_be_a_witness(first: Sequence[Node], second: Sequence[Node]) -> bool:
    """An unnamed witness, and another or somebody named who speaks for nobody."""
    if not all(node.witness and node.person is None for node in first):
        return False
    return all(node.body is None and (node.witness or node.person is not None) for node in second)


def _may_be_described(first: Sequence[Node], second: Sequence[Node]) -> bool:
    """A body told by its kind alone, "the airline", "the railways", and a company or one of unknown kind.

    Or one that a report describes, and later names by a word of that: "a doctors' group", "the Kolby Doctors Network".
    """
    bodies = [node.body for node in second]
    if all(map(_is_of_a_kind, first)) and all(b is not None and b.kind in ("", "company") for b in bodies):
        return True
    reports = {node.report for node in first} & {node.report for node in second if not node.name.islower()}
    told = {
        word for node in first for word in pieces(node.name) if len(word) >= _TELLING and word not in _OF_MANY_GROUPS
    }
    named = {word for node in second for word in pieces(node.name)}
    return bool(reports) and all(map(_is_nameless, first)) and not told.isdisjoint(named)


def _is_nameless(node: Node) -> bool:
    return node.statement is not None and node.person is None and node.name.islower()


def _is_of_a_kind(node: Node) -> bool:
    """Whether a body is told without a name."""
    told = node.body
    if told is None or node.person is not None or node.statement is None:
        return False
    by_one_word = not told.kind and node.cluster is None and len(told.qualifiers) <= 1
    return by_one_word or (told.kind in _OF_MANY and not told.qualifiers)


def _may_be_of_the_nation(first: Sequence[Node], second: Sequence[Node]) -> bool:
    """ "The defence ministry" of no nation, beside that of a nation."""
    bare = [node.body for node in first if node.body is not None]
    if not bare or any(told.nation for told in bare):
        return False
    theirs = [node.body for node in second if node.body is not None and node.body.nation]
    return any(may_be_one(a, b) for a in bare for b in theirs)


def _may_be_one_state(first: Sequence[Node], second: Sequence[Node]) -> bool:
    """Whether both are arms of a state, and not of two that the reports tell apart."""
    nations = [{node.nation for node in nodes if node.nation} for nodes in (first, second)]
    return _is_state(first) and _is_state(second) and not (all(nations) and nations[0].isdisjoint(nations[1]))


def _is_state(nodes: Iterable[Node]) -> bool:
    bodies = [node.body for node in nodes if node.body is not None]
    return any(told.kind in STATE or _ARMS_OF_STATE.search(told.words) for told in bodies)


def _by_state(event: Event) -> bool:
    """Whether the act is the state's own: nobody else is named as the one who did it."""
    actors = [claim for claim in event.claims if claim.field == "actor"]
    return not actors or any(body_class(_shown(claim)) in STATE or _names_a_government(claim) for claim in actors)


def _shown(claim: Claim) -> str:
    match claim.value:
        case EntityValue(name=words) | PlaceValue(name=words) | TextValue(text=words):
            return words
        case _:
            return ""


def _names_a_government(claim: Claim) -> bool:
    """Whether the actor is called by what a state has: "Kolby forces", "sailors", "the authorities"."""
    shown = _shown(claim)
    return bool(_OF_STATE.search(shown) or _ARMS_OF_STATE.search(shown))


def _passage(nodes: Sequence[Node], contexts: Sequence[Context]) -> Iterator[Passage]:
    """Where the origin is first named, if it is."""
    told = [(contexts[node.report].reading.report.id, node.span) for node in nodes if node.span is not None]
    if told:
        report, span = min(told, key=lambda row: (row[0], row[1]))
        yield Passage(report, span)
