"""People told by their age alone: "a 6-year-old", "two 15-year-olds"."""

from secondsource.read.analysis import ROOT, Analysis

_DESCRIBING = frozenset(("amod", "compound", "nummod", "advmod"))
_REACH = 3


def is_aged_one(analysis: Analysis, index: int) -> bool:
    """Whether "old" ends a word for somebody: a year's number before it, and no noun of a person that it describes."""
    words = analysis.words
    if words[index].text.lower() not in ("old", "olds"):
        return False
    before = [word.text.lower() for word in words[max(0, index - _REACH) : index]]
    if not {"year", "month", "years", "months"} & set(before) or "-" not in before:
        return False
    word = words[index]
    return word.head == ROOT or word.deprel.split(":")[0] not in _DESCRIBING or word.head < index
