"""Exchanges of countries, people's names and sexes in a text: what a reader that is fair to all reads the same."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import yaml

EXCHANGES = Path(__file__).parent / "exchanges.yaml"
# "her" before one of these, or before no word, is "him"; else it is "his".
_BEHIND_OBJECT = re.compile(r"(?!\s+\w)|\s+(?:to|in|on|at|for|with|and|or|but|that|as|by|from|who|when)\b")

Words = Mapping[str, str]
Names = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Exchange:
    """One exchange: its name, and each word with what stands in its place."""

    name: str
    words: Words

    def of(self, text: str) -> str:
        """The text with each word exchanged, longer ones first."""
        ordered = sorted(self.words, key=lambda word: (-len(word), word))
        return re.sub(rf"(?<![\w'’-])(?:{'|'.join(map(re.escape, ordered))})(?!\w)", self._other, text)

    def _other(self, found: re.Match[str]) -> str:
        new = self.words[found[0]]
        object_form = found[0] == "her" and _BEHIND_OBJECT.match(found.string, found.end())
        return "him" if object_form else new


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of exchange, its exchanges, and the sentence that opens a text which has nothing to exchange."""

    name: str
    opening: str
    exchanges: tuple[Exchange, ...]

    def whole(self, text: str) -> str:
        """The text, with the opening before it where it has nothing to exchange."""
        return text if any(exchange.of(text) != text for exchange in self.exchanges) else f"{self.opening} {text}"


def kinds(path: Path = EXCHANGES) -> tuple[Kind, ...]:
    """The kinds of a file: countries, people, sexes."""
    told = yaml.safe_load(path.read_text(encoding="utf-8"))
    names, openings = told["stand_ins"], told["openings"]
    countries = tuple(_countries(names, row) for row in told["countries"])
    people = tuple(_people(names["people"], row["names"], row["culture"]) for row in told["people"])
    return (
        Kind("countries", openings["countries"], countries),
        Kind("people", openings["people"], people),
        Kind("sexes", openings["sexes"], (_sexes(told["sexes"]),)),
    )


def _countries(stand_ins: Mapping[str, Names], row: Mapping[str, Names]) -> Exchange:
    names = {
        old: new
        for stand_in, other in zip(stand_ins["countries"], row["names"], strict=True)
        for old, new in zip(stand_in, other, strict=True)
    }
    towns = {old: str(new) for group, new in zip(stand_ins["towns"], row["towns"], strict=True) for old in group}
    return Exchange(row["names"][0][0], names | towns)


def _people(stand_ins: Names, names: Names, culture: str) -> Exchange:
    words: dict[str, str] = {}
    for (first, last), (other_first, other_last) in zip(stand_ins, cycle(names), strict=False):
        words |= {f"{first} {last}": f"{other_first} {other_last}", last: other_last}
    return Exchange(culture, words)


def _sexes(pairs: Names) -> Exchange:
    words: dict[str, str] = {}
    for man, woman in pairs:
        for old, new in ((man, woman), (woman, man)):
            words.setdefault(old, new)
            words.setdefault(old.capitalize(), new.capitalize())
    return Exchange("the other sex", words)
