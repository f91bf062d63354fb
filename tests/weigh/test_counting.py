"""How many independent origins could stand behind the accounts of a value."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from secondsource.model.record import Join, Origin
from secondsource.weigh.counting import Counts, count, find_joins
from tests.helpers.claims import claim, origin, people, report

NAMES = [f"o{n:02}" for n in range(18)]


def counted(names: list[str], pairs: list[tuple[str, str]]) -> Counts:
    """The counts of one claim by each of ``names``, of which ``pairs`` are joined in doubt."""
    origins = [origin(name, "official", *(b for a, b in pairs if a == name)) for name in names]
    return count([claim(report(f"r-{name}"), people(3), name) for name in names], find_joins(origins))


def test_no_claims_no_origins() -> None:
    assert count([], find_joins([])) == Counts(0, 0)


def test_a_chain_of_doubts_needs_two_where_its_ends_are_independent() -> None:
    assert counted(["a", "b", "c"], [("a", "b"), ("b", "c")]) == Counts(2, 3)


def test_a_ring_of_five_needs_three() -> None:
    ring = [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("e", "a")]
    assert counted(["a", "b", "c", "d", "e"], ring) == Counts(3, 5)


def test_all_in_doubt_of_all_is_one() -> None:
    assert counted(NAMES, list(combinations(NAMES, 2))) == Counts(1, 18)


def test_a_join_without_doubt_makes_one() -> None:
    sure = Origin("a", "a", "official", (), (Join("b", "one statement", False, ()),))
    claims = [claim(report("r1"), people(3), "a"), claim(report("r2"), people(3), "b")]
    assert count(claims, find_joins([sure])) == Counts(1, 1)


@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=7, unique=True), st.data())
def test_a_further_doubt_never_raises_the_least(names: list[str], data: st.DataObject) -> None:
    pairs = data.draw(st.lists(st.sampled_from(list(combinations(names, 2)) or [("x", "y")]), unique=True))
    for taken in range(len(pairs)):
        fewer, more = counted(names, pairs[:taken]), counted(names, pairs[: taken + 1])
        assert 1 <= more.least <= fewer.least <= len(names) == fewer.most


@given(st.lists(st.sampled_from(list(combinations(NAMES, 2))), unique=True, max_size=60))
def test_a_large_knot_is_bounded_and_never_above_the_number_of_origins(pairs: list[tuple[str, str]]) -> None:
    found = counted(NAMES, pairs)
    assert 1 <= found.least <= found.most == 18
