"""A reading for linking: of names inside names only the outer ones, and descriptions with the name that ends them."""

import re
from dataclasses import replace

from secondsource.model.reading import Mention, Reading
from secondsource.model.span import Span

# "Rebels loyal to General Sarin" are not the general, nor is a man hired by him.
_OF_ANOTHER = re.compile(
    r"\b(?:of|to|by|for|from|with|against|than|like|and|or|near|behind|under|around)\s(?:(?:the\s)?[A-ZÀ-Þ][\w.]*\s){0,3}$"
)


def with_whole_names(reading: Reading) -> Reading:
    """The reading without the places inside names: they say where a body belongs, and nothing is told of them.

    Those that an event is set in stay: "Velm" of "Velm Police".
    """
    names = [mention.span for mention in reading.mentions if mention.form == "name"]
    filling = {role.mention for event in reading.events for role in event.roles}
    kept = tuple(m for m in reading.mentions if m.id in filling or not _is_inside(m, names))
    return reading if len(kept) == len(reading.mentions) else replace(reading, mentions=kept)


def _is_inside(mention: Mention, names: list[Span]) -> bool:
    if mention.kind != "nationality" or mention.form != "name":
        return False
    return any(name.holds(mention.span) and name != mention.span for name in names)


def with_named_descriptions(reading: Reading) -> Reading:
    """The reading with each description of a person that ends with a name in its cluster: "the mayor, Ida Moss".

    Only where nothing of the description's own cluster bears a name.
    """
    people = [m for m in reading.mentions if m.kind == "person"]
    named = {mention.cluster for mention in people if mention.form == "name"}
    ends = {m.span.end: m for m in people if m.form == "name"}
    text = reading.report.text
    clusters = {
        mention.cluster: ends[mention.span.end].cluster
        for mention in people
        if mention.form == "nominal"
        and mention.cluster not in named
        and mention.span.end in ends
        and not _OF_ANOTHER.search(text, mention.span.start, ends[mention.span.end].span.start)
    }
    if not clusters:
        return reading
    moved = tuple(replace(m, cluster=clusters.get(m.cluster, m.cluster)) for m in reading.mentions)
    return replace(reading, mentions=moved)
