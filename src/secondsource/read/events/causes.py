"""What caused an event, by the syntax around its trigger: "the blaze was caused by X", "X was not the cause"."""

from collections.abc import Iterator

from secondsource.model.reading import Stance
from secondsource.read.analysis import ROOT
from secondsource.read.grammar.clauses import arguments, preposition, relation
from secondsource.read.grammar.reporting import DENYING
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import Found
from secondsource.read.vocabulary.function_words import NEGATIONS
from secondsource.read.vocabulary.wordlists import word_set

_CAUSING = word_set("cause trigger spark start ignite prompt provoke")
# With the event as their object, and what caused it behind: "traced the outbreak to a well".
_TRACING = {"trace": "to", "attribute": "to", "ascribe": "to", "track": "to", "blame": "on"}
_BECAUSE = frozenset(("because", "due", "owing"))
_DOING = word_set("hand tender submit offer announce give declare carry stage hold call make launch")
# "Too early to say what caused it".
_SOUGHT = "what"
_ASKING = word_set("whether if")
_DENIED_AS = ("ccomp", "xcomp", "obj", "acl")
_DENIED_DEPTH = 3


def causes(scene: Scene, trigger: int) -> Iterator[Found]:
    """ "X caused the blaze", "the fire was caused by X", "X was not the cause of the fire", "because of X"."""
    analysis = scene.analysis
    word = analysis.words[trigger]
    if (
        word.head != ROOT
        and analysis.words[word.head].lemma.lower() in _CAUSING
        and relation(analysis, trigger) in ("nsubj", "obj")
    ):
        done = arguments(analysis, word.head)
        if trigger in done.patients and not _is_asked(scene, word.head):
            # Who causes it is its doer, if anything; "suspected of causing" tells of the suspect.
            suspected = _marked_of(scene, word.head)
            agents = () if suspected else done.agents
            told = (a for a in agents if not scene.is_person(a) and analysis.words[a].text.lower() != _SOUGHT)
            yield from (Found("cause", a, _truth(scene, word.head)) for a in told)
    if (
        word.head != ROOT
        and analysis.words[word.head].lemma.lower() == "cause"
        and analysis.words[word.head].upos == "NOUN"
    ):
        yield from (Found("cause", c, _truth(scene, word.head)) for c in analysis.children_by(word.head, "nsubj"))
    yield from _traced(scene, trigger)
    for verb in (trigger, *_doing(scene, trigger)):
        for child in analysis.children(verb):
            case = preposition(analysis, child)
            if child != trigger and relation(analysis, child) == "obl" and case in _BECAUSE:
                yield Found("cause", child)


def _traced(scene: Scene, trigger: int) -> Iterator[Found]:
    """ "Traced the outbreak to a well", "blamed the blaze on a cable", "blamed the cable for the blaze"."""
    analysis, above = scene.analysis, scene.analysis.words[trigger].head
    for_it = above != ROOT and preposition(analysis, trigger) == "for"
    verb = analysis.words[above].head if for_it and relation(analysis, above) == "obj" else above
    if verb == ROOT or analysis.words[verb].upos != "VERB" or _is_asked(scene, verb):
        return
    lemma = analysis.words[verb].lemma.lower()
    told: tuple[int, ...] = ()
    if lemma == "blame" and for_it:
        told = analysis.children_by(verb, "obj")
    elif lemma in _TRACING and trigger in arguments(analysis, verb).patients:
        behind = (c for one in (verb, trigger) for c in analysis.children_by(one, "obl", "obj", "nmod") if c > trigger)
        told = tuple(c for c in behind if preposition(analysis, c) == _TRACING[lemma])
    yield from (Found("cause", c, _truth(scene, verb)) for c in told if not scene.is_agentive(c))


def _doing(scene: Scene, noun: int) -> Iterator[int]:
    """The verb of "handed in his resignation because of the scandal", which says no more than "resigned"."""
    word = scene.analysis.words[noun]
    if word.head == ROOT or word.upos != "NOUN" or preposition(scene.analysis, noun) not in ("", "in"):
        return
    object_of = relation(scene.analysis, noun) in ("obj", "obl")
    if object_of and scene.analysis.words[word.head].lemma.lower() in _DOING:
        yield word.head


def _is_asked(scene: Scene, verb: int) -> bool:
    """ "Would not say whether the line had caused the fire": nobody says that it did."""
    return any(
        scene.analysis.words[c].text.lower() in _ASKING for c in scene.analysis.children_by(verb, "mark", "advmod")
    )


def _marked_of(scene: Scene, verb: int) -> bool:
    """ "On suspicion of starting": a verb right behind "of"."""
    return verb > 0 and scene.analysis.words[verb - 1].text.lower() == "of"


def _truth(scene: Scene, index: int) -> Stance:
    negated = any(scene.analysis.words[c].text.lower() in NEGATIONS for c in scene.analysis.children(index))
    return "denies" if negated or _is_denied(scene, index) else "asserts"


def _is_denied(scene: Scene, index: int) -> bool:
    """Whether a predicate is what a verb of denying denies, or tells the finding that it rejects."""
    current = index
    for _ in range(_DENIED_DEPTH):
        word = scene.analysis.words[current]
        if word.head == ROOT or relation(scene.analysis, current) not in _DENIED_AS:
            return False
        current = word.head
        above = scene.analysis.words[current]
        if above.upos == "VERB" and above.lemma.lower() in DENYING:
            return True
    return False
