"""The page's bench says which figure is beyond its limit, and its made report holds what it says."""

import pytest

from bench.page import FIGURES, LIMITS, marked_brief, told


def test_a_figure_beyond_its_limit_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    within = {name: dict.fromkeys(FIGURES, 1.0) for name in LIMITS}
    assert told(within) == 0
    slow = within | {"300 reports": within["300 reports"] | {"listed": 9000.0}}
    assert told(slow) == 1
    assert "300 reports: listed 9,000 is beyond 2,000" in capsys.readouterr().out


def test_every_mark_of_the_made_report_stands_at_its_words() -> None:
    brief = marked_brief(200)
    reports, events = brief["reports"], brief["events"]
    assert isinstance(reports, list)
    assert isinstance(events, list)
    text = reports[0]["text"]
    claims = events[0]["findings"][0]["values"][0]["claims"]
    assert len(claims) == 200
    assert all(text[span["start"] : span["end"]] == span["quote"] for claim in claims for span in claim["spans"])
