"""The first words of all that a regular expression can match, read off the expression itself.

They are in lower case with "0" for each run of digits: "in", "0th". Case, punctuation and lookarounds are left out, so
that a pattern has more first words than matches, never fewer.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

_PIECE = re.compile(
    r"\(\?P=\w+\)|\(\?(?:[:=!]|<[=!]|P<\w+>)|\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|[?*+]\??|\{\d*,?\d*\}\??"
    r"|[A-Za-z]+(?![?*+{A-Za-z])|.",
    re.DOTALL,
)
_LOOKAROUNDS = frozenset(("(?=", "(?!", "(?<=", "(?<!"))
_CLASS_PART = re.compile(r"\\.|[^\\]-[^\\]|.", re.DOTALL)
_QUANTIFIERS = {"?": (0, 1), "*": (0, None), "+": (1, None)}
_ANYTHING, _END = "*", " "
_NONE = frozenset[str]()
_EMPTY = frozenset(("",))


@dataclass(frozen=True, slots=True)
class FirstWords:
    """``followed`` are those with another word of the match behind them, ``last`` those with none.

    ``open`` are the beginnings of first words that may go on with anything.
    """

    followed: frozenset[str]
    last: frozenset[str]
    open: frozenset[str]


class _Begun(NamedTuple):
    """The first words so far: those that letters may still go on, and the whole ones that a second word may follow."""

    parts: frozenset[str]
    whole: frozenset[str]


class _Found(NamedTuple):
    """What no more is to be asked of."""

    followed: set[str]
    open: set[str]


# What a part of a pattern makes of the words begun before it.
_Part = Callable[[_Begun, _Found], _Begun]


def first_words(pattern: str) -> FirstWords:
    """The first words of a pattern that is read without regard to case; none of matches without any word."""
    found = _Found(set(), set())
    ended = _group(iter(_PIECE.findall(pattern)))(_Begun(frozenset(("",)), frozenset()), found)
    return FirstWords(frozenset(found.followed), ended.whole, frozenset(found.open) | ended.parts - {""})


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
    alternatives = [_sequence(branch) for branch in branches]
    return alternatives[0] if len(alternatives) == 1 else _any_of(alternatives)


def _any_of(alternatives: Sequence[_Part]) -> _Part:
    def choose(begun: _Begun, found: _Found) -> _Begun:
        ended = [part(begun, found) for part in alternatives]
        return _Begun(_NONE.union(*[one.parts for one in ended]), _NONE.union(*[one.whole for one in ended]))

    return choose


def _part(piece: str, pieces: Iterator[str]) -> _Part:
    if piece in _LOOKAROUNDS:
        _group(pieces)
        return _sequence(())
    if piece[0] == "(" and piece[-1] in "(:>":
        return _group(pieces)
    return _sequence(()) if piece in "^$" else _one_of(_letters(piece))


def _letters(piece: str) -> frozenset[str]:
    """What a character, a class of them or a run of letters adds to a word: itself, "0", its end, or anything."""
    if piece[0] == "[" and len(piece) > 1:
        return frozenset((_ANYTHING,) if piece[1] == "^" else map(_letter, _CLASS_PART.findall(piece[1:-1])))
    return frozenset((_ANYTHING if piece == "." or piece.startswith("(?P=") else _letter(piece),))


def _letter(piece: str) -> str:
    if piece in (r"\s", r"\b"):
        return _END
    if piece == r"\d" or (piece[0].isdecimal() and piece[-1].isdecimal()):
        return "0"
    if (piece[0] == "\\" and piece[1].isalnum()) or piece[1:2] == "-":
        return _ANYTHING
    return piece.lower() if piece[-1].isalnum() else _END


def _one_of(letters: frozenset[str]) -> _Part:
    inside = letters - {_END, _ANYTHING}

    def add(begun: _Begun, found: _Found) -> _Begun:
        if inside or _ANYTHING in letters:
            found.followed.update(begun.whole)
        if _ANYTHING in letters:
            found.open.update(begun.parts)
        longer = frozenset([_added(word, letter) for word in begun.parts for letter in inside])
        if _END not in letters:
            return _Begun(longer, _NONE)
        # No match begins with the end of a word.
        return _Begun(longer | (begun.parts & _EMPTY), begun.whole | (begun.parts - _EMPTY))

    return add


def _added(word: str, letter: str) -> str:
    return word if letter == "0" and word.endswith("0") else word + letter


def _sequence(parts: Sequence[_Part]) -> _Part:
    def follow(begun: _Begun, found: _Found) -> _Begun:
        for part in parts:
            begun = part(begun, found)
            if not (begun.parts or begun.whole):
                break
        return begun

    return follow


def _times(quantifier: str) -> tuple[int, int | None]:
    """How often at least and at most."""
    if quantifier[0] in _QUANTIFIERS:
        return _QUANTIFIERS[quantifier[0]]
    least, comma, most = quantifier.rstrip("?").strip("{}").partition(",")
    return int(least or 0), int(most) if most else None if comma else int(least)


def _repeated(part: _Part, least: int, most: int | None) -> _Part:
    def repeat(begun: _Begun, found: _Found) -> _Begun:
        for _ in range(least):
            begun = part(begun, found)
        parts, whole, count = begun.parts, begun.whole, least
        # Another time that reaches nothing new is the last that matters; one of many that does may go on without end.
        while (begun.parts or begun.whole) and count != most:
            if most is None and count > least + 1:
                found.open.update(begun.parts)
                break
            more = part(begun, found)
            begun, count = _Begun(more.parts - parts, more.whole - whole), count + 1
            parts, whole = parts | begun.parts, whole | begun.whole
        return _Begun(parts, whole)

    return repeat
