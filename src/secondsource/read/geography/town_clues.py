"""The towns that a report names, each with what speaks for it as the place of the event that the report tells of."""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from secondsource.model.gazetteer import Gazetteer, Place
from secondsource.model.reading import EventMention, Mention, Reading
from secondsource.model.span import Span
from secondsource.model.value import PlaceValue
from secondsource.read.geography.place_articles import names_water
from secondsource.read.geography.place_names import STREETS
from secondsource.read.geography.town_weights import Clues
from secondsource.values.place_key import place_key

_EARLY = 5
_BEFORE, _AFTER = 30, 60
_DATELINE_ENDS = 600
_DATELINE_BEFORE = 4
_NEAR_LAT, _NEAR_LON = 0.3, 0.4
_TIMES_LARGER, _LARGER_BY = 3, 20_000
_SAME_POINT = 0.01
_TOO_SHORT = 3
_NAME = re.compile(r"(?!.*\d)[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){0,3}")

_STREET_WORDS = "|".join(
    sorted((form for word in STREETS for form in (word, word.capitalize())), key=len, reverse=True)
)
_STREET_AFTER = re.compile(rf"(?:\s[A-Z]\w+)?\s(?:{_STREET_WORDS}|streets|avenues)\b")
_STREET_BEFORE = re.compile(r"(?:block of|corner of|intersection of|\d)\s(?:[NSEW]\.?\s|North |South |East |West )?$")
_POLICE = re.compile(
    r"(?:['’]s)?\s+(?:[Cc]ity\s+|[Tt]own\s+)?"
    r"(?:[Pp]olice|PD\b|officers?\b|detectives?\b|[Ff]ire\s?(?:fighters|department|Department))"
)
_BUILDING = re.compile(
    r"(?:['’]s)?\s+(?:[A-Z][\w.]+\s+){0,3}(?:[Hh]ospital|Medical|Health|Clinic|University|College|High|School|Elementary"
    r"|Jail|Airport|Times|Post|News|Tribune|Herald|Journal)\b"
)
_QUARTER = re.compile(
    r"(?:['’]s)?\s+(?:neighbou?rhood|section|district|community|area|side|projects?|[Aa]partments?|subdivision)\b"
)
_RESIDENT = re.compile(r"\s(?:residents?|man|woman|native|teen|couple)\b")
_STATE = re.compile(r",\s?(?:[A-Z][a-z]+\.?\b|[A-Z]\.[A-Z]\.|[A-Z]{2}\b)")
_DATELINE = re.compile(r"(?:,\s*(?:\d{1,2}\s)?[A-Z][\w. ]{1,20}(?:,\s\d{4})?)?\s*(?:\([^)]{2,40}\)\s*)*\s*[-–—_:]")
_WITHIN = re.compile(r"\b[Ii]n\s(?:the\s)?(?:downtown\s|city\sof\s)?$")
_NEAR = re.compile(r"\b(?:near|outside|miles|west of|east of|north of|south of)\s(?:\w+\sof\s)?$")
_SOURCE = re.compile(r"\bfrom\s(?:the\s)?$")
_GOAL = re.compile(r"\bto\s(?:a\s|the\s)?$")
_SIDES = r"(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Nn]orthwest|[Nn]ortheast|[Ss]outhwest|[Ss]outheast|[Ff]ar|[Nn]ear)"
_SIDE = re.compile(rf"{_SIDES}(?:\s{_SIDES})?(?:\s?(?:[Ss]ide|[Ee]nd))?")
_DIRECTION = re.compile(rf"^{_SIDES}\s")
_LOWER = re.compile(r"\b[a-z]+\b")
_COUNTY = re.compile(r"(?:^|\s)(?:county|co|parish|district|province|municipality)\b", re.IGNORECASE)
_OF_HOSPITALS = ("Hospital", "hospital", "airlifted", "flown", "transported", "Medical Center")


@dataclass(frozen=True, slots=True)
class Town:
    """A town that a report names: all its mentions in text order, where it is, and how many people live there.

    ``known``: a gazetteer knows the name.
    """

    mentions: tuple[Mention, ...]
    place: PlaceValue
    people: int
    known: bool = True

    @property
    def key(self) -> str:
        """Its name as names are compared."""
        return place_key(self.place.name)


