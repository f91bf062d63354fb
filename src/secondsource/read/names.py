"""Names as a report writes them: the tagger's spans with mended edges, nicknames, abbreviations, missed repeats."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from secondsource.read.analysis import Analysis, NameSpan
from secondsource.read.lexicon import BODY_ENDINGS, SURE_TITLES
from secondsource.read.wordlists import word_set

LONGEST_NAME = 160
_BODY_BEGINNINGS = word_set("ministry department office bureau university bank federation union chamber")
_QUOTE = "[\"'“”‘’«»`]{1,2}"
_OUTER = ' \t\r\n"“”‘«»`,;:–—-([{'
_OUTER_END = " \t\r\n\"“”‘’'«»`,;:–—-)]}(["
_POSSESSIVE = re.compile(r"['’]s?$", re.IGNORECASE)
_ABBREVIATED = re.compile(r"(?<=\S)\s{0,2}\(\s?(?:or\s)?[\"“'‘]?([A-Z][\w&./-]{0,14}[A-Z])[\"”'’]?\s?\)")
_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ]\.|[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[-’'][^\W\d_]+)*)"
_NICKNAMED = re.compile(
    rf"(?<!\w)(?P<before>{_CAPITAL}(?:\s{_CAPITAL}){{0,3}})\s\(?{_QUOTE}"
    rf"(?P<nick>(?:the\s|el\s)?[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:\s[\w’-]{{1,20}}){{0,3}}){_QUOTE}\)?\s(?P<behind>{_CAPITAL}(?:\s{_CAPITAL}){{0,3}})"
)
_ALIAS = re.compile(
    r"(?:known|referred\s+to)\s+(?:\w+\s+){0,3}(?:as|by)\s+"
    r"(?:(?:his|her|its|their|the)\s+(?:alias|nickname|nom de guerre|initials|acronym)\s+)?"
    r"|(?:alias|nicknamed|dubbed|a\.k\.a\.|aka|the nom de guerre|formerly(?: called)?)\s+",
    re.IGNORECASE,
)
_WORD = re.compile(r"(?<![\w'’-])[^\W\d_][\w]*")
_GOES_ON = re.compile(r"[\w-]")
_QUOTED = re.compile(rf"{_QUOTE}((?:the\s)?[A-ZÀ-ÖØ-Þ][\w’'.-]{{0,30}}(?:\s[\w’'.-]{{1,30}}){{0,4}}?){_QUOTE}(?!\w)")
_BARE = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w’'-]{1,30})(?:\s[A-ZÀ-ÖØ-Þ][\w’'-]{0,30}){0,3}")


def find_names(analysis: Analysis) -> tuple[NameSpan, ...]:
    """Names in text order, none overlapping; kinds are the tagger's ("person", "organisation", "place", "other")."""
    text = analysis.text
    names = [mended for name in analysis.names if (mended := _mend_edges(text, name))]
    names = [_of_its_kind(text, name) for name in _without_overlaps(_with_nicknames(text, _without_overlaps(names)))]
    names = _overruled(names, (span for _, span in abbreviation_pairs(text, names)))
    names = _overruled(names, (span for _, span in aliases(text, names)))
    return _of_one_kind(text, _without_overlaps([*names, *_repeats(analysis, names)]))


def aliases(text: str, names: Iterable[NameSpan]) -> Iterator[tuple[NameSpan, NameSpan]]:
    """(name, other name) where the text says right behind a name what else it is called ("also known as", "alias")."""
    for name in names:
        said = _ALIAS.search(text, name.end, name.end + 60)
        if said is None or re.search(r"[.!?\n]", text[name.end : said.start()]):
            continue
        found = _QUOTED.match(text, said.end())
        other = found.span(1) if found else (bare.span() if (bare := _BARE.match(text, said.end())) else None)
        if other is not None:
            yield name, NameSpan(*other, name.kind)


def abbreviation_pairs(text: str, names: Iterable[NameSpan]) -> Iterator[tuple[NameSpan, NameSpan]]:
    """(long name, its abbreviation) where the abbreviation stands in brackets right behind the name."""
    for name in names:
        found = _ABBREVIATED.match(text, name.end)
        if found and _may_abbreviate(found.group(1), text[name.start : name.end], name.kind):
            yield name, NameSpan(*found.span(1), name.kind)


