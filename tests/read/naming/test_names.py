"""Edges of names, nicknames, abbreviations, and repeats that the tagger missed."""

from hypothesis import given
from hypothesis import strategies as st

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, NameSpan
from secondsource.read.naming.names import find_names
from secondsource.read.naming.other_names import abbreviation_pairs, aliases


def tagged(text: str, *names: tuple[str, str]) -> Analysis:
    """An analysis without syntax in which the first occurrence of each name was tagged."""
    spans = (NameSpan(text.index(words), text.index(words) + len(words), kind) for words, kind in names)
    return Analysis(text, (), (Span(0, len(text)),), tuple(sorted(spans, key=lambda n: n.start)), (), ())


def found(text: str, *names: tuple[str, str]) -> list[tuple[str, str]]:
    """(words, kind) of the names that are found."""
    return [(text[name.start : name.end], name.kind) for name in find_names(tagged(text, *names))]


def test_titles_and_the_possessive_stand_outside() -> None:
    text = "Mr. Ole Brandvik's boat met President Ana Lucero."
    assert found(text, ("Mr. Ole Brandvik's", "person"), ("President Ana Lucero", "person")) == [
        ("Ole Brandvik", "person"),
        ("Ana Lucero", "person"),
    ]


def test_a_nickname_in_marks_is_inside_one_name() -> None:
    for nickname in ("'El Grillo'", '"El Grillo"', "“El Grillo”", '("El Grillo")'):
        text = f"Police sought Ramiro {nickname} Castellan Ortiz."
        names = found(text, ("Ramiro", "person"), ("Castellan Ortiz", "person"))
        assert names == [(f"Ramiro {nickname} Castellan Ortiz", "person")]


def test_nicknames_of_several_people_and_other_quotations_stand_apart() -> None:
    text = 'He "Saw It" Once. Ramiro "El Grillo" Castellan and Ida Juana "Bo" Moss met "The Fish" at noon.'
    names = found(text, ("Ramiro", "person"), ("Castellan", "person"), ("Ida Juana", "person"), ("Moss", "person"))
    assert names == [('Ramiro "El Grillo" Castellan', "person"), ('Ida Juana "Bo" Moss', "person")]


def test_an_abbreviation_in_brackets_is_a_name_everywhere() -> None:
    text = "The Northern Harbour Board (NHB) met. The NHB rose at noon."
    assert found(text, ("Northern Harbour Board", "organisation")) == [
        ("Northern Harbour Board", "organisation"),
        ("NHB", "organisation"),
        ("NHB", "organisation"),
    ]


def test_another_name_is_read_from_the_words_that_say_so() -> None:
    text = "Ramiro Castellan—widely referred to by his alias “El Grillo”—fled."
    names = find_names(tagged(text, ("Ramiro Castellan", "person")))
    assert [(text[a.start : a.end], text[b.start : b.end]) for a, b in aliases(text, names)] == [
        ("Ramiro Castellan", "El Grillo")
    ]


def test_the_surname_is_found_again() -> None:
    text = "Edda Marwitz spoke first. Later Marwitz left."
    assert ("Marwitz", "person") in found(text, ("Edda Marwitz", "person"))


def test_abbreviation_pairs_need_matching_letters() -> None:
    text = "The Northern Harbour Board (see below) met."
    assert list(abbreviation_pairs(text, find_names(tagged(text, ("Northern Harbour Board", "organisation"))))) == []


@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_any_span_of_any_text_gives_names_inside_the_text(text: str, a: int, b: int) -> None:
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    analysis = Analysis(text, (), (), (NameSpan(start, end, "person"),) if end > start else (), (), ())
    for name in find_names(analysis):
        assert 0 <= name.start < name.end <= len(text)


def test_a_town_in_a_dateline_is_a_place_whatever_it_was_taken_for() -> None:
    text = "SKARNBY, Ohio (AP) - A shop burned down."
    assert ("SKARNBY", "place") in found(text, ("SKARNBY", "organisation"))


def test_no_name_goes_on_behind_a_dateline() -> None:
    text = "KESTEN - Ivo Karsk, a baker, was charged with arson on Monday."
    assert found(text, ("KESTEN - Ivo Karsk", "person")) == [("KESTEN", "place"), ("Ivo Karsk", "person")]


def test_a_town_in_capitals_at_the_head_of_its_line_is_no_person() -> None:
    text = "PORT ORLEN - A shop burned."
    assert found(text, ("ORLEN", "person")) == [("PORT ORLEN", "place")]
    assert found(text) == []


def test_an_agency_in_the_brackets_of_a_dateline_is_no_place() -> None:
    text = "KOLBY, May 3 (ANA) - A car was stolen in Velm."
    assert found(text, ("KOLBY", "place"), ("ANA", "place"), ("Velm", "place")) == [
        ("KOLBY", "place"),
        ("ANA", "organisation"),
        ("Velm", "place"),
    ]
