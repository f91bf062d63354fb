"""Blocks: who is compared with whom, and that the work stays in proportion."""

from hypothesis import given
from hypothesis import strategies as st

from secondsource.link.events.blocks import MOST_IN_A_BLOCK, MOST_OF_A_DAY, key_of, largest, report_pairs


def test_reports_that_share_a_key_are_compared_once() -> None:
    town, name = key_of(("town", "kolby", "2024-03")), key_of(("name", "orvin tasker"))
    assert list(report_pairs([(town, name), (town, name), (name,), ()])) == [(0, 1), (0, 2), (1, 2)]


def test_a_block_of_too_many_says_too_little() -> None:
    town, day = key_of(("town", "kolby", "2024-03")), key_of(("day", "2024-03-05"))
    assert (largest(town), largest(day)) == (MOST_IN_A_BLOCK, MOST_OF_A_DAY)
    assert not list(report_pairs([(town,)] * (MOST_IN_A_BLOCK + 1)))
    assert not list(report_pairs([(day,)] * (MOST_OF_A_DAY + 1)))
    assert len(list(report_pairs([(day,)] * MOST_OF_A_DAY))) == MOST_OF_A_DAY * (MOST_OF_A_DAY - 1) // 2


@given(st.lists(st.frozensets(st.integers(0, 30)), max_size=20))
def test_pairs_are_those_that_share_a_key(keys: list[frozenset[int]]) -> None:
    sizes = {key: sum(key in own for own in keys) for own in keys for key in own}
    wanted = [
        (a, b)
        for a, own in enumerate(keys)
        for b, other in enumerate(keys)
        if a < b and any(sizes[key] <= largest(key) for key in own & other)
    ]
    assert list(report_pairs([tuple(sorted(own)) for own in keys])) == wanted
