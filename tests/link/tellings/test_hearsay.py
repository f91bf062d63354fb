"""Sources of no stated body."""

import pytest

from secondsource.link.tellings.hearsay import is_hearsay


@pytest.mark.parametrize(
    "name",
    [
        "reports",
        "Media",
        "local press reports",
        "unconfirmed reports",
        "Danish newspapers",
        "several television channels",
        "posts on social media",
        "social media users",
        "Telegram channels",
        "reports from the scene",
    ],
)
def test_what_others_pass_on_has_no_stated_body(name: str) -> None:
    assert is_hearsay(name)


@pytest.mark.parametrize(
    "name",
    ["a report", "state media", "the newspaper", "Radio Sund", "Harbour Post", "the auditors' report", "Daily Media"],
)
def test_a_report_an_outlet_and_state_media_are_somebodys(name: str) -> None:
    assert not is_hearsay(name)
