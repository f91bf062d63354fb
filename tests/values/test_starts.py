"""The sieve lets through every pattern wherever it can begin."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.values.first_words import first_words
from secondsource.values.quantity import QUANTITY
from secondsource.values.starts import Sieve, sieve
from secondsource.values.times import RULES

WORDS = (
    "the of in and to for on at by with from this that as it is was a last next early late end middle few two three 12 "
    "2019 5th '90s summer winter Monday May June morning night noon week weeks month year years quarter decade past "
    "coming following same day days first half since until before after ago later today tonight weekend holiday "
    "Christmas Easter , - . / a an or some no not all which over they their them there then these 's president forces "
    "united therefore people 3½ ½ 9:30 a.m. p.m. 20:15 GMT o'clock sept. nov fri. sat Saturday's 1,200 2019-03-04 "
    "12/13/2019 20th-century Q3 2q mid-June twenty-first nineteen ninety-six hundred about ~500 at least as many "
    "dozens couple million $5 $ (12) year-old year-end about20 thursdays New Year's Eve St. Patrick's Labor"
).split()
PATTERNS = [rule.pattern for rule in RULES]
SIEVE = sieve(PATTERNS)
OF_NUMBERS = sieve([QUANTITY])
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from((" ", " ", " ", "", "\n", ", ")))).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)


def _lost(text: str, patterns: list[str], letting: Sieve) -> list[tuple[int, str]]:
    """Where a word begins that a pattern matches from, and the sieve lets it through nowhere."""
    let_through = {(start, number) for start, numbers in letting.starts(text) for number in numbers}
    starts = [found.start() for found in re.finditer(r"(?<![\w$£€])(?:['’~](?=\w)|\w)", text)]
    compiled = [re.compile(pattern, re.IGNORECASE) for pattern in patterns]
    return [
        (start, patterns[number][:80])
        for start in starts
        for number, pattern in enumerate(compiled)
        if pattern.match(text, start) and (start, number) not in let_through
    ]


@settings(max_examples=400)
@given(TEXTS)
def test_no_match_is_lost(text: str) -> None:
    assert not _lost(text, PATTERNS, SIEVE)


@settings(max_examples=200)
@given(TEXTS)
def test_no_number_is_lost(text: str) -> None:
    assert not _lost(text, [QUANTITY], OF_NUMBERS)


def test_the_first_words_of_a_pattern_are_told_by_what_may_follow_them() -> None:
    found = first_words(r"(?:the\s+)?(?P<day>\d{1,2}(?:st|nd)?\b|last)(?!\s+of)(?:\s+June?)?|\bold\W|x*[a-z]")
    assert found.followed == {"the", "0", "0st", "0nd", "last"}
    assert found.last == {"0", "0st", "0nd"}
    assert found.open == {"last", "old", "x", "xx", ""}


def test_the_numbers_of_patterns_come_in_order_with_the_place_behind_a_mark() -> None:
    found = sieve([r"last\s+week", r"'?\d\ds", r"the\s+last"])
    assert list(found.starts("In the last week of the '90s they left")) == [
        (3, (2,)),
        (7, (0,)),
        (24, (1,)),
        (25, (1,)),
    ]


def test_a_word_that_cannot_be_all_of_a_match_needs_the_next_one() -> None:
    found = sieve([r"\d+ days\b", r"may\b(?:\s\d+)?"])
    assert list(found.starts("12 men may go in 12 days")) == [(7, (1,)), (17, (0,))]


def test_behind_an_article_the_word_after_it_decides() -> None:
    found = sieve([r"in\s+(?:the\s+)?\d+ days\b"])
    assert list(found.starts("in the men and in the 12 days, in 3 days")) == [(15, (0,)), (31, (0,))]