def towns_of(reading: Reading, gazetteer: Gazetteer) -> tuple[Town, ...]:
    """The towns that a report names, in the order of their first mention, one for each name."""
    found: dict[str, list[Mention]] = {}
    for mention in sorted(reading.mentions, key=lambda mention: (mention.span.start, mention.span.end)):
        name = _town_name(mention, reading.report.text)
        if name is not None:
            found.setdefault(place_key(name), []).append(mention)
    return tuple(_town(mentions, reading.report.text, gazetteer) for mentions in found.values())


def _town_name(mention: Mention, text: str) -> str | None:
    """The name of a town, of a borough ("the Bronx"), or of a place that no gazetteer knows and that may be a town."""
    if mention.form != "name" or names_water(text, mention.span):
        return None
    words = mention.span.of(text)
    if mention.place is not None:
        borough = mention.place.precision == "county" and mention.kind == "place" and not _is_county(words, text)
        return mention.place.name if borough or mention.place.precision == "town" else None
    return " ".join(words.split()) if mention.kind == "place" and _NAME.fullmatch(words) else None


def _is_county(words: str, text: str) -> bool:
    """Whether the name is told as that of a county, here or elsewhere in the report."""
    return (
        bool(_COUNTY.search(words))
        or re.search(rf"\b{re.escape(words)}{_COUNTY.pattern}", text, re.IGNORECASE) is not None
    )


def _town(mentions: Sequence[Mention], text: str, gazetteer: Gazetteer) -> Town:
    places = [mention.place for mention in mentions if mention.place is not None]
    if not places:
        unknown = PlaceValue(_town_name(mentions[0], text) or "", None, None, None, "town")
        return Town(tuple(mentions), unknown, 0, False)
    place = next((place for place in places if place.lat is not None), places[0])
    same = (known.population for known in gazetteer.find(place.name) if _is_at(known, place))
    return Town(tuple(mentions), place, next(same, 0))


def _is_at(known: Place, place: PlaceValue) -> bool:
    if known.lat is None or known.lon is None or place.lat is None or place.lon is None:
        return False
    return abs(known.lat - place.lat) < _SAME_POINT and abs(known.lon - place.lon) < _SAME_POINT


def clues_of(reading: Reading, towns: Sequence[Town], told: Sequence[EventMention]) -> tuple[Clues, ...]:
    """What speaks for each of the towns as the place of the event that ``told`` tells of."""
    scene = _Around(reading, told, towns)
    return tuple(scene.clues(town) for town in towns)


