"""Places of a report: each name with what it means, chosen by what the report says around it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from secondsource.model.gazetteer import Gazetteer
from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.model.value import PlaceValue
from secondsource.read.analysis import Analysis, NameSpan
from secondsource.read.geography.nested_places import Confirmed, find_nested
from secondsource.read.geography.place_articles import has_article, with_leading_words
from secondsource.read.geography.place_chains import contains, find_chains
from secondsource.read.geography.place_forms import PlaceKind, is_form
from secondsource.read.geography.place_kinds import of_told_kind
from secondsource.read.geography.place_meanings import meanings, near_meanings, without_namesakes
from secondsource.read.geography.place_names import Candidate, find_candidates
from secondsource.read.geography.place_ranking import Chosen, Name, choose
from secondsource.read.naming.names import find_names
from secondsource.read.text.datelines import agencies
from secondsource.values.place_key import place_key

_SURE_ENOUGH = 0.25
_CAPITALISED = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]+")
_MOST_CONTEXT = 12
_WELL_KNOWN = 5_000
_SHORTEST_MISSPELT = 6


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place name, a facility or a word for who or what is from a country; ``place`` is ``None`` where none is known.

    A facility has the country and region of the place it is put in, and no coordinates.
    """

    span: Span
    kind: PlaceKind
    place: PlaceValue | None


@dataclass(frozen=True, slots=True)
class FoundPlaces:
    """All place names of a report in text order, none overlapping, and those inside the names of other things."""

    places: tuple[FoundPlace, ...]
    nested: tuple[FoundPlace, ...]


def find_places(analysis: Analysis, report: Report, gazetteer: Gazetteer) -> FoundPlaces:
    """The place names of a report.

    One name means one place throughout, unless the text puts it in different ones. ``report.outlet`` and
    ``report.title`` are context only.
    """
    scene = naming(analysis, report, gazetteer)
    chosen = choose(scene.names, scene.told)
    pairs = zip(scene.candidates, scene.groups, strict=True)
    meant = [of_told_kind(analysis.text, candidate.span, chosen[group], gazetteer) for candidate, group in pairs]
    return FoundPlaces(tuple(_placed(scene, meant)), tuple(_nested_placed(scene, chosen)))


def _placed(scene: "Naming", meant: Sequence[Chosen | None]) -> Iterator[FoundPlace]:
    """The candidates that are places; ``meant`` has the meaning of each."""
    values = [_value(candidate, one) for candidate, one in zip(scene.candidates, meant, strict=True)]
    for index, (candidate, value) in enumerate(zip(scene.candidates, values, strict=True)):
        if candidate.kind == "facility":
            value = _facility(candidate, [values[wider] for wider in scene.chains.get(index, ())])
        if value or candidate.known:
            yield FoundPlace(candidate.span, candidate.kind, value)


def _nested_placed(scene: "Naming", chosen: Sequence[Chosen | None]) -> Iterator[FoundPlace]:
    """Each nested name means what the same name means elsewhere."""
    keys = [place_key(name.words) for name in scene.names]
    meant = dict(zip(reversed(keys), reversed(chosen), strict=True))
    for candidate in scene.nested:
        if value := _value(candidate, meant[place_key(candidate.name)]):
            yield FoundPlace(candidate.span, candidate.kind, value)


@dataclass(frozen=True, slots=True)
class Naming:
    """The place names of a report before they mean anything: ``groups`` gives each candidate its place in ``names``.

    ``chains`` are the candidates that each is put in; ``told`` counts countries by adjective; ``nested`` are those
    inside names of other things. Behind the groups, ``names`` holds those that are only evidence, and the nested ones
    that are named nowhere else.
    """

    candidates: tuple[Candidate, ...]
    chains: Mapping[int, tuple[int, ...]]
    groups: tuple[int, ...]
    names: tuple[Name, ...]
    told: Counter[str]
    nested: tuple[Candidate, ...]


def naming(analysis: Analysis, report: Report, gazetteer: Gazetteer) -> Naming:
    """The report's candidates, grouped, with all that the gazetteer knows of each group."""
    candidates = with_leading_words(analysis.text, find_candidates(analysis, gazetteer))
    chains = find_chains(analysis.text, candidates)
    groups = _groups(candidates, chains)
    no_towns = frozenset(c.span for c in candidates if has_article(analysis.text, c.span))
    uses = _names(candidates, chains, groups, gazetteer)
    named = tuple(_without_towns(name, first, no_towns) for name, first in uses)
    context = _context(report, gazetteer)
    nested = _nested(analysis, candidates, Confirmed(gazetteer, _keys(candidates, context)))
    told = Counter(candidate.country for candidate in candidates if candidate.country)
    names = (*named, *context)
    return Naming(candidates, chains, groups, (*names, *_added(nested, names, gazetteer)), told, nested)


def _keys(candidates: Sequence[Candidate], context: Sequence[Name]) -> frozenset[str]:
    """What the report itself names as a place: in its text as the tagger sees it, or in its title."""
    in_text = {place_key(candidate.name) for candidate in candidates if candidate.kind == "place" and candidate.known}
    return frozenset(in_text | {place_key(name.words) for name in context})


def _nested(analysis: Analysis, candidates: Sequence[Candidate], confirmed: Confirmed) -> tuple[Candidate, ...]:
    """The places inside names: those of the tagger and the facilities that the rules made of them."""
    names = find_names(analysis)
    facilities = {NameSpan(c.span.start, c.span.end, "facility") for c in candidates if c.kind == "facility"}
    known = {(name.start, name.end) for name in facilities}
    others = [name for name in names if (name.start, name.end) not in known]
    written_by = list(agencies(analysis.text))
    told = (name for name in (*facilities, *others) if not any(_is_within(name, span) for span in written_by))
    holders = sorted(told, key=lambda name: (name.start, -name.end))
    return tuple(find_nested(analysis.text, holders, confirmed))


