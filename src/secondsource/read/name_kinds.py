"""Of which kind a name is, where the tagger contradicts the name's own words, its neighbours or itself."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from secondsource.read.analysis import NameSpan
from secondsource.read.lexicon import BODY_ENDINGS
from secondsource.read.wordlists import word_set

_BODY_BEGINNINGS = word_set("ministry department office bureau university federation union chamber")
_BEHIND = re.compile(r"\s?(?:[,.;:)\n]|$)")


def of_its_kind(text: str, name: NameSpan) -> NameSpan:
    """A name that ends with the word for a body is that body's, whatever but a place the tagger took it for."""
    words = text[name.start : name.end].split()
    if name.kind == "place":
        return name
    body = len(words) > 1 and (words[-1].lower() in BODY_ENDINGS or words[0].lower() in _BODY_BEGINNINGS)
    return NameSpan(name.start, name.end, "organisation") if body else name


def split_places(text: str, names: Iterable[NameSpan]) -> Iterator[NameSpan]:
    """ "Lund, Sweden" are two places, whatever the tagger joined."""
    for name in names:
        comma = text.find(", ", name.start, name.end)
        if name.kind != "place" or comma < 0:
            yield name
            continue
        yield NameSpan(name.start, comma, "place")
        yield from split_places(text, [NameSpan(comma + 2, name.end, "place")])


def behind_places(text: str, names: Sequence[NameSpan]) -> Iterator[NameSpan]:
    """One word that the tagger took for a person's and that stands behind "Lund," and before a comma is a place."""
    last: NameSpan | None = None
    for name in names:
        chained = last is not None and last.kind == "place" and text[last.end : name.start] == ", "
        one_word = " " not in text[name.start : name.end]
        if name.kind == "person" and chained and one_word and _BEHIND.match(text, name.end):
            name = NameSpan(name.start, name.end, "place")
        yield name
        last = name


def of_one_kind(text: str, names: Sequence[NameSpan], sure: Iterable[NameSpan]) -> tuple[NameSpan, ...]:
    """A name that the text itself explains is of that kind throughout; what is of no kind takes the commonest one."""
    counts: dict[str, Counter[str]] = {}
    for name in names:
        counts.setdefault(text[name.start : name.end], Counter())[name.kind] += 1
    common = {
        words: min(kinds, key=lambda kind: (-kinds[kind], kind == "other", kind)) for words, kinds in counts.items()
    }
    told = {text[name.start : name.end]: name.kind for name in sure}
    return tuple(NameSpan(name.start, name.end, _kind(text, name, common, told)) for name in names)


def _kind(text: str, name: NameSpan, common: dict[str, str], told: dict[str, str]) -> str:
    words = text[name.start : name.end]
    return told.get(words, common[words] if name.kind == "other" else name.kind)
