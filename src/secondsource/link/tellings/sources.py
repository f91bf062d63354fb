"""Sources: who a statement comes from, a person taken with the body that they speak for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from secondsource.link.naming.bodies import OFFICIAL, Body, body, body_class
from secondsource.link.naming.own_releases import speaks_for_itself
from secondsource.link.tellings.descriptions import descriptions, speaks_for_its_body
from secondsource.link.tellings.findings import is_nobodys_finding
from secondsource.link.tellings.hearsay import is_hearsay
from secondsource.link.tellings.named_bodies import (
    NEWS,
    called_short,
    is_news,
    named_body,
    named_inside,
    owning_body,
)
from secondsource.link.tellings.parties import Party, trim
from secondsource.link.tellings.ranks import RANK, speaks_for_the_last
from secondsource.link.tellings.speakers import is_own_voice, speaker_name, speaking_party
from secondsource.link.tellings.telling import Context
from secondsource.model.accusation import ACCUSING_FIELDS
from secondsource.model.reading import Statement
from secondsource.model.record import OriginKind
from secondsource.model.span import Span

_UNNAMED = re.compile(
    r"\b(?:officials?|sources?|authorities|aides?|diplomats?|insiders?|person|people|someone|somebody)\b|\bofficer$",
    re.IGNORECASE,
)
_WITNESS = re.compile(
    r"\b(?:witness(?:es)?|residents?|villagers?|neighbou?rs?|survivors?|bystanders?|passers?-?by|relatives?|locals?|"
    r"famil(?:y|ies)|friends?|shopkeepers?|drivers?|passengers?|townspeople)\b",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"\b(?:documents?|affidavit|indictment|complaint|court (?:records|papers|filing)|arrest report|judgment|ruling|"
    r"report|letter|memo|video|footage|bulletin|statement|release|post|website)\b",
    re.IGNORECASE,
)

_CITING = re.compile(
    r"\b(?:citing|quoting)\s+(?:(?:a|an|the)\s+(?:statement|report|release|bulletin|post)\s+(?:of|from|by)\s+)?"
    r"(?P<body>(?:the\s+)?[^,.;:\"“”]{3,60})"
)
_AGENCY = re.compile(r"(?:the )?(?:news )?agency", re.IGNORECASE)
_CAPITALS = re.compile(r"(?:[^\W\d_a-z][\w'’-]*\s)+(?:of\s(?:the\s)?)?[^\W\d_a-z][\w'’-]*(?:\s[^\W\d_a-z][\w'’-]*)*")
_NAMED = re.compile(r"(?<=\s)[^\W\d_a-z]")
_ANY = re.compile(r"(?:an?|one|another|some)\b", re.IGNORECASE)
# Of these a place has several: "a hospital" is none that anybody could ask.
_MANY_OF_A_PLACE = frozenset(("hospital", "company", "union", "aid", "court", "ministry", "government"))
# Words that stand for whoever was quoted before: a pronoun that nothing resolved, or what that speaker wrote.
_STANDS_FOR_ANOTHER = re.compile(
    r"(?:he|she|they|it|who|(?:one|another|some|both|all|none|two|three) of (?:them|these|those|whom)|"
    r"(?:(?:the|his|her|its|their|this|that) )?(?:post|statement|release|message|letter|bulletin))",
    re.IGNORECASE,
)
_ITS = re.compile(r"(?:its|their)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Source:
    """Who one statement comes from. ``name`` is shown in chains; ``body`` is what the speaker speaks for or is.

    ``person`` is a named person; ``unnamed`` an unnamed official or source; ``witness`` unnamed people who saw it;
    ``via`` are the names of those who pass it on ("an agency, citing the ministry"). ``cluster`` is the speaker's
    in its report, where the speaker bears a name there.
    """

    report: int
    name: str
    kind: OriginKind
    person: str | None
    body: Body | None
    unnamed: bool
    witness: bool
    span: Span
    via: tuple[str, ...] = ()
    cluster: int | None = None


def find_sources(context: Context) -> dict[int, Source]:
    """The source of each statement of somebody else than the outlet, by the statement's id, in order of the text."""
    found: dict[int, Source] = {}
    bodies: list[Body] = []
    speaking_for: dict[int, Source] = {}
    for statement in sorted(context.reading.statements, key=_start):
        if not statement.speaker and statement.speaker_mention is None:
            continue
        last = next(reversed(found.values()), None)
        theirs = last is not None and last.body is None and _is_of_the_last(context, statement)
        owner = owning_body(context, statement)
        near = bodies if owner is None and not theirs else [owner] if owner is not None else []
        source = _cited(context, statement) or _source(context, statement, near, owner)
        if last is not None and source.person is None and _stands_for_another(context, statement, source.name):
            source = replace(last, span=source.span)
        nobodys = source.body is None and is_nobodys_finding(source.name)
        if nobodys or is_own_voice(source.name, context.reading.report):
            continue
        if source.person is not None and source.cluster is not None and source.body is not None:
            # Who spoke for one body does not speak for the next one that is quoted.
            first = speaking_for.setdefault(source.cluster, source)
            source = replace(source, body=first.body, kind=first.kind)
        if source.body is not None:
            bodies.append(source.body)
        found[statement.id] = source
    return found


