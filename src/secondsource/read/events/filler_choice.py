"""Chains first, then one decision for each: which of the model's likely spans fill a role of the report's violence.

Spans of the same words are one wording; wordings of one mention cluster, or that hold each other's words, are one
chain. Of each chain and role the likeliest wording is taken, if it is likely enough. Victims are taken by name alone:
those that are only described are told by their number, or by syntax.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import mul

from secondsource.model.reading import Mention
from secondsource.model.span import Span
from secondsource.read.analysis import Filler
from secondsource.read.events.filler_weights import WEIGHTS, Signs
from secondsource.read.grammar.scene import Scene

LEAST = 0.35
_MOST_WORDINGS = 100
_SUREST = 0.999
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of a role's filler with all the spans where it stands, the likeliest first.

    ``mention`` is the likeliest span's own, or a name with the same head; ``clusters`` are of all its spans.
    """

    role: str
    words: str
    fillers: tuple[Filler, ...]
    mention: Mention | None
    clusters: frozenset[int]
    _parts: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Cut the words once: wordings are held against each other."""
        object.__setattr__(self, "_parts", frozenset(self.words.split()))

    @property
    def span(self) -> Span:
        """The likeliest span."""
        return Span(self.fillers[0].start, self.fillers[0].end)

    @property
    def is_name(self) -> bool:
        """Whether the filler is a name or ends in one."""
        return self.mention is not None and self.mention.form == "name"

    def of_same_words(self, mention: Mention, text: str) -> bool:
        """Whether a mention stands in the same words, articles aside."""
        return _plain(mention.span.of(text)) == self.words

    def same_as(self, other: "Wording") -> bool:
        """Whether both stand for one thing: by a mention cluster, or because one holds all words of the other."""
        mine, theirs = self._parts, other._parts
        return mine <= theirs or theirs <= mine or not self.clusters.isdisjoint(other.clusters)


def chosen_fillers(scene: Scene) -> tuple[Wording, ...]:
    """The fillers of a report, one wording for each chain and role, in text order."""
    found: list[Wording] = []
    for role in WEIGHTS:
        wordings = wordings_of(scene, role)
        ranked = sorted(((likelihood(one, wordings), one) for one in wordings), key=lambda pair: -pair[0])
        taken: list[Wording] = []
        for likely, wording in ranked:
            fits = likely > LEAST and (wording.is_name or role != "victim")
            if fits and not any(wording.same_as(other) for other in taken):
                taken.append(wording)
        found.extend(taken)
    return tuple(sorted(found, key=lambda wording: (wording.span, wording.role)))


def likelihood(wording: Wording, wordings: Sequence[Wording]) -> float:
    """The probability that an answer key holds the wording."""
    signs, weights = signs_of(wording, wordings), WEIGHTS[wording.role]
    return 1.0 / (1.0 + math.exp(-sum(map(mul, signs, weights))))


def signs_of(wording: Wording, wordings: Sequence[Wording]) -> Signs:
    """The signs of one wording among all of its role."""
    at: dict[int, float] = {}
    for other in wordings:
        if other is wording or wording.same_as(other):
            for filler in other.fillers:
                at[filler.end] = at.get(filler.end, 0.0) + filler.probability
    chain = max(at.values())
    return Signs(1.0, _log_odds(wording.fillers[0].probability), _log_odds(chain), float(wording.is_name))


def _log_odds(probability: float) -> float:
    bounded = min(probability, _SUREST)
    return math.log(bounded / (1.0 - bounded))


def wordings_of(scene: Scene, role: str) -> tuple[Wording, ...]:
    """The likeliest wordings of a role, in the order of their likeliest spans."""
    groups: dict[str, list[Filler]] = {}
    own = [filler for filler in scene.analysis.fillers if filler.role == role]
    for filler in sorted(own, key=lambda filler: (-filler.probability, filler.start, filler.end)):
        words = _plain(Span(filler.start, filler.end).of(scene.analysis.text))
        if words:
            groups.setdefault(words, []).append(filler)
    return tuple(_wording(scene, role, words, fillers) for words, fillers in [*groups.items()][:_MOST_WORDINGS])


def _wording(scene: Scene, role: str, words: str, fillers: Sequence[Filler]) -> Wording:
    spans = [Span(filler.start, filler.end) for filler in fillers]
    mentions = [mention_of(scene, span) for span in spans]
    clusters = frozenset(mention.cluster for mention in mentions if mention is not None)
    return Wording(role, words, tuple(fillers), mentions[0], clusters)


# The same few words are held against each other for each role.
@lru_cache(maxsize=2048)
def _plain(words: str) -> str:
    return _ARTICLE.sub("", " ".join(words.lower().split()))


def mention_of(scene: Scene, span: Span) -> Mention | None:
    """The mention of the same words, articles aside, or what the head of the words stands for."""
    text = scene.analysis.text
    words = _plain(span.of(text))
    for mention in scene.meeting(span):
        if mention.span == span or _plain(mention.span.of(text)) == words:
            return mention
    head = scene.analysis.head_in(span.start, span.end)
    return scene.standing_for(head) if head is not None else None
