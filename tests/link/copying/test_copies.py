"""Copies: whole, abridged, reworded; and reports of one event that are none."""

from secondsource.link.copying.copies import find_copies
from secondsource.model.reading import Reading
from tests.helpers.readings import make_reading

ORIGINAL = (
    "Nine sailors were rescued on Tuesday when a trawler struck a reef off the island of Orso, the coast guard said. "
    "The boat had left the harbour of Velden with forty crates of herring and a crew of nine. "
    "Its captain told the coast guard that the steering had failed in a heavy sea shortly before dawn. "
    "A tug will try to pull the wreck off the reef at the next high tide."
)
REWORDED = (
    "Nine seamen were saved on Tuesday when a trawler hit a reef off the island of Orso, the coast guard stated. "
    "The vessel had left the port of Velden with forty crates of herring and a crew of nine. "
    "Its skipper told the coast guard that the steering had failed in a rough sea just before dawn. "
    "A tug will attempt to pull the wreck from the reef at the next high tide."
)
OWN = (
    "The coast guard took nine men off a fishing boat that ran aground near Orso on Tuesday. "
    "Their families waited at Velden with blankets and tea, and the whole village came down to the quay. "
    "Asked what had gone wrong, one of the sailors spoke of a broken rudder."
)


def readings(*texts: str) -> list[Reading]:
    """Reports of different outlets with these texts."""
    return [make_reading(str(n), f"Outlet {n}", "2024-03-05", text).build() for n, text in enumerate(texts)]


def copy_groups(made: list[Reading]) -> list[int]:
    """The group of each."""
    return list(find_copies(made).groups)


def test_the_same_text_is_a_copy() -> None:
    assert copy_groups(readings(ORIGINAL, ORIGINAL)) == [0, 0]


def test_an_abridged_text_is_a_copy() -> None:
    abridged = ". ".join(ORIGINAL.split(". ")[:2]) + "."
    assert copy_groups(readings(abridged, OWN, ORIGINAL)) == [0, 1, 0]


def test_a_text_with_other_words_in_the_same_order_is_a_copy() -> None:
    assert copy_groups(readings(ORIGINAL, REWORDED)) == [0, 0]


def test_sentences_in_another_order_are_a_copy() -> None:
    parts = ORIGINAL.split(". ")
    turned = ". ".join([*(part.rstrip(".") for part in reversed(parts))]) + "."
    assert copy_groups(readings(ORIGINAL, turned)) == [0, 0]


def test_two_reports_of_one_event_are_no_copies() -> None:
    assert copy_groups(readings(ORIGINAL, OWN)) == [0, 1]


def test_a_shared_quotation_alone_makes_no_copy() -> None:
    quote = '"The rudder went with a bang that I felt in my teeth and then we only waited for the rock," he said.'
    assert copy_groups(readings(f"{ORIGINAL} {quote}", f"{OWN} {quote}")) == [0, 1]


def test_reports_without_sentences_are_no_copies() -> None:
    assert copy_groups(readings("", "")) == [0, 1]


def test_wording_alike_is_no_copy_and_is_told() -> None:
    parts, own = ORIGINAL.split(". "), OWN.split(". ")
    mixed = ". ".join([parts[0], own[1], own[2].rstrip("."), parts[3]])
    found = find_copies(readings(ORIGINAL, mixed))
    assert found.groups == (0, 1) and found.alike == ((0, 1),)
