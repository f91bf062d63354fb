"""Windows of training: every word once, answers counted from the window's first word."""

import random

from secondsource.read.network.tagset import LAYERS
from tests.training.helpers import named, said, tokenizer
from training.examples import CLS, SEP, UNKNOWN, examples_of, prepared


def test_every_word_has_pieces_and_no_more_than_six() -> None:
    source = prepared(said(), tokenizer())
    assert len(source.pieces) == len(source.document.words) == 7
    assert all(1 <= len(pieces) <= 6 for pieces in source.pieces)
    long = prepared(named(), tokenizer())
    assert all(pieces != [UNKNOWN] for pieces in long.pieces)


def test_windows_cover_the_document_once_and_begin_and_end_alike() -> None:
    source = prepared(said(120), tokenizer())
    windows = list(examples_of(source, random.Random(1)))
    assert len(windows) > 2
    assert sum(len(window.firsts) for window in windows) == len(source.document.words)
    for window in windows:
        assert (window.pieces[0], window.pieces[-1]) == (CLS, SEP)
        assert len(window.pieces) == len(window.shapes)
        assert window.firsts == sorted(set(window.firsts))


def test_tags_and_links_point_at_the_words_that_the_document_marks() -> None:
    source = prepared(said(120), tokenizer())
    at = 0
    for window in examples_of(source, random.Random(2)):
        words = source.document.words[at : at + len(window.firsts)]
        at += len(window.firsts)
        assert [word for word, tag in zip(words, window.tags["cue"], strict=True) if tag] == ["said"] * words.count(
            "said"
        )
        assert [tag for word, tag in zip(words, window.tags["content"], strict=True) if word == "was"] == [
            2
        ] * words.count("was")
        assert {(words[cue], words[item], kind) for cue, item, kind in window.links} <= {
            ("said", "the", "source"),
            ("said", "nobody", "content"),
        }
        assert len(window.links) == 2 * words.count("said")


def test_a_tag_says_which_kind_begins_and_which_goes_on() -> None:
    (window,) = examples_of(prepared(named(), tokenizer()), random.Random(1))
    kinds = LAYERS["names"]
    person, place = 1 + 2 * kinds.index("person"), 1 + 2 * kinds.index("place")
    assert window.tags["names"] == [person, person + 1, 0, 0, 0, place, 0]


def test_heads_count_from_the_windows_first_word_and_the_root_is_nothing() -> None:
    (window,) = examples_of(prepared(named(2), tokenizer()), random.Random(1))
    assert window.heads == [4, 1, 4, 0, 6, 4, 4, 11, 8, 11, 0, 13, 11, 11]
    assert window.sentences == [0] * 7 + [1] * 7


def test_some_windows_lose_their_capitals_and_none_its_words() -> None:
    source = prepared(named(), tokenizer())
    chance = random.Random(3)
    windows = [window for _ in range(60) for window in examples_of(source, chance)]
    blank = sum(not any(window.shapes) for window in windows)
    assert 3 <= blank <= 25
    assert len({tuple(window.pieces) for window in windows}) == 1
