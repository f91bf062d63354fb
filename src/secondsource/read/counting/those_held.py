"""Those whom police, kidnappers or jailers take, keep or let go, by verbs that tell of other things as well.

"Two men were picked up in Velm, police said", "gunmen made off with nine nuns", "the nuns regained their freedom".
"""

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments, dependents, is_perfect, preposition, with_conjuncts
from secondsource.read.grammar.custody import is_held_by_police, is_let_go, is_picked_up
from secondsource.read.grammar.scene import Scene
from secondsource.read.grammar.state_forces import is_by_state_forces
from secondsource.read.vocabulary.wordlists import word_set

HOLDING = word_set(
    "take hold seize snatch exchange swap round pick make get let bundle march drag bring haul lead place put recapture"
)
"""Verbs that with what stands by them tell of an arrest, a kidnapping or a release."""

_GETTING_FREE = word_set("regain gain win walk")

TELLING_OF_CAPTIVES = HOLDING | _GETTING_FREE
"""Verbs that may tell of people held and of those who come free."""

_HELD = word_set("hostage captive")
_FREEDOM = word_set("freedom liberty")
_MAKING_OFF = {"make": ("off", "with"), "get": ("away", "with")}
_AWAY = word_set("bush forest van")
_TAKING_AWAY = word_set("bundle march drag take")
_TO_QUESTIONS = word_set("take bring haul hold")
_UNDER_ARREST = word_set("place put")
_IN_HANDCUFFS = word_set("lead take")


def field_of_held(scene: Scene, verb: int, patients: tuple[int, ...]) -> str | None:
    """What becomes of those to whom a verb of `HOLDING` is done; None where it tells nothing of them."""
    analysis, lemma = scene.analysis, scene.analysis.words[verb].lemma.lower()
    if lemma in ("take", "hold") and analysis.has_lemma(analysis.children(verb), _HELD):
        return "abducted"
    if lemma == "recapture":
        return "arrested" if any(scene.is_of_people(p) for p in patients) else None
    if not any(scene.is_person(p) for p in patients):
        return "arrested" if _is_arrest(analysis, verb, lemma) else None
    if lemma in ("seize", "snatch"):
        return "detained" if lemma == "seize" and is_by_state_forces(analysis, verb) else "abducted"
    if lemma in ("exchange", "swap"):
        return "released"
    if lemma == "let":
        return "released" if _is_followed_by(analysis, verb, ("go",)) and is_let_go(analysis, verb) else None
    if _is_arrest(analysis, verb, lemma):
        return "arrested"
    if lemma == "hold":
        return "detained" if is_held_by_police(analysis, verb) or _is_questioned(analysis, verb) else None
    return "abducted" if _is_kidnapping(analysis, verb, lemma) else None


def those_held(scene: Scene, verb: int) -> tuple[tuple[str, int], ...]:
    """(field, who) of those whom kidnappers make off with and of those who come free."""
    lemma, found = scene.analysis.words[verb].lemma.lower(), ("", tuple[int, ...]())
    if lemma in HOLDING:
        found = ("abducted", _made_off_with(scene, verb))
    elif lemma in _GETTING_FREE and _gets_free(scene.analysis, verb):
        found = ("released", arguments(scene.analysis, verb).agents)
    return tuple((found[0], head) for head in found[1])


def _made_off_with(scene: Scene, verb: int) -> tuple[int, ...]:
    """Whom kidnappers "made off with": people, not what thieves do."""
    if not _is_kidnapping(scene.analysis, verb, scene.analysis.words[verb].lemma.lower()):
        return ()
    led = (c for c in scene.analysis.children_by(verb, "obl", "nmod") if preposition(scene.analysis, c) == "with")
    return tuple(head for one in led for head in with_conjuncts(scene.analysis, one) if scene.is_person(head))


def _gets_free(analysis: Analysis, verb: int) -> bool:
    """ "Regained their freedom", "walked free": those who do were held."""
    if analysis.words[verb].lemma.lower() == "walk":
        return _is_followed_by(analysis, verb, ("free",))
    return analysis.has_lemma(arguments(analysis, verb).patients, _FREEDOM)


def _is_arrest(analysis: Analysis, verb: int, lemma: str) -> bool:
    placed = dependents(analysis, verb, ("obl", "nmod", "advmod"))
    if lemma == "round":
        return _is_followed_by(analysis, verb, ("up",)) and not is_perfect(analysis, verb)
    if lemma == "pick":
        return is_picked_up(analysis, verb)
    custody = lemma == "take" and analysis.has_lemma(placed, ("custody",))
    arrest = lemma in _UNDER_ARREST and analysis.has_lemma(placed, ("arrest",))
    handcuffs = lemma in _IN_HANDCUFFS and analysis.has_lemma(placed, ("handcuff", "handcuffs"))
    return custody or arrest or handcuffs or (lemma in _TO_QUESTIONS - {"hold"} and _is_questioned(analysis, verb))


def _is_questioned(analysis: Analysis, verb: int) -> bool:
    """ "Brought in for questioning", "held on suspicion of arson"."""
    placed = dependents(analysis, verb, ("obl", "nmod", "advcl"))
    return analysis.has_lemma(placed, ("questioning", "suspicion", "custody")) or any(
        analysis.words[one].text.lower() == "questioning" for one in placed
    )


def _is_kidnapping(analysis: Analysis, verb: int, lemma: str) -> bool:
    if lemma in _MAKING_OFF:
        return _is_followed_by(analysis, verb, _MAKING_OFF[lemma])
    return lemma in _TAKING_AWAY and analysis.has_lemma(dependents(analysis, verb, ("obl",)), _AWAY)


def _is_followed_by(analysis: Analysis, word: int, texts: tuple[str, ...]) -> bool:
    """Whether these lower-case words come right behind, a person or pronoun aside."""
    behind = tuple(w.text.lower() for w in analysis.words[word + 1 : word + 2 + len(texts)])
    return behind[: len(texts)] == texts or behind[1:] == texts
