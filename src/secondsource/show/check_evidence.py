"""The sentences of the reports beneath a claim or quotation of a draft."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rich.text import Text

from secondsource.model.check import CheckedClaim, CheckedStatement, FoundWords
from secondsource.model.record import Claim
from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.show.quotes import chain_words, manner, outlet_of, to_quote
from secondsource.show.safe_text import safe
from secondsource.show.terminal_page import Page
from secondsource.show.terminal_quotes import HANG, INDENT, chain_line, marked_words
from secondsource.values.phrases import listed

_MOST_AGREEING, _MOST_STATEMENTS = 2, 2
# Lines of a quotation: of several values, of one on which the reports differ, of one on which they agree.
_OF_SEVERAL, _LONG, _SHORT = 3, 2, 1
_AGREED = ("supported", "repeated", "single-origin")
_MARKS = '"“”„«»'


def claims_shown(one: CheckedClaim) -> list[Claim]:
    """The claims whose sentences are shown: for it, against it, and of each rival value the first ones."""
    saying = to_quote(one.supporting)
    if one.state in _AGREED:
        return saying[:_MOST_AGREEING]
    rivals = [claim for found in one.differing for claim in to_quote(found.claims)]
    return [*saying, *to_quote(one.denying), *rivals]


def evidence_key(one: CheckedClaim) -> tuple[object, ...]:
    """What claims share that are shown together: their state, and the sentences beneath them."""
    shown = claims_shown(one)
    return (one.state, *((claim.report.id, claim.sentence, claim.chain, manner(claim)) for claim in shown))


@dataclass(frozen=True, slots=True)
class EvidencePage:
    """Writes evidence on ``page``; ``reports`` by id."""

    page: Page
    reports: Mapping[str, Report]

    def of_claims(self, group: Sequence[CheckedClaim]) -> None:
        """The sentences that a group of claims shares, with the words of all their values marked."""
        shown = [claims_shown(one) for one in group]
        lines = _OF_SEVERAL if len(group) > 1 else _SHORT if group[0].state in _AGREED else _LONG
        for number, claim in enumerate(shown[0]):
            spans = [span for claims in shown for span in claims[number].spans if claim.sentence.meets(span)]
            self._line((chain_words(claim), manner(claim)), claim.report.text, claim.sentence, spans, lines)
        every = {outlet_of(claim) for one in group for claim in one.supporting}
        left = sorted(every - {outlet_of(claim) for claim in shown[0]})
        if left:
            self.page.write(Text(f"also in {listed(left)}", style="italic"), indent=INDENT, hang=HANG)

    def of_statement(self, one: CheckedStatement) -> None:
        """Where the reports give a quotation otherwise, or to somebody else; its own words need not be read again."""
        if one.state != "differs":
            return
        first: dict[str, FoundWords] = {}
        for words in one.found:
            first.setdefault(words.said.chain[-1], words)
        for words in list(first.values())[:_MOST_STATEMENTS]:
            chain = " › ".join(safe(name) for name in words.said.chain)
            whole = Span(words.said.content[0].start, words.said.content[-1].end)
            self._line((chain, ""), self.reports[words.said.report].text, whole, [words.span], _LONG)

    def _line(self, head: tuple[str, str], text: str, sentence: Span, spans: Sequence[Span], lines: int) -> None:
        """A chain and how it is told, then the sentence in quotation marks, unless it opens with its own."""
        words = marked_words(self.page, head, text, sentence, spans, lines)
        has_own_marks = words.plain.lstrip("[")[:1] in _MARKS
        quote = words if has_own_marks else Text("“") + words + Text("”")
        self.page.write(chain_line(head) + quote, indent=INDENT, hang=HANG)
