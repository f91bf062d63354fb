"""Who "we" are, and whose "its fighters" are."""

from secondsource.link.tellings.firsthand import resolve_first_person
from secondsource.model.reading import Reading
from tests.helpers.readings import make_reading


def claimed(content: str, kind: str = "organisation", other: str | None = None) -> Reading:
    """The Northern Column's words, in which ``its fighters`` did something; ``other`` is a body named before them."""
    made = make_reading("a", "Harbour Post", "2024-03-05", f"The Northern Column said that {content}.")
    speaker = made.mention("Northern Column", "organisation" if kind == "organisation" else "person")
    made.said(speaker, content, "said")
    if other is not None:
        made.mention(other, "organisation")
    made.mention("its fighters", "person", "nominal")
    return made.build()


def test_a_bodys_fighters_are_the_body_itself() -> None:
    reading = resolve_first_person(claimed("its fighters had shelled the barracks"))
    assert reading.mentions[1].cluster == reading.mentions[0].cluster
    assert reading.mentions[1].kind == "organisation"


def test_another_bodys_fighters_are_not() -> None:
    reading = claimed("the Red Dawn lied and its fighters fled", other="Red Dawn")
    assert resolve_first_person(reading) == reading


def test_a_person_has_no_fighters() -> None:
    reading = claimed("its fighters had fled", kind="person")
    assert resolve_first_person(reading) == reading
