"""Invented names of people, organisations and places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.values.names import NameKind, compare_names, fuller


@pytest.mark.parametrize(
    ("first", "second", "kind", "score"),
    [
        ("Dr Lena Vormund", "Lena Vormund", "person", 1.0),
        ("Bishop Renato Solís", "Renato Solis", "person", 1.0),
        ("Lena Vormund", "Vormund", "person", 0.6),
        ("L. Vormund", "Lena Vormund", "person", 0.8),
        ('Renato "El Gavilán" Solís Prado', "El Gavilan", "person", 0.9),
        ("Renato Solís", "Renato Solís Prado", "person", 0.85),
        ("Bill Thornaby", "William Thornaby", "person", 0.9),
        ("Lena Vormund", "Lena Wormund", "person", 0.8),
        ("Marta Kowalczyk", "Marta Kowalczik", "person", 0.9),
        ("Yuriy Belov", "Yuri Belov", "person", 0.8),
        ("Lena Vormund", "Petra Vormund", "person", 0.0),
        ("Harbour Workers Union", "HWU", "organisation", 0.9),
        ("Sindicato del Muelle (SDM)", "SDM", "organisation", 0.9),
        ("Lanto Relief Fund", "The Lanto Relief Fund", "organisation", 1.0),
        ("Relief Fund", "Lanto Relief Fund", "organisation", 0.6),
        ("Berani Relief Fund", "Lanto Relief Fund", "organisation", 0.0),
        ("Tarnavica", "Tarnavicca", "place", 0.9),
        ("Tarnavica", "Belovica", "place", 0.0),
    ],
)
def test_how_two_names_stand_to_each_other(first: str, second: str, kind: NameKind, score: float) -> None:
    assert compare_names(first, second, kind).score == pytest.approx(score, abs=0.06)


def test_the_fuller_name_has_more_parts() -> None:
    assert fuller("Vormund", "Lena Vormund") == "Lena Vormund"
    assert fuller("Dr Vormund", "Lena Vormund") == "Lena Vormund"


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(("person", "organisation", "place")))
def test_comparison_is_symmetric_and_bounded(first: str, second: str, kind: NameKind) -> None:
    match = compare_names(first, second, kind)
    assert match.score == compare_names(second, first, kind).score
    assert 0 <= match.score <= 1