def _is_of_the_last(context: Context, statement: Statement) -> bool:
    """ "Its director, Mona Lie, said": of whoever spoke last, and of no body that spoke before."""
    return any(_ITS.match(context.reading.report.text, span.start) for span in statement.speaker[:1])


def _cited(context: Context, statement: Statement) -> Source | None:
    """Whom a news agency cites for its statement in so many words, where the reading shows no statement of theirs."""
    party = speaking_party(context, statement)
    name = speaker_name(context, statement, party)
    if not statement.speaker or not is_news(name) or any(s.within == statement.id for s in context.reading.statements):
        return None
    text, sentence = context.reading.report.text, context.reading.sentence_of(statement.speaker[0])
    found = _CITING.search(text, statement.speaker[0].start, sentence.end)
    told = None if found is None else body(trim(found["body"]))
    if found is None or told is None or not told.kind:
        return None
    kind: OriginKind = "official" if told.kind in OFFICIAL else "organisation"
    span = Span(found.start("body"), found.end("body"))
    return Source(context.number, told.words, kind, None, told, False, False, span, (name,))


def _stands_for_another(context: Context, statement: Statement, name: str) -> bool:
    """Whether the speaker is whoever spoke before: an open pronoun, one led astray to a thing, or a text of theirs."""
    words = " ".join(span.of(context.reading.report.text) for span in statement.speaker)
    party = speaking_party(context, statement)
    astray = party is not None and party.kind == "other" and not party.names
    return bool(_STANDS_FOR_ANOTHER.fullmatch(name) or (astray and _STANDS_FOR_ANOTHER.fullmatch(words)))


def _start(statement: Statement) -> tuple[int, int]:
    spans = (*statement.speaker, *statement.cue, *statement.content)
    return (min((span.start for span in spans), default=0), statement.id)


def _source(context: Context, statement: Statement, bodies: Sequence[Body], owner: Body | None) -> Source:
    party = speaking_party(context, statement)
    name = speaker_name(context, statement, party)
    if _AGENCY.fullmatch(name):
        name = _news_before(context, statement) or name
    span = statement.speaker[0] if statement.speaker else _first_span(statement)
    if is_hearsay(name):
        return Source(context.number, name, "unnamed", None, None, True, False, span)
    person = party.names[0] if party is not None and party.kind == "person" and party.names else None
    unnamed, witness = False, False
    if person is None and (party is None or not party.names or party.kind == "person"):
        unnamed, witness = bool(_UNNAMED.search(name)), bool(_WITNESS.search(name))
    found = None if witness else _body(context, party, name, bodies, statement)
    if owner is not None and person is not None and RANK.search(span.of(context.reading.report.text)):
        found = owner
    if witness:
        unnamed = False
    if found is not None and person is None and _is_of_no_place(context, statement, found):
        found, unnamed = None, True
    kind = _kind(name, person, found, unnamed, party)
    own = party is not None and party.names and not unnamed and not witness and not _only_beside(party, name)
    cluster = party.cluster if party is not None and own else None
    return Source(context.number, name, kind, person, found, unnamed, witness, span, cluster=cluster)


def _only_beside(party: Party, name: str) -> bool:
    """ "Kolby police" are not the Kolby Rights Board that the name beside them was taken for."""
    return party.kind != "person" and bool(body_class(name)) and not body_class(party.shown)


def _is_of_no_place(context: Context, statement: Statement, found: Body) -> bool:
    """Whether nobody could ask the body: "a hospital", or "police" in a report that names no place at all."""
    if found.qualifiers or any(found.words == name for party in context.parties.values() for name in party.names):
        return False
    words = " ".join(span.of(context.reading.report.text) for span in statement.speaker)
    if any(m.place is not None or (m.kind, m.form) == ("place", "name") for m in context.mentions.values()):
        return found.kind in _MANY_OF_A_PLACE and _ANY.match(words) is not None and not _NAMED.search(words)
    return not speaks_for_itself(context.reading.report)


def _first_span(statement: Statement) -> Span:
    return (*statement.cue, *statement.content)[0]


def _news_before(context: Context, statement: Statement) -> str | None:
    """The news agency named last before "the agency" speaks."""
    start = _start(statement)[0]
    named = [m for m in context.mentions.values() if m.form == "name" and m.span.end <= start]
    names = (trim(m.span.of(context.reading.report.text)) for m in sorted(named, key=lambda m: -m.span.start))
    return next((name for name in names if is_news(name)), None)


