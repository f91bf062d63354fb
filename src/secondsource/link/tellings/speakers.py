"""Speakers: which party of a report utters a statement, and by which name a chain shows it."""

import re

from secondsource.link.naming.bodies import body_class
from secondsource.link.tellings.parties import Party, trim
from secondsource.link.tellings.telling import Context
from secondsource.model.reading import Mention, Statement
from secondsource.model.report import Report
from secondsource.values.names import LEADING_WORDS, person_name
from secondsource.values.words import fold, pieces

_TITLE_WORDS = LEADING_WORDS | {"the"}
_INDEFINITE = re.compile(r"(?:an?|another|one|two|three|several|some|unnamed)\s", re.IGNORECASE)
_SOME_OFFICIALS = re.compile(
    r"(?:an?|one|another|two|three|four|several|some)\s(?:[\w-]+\s){0,2}"
    r"(?:officials?|sources?|aides?|diplomats?|insiders?|employees?|staffers?)\s(?:of|at|in|from|within|inside)\b"
)
_POSSESSIVES = ("'s", "’s", "' ", "’ ")
_OWN_WORDS = frozenset(
    (
        "we",
        "us",
        "our",
        "our newspaper",
        "newspaper",
        "this newspaper",
        "this paper",
        "this station",
        "this magazine",
        "our desk",
    )
)
# "Our volunteers in 41 districts", "Our report of Tuesday"; but "our sources" and "our readers" are others.
_OURS = re.compile(
    r"our\s(?:own\s|[a-z-]+\s){0,2}?(?:newspaper|paper|magazine|station|website|reports?|stor(?:y|ies)|articles?|account"
    r"|dispatch|alert|headline|version|count|tally|figures|reporters?|correspondents?|photographers?|journalists?|staff|teams?|volunteers?|stringers?"
    r"|monitors?|researchers?|field ?workers?|observers?|crews?|colleagues?|investigators?)\b(?!['’])",
    re.IGNORECASE,
)


def speaking_party(context: Context, statement: Statement) -> Party | None:
    """The party of the speaker's mention; where that bears no name, one that is named among the speaker's words."""
    mention = context.mentions.get(statement.speaker_mention) if statement.speaker_mention is not None else None
    party = context.parties.get(mention.cluster) if mention is not None else None
    if party is not None and party.kind == "person" and _is_new(context, statement, party):
        party = None
    titled = None if party is None else _titled(context, party)
    if party is not None and (party.names or titled):
        return titled or party
    names = [m for m in context.mentions.values() if m.form == "name"] if statement.speaker else []
    inside = [m for m in names if _is_inside(m, statement) and not _owns_the_speaker(context, m)]
    for kind in ("person", "organisation"):
        named = [m for m in inside if m.kind == kind]
        if kind == "organisation" and _are_unnamed(context, statement):
            break
        if named and (kind == "person" or party is None or party.kind != "person"):
            return context.parties.get(named[-1].cluster, party)
    return party


def _are_unnamed(context: Context, statement: Statement) -> bool:
    """ "Two officials of the Trade Ministry said": they are not the ministry, as its spokesman is."""
    return any(_SOME_OFFICIALS.match(span.of(context.reading.report.text)) for span in statement.speaker[:1])


def _is_new(context: Context, statement: Statement, party: Party) -> bool:
    """Whether the words bring in somebody nobody has named: "an official who asked not to be identified"."""
    words = " ".join(span.of(context.reading.report.text) for span in statement.speaker)
    return bool(_INDEFINITE.match(words)) and not any(set(pieces(name)) & set(pieces(words)) for name in party.names)


def _titled(context: Context, party: Party) -> Party | None:
    """Who bears the title that a party is known by alone: "the general", of "General Ida Moss" told before."""
    told = (*party.names, *party.nominals)
    if not told or not all(set(pieces(words)) <= _TITLE_WORDS for words in told):
        return None
    text = context.reading.report.text
    ends = {mention.span.end for mention in party.mentions if mention.form != "pronoun"}
    for mention in context.mentions.values():
        borne = mention.kind == "person" and mention.form == "name" and mention.cluster != party.cluster
        if borne and any(text[end : mention.span.start] == " " for end in ends):
            return context.parties.get(mention.cluster)
    return None


def _is_inside(mention: Mention, statement: Statement) -> bool:
    if mention.span.end > statement.speaker[-1].end or mention.span.start < statement.speaker[0].start:
        return False
    return any(span.holds(mention.span) for span in statement.speaker)


def _owns_the_speaker(context: Context, mention: Mention) -> bool:
    """ "Karla Voss's lawyer said": she did not."""
    text = context.reading.report.text
    return mention.kind == "person" and text[mention.span.end : mention.span.end + 2] in _POSSESSIVES


def speaker_name(context: Context, statement: Statement, party: Party | None) -> str:
    """Who speaks, in the fullest words: the party's fullest name that fits the speaker's words, else these words."""
    words = trim(" ".join(span.of(context.reading.report.text) for span in statement.speaker))
    if party is None or (party.kind != "person" and body_class(words) and not body_class(party.shown)):
        # "The fire service in Kolby" is the service, whichever of its words bears a name.
        return words
    said = set(pieces(words))
    parts = {name: set(person_name(name).parts) for name in party.names}
    fitting = [name for name in party.names if parts[name] & said]
    best = next((name for name in party.names if any(parts[name] >= parts[other] for other in fitting)), None)
    return best or party.shown or words


def is_own_voice(name: str, report: Report) -> bool:
    """Whether a report quotes itself: "we", or the outlet by a part of its name ("the Courier")."""
    if fold(name) in _OWN_WORDS or _OURS.match(name):
        return True
    outlet, words = pieces(report.outlet or ""), pieces(name)
    return bool(words) and name[:1].isupper() and set(words) <= set(outlet) and bool(re.search(r"\w{4}", name))
