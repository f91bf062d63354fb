"""Sums: "a mother and her two sons died" is three; the parts stand as the sum's spans."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secondsource.model.span import Span
from secondsource.model.value import AmountValue
from secondsource.read.counting.count import Count, Person
from secondsource.read.grammar.clauses import dependents, with_conjuncts
from secondsource.read.grammar.nominals import phrase
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import HARM, TOLL_NOUNS

_ADDING = frozenset(("and", "&", "plus"))
_EXCLUDING = frozenset(("not", "or", "than", "instead"))
_OF_SUMS = ("all", "additional")


@dataclass(frozen=True, slots=True)
class Summed:
    """Sums, with the stated numbers and the people told one by one that are in them."""

    sums: tuple[Count, ...]
    parts: tuple[Count, ...]
    people: tuple[Person, ...]


def summed(scene: Scene, counts: Sequence[Count], people: Sequence[Person]) -> Summed:
    """One sum for each coordination of numbers, with people told one by one or with each other, under one verb."""
    sums: list[Count] = []
    parts: list[Count] = []
    told: list[Person] = []
    for anchor, field in sorted({(c.anchor, c.field) for c in counts}):
        numbers = [c for c in counts if _may_add(scene, c) and (c.anchor, c.field) == (anchor, field)]
        singles = [p for p in people if (p.anchor, p.field) == (anchor, field)]
        group = _coordinated(scene, [*(c.head for c in numbers), *(p.head for p in singles)])
        beside = [c for c in numbers if c.head in group]
        if beside and group:
            sums.append(_sum(scene, beside, [p for p in singles if p.head in group]))
            parts.extend(beside)
            told.extend(p for p in people if (p.anchor, p.field) == (anchor, field))
    return Summed(tuple(sums), tuple(parts), tuple(told))


def _sum(scene: Scene, numbers: Sequence[Count], singles: Sequence[Person]) -> Count:
    total = len({p.head for p in singles}) + sum(_exact(scene, c) or 0 for c in numbers)
    heads = sorted({*(p.head for p in singles), *(c.head for c in numbers)})
    spans = tuple(sorted({_told_by(scene, head, numbers) for head in heads}))
    first = numbers[0]
    value = AmountValue(total, total, "person")
    return Count(first.field, "all", first.anchor, heads[0], None, spans, value, first.stance, first.hedge, "counted")


def _told_by(scene: Scene, head: int, numbers: Sequence[Count]) -> Span:
    """The phrase of the word, or the number alone where a parse hangs it on a word that stands apart from it."""
    found = phrase(scene.analysis, head)
    mentions = (scene.mention(count.mention) for count in numbers if count.head == head)
    apart = (mention.span for mention in mentions if mention is not None and not found.holds(mention.span))
    return next(apart, found)


def _may_add(scene: Scene, count: Count) -> bool:
    return count.scope in _OF_SUMS and count.field not in ("seized", "damaged") and _exact(scene, count) is not None


def _coordinated(scene: Scene, heads: Sequence[int]) -> frozenset[int]:
    """The most of the heads that are coordinated with each other; "and" or a like word joins the last to them."""
    groups = [frozenset(with_conjuncts(scene.analysis, head)) & frozenset(heads) for head in sorted(heads)]
    group = max(groups, key=len, default=frozenset[int]())
    return group if len(group) > 1 and _added(scene, sorted(group)) else frozenset()


def _added(scene: Scene, heads: Sequence[int]) -> bool:
    between = {word.text.lower() for word in scene.analysis.words[heads[-2] + 1 : heads[-1]]}
    return bool(between & _ADDING) and not between & _EXCLUDING


def sums_with_others(scene: Scene, counts: Sequence[Count], people: Sequence[Person]) -> Iterator[Count]:
    """ "A man was wounded and four others were taken to hospital": five, where one sentence tells of both."""
    words = scene.analysis.words
    for others in counts:
        number = _exact(scene, others)
        if others.scope != "additional" or others.field not in HARM or number is None:
            continue
        sentence = words[others.head].sentence
        before = [c for c in counts if c.scope == "all" and c.field == others.field and c.head < others.head]
        before = [c for c in before if words[c.head].sentence == sentence and c.anchor != others.anchor]
        led = (words[c].text.lower() for c in dependents(scene.analysis, others.anchor, ("mark",)))
        if "after" in led or any(words[c.anchor].lemma.lower() in TOLL_NOUNS for c in before):
            continue  # "The toll rose to 14 after five more bodies were found": the five are in it.
        singles = [p for p in people if p.field == others.field and p.new and p.head < others.head]
        singles = [p for p in singles if words[p.head].sentence == sentence and p.anchor != others.anchor]
        if len(before) + len(singles) == 1 and all(_exact(scene, c) is not None for c in before):
            yield _sum(scene, [others, *before], singles)


def _exact(scene: Scene, count: Count) -> float | None:
    amount = scene.amount_of(count.mention, count.amount)
    exact = amount is not None and amount.low == amount.high and not amount.approximate and not amount.money
    return amount.low if amount is not None and exact else None
