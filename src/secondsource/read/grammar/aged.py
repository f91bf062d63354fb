"""People told by their age alone: "a 6-year-old", "two 15-year-olds", "two of the boys, 14 and 15, were taken"."""

from secondsource.read.analysis import ROOT, Analysis

_DESCRIBING = frozenset(("amod", "compound", "nummod", "advmod"))
_REACH = 3
_OLDEST = 110
_LINKS = frozenset((",", "and"))


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


def is_bare_age(analysis: Analysis, index: int) -> bool:
    """Whether a figure is an age between commas behind people: "two of the boys, 14 and 15, were taken"."""
    words = analysis.words
    if not _may_be_age(analysis, index):
        return False
    first, last = index, index
    while first > 1 and _links(analysis, first - 1) and _may_be_age(analysis, first - 2):
        first -= 2
    while last + 2 < len(words) and _links(analysis, last + 1) and _may_be_age(analysis, last + 2):
        last += 2
    closed = last + 1 < len(words) and words[last + 1].text == ","
    return first > 0 and words[first - 1].text == "," and closed


def _may_be_age(analysis: Analysis, index: int) -> bool:
    word = analysis.words[index]
    alone = word.deprel.split(":")[0] != "nummod" or word.head < index
    return word.text.isdigit() and int(word.text) <= _OLDEST and alone


def _links(analysis: Analysis, index: int) -> bool:
    return analysis.words[index].text.lower() in _LINKS
