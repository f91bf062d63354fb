"""Which reports are linked together: those that a copy's wording ties to its text, and those that near ones tie."""

from secondsource.link.growing.neighbourhoods import find_neighbourhoods, trace_of
from secondsource.link.record import link, settle
from tests.helpers.readings import codebook, make_reading

# Every word is one that most reports have.
OPENING = "The man was at home in the morning after he had been at the house of a friend for most of the night. "
REST = "His mother had asked each of the others, and none of them could tell her where he was until the door opened. "
END = "The door is to be left open from now on, and a new light will be put up before the end of the year."


def test_a_copy_cut_down_to_plain_words_is_linked_with_its_text() -> None:
    whole = make_reading("1", "Sund Radio", "2024-03-05", OPENING + REST + END).build()
    cut = make_reading("2", "Harbour Post", "2024-05-20", OPENING + REST).build()
    record = link([whole, cut], codebook())
    assert len({row.origin for row in record.reports}) == 1


def test_short_openings_tie_nobody() -> None:
    readings = [make_reading(str(n), "Sund Radio", f"2024-0{n}-05", "It was cold.").build() for n in (1, 5)]
    first, second = (trace_of(settle(reading), codebook()) for reading in readings)
    assert not set(first.keys) & set(second.keys)


def test_those_near_one_after_another_are_one_neighbourhood() -> None:
    keys = [(2, 4), (4, 6), (6,), (8,), (8,)]
    assert find_neighbourhoods(keys, lambda a, b: b < 3) == [[0, 1, 2], [3], [4]]
