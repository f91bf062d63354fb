"""Bodies by the names that a report gives them: the one that a description of a speaker names, in full or in short."""

import re
from collections.abc import Sequence

from secondsource.link.naming.bodies import Body, body, body_class
from secondsource.link.tellings.parties import Party
from secondsource.link.tellings.ranks import RANK
from secondsource.link.tellings.telling import Context
from secondsource.model.reading import Statement
from secondsource.model.span import Span
from secondsource.values.news_words import NEWS_WORDS
from secondsource.values.words import pieces

NEWS = re.compile(
    rf"\b(?:{'|'.join(sorted(NEWS_WORDS))}|tv|broadcasting|press agency|associated press|bloomberg)\b",
    re.IGNORECASE,
)
_POSSESSIVES = frozenset(("'s", "’s"))
_SHORT = re.compile(
    r"\bthe (inspectorate|directorate|department|office|agency|authority|board|commission|service|institute|council|"
    r"bureau|chamber|association|federation|secretariat|unit|party|alliance|group|force)\b"
)
# By what else than the last word of its name a body is called: "the force" is the Kolby Police.
_CLASS_CALLED = {"force": "police"}
_TITLED = re.compile(r"(?:[Tt]he\s)?[^\W\d_a-z][\w'’-]*(?:\s(?:of|the|and|[^\W\d_a-z][\w'’-]*))*\s[^\W\d_a-z][\w'’-]*")


def called_short(context: Context, described: str, bodies: Sequence[Body]) -> Body | None:
    """The body that a description calls by the last word of its name: "who heads the office" of the Relief Office.

    Else by what it is: "the force" is the police that the report names.
    """
    parties = [p for p in context.parties.values() if p.kind == "organisation"]
    for word in _SHORT.findall(described.casefold()):
        named = [b for b in reversed(bodies) if pieces(b.words)[-1:] == (word,)]
        named += [body(p.names[0]) for p in parties if p.names and pieces(p.names[0])[-1:] == (word,)]
        told = [*reversed(bodies), *(body(p.shown) for p in parties if p.shown)]
        named += [b for b in told if b.kind == _CLASS_CALLED.get(word) and _TITLED.fullmatch(b.words)]
        if named:
            return named[0]
    return None


def named_inside(context: Context, described: str, speaker: Party | None) -> Body | None:
    """The body that a description names with a rank in it: "the spokesman of the Northern League"."""
    if not RANK.search(described):
        return None
    bodies = [p for p in context.parties.values() if p.kind == "organisation" and p.names and p is not speaker]
    inside = [p for p in bodies if any(name in described for name in p.names) and not is_news(p.names[0])]
    return named_body(inside[0], inside[0].names[0]) if inside else None


def owning_body(context: Context, statement: Statement) -> Body | None:
    """The body that "its" or "the group's" was found to mean before who speaks for it: "its head, Mona Lie, said".

    A pronoun's may be one that bears no name ("a panel").
    """
    party = _owner(context, statement.speaker[0]) if statement.speaker else None
    if party is None or party.kind not in ("organisation", "facility") or not party.shown or is_news(party.shown):
        return None
    return named_body(party, party.shown)


def _owner(context: Context, speaker: Span) -> Party | None:
    """The party whom the words at a speaker's beginning stand for, where they are not the speaker themselves."""
    opening = [m for m in context.mentions.values() if m.span.start == speaker.start and m.span.end < speaker.end]
    its = next((m for m in opening if m.form == "pronoun"), None)
    if its is not None:
        return context.parties.get(its.cluster)
    text = context.reading.report.text
    owned = [m for m in opening if m.form == "nominal" and text[m.span.end : m.span.end + 2] in _POSSESSIVES]
    parties = (context.parties.get(mention.cluster) for mention in owned)
    return next((party for party in parties if party is not None and party.names), None)


def is_news(name: str) -> bool:
    """Whether a name is that of a news outlet or agency."""
    return bool(NEWS.search(name)) and not body_class(name)


def named_body(party: Party, name: str) -> Body:
    """The party's own name and class; "the department" of an unnamed cluster takes the class of its other mentions."""
    best = body(name)
    if best.kind:
        return best
    words = (*party.names, *party.nominals)
    return next((Body(body(w).kind, name, best.qualifiers) for w in words if body(w).kind), best)
