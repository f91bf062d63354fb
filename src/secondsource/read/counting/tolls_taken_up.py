"""Numbers that a sentence puts to what was counted before: "It was 63, not 47 as first announced"."""

import re
from collections.abc import Iterator, Sequence

from secondsource.read.counting.count import Count, fits
from secondsource.read.counting.tolls import field_of_toll
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import TOLL_NOUNS

_TAKEN_UP = re.compile(
    r"[\"“”'‘]?(?:It|That|The (?:figure|number|total|toll|count))\s(?:now\s)?"
    r"(?:was|is|stood at|stands at|came to|should (?:be|have been)|had been)\s(?:in fact\s|actually\s|now\s)?(?=\S)"
)


def tolls_taken_up(scene: Scene, pairs: Sequence[tuple[str, int, int]]) -> Iterator[Count]:
    """The number right behind "It was" where the sentence before speaks of a number of people.

    ``pairs`` are (field, word that makes it so, head of who it is said of), as in `counts`.
    """
    analysis = scene.analysis
    for toll in analysis.with_lemma(TOLL_NOUNS):
        after = analysis.words[toll].sentence + 1
        if after >= len(analysis.sentences):
            continue
        start = _TAKEN_UP.match(analysis.text, analysis.sentences[after].start)
        field = field_of_toll(scene, toll, pairs) if start else None
        if start is None or field is None:
            continue
        for head, mention in scene.of_kind("amount"):
            if mention.span.start == start.end() and mention.amount is not None and fits(field, mention.amount):
                yield Count(field, "all", toll, head, mention.id)
