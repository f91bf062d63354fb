"""The findings of one event, person or organisation on a page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rich.text import Text

from secondsource.model.accusation import accuses
from secondsource.model.finding import Finding, FoundValue, Verdict
from secondsource.model.record import Claim
from secondsource.model.span import Span
from secondsource.show.quotes import chain_words, manner, one_sentence, outlet_of, to_quote
from secondsource.show.safe_text import safe
from secondsource.show.terminal_page import Page
from secondsource.show.terminal_quotes import HANG, INDENT, chain_line, marked_words
from secondsource.show.wording import (
    SAY_SO_HEADING,
    VERDICT_HEADINGS,
    VERDICT_ORDER,
    accusation_words,
    field_words,
    origins_words,
)
from secondsource.values.phrases import listed, with_article

_STYLES: Mapping[Verdict, str] = {
    "disputed": "bold red",
    "revised": "bold yellow",
    "corroborated": "bold green",
    "repeated": "bold",
    "single-origin": "bold",
}
# What stands before a further value; without such words it is one of a list.
_LATER_LABELS: Mapping[Verdict, str] = {"disputed": "or", "revised": "before that"}
_FIELD_INDENT = 3
_LONG, _SHORT = 3, 2  # lines of a quotation with its chain, where origins differ and where they agree


@dataclass(frozen=True, slots=True)
class FindingsPage:
    """Writes findings on ``page``; ``names`` are the origins' names by id."""

    page: Page
    names: Mapping[str, str]

    def by_verdict(self, findings: Sequence[Finding]) -> None:
        """Findings under a heading for each verdict, what is disputed before what is agreed."""
        for heading, verdict, group in _by_heading(findings):
            self.page.blank()
            self.page.write(Text(heading, style=_STYLES[verdict]), indent=_FIELD_INDENT)
            self._findings(group, "")

    def in_line(self, findings: Sequence[Finding]) -> None:
        """Findings in the same order, each with its verdict beside it."""
        for heading, verdict, group in _by_heading(findings):
            self._findings(group, "" if verdict == "single-origin" else heading.split(",")[0].lower())

    def in_short(self, findings: Sequence[Finding]) -> None:
        """One sentence with its chain, from the first finding."""
        claim = findings[0].values[0].claims[0]
        self._quote(claim, claim.spans, _LONG)

    def _findings(self, findings: Sequence[Finding], verdict: str) -> None:
        """Findings one by one; of those that rest on one sentence alone the sentence is shown once."""
        for group in one_sentence(findings):
            if len(group) == 1:
                self._finding(group[0], verdict)
                continue
            for finding in group:
                self._value_line(finding, finding.values[0], verdict)
            claims = [finding.values[0].claims[0] for finding in group]
            self._quote(claims[0], [span for claim in claims for span in claim.spans], _LONG)

    def _finding(self, finding: Finding, verdict: str) -> None:
        differ = finding.verdict in ("disputed", "revised")
        for found in finding.values:
            first = found is finding.values[0]
            self._value_line(finding, found, verdict if first else "")
            if first and _needs_why(finding):
                self.page.write(safe(finding.why), indent=INDENT)
            quoted = to_quote(found.claims)
            for claim in quoted:
                self._quote(claim, claim.spans, _LONG if differ else _SHORT)
            self._other_outlets(found, quoted)

    def _value_line(self, finding: Finding, found: FoundValue, verdict: str) -> None:
        tail = ", ".join(part for part in (origins_words(found), verdict) if part)
        label = self._label(finding, found)
        line = Text.assemble(f"{label}: ", (safe(found.text), "bold"), f"  ({tail})")
        self.page.write(line, indent=_FIELD_INDENT, hang=HANG)

    def _label(self, finding: Finding, found: FoundValue) -> str:
        if accuses(finding.field, found.claims):
            return self._accusation(finding.field, found)
        later = _LATER_LABELS.get(finding.verdict)
        return field_words(finding.field, finding.scope) if later is None or found is finding.values[0] else later

    def _accusation(self, field: str, found: FoundValue) -> str:
        said = [claim for claim in found.claims if claim.stance != "denies"] or list(found.claims)
        names = list(dict.fromkeys(self.names.get(claim.origin) or safe(claim.chain[-1]) for claim in said))
        allegation = next((claim.allegation for claim in said if claim.allegation), None)
        return accusation_words(field, allegation, listed([with_article(name) for name in names]))

    def _quote(self, claim: Claim, spans: Sequence[Span], lines: int) -> None:
        """A claim's chain and its sentence, the value in square brackets."""
        head = chain_words(claim), manner(claim)
        words = marked_words(self.page, head, claim.report.text, claim.sentence, spans, lines)
        self.page.write(chain_line(head) + Text("“") + words + Text("”"), indent=INDENT, hang=HANG)

    def _other_outlets(self, found: FoundValue, quoted: Sequence[Claim]) -> None:
        outlets = sorted({outlet_of(claim) for claim in found.claims} - {outlet_of(claim) for claim in quoted})
        if outlets:
            self.page.write(Text(f"also in {listed(outlets)}", style="italic"), indent=INDENT, hang=HANG)


def _by_heading(findings: Sequence[Finding]) -> list[tuple[str, Verdict, list[Finding]]]:
    """Headings with their verdict and findings; of an accusation two origins "say so"."""
    rows: list[tuple[str, Verdict, list[Finding]]] = []
    for verdict in VERDICT_ORDER:
        group = [finding for finding in findings if finding.verdict == verdict]
        said = [finding for finding in group if verdict == "corroborated" and _accuses(finding)]
        agreed = [finding for finding in group if finding not in said]
        rows += [(SAY_SO_HEADING, verdict, said), (VERDICT_HEADINGS[verdict], verdict, agreed)]
    return [row for row in rows if row[2]]


def _needs_why(finding: Finding) -> bool:
    """Whether the chains alone do not say why: not where each value simply has its one origin."""
    return finding.verdict != "single-origin" or any(found.origins_most == 0 for found in finding.values)


def _accuses(finding: Finding) -> bool:
    return accuses(finding.field, (claim for found in finding.values for claim in found.claims))
