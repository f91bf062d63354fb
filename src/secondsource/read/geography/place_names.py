"""Candidate place names of a report: the tagger's, countries and their adjectives, datelines, names behind "in"."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from secondsource.model.gazetteer import Gazetteer
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, NameSpan
from secondsource.read.geography.place_forms import PlaceKind, form_at, forms_from, opens_a_form
from secondsource.read.naming.names import find_names
from secondsource.read.text.datelines import agencies
from secondsource.read.vocabulary.lexicon import DIRECTIONS
from secondsource.values.countries import ADJECTIVES
from secondsource.values.periods import MONTH_NAMES, WEEKDAYS
from secondsource.values.states import STATE_ABBREVIATIONS

FACILITIES = frozenset(
            "abbey academy airbase airfield airport aquarium arena auditorium bank barracks base basilica beach "
            "bridge building cafe camp campus casino castle cathedral cemetery "
            "center centre chapel checkpoint church cinema clinic club college compound consulate convent court "
            "courthouse crossing dam depot dock embassy estate factory farm ferry "
            "garage gym hall harbor harbour hospital hostel hotel hotels house infirmary inn institute jail "
            "junction laboratory landing library lodge mall mansion market marina memorial mill mine "
            "monastery mosque motel museum nightclub observatory office orphanage palace park pharmacy pier plant "
            "plaza port precinct prison quarry railway reactor refinery reservoir resort restaurant "
            "school seminary shelter shipyard shop shrine square stadium station store supermarket synagogue "
            "tavern temple terminal theater theatre tower tunnel university vineyard warehouse wharf works zoo".split()
)  # fmt: skip
STREETS = frozenset(
    "street st avenue ave road rd boulevard blvd lane ln drive dr highway hwy route freeway expressway "
    "turnpike parkway pkwy alley way court terrace crescent motorway interstate".split()
)
_FACILITIES_AND_STREETS = FACILITIES | STREETS
_LOWER_FACILITIES = "|".join(sorted(FACILITIES - {"house", "office", "club", "center", "centre", "bank", "hall",
"base", "farm", "store", "shop", "building", "court", "works", "square", "hotels", "port", "plant"}))  # fmt: skip
_AFTER_NAME = re.compile(rf"\s(?:[a-z]+\s)?(?:{_LOWER_FACILITIES})\b")
_LOCATIVE = re.compile(
    (
        r"(?:\b(?:in|at|near|to|outside|inside|from|around|of|into|by|behind|towards?|reach(?:ed|ing)?|beside)"
        r"\s+(?:the\s+)?)$"
    ),
    re.I,
)

_CAPITALISED = re.compile(r"[A-ZÀ-ÖØ-Þ](?<![\w'’.&-].)[\w.'’-]*")
_RUN = (
    r"[A-ZÀ-ÖØ-Þ][\w’'-]+\.?(?:(?:\s|-)(?:(?:de|del|la|las|los|el|al|of|es|du|des|upon|ad|bin|le|sur|am|der|da"
    r"|do|dos)\s)?(?:[A-ZÀ-ÖØ-Þ][\w’'-]+))*"
)
_BEHIND = re.compile(
    rf"\b(?:in|at|near|outside|around|across|from|of|into|through|throughout|toward|towards|to|north|south"
    rf"|east|west)\s+(?:(?:the|downtown|central|northern|southern|eastern|western|nearby|neighbouring"
    rf"|neighboring)\s+)*"
    rf"(?P<name>{_RUN})"
)
_DATELINE = re.compile(
    r"\s*(?P<first>[A-ZÀ-ÖØ-Þ][\w.'’ -]{1,40}?)(?:,\s*(?P<second>[A-Z][\w.' -]{1,30}?))?(?:,\s*(?:[A-Z]"
    r"[a-z]{2,8}\.?|[A-Z]{3,9})\s\d{1,2}(?:,\s\d{4})?)?\s*(?:\([^)\n]{2,40}\)\s*)?(?:-{1,2}|–|—|_)\s"
)
_STATE_FORMS = "|".join(
    sorted((re.escape(form).replace(r"\ ", r"\s?") for form in STATE_ABBREVIATIONS), key=len, reverse=True)
)
_STATE_AFTER = re.compile(
    # What begins with a class of characters is sought fastest.
    rf"[,\s](?:(?<=,)\s?(?P<state>{_STATE_FORMS})(?![\w’'])"
    r"|(?<=\s)(?:(?P<district>D\.C\.|DC\b)|(?P<post>[A-Z]{2})(?=\s\d{5}\b)))"
)
# "The Line of Control" is no village of that name.
_OF_MORE = re.compile(r"\sof\s(?:the\s)?[A-ZÀ-ÖØ-Þ]")
_CAPITAL_BEFORE = re.compile(r"[A-Z][\w.'’-]*$")
NOT_PLACES = frozenset((*MONTH_NAMES, *map(str.capitalize, WEEKDAYS))) | frozenset(
            "Police President Prime Minister Parliament Congress Senate God Christmas Easter Ramadan House Court "
            "State Government Army Internet Facebook Twitter English "
            "Islam Christianity Republican Democratic Social Security Commission Council Ministry Department "
            "Justice Defense Defence Health Education Interior Foreign Affairs National".split()
)  # fmt: skip
_AT = re.compile(r"\b(?:at|inside|the)\s+$", re.IGNORECASE)
_STREET_BEFORE = re.compile(
    r"(?:\d|hundred)\sblocks?\sof\s+$|\b(?:corner|intersection)\sof\s+$|\bon\s(?:[A-Z][\w.]+\s){1,3}at\s+$"
)
_ON = re.compile(r"\bon\s+$")
_AT_NAME = re.compile(r"\sat\s[A-Z]")
_SMALLEST_TOWN, _LARGE_TOWN = 3_000, 50_000
_WHERE = re.compile(
    r"(?P<of>\b(?:stakes?|shares?|holdings?|interests?|invest(?:s|ed|ing|ments?)?|belie(?:f|ves?)|confidence|trust|faith"
    r"|role|part|career|debut|engaged?|partners?|lost|rivals?|players?|coach|manager)\s)?\b(?:in|near|outside)\s$"
)
_GOES_ON = re.compile(r"[.,;:?!\n]|\s(?:[a-z(–—]|-\s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|$")
_GAPS = re.compile(r"(?<=\s)|(?=\s)")
_POSSESSIVE = re.compile(r"['’]s$")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that may be a place. ``country`` is set for adjectives, ``known`` for names the tagger calls places.

    ``name`` is what the gazetteer is asked for.
    """

    span: Span
    kind: PlaceKind
    name: str
    country: str | None = None
    known: bool = True


