"""How much of one text stands in another."""

from hypothesis import given
from hypothesis import strategies as st

from secondsource.link.copying.wording import Wording, overlap_of, sentence_of, shared_in_order, wording_of
from secondsource.model.span import Span
from tests.helpers.readings import make_reading

WORDS = st.lists(st.sampled_from("a reef boat crew harbour tug night".split()), min_size=1, max_size=12)


def text_of(words: str) -> Wording:
    """The wording of a report with this text."""
    return wording_of(make_reading("x", "Sund Radio", "2024-03-05", words).build())


def shared(first: str, second: str) -> int:
    """Words of the first that the second has in the same order."""
    a, b = (sentence_of(text, (Span(0, len(text)),)) for text in (first, second))
    return shared_in_order(a, b)


def test_words_are_shared_in_their_order() -> None:
    assert shared("the tug pulled the boat free", "the tug has pulled a boat free") == 5
    assert shared("one two three", "three two one") == 1
    assert shared("one two", "five six") == 0


@given(WORDS, WORDS)
def test_shared_words_are_a_longest_common_subsequence(first: list[str], second: list[str]) -> None:
    rows = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            rows[i + 1][j + 1] = rows[i][j] + 1 if a == b else max(rows[i][j + 1], rows[i + 1][j])
    assert shared(" ".join(first), " ".join(second)) == rows[-1][-1]


def test_the_longest_shared_sentence_is_shown_in_both() -> None:
    first = "Snow fell all day. The ferry to Orso lay at the quay with forty crates of herring aboard."
    second = "The ferry to Orso lay at the quay with forty crates of herring aboard. Nobody came to unload it."
    overlap = overlap_of(text_of(first), text_of(second))
    assert overlap.passages is not None
    own, other = overlap.passages
    assert own.of(first) == other.of(second) == "The ferry to Orso lay at the quay with forty crates of herring aboard."


def test_overlap_is_the_same_from_either_side() -> None:
    first = text_of("The ferry to Orso lay at the quay all night. Its crew of nine slept in the town hall.")
    second = text_of("The ferry to Orso lay at the quay all night. Nobody in the harbour office knew why it stayed.")
    assert overlap_of(first, second).share == overlap_of(second, first).share > 0


def test_a_short_text_is_nobodys() -> None:
    assert overlap_of(text_of("It rained all day again."), text_of("It rained all day again.")).share == 0
