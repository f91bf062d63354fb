"""How many took part: who joins, turns out or walks out, and the size that somebody puts to a crowd."""

from collections.abc import Iterator

from secondsource.read.grammar.clauses import arguments, is_passive, preposition
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.wordlists import word_set

_GATHERINGS = word_set(
    "strike walkout protest demonstration march rally procession vigil picket picketing sit-in stoppage action crowd"
)
_ENTERING = word_set("join enter attend")
_WITH = {
    "turn": frozenset(("out",)),
    "walk": frozenset(("out",)),
    "come": frozenset(("out",)),
    "down": frozenset(("tools",)),
    "stop": frozenset(("work",)),
    "stay": frozenset(("out",)),
}
_GOING = frozenset(("take", "go"))
JOINING = _WITH.keys() | _GOING | _ENTERING
"""Verbs whose subject may take part in something."""
_STRIKES = word_set("strike walkout stoppage action")
_STOPPING = word_set("walk down stop stay")
_STREETS = word_set("street square")
_BESIDE = 3


def takes_part(scene: Scene, verb: int) -> bool:
    """Whether the subject of a verb is one of a crowd or of those on strike."""
    words = scene.analysis.words
    lemma = words[verb].lemma.lower()
    if lemma not in JOINING or is_passive(scene.analysis, verb):
        return False
    if lemma in _WITH:
        return any(word.text.lower() in _WITH[lemma] for word in words[verb + 1 : verb + _BESIDE])
    if lemma in _GOING:
        return any(_is_out_there(scene, child) for child in scene.analysis.children_by(verb, "obl"))
    return scene.analysis.has_lemma(arguments(scene.analysis, verb).patients, _GATHERINGS)


def stops_work(scene: Scene, anchor: int) -> bool:
    """Whether a word that counts people is of a strike: "walked out", "had stopped work", "joined the strike"."""
    words = scene.analysis.words
    lemma, behind = words[anchor].lemma.lower(), words[anchor + 1 : anchor + _BESIDE]
    if lemma in _ENTERING:
        return scene.analysis.has_lemma(arguments(scene.analysis, anchor).patients, _STRIKES)
    if lemma == "go":
        return any(word.text.lower() == "strike" for word in behind)
    return lemma in _STOPPING and any(word.text.lower() in _WITH[lemma] for word in behind)


def _is_out_there(scene: Scene, phrase: int) -> bool:
    """ "Took to the streets", "went on strike"."""
    lemma, case = scene.analysis.words[phrase].lemma.lower(), preposition(scene.analysis, phrase)
    return (lemma in _STREETS and case == "to") or (lemma == "strike" and case == "on")


def those_taking_part(scene: Scene, verb: int) -> Iterator[tuple[str, int, int]]:
    """(field, verb, head) of each subject; a bare number before the verb may be parsed as its object."""
    agents = arguments(scene.analysis, verb).agents
    before = (c for c in scene.analysis.children_by(verb, "obj") if c < verb)
    yield from (("participants", verb, head) for head in agents or before)