def find_candidates(analysis: Analysis, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """Names that may be places, in text order, none overlapping; the tagger's names win over the rules'."""
    text = analysis.text
    names = find_names(analysis)
    cover = _Cover(names)
    found = [candidate for name in names if (candidate := _of_name(text, name, gazetteer))]
    found += [c for c in _known_forms(text) if cover.allows(c)]
    found += [c for c in _states(text) if cover.free(c.span)]
    found += list(_dateline(text, gazetteer, _Cover([*names, *_as_names(found)])))
    taken = _Cover([*names, *_as_names(found)])
    found += [c for c in _behind_prepositions(text, gazetteer, taken) if taken.free(c.span)]
    # "KOLBY (Orlen Wire) - ": an agency may bear the name of a place.
    within = list(agencies(text))
    return _without_overlaps([c for c in found if not any(span.holds(c.span) and span != c.span for span in within)])


def _as_names(candidates: Iterable[Candidate]) -> Iterator[NameSpan]:
    return (NameSpan(candidate.span.start, candidate.span.end, "place") for candidate in candidates)


class _Cover:
    """Names in order, asked whether a span is free of them."""

    def __init__(self, names: Iterable[NameSpan]) -> None:
        self._names = sorted(names, key=lambda name: (name.start, name.end))
        self._starts = [name.start for name in self._names]

    def free(self, span: Span) -> bool:
        """Whether no name touches the span."""
        return self.at(span) is None

    def at(self, span: Span) -> NameSpan | None:
        """The last name that begins before the span's end and touches it."""
        index = bisect_right(self._starts, span.end - 1) - 1
        near = self._names[index] if index >= 0 else None
        return near if near and near.end > span.start else None

    def allows(self, candidate: Candidate) -> bool:
        """Whether no name is there, or one of no kind with the same words."""
        name = self.at(candidate.span)
        return name is None or (
            name.kind == "other" and (name.start, name.end) == (candidate.span.start, candidate.span.end)
        )


def _without_overlaps(found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    kept: list[Candidate] = []
    for candidate in sorted(found, key=lambda c: (c.span.start, -c.span.end, c.kind)):
        if not kept or candidate.span.start >= kept[-1].span.end:
            kept.append(candidate)
    return tuple(kept)


def _of_name(text: str, name: NameSpan, gazetteer: Gazetteer) -> Candidate | None:
    """The tagger's places; facilities by their last word; adjectives that it took for places or others."""
    if name.kind not in ("place", "other", "organisation"):
        return None
    words = text[name.start : name.end]
    country = None if name.kind == "organisation" else _country_of(words)
    if country:
        return Candidate(Span(name.start, name.end), "nationality", words, country)
    if name.kind == "place":
        return _of_place(text, name, words, gazetteer)
    if _last_word(words) in FACILITIES and _LOCATIVE.search(text, max(0, name.start - 14), name.start):
        return Candidate(Span(name.start, name.end), "facility", words)
    if name.kind == "organisation" and _is_where(text, name) and _is_town(words, gazetteer, _LARGE_TOWN):
        return Candidate(Span(name.start, name.end), "place", words)
    return None


def _is_where(text: str, name: NameSpan) -> bool:
    """ "A lorry overturned in Velm", whose football club is better known; "a stake in Velm" is in the club."""
    before = _WHERE.search(text, max(0, name.start - 40), name.start)
    return before is not None and before["of"] is None and _GOES_ON.match(text, name.end) is not None


def _country_of(adjective: str) -> str | None:
    shouted = len(adjective) > 3 and adjective.isupper()
    return ADJECTIVES.get(adjective) or (ADJECTIVES.get(adjective.title()) if shouted else None)


def _last_word(words: str) -> str:
    return words.split()[-1].lower().rstrip(".") if words.split() else ""


def _of_place(text: str, name: NameSpan, words: str, gazetteer: Gazetteer) -> Candidate | None:
    span = Span(name.start, name.end)
    point = text.startswith(".", name.end)
    state = state_of(words) or (state_of(f"{words}.") if point else None)
    if state and (point or "." in words or text[max(0, name.start - 2) : name.start] == ", "):
        return Candidate(span, "place", state)
    if words.lower() in DIRECTIONS and not text.startswith(", ", name.end):
        return None
    if " " in words and _last_word(words) in _FACILITIES_AND_STREETS:
        town = _is_town(words, gazetteer) and not _AT.search(text, max(0, name.start - 12), name.start)
        return Candidate(span, "place" if town else "facility", words)
    if _is_street(text, name):
        return Candidate(span, "facility", words)
    after = _AFTER_NAME.match(text, name.end)
    if after and _is_sight(words, after.group()):
        return Candidate(Span(name.start, after.end()), "facility", words)
    return Candidate(span, "place", words)


def _is_street(text: str, name: NameSpan) -> bool:
    """Whether the words around a name make it a street's: "the 300 block of Velm", "on Velm at Harrow"."""
    if _STREET_BEFORE.search(text, max(0, name.start - 48), name.start):
        return True
    on = _ON.search(text, max(0, name.start - 4), name.start)
    return on is not None and _AT_NAME.match(text, name.end) is not None


def _is_town(words: str, gazetteer: Gazetteer, people: int = _SMALLEST_TOWN) -> bool:
    """Whether a name like that of a building or a park is a town's: "Long Beach"."""
    towns = (p for p in gazetteer.find(words) if p.precision == "town" and p.population >= people)
    return any(town.name == words for town in towns)


def _is_sight(name: str, after: str) -> bool:
    """Whether the lower-case noun belongs to the name ("Evin prison"): one word, and the name is no country's."""
    return len(after.split()) == 1 and not opens_a_form(name)


def _known_forms(text: str) -> Iterator[Candidate]:
    """Countries, areas and adjectives, wherever they stand with a capital letter."""
    position = 0
    for match in _CAPITALISED.finditer(text):
        found = forms_from(match.group()) if match.start() >= position else ()
        if not found:
            continue
        form = form_at(text, match.start(), found)
        if form:
            position = match.start() + len(form.words)
            yield Candidate(Span(match.start(), position), form.kind, form.words, form.country)


def _states(text: str) -> Iterator[Candidate]:
    """ "Rocky Mount, N.C.": state abbreviations behind a comma and a capitalised word, or before a postal code."""
    for match in _STATE_AFTER.finditer(text):
        group = str(match.lastgroup)
        state = state_of(match[group])
        if state and _CAPITAL_BEFORE.search(text, max(0, match.start() - 24), match.start()):
            yield Candidate(Span(match.start(group), match.end(group)), "place", state)


def state_of(words: str) -> str | None:
    """The state that an abbreviation stands for, as written with its points or as the post writes it."""
    found = STATE_ABBREVIATIONS.get(" ".join(words.split())) or STATE_ABBREVIATIONS.get(words.replace(" ", ""))
    return found[1] if found else None


def _dateline(text: str, gazetteer: Gazetteer, taken: _Cover) -> Iterator[Candidate]:
    match = _DATELINE.match(text)
    if match is None:
        return
    for part in ("first", "second"):
        words, span = match[part], Span(*match.span(part))
        if words and taken.free(span) and gazetteer.find(words):
            yield Candidate(span, "place", words)


def _behind_prepositions(text: str, gazetteer: Gazetteer, taken: _Cover) -> Iterator[Candidate]:
    """Capitalised names behind "in", "near" and the like that the gazetteer knows, cut from the right until it does.

    Not those whose first letter is taken.
    """
    for match in _BEHIND.finditer(text):
        start = match.start("name")
        words = _GAPS.split(match["name"])[:13] if taken.free(Span(start, start + 1)) else []
        while words:
            name = "".join(words).rstrip(" .'’")
            if name and _is_place(bare := _POSSESSIVE.sub("", name), gazetteer, len(words) == 1):
                if not _OF_MORE.match(text, start + len(bare)):
                    yield Candidate(Span(start, start + len(bare)), "place", bare, known=False)
                break
            words = words[:-2]


def _is_place(name: str, gazetteer: Gazetteer, single: bool) -> bool:
    if name in NOT_PLACES or (single and len(name) < 3):
        return False
    return any(place.precision != "town" or place.population >= _SMALLEST_TOWN for place in gazetteer.find(name))
