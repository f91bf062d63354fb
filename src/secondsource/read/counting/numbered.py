"""Tolls told by the verb "to number"."""

from collections.abc import Iterator

from secondsource.read.counting.count import Count, fits
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import NOUN_FIELDS, STATE_FIELDS
from secondsource.read.vocabulary.numbering import numbered_state


def numbered(scene: Scene) -> Iterator[Count]:
    """The counts that the verb gives, of those who are told of as dead, injured, missing and so on."""
    for head, mention in scene.of_kind("amount"):
        found = numbered_state(scene.analysis.text, mention.span.start)
        if found is None or mention.amount is None:
            continue
        start, state = found
        field, word = STATE_FIELDS.get(state) or NOUN_FIELDS[state], scene.analysis.word_at(start)
        if word is not None and fits(field, mention.amount):
            yield Count(field, "all", word, head, mention.id)
