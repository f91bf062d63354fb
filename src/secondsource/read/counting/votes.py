"""How many votes somebody won: no margins, no votes cast by all, and not those of who came second."""

import re
from collections.abc import Iterator

from secondsource.model.reading import Mention
from secondsource.read.counting.count import Count
from secondsource.read.grammar.scene import Scene

_NOT_THE_TALLY = re.compile(
    r"\b(?:by|majority of|margin of|lead of|difference of|gap of)\s"
    r"(?:(?:just|only|a|some|about|more than|over)\s)*$",
    re.IGNORECASE,
)
_OF_ALL = re.compile(
    r"\s(?:[\w-]+\s)?(?:votes?|ballots?)\s(?:ahead|more than|fewer than|cast|were cast|had been cast|counted|clear)\b",
    re.IGNORECASE,
)
_OF_RIVAL = re.compile(
    r"\b(?:rivals?|opponents?|challengers?|runner-up|runners-up|nearest|closest|second|followed by|against|ahead of)\b",
    re.IGNORECASE,
)
_BALLOTS = re.compile(r"(?:\s[\w-]+){0,2}\sballots?\b", re.IGNORECASE)
_BEFORE = 30
_RECEIVING = frozenset("win receive poll get secure take garner obtain gain earn elect beat defeat score".split())


def votes(scene: Scene) -> Iterator[Count]:
    """The numbers of votes in text order; of several in one sentence the largest, which won."""
    tallies: dict[int, tuple[float, Count]] = {}
    for head, mention in scene.of_kind("amount"):
        if mention.amount is None or mention.amount.unit != "vote" or not _is_tally(scene, head, mention):
            continue
        sentence, size = scene.analysis.words[head].sentence, mention.amount.low or 0
        if sentence not in tallies or tallies[sentence][0] < size:
            tallies[sentence] = (size, Count("votes", "all", head, head, mention.id))
    yield from (count for _, count in tallies.values())


def _is_tally(scene: Scene, head: int, mention: Mention) -> bool:
    """Whether a number is of votes that one who may have won received."""
    text, start = scene.analysis.text, mention.span.start
    if _NOT_THE_TALLY.search(text, max(0, start - _BEFORE), start) or _OF_ALL.match(text, mention.span.end):
        return False
    first = scene.analysis.sentences[scene.analysis.words[head].sentence].start
    if _BALLOTS.match(text, mention.span.end) and not _are_received(scene, head):
        return False
    return _OF_RIVAL.search(text, first, start) is None


def _are_received(scene: Scene, ballots: int) -> bool:
    """Whether somebody won or received something in the sentence: ballots can also be found, spoiled or counted."""
    inside = scene.analysis.sentence_words(scene.analysis.words[ballots].sentence)
    return scene.analysis.has_lemma(inside, _RECEIVING)
