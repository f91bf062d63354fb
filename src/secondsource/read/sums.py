"""Sums: "a mother and her two sons died" is three; the parts stand as the sum's spans."""

from collections.abc import Iterable, Iterator

from secondsource.model.value import AmountValue
from secondsource.read.clauses import with_conjuncts
from secondsource.read.count import Count, Person
from secondsource.read.nominals import phrase
from secondsource.read.scene import Scene


def sums_of_parts(scene: Scene, counts: Iterable[Count], people: Iterable[Person]) -> Iterator[Count]:
    """One count for each coordination of numbers with people told one by one, under one verb."""
    numbers = [c for c in counts if c.mention is not None]
    singles = [p for p in people if p.new]
    for anchor, field in sorted({(p.anchor, p.field) for p in singles}):
        mine = [p for p in singles if (p.anchor, p.field) == (anchor, field)]
        beside = [c for c in numbers if (c.anchor, c.field) == (anchor, field) and _together(scene, mine, c)]
        amounts = [a for c in beside if (a := _exact(scene, c)) is not None]
        if not amounts or len(amounts) != len(beside):
            continue
        total = len({p.head for p in mine}) + sum(amounts)
        spans = tuple(sorted({phrase(scene.analysis, h) for h in (*(p.head for p in mine), *(c.head for c in beside))}))
        value = AmountValue(total, total, "person")
        yield Count(
            field, "all", anchor, mine[0].head, None, spans, value, beside[0].stance, beside[0].hedge, "counted"
        )


def _together(scene: Scene, people: Iterable[Person], count: Count) -> bool:
    """Whether a number is coordinated with one of the people."""
    return any(
        count.head in with_conjuncts(scene.analysis, p.head) or p.head in with_conjuncts(scene.analysis, count.head)
        for p in people
    )


def _exact(scene: Scene, count: Count) -> float | None:
    mention = next((m for m in scene.mentions if m.id == count.mention), None)
    amount = mention.amount if mention else None
    return amount.low if amount is not None and amount.low == amount.high and not amount.approximate else None
