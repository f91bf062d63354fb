"""A cheap sieve for long texts: the places where one of many patterns can begin, and which of them.

A pattern can begin at a word that begins with any literal stretch of letters of the pattern, wherever in the pattern it
stands, or at a digit where the pattern has one. Where the first word is one of the commonest, the next word
or number must be the pattern's as well. So the sieve lets through more than matches, never less.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

# Words, and the marks that stand right before one.
_TOKEN = re.compile(r"(?<![\w$£€])(?:['’~](?=\w)|\w+)")
_CLASS = re.compile(r"\\[a-zA-Z]|\(\?P<\w+>|\(\?[:=!<]+")
_WORD = re.compile(r"[a-z]{3,}|(?<![a-z])[a-z]{1,2}(?![a-z])")
_OPTIONAL = re.compile(r"[a-z](?:[?*]|\{0)")
_LOOK = re.compile(r"\(\?<?[!=](?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|\[[^\]a-z^\\]*\]")
_ANY_WORD = re.compile(r"\\[wWSD]|\[[^\]]*[a-z]-[a-z]|\[\^|(?<!\\)\.")
_LETTERS = 3
_MARKS = frozenset("'’~")
# No pattern begins with one of these.
NEVER_FIRST = frozenset(("of", "and"))
# No pattern is one of these alone.
NEVER_ALONE = frozenset(
    "the of in and to for on at by with from this that as it is was a an or some no not all which but up out into over "
    "they their them there then these s".split()
)


# Reports share most of their words.
_MOST_KNOWN = 30_000


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which patterns may begin where. Sets of patterns are numbers with a bit for each pattern.

    ``of`` gives the patterns that may begin with a word; ``by_digit`` are those that may begin with a digit, ``open``
    those that can go on with any word.
    """

    of: Callable[[str], int]
    by_digit: int
    open: int

    def starts(self, text: str) -> Iterator[tuple[int, tuple[int, ...]]]:
        """(offset, numbers of patterns in order) of every word or mark where one of the patterns may begin."""
        offsets, words = _tokens(text)
        found = [*map(self.of, words), 0, 0]
        for number, (patterns, word) in enumerate(zip(found, words, strict=False)):
            if patterns and word.lower() in NEVER_ALONE:
                behind = number + 2 if number + 1 < len(words) and words[number + 1] in _MARKS else number + 1
                patterns = 0 if word.lower() in NEVER_FIRST else patterns & (found[behind] | self.open)
            if patterns:
                yield offsets[number], _members(patterns)


# Times and amounts are sought in the same text, one after the other.
@lru_cache(maxsize=1)
def _tokens(text: str) -> tuple[list[int], list[str]]:
    """The offsets of every word of the text and of every mark right before one, and these words and marks."""
    tokens = [*_TOKEN.finditer(text)]
    return [token.start() for token in tokens], [token.group() for token in tokens]


@lru_cache(_MOST_KNOWN)
def _members(patterns: int) -> tuple[int, ...]:
    """The numbers of the patterns of a set, in order."""
    return tuple(number for number in range(patterns.bit_length()) if patterns >> number & 1)


def _set_of(patterns: Iterable[int]) -> int:
    return sum(1 << number for number in {*patterns})


def _beginning(word: str, by_letters: Mapping[str, Sequence[tuple[str, int]]], by_digit: int) -> int:
    """The patterns that may begin with a word, or with a mark before a digit.

    ``by_letters`` holds the beginnings of words by their first three letters, the longest first.
    """
    near = by_letters.get(word[:_LETTERS].lower())
    if near is None:
        return by_digit if word[:1].isdigit() or word in _MARKS else 0
    lower = word.lower()
    return next((patterns for letters, patterns in near if lower.startswith(letters)), 0)


def sieve(patterns: Sequence[str]) -> Sieve:
    """The sieve of regular expressions that are read without regard to case and begin with a word or a digit."""
    holding: dict[str, set[int]] = defaultdict(set)
    for number, pattern in enumerate(patterns):
        for letters in _WORD.findall(_OPTIONAL.sub(" ", _CLASS.sub(" ", pattern.lower()))):
            holding[letters].add(number)
    by_letters: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for letters in sorted(holding, key=lambda letters: (-len(letters), letters)):
        begins = {letters, *(letters[:end] for end in range(_LETTERS, len(letters)))} & holding.keys()
        numbers = set[int]().union(*(holding[begin] for begin in begins))
        by_letters[letters[:_LETTERS]].append((letters, _set_of(numbers)))
    digits = _set_of(number for number, pattern in enumerate(patterns) if re.search(r"\\d|\[\d|\d\[", pattern))
    anything = _set_of(number for number, pattern in enumerate(patterns) if _ANY_WORD.search(_LOOK.sub("", pattern)))
    of = lru_cache(_MOST_KNOWN)(partial(_beginning, by_letters=by_letters, by_digit=digits))
    return Sieve(of, digits, anything)
