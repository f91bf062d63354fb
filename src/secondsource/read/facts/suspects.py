"""Who is named as a suspect or held: "named the suspects as Ida Moss", "the gunman, Jon Holt", "two were arrested"."""

from collections.abc import Iterator

from secondsource.read.facts.wrongdoers import SUSPECTS
from secondsource.read.grammar.clauses import arguments
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.legal_words import VERBS
from secondsource.read.vocabulary.wordlists import word_set

_SUSPECTED = SUSPECTS | word_set("suspect accused defendant")
_SUPPOSED = word_set("suspected alleged presumed supposed purported")
_NAMING = word_set("name identify")
_BLAMING = word_set("blame")
_SUFFERED = word_set("death killing murder loss injury suffering")
_NEAR = 4
_HOLDING = VERBS.keys() | word_set("hold question remand apprehend capture")


def suspects(scene: Scene) -> frozenset[int]:
    """The clusters of those whom the report calls suspects or doers, or tells are blamed, whatever they did."""
    return frozenset((*_called(scene), *_named(scene), *_blamed(scene)))


def held_as(scene: Scene, head: int) -> str | None:
    """The word that says that somebody is held or suspected, and no more: "arrested" of "two were arrested"."""
    word = scene.analysis.words[head]
    if word.lemma.lower() == "suspect":
        return word.text
    supposed = called_only(scene, head)
    if supposed is not None:
        return supposed
    head = _first_of_list(scene, head)
    word = scene.analysis.words[head]
    above = scene.analysis.above(head)
    if above is None or above.upos != "VERB" or above.lemma.lower() not in _HOLDING:
        return None
    held = VERBS.get(above.lemma.lower())
    proven = held is not None and held.allegation == "convicted"
    return None if proven or head not in arguments(scene.analysis, word.head).patients else above.text


def called_only(scene: Scene, head: int) -> str | None:
    """The word that leaves it open whether somebody is what they are called: "suspected" of "suspected gunmen"."""
    words = (scene.analysis.words[i] for i in scene.analysis.children_by(head, "amod"))
    return next((word.text for word in words if word.text.lower() in _SUPPOSED), None)


def _first_of_list(scene: Scene, head: int) -> int:
    """The first of those whom a list joins; of a name behind its title, the title's."""
    words, current = scene.analysis.words, head
    while words[current].deprel in ("conj", "appos") and 0 <= words[current].head < current:
        current = words[current].head
    return current


def _called(scene: Scene) -> Iterator[int]:
    words = scene.analysis.words
    for head, mention in scene.of_kind("person"):
        if mention.form == "nominal" and words[head].lemma.lower() in _SUSPECTED:
            yield mention.cluster


def _named(scene: Scene) -> Iterator[int]:
    """The persons whose names follow "named the suspects as" in its sentence."""
    analysis = scene.analysis
    for verb in analysis.with_lemma(_NAMING):
        patients = arguments(analysis, verb).patients
        last = max((p for p in patients if analysis.words[p].lemma.lower() in _SUSPECTED), default=None)
        if last is None:
            continue
        for head, mention in scene.of_kind("person"):
            behind = head > last and analysis.words[head].sentence == analysis.words[verb].sentence
            if behind and mention.form == "name":
                yield mention.cluster


def _blamed(scene: Scene) -> Iterator[int]:
    """The persons between "blamed" and what they are blamed for: "blamed a gang led by Ivo Brandt for it".

    Not those whose death is blamed on others.
    """
    words = scene.analysis.words
    for verb in scene.analysis.with_lemma(_BLAMING):
        for head, mention in scene.of_kind("person"):
            behind = head > verb and words[head].sentence == words[verb].sentence
            suffered = any(word.lemma.lower() in _SUFFERED for word in words[max(verb, head - _NEAR) : head + _NEAR])
            if behind and not suffered and not any(word.text.lower() == "for" for word in words[verb:head]):
                yield mention.cluster
