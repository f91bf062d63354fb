"""Numbers that a sentence names only to deny them: "the number is 60, not 600", "seven, rather than nine".

So does one that takes them back: "an earlier version of this article said that 19 people had been arrested".
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from secondsource.read.counting.count import Count, fits
from secondsource.read.grammar.scene import Scene

_REACH = 6
_DENYING = (("not",), ("rather", "than"), ("instead", "of"))
_IN_FACT = re.compile(r"\b(?:when|in fact|actually|not|rather than|instead of)\b|[;:]", re.IGNORECASE)
_TAKEN_BACK = re.compile(
    r"\b(?:earlier|previous|original)\s(?:versions?|editions?)\sof\s(?:this|the|our)\s(?:article|story|report|post|item)\b"
    r"|\b(?:article|story|report|we)\s(?:had\s)?(?:incorrectly|wrongly|mistakenly|erroneously)\s"
    r"(?:said|stated|reported|wrote|gave|put)\b",
    re.IGNORECASE,
)


def denied_numbers(scene: Scene, counts: Collection[Count]) -> Iterator[Count]:
    """A number behind "not" as a denial of the same field and scope, where the number told for it stands before.

    Numbers behind the words that take back what the outlet said before are denied as they stand.
    """
    yield from (replace(count, stance="denies") for count in counts if _is_taken_back(scene, count))
    for head, mention in scene.of_kind("amount"):
        first = next(iter(scene.analysis.words_in(mention.span.start, mention.span.end)), head)
        if mention.amount is None or not _is_denied(scene, first):
            continue
        told = _told_before(scene, first, mention.id, counts)
        if told is not None and fits(told.field, mention.amount):
            yield Count(told.field, told.scope, told.anchor, head, mention.id, stance="denies")


def _is_taken_back(scene: Scene, count: Count) -> bool:
    """Only what stands behind the words, without "when" or "in fact", which lead to what is so."""
    word = scene.analysis.words[count.head]
    sentence, text = scene.analysis.sentences[word.sentence], scene.analysis.text
    found = _TAKEN_BACK.search(text, sentence.start, word.start)
    return found is not None and _IN_FACT.search(text, found.end(), word.start) is None


def _is_denied(scene: Scene, first: int) -> bool:
    behind = [word.text.lower() for word in scene.analysis.words[max(0, first - 2) : first]]
    return any(tuple(behind[-len(words) :]) == words for words in _DENYING)


def _told_before(scene: Scene, first: int, mention: int, counts: Collection[Count]) -> Count | None:
    """The count stated right before in the sentence."""
    words = scene.analysis.words
    near = [
        count
        for count in counts
        if count.mention not in (None, mention)
        and count.stance != "denies"
        and 0 < first - count.head <= _REACH
        and words[count.head].sentence == words[first].sentence
    ]
    return max(near, key=lambda count: count.head, default=None)