def _may_abbreviate(short: str, name: str, kind: str) -> bool:
    """By its letters in any order, as another language orders them; three capitals behind a body's name always do."""
    letters = Counter(short.lower())
    initials = Counter(part[0].lower() for part in re.findall(r"[^\W_]+", name))
    if abbreviates(short, name) or (len(short) > 2 and letters <= initials):
        return True
    return kind == "organisation" and short.isalpha() and short.isupper() and len(short) > 2 and " " in name


def abbreviates(short: str, name: str) -> bool:
    """Whether the capitals of ``short`` come, in order, from the first letters of the words of ``name``."""
    letters = [c.lower() for c in short if c.isupper()]
    initials = [part[0].lower() for part in re.findall(r"[^\W_]+", name) if part]
    if len(letters) < 2 or not initials or letters[0] != initials[0]:
        return False
    rest = iter(initials)
    return all(letter in rest for letter in letters)


def _mend_edges(text: str, name: NameSpan) -> NameSpan | None:
    """Quotation marks, titles and the possessive do not belong to a name."""
    start, end = name.start, min(name.end, name.start + LONGEST_NAME)
    while start < end and text[start] in _OUTER:
        start += 1
    while end > start and text[end - 1] in _OUTER_END and not _closes(text, start, end):
        end -= 1
    if possessive := _POSSESSIVE.search(text, max(start, end - 2), end):
        end = possessive.start()
    if name.kind == "person":
        start = _behind_titles(text, start, end)
    return NameSpan(start, end, name.kind) if end > start else None


def _closes(text: str, start: int, end: int) -> bool:
    """Whether the last character closes a bracket that the name itself opened."""
    return text[end - 1] == ")" and "(" in text[start:end]


def _behind_titles(text: str, start: int, end: int) -> int:
    while True:
        word, gap, _ = text[start:end].partition(" ")
        if not gap or word.lower() not in SURE_TITLES:
            return start
        start += len(word) + 1


def _without_overlaps(names: Iterable[NameSpan]) -> list[NameSpan]:
    """In text order; of names that overlap, the one that begins first, and of these the longest."""
    kept: list[NameSpan] = []
    for name in sorted(set(names), key=lambda name: (name.start, -name.end, name.kind)):
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return kept


def _with_nicknames(text: str, names: list[NameSpan]) -> list[NameSpan]:
    """ "Nemo 'The Fish' Castellan" is one name, where the tagger took a part of it for a person's."""
    whole = []
    for found in _NICKNAMED.finditer(text):
        parts = [name for name in names if name.start < found.end() and found.start() < name.end]
        if any(name.kind == "person" for name in parts):
            start = max(min(name.start for name in parts), _behind_titles(text, found.start(), found.end()))
            whole.append(NameSpan(min(start, found.start("nick") - 2), found.end(), "person"))
    loose = [name for name in names if not any(one.start < name.end and name.start < one.end for one in whole)]
    return [*loose, *whole]


def _overruled(names: list[NameSpan], sure: Iterable[NameSpan]) -> list[NameSpan]:
    """The names with the sure ones, which replace what they overlap."""
    better = list(sure)
    loose = (name for name in names if not any(one.start < name.end and name.start < one.end for one in better))
    return _without_overlaps([*loose, *better])


def _of_its_kind(text: str, name: NameSpan) -> NameSpan:
    """A name that ends with the word for a body is that body's, whatever but a place the tagger took it for."""
    words = text[name.start : name.end].split()
    if name.kind == "place":
        return name
    body = len(words) > 1 and (words[-1].lower() in BODY_ENDINGS or words[0].lower() in _BODY_BEGINNINGS)
    return NameSpan(name.start, name.end, "organisation") if body else name


def _of_one_kind(text: str, names: list[NameSpan]) -> tuple[NameSpan, ...]:
    """What is of no kind in one place and, as often, of one kind in others is of that kind."""
    counts: dict[str, Counter[str]] = {}
    for name in names:
        counts.setdefault(text[name.start : name.end], Counter())[name.kind] += 1
    common = {
        words: min(kinds, key=lambda kind: (-kinds[kind], kind == "other", kind)) for words, kinds in counts.items()
    }
    return tuple(
        NameSpan(name.start, name.end, common[text[name.start : name.end]]) if name.kind == "other" else name
        for name in names
    )


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
        while end <= word.start():
            end, start = next(ends, (len(text) + 1, len(text) + 1))
        known = (words for words in by_first_word.get(word.group(), ()) if _stands(text, words, word.start(), start))
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
