"""Whose voice speaks in a copied text, and whose in an outlet's own reports."""

from dataclasses import replace

from secondsource.link.record import link
from secondsource.model.reading import Reading, Role
from tests.helpers.readings import codebook, day, make_reading, town

SHARED = "A fire in a boat shed in Kolby killed three people on Monday. The shed burned down to the slipway in an hour."
OWN = "The slipway in Kolby still smells of smoke after the fire on Monday that took three lives. Boats lie in rows."


def told(ref: str, outlet: str, published: str, text: str, agency: str | None = None) -> Reading:
    """A report of a fire without any source."""
    made = make_reading(ref, outlet, published, text)
    made.report = replace(made.report, agency=agency)
    made.event(
        "fire",
        "fire",
        Role("killed", made.count("three", 3)),
        Role("where", made.place("Kolby", town("Kolby"))),
        Role("when", made.time("Monday", day("2024-03-04"))),
    )
    return made.build()


def origins(*readings: Reading) -> dict[str | None, str]:
    """The origin of each report by its name."""
    return {row.report.ref: row.origin for row in link(readings, codebook()).reports}


def test_in_a_copy_of_an_agency_the_outlet_speaks_with_the_agencys_voice() -> None:
    found = origins(
        told("wire", "Belt Wire", "2024-03-05", SHARED, agency="Belt Wire"),
        told("copy", "Harbour Post", "2024-03-05", SHARED),
        told("own", "Harbour Post", "2024-03-06", OWN),
    )
    assert found["wire"] == found["copy"] != found["own"]


def test_who_printed_a_text_first_keeps_its_voice() -> None:
    found = origins(
        told("first", "Harbour Post", "2024-03-05", SHARED),
        told("copy", "Sund Radio", "2024-03-06", SHARED),
        told("posts", "Harbour Post", "2024-03-07", OWN),
        told("radios", "Sund Radio", "2024-03-07", "Sund Radio heard of a fire in Kolby on Monday and of three dead."),
    )
    assert found["first"] == found["copy"] == found["posts"] != found["radios"]


def test_a_text_with_an_address_of_an_outlets_house_is_that_outlets() -> None:
    signed = f"{SHARED} Write to the author at m.sand@harbourpost.example about it."
    for outlet, other in (("Harbour Post", "Sund Radio"), ("harbourpost.example", "sundradio.example")):
        found = origins(
            told("signed", outlet, "2024-03-05", signed),
            told("copy", other, "2024-03-05", signed),
            told("own", other, "2024-03-06", OWN),
        )
        assert found["signed"] == found["copy"] != found["own"]


def test_an_address_of_somebody_else_says_nothing_of_whose_a_text_is() -> None:
    tip = f"{SHARED} Who saw it may write to tips@kolbypolice.example until the end of the week."
    found = origins(
        told("one", "Harbour Post", "2024-03-05", tip),
        told("two", "Sund Radio", "2024-03-05", tip),
        told("own", "Sund Radio", "2024-03-06", OWN),
    )
    assert found["one"] == found["two"] == found["own"]


def test_reports_of_one_outlet_are_one_origin() -> None:
    found = origins(told("a", "Harbour Post", "2024-03-05", SHARED), told("b", "Harbour Post", "2024-03-06", OWN))
    assert found["a"] == found["b"]
