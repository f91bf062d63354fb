"""The best tags that break no rule, and their spans."""

import numpy as np

from secondsource.read.network.tagging import Row, TaggedSpan, best_tags, spans_of
from secondsource.read.network.tagset import allowed

BARRED = -1e4


def row(*scores: tuple[float, ...]) -> Row:
    tags = len(scores[0])
    rules = [[0.0 if allowed(a, b) else BARRED for b in range(tags)] for a in range(tags)]
    return Row(np.array(scores, dtype=np.float32), np.array(rules, dtype=np.float32))


def test_an_inside_tag_needs_a_beginning() -> None:
    (tags,) = best_tags([row((2.0, 0.0, 3.0), (0.0, 0.0, 3.0))])
    assert tags.tolist() == [1, 2]


def test_kinds_do_not_mix_within_a_span() -> None:
    (tags,) = best_tags([row((0.0, 5.0, 0.0, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0, 2.0))])
    assert tags.tolist() == [1, 2]


def test_rows_of_other_lengths_and_layers_change_nothing() -> None:
    short, long = row((0.0, 1.0, 0.0)), row(*[(0.0, 0.5, 0.7, 0.2, 0.1)] * 9)
    alone = [best_tags([one])[0].tolist() for one in (short, long)]
    assert [tags.tolist() for tags in best_tags([short, long])] == alone


def test_no_rows_no_tags() -> None:
    assert best_tags([]) == []


def test_spans_begin_where_they_begin() -> None:
    assert spans_of([0, 1, 2, 1, 0, 2, 3, 4]) == [
        TaggedSpan(1, 3, 0),
        TaggedSpan(3, 4, 0),
        TaggedSpan(5, 6, 0),
        TaggedSpan(6, 8, 1),
    ]
