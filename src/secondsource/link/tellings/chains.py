"""Chains: who told whom. The outlet stands first, the innermost source last."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from secondsource.link.naming.outlet_names import outlet_name
from secondsource.link.tellings.credits import credit_of
from secondsource.link.tellings.telling import Context
from secondsource.model.reading import Statement
from secondsource.model.report import Report
from secondsource.model.span import Span

# Who condemns an attack, or claims it, has not told where and when it was: the outlet has.
_JUDGING = re.compile(
    r"\b(?:condemn|denounc|deplor|mourn|regret|prais|welcom|critici[sz]|lament|decr(?:y|ie)|applaud|hail)\w*$",
    re.IGNORECASE,
)
_CLAIMING = re.compile(r"\b(?:claim(?:s|ed|ing)?|admit(?:s|ted|ting)?|took|takes|taken|taking)$", re.IGNORECASE)
_OWN_DEED = re.compile(r"(?:full |sole |joint )?(?:responsibility|credit)\b", re.IGNORECASE)
_CLAIMING_DEED = re.compile(
    r"\b(?:claim(?:s|ed|ing)?|admit\w*|took|takes?|taken|taking)\s+(?:\w+\s)?(?:responsibility|credit)(?:\s+for)?$",
    re.IGNORECASE,
)
_A_DEED = re.compile(r"(?:an?|the|this|last|yesterday['’]s|\w+day['’]s)\s", re.IGNORECASE)
_CLAUSE = re.compile(
    r"\b(?:was|were|had|has|have|is|are|did|would|will|can|could|who|that|which|\w{3,}ed)\b|[\"“”]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Chain:
    """The statements that a span stands in, the outermost first; empty where the outlet speaks itself."""

    statements: tuple[Statement, ...]


def chain_at(context: Context, span: Span) -> Chain:
    """The chain of what stands at ``span``: the innermost statement whose content holds it, up through ``within``."""
    inside = [s for s in context.reading.statements if any(part.holds(span) for part in s.content)]
    holding = [s for s in inside if _speaks(s) and not only_names(context, s)]
    if not holding:
        return Chain(())
    innermost = min(holding, key=lambda s: (sum(p.end - p.start for p in s.content), s.id))
    return chain_of(context, innermost)


def chain_of(context: Context, statement: Statement) -> Chain:
    """A statement with those that it is told in, the outermost first."""
    by_id = {other.id: other for other in context.reading.statements}
    return Chain(tuple(reversed(_upwards(statement, by_id))))


def _speaks(statement: Statement) -> bool:
    return bool(statement.speaker) or statement.speaker_mention is not None


def only_names(context: Context, statement: Statement) -> bool:
    """Whether the words only name what somebody condemns or claims ("claimed Sunday's raid")."""
    if not statement.cue or not statement.content:
        return False
    text = context.reading.report.text
    cue, content = statement.cue[-1].of(text), statement.content[0].of(text).lstrip()
    if _JUDGING.search(cue):
        return not re.match(r"that\b|[\"“]", content, re.IGNORECASE)
    return claims_a_deed(context, statement)


def claims_a_deed(context: Context, statement: Statement) -> bool:
    """Whether somebody claims to have done what the words name: "claimed responsibility for Sunday's raid"."""
    if not statement.cue or not statement.content:
        return False
    text = context.reading.report.text
    cue, content = statement.cue[-1].of(text), statement.content[0].of(text).lstrip()
    if _CLAIMING_DEED.search(cue) or (_CLAIMING.search(cue) and _OWN_DEED.match(content)):
        return True
    return bool(_CLAIMING.search(cue) and _A_DEED.match(content)) and not _CLAUSE.search(content)


def _upwards(statement: Statement, by_id: Mapping[int, Statement]) -> list[Statement]:
    found = [statement]
    while found[-1].within is not None and len(found) <= len(by_id):
        outer = by_id.get(found[-1].within)
        if outer is None or outer in found:
            break
        found.append(outer)
    return [s for s in found if _speaks(s)]


def outer_names(report: Report) -> tuple[str, ...]:
    """Outlet and, where it carries another's text or news, whom it credits."""
    outlet, credit = outlet_name(report), credit_of(report)
    return (outlet, credit) if credit and credit != outlet else (outlet,)


def chain_names(context: Context, names: Sequence[str]) -> tuple[str, ...]:
    """Outlet, agency and the ``names`` of a chain's speakers; the same name twice in a row is one link."""
    links: list[str] = []
    for name in (*outer_names(context.reading.report), *names):
        if name and (not links or links[-1].casefold() != name.casefold()):
            links.append(name)
    return tuple(links)
