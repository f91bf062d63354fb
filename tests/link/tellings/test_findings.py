"""Findings of nobody named."""

import pytest

from secondsource.link.tellings.findings import is_nobodys_finding


@pytest.mark.parametrize(
    "name", ["A first examination", "preliminary findings", "An inspection of the wreck", "Tests", "the evidence"]
)
def test_a_look_that_nobody_is_named_for_is_told_by_who_publishes_it(name: str) -> None:
    assert is_nobodys_finding(name)


@pytest.mark.parametrize(
    "name", ["a police investigation", "Marn Watch's analysis", "an inquiry by the ministry", "the report", "a doctor"]
)
def test_a_look_of_a_body_is_the_bodys(name: str) -> None:
    assert not is_nobodys_finding(name)
