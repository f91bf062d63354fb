"""Words by the conventions of English Universal Dependencies, on texts that are kind and on texts that are not."""

from itertools import pairwise

import pytest

from secondsource.read.text.words import LONGEST_WORD, words_of


def cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in words_of(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They don't know.", "They|do|n't|know|."),
        ("THEY WON’T SAY", "THEY|WO|N’T|SAY"),
        ("Orla's brothers' boat", "Orla|'s|brothers|'|boat"),
        ("we cannot, they're gonna", "we|can|not|,|they|'re|gon|na"),
        ("a well-known non-profit", "a|well|-|known|non-profit"),
        ("U.S.-led talks at 7:30 p.m.", "U.S.|-|led|talks|at|7:30|p.m."),
        ("Dr. Ilse R. Varga of Quell Corp.", "Dr.|Ilse|R.|Varga|of|Quell|Corp."),
        ("$3.5m (50%) or 1,200 in the 1990s", "$|3.5m|(|50|%|)|or|1,200|in|the|1990s"),
        ("on 12/3/2015, No. 5", "on|12/3/2015|,|No.|5"),
        (
            "see https://example.org/a-b?c=d. Mail x.y@example.org!",
            "see|https://example.org/a-b?c=d|.|Mail|x.y@example.org|!",
        ),
        ("#flood @ferrywatch", "#flood|@ferrywatch"),
        ("wait... -- what?!", "wait|...|--|what|?|!"),
        ("O'Dell and L'Orme", "O'Dell|and|L'Orme"),
        ("the ferry 's bow , they said", "the|ferry|'s|bow|,|they|said"),
        ('"Yes," he said.', '"|Yes|,|"|he|said|.'),
    ],
)
def test_follows_the_treebank(text: str, words: str) -> None:
    assert cut(text) == words.split("|")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("go\u00advern\u00adment", ["go\u00advern\u00adment"]),
        ("cafe\u0301 open", ["cafe\u0301", "open"]),
        ("שלום עולם", ["שלום", "עולם"]),
        ("fire 🔥\ufe0f near", ["fire", "🔥\ufe0f", "near"]),
        ("a\u200bb\ufeff", ["a", "b"]),
        ("one\r\ntwo", ["one", "two"]),
        ("", []),
        (" \n\t\u200b", []),
    ],
)
def test_survives_what_texts_hold(text: str, words: list[str]) -> None:
    assert cut(text) == words


@pytest.mark.parametrize(
    "unit", ["a", ".", "a.b", "1,", "@", "-a", "'a", "x@y", "\u0301", "n't", "www.", "A.", "\ud800"]
)
def test_long_runs_are_cut(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    spans = words_of(text)
    assert max(span.end - span.start for span in spans) <= 4 * LONGEST_WORD
    assert all(before.end <= after.start for before, after in pairwise(spans))
