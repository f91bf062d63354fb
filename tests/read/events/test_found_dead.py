"""Who was found dead has died; who found them did nothing to them."""

import pytest

from secondsource.model.report import Report
from secondsource.read.reader import Reader


def deaths(reader: Reader, text: str) -> list[tuple[str, str, str]]:
    """(type, role, words) of every person in a role, and of every number of dead."""
    reading = reader.read(Report("r", None, None, text, ""))
    told = []
    for event in reading.events:
        for role in event.roles:
            if role.role in ("actor", "target", "victim", "killed"):
                spans = role.spans if role.mention is None else (reading.mentions[role.mention].span,)
                told.append((event.type, role.role, " ".join(span.of(text) for span in spans)))
    return told


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("A baker was found dead in her shop in Velm on Monday.", {"A baker"}),
        (
            "Hikers found the body of a student in a wood near Velm on Monday.",
            {"a student in a wood near Velm", "a student"},
        ),
        ("The body of a student was recovered from the lake on Monday.", {"a student"}),
    ],
)
def test_whose_body_is_found_has_died_and_who_finds_it_did_nothing(
    reader: Reader, text: str, victims: set[str]
) -> None:
    told = deaths(reader, text)
    assert {(kind, role) for kind, role, _ in told} == {("death", "victim"), ("death", "killed")}
    assert {words for _, role, words in told if role == "victim"} <= victims


def test_bodies_are_counted(reader: Reader) -> None:
    assert deaths(reader, "Police discovered three bodies in a van near Velm.") == [("death", "killed", "three")]
    assert ("death", "killed", "two") in deaths(reader, "The bodies of two men were found in a field in Velm.")


def test_a_body_that_is_not_found_and_a_body_of_officials_tell_of_no_death(reader: Reader) -> None:
    for text in ("The body of the car was found to be rusty.", "The ruling body found two mistakes."):
        assert deaths(reader, text) == []
