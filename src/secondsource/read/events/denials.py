"""Denials: a report whose first two sentences hold chiefly a denial tells of an event of its own, the denial."""

from collections.abc import Sequence

from secondsource.model.codebook import Codebook
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import clause_head, is_reporting
from secondsource.read.grammar.scene import Scene
from secondsource.read.reality.modality import Told
from secondsource.read.tellings.telling import Telling
from secondsource.read.tellings.trigger import Trigger
from secondsource.values.headings import body_start

_DENIAL_SENTENCES = 2


def opening_end(analysis: Analysis) -> int:
    """The number of the sentence before which a denial is the report's chief matter: the body's first two count."""
    start = body_start(analysis.text)
    return sum(sentence.start < start for sentence in analysis.sentences) + _DENIAL_SENTENCES


def with_denial(scene: Scene, tellings: Sequence[Telling], codebook: Codebook) -> tuple[Telling, ...]:
    """The tellings, and a denial where one of the first sentences denies an event without a verb of denying."""
    end = opening_end(scene.analysis)
    first = [t for t in tellings if t.sentence < end]
    denied = next((t for t in first if t.told.stance == "denies"), None)
    if denied is None or "denial" not in codebook.types or any(t.kind.code == "denial" for t in first):
        return tuple(tellings)
    if any(_took_place(t) and t.trigger.word < denied.trigger.word for t in first):
        return tuple(tellings)
    word = _word_of_denial(scene, denied.trigger.word)
    if any(t.trigger.word == word for t in tellings):
        return tuple(tellings)
    made = Telling(
        Trigger(word, word, "denial"), codebook.types["denial"], Told("happened", "asserts"), (), denied.sentence
    )
    return tuple(sorted((*tellings, made), key=lambda t: t.trigger.word))


def _took_place(telling: Telling) -> bool:
    """Whether an incident is told as fact, so that a denial behind it is not the report's chief matter."""
    return telling.kind.incident and telling.told.stance == "asserts" and telling.told.modality == "happened"


def _word_of_denial(scene: Scene, trigger: int) -> int:
    """The verb of saying that the denial stands under, else the predicate of its clause."""
    head = clause_head(scene.analysis, trigger)
    return next((a for a in scene.analysis.ancestors(head) if is_reporting(scene.analysis, a)), head)
