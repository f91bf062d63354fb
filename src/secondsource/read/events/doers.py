"""Who did it by the words around a noun: "Russian shelling", "a U.S. drone strike", "a truce between two states"."""

from collections.abc import Iterator, Sequence

from secondsource.model.codebook import EventType
from secondsource.read.grammar.clauses import preposition, with_conjuncts
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import Found
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.countries import ADJECTIVES

_INSIDE = frozenset(("DET", "ADJ", "NOUN", "PROPN"))
_OF_SIDES = frozenset(("clash", "ceasefire", "agreement", "meeting"))
_TOWNS = frozenset(("town", "address"))
_FROM_AFAR = frozenset(("airstrike", "shelling"))
_DEEDS = _FROM_AFAR | {"armed_attack", "bombing", "raid"}
_FIGHTERS = word_set("militant rebel guerrilla insurgent jihadist gang terrorist separatist militia army military")
# Names that are as often taken for those of peoples or faiths.
_GROUPS = frozenset("Taliban Hamas Hezbollah Houthi ISIS ISIL Daesh Qaeda Haram Shabaab RSF PKK ELN FARC".split())
_COUNTRIES = frozenset(("US", "U.S.", "UK", "U.K."))
_AIMED = frozenset(("on", "against"))


def with_doers(scene: Scene, trigger: int, kind: EventType, roles: Sequence[Found]) -> tuple[Found, ...]:
    """The roles with those whose deed it was as actors; a nation whose it was is not where it happened."""
    if "actor" not in kind.roles or scene.analysis.words[trigger].upos != "NOUN":
        return tuple(roles)
    doers = {*_those_behind(scene, trigger), *(_sides(scene, trigger) if kind.code in _OF_SIDES else ())}
    if kind.code in _DEEDS:
        doers.update(c for c in _words_before(scene, trigger) if _is_attacker(scene, trigger, kind, c))
    left = [f for f in roles if f.word not in doers]
    return tuple(sorted([*left, *(Found("actor", word) for word in doers)], key=_place))


def _those_behind(scene: Scene, noun: int) -> Iterator[int]:
    """ "The security service said it was behind the killing": by the order of the words, however they are parsed."""
    words = scene.analysis.words
    behind = noun - 1
    while behind > 0 and words[behind].upos in _INSIDE:
        behind -= 1
    subject = behind - 1
    while subject > 0 and words[subject].upos == "AUX":
        subject -= 1
    if 0 <= subject < behind - 1 and words[behind].text.lower() == "behind" and scene.is_agentive(subject):
        yield subject


def _sides(scene: Scene, noun: int) -> Iterator[int]:
    """ "A truce between Israel and Hezbollah": two or more who can act, and no places."""
    for child in scene.analysis.children_by(noun, "nmod"):
        sides = with_conjuncts(scene.analysis, child)
        between = preposition(scene.analysis, child) == "between" and len(sides) > 1
        if between and all(scene.is_agentive(side) and not _is_town(scene, side) for side in sides):
            yield from sides


def _is_town(scene: Scene, word: int) -> bool:
    return any(m.place is not None and m.place.precision in _TOWNS for m in scene.headed_by(word))


def _place(found: Found) -> tuple[int, str]:
    return found.word, found.role


def _words_before(scene: Scene, noun: int) -> Iterator[int]:
    """What describes a noun and stands before it, and what describes that: "U.S." of "a U.S. drone strike"."""
    for child in scene.analysis.children_by(noun, "amod", "compound", "nmod:poss"):
        if child < noun:
            yield child
            yield from (c for c in scene.analysis.children_by(child, "amod", "compound") if c < child)


def _is_attacker(scene: Scene, noun: int, kind: EventType, word: int) -> bool:
    """Whether a word before the noun is for a force or body, or a nation's where places are not told so."""
    found = scene.analysis.words[word]
    if found.text in _GROUPS or found.text.lower() in _FIGHTERS:
        return True
    if found.text in ADJECTIVES or found.text in _COUNTRIES:
        return kind.code in _FROM_AFAR or _is_aimed(scene, noun)
    mention = scene.standing_for(word)
    return mention is not None and mention.form == "name" and mention.kind == "organisation" and found.upos == "PROPN"


def _is_aimed(scene: Scene, noun: int) -> bool:
    """ "A Lomrian attack on a convoy"; "the Lomrian attack" may have been in Lomria."""
    return any(preposition(scene.analysis, child) in _AIMED for child in scene.analysis.children_by(noun, "nmod"))
