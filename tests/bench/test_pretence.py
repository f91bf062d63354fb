"""How the pairs of honest reports are counted that the program left apart."""

from bench.corpora import Line
from bench.pretence import apart


def test_only_honest_pairs_of_different_outlets_count() -> None:
    rows = [("a", "Belt Wire", "1"), ("b", "Sund Radio", "2"), ("c", "Belt Wire", "1"), ("d", "Harbour Post", "2")]
    reports: list[Line] = [{"ref": ref, "outlet": outlet, "origin": origin} for ref, outlet, origin in rows]
    pairs = [("a", "b", "honest"), ("a", "c", "honest"), ("b", "d", "honest"), ("a", "d", "exact")]
    truth: list[Line] = [{"pair": [a, b], "manner": manner} for a, b, manner in pairs]
    assert apart(truth, reports) == 50
    assert apart([*truth, {"pair": ["a", "none"], "manner": "honest"}], reports) == 50
