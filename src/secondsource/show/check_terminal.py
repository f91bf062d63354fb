"""A checked draft for a person at a terminal: sentence by sentence, each claim with what the reports say of it."""

from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.text import Text

from secondsource.model.check import Checked, CheckedClaim, CheckedStatement
from secondsource.model.span import Span
from secondsource.show.check_evidence import EvidencePage, evidence_key
from secondsource.show.check_lines import claim_line, entity_names, statement_line, tally
from secondsource.show.safe_text import safe, safe_piece
from secondsource.show.terminal_page import Page
from secondsource.values.phrases import plural

_CLOSING = "This tells who says so, never what is true. The draft is no evidence for itself."
_NO_DATE = "has no date"
_UNDATED = ": weekdays in it cannot be checked. Write its day on top, or give it with --fetched."
_ITEM_INDENT, _WHY_INDENT, _HANG = 3, 6, 2


def print_check(checked: Checked, console: Console) -> None:
    """Write ``checked`` to ``console``: a summary, the draft's sentences with their claims, then what is left over."""
    page = Page(console)
    _heading(checked, page)
    _Sentences(checked, page).write()
    _unchecked(checked, page)
    _left_over(checked, page)
    page.blank()
    page.write(Text(_CLOSING, style="dim"))


def _heading(checked: Checked, page: Page) -> None:
    report = checked.draft.report
    name = safe(report.uri or report.ref or "the draft")
    against = f"{name} against {plural(len(checked.brief.reports), 'report')}"
    page.write(Text.assemble(("secondsource", "bold"), "  ", against))
    page.write(tally([one.state for one in checked.claims], "claim"))
    if checked.statements:
        page.write(tally([one.state for one in checked.statements], "quotation"))
    if not checked.claims and not checked.statements:
        page.write("Nothing was read in the draft that could be checked.")


class _Sentences:
    """Writes the sentences of the draft that hold claims or quotations, in order."""

    def __init__(self, checked: Checked, page: Page) -> None:
        reports = {row.report.id: row.report for row in checked.brief.reports}
        self._checked, self._page = checked, page
        self._names = entity_names(checked)
        self._evidence = EvidencePage(page, reports)
        self._shown: set[object] = set()

    def write(self) -> None:
        """Every sentence with what was checked in it."""
        for sentence, claims, statements in _by_sentence(self._checked):
            self._page.blank()
            self._sentence(sentence, [span for one in claims for span in one.claim.spans])
            for group in self._groups(claims):
                self._claims(group)
            for one in statements:
                self._statement(one)

    def _sentence(self, sentence: Span, spans: Sequence[Span]) -> None:
        text = self._checked.draft.report.text
        line, at = Text(style="bold"), sentence.start
        for span in sorted(set(spans)):
            if at <= span.start and span.end <= sentence.end:
                line.append(safe_piece(text[at : span.start])).append(f"[{safe_piece(span.of(text))}]")
                at = span.end
        line.append(safe_piece(text[at : sentence.end]))
        self._page.write(line)

    def _groups(self, claims: Sequence[CheckedClaim]) -> list[list[CheckedClaim]]:
        """Claims of a sentence that rest on the same sentences of the reports, at the place of the first of them."""
        groups: dict[object, list[CheckedClaim]] = {}
        for one in claims:
            groups.setdefault(evidence_key(one), []).append(one)
        return list(groups.values())

    def _claims(self, group: Sequence[CheckedClaim]) -> None:
        new = [one for one in group if self._is_new(one)]
        for one in group:
            self._page.write(claim_line(one, self._names), indent=_ITEM_INDENT, hang=_HANG)
            self._page.write(safe(one.why) if one in new else "As above.", indent=_WHY_INDENT, hang=_HANG)
        if new:
            self._evidence.of_claims(new)

    def _is_new(self, one: CheckedClaim) -> bool:
        """Whether the draft has not claimed the same before."""
        claim = one.claim
        key = (one.subject, claim.field, claim.scope, one.text, claim.stance, one.state, one.why)
        known = key in self._shown
        self._shown.add(key)
        return not known

    def _statement(self, one: CheckedStatement) -> None:
        self._page.write(statement_line(one, self._names), indent=_ITEM_INDENT, hang=_HANG)
        self._page.write(safe(one.why), indent=_WHY_INDENT, hang=_HANG)
        self._evidence.of_statement(one)


_Row = tuple[Span, Sequence[CheckedClaim], Sequence[CheckedStatement]]


def _by_sentence(checked: Checked) -> list[_Row]:
    """The draft's sentences with the claims and quotations that begin in them."""
    claims: dict[Span, list[CheckedClaim]] = {}
    statements: dict[Span, list[CheckedStatement]] = {}
    for one in checked.claims:
        claims.setdefault(one.claim.sentence, []).append(one)
    for statement in checked.statements:
        start = statement.quote.start
        sentence = next((s for s in checked.draft.sentences if s.start <= start < s.end), statement.quote)
        statements.setdefault(sentence, []).append(statement)
    return [(s, claims.get(s, ()), statements.get(s, ())) for s in sorted({*claims, *statements})]


def _unchecked(checked: Checked, page: Page) -> None:
    if not checked.unchecked:
        return
    page.section("Not checked: nothing was read here that can be held against reports")
    for sentence in checked.unchecked:
        page.write(safe(sentence.of(checked.draft.report.text)), indent=_ITEM_INDENT, hang=_HANG)


def _left_over(checked: Checked, page: Page) -> None:
    rows: Mapping[str, Sequence[str]] = {
        "Not read": [f"{safe(one.uri)}: {safe(one.reason)}" for one in checked.skipped],
        "Notes": [
            f"The draft {safe(note)}{_UNDATED if note == _NO_DATE else '.'}" for note in checked.draft.report.notes
        ],
    }
    for title, lines in rows.items():
        if lines:
            page.section(title)
        for line in lines:
            page.write(line, indent=_ITEM_INDENT, hang=_HANG)
