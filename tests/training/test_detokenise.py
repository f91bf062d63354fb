from hypothesis import given
from hypothesis import strategies as st

from training.detokenise import detokenised


def test_spaces_that_only_part_tokens_go_and_spans_follow() -> None:
    text = 'Tove Lindal , 31 , did n\'t say " it failed " ( yet ) .'
    kept, spans = detokenised(text, [(0, 11, "person"), (text.index("failed"), text.index("failed") + 6, "x")])
    assert kept == 'Tove Lindal, 31, didn\'t say "it failed" (yet).'
    assert [kept[start:end] for start, end, _ in spans] == ["Tove Lindal", "failed"]


def test_plain_text_stays() -> None:
    assert detokenised("The ferry left Vellin.", [(15, 21, "place")]) == ("The ferry left Vellin.", [(15, 21, "place")])


@given(st.lists(st.sampled_from(["Vellin", ",", ".", '"', "'s", "(", ")", "$", "31", "n't"]), max_size=12))
def test_only_spaces_are_lost_and_every_word_is_found_again(tokens: list[str]) -> None:
    text = " ".join(tokens)
    starts = [sum(len(token) + 1 for token in tokens[:i]) for i in range(len(tokens))]
    spans = [(start, start + len(token), token) for start, token in zip(starts, tokens, strict=True)]
    kept, moved = detokenised(text, spans)
    assert kept.replace(" ", "") == text.replace(" ", "")
    assert [kept[start:end] for start, end, _ in moved] == tokens
