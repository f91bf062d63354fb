"""Which names are covered, and by what: those of private persons, whole and in their parts."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from secondsource.model.record import Entity
from secondsource.model.span import Span
from secondsource.values.name_key import PARTICLES, searched_name
from secondsource.values.periods import MONTHS, WEEKDAYS
from secondsource.values.place_key import romanised

_WORD = re.compile(r"[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*")
_BETWEEN = re.compile(r"[\W_]{1,3}")
_WITHIN = re.compile(r"[\s\"“”'‘’]{1,3}(?:[A-Z]\.?\s)?(?:the\s)?|-")
_PARTICLES = PARTICLES | {"ter", "zu"}
_NO_NAMES = frozenset("a an the two three four five six some several many another other".split())
_MONTHS_AND_DAYS = MONTHS.keys() | WEEKDAYS.keys()
_DATE_BEFORE = re.compile(
    r"(?:\b(?:in|on|of|since|until|till|by|from|to|and|this|last|next|early|mid|late|every)|\d+(?:st|nd|rd|th)?)[\s-]+$",
    re.IGNORECASE,
)
_DATE_AFTER = re.compile(r"\s+\d")
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Cover:
    """A name in a text, and the label that takes its place."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Names:
    """The names to cover: whose they are, by folded words; ``kept`` are names of others that hold such words."""

    bearers: Mapping[str, frozenset[int]]
    kept: frozenset[str]

    def covers(self, text: str) -> tuple[Cover, ...]:
        """Every place of a private person's name in ``text``, in order, none meeting another."""
        found: list[tuple[Span, frozenset[int]]] = []
        for span, bearers in self._found(text):
            before, same = found[-1] if found else (span, bearers)
            if found and same & bearers and _WITHIN.fullmatch(text, before.end, span.start):
                found[-1] = Span(before.start, span.end), same & bearers
            else:
                found.append((span, bearers))
        return tuple(Cover(span, f"[{_label(bearers)}]") for span, bearers in found)

    def covered(self, words: str) -> str:
        """``words`` with labels in place of names."""
        for cover in reversed(self.covers(words)):
            words = words[: cover.span.start] + cover.label + words[cover.span.end :]
        return words

    def covered_address(self, address: str) -> str:
        """A path or URL, in which names may stand in small letters."""

        def label(word: re.Match[str]) -> str:
            bearers = self.bearers.get(_key(word[0]))
            return _label(bearers).replace(" ", "-") if bearers else word[0]

        return _WORD.sub(label, address)

    def _found(self, text: str) -> Iterator[tuple[Span, frozenset[int]]]:
        words = list(_WORD.finditer(text)) if self.bearers else []
        position = 0
        while position < len(words):
            length = self._longest_name(text, words[position : position + _LONGEST])
            key = " ".join(_key(word[0]) for word in words[position : position + max(length, 1)])
            first, last = words[position], words[position + max(length, 1) - 1]
            stands_alone = length == 0 and first[0][0].isupper() and not _is_date(first, key)
            if key in self.bearers and key not in self.kept and (length or stands_alone):
                yield Span(first.start(), last.end()), self.bearers[key]
            position += max(length, 1)

    def _longest_name(self, text: str, words: Sequence[re.Match[str]]) -> int:
        """How many words from the first on make a name of two words or more; 0 where they make none."""
        for length in range(len(words), 1, -1):
            key = " ".join(_key(word[0]) for word in words[:length])
            near = (_BETWEEN.fullmatch(text, a.end(), b.start()) for a, b in pairwise(words[:length]))
            if (key in self.bearers or key in self.kept) and all(near):
                return length
        return 0


def names_to_cover(entities: Sequence[Entity]) -> Names:
    """The names of all private persons among ``entities``, numbered in their order.

    A part of such a name is covered wherever it stands with a capital, but not inside the name of a public person,
    body or place, and not where it is the whole name of a place. A part that two share is labelled with both.
    """
    numbers: dict[str, set[int]] = defaultdict(set)
    for number, entity in enumerate(filter(is_covered, entities), start=1):
        for name in filter(_is_name, (entity.name, *entity.aliases)):
            words = _words_of(name)
            for key in (" ".join(words), *words):
                numbers[key].add(number)
    # "Ida Moss’s brother" is no name of his, and holds hers.
    others = [entity for entity in entities if entity.public or entity.kind != "person"]
    kept = {key for entity in others for key in _names_with(entity, frozenset(numbers))}
    return Names({key: frozenset(found) for key, found in numbers.items()}, frozenset(kept))


def is_covered(entity: Entity) -> bool:
    """Whether the entity is a private person with a name: a description ("the driver") names nobody."""
    return entity.kind == "person" and not entity.public and _is_name(entity.name)


def _is_name(words: str) -> bool:
    """Whether the words are a name: each with a capital, and no article or number first."""
    told = [word for word in words.split() if word[0].isalpha()]
    named = all(word[0].isupper() or romanised(word) in _PARTICLES for word in told)
    return bool(told) and named and romanised(told[0]) not in _NO_NAMES and bool(_words_of(words))


def _words_of(name: str) -> tuple[str, ...]:
    """The folded parts of a name in order, its nickname's parts behind them."""
    told = searched_name(name)
    return tuple(part for part in chain(told.parts, *told.nicknames) if len(part) > 1)


def _names_with(entity: Entity, covered: frozenset[str]) -> Iterator[str]:
    """Names of others that have a covered word in them, so that "Holt County" stays whole."""
    for name in (entity.name, *entity.aliases):
        words = [_key(word) for word in _WORD.findall(name)]
        key = " ".join(words)
        if covered.intersection(words) and ((len(words) > 1 and key not in covered) or entity.kind == "place"):
            yield key


def _label(bearers: frozenset[int]) -> str:
    return f"person {' or '.join(str(number) for number in sorted(bearers))}"


def _key(word: str) -> str:
    return romanised(word).replace("'", "").replace("’", "")


def _is_date(word: re.Match[str], key: str) -> bool:
    """Whether a word that is also a month or weekday stands as one: "in May", "May 12"."""
    if key not in _MONTHS_AND_DAYS:
        return False
    before = word.string[max(0, word.start() - 12) : word.start()]
    return bool(_DATE_BEFORE.search(before) or _DATE_AFTER.match(word.string, word.end()))
