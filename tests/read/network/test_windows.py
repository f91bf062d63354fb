"""Windows: whole sentences, about equal, every word in one core."""

from secondsource.read.network.windows import CONTEXT_PIECES, LONGEST_CORE, windows_of


def sentences(*lengths: int) -> list[range]:
    found, start = [], 0
    for length in lengths:
        found.append(range(start, start + length))
        start += length
    return found


def test_every_word_lies_in_one_core() -> None:
    parts = sentences(30, 45, 10, 80, 25, 60, 5, 12, 40)
    windows = windows_of(parts, [1] * 307)
    assert [index for window in windows for index in window.core] == list(range(307))
    assert {part.start for part in parts} >= {window.core.start for window in windows}


def test_a_short_report_is_one_window() -> None:
    (window,) = windows_of(sentences(20, 30), [1] * 50)
    assert window.seen == window.core == range(50)


def test_cores_are_about_equal() -> None:
    windows = windows_of(sentences(*[20] * 30), [1] * 600)
    assert {len(window.core) for window in windows} <= {140, 160}


def test_a_sentence_that_does_not_fit_is_cut() -> None:
    windows = windows_of(sentences(1000), [2] * 1000)
    assert all(2 * len(window.core) <= LONGEST_CORE for window in windows)


def test_neighbours_give_a_little_context() -> None:
    windows = windows_of(sentences(*[50] * 12), [1] * 600)
    middle = windows[1]
    assert middle.core.start - middle.seen.start == middle.seen.stop - middle.core.stop == CONTEXT_PIECES


def test_nothing_gives_no_windows() -> None:
    assert windows_of([], []) == ()
