"""Counts that follow from others: "a third victim died", "ten were killed and injured", "all five survived"."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from secondsource.model.value import AmountValue
from secondsource.read.analysis import ROOT
from secondsource.read.counting.count import Count, Person
from secondsource.read.grammar.clauses import arguments, relation
from secondsource.read.grammar.nominals import phrase
from secondsource.read.grammar.scene import Scene
from secondsource.read.reality.modality import told
from secondsource.read.vocabulary.count_words import HARM

_ORDINALS = dict(zip("second third fourth fifth sixth seventh eighth ninth tenth".split(), range(2, 11), strict=True))
_MULTIPLES = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}
_OF_DEEDS = {
    **dict.fromkeys(("shooting", "stabbing"), "shot"),
    **dict.fromkeys(("murder", "homicide", "killing", "slaying"), "killed"),
}
_DASHES = frozenset(("-", "–", "—", "/"))
_KILLING = frozenset(("kill", "die", "slay"))
_SURVIVING = frozenset(("survive",))
_INJURING = frozenset(("injure", "wound", "hurt"))


def ordinal_tolls(scene: Scene, counts: Collection[Count], people: Collection[Person]) -> Iterator[Count]:
    """ "A third victim died" after "two people died": three are dead."""
    for person in people:
        number = _ordinal(scene, person.head)
        if person.field != "killed" or number is None:
            continue
        stated = [c for c in counts if c.field == "killed" and c.scope == "all" and c.head < person.head]
        if any(_is(scene, c, number - 1) for c in stated):
            span = phrase(scene.analysis, person.head)
            value = AmountValue(number, number, "person")
            yield Count("killed", "all", person.anchor, person.head, None, (span,), value, basis="counted")


def ordinal_victims(scene: Scene, people: Collection[Person]) -> Iterator[Count]:
    """ "A fourth victim was wounded": four were hit, whoever of them died."""
    for person in people:
        number = _ordinal(scene, person.head)
        if person.field in ("injured", "shot") and number is not None and person.new:
            span = phrase(scene.analysis, person.head)
            value = AmountValue(number, number, "person")
            yield Count("shot", "all", person.anchor, person.head, None, (span,), value, basis="counted")


def multiple_deeds(scene: Scene) -> Iterator[Count]:
    """ "A triple shooting", "the double homicide": three shot, two killed; "double murder-suicide": three."""
    words = scene.analysis.words
    for index in scene.analysis.with_text(_OF_DEEDS.keys()):
        field = _OF_DEEDS[words[index].text.lower()]
        number = _MULTIPLES.get(words[index - 1].text.lower()) if index else None
        if number is not None:
            last = _end_of_suicide(scene, index) if field == "killed" else index
            number += last > index
            value = AmountValue(number, number, "person")
            span = scene.word_span(index - 1, last)
            yield Count(field, "all", index, index, None, (span,), value, basis="counted")


def _end_of_suicide(scene: Scene, deed: int) -> int:
    """The last word of "murder-suicide", where the killer is among the dead; else the deed's word."""
    behind = [word.text.lower() for word in scene.analysis.words[deed + 1 : deed + 3]]
    if behind[:1] == ["suicide"]:
        return deed + 1
    return deed + 2 if behind[1:] == ["suicide"] and behind[0] in _DASHES else deed


def _ordinal(scene: Scene, head: int) -> int | None:
    words = (scene.analysis.words[c].text.lower() for c in scene.analysis.children_by(head, "amod"))
    return next((_ORDINALS[word] for word in words if word in _ORDINALS), None)


def _is(scene: Scene, count: Count, number: int) -> bool:
    amount = scene.amount_of(count.mention, count.amount)
    return amount is not None and amount.low == amount.high == number


def in_shares_of_both(scene: Scene, counts: Iterable[Count]) -> Iterator[Count]:
    """The counts; "ten were killed and injured" tells of each that they were one to nine, of "or" none to ten."""
    for count in counts:
        joint = _joint(scene, count)
        amount = scene.amount_of(count.mention, count.amount) if joint else None
        if joint is None or amount is None or amount.low is None or amount.low < 2:
            yield count
            continue
        other, word = joint
        least = 1 if word == "and" else 0
        share = AmountValue(least, None if amount.high is None else amount.high - least, "person", amount.approximate)
        for field in (count.field, other):
            yield replace(count, field=field, amount=share, basis="counted")


def _joint(scene: Scene, count: Count) -> tuple[str, str] | None:
    """The other field and "and" or "or", where one verb of harm follows the other and only the first has people."""
    analysis = scene.analysis
    if count.field not in HARM or count.mention is None or analysis.words[count.anchor].upos != "VERB":
        return None
    for one, other in ((count.anchor, c) for c in _verbs_beside(scene, count.anchor)):
        lemma = analysis.words[other].lemma.lower()
        field = "killed" if lemma in _KILLING else "injured" if lemma in _INJURING else None
        between = [w.text.lower() for w in analysis.words[min(one, other) + 1 : max(one, other)]]
        if field not in (None, count.field) and between in (["and"], ["or"]) and count.head in _told_of(scene, other):
            return str(field), between[0]
    return None


def _verbs_beside(scene: Scene, verb: int) -> Iterator[int]:
    word = scene.analysis.words[verb]
    if relation(scene.analysis, verb) == "conj" and word.head != ROOT:
        yield word.head
    yield from scene.analysis.children_by(verb, "conj")


def _told_of(scene: Scene, verb: int) -> tuple[int, ...]:
    return arguments(scene.analysis, verb).patients


def survivals(scene: Scene) -> Iterator[Count]:
    """ "All five crew survived": nobody of them was killed."""
    words = scene.analysis.words
    for verb in scene.analysis.with_lemma(_SURVIVING):
        if words[verb].upos != "VERB" or relation(scene.analysis, verb) == "xcomp":
            continue
        if told(scene.analysis, verb).modality != "happened":
            continue
        for head in arguments(scene.analysis, verb).agents:
            near = {words[c].text.lower() for c in scene.analysis.children(head)} | {words[head].text.lower()}
            if near & {"all", "everyone", "everybody"} and not near & {"other", "others"}:
                span = phrase(scene.analysis, head)
                yield Count("killed", "all", verb, head, None, (span,), AmountValue(0, 0, "person"))
