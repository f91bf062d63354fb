"""Where an event took place, by the syntax around its trigger."""

import re
from collections.abc import Iterator, Sequence

from secondsource.model.reading import Mention
from secondsource.read.events.domain import ERUPTING, told_of
from secondsource.read.grammar.clauses import arguments, dependents, preposition, relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import HITTING, Found
from secondsource.read.vocabulary.lexicon import DIRECTIONS, WATERS, kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.other_places import is_of_another_act

_STATIC = word_set(
    """in at near outside inside on off around across through along within throughout between beside behind above
    below under opposite amid into onto over"""
)
_MEETING = frozenset(("with", "into", "against"))
_PLACING = _STATIC | {""}
# What is done to a country from wherever: "sanctions for helping Orvania".
_TOWARDS = word_set(
    """help assist support back arm supply fund aid accuse blame condemn criticise criticize ask urge warn thank visit
    leave join face represent"""
)
_ENTERING = word_set("flood raid attack bomb storm")
# Dependents of a phrase that may name a place of theirs; "the Arda river" is not at a town Arda.
_INSIDE = frozenset(("nmod", "appos", "conj", "compound", "obl", "flat", "list", "dep"))
_BEARING = 6
"""Words between a comma and the direction: "about 30 km south-"."""

_CAPTION = re.compile(r"(?:photos?|pictures?|videos?|watch|related|read more)\b[^:\n]{0,20}:", re.IGNORECASE)
_ROAD_TO = re.compile(
    r"\b(?:road|highway|motorway|track|route)\s(?:that\s)?(?:leading\s|leads\s)?(?:to|towards?)\s$", re.IGNORECASE
)
_IN = re.compile(r"\b(?:in|at)\s$", re.IGNORECASE)
_ROAD_REACH, _IN_REACH = 24, 4
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
    told = [*told, *((trigger, found) for found in _right_behind(scene, trigger))]
    known = frozenset(found.word for _, found in told)
    told = [(index, found) for index, found in told if not _is_bearing_of(scene, found.word, known)]
    placed = [*told_of(scene, trigger, told), *_places_of_patients(scene, trigger)]
    yield from placed or _places_of_doers(scene, trigger)


def _right_behind(scene: Scene, noun: int) -> Iterator[Found]:
    """ "Destroyed by the fire in and above Velm": what follows the noun at once, wherever the parse hangs it."""
    words, lead = scene.analysis.words, noun + 1
    if words[noun].upos != "NOUN" or lead + 1 >= len(words) or words[lead].text.lower() not in _STATIC:
        return
    if words[lead + 1].text.lower() not in ("and", "or"):
        return
    head = words[lead].head
    # What has an article, as "the Uplands", names no town.
    if head <= lead or words[head].head == noun or scene.analysis.children_by(head, "det"):
        return
    if preposition(scene.analysis, head) in _STATIC:
        yield from _places_under(scene, head, 0)


def _places_of_patients(scene: Scene, trigger: int) -> Iterator[Found]:
    """ "Killed three people in a mosque in Velm": where those were to whom, or with whom, it was done."""
    if scene.analysis.words[trigger].upos != "VERB":
        of = (c for c in scene.analysis.children_by(trigger, "nmod", "obl") if preposition(scene.analysis, c) == "of")
        yield from (found for building in of for found in _place_before(scene, building))
        return
    met = (c for c in scene.analysis.children_by(trigger, "obl") if preposition(scene.analysis, c) in _MEETING)
    for patient in (*arguments(scene.analysis, trigger).patients, *met):
        yield from _places_beside(scene, patient)
        yield from _place_before(scene, patient)


def _places_of_doers(scene: Scene, trigger: int) -> Iterator[Found]:
    """ "Rebels in Velm province freed two men": where those were who did it, if nothing else is told."""
    if scene.analysis.words[trigger].upos == "VERB":
        for agent in arguments(scene.analysis, trigger).agents:
            yield from _places_beside(scene, agent) if scene.is_person(agent) else _place_before(scene, agent)


def _place_before(scene: Scene, noun: int) -> Iterator[Found]:
    """ "The Velm smelter will close", "bombed the Velm hospital": the town that a building is told by.

    "Their Velm Coast house" is told by a coast as well.
    """
    owned = scene.analysis.children_by(noun, "nmod:poss")
    if kind_of_noun(scene.analysis.words[noun].lemma) == "facility" and not owned:
        for child in scene.analysis.children_by(noun, "compound"):
            yield from _place(scene, child)


def _places_beside(scene: Scene, noun: int) -> Iterator[Found]:
    for child in scene.analysis.children_by(noun, "nmod"):
        if child > noun and preposition(scene.analysis, child) in _STATIC and _is_a_place(scene, child):
            yield from _places_under(scene, child, 0)


def _is_bearing_of(scene: Scene, word: int, places: frozenset[int]) -> bool:
    """ "In Velm, 30 km north of Arda": a town that only says where the place before the comma lies."""
    words = scene.analysis.words
    of = word - 1
    if of < 1 or words[of].text.lower() != "of" or words[of - 1].text.lower() not in DIRECTIONS:
        return False
    for index in range(of - 2, max(-1, of - 2 - _BEARING), -1):
        if words[index].text == ",":
            return any(place in places and words[place].sentence == words[word].sentence for place in range(index))
    return False


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
            placed = placed and not _is_end_of_road(scene, mention)
            if placed and not is_of_another_act(scene.analysis.text, scene.analysis.words[index].start):
                yield Found("where", index)
            return


def _is_end_of_road(scene: Scene, mention: Mention) -> bool:
    """ "Retook a barracks on the road to Arda": where the road leads, in a report that told before of another town."""
    start = mention.span.start
    if _ROAD_TO.search(scene.analysis.text, max(0, start - _ROAD_REACH), start) is None:
        return False
    names = (m for _, m in scene.of_kind("place") if m.form == "name" and m.span.start < start)
    return any(_IN.search(scene.analysis.text, max(0, m.span.start - _IN_REACH), m.span.start) for m in names)
