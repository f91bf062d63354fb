"""The first two words of all that a regular expression can match, read off the expression itself.

An opening is written in lower case with one space behind each whole word and "0" for each run of digits: "0th " is one
whole word, "last mon*" may go on with anything. Case, punctuation and lookarounds are left out of it, so that a
pattern has more openings than matches, never fewer.
"""

import re
from collections.abc import Callable, Iterator, Sequence

ANYTHING = "*"
"""Ends an opening that may go on with anything."""
_PIECE = re.compile(
    r"\(\?P=\w+\)|\(\?(?:[:=!]|<[=!]|P<\w+>)|\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|[?*+]\??|\{\d*,?\d*\}\??"
    r"|[A-Za-z]+(?![?*+{A-Za-z])|.",
    re.DOTALL,
)
_LOOKAROUNDS = frozenset(("(?=", "(?!", "(?<=", "(?<!"))
_CLASS_PART = re.compile(r"\\.|[^\\]-[^\\]|.", re.DOTALL)
_QUANTIFIERS = {"?": (0, 1), "*": (0, None), "+": (1, None)}
_WORDS = 2

# What a part of a pattern makes of the openings before it; the second argument takes those that need no more.
_Part = Callable[[frozenset[str], set[str]], frozenset[str]]


def openings(pattern: str) -> frozenset[str]:
    """All openings of a pattern that is read without regard to case, save that of matches without any word."""
    enough: set[str] = set()
    ended = _group(iter(_PIECE.findall(pattern)))(frozenset(("",)), enough)
    return frozenset(enough | {words if words.endswith(" ") else words + ANYTHING for words in ended if words})


def _group(pieces: Iterator[str]) -> _Part:
    """All up to the bracket that closes the group, taken from the pieces: one alternative or another."""
    branches: list[list[_Part]] = [[]]
    for piece in pieces:
        if piece == ")":
            break
        if piece == "|":
            branches.append([])
        elif piece[0] in "?*+{":
            branches[-1][-1] = _repeated(branches[-1][-1], *_times(piece))
        else:
            branches[-1].append(_part(piece, pieces))
    parts = [_sequence(branch) for branch in branches]
    return lambda begun, enough: frozenset[str]().union(*[part(begun, enough) for part in parts])


def _part(piece: str, pieces: Iterator[str]) -> _Part:
    if piece in _LOOKAROUNDS:
        _group(pieces)
        return _sequence(())
    if piece[0] == "(" and piece[-1] in "(:>":
        return _group(pieces)
    return _sequence(()) if piece in "^$" else _one_of(_letters(piece))


def _letters(piece: str) -> frozenset[str]:
    """What a character, a class of them or a run of letters adds: itself, "0", a space, or anything."""
    if piece[0] != "[" or len(piece) == 1:
        return frozenset((_letter(piece),))
    return frozenset((ANYTHING,) if piece[1] == "^" else map(_letter, _CLASS_PART.findall(piece[1:-1])))


def _letter(piece: str) -> str:
    if piece in (r"\s", r"\b"):
        return " "
    if piece == r"\d" or (piece[0].isdecimal() and piece[-1].isdecimal()):
        return "0"
    if (piece[0] == "\\" and piece[1].isalpha()) or piece == "." or piece[1:2] in ("-", "?"):
        return ANYTHING
    return piece.lower() if piece[-1].isalnum() else " "


def _one_of(letters: frozenset[str]) -> _Part:
    def add(begun: frozenset[str], enough: set[str]) -> frozenset[str]:
        longer = {_added(words, letter) for words in begun for letter in letters}
        whole = {words for words in longer if words.endswith(ANYTHING) or words.count(" ") == _WORDS}
        enough |= whole
        return frozenset(longer - whole)

    return add


def _added(words: str, letter: str) -> str:
    known = words.endswith(letter) and letter in ("0", " ")
    return words if known or (letter == " " and not words) else words + letter


def _sequence(parts: Sequence[_Part]) -> _Part:
    def follow(begun: frozenset[str], enough: set[str]) -> frozenset[str]:
        for part in parts:
            if not begun:
                break
            begun = part(begun, enough)
        return begun

    return follow


def _times(quantifier: str) -> tuple[int, int | None]:
    """How often at least and at most."""
    if quantifier[0] in _QUANTIFIERS:
        return _QUANTIFIERS[quantifier[0]]
    least, comma, most = quantifier.rstrip("?").strip("{}").partition(",")
    return int(least or 0), int(most) if most else None if comma else int(least)


def _repeated(part: _Part, least: int, most: int | None) -> _Part:
    def repeat(begun: frozenset[str], enough: set[str]) -> frozenset[str]:
        for _ in range(least):
            begun = part(begun, enough)
        reached, count = begun, least
        # Another time that reaches nothing new is the last that matters.
        while begun and count != most:
            begun, count = part(begun, enough) - reached, count + 1
            reached |= begun
        return reached

    return repeat