def _is_within(name: NameSpan, span: Span) -> bool:
    return span.start <= name.start and name.end <= span.end


def _added(nested: Sequence[Candidate], names: Sequence[Name], gazetteer: Gazetteer) -> Iterator[Name]:
    """The nested ones that are named nowhere else: the bodies that a report speaks of are mostly from where it is."""
    known = {place_key(name.words) for name in names}
    for candidate in nested:
        key = place_key(candidate.name)
        if key not in known:
            known.add(key)
            yield Name(candidate.name, meanings(candidate, gazetteer), uses=0)


def _groups(candidates: Sequence[Candidate], chains: Mapping[int, tuple[int, ...]]) -> tuple[int, ...]:
    """For each candidate the number of its group: same key, and same wider place where the report tells several."""
    keys = [place_key(candidate.name) for candidate in candidates]
    above = {index: keys[chain[0]] for index, chain in chains.items() if candidates[chain[0]].kind == "place"}
    current: dict[str, str] = {}
    for index, wider in sorted(above.items(), reverse=True):
        current[keys[index]] = wider
    numbers: dict[tuple[str, str], int] = {}
    groups = []
    for index, key in enumerate(keys):
        current[key] = above.get(index, current.get(key, ""))
        groups.append(numbers.setdefault((key, current[key]), len(numbers)))
    return tuple(groups)


def _names(
    candidates: Sequence[Candidate], chains: Mapping[int, tuple[int, ...]], groups: Sequence[int], gazetteer: Gazetteer
) -> Iterator[tuple[Name, Candidate]]:
    """One name a group, in the order of the groups' numbers, with the groups that it is put in, and its first use."""
    members: dict[int, list[int]] = {}
    for index, group in enumerate(groups):
        members.setdefault(group, []).append(index)
    wider = {
        group: tuple(sorted({groups[w] for index in inside for w in chains.get(index, ())} - {group}))
        for group, inside in members.items()
    }
    narrower: dict[int, list[int]] = {group: [] for group in members}
    for group in sorted(wider):
        for number in wider[group]:
            narrower[number].append(group)
    found = []
    for group in sorted(members):
        first = candidates[members[group][0]]
        places = () if first.kind == "facility" else meanings(first, gazetteer)
        places = places if wider[group] else without_namesakes(places)
        found.append(Name(first.name, places, wider[group], tuple(narrower[group]), len(members[group])))
    firsts = [candidates[members[group][0]] for group in sorted(members)]
    for name, first in zip(found, firsts, strict=True):
        yield _spelled(name, first, found, gazetteer), first


def _without_towns(name: Name, first: Candidate, no_towns: frozenset[Span]) -> Name:
    """A name that stands where towns do not, without the towns that bear it."""
    if first.span not in no_towns:
        return name
    return replace(name, places=tuple(place for place in name.places if place.precision != "town"))


def _spelled(name: Name, candidate: Candidate, names: Sequence[Name], gazetteer: Gazetteer) -> Name:
    """Give a name that is nobody's the meanings of its near spellings that the report itself confirms.

    Confirmed is a place that the report spells right elsewhere, or that lies in the place the name is put in.
    """
    if name.places or candidate.kind != "place":
        return name
    right = {place_key(other.words) for other in names if other.places}
    wider = [place for index in name.wider for place in names[index].places]
    near = near_meanings(candidate, gazetteer)
    kept = tuple(p for p in near if place_key(p.name) in right or any(contains(area, p) for area in wider))
    return replace(name, places=kept)


def _context(report: Report, gazetteer: Gazetteer) -> tuple[Name, ...]:
    """Places in the outlet's name and the title: evidence, not mentions."""
    words = _CAPITALISED.findall(f"{report.outlet or ''} . {report.title or ''}")[:_MOST_CONTEXT]
    pairs = [" ".join(pair) for pair in pairwise(words)]
    found = [(form, gazetteer.find(form)) for form in dict.fromkeys((*pairs, *words))]
    return tuple(
        Name(form, places, uses=0)
        for form, places in found
        if any(p.population > _WELL_KNOWN or p.precision != "town" for p in places)
    )


def _value(candidate: Candidate, chosen: Chosen | None) -> PlaceValue | None:
    """The chosen meaning under the name that the report uses; without coordinates where it is one of many."""
    if chosen is None:
        return None
    place = chosen.place
    sure = chosen.chance >= _SURE_ENOUGH
    shown = (
        place.name
        if place.precision == "country"
        or candidate.name.isupper()
        or _misspelt(candidate.name, place.name)
        or (place.precision == "town" and is_form(candidate.name))
        else candidate.name
    )
    return PlaceValue(
        shown,
        place.country if sure else None,
        place.lat if sure else None,
        place.lon if sure else None,
        place.precision,
        place.region if sure else None,
        place.county if sure else None,
    )


def _misspelt(name: str, right: str) -> bool:
    """Whether the two differ in one letter only: the gazetteer's spelling is then the one to show."""
    first, second = place_key(name), place_key(right)
    return len(first) >= _SHORTEST_MISSPELT and Levenshtein.distance(first, second, score_cutoff=1) == 1


def _facility(candidate: Candidate, wider: Sequence[PlaceValue | None]) -> PlaceValue:
    """A facility has the areas of the place it is put in, and no point of its own."""
    inside = next((value for value in wider if value), None)
    if inside is None:
        return PlaceValue(candidate.name, None, None, None, "address")
    region = inside.region or (inside.name if inside.precision == "region" else None)
    county = inside.name if inside.precision == "town" else inside.county
    return PlaceValue(candidate.name, inside.country, None, None, "address", region, county)
