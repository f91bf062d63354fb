"""Whose ministry or army it is: "Ukraine's defence ministry" is never "the Russian Defence Ministry".

One told without its nation is that of the last of its kind told with one. Where the report tells it so from the
beginning it is that of the country of the dateline.
"""

from collections.abc import Iterator, Mapping, Sequence

from secondsource.model.reading import Mention
from secondsource.read.analysis import Analysis
from secondsource.read.reference.profiles import Profile
from secondsource.read.text.datelines import bare_datelines, datelines
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.countries import OF_PARTS
from secondsource.values.nations import nation_in, nation_named, stem

_OF_NATIONS = word_set("ministry army military navy government parliament police force")
_OF_TOWNS_TOO = frozenset(("police", "government", "force"))
_PARTS = frozenset(("region", "county", "area"))
_POSSESSIVES = ("'s", "’s", "'", "’")
_WITHIN = word_set("of in")


def nations(analysis: Analysis, mentions: Sequence[Mention], profiles: Sequence[Profile]) -> Mapping[int, str]:
    """The nation of each mention of a body that nations have, by the mention's id: a country code, or a stem."""
    bodies = [p for p in profiles if p.lemma in _OF_NATIONS and p.mention.form != "pronoun"]
    if not bodies:
        return {}
    places = {index: m for m in mentions for index in _words_of(analysis, m)}
    told = {p.mention.id: _own(analysis, p, places) for p in bodies}
    return _settled(bodies, told, _home(analysis, mentions))


def _settled(bodies: Sequence[Profile], told: Mapping[int, str], home: str) -> Mapping[int, str]:
    """The nations told, and those that are meant where none is; a heading's may be any."""
    found: dict[int, str] = {}
    last: dict[str, str] = {}
    at_home: set[str] = set()
    for body in bodies:
        number, kind = body.mention.id, body.lemma
        if told[number]:
            last[kind] = found[number] = told[number]
        elif body.sentence > 0 and kind not in last:
            at_home.add(kind)
        meant = home if kind in at_home else last.get(kind, "")
        if meant and body.sentence > 0:
            found.setdefault(number, meant)
    return found


def _words_of(analysis: Analysis, mention: Mention) -> Iterator[int]:
    if mention.form == "name" and mention.kind in ("place", "nationality"):
        yield from analysis.words_in(mention.span.start, mention.span.end)


def _own(analysis: Analysis, body: Profile, places: Mapping[int, Mention]) -> str:
    """The nation that a body's own words tell, or those right before and behind them."""
    inside = analysis.words_in(body.mention.span.start, body.mention.span.end)
    first = _first(analysis, inside.start, places)
    behind = [body.head + 2, body.head + 3] if _word(analysis, body.head + 1) in _WITHIN else []
    owners = (places[index] for index in (*range(first, body.head), *behind) if index in places)
    found = next(filter(None, (_nation(analysis.text, owner, body.lemma) for owner in owners)), "")
    words = analysis.text[analysis.words[first].start : body.mention.span.end]
    return found or (nation_in(words)[0] if body.lemma in _OF_TOWNS_TOO else nation_named(words))


def _first(analysis: Analysis, first: int, places: Mapping[int, Mention]) -> int:
    """The word of an owner right before a phrase's ``first`` word, else that word: "Ukraine" of "Ukraine's army"."""
    before = first - 1
    if before > 0 and _word(analysis, before) in _POSSESSIVES:
        return before - 1
    return before if before in places and places[before].kind == "nationality" else first


def _word(analysis: Analysis, index: int) -> str:
    return analysis.words[index].text if 0 <= index < len(analysis.words) else ""


def _nation(text: str, owner: Mention, kind: str) -> str:
    words, place = owner.span.of(text), owner.place
    if words in OF_PARTS:
        return stem(words)
    if place is None or not place.country or place.precision in _PARTS:
        within = text[: owner.span.start].endswith((" in ", " in the "))
        named = owner.kind == "nationality" or (kind not in _OF_TOWNS_TOO and not within)
        return stem(words) if named else ""
    # The police of a town are no nation's.
    return place.country if place.precision == "country" or kind not in _OF_TOWNS_TOO else ""


def _home(analysis: Analysis, mentions: Sequence[Mention]) -> str:
    """The country that the report was written in, by its dateline; "" where that is not known."""
    towns = [*datelines(analysis.text), *bare_datelines(analysis.text)]
    written = (m.place.country for m in mentions if m.place is not None and m.span in towns)
    return next(filter(None, written), "")
