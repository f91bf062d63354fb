"""A cheap sieve for long texts: the places where one of many patterns can begin, and which of them.

A pattern can begin at one of its first words. Where that cannot be all of it, the next word must begin with a literal
stretch of letters of the pattern, wherever in the pattern it stands, or be a number where the pattern has a digit;
behind "the", which ends no match, so must the word after it. So the sieve lets through more than matches, never less.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache, partial, reduce
from itertools import accumulate, compress
from operator import or_

from secondsource.values.first_words import first_words

_WORD = re.compile(r"(\w+)")
_CLASS = re.compile(r"\\[a-zA-Z]|\(\?P<\w+>|\(\?[:=!<]+")
_STRETCH = re.compile(r"[a-z]{3,}|(?<![a-z])[a-z]{1,2}(?![a-z])")
_OPTIONAL = re.compile(r"[a-z](?:[?*]|\{0)")
_LOOK = re.compile(r"\(\?<?[!=](?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|\[[^\]a-z^\\]*\]")
_ANY_WORD = re.compile(r"\\[wWSD]|\[[^\]]*[a-z]-[a-z]|\[\^|(?<!\\)\.")
_DIGITS = re.compile(r"\d+")
# Letters that patterns read without regard to case take for others, though they are not these in lower case.
_ALIKE = str.maketrans("ıİſK", "iisk")
_LETTERS = 3
# What may stand right before a word: marks, at which a pattern may begin, and signs, behind which none does.
_MARKS = frozenset("'’~")
_SIGNS = frozenset("$£€")
_ARTICLES = frozenset(("the", "The", "THE"))
# Reports share most of their words.
_MOST_KNOWN = 30_000


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which patterns may begin where. Sets of patterns are numbers with a bit for each pattern.

    ``of`` gives the patterns that may begin with a word, ``alone`` those of which it may be the only word, ``holding``
    those that may go on with it.
    """

    of: Callable[[str], int]
    alone: Callable[[str], int]
    holding: Callable[[str], int]

    def starts(self, text: str) -> Iterator[tuple[int, tuple[int, ...]]]:
        """(offset, numbers of patterns in order) of every word or mark where one of the patterns may begin."""
        offsets, gaps, words = _words_of(text)
        beginning, alone, holding = [*map(self.of, words)], self.alone, self.holding
        for number in compress(range(len(offsets)), beginning):
            behind = words[number + 1]
            goes_on = holding(behind) if behind not in _ARTICLES else holding(behind) & holding(words[number + 2])
            patterns = beginning[number] & (goes_on | alone(words[number]))
            if patterns:
                yield from self._at(patterns, offsets[number], gaps[number], number == 0)

    def _at(self, patterns: int, offset: int, gap: str, opens: bool) -> Iterator[tuple[int, tuple[int, ...]]]:
        """The word itself, and before it the mark that ends the gap, unless a word or a sign stands before the mark."""
        before = gap[-1:]
        if before in _MARKS and (opens or len(gap) > 1) and gap[-2:-1] not in _SIGNS and patterns & self.of(before):
            yield offset - 1, _members(patterns & self.of(before))
        if before not in _SIGNS:
            yield offset, _members(patterns)


# Times and amounts are sought in the same text, one after the other.
@lru_cache(maxsize=1)
def _words_of(text: str) -> tuple[list[int], list[str], list[str]]:
    """The offset of every word, what stands before it, and the words, with two empty ones behind the last."""
    parts = _WORD.split(text)
    return [*accumulate(map(len, parts))][:-1:2], parts[:-1:2], [*parts[1::2], "", ""]


@lru_cache(_MOST_KNOWN)
def _members(patterns: int) -> tuple[int, ...]:
    """The numbers of the patterns of a set, in order."""
    return tuple(number for number in range(patterns.bit_length()) if patterns >> number & 1)


def _set_of(patterns: Iterable[int]) -> int:
    return sum(1 << number for number in {*patterns})


def _key(word: str) -> str:
    return word.lower() if word.isascii() else word.translate(_ALIKE).lower()


def sieve(patterns: Sequence[str]) -> Sieve:
    """The sieve of regular expressions that are read without regard to case and begin with a word or a digit."""
    first = [first_words(pattern) for pattern in patterns]
    digits = _set_of(number for number, pattern in enumerate(patterns) if re.search(r"\\d|\[\d|\d\[", pattern))
    anything = _set_of(number for number, pattern in enumerate(patterns) if _ANY_WORD.search(_LOOK.sub("", pattern)))
    return Sieve(
        of=_kept(_beginning([words.followed | words.last for words in first], [words.open for words in first], digits)),
        alone=_kept(_beginning([words.last for words in first], [words.open for words in first], digits)),
        holding=_kept(partial(_going_on, by_letters=_stretches(patterns), by_digit=digits, anything=anything)),
    )


def _kept(patterns_of: Callable[[str], int]) -> Callable[[str], int]:
    return lru_cache(_MOST_KNOWN)(patterns_of)


def _beginning(whole: Sequence[Set[str]], opened: Sequence[Set[str]], by_digit: int) -> Callable[[str], int]:
    """Gives the patterns that a word is one of the ``whole`` words of, or begins as one of the ``opened`` ones does.

    A mark may stand before a digit.
    """
    by_word = _by_stretch(whole)
    by_opening = tuple(_by_stretch(opened).items())

    def patterns_of(word: str) -> int:
        if word in _MARKS:
            return by_digit
        key = _DIGITS.sub("0", _key(word))
        return reduce(or_, [found for opening, found in by_opening if key.startswith(opening)], by_word.get(key, 0))

    return patterns_of


def _by_stretch(stretches: Sequence[Iterable[str]]) -> Mapping[str, int]:
    """Stretch -> set of the patterns that have it among theirs."""
    found: dict[str, int] = defaultdict(int)
    for number, those in enumerate(stretches):
        for stretch in {*those}:
            found[stretch] |= 1 << number
    return found


def _stretches(patterns: Sequence[str]) -> Mapping[str, Sequence[tuple[str, int]]]:
    """By their first three letters the literal stretches, the longest first, and which patterns have them."""
    holding = _by_stretch([_STRETCH.findall(_OPTIONAL.sub(" ", _CLASS.sub(" ", text.lower()))) for text in patterns])
    by_letters: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for letters in sorted(holding, key=lambda letters: (-len(letters), letters)):
        begins = {letters, *(letters[:end] for end in range(_LETTERS, len(letters)))} & holding.keys()
        by_letters[letters[:_LETTERS]].append((letters, reduce(or_, (holding[begin] for begin in begins))))
    return by_letters


def _going_on(word: str, by_letters: Mapping[str, Sequence[tuple[str, int]]], by_digit: int, anything: int) -> int:
    """The patterns that may go on with a word; with a mark or a fraction where they may with a digit."""
    if not word[:1].isalpha():
        return by_digit | anything if word else 0
    key = _key(word)
    near = by_letters.get(key[:_LETTERS], ())
    return next((patterns for letters, patterns in near if key.startswith(letters)), 0) | anything
