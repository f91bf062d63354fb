"""Whole attributions from spans and link scores."""

import numpy as np

from secondsource.read.network.encoder import Floats
from secondsource.read.network.proposing import AttributionSpans, LinkScores, Proposal, attributions_in
from secondsource.read.network.tagging import TaggedSpan
from secondsource.read.network.windows import Window

NONE = AttributionSpans([], [], [])
WORDS = 12


def span(first: int, last: int) -> TaggedSpan:
    return TaggedSpan(first, last, 0)


def links(*scored: tuple[int, int, int, float]) -> Floats:
    """Scores of (kind, cue word, item word); everything else is far below any limit."""
    table = np.full((2, WORDS, WORDS), -9.0, dtype=np.float32)
    for kind, cue, item, score in scored:
        table[kind, cue, item] = score
    return table


def scores(table: Floats, core: range = range(WORDS)) -> LinkScores:
    return LinkScores(Window(range(WORDS), core), table, {word: word for word in range(WORDS)}, [0] * 6 + [1] * 6)


def test_a_content_cut_by_its_cue_is_one_content() -> None:
    spans = AttributionSpans([span(4, 5)], [span(3, 4)], [span(0, 3), span(5, 6)])
    table = links((0, 3, 4, 5.0), (1, 3, 0, 4.0), (1, 3, 5, 2.0))
    assert attributions_in(scores(table), spans, NONE) == [
        Proposal((span(4, 5),), (span(3, 4),), (span(0, 3), span(5, 6)))
    ]


def test_two_cues_share_a_source_and_not_a_content() -> None:
    spans = AttributionSpans([span(0, 1)], [span(1, 2), span(4, 5)], [span(2, 4)])
    table = links((0, 1, 0, 3.0), (0, 4, 0, 1.0), (1, 1, 2, 3.0), (1, 4, 2, 2.0))
    assert attributions_in(scores(table), spans, NONE) == [
        Proposal((span(0, 1),), (span(1, 2),), (span(2, 4),)),
        Proposal((span(0, 1),), (span(4, 5),), ()),
    ]


def test_a_link_within_the_sentence_is_preferred() -> None:
    spans = AttributionSpans([], [span(1, 2), span(7, 8)], [span(8, 10)])
    table = links((1, 1, 8, 3.0), (1, 7, 8, 2.0))
    assert [found.content for found in attributions_in(scores(table), spans, NONE)] == [(), (span(8, 10),)]


def test_weak_spans_serve_a_cue_that_has_none() -> None:
    strong = AttributionSpans([], [span(1, 2)], [])
    weak = AttributionSpans([span(0, 1)], [], [span(2, 5)])
    table = links((0, 1, 0, 2.0), (1, 1, 2, 2.0))
    assert attributions_in(scores(table), strong, weak) == [Proposal((span(0, 1),), (span(1, 2),), (span(2, 5),))]


def test_strong_spans_come_before_weak_ones() -> None:
    strong = AttributionSpans([span(3, 4)], [span(1, 2)], [span(4, 5)])
    weak = AttributionSpans([span(0, 1)], [], [span(2, 3)])
    table = links((0, 1, 3, 0.5), (0, 1, 0, 4.0), (1, 1, 4, 0.5), (1, 1, 2, 4.0))
    assert attributions_in(scores(table), strong, weak) == [Proposal((span(3, 4),), (span(1, 2),), (span(4, 5),))]


def test_weak_spans_that_touch_strong_ones_are_none() -> None:
    weak = AttributionSpans([span(0, 3)], [span(4, 5)], [])
    assert weak.apart_from(AttributionSpans([span(2, 4)], [], [])) == AttributionSpans([], [span(4, 5)], [])


def test_each_cue_counts_once_in_the_window_whose_core_holds_it() -> None:
    spans = AttributionSpans([], [span(1, 2), span(7, 8)], [])
    assert [found.cue for found in attributions_in(scores(links(), range(6, 12)), spans, NONE)] == [(span(7, 8),)]
