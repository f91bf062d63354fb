"""Chains first, then one decision for each: which of the model's likely spans fill a role of the report's violence.

Spans of the same words are one wording; wordings of one mention cluster, or that hold each other's words, are one
chain. Of each chain and role the likeliest wording is taken, if it is likely enough. Victims are taken by name alone:
those that are only described are told by their number, or by syntax.
"""

import math
import re
from collections.abc import Iterable, Sequence
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
# A little less than the log odds of `LEAST`, for what is lost in rounding.
_LEAST_ODDS = math.log(LEAST / (1.0 - LEAST)) - 1e-6
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
    def probability(self) -> float:
        """That of the likeliest span."""
        return self.fillers[0].probability

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
        own = [filler for filler in scene.analysis.fillers if filler.role == role]
        chain = _likeliest_chain(own)
        if not own or not _may_do(role, max(filler.probability for filler in own), chain):
            continue
        wordings = wordings_of(scene, role)
        fit = [w for w in wordings if (w.is_name or role != "victim") and _may_do(role, w.probability, chain)]
        ranked = sorted([(likelihood(one, wordings), one) for one in fit], key=lambda pair: -pair[0])
        taken: list[Wording] = []
        for likely, wording in ranked:
            if likely > LEAST and not any(wording.same_as(other) for other in taken):
                taken.append(wording)
        found.extend(taken)
    return tuple(sorted(found, key=lambda wording: (wording.span, wording.role)))


def _likeliest_chain(fillers: Iterable[Filler]) -> float:
    """The most that the spans of one role come to at one end: no chain of them comes to more."""
    at: dict[int, float] = {}
    for filler in fillers:
        at[filler.end] = at.get(filler.end, 0.0) + filler.probability
    return max(at.values(), default=0.0)


def _may_do(role: str, probability: float, chain: float) -> bool:
    """Whether a wording may be likely enough, a name or none: what is likelier weighs more in every other sign."""
    weights = WEIGHTS[role]
    odds = weights.bias + weights.span * _log_odds(probability) + weights.chain * _log_odds(chain)
    name = weights.name if role == "victim" else max(weights.name, 0.0)
    return odds + name > _LEAST_ODDS


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
    return Signs(1.0, _log_odds(wording.probability), _log_odds(chain), float(wording.is_name))


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
        if _plain(mention.span.of(text)) == words:
            return mention
    head = scene.analysis.head_in(span.start, span.end)
    return scene.standing_for(head) if head is not None else None
