"""What crashed: a crash is of the road unless an aircraft, a train or a ship is told of."""

from collections.abc import Set

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import relation
from secondsource.read.vocabulary.hazards import AIRCRAFT, ROPEWAYS
from secondsource.read.vocabulary.lexicon import ROAD_VEHICLES, TRAINS
from secondsource.read.vocabulary.wordlists import word_set

_VEHICLES = {
    "aviation_accident": AIRCRAFT | word_set("airline flight drone runway boeing airbus cessna antonov"),
    "rail_accident": TRAINS | ROPEWAYS | {"railcar"},
    "ship_accident": word_set("boat ferry ship vessel trawler yacht barge tanker canoe"),
}
_ON_ROADS = ROAD_VEHICLES | word_set("road motorway highway driver motorist cyclist pedestrian")
# A tanker that overturns is a lorry; one that collides may be a ship.
_OF_ROADS = word_set("overturn skid swerve plunge veer")
_ON_ROADS_AS_WELL = word_set("tanker")
_CRASHING = word_set("crash collide collision hit strike derail derailment overturn plunge sink capsize accident wreck")
_ANY_VEHICLE = _ON_ROADS.union(*_VEHICLES.values())
_NEAR = 8
# "The ferry operator", "the captain of the ferry", "the ferry's owner", but not "to catch a flight".
_SPOKEN_OF = frozenset(("compound", "nmod", "nsubj", "appos"))
_ROAD = "traffic_accident"


def type_of_crash(analysis: Analysis, trigger: int) -> str:
    """The type of accident by the vehicle that is told of near the trigger, else of what its sentence speaks of."""
    sentence = analysis.sentence_words(analysis.words[trigger].sentence)
    window = range(max(sentence.start, trigger - _NEAR), min(sentence.stop, trigger + _NEAR))
    near = analysis.lemmas_of((*analysis.children(trigger), *window))
    if analysis.words[trigger].lemma.lower() in _OF_ROADS:
        near -= _ON_ROADS_AS_WELL
    found = _of_vehicle(near)
    if found != _ROAD or not _ON_ROADS.isdisjoint(analysis.lemmas_of(sentence)):
        return found
    spoken = _of_vehicle(analysis.lemmas_of(i for i in sentence if relation(analysis, i) in _SPOKEN_OF))
    return spoken if spoken != _ROAD else _told_before(analysis, trigger)


def _told_before(analysis: Analysis, trigger: int) -> str:
    """What "the crash" was, without a vehicle beside it: the first one that the report tells of with its vehicles."""
    points_back = any(analysis.words[i].text.lower() == "the" for i in analysis.children_by(trigger, "det"))
    for number in range(analysis.words[trigger].sentence if points_back else 0):
        lemmas = analysis.lemmas_of(analysis.sentence_words(number))
        if not lemmas.isdisjoint(_CRASHING) and not lemmas.isdisjoint(_ANY_VEHICLE):
            return _of_vehicle(lemmas)
    return _ROAD


def _of_vehicle(lemmas: Set[str]) -> str:
    return next((kind for kind, names in _VEHICLES.items() if not names.isdisjoint(lemmas)), _ROAD)
