"""What a brief rests on: the same reports however they are given, and claims whose spans hold the value."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from secondsource.model.finding import Brief, Finding
from secondsource.model.record import Claim
from secondsource.model.value import AmountValue
from secondsource.run.brief import make_brief
from secondsource.run.options import RunOptions
from secondsource.values.written_amounts import written_amounts
from tests.run.fakes import FAKE


def findings(brief: Brief) -> Iterator[Finding]:
    """Every finding of a brief."""
    for entity in brief.entities:
        yield from entity.findings
    for event in brief.events:
        yield from event.findings


def written(path: Path, lines: list[str]) -> str:
    """A file of these lines."""
    path.write_text("\n".join(lines), encoding="utf-8")
    return str(path)


def test_a_report_given_twice_or_a_file_cut_in_two_is_the_same_set_of_reports(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": str(n), "outlet": f"Post {n}", "text": f"Nine sailors left Orso at {n}."}) for n in "abcd"
    ]
    whole = make_brief([written(tmp_path / "whole.jsonl", lines)], RunOptions(), FAKE)
    halves = [written(tmp_path / "first.jsonl", lines[:2]), written(tmp_path / "second.jsonl", lines[2:])]
    assert make_brief(halves, RunOptions(), FAKE) == whole
    twice = make_brief([written(tmp_path / "twice.jsonl", [*lines, lines[1]])], RunOptions(), FAKE)
    assert (twice.reports, twice.origins) == (whole.reports, whole.origins)
    assert len(twice.skipped) == 1


@pytest.fixture(scope="module")
def brief(root: Path) -> Brief:
    """The brief of the example reports."""
    return make_brief([str(root / "examples")], RunOptions())


@pytest.mark.model
def test_every_value_rests_on_a_claim_that_gives_it(brief: Brief) -> None:
    values = [(finding, value) for finding in findings(brief) for value in finding.values]
    assert values
    for finding, value in values:
        assert any(claim.value == value.value for claim in value.claims), (finding.field, value.text)


@pytest.mark.model
def test_every_claim_stands_in_its_report_and_stated_numbers_are_written_there(brief: Brief) -> None:
    claims = [claim for finding in findings(brief) for value in finding.values for claim in value.claims]
    for claim in claims:
        assert claim.spans
        for span in (*claim.spans, claim.sentence):
            assert 0 <= span.start < span.end <= len(claim.report.text)
            assert span.of(claim.report.text).strip()
        if isinstance(claim.value, AmountValue) and claim.basis == "stated":
            assert is_written(claim, claim.value), claim.sentence.of(claim.report.text)


def is_written(claim: Claim, amount: AmountValue) -> bool:
    """Whether the amount is one that is written in the claim's sentence, or that nobody is told of."""
    told = written_amounts(claim.sentence.of(claim.report.text), None)
    return amount.low == 0 or any((w.quantity.low, w.quantity.high) == (amount.low, amount.high) for w in told)
