"""Records that hackers take: "got away with 7,000 patient files", "some 2,000 customer records were copied"."""

import re
from collections.abc import Iterator

from secondsource.read.counting.count import Count
from secondsource.read.grammar.clauses import relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.wordlists import word_set

_OF_HACKERS = re.compile(
    r"\b(?:hack(?:ers?|ed|ing|s)|cyber\w*|ransomware|malware|data (?:breach|leak|theft)|breach(?:ed)?)\b", re.IGNORECASE
)
_RECORDS = word_set("record file document account profile dataset password")
_TAKING = word_set(
    """take steal copy download exfiltrate leak expose access publish obtain compromise grab harvest siphon
    sell post breach extract seize loot scrape view"""
)
_WITH_MORE = {"get": "away", "make": "off"}
_STEPS, _PHRASE = 4, 6
_COUNTING = ("nummod", "det", "amod", "advmod")


def records_taken(scene: Scene) -> Iterator[Count]:
    """The numbers of records taken, in a report that tells of hackers or of data laid open."""
    if _OF_HACKERS.search(scene.analysis.text) is None:
        return
    for head, mention in scene.of_kind("amount"):
        records = _counted_records(scene, head)
        verb = _taken_by(scene, records) if records is not None else None
        if verb is not None and mention.amount is not None:
            yield Count("amount", "all", verb, head, mention.id)


def _counted_records(scene: Scene, head: int) -> int | None:
    """The word for the records that a number is of."""
    words = scene.analysis.words
    noun = words[head].head if relation(scene.analysis, head) in _COUNTING else head
    return noun if noun >= 0 and words[noun].lemma.lower() in _RECORDS else None


def _taken_by(scene: Scene, records: int) -> int | None:
    """The verb of taking that the records hang on, or that "away with" right before them belongs to."""
    words = scene.analysis.words
    led = next((i for i in range(records, max(1, records - _PHRASE), -1) if words[i].text.lower() == "with"), None)
    if led is not None and led > 1 and _WITH_MORE.get(words[led - 2].lemma.lower()) == words[led - 1].text.lower():
        return led - 2
    for step, above in enumerate(scene.analysis.ancestors(records)):
        word = words[above]
        if step >= _STEPS:
            return None
        if word.upos == "VERB":
            return above if word.lemma.lower() in _TAKING else None
    return None
