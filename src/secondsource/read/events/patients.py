"""To whom or what a verb's deed was done, without the objects of the parse that nothing was done to."""

from secondsource.model.codebook import EventType
from secondsource.read.grammar.clauses import arguments
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.contraband import those_taken
from secondsource.read.tellings.gunfire import is_let_fly
from secondsource.read.vocabulary.count_words import DYING, VANISHING

_SUFFERED = DYING | VANISHING
_OF_ONES_OWN = {
    "lose": frozenset(("life", "live")),
    **dict.fromkeys(("regain", "gain", "win"), frozenset(("freedom", "liberty"))),
}


def patients_of(scene: Scene, verb: int, kind: EventType) -> tuple[int, ...]:
    """The heads of what the verb does something to, as of an event of the kind."""
    patients = arguments(scene.analysis, verb).patients or those_taken(scene.analysis, verb)
    if _is_only_suffered(scene, verb, patients):
        return ()
    behind = (p for p in patients if p < verb or not stands_for_speaker(scene, p))
    behind = (p for p in behind if not _is_scene_of(scene, p, kind))
    return tuple([p for p in behind if not is_let_fly(scene.analysis, verb, p)])


def stands_for_speaker(scene: Scene, word: int) -> bool:
    """Whether a word stands in the source of a statement: "captured the town, residents and the rebels said"."""
    start = scene.analysis.words[word].start
    return any(span.start <= start < span.end for statement in scene.statements for span in statement.speaker)


def _is_scene_of(scene: Scene, patient: int, kind: EventType) -> bool:
    """ "A quake struck Torvania", "a storm lashed the coast of Torvania": where it happened, and no target."""
    return kind.family == "disaster" and any(m.kind == "place" for m in scene.headed_by(patient))


def _is_only_suffered(scene: Scene, verb: int, patients: tuple[int, ...]) -> bool:
    """ "Died", "lost their lives", "regained their freedom": nobody else's, whatever the parse makes an object."""
    lemma = scene.analysis.words[verb].lemma.lower()
    own = _OF_ONES_OWN.get(lemma, frozenset())
    return lemma in _SUFFERED or scene.analysis.has_lemma(patients, own)
