"""Which claims of a finding are quoted."""

from secondsource.show.quotes import to_quote
from tests.helpers.claims import claim, denied, people, report

GAZETTE, RADIO, POST = report("Gazette"), report("Radio"), report("Post")


def test_an_origin_is_quoted_once_for_each_interval() -> None:
    fourteen, least = claim(GAZETTE, people(14), "police"), claim(RADIO, people(9, None), "police")
    assert to_quote([fourteen, claim(POST, people(14), "police"), least]) == [fourteen, least]


def test_a_denial_is_never_left_out() -> None:
    said = [claim(report(f"Outlet {number}"), people(6), f"origin {number}") for number in range(6)]
    no = denied(claim(POST, people(6), "clinic"))
    assert to_quote([*said, no])[-1] == no
