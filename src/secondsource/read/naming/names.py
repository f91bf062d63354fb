"""Names as a report writes them: the tagger's spans with mended edges, the names that the text explains, repeats."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, NameSpan
from secondsource.read.naming.body_names import bodies_named
from secondsource.read.naming.claimants import claimants
from secondsource.read.naming.name_kinds import (
    behind_places,
    of_its_kind,
    of_one_kind,
    of_persons,
    split_places,
    with_titled,
)
from secondsource.read.naming.other_names import abbreviation_pairs, aliases, expansions, nicknamed
from secondsource.read.text.datelines import agencies, bare_datelines, datelines
from secondsource.read.vocabulary.lexicon import ROLE_WORDS, SURE_TITLES
from secondsource.read.vocabulary.wordlists import word_set

LONGEST_NAME = 160
_OUTER = ' \t\r\n"“”‘«»`,;:–—-([{'
_OUTER_END = " \t\r\n\"“”‘’'«»`,;:–—-)]}(["
_POSSESSIVE = re.compile(r"['’]s?$", re.IGNORECASE)
# A name that is sought elsewhere begins with a capital, so that most words need not be looked at.
_WORD = re.compile(r"[^\W\d_a-z](?<![\w'’-].)\w*")
# "Engineer Ida Moss": a role before a full name, unless it is a first name as well.
_ROLES_BEFORE_NAMES = ROLE_WORDS - word_set(
    "dean king queen prince princess pope major marshal bishop lord boss priest"
)
_WORDS_OF_A_FULL_NAME = 2
_GOES_ON = re.compile(r"[\w-]")


# Places and mentions both ask for the names of the report at hand.
@lru_cache(maxsize=1)
def find_names(analysis: Analysis) -> tuple[NameSpan, ...]:
    """Names in text order, none overlapping; kinds are the tagger's ("person", "organisation", "place", "other")."""
    text = analysis.text
    towns = _towns_of_datelines(text, analysis.names)
    written = _behind_datelines(analysis.names, towns)
    tagged = (mended for name in written if (mended := _mend_edges(text, name)))
    names = [of_persons(text, of_its_kind(text, name)) for name in split_places(text, _without_overlaps(tagged))]
    explained = [NameSpan(town.start, town.end, "place") for town in towns]
    written_by = [NameSpan(one.start, one.end, "organisation") for one in agencies(text)]
    names = _overruled(names, [one for one in written_by if _is_called_place(names, one)])
    names = _overruled(names, explained)
    for find in (claimants, bodies_named, _nicknames, _expanded, _abbreviated, _called):
        found = list(find(text, names))
        explained.extend(found)
        names = _overruled(names, found)
    explained.extend(nickname for _, nickname in nicknamed(text, names))
    names = _without_overlaps([*with_titled(text, tuple(behind_places(text, names))), *_repeats(analysis, names)])
    return of_one_kind(text, names, explained)


def _towns_of_datelines(text: str, names: Sequence[NameSpan]) -> list[Span]:
    """The towns of datelines; of those that a dash alone shows, the ones in which the tagger found a name."""
    named = (town for town in bare_datelines(text) if any(n.start < town.end and town.start < n.end for n in names))
    return sorted({*datelines(text), *named})


def _behind_datelines(names: Iterable[NameSpan], towns: Sequence[Span]) -> Iterator[NameSpan]:
    """ "KOLBY - Ivo Karsk" read as one name: of a name that goes on behind a dateline what stands behind it."""
    for name in names:
        town = next((town for town in towns if town.start < name.end and name.start < town.end), None)
        yield replace(name, start=town.end) if town is not None and town.end < name.end else name


def _is_called_place(names: Iterable[NameSpan], agency: NameSpan) -> bool:
    """Whether the tagger took what stands in the brackets of a dateline for a place: "VELM, May 3 (ANA) - A car"."""
    return any((name.start, name.end, name.kind) == (agency.start, agency.end, "place") for name in names)


def _nicknames(text: str, names: Iterable[NameSpan]) -> Iterator[NameSpan]:
    for whole, _ in nicknamed(text, names):
        yield NameSpan(_behind_titles(text, whole.start, whole.end), whole.end, whole.kind)


def _expanded(text: str, names: Iterable[NameSpan]) -> Iterator[NameSpan]:
    return expansions(text)


