"""Whose attack it was by the words before its noun: "Russian shelling", "a Hamas attack", "a U.S. drone strike"."""

from collections.abc import Iterator, Sequence

from secondsource.model.codebook import EventType
from secondsource.read.grammar.clauses import preposition
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import Found
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.countries import ADJECTIVES

_FROM_AFAR = frozenset(("airstrike", "shelling"))
_DEEDS = _FROM_AFAR | {"armed_attack", "bombing", "raid"}
_FIGHTERS = word_set("militant rebel guerrilla insurgent jihadist gang terrorist separatist militia army military")
# Names that are as often taken for those of peoples or faiths.
_GROUPS = frozenset("Taliban Hamas Hezbollah Houthi ISIS ISIL Daesh Qaeda Haram Shabaab RSF PKK ELN FARC".split())
_COUNTRIES = frozenset(("US", "U.S.", "UK", "U.K."))
_AIMED = frozenset(("on", "against"))


def with_attackers(scene: Scene, trigger: int, kind: EventType, roles: Sequence[Found]) -> tuple[Found, ...]:
    """The roles with those whose attack it was as actors; a nation whose it was is not where it happened."""
    if kind.code not in _DEEDS or "actor" not in kind.roles or scene.analysis.words[trigger].upos != "NOUN":
        return tuple(roles)
    before = [child for child in _words_before(scene, trigger) if _is_attacker(scene, trigger, kind, child)]
    left = [f for f in roles if f.word not in before]
    return tuple(sorted([*left, *(Found("actor", word) for word in before)], key=_place))


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