class _Around:
    """What the towns of one report are held against: its sentences, its headline, its event, its other towns."""

    def __init__(self, reading: Reading, told: Sequence[EventMention], towns: Sequence[Town]) -> None:
        report = reading.report
        self._text, self._sentences, self._towns = report.text, reading.sentences, towns
        self._title = f" {place_key(report.title or '')} "
        self._outlet = place_key(report.outlet or "").replace(" ", "")
        self._filled = [role.mention for event in told for role in event.roles if role.role == "where"]
        self._beside = [reading.sentence_of(event.trigger) for event in told]
        self._counties = _counties(reading.mentions)
        self._persons = _words_of_persons(reading)
        told_small = any(town.key in report.text for town in towns)
        self._lower = frozenset(_LOWER.findall(report.text) if told_small else ())

    def clues(self, town: Town) -> Clues:
        """What speaks for the town."""
        mentions, count = town.mentions, len(town.mentions)
        numbers = [self._sentence(mention.span) for mention in mentions]
        first = min(numbers)
        return Clues(
            told=1.0,
            uses=math.log2(1 + count),
            lead=float(first == 0),
            second=float(first == 1),
            early=float(first < _EARLY),
            title=float(f" {town.key} " in self._title),
            outlet=float(len(town.key) > _TOO_SHORT and town.key.replace(" ", "") in self._outlet),
            filled=math.log2(1 + sum(self._filled.count(mention.id) for mention in mentions)),
            beside=float(any(sentence.holds(mention.span) for mention in mentions for sentence in self._beside)),
            dateline=float(any(self._is_dateline(mention.span) for mention in mentions)),
            police=float(self._behind(mentions, _POLICE) > 0),
            within=float(self._before(mentions, _WITHIN) > 0),
            near=float(self._before(mentions, _NEAR) > 0),
            source=self._before(mentions, _SOURCE),
            goal=self._before(mentions, _GOAL),
            state=float(self._behind(mentions, _STATE) > 0),
            street=float(self._behind(mentions, _STREET_AFTER) + self._before(mentions, _STREET_BEFORE) > 0),
            quarter=self._behind(mentions, _QUARTER),
            resident=float(self._behind(mentions, _RESIDENT) > 0),
            building=self._behind(mentions, _BUILDING),
            hospital=sum(self._is_of_hospital(number) for number in numbers) / count,
            nested=sum(mention.kind == "nationality" for mention in mentions) / count,
            unsure=float(town.known and town.place.lat is None),
            unknown=float(not town.known),
            people=math.log10(town.people + 10) / 2.5,
            smaller=float(any(is_larger_near(other, town) for other in self._towns)),
            county=float(bool(town.place.county) and (town.place.region, town.place.county) in self._counties),
            side=float(is_side(town, self._towns)),
            person=float(town.key in self._persons),
            word=float(town.key in self._lower),
        )

    def _sentence(self, span: Span) -> int:
        """The number of the sentence in which the span begins."""
        found = (i for i, sentence in enumerate(self._sentences) if sentence.start <= span.start < sentence.end)
        return next(found, len(self._sentences))

    def _is_of_hospital(self, number: int) -> bool:
        sentence = self._sentences[number].of(self._text) if number < len(self._sentences) else ""
        return any(words in sentence for words in _OF_HOSPITALS)

    def _is_dateline(self, span: Span) -> bool:
        """Whether a line near the top of the text opens with it, a dash or a bracket with an agency behind it."""
        line = self._text.rfind("\n", 0, span.start) + 1
        before = self._text[line : span.start].strip(" (")
        if span.start >= _DATELINE_ENDS or before.count(" ") >= _DATELINE_BEFORE:
            return False
        return _DATELINE.match(self._text, span.end, span.end + _AFTER) is not None

    def _behind(self, mentions: Sequence[Mention], pattern: re.Pattern[str]) -> float:
        """The share of mentions right behind which the pattern stands."""
        return _share(mentions, lambda span: pattern.match(self._text, span.end, span.end + _AFTER) is not None)

    def _before(self, mentions: Sequence[Mention], pattern: re.Pattern[str]) -> float:
        """The share of mentions right before which the pattern stands."""
        return _share(
            mentions, lambda span: pattern.search(self._text[max(0, span.start - _BEFORE) : span.start]) is not None
        )


def _share(mentions: Sequence[Mention], holds: Callable[[Span], bool]) -> float:
    return sum(holds(mention.span) for mention in mentions) / len(mentions)


def _counties(mentions: Sequence[Mention]) -> frozenset[tuple[str | None, str]]:
    """Region and name of the counties that a report names."""
    places = (mention.place for mention in mentions if mention.place is not None)
    return frozenset((p.region, p.county or p.name) for p in places if p.precision == "county")


def _words_of_persons(reading: Reading) -> frozenset[str]:
    """The parts of the names of persons."""
    named = (m.span.of(reading.report.text) for m in reading.mentions if m.kind == "person" and m.form == "name")
    return frozenset(place_key(part) for name in named for part in name.split())


def is_side(town: Town, towns: Sequence[Town]) -> bool:
    """Whether a name is that of a side of a town: "East Side", "South Orlen" where the report names Orlen."""
    name = town.place.name
    if _SIDE.fullmatch(name):
        return True
    rest = place_key(_DIRECTION.sub("", name, count=1))
    return rest != town.key and any(other.key == rest for other in towns)


def is_larger_near(larger: Town, smaller: Town) -> bool:
    """Whether one town is much larger than another that lies within some thirty kilometres of it."""
    first, second = larger.place, smaller.place
    if first.lat is None or second.lat is None or first.lon is None or second.lon is None:
        return False
    near = abs(first.lat - second.lat) < _NEAR_LAT and abs(first.lon - second.lon) < _NEAR_LON
    return near and larger.people > _TIMES_LARGER * smaller.people + _LARGER_BY
