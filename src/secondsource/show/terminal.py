"""The brief for a person at a terminal: what matters first, every value with its sentence and its chain.

Colour only underlines what the words say already. Text of reports is never taken for markup and holds no escape.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.text import Text

from secondsource.model.finding import Brief, WeighedEntity, WeighedEvent
from secondsource.model.record import ReportLinks, Said
from secondsource.show.safe_text import safe
from secondsource.show.terminal_findings import FindingsPage
from secondsource.show.terminal_page import Page
from secondsource.show.told_words import told_words
from secondsource.show.wording import MODALITY_WORDS, RELATION_WORDS
from secondsource.values.phrases import listed, plural

_MOST_NAMED = 40
_CLOSING = "Verdicts are about who agrees with whom, never about what is true."


def print_brief(brief: Brief, console: Console) -> None:
    """Write ``brief`` to ``console``: events, people and organisations, statements, then what was not read."""
    page = Page(console)
    findings = FindingsPage(page, {origin.id: safe(origin.name) for origin in brief.origins})
    _heading(brief, page)
    _events(brief, page, findings)
    _parties(brief.entities, page, findings)
    _statements(brief, page)
    _joined(brief, page)
    _skipped(brief, page)
    _notes(brief.reports, page)
    page.blank()
    page.write(Text(_CLOSING, style="dim"))


def _heading(brief: Brief, page: Page) -> None:
    counts = [
        plural(len(brief.reports), "report"),
        plural(len(brief.origins), "origin"),
        plural(len(brief.events), "event"),
    ]
    if brief.skipped:
        counts.append(f"{len(brief.skipped):,} not read")
    name = "secondsource" if brief.group is None else f"secondsource: {safe(brief.group)}"
    page.write(Text.assemble((name, "bold"), "  ", " · ".join(counts)))
    if not brief.reports:
        page.write("No report was read.")


def _events(brief: Brief, page: Page, findings: FindingsPage) -> None:
    """The most important first; what is only background stands behind them, each with one sentence."""
    order = sorted(brief.events, key=lambda weighed: (weighed.background, -weighed.importance))
    numbers = {weighed.event.id: number for number, weighed in enumerate(order, start=1)}
    titles = {weighed.event.id: safe(weighed.event.title) for weighed in brief.events}
    folded = [weighed for weighed in order if weighed.background]
    for weighed in order[: len(order) - len(folded)]:
        page.blank()
        _event(weighed, numbers, titles, page)
        findings.by_verdict(weighed.findings)
    if folded:
        page.section("Background")
    for weighed in folded:
        page.blank()
        _event(weighed, numbers, titles, page)
        findings.in_short(weighed.findings)


def _event(weighed: WeighedEvent, numbers: Mapping[str, int], titles: Mapping[str, str], page: Page) -> None:
    event = weighed.event
    number = f"{numbers[event.id]}. "
    page.write(Text(number + titles[event.id], style="bold"), hang=len(number))
    parts = [safe(event.type).replace("_", " "), f"in {plural(len(event.reports), 'report')}"]
    if MODALITY_WORDS[event.modality]:
        parts.insert(1, MODALITY_WORDS[event.modality])
    page.write(" · ".join(parts), indent=3)
    for other in event.relations:
        if other.event in numbers:
            page.write(
                f"{RELATION_WORDS[other.relation]} {numbers[other.event]}. {titles[other.event]}", indent=3, hang=2
            )


def _parties(entities: Sequence[WeighedEntity], page: Page, findings: FindingsPage) -> None:
    told = [weighed for weighed in entities if weighed.findings or weighed.entity.listed]
    named = [
        weighed
        for weighed in entities
        if not (weighed.findings or weighed.entity.listed) and weighed.entity.kind in ("person", "organisation")
    ]
    if not told and not named:
        return
    page.section("People and organisations")
    for weighed in told:
        page.blank()
        _party(weighed, page)
        findings.in_line(weighed.findings)
    if named:
        page.blank()
        once = {weighed.entity.name.casefold(): safe(weighed.entity.name) for weighed in reversed(named)}
        names = listed(list(reversed(once.values())), most=_MOST_NAMED)
        page.write(f"{'Also named' if told else 'Named'}: {names}", hang=2)


def _party(weighed: WeighedEntity, page: Page) -> None:
    entity = weighed.entity
    also = f", also {'; '.join(safe(alias) for alias in entity.aliases)}" if entity.aliases else ""
    page.write(Text.assemble((safe(entity.name), "bold"), f" ({entity.kind}){also}"), hang=3)
    for row in entity.listed:
        manner = "perhaps in" if row.doubtful else "in"
        page.write(safe(f"{manner} {row.list} as {row.name} ({row.id}). {row.because}"), indent=3, hang=2)


def _statements(brief: Brief, page: Page) -> None:
    if not brief.statements:
        return
    page.section("Statements")
    texts = {row.report.id: row.report.text for row in brief.reports}
    names = {weighed.entity.id: weighed.entity.name for weighed in brief.entities}
    page.blank()
    told: dict[tuple[str, str], list[Said]] = defaultdict(list)
    for said in brief.statements:
        speaker = safe(names.get(said.speaker or "", "") or said.speaker_text) or "Somebody"
        told[speaker, told_words(said, texts[said.report], 3 * page.width)].append(said)
    for (speaker, words), same in told.items():
        through = list(dict.fromkeys(_through(said) for said in same))
        page.write(Text.assemble((speaker, "bold"), (_in_outlets(through), "italic")), hang=3)
        page.write(words, indent=3)


def _through(said: Said) -> str:
    """The outlets and agencies that a statement came through."""
    return " › ".join(safe(name) for name in (said.chain[:-1] if len(said.chain) > 1 else said.chain))


def _in_outlets(through: Sequence[str]) -> str:
    """Where a statement stands: one outlet, and those that tell it in the same words."""
    first, *others = [way for way in through if way] or [""]
    return (f", in {first}" if first else "") + (f"; also in {listed(others)}" if others else "")


def _joined(brief: Brief, page: Page) -> None:
    names = {origin.id: safe(origin.name) for origin in brief.origins}
    lines: Counter[str] = Counter()
    for origin in brief.origins:
        for join in origin.joins:
            partner = f" and {names.get(join.partner, safe(join.partner))}" if join.partner is not None else ""
            manner = "may be one" if join.doubtful else "counted once"
            lines[f"{names[origin.id]}{partner}, {manner}: {safe(join.because)}"] += 1
    if not lines:
        return
    page.section("Origins that are one, or may be")
    for line, pairs in lines.items():
        page.write(line if pairs == 1 else f"{line} ({pairs} pairs)", hang=3)


def _skipped(brief: Brief, page: Page) -> None:
    if not brief.skipped:
        return
    page.section("Not read")
    for skipped in brief.skipped:
        page.write(f"{safe(skipped.uri)}: {safe(skipped.reason)}", hang=3)


def _notes(reports: Sequence[ReportLinks], page: Page) -> None:
    names = {row.report.id: _report_name(row) for row in reports}
    notes = [(names[row.report.id], safe(note)) for row in reports for note in row.report.notes]
    notes += [(names[r.report.id], f"corrects {names[r.corrects]}") for r in reports if r.corrects in names]
    notes += [
        (names[r.report.id], f"is a later version of {names[r.version_of]}") for r in reports if r.version_of in names
    ]
    if not notes:
        return
    page.section("Notes")
    for name, note in notes:
        page.write(f"{name}: {note}", hang=3)


def _report_name(row: ReportLinks) -> str:
    report = row.report
    name = report.outlet or report.title or "A report"
    where = report.uri or report.ref
    return safe(f"{name} ({where})" if where else name)
