"""Parties: the people, bodies and things of one report, each with all its mentions."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from secondsource.link.naming.bodies import body
from secondsource.link.tellings.nations import Owner, goes_without, home_of, nation_of, owners
from secondsource.model.reading import Mention, MentionKind, Reading
from secondsource.model.record import EntityKind
from secondsource.model.value import PlaceValue
from secondsource.values.names import person_name
from secondsource.values.words import pieces

KINDS: Mapping[MentionKind, EntityKind] = {
    "person": "person",
    "organisation": "organisation",
    "place": "place",
    "facility": "facility",
    "thing": "other",
    "other": "other",
    "nationality": "place",
}
_TRIM = re.compile(r"^(?:the|a|an)\s+(?=\S)|['’]s?$|^[\s\"“”,]+|[\s\"“”,]+$", re.IGNORECASE)

_POSSESSIVE = re.compile(r"(?P<pronoun>whose|his|her|their|its)\s+(?P<thing>\S.*)", re.IGNORECASE)
_DATELINE = re.compile(r"^[A-ZÀ-Þ][A-ZÀ-Þ .,'’-]+ [-–—] (?=\w)")


@dataclass(frozen=True, slots=True)
class Party:
    """One thing of one report. ``reading`` is the report's number; ``names`` are named forms, the fullest first.

    ``nation`` is whose ministry, army or police it is: a country's code or a stem, "" where nothing says.
    """

    reading: int
    cluster: int
    kind: EntityKind
    names: tuple[str, ...]
    nominals: tuple[str, ...]
    mentions: tuple[Mention, ...]
    nation: str = ""

    @property
    def shown(self) -> str:
        """The name it is shown by: the fullest name, else the first description, else nothing."""
        return (self.names or self.nominals or ("",))[0]

    @property
    def place(self) -> PlaceValue | None:
        """Where it lies, by the first of its mentions that says so."""
        return next((mention.place for mention in self.mentions if mention.place is not None), None)


@lru_cache(maxsize=16384)
def trim(text: str) -> str:
    """A mention's words without dateline, article, possessive ending and marks around them, on one line."""
    text = _DATELINE.sub("", " ".join(text.split()))
    while (shorter := _TRIM.sub("", text)) != text and shorter:
        text = shorter
    return text


def find_parties(number: int, reading: Reading) -> dict[int, Party]:
    """The parties of a reading, by cluster. Times and amounts are none."""
    clusters: dict[int, list[Mention]] = defaultdict(list)
    for mention in reading.mentions:
        if mention.kind in KINDS:
            clusters[mention.cluster].append(mention)
    text = reading.report.text
    parties = {cluster: _party(number, text, mentions) for cluster, mentions in sorted(clusters.items())}
    told = owners(reading)
    home = home_of(reading, told)
    return {
        cluster: _with_nation(_with_owner(party, text, reading.mentions, parties), text, told, home)
        for cluster, party in parties.items()
    }


def _with_nation(party: Party, text: str, told: Sequence[Owner], home: str) -> Party:
    """A body with its nation, which its names then tell: "Ukraine's Defence Ministry"."""
    if party.kind != "organisation":
        return party
    found = nation_of(text, told, party.mentions)
    if not found.nation:
        return replace(party, nation=home) if home and goes_without(body(party.shown)) else party
    phrase = trim(found.phrase.of(text)) if found.phrase is not None else ""
    if phrase in (party.names or party.nominals) or party.shown not in phrase:
        return replace(party, nation=found.nation)
    if party.names:
        return replace(party, nation=found.nation, names=(phrase, *party.names))
    return replace(party, nation=found.nation, nominals=(phrase, *party.nominals))


def _with_owner(party: Party, text: str, mentions: Sequence[Mention], parties: Mapping[int, Party]) -> Party:
    """Who is known as "whose brother" or "her sister" alone is told by the name of whose brother or sister it is."""
    own = _POSSESSIVE.match(party.shown) if not party.names else None
    first = next((mention.span.start for mention in party.mentions if mention.form == "nominal"), None)
    if own is None or first is None:
        return party
    relative = own["pronoun"].lower() == "whose"
    owners = (
        parties[mention.cluster].shown
        for mention in mentions
        if mention.kind in KINDS
        and mention.cluster != party.cluster
        and parties[mention.cluster].names
        and (text[mention.span.end : first] in (" ", ", ") if relative else mention.span.start == first)
    )
    owner = next(owners, None)
    return party if owner is None else replace(party, nominals=(f"{owner}’s {own['thing']}", *party.nominals[1:]))


def _party(number: int, text: str, mentions: Sequence[Mention]) -> Party:
    named = [mention for mention in mentions if mention.form == "name"]
    named = [mention for mention in named if mention.kind != "nationality"] or named
    kind = _kind(named or list(mentions))
    return Party(
        reading=number,
        cluster=mentions[0].cluster,
        kind=kind,
        names=_fullest_first([trim(mention.span.of(text)) for mention in named], kind),
        nominals=tuple(dict.fromkeys(trim(m.span.of(text)) for m in mentions if m.form == "nominal")),
        mentions=tuple(mentions),
    )


def _kind(mentions: Sequence[Mention]) -> EntityKind:
    if len(mentions) == 1:
        return KINDS[mentions[0].kind]
    votes = Counter([KINDS[mention.kind] for mention in mentions])
    return min(votes, key=lambda kind: (-votes[kind], kind))


def _fullest_first(names: Sequence[str], kind: EntityKind) -> tuple[str, ...]:
    if len(names) <= 1:
        return tuple(filter(None, names))
    counts = Counter(filter(None, names))
    # The capitals of a dateline are no spelling of its town.
    return tuple(
        sorted(
            counts,
            key=lambda name: (*fullness(name, kind), kind == "place" and name.isupper(), -counts[name], name),
        )
    )


def fullness(name: str, kind: EntityKind) -> tuple[int, int]:
    """Sort key of names, the fullest first: parts spelled out, then without what a title or nickname adds."""
    parts = person_name(name).parts if kind == "person" else pieces(name)
    spelled = sum(1 for part in parts if len(part) > 1)
    return (-spelled, len(name) if kind == "person" else -len(name))
