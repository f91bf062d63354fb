"""A cheap sieve for long texts: the places where one of many patterns can begin, and which of them.

A pattern can begin at a word that begins with any literal stretch of letters of the pattern, wherever in the pattern it
stands, or at a digit where the pattern has one. Where the first word is one of the commonest, the next word
or number must be the pattern's as well. So the sieve lets through more than matches, never less.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_TOKEN = re.compile(r"(?<![\w$£€])['’~]?\w+")
_CLASS = re.compile(r"\\[a-zA-Z]|\(\?P<\w+>|\(\?[:=!<]+")
_WORD = re.compile(r"[a-z]{3,}|(?<![a-z])[a-z]{1,2}(?![a-z])")
_OPTIONAL = re.compile(r"[a-z](?:[?*]|\{0)")
_LOOK = re.compile(r"\(\?<?[!=](?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|\[[^\]a-z^\\]*\]")
_ANY_WORD = re.compile(r"\\[wWSD]|\[[^\]]*[a-z]-[a-z]|\[\^|(?<!\\)\.")
_LETTERS = 3
# No pattern ends with one of these.
_NEVER_ALONE = frozenset("the of in and to for on at by with from this that as it is was".split())


@dataclass(frozen=True, slots=True)
class Sieve:
    """For the beginnings of words, and for a digit, the numbers of the patterns that may begin there, in order.

    ``by_letters`` holds the beginnings by their first three letters, the longest first.
    """

    by_letters: Mapping[str, Sequence[tuple[str, tuple[int, ...]]]]
    by_digit: tuple[int, ...]
    open: frozenset[int]

    def starts(self, text: str) -> Iterator[tuple[int, tuple[int, ...]]]:
        """(offset, numbers of patterns) of every word of the text where one of the patterns may begin."""
        tokens = _TOKEN.findall(text)
        for number, token in enumerate(_TOKEN.finditer(text)):
            word, marked = tokens[number], 0
            if word[0] in "'’~":
                yield token.start(), self.by_digit
                word, marked = word[1:], 1
            numbers = self._of(word)
            if numbers and word.lower() in _NEVER_ALONE:
                behind = tokens[number + 1] if number + 1 < len(tokens) else ""
                numbers = self._both(numbers, behind)
            if numbers:
                yield token.start() + marked, numbers

    def _of(self, word: str) -> tuple[int, ...]:
        """The numbers of the patterns that may begin with a word."""
        near = self.by_letters.get(word[:_LETTERS].lower())
        if near is None:
            return self.by_digit if word[:1].isdigit() else ()
        lower = word.lower()
        return next((numbers for letters, numbers in near if lower.startswith(letters)), ())

    def _both(self, numbers: tuple[int, ...], behind: str) -> tuple[int, ...]:
        """Those of the numbers whose pattern can go on with the word behind."""
        fitting = self._of(behind.lstrip("'’~"))
        return tuple([number for number in numbers if number in fitting or number in self.open])


def sieve(patterns: Sequence[str]) -> Sieve:
    """The sieve of regular expressions that are read without regard to case and begin with a word or a digit."""
    holding: dict[str, set[int]] = defaultdict(set)
    for number, pattern in enumerate(patterns):
        for letters in _WORD.findall(_OPTIONAL.sub(" ", _CLASS.sub(" ", pattern.lower()))):
            holding[letters].add(number)
    by_letters: dict[str, list[tuple[str, tuple[int, ...]]]] = defaultdict(list)
    for letters in sorted(holding, key=lambda letters: (-len(letters), letters)):
        begins = {letters, *(letters[:end] for end in range(_LETTERS, len(letters)))} & holding.keys()
        numbers = sorted(set[int]().union(*(holding[begin] for begin in begins)))
        by_letters[letters[:_LETTERS]].append((letters, tuple(numbers)))
    digits = tuple(number for number, pattern in enumerate(patterns) if re.search(r"\\d|\[\d|\d\[", pattern))
    anything = frozenset(number for number, pattern in enumerate(patterns) if _ANY_WORD.search(_LOOK.sub("", pattern)))
    return Sieve(by_letters, digits, anything)
