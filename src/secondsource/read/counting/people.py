"""People told one by one: "a man was shot", "Ona Dahl and her son died", counted where no number is stated."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from secondsource.model.reading import Role
from secondsource.model.span import Span
from secondsource.model.value import AmountValue
from secondsource.read.counting.count import Count, Person
from secondsource.read.counting.described import Description, different_people
from secondsource.read.counting.nations import nation_of
from secondsource.read.counting.ordinals import ordinal_of
from secondsource.read.counting.own_deaths import SELVES
from secondsource.read.counting.placing import Placed
from secondsource.read.grammar.clauses import arguments
from secondsource.read.grammar.nominals import phrase
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.telling import Telling

_COUNTED = (
    "killed",
    "injured",
    "missing",
    "rescued",
    "arrested",
    "detained",
    "released",
    "charged",
    "convicted",
    "extradited",
)
_OF_ANY_EVENT = ("killed", "injured", "missing", "rescued", "arrested", "detained")

_FOUND_DEAD = frozenset(("dead", "died", "deceased", "bodies"))
_AGE = re.compile(r"(\d{1,3})[ -]?(?:years?|months?|weeks?|days?)?\b")


@dataclass(frozen=True, slots=True)
class _Tally:
    """People of one event by field: (number of the telling, person), the highest number stated and whose people it is.

    The nation is "" where a stated number tells none.
    """

    people: Mapping[str, tuple[tuple[int, Person], ...]]
    stated: Mapping[str, float]
    nations: Mapping[str, Set[str]]


def people_counts(scene: Scene, kept: Sequence[tuple[int, Telling]], placed: Placed) -> Mapping[int, tuple[Role, ...]]:
    """Counted roles by telling: how many of each event were killed, injured and so on, with the words that say it.

    Those who were shot or stabbed and are not told as dead are injured. Nothing is counted where a number is stated.
    """
    roles: dict[int, list[Role]] = defaultdict(list)
    for number in dict.fromkeys(n for n, _ in kept):
        orders = [o for o, (n, _) in enumerate(kept) if n == number]
        for order, role in _of_event(scene, _tally(scene, orders, placed)):
            roles[order].append(role)
    return {order: tuple(found) for order, found in roles.items()}


def _tally(scene: Scene, orders: Sequence[int], placed: Placed) -> _Tally:
    people: dict[str, list[tuple[int, Person]]] = defaultdict(list)
    stated: dict[str, float] = {}
    nations: dict[str, set[str]] = defaultdict(set)
    for order in orders:
        for person in placed.people.get(order, ()):
            people[person.field].append((order, person))
        for count in placed.counts.get(order, ()):
            number = _number(scene, count)
            nations[count.field].add(nation_of(scene, count.head))
            if number is not None and count.scope == "additional" and count.field in ("injured", "shot"):
                stated["others"] = max(number, stated.get("others", 0))
                people["others"].append((order, Person("injured", count.anchor, count.head, True, False)))
            if count.field == "killed" and any(span.of(scene.analysis.text).lower() in SELVES for span in count.spans):
                stated["killers"] = 1
            if number is not None and count.scope == "all":
                stated[count.field] = max(number, stated.get(count.field, 0))
                if count.field == "shot":
                    people["shot stated"].append((order, Person("shot", count.anchor, count.head, True, False)))
    return _Tally({field: tuple(found) for field, found in people.items()}, stated, nations)


def _number(scene: Scene, count: Count) -> float | None:
    if count.amount is not None:
        return count.amount.low
    mention = scene.mention(count.mention)
    amount = mention.amount if mention else None
    return amount.low if amount is not None and amount.low is not None and not amount.approximate else None


def _of_event(scene: Scene, tally: _Tally) -> Iterator[tuple[int, Role]]:
    killed = _count(scene, tally.people.get("killed", ()))
    for field in _COUNTED:
        people = tally.people.get(field, ())
        if field in tally.stated:
            people = _of_another_nation(scene, people, tally.nations.get(field, frozenset()))
        if field == "injured" or not people:
            continue
        number = _count(scene, people)
        if number and (field in _OF_ANY_EVENT):
            yield people[0][0], _at_least(_role(scene, field, number, people))
    if tally.stated.get("injured") is None:
        yield from _injured(scene, tally, int(tally.stated.get("killed", 0) or 0) or killed)


def _of_another_nation(
    scene: Scene, people: Sequence[tuple[int, Person]], nations: Set[str]
) -> tuple[tuple[int, Person], ...]:
    """ "Two Thai rangers died. A Khmer soldier was killed as well": those of whose nation no number is stated."""
    if "" in nations:
        return ()
    return tuple((o, p) for o, p in people if nation_of(scene, p.head) not in {"", *nations})


def _at_least(role: Role) -> Role:
    """The role as it is; of the saved, who are seldom all told of one by one, as the least."""
    if role.role != "rescued" or role.amount is None:
        return role
    return replace(role, amount=replace(role.amount, high=None))


def _injured(scene: Scene, tally: _Tally, killed: int) -> Iterator[tuple[int, Role]]:
    """Those told as hurt, or those who were shot less those who died."""
    dead = {_identity(scene, p) for _, p in tally.people.get("killed", ())}
    hurt = tuple((o, p) for o, p in tally.people.get("injured", ()) if _identity(scene, p) not in dead)
    shot = tally.people.get("shot", ())
    named = tuple((o, p) for o, p in shot if _identity(scene, p) not in dead)
    survivors = max(0, max(int(tally.stated.get("shot", 0)), _count(scene, shot)) - _of_the_shot(scene, tally, killed))
    survivors = max(survivors, _named_apart(scene, tally, killed) if survivors else 0)
    told = _count(scene, hurt) if not killed or any(p.new for _, p in hurt) else 0
    others = int(tally.stated.get("others", 0)) if killed and "shot" not in tally.stated else 0
    number = max(told + others, survivors)
    basis = hurt or (tally.people.get("others", ()) if others else named)
    basis = basis or tally.people.get("shot stated", ()) or shot
    if number and basis:
        yield basis[0][0], _role(scene, "injured", number, basis)


def _named_apart(scene: Scene, tally: _Tally, killed: int) -> int:
    """How many are named as shot that are none of the dead, where the dead are all named as well."""
    dead = {_identity(scene, p) for _, p in tally.people.get("killed", ()) if p.named}
    shot = {_identity(scene, p) for _, p in tally.people.get("shot", ()) if p.named}
    return len(shot - dead) if len(dead) == killed else 0


def _of_the_shot(scene: Scene, tally: _Tally, killed: int) -> int:
    """How many of the dead may be among those who were shot: not who "shot two women before killing himself"."""
    dead, words = tally.people.get("killed", ()), scene.analysis.words
    shooting = {words[p.anchor].sentence for field in ("shot", "shot stated") for _, p in tally.people.get(field, ())}
    if not any(_is_own(scene, p) and words[p.anchor].sentence in shooting for _, p in dead):
        return killed
    if "killed" in tally.stated:
        return killed - int(tally.stated.get("killers", 0))
    return _count(scene, [(o, p) for o, p in dead if not _is_own(scene, p)])


def _identity(scene: Scene, person: Person) -> int:
    """The mention's cluster; a number of its own for a word that no mention bears."""
    mention = scene.standing_for(person.head)
    return mention.cluster if mention else -1 - person.head


