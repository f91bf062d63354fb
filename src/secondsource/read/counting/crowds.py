"""How many took part: who joins, turns out or walks out, and the size that somebody puts to a crowd."""

from collections.abc import Iterator

from secondsource.read.grammar.clauses import arguments, is_passive, preposition, relation
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
_STAYING = word_set("be remain stay")
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
    if _joins_in(scene, verb):
        return bool(_gathering_before(scene, verb))
    return scene.analysis.has_lemma(arguments(scene.analysis, verb).patients, _GATHERINGS)


def stops_work(scene: Scene, anchor: int) -> bool:
    """Whether a word that counts people is of a strike: "walked out", "had stopped work", "joined the strike"."""
    words = scene.analysis.words
    lemma, behind = words[anchor].lemma.lower(), words[anchor + 1 : anchor + _BESIDE]
    if _joins_in(scene, anchor):
        return not _STRIKES.isdisjoint(_gathering_before(scene, anchor))
    if lemma in _ENTERING:
        return scene.analysis.has_lemma(arguments(scene.analysis, anchor).patients, _STRIKES)
    if lemma == "strike":
        return scene.analysis.words[anchor].upos == "NOUN"
    if lemma == "go":
        return any(word.text.lower() == "strike" for word in behind)
    return lemma in _STOPPING and any(word.text.lower() in _WITH[lemma] for word in behind)


def _joins_in(scene: Scene, verb: int) -> bool:
    """ "4,000 members had joined", with nothing said of what."""
    word, done = scene.analysis.words[verb], arguments(scene.analysis, verb)
    counted = any(scene.is_counted(agent) or scene.amount_at(agent) for agent in done.agents)
    return word.lemma.lower() == "join" and word.upos == "VERB" and counted and not done.patients


def _gathering_before(scene: Scene, verb: int) -> set[str]:
    """The gatherings told of before a verb in its sentence, else in the one before."""
    sentence = scene.analysis.words[verb].sentence
    for told in (sentence, sentence - 1):
        words = scene.analysis.sentence_words(told) if told >= 0 else ()
        before = [i for i in words if i < verb]
        found = {scene.analysis.words[i].lemma.lower() for i in before}
        if not found.isdisjoint(_STOPPING) and any(stops_work(scene, i) for i in before):
            return {"strike"}
        if found & _GATHERINGS:
            return found & _GATHERINGS
    return set()


def those_on_strike(scene: Scene, noun: int) -> Iterator[tuple[str, int, int]]:
    """(field, noun, head) of who is on strike: "some 900 are on strike", "with 900 men on strike"."""
    analysis, word = scene.analysis, scene.analysis.words[noun]
    if preposition(analysis, noun) != "on":
        return
    heads = list(analysis.children_by(noun, "nsubj"))
    if relation(analysis, noun) in ("nmod", "acl"):
        heads.append(word.head)
    elif relation(analysis, noun) == "obl" and analysis.words[word.head].lemma.lower() in _STAYING:
        heads.extend(arguments(analysis, word.head).agents)
    yield from (("participants", noun, head) for head in heads if scene.is_person(head) and scene.is_counted(head))


def _is_out_there(scene: Scene, phrase: int) -> bool:
    """ "Took to the streets", "went on strike"."""
    lemma, case = scene.analysis.words[phrase].lemma.lower(), preposition(scene.analysis, phrase)
    return (lemma in _STREETS and case == "to") or (lemma == "strike" and case == "on")


def those_taking_part(scene: Scene, verb: int) -> Iterator[tuple[str, int, int]]:
    """(field, verb, head) of each subject; a bare number before the verb may be parsed as its object."""
    agents = arguments(scene.analysis, verb).agents
    before = (c for c in scene.analysis.children_by(verb, "obj") if c < verb)
    yield from (("participants", verb, head) for head in agents or before)
