"""Chains: who told whom. The outlet stands first, the innermost source last."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from secondsource.link.tellings.credits import credit_of
from secondsource.link.tellings.telling import Context
from secondsource.model.reading import Statement
from secondsource.model.report import Report
from secondsource.model.span import Span


@dataclass(frozen=True, slots=True)
class Chain:
    """The statements that a span stands in, the outermost first; empty where the outlet speaks itself."""

    statements: tuple[Statement, ...]

    @property
    def innermost(self) -> Statement | None:
        """The statement whose speaker could know."""
        return self.statements[-1] if self.statements else None


def chain_at(context: Context, span: Span) -> Chain:
    """The chain of what stands at ``span``: the innermost statement whose content holds it, up through ``within``."""
    holding = [s for s in context.reading.statements if any(part.holds(span) for part in s.content) and _speaks(s)]
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


def outlet_name(report: Report) -> str:
    """The outlet as the input names it, else its agency, its host, or what else tells the report from others."""
    host = urlsplit(report.uri).hostname if report.uri and "://" in report.uri else None
    return report.outlet or report.agency or host or report.byline or report.uri or report.ref or report.id


def chain_names(context: Context, names: Sequence[str]) -> tuple[str, ...]:
    """Outlet, agency and the ``names`` of a chain's speakers; the same name twice in a row is one link."""
    links: list[str] = []
    for name in (*outer_names(context.reading.report), *names):
        if name and (not links or links[-1].casefold() != name.casefold()):
            links.append(name)
    return tuple(links)
