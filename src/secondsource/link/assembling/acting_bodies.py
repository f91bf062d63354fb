"""The body that a party acts for or belongs to: "the headquarters of the Northern League", "fighters of the League"."""

import re

from secondsource.link.tellings.telling import Context
from secondsource.model.reading import Mention

_MEMBERS = (
    r"(?:fighter|gunman|gunmen|militant|militiaman|militiamen|guerrilla|guerilla|insurgent|rebel|member|operative|hitman"
    r"|hitmen|assassin|commando|combatant|extremist|jihadist|terrorist|element|cadre|sympathi[sz]er|bandit|trooper)s?"
)
_TO = r"\s(?:of|from|with|belonging\sto|linked\sto|affiliated\s(?:to|with))\s(?:the\s)?"
_TO_BODY = re.compile(_TO)
_OF_BODY = re.compile(rf"\b{_MEMBERS}{_TO}", re.IGNORECASE)
_BODY_MEMBERS = re.compile(rf"\s(?:group\s)?{_MEMBERS}$", re.IGNORECASE)


def owner(context: Context, mention: Mention) -> int:
    """The cluster of who is aimed at where a building is: "the headquarters of the Northern League" is the League's."""
    party = context.parties.get(mention.cluster)
    if party is None or party.names or party.kind not in ("facility", "other"):
        return mention.cluster
    body = _body_in(context, mention)
    return mention.cluster if body is None else body.cluster


def body_of(context: Context, mention: Mention) -> int:
    """The cluster of who acts where its members do: "gunmen from the Northern League", "League fighters"."""
    party = context.parties.get(mention.cluster)
    if party is None or party.names or mention.form != "nominal":
        return mention.cluster
    body = _body_in(context, mention) or _body_behind(context, mention)
    if body is None:
        return mention.cluster
    text = context.reading.report.text
    before, behind = text[mention.span.start : body.span.start], text[body.span.end : mention.span.end]
    members = _BODY_MEMBERS.fullmatch(behind) if behind else _OF_BODY.search(before)
    return mention.cluster if members is None else body.cluster


def _body_behind(context: Context, mention: Mention) -> Mention | None:
    """ "Gunmen | from the Northern League | killed two": a body right behind the words for its members."""
    bodies = (m for m in context.mentions.values() if m.form == "name" and m.kind == "organisation")
    text, end = context.reading.report.text, mention.span.end
    return next((m for m in bodies if m.span.start > end and _TO_BODY.fullmatch(text[end : m.span.start])), None)


def _body_in(context: Context, mention: Mention) -> Mention | None:
    inside = (m for m in context.mentions.values() if m.form == "name" and mention.span.holds(m.span))
    return next((m for m in inside if m.kind == "organisation"), None)
