"""Collisions told by verbs of hitting and of driving into: "a train struck a minivan", "a bus ran into a lorry"."""

from collections.abc import Iterator, Set

from secondsource.model.codebook import Codebook
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments, preposition, with_conjuncts
from secondsource.read.tellings.trigger import Trigger
from secondsource.read.vocabulary.lexicon import ROAD_VEHICLES, TRAINS, kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set

_ON_ROADS = "traffic_accident"
_HITTING = word_set("hit strike ram clip")
_GOING = word_set("run go smash slam slide plough plow cannon back barrel hurtle")
_SIDES = word_set("back rear front side tail end path")
_ROAD = ROAD_VEHICLES | word_set("minivan cab trailer motorist tanker ambulance")
_DRIVING = word_set("driver motorist motorcyclist biker")
_ON_FOOT = word_set("pedestrian cyclist")
_SHIPS = word_set("ship ferry barge trawler speedboat yacht freighter")
_IN_THE_WAY = word_set(
    """tree wall pole post lamppost barrier guardrail fence bridge building house shop crowd deer cow horse bull moose
    elephant animal pillar rock boulder truck hydrant iceberg reef pier"""
)
_TYPES = (("rail_accident", TRAINS), ("ship_accident", _SHIPS), (_ON_ROADS, _ROAD))


def hits_by_vehicles(analysis: Analysis, taken: Set[int], codebook: Codebook) -> Iterator[Trigger]:
    """Verbs of hitting whose doer is a vehicle or its driver, each an accident of the kind that vehicles in it tell."""
    for verb in analysis.with_lemma(_HITTING | _GOING):
        if verb in taken or analysis.words[verb].upos != "VERB":
            continue
        joined = with_conjuncts(analysis, verb)
        deeds = [arguments(analysis, one) for one in joined]
        met = [*_gone_into(analysis, verb)]
        if any(_is_each_other(analysis, one) for one in met):
            met += [i for deed in deeds for i in deed.agents]
        patients = met if analysis.words[verb].lemma.lower() in _GOING else [i for deed in deeds for i in deed.patients]
        doers, hit = analysis.lemmas_of(i for deed in deeds for i in deed.agents), analysis.lemmas_of(patients)
        driven = not doers.isdisjoint(_DRIVING) and not hit.isdisjoint(TRAINS | _ROAD | _ON_FOOT)
        by_vehicle = not doers.isdisjoint(TRAINS | _ROAD | _SHIPS)
        if not driven and not (by_vehicle and any(_can_be_hit(analysis, one) for one in patients)):
            continue
        code = next((kind for kind, names in _TYPES if not names.isdisjoint(doers | (hit & TRAINS))), _ON_ROADS)
        if code in codebook.types:
            yield Trigger(verb, verb, code)


def _gone_into(analysis: Analysis, verb: int) -> Iterator[int]:
    """ "A coach ran into the back of a parked lorry": the lorry, whichever side of it was hit."""
    for child in analysis.children_by(verb, "obl"):
        if preposition(analysis, child) != "into":
            continue
        of = [c for c in analysis.children_by(child, "nmod") if preposition(analysis, c) == "of"]
        yield from of if analysis.words[child].lemma.lower() in _SIDES else (child,)


def _is_each_other(analysis: Analysis, index: int) -> bool:
    """ "Two ferries smashed into each other", "into one another"."""
    pair = tuple(word.text.lower() for word in analysis.words[index : index + 2])
    return pair in (("each", "other"), ("one", "another"))


def _can_be_hit(analysis: Analysis, index: int) -> bool:
    """A person, a vehicle, or what stands in its way: "hit the road" and "hit a record" are no collisions."""
    word = analysis.words[index]
    lemma = word.lemma.lower()
    return word.upos == "PROPN" or kind_of_noun(lemma) == "person" or lemma in _IN_THE_WAY | TRAINS | _ROAD | _SHIPS
