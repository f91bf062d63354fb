"""With what a deed was done and with whose help, by the syntax around its trigger."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from secondsource.model.reading import Stance
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments, dependents, preposition, with_conjuncts
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import WEAPONS, Found
from secondsource.read.vocabulary.legal_words import PARTS_IN_DEEDS
from secondsource.read.vocabulary.wordlists import word_set

_HELP = word_set("assistance help support backing aid cooperation co-operation collaboration assist")
_HELPING = word_set("assist help support back aid")
_LENDING = word_set("provide give offer lend")
_OF_HELP = _HELP | _HELPING | PARTS_IN_DEEDS
_HOLDING = frozenset(("obl", "nmod", "nsubj", "obj", "compound"))
_GIVING = frozenset(("obl", "nmod"))
_MISHAPS = word_set("collapse accident disaster fire flood cave-in worker shaft owner operator")
_DUG = word_set("coal gold copper iron silver zinc tin salt diamond cobalt lithium uranium jade opencast underground")


class _Sentences(NamedTuple):
    """The sentences that speak of arms, and those that speak of help: means are looked for in the trigger's own."""

    arms: frozenset[int]
    help: frozenset[int]


# Asked of every trigger of the report at hand.
@lru_cache(maxsize=1)
def _sentences_of(analysis: Analysis) -> _Sentences:
    words = analysis.words
    return _Sentences(
        frozenset([words[index].sentence for index in analysis.with_lemma(WEAPONS)]),
        frozenset([words[index].sentence for index in analysis.with_lemma(_OF_HELP)]),
    )


def instruments(scene: Scene, trigger: int, around: Sequence[int]) -> Iterator[Found]:
    """The weapons of the deed, by the words ``around`` its trigger."""
    analysis = scene.analysis
    if analysis.words[trigger].sentence not in _sentences_of(analysis).arms:
        return
    if analysis.words[trigger].lemma.lower() in WEAPONS:
        yield Found("instrument", trigger)
    for child in (c for index in around for c in dependents(analysis, index, _HOLDING)):
        if analysis.words[child].lemma.lower() in WEAPONS and not _is_pit(scene, child):
            yield Found("instrument", child)


def _is_pit(scene: Scene, mine: int) -> bool:
    """ "At a coal mine": a place of work and no weapon."""
    analysis = scene.analysis
    if analysis.words[mine].lemma.lower() != "mine":
        return False
    kinds = analysis.lemmas_of(analysis.children_by(mine, "compound", "amod"))
    falls_in = analysis.words[mine].deprel == "compound" and analysis.has_lemma((analysis.words[mine].head,), _MISHAPS)
    return falls_in or bool(kinds & _DUG) or preposition(analysis, mine) in ("at", "in", "inside", "near", "of")


def helpers(scene: Scene, trigger: int, around: Sequence[int]) -> Iterator[Found]:
    """ "with the assistance of X", "X assisted in the operation", "X provided support", "X involvement in it"."""
    analysis = scene.analysis
    if analysis.words[trigger].sentence not in _sentences_of(analysis).help:
        return
    for child in (c for index in around for c in dependents(analysis, index, _GIVING)):
        if analysis.words[child].lemma.lower() in _HELP:
            yield from _owners(scene, child, "asserts")
    for ancestor in analysis.ancestors(trigger):
        word = analysis.words[ancestor]
        lemma = word.lemma.lower()
        if lemma in _HELPING and word.upos == "VERB":
            yield from (Found("assisted_by", a) for a in arguments(analysis, ancestor).agents if scene.is_agentive(a))
        elif lemma in _LENDING and word.upos == "VERB":
            if analysis.has_lemma(arguments(analysis, ancestor).patients, _HELP):
                yield from (
                    Found("assisted_by", a) for a in arguments(analysis, ancestor).agents if scene.is_agentive(a)
                )
        elif lemma in PARTS_IN_DEEDS and word.upos == "NOUN":
            yield from _owners(scene, ancestor, _stance_of_part(scene, ancestor))


def _stance_of_part(scene: Scene, noun: int) -> Stance:
    words = scene.analysis.words
    denied = any(
        words[i].lemma.lower() in ("dismiss", "deny", "reject", "refute", "dispute")
        for i in scene.analysis.ancestors(noun)
    )
    negated = any(words[c].text.lower() in ("no", "not", "without") for c in scene.analysis.children(noun))
    return "denies" if denied or negated else "asserts"


def _owners(scene: Scene, noun: int, stance: Stance) -> Iterator[Found]:
    """Whose help or part it is: "of X", "X's", "X involvement", "from X"."""
    for child in dependents(scene.analysis, noun, ("nmod", "compound", "amod")):
        if preposition(scene.analysis, child) in ("", "of", "from", "by") and scene.headed_by(child):
            for head in with_conjuncts(scene.analysis, child):
                if scene.is_agentive(head):
                    yield Found("assisted_by", head, stance)