def _abbreviated(text: str, names: Iterable[NameSpan]) -> Iterator[NameSpan]:
    return (short for _, short in abbreviation_pairs(text, names))


def _called(text: str, names: Iterable[NameSpan]) -> Iterator[NameSpan]:
    return (other for _, other in aliases(text, names))


def _mend_edges(text: str, name: NameSpan) -> NameSpan | None:
    """Quotation marks, titles and the possessive do not belong to a name."""
    start, end = name.start, min(name.end, name.start + LONGEST_NAME)
    while start < end and text[start] in _OUTER:
        start += 1
    while end > start and text[end - 1] in _OUTER_END and not _closes(text, start, end):
        end -= 1
    if possessive := _POSSESSIVE.search(text, max(start, end - 2), end):
        end = possessive.start()
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    if name.kind == "person":
        start = _behind_titles(text, start, end)
    return NameSpan(start, end, name.kind) if end > start else None


def _closes(text: str, start: int, end: int) -> bool:
    """Whether the last character closes a bracket that the name itself opened."""
    return text[end - 1] == ")" and "(" in text[start:end]


def _behind_titles(text: str, start: int, end: int) -> int:
    while True:
        word, gap, _ = text[start:end].partition(" ")
        role = word.lower() in _ROLES_BEFORE_NAMES and len(text[start:end].split()) > _WORDS_OF_A_FULL_NAME
        if not gap or not (role or word.lower() in SURE_TITLES):
            return start
        start += len(word) + 1


def _without_overlaps(names: Iterable[NameSpan]) -> list[NameSpan]:
    """In text order; of names that overlap, the one that begins first, and of these the longest."""
    kept: list[NameSpan] = []
    for name in sorted(names, key=lambda name: (name.start, -name.end, name.kind)):
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return kept


def _overruled(names: list[NameSpan], sure: Sequence[NameSpan]) -> list[NameSpan]:
    """The names, none overlapping, with the sure ones, which replace what they overlap."""
    if not sure:
        return names
    loose = (name for name in names if not any(one.start < name.end and name.start < one.end for one in sure))
    return _without_overlaps([*loose, *sure])


def _repeats(analysis: Analysis, names: list[NameSpan]) -> Iterator[NameSpan]:
    """The same words elsewhere in the report, and the last part of a person's name, where the tagger missed them."""
    text = analysis.text
    kinds = _kinds_by_text(text, names)
    by_first_word: dict[str, list[str]] = {}
    for words in sorted(kinds, key=lambda words: (-len(words), words)):
        if first := _WORD.match(words):
            by_first_word.setdefault(first.group(), []).append(words)
    ends = iter(sorted((name.end, name.start) for name in names))
    end, start = next(ends, (len(text), len(text)))
    for word in _WORD.finditer(text):
        longer = by_first_word.get(word.group())
        if longer is None:
            continue
        while end <= word.start():
            end, start = next(ends, (len(text) + 1, len(text) + 1))
        known = (words for words in longer if _stands(text, words, word.start(), start))
        if (found := next(known, None)) is not None:
            yield NameSpan(word.start(), word.start() + len(found), kinds[found])


def _stands(text: str, words: str, at: int, limit: int) -> bool:
    """Whether the words stand whole at an offset and end before the next name."""
    end = at + len(words)
    return end <= limit and text.startswith(words, at) and not _GOES_ON.match(text, end)


def _kinds_by_text(text: str, names: list[NameSpan]) -> dict[str, str]:
    """The commonest kind of each name that is distinctive enough to be sought elsewhere."""
    counts: dict[str, Counter[str]] = {}
    for name in names:
        words = text[name.start : name.end]
        if _distinctive(words):
            counts.setdefault(words, Counter())[name.kind] += 1
    for name in names:
        last = text[name.start : name.end].split()[-1:]
        if name.kind == "person" and last and _distinctive(last[0]) and last[0] not in counts:
            counts[last[0]] = Counter({"person": 1})
    return {words: min(kinds, key=lambda kind: (-kinds[kind], kind)) for words, kinds in counts.items()}


def _distinctive(words: str) -> bool:
    """Capitalised, not shouted in one word of a text in capitals, and long enough not to be met by chance."""
    if not words[:1].isupper() or "\n" in words:
        return False
    return len(words) >= 4 or (len(words) >= 3 and words.isupper())
