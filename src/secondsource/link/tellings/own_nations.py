"""Sources with their nations: what Ukraine's defence ministry says is no word of Russia's."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from secondsource.link.naming.bodies import OFFICIAL, Body
from secondsource.link.tellings.nations import OF_CAPITALS, Owner, by_words, goes_without, home_of, nation_of, owners
from secondsource.link.tellings.sources import Source
from secondsource.link.tellings.telling import Context


def with_own_nations(context: Context, sources: Mapping[int, Source]) -> dict[int, Source]:
    """The sources of a report's statements, official bodies known by their nations where the report tells them."""
    told = owners(context.reading)
    home = home_of(context.reading, told)
    known: dict[tuple[str, str], str] = {}
    found: dict[int, Source] = {}
    for number, source in sources.items():
        spoken_for = source.body
        if spoken_for is None or spoken_for.kind not in OFFICIAL:
            found[number] = source
            continue
        told_as = (spoken_for.kind, spoken_for.words)
        nation = _named(context, source, told) or known.get(told_as) or _at_home(spoken_for, home)
        if nation:
            known[told_as] = nation
        found[number] = replace(source, body=spoken_for.of_nation(nation)) if nation else source
    return found


def _named(context: Context, source: Source, told: Sequence[Owner]) -> str:
    """The nation told in the speaker's own words, or of the speaker elsewhere in the report."""
    assert source.body is not None
    inside = (o for o in told if source.span.holds(o.span) and (not o.town or source.body.kind in OF_CAPITALS))
    nation = next((owner.nation for owner in inside), "")
    text = context.reading.report.text
    party = context.parties.get(source.cluster) if source.cluster is not None else None
    if nation or party is None:
        return nation or by_words(text, source.span, source.body.kind).nation
    return party.nation or nation_of(text, told, party.mentions).nation


def _at_home(spoken_for: Body, home: str) -> str:
    return home if goes_without(spoken_for) else ""
