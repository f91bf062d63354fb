"""Where an event took place, by the syntax around its trigger."""

import re
from collections.abc import Iterator, Sequence

from secondsource.read.events.domain import ERUPTING, told_of
from secondsource.read.grammar.clauses import arguments, dependents, preposition, relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import HITTING, Found
from secondsource.read.vocabulary.lexicon import WATERS
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.other_places import is_of_another_act

_STATIC = word_set(
    """in at near outside inside on off around across through along within throughout between beside behind above
    below under opposite amid into onto over"""
)
_PLACING = _STATIC | {""}
# What is done to a country from wherever: "sanctions for helping Orvania".
_TOWARDS = word_set(
    """help assist support back arm supply fund aid accuse blame condemn criticise criticize ask urge warn thank visit
    leave join face represent"""
)
_ENTERING = word_set("flood raid attack bomb storm")
# Dependents of a phrase that may name a place of theirs; "the Arda river" is not at a town Arda.
_INSIDE = frozenset(("nmod", "appos", "conj", "compound", "obl", "flat", "list", "dep"))
_CAPTION = re.compile(r"(?:photos?|pictures?|videos?|watch|related|read more)\b[^:\n]{0,20}:", re.IGNORECASE)
_WATERS = WATERS | {"ocean"}


def wheres(scene: Scene, trigger: int, around: Sequence[int]) -> Iterator[Found]:
    """The places of the event, by the words ``around`` its trigger; one may come more than once."""
    # A word and what it hangs on are of one sentence.
    sentence = scene.analysis.sentence_words(scene.analysis.words[trigger].sentence)
    if not (scene.has_within("place", sentence) or scene.has_within("facility", sentence)):
        return
    if _in_caption(scene, trigger):
        return
    told = [(index, found) for index in around for found in _places_by(scene, trigger, index)]
    yield from told_of(scene, trigger, told)
    yield from _places_of_patients(scene, trigger)


def _places_of_patients(scene: Scene, trigger: int) -> Iterator[Found]:
    """ "Killed three people in a mosque in Velm": where those were to whom it was done."""
    if scene.analysis.words[trigger].upos != "VERB":
        return
    for patient in arguments(scene.analysis, trigger).patients:
        for child in scene.analysis.children_by(patient, "nmod"):
            if child > patient and preposition(scene.analysis, child) in _STATIC and _is_a_place(scene, child):
                yield from _places_under(scene, child, 0)


def _is_a_place(scene: Scene, word: int) -> bool:
    return any(mention.kind in ("place", "facility") for mention in scene.headed_by(word))


def _places_by(scene: Scene, trigger: int, index: int) -> Iterator[Found]:
    for child in scene.analysis.children(index):
        name = relation(scene.analysis, child)
        placed = name in ("obl", "nmod") and preposition(scene.analysis, child) in _PLACING
        if placed or (name in ("nsubj", "obj") and _holds_place(scene, trigger, index, name)):
            yield from _places_under(scene, child, 0)
        elif scene.analysis.words[child].deprel == "nmod:poss" or (name in ("compound", "amod") and index == trigger):
            yield from _place(scene, child)


def _in_caption(scene: Scene, index: int) -> bool:
    """Whether a word stands in a line that leads to pictures or other reports: "Photos: 4 hurt in Velm shooting"."""
    sentence = scene.analysis.sentences[scene.analysis.words[index].sentence]
    return _CAPTION.match(scene.analysis.text, sentence.start) is not None


def _holds_place(scene: Scene, trigger: int, verb: int, name: str) -> bool:
    """Objects and subjects that tell where: "a blast shook the works", "parts of the country erupted into violence"."""
    lemma = scene.analysis.words[verb].lemma.lower()
    if name == "nsubj":
        return lemma in ERUPTING
    held = lemma in HITTING or lemma in _ENTERING or (verb != trigger and lemma not in _TOWARDS)
    return name == "obj" and held


def _places_under(scene: Scene, index: int, depth: int) -> Iterator[Found]:
    """The place named by a phrase and those inside it: "a warehouse on the northern edge of Velm"."""
    yield from _place(scene, index)
    if depth > 4:
        return
    names_water = scene.analysis.words[index].text in _WATERS
    for child in dependents(scene.analysis, index, _INSIDE):
        # "Near Velm, said Ada Roe, spokeswoman for Relief Bridge": who tells it is of no place of it.
        if not (names_water and relation(scene.analysis, child) == "compound") and not scene.is_person(child):
            yield from _places_under(scene, child, depth + 1)


def _place(scene: Scene, index: int) -> Iterator[Found]:
    for mention in scene.headed_by(index):
        if mention.kind == "place" or (mention.kind == "facility" and mention.form == "name"):
            placed = mention.form == "name" or mention.place is not None
            if placed and not is_of_another_act(scene.analysis.text, scene.analysis.words[index].start):
                yield Found("where", index)
            return
