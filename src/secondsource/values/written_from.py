"""Towns that a report was only written from: a correspondent in the capital tells of a village on the border.

Or of one in the state that the town is the largest of: "LUCKNOW - Ten people died in the state of Uttar Pradesh".
"""

import re

from secondsource.model.reading import Mention, Reading
from secondsource.model.value import PlaceValue
from secondsource.values.capitals import is_capital
from secondsource.values.mixed_dateline import DATELINE_END, MIXED_DATELINE
from secondsource.values.other_places import is_of_another_act
from secondsource.values.places import kilometres
from secondsource.values.words import fold

_TAIL = re.compile(rf"(?:,[^()\n]{{0,40}}?)?{DATELINE_END}")
_LEAD = 420
_AWAY_KM = 30.0
_IN_THE_COUNTRY = re.compile(
    r"\b(?:border|frontier|highway|motorway|province|coast|coastal|strait|mountains?|mountainous|desert|jungle|forest"
    r"|island|islands|village|villagers|at sea|offshore)\b"
    r"|\b(?:north|south|east|west)(?:-?(?:east|west))?ern\s(?!part|side|edge|outskirts|district|suburb)",
    re.IGNORECASE,
)
PROVINCE = r"(?:state|province|region|governorate|prefecture|department|oblast)"
"""A word for a part of a country, as a piece of patterns."""

_IN_A_STATE = re.compile(
    rf"\bin\s(?:the\s|its\s)?(?:[\w-]+\s){{0,4}}{PROVINCE}\sof\s(?-i:[A-Z])"
    rf"|\bin\s(?:the\s|its\s)?(?:[\w'’-]+\s){{0,3}}(?-i:[A-Z])[\w-]+\s{PROVINCE}\b"
    r"|\bin\s(?-i:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?)"
    r"\s(?P<whose>(?-i:[A-Z])[\w'’-]+)",
    re.IGNORECASE,
)
_IN_THE_MIDDLE = re.compile(r"\b(?:(?:north|south|east|west)-?)?central\s(?P<whose>[A-Z][\w'’-]+)")
# Countries and parts of one that are a city.
_CITIES = frozenset(("HK", "MO", "SG", "MC", "GI"))
_AT = re.compile(r"\b(?:in|near|at|on)\s+(?:the\s+(?:\w+\s+){0,2}of\s+)?\Z")
_IN_TOWN = re.compile(
    r"\b(?:the|its|their)\scapital\b(?!\sof\b)|\b(?:in|across|of)\sthe\scity\b|\bdowntown\b", re.IGNORECASE
)


def is_only_written_from(reading: Reading, mention: Mention) -> bool:
    """Whether a mention is in the dateline of a report whose heading or lead tells of a place out of town.

    That is so of capitals; of any town where the lead sets its events in a state or province by that word, or in a
    side of a country or state.
    """
    town, text = mention.place, reading.report.text
    if town is None or not is_dateline(text, mention):
        return False
    lead = text[: mention.span.end + _LEAD]
    if _IN_TOWN.search(lead):
        return False
    areas = _IN_A_STATE.finditer(text, mention.span.end, len(lead))
    if any(not _is_part_of(area["whose"], town) for area in areas):
        return True
    if not is_capital(town.country or "", town.name):
        return False
    middles = _IN_THE_MIDDLE.finditer(text, mention.span.end, len(lead))
    if any(not _is_part_of(area["whose"], town) for area in middles):
        return True
    told = [other for other in reading.mentions if other.span.end <= len(lead)]
    placed = (other.place for other in told if not is_of_another_act(text, other.span.start))
    if _IN_THE_COUNTRY.search(lead) is not None or any(_is_away(place, town) for place in placed):
        return True
    return any(_is_abroad(other.place, town) for other in told) and any(_is_unknown(text, other) for other in told)


def _is_part_of(whose: str | None, town: PlaceValue) -> bool:
    """Whether "in central Velm", told in Velm, is in the town itself."""
    return whose is not None and fold(whose) in fold(town.name).split()


def _is_abroad(place: PlaceValue | None, capital: PlaceValue) -> bool:
    return place is not None and place.precision == "country" and place.country not in (None, capital.country)


def _is_unknown(text: str, mention: Mention) -> bool:
    """ "In Velm": a place that no gazetteer knows, told of beside another country, may lie in that one."""
    if mention.kind != "place" or mention.form != "name" or _AT.search(text, 0, mention.span.start) is None:
        return False
    return mention.place is None or mention.place.lat is None


def is_dateline(text: str, mention: Mention) -> bool:
    """Whether a mention is the town of a line that opens with it, in capitals or before a day or an agency."""
    line = text.rfind("\n", 0, mention.span.start) + 1
    if text[line : mention.span.start].strip() or _TAIL.match(text, mention.span.end) is None:
        return False
    return mention.span.of(text).isupper() or MIXED_DATELINE.match(text, line) is not None


def _is_away(place: PlaceValue | None, capital: PlaceValue) -> bool:
    """Whether a place is another town or a region, of the same country and far from the capital, or of another."""
    if place is None or (place.precision not in ("town", "region", "county") and place.country not in _CITIES):
        return False
    if place.country != capital.country:
        return place.country is not None
    far = kilometres(place, capital)
    return far is not None and far > _AWAY_KM
