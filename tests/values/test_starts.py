"""The sieve lets through every pattern wherever it can begin, also behind the commonest words."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.values.quantity import QUANTITY
from secondsource.values.starts import NEVER_ALONE, sieve
from secondsource.values.times import RULES

WORDS = (
    "the of in and to for on at by with from this that as it is was a last next early late end middle few two three 12 "
    "2019 5th '90s summer winter Monday May June morning night noon week weeks month year years quarter decade past "
    "coming following same day days first half since until before after ago later today tonight weekend holiday "
    "Christmas Easter , - . / a an or some no not all which over they their them there then these 's"
).split()
PATTERNS = [rule.pattern for rule in RULES]
COMPILED = [re.compile(pattern, re.IGNORECASE) for pattern in PATTERNS]
SIEVE = sieve(PATTERNS)


@settings(max_examples=400)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8))
def test_no_match_is_lost(words: list[str]) -> None:
    text = " ".join(words)
    let_through = {(start, number) for start, numbers in SIEVE.starts(text) for number in numbers}
    starts = {start for start, _ in let_through} | {found.start() for found in re.finditer(r"(?<!\w)\w", text)}
    for start in sorted(starts):
        matching = {number for number, pattern in enumerate(COMPILED) if pattern.match(text, start)}
        lost = {number for number in matching if (start, number) not in let_through}
        assert not lost, (text, start, [PATTERNS[number][:80] for number in lost])


def test_no_pattern_is_a_word_that_the_sieve_takes_to_be_never_alone() -> None:
    for pattern in (*PATTERNS, QUANTITY):
        alone = [word for word in sorted(NEVER_ALONE) if re.fullmatch(pattern, word, re.IGNORECASE)]
        assert not alone, pattern[:80]


def test_the_numbers_of_patterns_come_in_order_with_the_place_behind_a_mark() -> None:
    found = sieve([r"last\s+week", r"'?\d\ds", r"the\s+last"])
    assert list(found.starts("In the last week of the '90s they left")) == [
        (3, (2,)), (7, (0, 2)), (12, (0,)), (24, (1,)), (25, (1,)),
    ]  # fmt: skip
