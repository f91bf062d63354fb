"""Swapped sources: the same words laid to the police in one report and to the hospital in its near copy.

Where one text goes round with other bodies put in, none of them can be told to have said it: such a source is one of
no stated body, which may be anybody.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from secondsource.link.copying.copies import Copies
from secondsource.link.copying.wording import Sentence, sentence_of, shared_in_order
from secondsource.link.tellings.sources import Source
from secondsource.link.tellings.telling import Context
from secondsource.model.reading import Reading, Statement

SAME_WORDS = 0.7
# Fewer words than these two writers may choose alike by chance.
FEWEST_WORDS = 12


def without_swapped(
    contexts: Sequence[Context], sources: Sequence[Mapping[int, Source]], copies: Copies
) -> list[Mapping[int, Source]]:
    """The sources, those that texts worded alike exchange made sources of no stated body."""
    found: list[dict[int, Source]] = [dict(own) for own in sources]
    pairs = [(pair.first, pair.second) for pair in copies.pairs] + list(copies.alike)
    for first, second in pairs:
        for own, other in ((first, second), (second, first)):
            for statement in _swapped(contexts[own], sources[own], contexts[other], sources[other]):
                source = sources[own][statement]
                found[own][statement] = replace(source, kind="unnamed", body=None, unnamed=True)
    return list(found)


def _swapped(
    context: Context, sources: Mapping[int, Source], other: Context, theirs: Mapping[int, Source]
) -> Iterator[int]:
    """Statements of a body that nothing tells apart, whose words the other report lays to a body of another class."""
    by_id = {statement.id: statement for statement in context.reading.statements}
    for number, source in sources.items():
        if source.body is None or source.person or source.body.qualifiers or source.unnamed:
            continue
        words = _content(context.reading, by_id[number])
        for statement in other.reading.statements:
            rival = theirs.get(statement.id)
            if rival is None or rival.body is None or rival.body.kind == source.body.kind or rival.body.qualifiers:
                continue
            if words is not None and _same(words, _content(other.reading, statement)):
                yield number
                break


def _content(reading: Reading, statement: Statement) -> Sentence | None:
    sentence = sentence_of(reading.report.text, statement.content)
    return sentence if len(sentence.words) >= FEWEST_WORDS else None


def _same(words: Sentence, others: Sentence | None) -> bool:
    return others is not None and shared_in_order(words, others) >= SAME_WORDS * len(words.words)
