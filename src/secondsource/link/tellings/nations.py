"""Whose body it is: two nations that fight each other each have a ministry of defence, and an army."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from secondsource.link.naming.bodies import OFFICIAL, Body, body_class
from secondsource.link.naming.outlet_names import outlet_name
from secondsource.model.reading import Mention, Reading
from secondsource.model.span import Span
from secondsource.values.countries import OF_PARTS
from secondsource.values.nations import adjectives_in, nation_in, nation_named, stem

# Those that a capital stands for: "Moscow's Defence Ministry", but no "Moscow police".
OF_CAPITALS = frozenset(("ministry", "army", "government", "presidency"))
_BEFORE = re.compile(r"(?:['’]s?)?\s")
_BEHIND = re.compile(r"\s(?:of|in)\s(?:the\s)?")
_GOVERNMENTS = ("government", "cabinet")
# These tell the ministries of one nation apart, and no nations.
SUBJECTS = frozenset(
    (
        "defence foreign interior home health justice finance economy economic energy transport education culture "
        "labor trade agriculture environment emergency emergencies information security internal external affairs"
    ).split()
)
_WITHIN = re.compile(r"\bin\s(?:the\s)?$")
_PARTS = frozenset(("region", "county", "area"))
_OWNER_BEFORE = re.compile(r"[A-ZÀ-Þ][\w-]{2,}['’]s\s$")
_LONGEST_OWNER, _WITHIN_REACH = 30, 8
_DATELINE_TAIL = re.compile(r"(?:,[^()\n]{0,40}?)?\s*(?:\([^()\n]{1,40}\)\s*)?[-–—]\s")
_DATELINE_ENDS = 600


@dataclass(frozen=True, slots=True)
class Owner:
    """A nation where a report names it, or a town of one: ``nation`` is a country's code, or a stem."""

    span: Span
    nation: str
    town: bool


@dataclass(frozen=True, slots=True)
class Nation:
    """Whose a body is: a country's code or a stem ("" where nothing says), and the body's words with the nation's."""

    nation: str
    phrase: Span | None


UNKNOWN = Nation("", None)


def owners(reading: Reading) -> tuple[Owner, ...]:
    """The nations that a report names, and the towns of these."""
    text = reading.report.text
    named = [m for m in reading.mentions if m.form == "name" and m.kind in ("place", "nationality")]
    adjectives = {stem(m.span.of(text)) for m in named if m.kind == "nationality" and m.place is None}
    return tuple(_owners(named, text, adjectives))


def _owners(named: Sequence[Mention], text: str, adjectives: Set[str]) -> Iterator[Owner]:
    for mention in (m for m in named if not text.startswith("-", m.span.end)):
        words, place = mention.span.of(text), mention.place
        own = stem(words)
        if own in adjectives or words in OF_PARTS:
            yield Owner(mention.span, own, False)
        elif place is None or place.precision in _PARTS:
            yield Owner(mention.span, own, True)
        elif place.country:
            yield Owner(mention.span, place.country, place.precision != "country")


def nation_of(text: str, told: Sequence[Owner], mentions: Sequence[Mention]) -> Nation:
    """Whose the body with these mentions is, by the first of them that says so."""
    for mention in mentions:
        words = mention.span.of(text)
        kind = body_class(words) if mention.form != "pronoun" else ""
        if kind not in OFFICIAL:
            continue
        near = (_with_owner(text, owner, mention.span) for owner in told if not owner.town or kind in OF_CAPITALS)
        found = next((one for one in near if one is not None), None) or by_words(text, mention.span, kind)
        if found.nation:
            return found
    return UNKNOWN


def by_words(text: str, span: Span, kind: str) -> Nation:
    """The nation told in a body's own words, or by what owns it right before them."""
    if kind not in OF_CAPITALS:
        return Nation(nation_in(span.of(text))[0], span)
    owner = _OWNER_BEFORE.search(text, max(0, span.start - _LONGEST_OWNER), span.start)
    whole = span if owner is None else Span(owner.start(), span.end)
    return Nation(nation_named(whole.of(text)), whole)


def home_of(reading: Reading, told: Sequence[Owner]) -> str:
    """The nation that a report is at home in, by its dateline or its outlet's name, where it tells of that nation.

    Its ministries and army may go without its name.
    """
    text = reading.report.text
    named = {owner.nation for owner in told if not owner.town} | adjectives_in(text)
    written = (
        m.place.country
        for m in reading.mentions
        if m.place is not None
        and m.span.end <= _DATELINE_ENDS
        and m.span.of(text).isupper()
        and _DATELINE_TAIL.match(text, m.span.end)
    )
    outlet = outlet_name(reading.report)
    of_outlet = (nation_in(outlet)[0], *map(stem, outlet.split()))
    return next((nation for nation in (*written, *of_outlet) if nation in named), None) or ""


def goes_without(found: Body) -> bool:
    """Whether a body is one that a report tells of without its nation's name, where it means its own nation's."""
    if found.kind == "government":
        return found.words.split()[-1].casefold() in _GOVERNMENTS
    return found.kind in ("ministry", "army") and found.qualifiers <= SUBJECTS


def _with_owner(text: str, owner: Owner, span: Span) -> Nation | None:
    # "The army in Velm" is there, and whose it is nobody says; that in a country's capital is the country's.
    before = max(0, owner.span.start - _WITHIN_REACH)
    if owner.town and not owner.nation.isupper() and _WITHIN.search(text, before, owner.span.start):
        return None
    if span.holds(owner.span):
        return Nation(owner.nation, span)
    if owner.span.end < span.start and _BEFORE.fullmatch(text, owner.span.end, span.start):
        return Nation(owner.nation, Span(owner.span.start, span.end))
    if span.end < owner.span.start and _BEHIND.fullmatch(text, span.end, owner.span.start):
        return Nation(owner.nation, Span(span.start, owner.span.end))
    return None