def _count(scene: Scene, people: Sequence[tuple[int, Person]]) -> int:
    """How many there are at least: the same person may come first as "a man" and later by name."""
    if not people:
        return 0
    own = [p for _, p in people if _is_own(scene, p)]
    told = [p for _, p in people if not _is_own(scene, p)]
    others = _of_others(scene, told) if told else 0
    known = {_identity(scene, p) for p in told}
    killers = {_identity(scene, p) for p in own if not _killers(scene, p) & known}
    return max(others + (1 if killers and not _listed_dead(scene, told) else 0), 1)


def _killers(scene: Scene, person: Person) -> frozenset[int]:
    """Who is told at a pronoun to have killed themselves: the pronoun's identity and the subject's of its verb."""
    ancestors = scene.analysis.ancestors(person.head)
    verb = next((i for i in ancestors if scene.analysis.words[i].upos == "VERB"), person.anchor)
    agents = [scene.standing_for(agent) for agent in arguments(scene.analysis, verb).agents]
    return frozenset((_identity(scene, person), *(m.cluster for m in agents if m is not None)))


def _of_others(scene: Scene, people: Sequence[Person]) -> int:
    """Those who are not told of as killing themselves."""
    named = {_identity(scene, p) for p in people if p.named}
    described = {_identity(scene, p): _description(scene, p) for p in people if p.new and not p.named}
    # Beside a name, "the leader of the gang" is most often a description of it and no second person.
    by_name = {p.anchor for p in people if p.named}
    told = {(p.anchor, _identity(scene, p)) for p in people if p.new or p.anchor not in by_name}
    at_once = Counter(anchor for anchor, _ in told)
    return max(len(named), different_people(tuple(described.values())), max(at_once.values(), default=0), 1)


def _is_own(scene: Scene, person: Person) -> bool:
    """Whether it is somebody who killed themselves, at the pronoun that says so."""
    return person.new and scene.analysis.words[person.head].text.lower() in SELVES


def _listed_dead(scene: Scene, people: Sequence[Person]) -> bool:
    """Whether several are told as dead at once, so that a killer among them may be one of them."""
    at_once = Counter(anchor for anchor, _ in {(p.anchor, _identity(scene, p)) for p in people if not p.named})
    found = {p.anchor for p in people if scene.analysis.words[p.anchor].text.lower() in _FOUND_DEAD}
    return any(at_once[anchor] > 1 for anchor in found)


def _description(scene: Scene, person: Person) -> Description:
    """What tells one person apart from another that no name does."""
    words = phrase(scene.analysis, person.head).of(scene.analysis.text)
    age = _AGE.search(words)
    noun = scene.analysis.words[person.head].lemma.lower()
    other = "another" in words.lower().split() or (ordinal_of(scene, person.head) or 1) > 1
    return Description(noun, age.group(1) if age else "", person.anchor, other)


def _role(scene: Scene, field: str, number: int, people: Sequence[tuple[int, Person]]) -> Role:
    spans = []
    seen = set[int]()
    for _, person in people:
        identity = _identity(scene, person)
        if identity not in seen and (person.new or not seen):
            seen.add(identity)
            spans.append(_words(scene, person))
    parts = tuple(sorted(set(_apart(spans[: max(number, 1)]))))
    return Role(field, None, basis="counted", spans=parts, amount=AmountValue(number, number, "person"))


def _words(scene: Scene, person: Person) -> Span:
    """The whole name of a person who is named, else the phrase."""
    mention = scene.standing_for(person.head) if person.named else None
    return mention.span if mention is not None and mention.form == "name" else phrase(scene.analysis, person.head)


def _apart(spans: Sequence[Span]) -> Iterator[Span]:
    """Spans that do not lie in one another."""
    for span in spans:
        if not any(other != span and other.holds(span) for other in spans):
            yield span
