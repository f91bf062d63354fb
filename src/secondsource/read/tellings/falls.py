"""Mishaps told by words of plain motion: "the plane went down", "the roof came down", "the plunge of a minibus"."""

from collections.abc import Iterator, Set

from secondsource.model.codebook import Codebook
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments, preposition
from secondsource.read.grammar.nominals import phrase_kind
from secondsource.read.tellings.trigger import Trigger
from secondsource.read.vocabulary.hazards import AIRCRAFT, LIFTS, ROPEWAYS, STRUCTURES
from secondsource.read.vocabulary.lexicon import ROAD_VEHICLES, TRAINS, VESSEL_NOUNS, kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set

_MOVING = word_set("go come fall crash plummet nosedive spiral plunge drop roll tip flip turn")
_FALLS = word_set("fall plunge plummet tumble nosedive overturning rollover")
_FALLING = word_set("plummet nosedive plunge")
_TURNING = word_set("roll tip flip turn")
_OFF_ROAD = word_set("road highway motorway carriageway bridge cliff track overpass flyover")
_DOWN, _OVER = frozenset(("down",)), frozenset(("over",))
_INTO = frozenset(("into", "at", "through"))
_MET = ROAD_VEHICLES | TRAINS | word_set("crowd group queue throng procession tree wall pole barrier building")
_ON_PURPOSE = word_set("deliberately intentionally purposely purpose")
_NEAR = 3


def mishaps_of_motion(analysis: Analysis, taken: Set[int], codebook: Codebook) -> Iterator[Trigger]:
    """Verbs of motion by which a vehicle, an aircraft or a building comes to grief, or is driven into people."""
    for verb in analysis.with_lemma(_MOVING | {"drive"}):
        if verb in taken or analysis.words[verb].upos != "VERB":
            continue
        drives = analysis.words[verb].lemma.lower() == "drive"
        code = _of_driving(analysis, verb) if drives else _of_falling(analysis, verb)
        if code in codebook.types:
            yield Trigger(verb, verb, code)
    for noun in analysis.with_lemma(_FALLS):
        code = _of_fall(analysis, noun)
        if noun not in taken and code in codebook.types:
            yield Trigger(noun, noun, code)


def _of_fall(analysis: Analysis, noun: int) -> str:
    """The type of accident that a noun tells of with what fell: "the bus's plunge", "the fall of a school coach"."""
    if analysis.words[noun].upos != "NOUN":
        return ""
    of = (c for c in analysis.children_by(noun, "nmod") if preposition(analysis, c) == "of")
    things = analysis.lemmas_of((*of, *analysis.children_by(noun, "nmod:poss")))
    kinds = ((AIRCRAFT, "aviation_accident"), (TRAINS, "rail_accident"), (ROAD_VEHICLES, "traffic_accident"))
    return next((code for vehicles, code in kinds if things & vehicles), "")


def _of_falling(analysis: Analysis, verb: int) -> str:
    """The type of accident in which what the verb tells of falls or turns over; "" where it does neither."""
    done = arguments(analysis, verb)
    movers = [i for i in (*done.agents, *done.patients) if _may_move(analysis, i)]
    things, lemma = analysis.lemmas_of(movers), analysis.words[verb].lemma.lower()
    ahead = _ahead(analysis, verb)
    down = lemma in _FALLING or not ahead.isdisjoint(_DOWN)
    alone = not (done.agents and done.patients)
    over = lemma in _TURNING and alone and not ahead.isdisjoint(_OVER)
    if things & AIRCRAFT and down and lemma not in _TURNING:
        return "aviation_accident"
    if things & LIFTS and (down or lemma in ("fall", "drop")):
        return "industrial_accident"
    if (things & ROPEWAYS or _is_cable_car(analysis, movers)) and (down or lemma in ("fall", "drop")):
        return "rail_accident"
    if things & STRUCTURES and (lemma in ("come", "fall", "crash")) and (down or _falls_in(analysis, verb)):
        return "structural_collapse"
    sinks = lemma == "go" and not ahead.isdisjoint(_DOWN)
    if things & VESSEL_NOUNS and (over or sinks):
        return "ship_accident"
    rolls = lemma in _TURNING and (over or not ahead.isdisjoint(_DOWN))
    return "traffic_accident" if things & ROAD_VEHICLES and (rolls or _leaves_road(analysis, verb)) else ""


def _may_move(analysis: Analysis, index: int) -> bool:
    """Whether a word is for a thing; a coach may be one."""
    word = analysis.words[index]
    return word.upos == "NOUN" and (word.lemma.lower() != "coach" or phrase_kind(analysis, index) == "thing")


def _of_driving(analysis: Analysis, verb: int) -> str:
    """The type where somebody drives into people or what stands in the way, by accident or on purpose."""
    led = (i for i in analysis.children_by(verb, "obl") if preposition(analysis, i) in _INTO)
    if not any(_can_be_met(analysis, i) for i in led):
        return ""
    willed = analysis.has_lemma(analysis.sentence_words(analysis.words[verb].sentence), _ON_PURPOSE)
    return "armed_attack" if willed else "traffic_accident"


def _can_be_met(analysis: Analysis, index: int) -> bool:
    """Whether a word is for people, a vehicle or what stands in the way."""
    word = analysis.words[index]
    lemma = word.lemma.lower()
    return lemma in _MET or (word.upos == "NOUN" and kind_of_noun(lemma) == "person")


def _ahead(analysis: Analysis, verb: int) -> Set[str]:
    """The words right behind the verb up to the first noun."""
    found = set[str]()
    for word in analysis.words[verb + 1 : verb + 1 + _NEAR]:
        if word.upos in ("NOUN", "PROPN", "PUNCT", "VERB"):
            break
        found.add(word.text.lower())
    return found


def _falls_in(analysis: Analysis, verb: int) -> bool:
    """ "The ceiling fell in": nothing is told that it falls in."""
    words = analysis.words
    behind = verb + 1
    if behind + 1 >= len(words) or words[behind].text.lower() != "in":
        return analysis.words[verb].lemma.lower() == "fall" and any(
            preposition(analysis, i) in ("on", "onto") for i in analysis.children_by(verb, "obl")
        )
    return words[behind + 1].upos in ("PUNCT", "CCONJ", "ADP", "SCONJ")


def _leaves_road(analysis: Analysis, verb: int) -> bool:
    """ "Went off the road", "fell from a bridge"."""
    led = (i for i in analysis.children_by(verb, "obl", "obj") if preposition(analysis, i) in ("off", "from"))
    return analysis.has_lemma(led, _OFF_ROAD)


def _is_cable_car(analysis: Analysis, movers: list[int]) -> bool:
    return any(analysis.has_lemma(analysis.children_by(i, "compound"), ("cable",)) for i in movers)