def _kind(name: str, person: str | None, found: Body | None, unnamed: bool, party: Party | None) -> OriginKind:
    if unnamed:
        return "unnamed"
    if found is not None:
        return "official" if found.kind in OFFICIAL else "organisation"
    if person is not None:
        return "person"
    if NEWS.search(name) and party is not None and party.names:
        return "agency"
    if _DOCUMENT.search(name):
        return "document"
    return "organisation" if party is not None and party.kind == "organisation" else "person"


def _body(
    context: Context, party: Party | None, name: str, bodies: Sequence[Body], statement: Statement
) -> Body | None:
    """The body that the source is or speaks for; None where it speaks for nobody that the report tells of."""
    if party is not None and party.kind in ("place", "other") and body_class(name):
        return body(name)
    if party is not None and party.kind == "place" and not NEWS.search(name):
        return Body("government", name, body(name).qualifiers)
    if party is not None and party.kind in ("organisation", "facility"):
        short = None if party.names else called_short(context, f"the {name}", bodies)
        return None if is_news(name) else short or named_body(party, name)
    return _spoken_for(context, party, name, bodies, statement)


def _spoken_for(
    context: Context, party: Party | None, name: str, bodies: Sequence[Body], statement: Statement
) -> Body | None:
    """The body of a person, by what the report says of them, else by their rank."""
    described = list(descriptions(context, party, statement))
    unnamed = party is None or not party.names
    told = [name, *described] if unnamed and speaks_for_its_body(name) else described
    nearest = next((words for words in told if body_class(words)), None)
    if nearest is not None:
        return _of_class(context, body_class(nearest), nearest, statement)
    found = (called_short(context, words, bodies) or named_inside(context, words, party) for words in told)
    named = next((one for one in found if one is not None), None)
    if named is not None or party is None or party.kind != "person" or _is_accused(context, party):
        return named
    return _of_rank(context, described, bodies, statement)


def _of_rank(context: Context, described: Sequence[str], bodies: Sequence[Body], statement: Statement) -> Body | None:
    """The body whose doings are told, or the one that spoke before, where a rank is all that is said of a person."""
    if not any(RANK.search(words) for words in described):
        return None
    acting = _acting(context, statement)
    if acting and not (bodies and bodies[-1].kind == body_class(acting)):
        return _of_class(context, body_class(acting), acting, statement)
    last = bodies[-1] if bodies and bodies[-1].kind != "government" else None
    return last if last is not None and speaks_for_the_last(described, last) else None


def _is_accused(context: Context, party: Party) -> bool:
    """Whether the report accuses somebody: "Captain Ida Moss is suspected of fraud, the prosecutor said"."""
    accused = (context.mentions.get(f.subject) for f in context.reading.facts if f.field in ACCUSING_FIELDS)
    return any(m is not None and m.cluster == party.cluster for m in accused)


def _acting(context: Context, statement: Statement) -> str:
    """The body whose doings are told: "Prosecutors have opened an inquiry, spokesman Jon Holt said"; else nothing."""
    told = statement.content[0].of(context.reading.report.text) if statement.content else ""
    opening = " ".join(told.split()[:2])
    return opening if opening[:1].isupper() and body_class(opening) else ""


def _of_class(context: Context, kind: str, described: str, statement: Statement) -> Body:
    """The body of a class that a description names, by the fullest name of it that the report gives nearby."""
    start = _start(statement)[0]
    named = [p for p in context.parties.values() if p.kind in ("organisation", "facility") and p.names]
    named = [p for p in named if body_class(p.names[0]) == kind]
    inside = [p for p in named if any(name in described for name in p.names)]
    # "The president" is of no government that the report happens to name elsewhere.
    near = [] if kind == "government" else sorted(named, key=lambda p: abs(p.mentions[0].span.start - start))
    own = [body(name) for name in _CAPITALS.findall(described) if body_class(name.split()[-1]) == kind]
    if not inside and own and own[0].qualifiers:
        return own[0]
    for parties in (inside, near):
        if parties:
            return body(parties[0].names[0])
    return Body(kind, kind, _qualifiers_near(kind, described))


def _qualifiers_near(kind: str, described: str) -> frozenset[str]:
    """For ministries the subject ("deputy defence minister"); other descriptions tell nothing apart by themselves."""
    if kind != "ministry":
        return frozenset()
    match = re.search(r"([A-Z][\w-]+|\w+)\s+[Mm]inist(?:er|ry)|[Mm]inist(?:er|ry) (?:of|for) (?:the )?(\w+)", described)
    return body(match.group(1) or match.group(2)).qualifiers if match else frozenset()
