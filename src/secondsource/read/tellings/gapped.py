"""Deeds told by a number alone: "three were killed in Velm on Tuesday and two in Orlen on Wednesday"."""

from collections.abc import Iterator, Sequence

from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.tellings.trigger import Trigger
from secondsource.values.periods import WEEKDAYS

_ANOTHER = "another"


def is_gapped(analysis: Analysis, index: int) -> bool:
    """Whether a number stands for a deed of its own, with a day, joined to a verb."""
    word = analysis.words[index]
    if (
        (word.upos != "NUM" and word.text.lower() != _ANOTHER)
        or word.deprel != "conj"
        or word.head == ROOT
        or analysis.words[word.head].upos != "VERB"
    ):
        return False
    return any(analysis.words[i].text.lower() in WEEKDAYS for i in analysis.subtree_words(index))


def second_deeds(analysis: Analysis, found: Sequence[Trigger]) -> Iterator[Trigger]:
    """The numbers that stand for a deed of the type of the verb that they are joined to."""
    for trigger in found:
        for joined in analysis.children_by(trigger.word, "conj"):
            if is_gapped(analysis, joined):
                yield Trigger(joined, joined, trigger.type)
