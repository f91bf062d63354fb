"""Sentences of a text, as runs of its words.

A blank line always ends a sentence; a single line break does unless the line was wrapped. Headings, list items and
datelines stand alone.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from secondsource.model.span import Span
from secondsource.read.text.glued import seams_of
from secondsource.read.text.words import SHORT_MONTHS, SHORT_TITLES
from secondsource.values.inline_head import inline_head_end
from secondsource.values.mixed_dateline import MIXED_DATELINE

_BREAK = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029](?:(?<=\r)\n)?")
_TERMINAL = (".", "!", "?", "…")
_TERMINAL_MARKS = frozenset(_TERMINAL)
_WITHIN_LINES = frozenset(("", " "))
_CLOSING = frozenset("\"'”’)]}»")
_OPENING = frozenset("\"'“‘([{«")
_BULLETS = frozenset("•*·▪‣●○■□◦➢►–—-")
_STARTERS = frozenset(
    "the a an he she it they we i you this that these those in on at but and his her its their there when after as "
    "for if while however meanwhile police officials some many no not one two what who how why according".split()
)
# Where capitals tell nothing: words that hardly ever follow an abbreviation within a sentence.
_SURE_STARTERS = frozenset("the a an he she it they we i you this that these those but his her their however".split())
# In texts of one case their full stop is a word of its own.
_SHORT_STATES = frozenset(
    "ala ariz ark calif colo conn fla kan ky minn mo mont neb nev okla ore pa tenn va vt wis wyo".split()
)
_SPEECH = frozenset("said says asked asks added told replied wrote shouted continued adds recalled".split())
_DATELINE = re.compile(
    r"\s*(?P<place>[A-Z][A-Z.'’ -]{2,40}?)(?P<rest>,[^\n.]{0,30}(?:\.[^\n.]{0,30}){0,2}?)?"
    r"\s*(?P<agency>\([^()\n]{1,40}\)(?:,?\s(?:[A-Z][a-z]{2,8}\.?\s)?\d{1,2}(?:\s[A-Z][a-z]{2,8})?(?:,?\s\d{4})?)?)?"
    r"\s*(?:--|—|–|-)(?=\s)(?P<notes>(?:\s*\[[^\[\]]{1,160}\]){0,3})"
)
# Without capitals only the agency tells a dateline from other words before a dash.
_SMALL_DATELINE = re.compile(
    r"\s*(?P<place>[a-z][a-z.'’, -]{2,60}?)(?P<rest>)\s*(?P<agency>\([^()\n]{1,40}\))\s*(?:--|—|–|-)(?=\s)"
)
_WIDEST_WRAPPED, _NARROWEST_WRAPPED, _RAGGED = 110, 40, 14
_DATELINE_REACH = 320


@dataclass(frozen=True, slots=True)
class _Layout:
    """A text, its words, the column where lines were wrapped (None: nowhere), and whether capitals tell nothing."""

    text: str
    words: Sequence[Span]
    wrap: int | None
    one_case: bool

    def word(self, index: int) -> str:
        """The word at an index."""
        return self.text[self.words[index].start : self.words[index].end]


def sentences_of(text: str, words: Sequence[Span], shapes: Sequence[int]) -> tuple[range, ...]:
    """Ranges over `words`, in order, that cover every word once; ``shapes`` as `shapes_of` gives them."""
    return _ranges({*_starts(text, words, shapes), *seams_of(text, words)}, len(words))


def spaced_sentences_of(text: str, words: Sequence[Span], shapes: Sequence[int]) -> tuple[range, ...]:
    """The same where sentences that stand without a space between them are one: by this training cuts its windows."""
    return _ranges(_starts(text, words, shapes), len(words))


def _ranges(starts: Collection[int], words: int) -> tuple[range, ...]:
    bounds = [*sorted(starts), words] if starts else []
    return tuple(range(first, last) for first, last in pairwise(bounds))


def _starts(text: str, words: Sequence[Span], shapes: Sequence[int]) -> set[int]:
    if not words:
        return set()
    layout = _Layout(text, words, _wrap_width(text), one_case=not any(shapes))
    gaps = ["\n\n", *[text[before.end : after.start] for before, after in pairwise(words)]]
    breaks = [index for index, gap in enumerate(gaps) if gap not in _WITHIN_LINES]
    ends = [index for index in (*_after_ends(layout, gaps), *breaks[1:]) if _boundary(layout, gaps[index], index)]
    opened = sorted({0, *ends}.intersection(breaks))
    return {0, *ends, *_after_datelines(layout, opened), *_after_head(layout)}


def _wrap_width(text: str) -> int | None:
    """The column where lines were wrapped, or None where paragraphs stand on one line each."""
    widest = max((len(line) for line in _BREAK.split(text)), default=0)
    return widest if _NARROWEST_WRAPPED <= widest <= _WIDEST_WRAPPED and "\n" in text.strip() else None


def _after_ends(layout: _Layout, gaps: Sequence[str]) -> Iterator[int]:
    """Indices of the words behind a space behind what may end a sentence."""
    text, words = layout.text, layout.words
    for index, gap in enumerate(gaps):
        if gap == " ":
            last = words[index - 1]
            if text[last.end - 1] in _TERMINAL_MARKS or text[last.start] in _CLOSING:
                yield index


def _boundary(layout: _Layout, gap: str, index: int) -> bool:
    """Whether a sentence ends between words[index - 1] and words[index]; ``gap`` is what stands there."""
    breaks = len(_BREAK.findall(gap))
    if breaks > 1 or "\x0c" in gap:
        return True
    if breaks == 1 and _hard_break(layout, index):
        return True
    return _ends_sentence(layout, index)


def _hard_break(layout: _Layout, index: int) -> bool:
    """Whether the one line break before words[index] was meant: a heading, a list item, a short line."""
    text, before, after, wrap = layout.text, layout.words[index - 1], layout.words[index], layout.wrap
    if text[after.start : after.end] in _BULLETS and text[after.end : after.end + 1].isspace():
        return True
    if wrap is None:
        return True
    line_start = max(text.rfind("\n", 0, before.start), text.rfind("\r", 0, before.start)) + 1
    following = text[after.start : after.start + wrap].split(maxsplit=1)
    would_fit = before.end - line_start + 1 + len(following[0]) if following else 0
    return would_fit <= wrap - _RAGGED and (layout.one_case or not text[after.start].islower())


def _ends_sentence(layout: _Layout, index: int) -> bool:
    text, words = layout.text, layout.words
    last = index - 1
    while last > 0 and text[words[last].start] in _CLOSING and words[last - 1].end == words[last].start:
        last -= 1
    ending = layout.word(last)
    if not ending.endswith(_TERMINAL):
        return False
    first = index
    while first < len(words) - 1 and text[words[first].start] in _OPENING:
        first += 1
    opening = layout.word(first)
    if (opening[0].islower() and not layout.one_case) or text[words[index].start] in ",;:":
        return False
    if len(ending) > 1 and ending[-1] == "." and any(character.isalnum() for character in ending):
        return _abbreviation_ends(ending, opening, layout.one_case, last + 1 < index)
    if ending == "." and layout.one_case and _is_short_form(layout, last - 1):
        return _abbreviation_ends(layout.word(last - 1) + ending, opening, layout.one_case, last + 1 < index)
    closed_question = last + 1 < index and ending[-1] in "!?"
    return not (closed_question and _speech_follows(text, words, index))


def _is_short_form(layout: _Layout, index: int) -> bool:
    """Whether an initial or a state stands right before a full stop, cut off from it."""
    if index < 0 or layout.words[index].end != layout.words[index + 1].start:
        return False
    return (len(layout.word(index)) == 1 and layout.word(index).isalpha()) or layout.word(
        index
    ).lower() in _SHORT_STATES


def _abbreviation_ends(abbreviation: str, opening: str, one_case: bool, closed: bool) -> bool:
    """Whether an abbreviation's full stop also ends the sentence, given the word after it."""
    stem = abbreviation[:-1].lower()
    if stem in SHORT_TITLES or stem in SHORT_MONTHS or stem in {"no", "nos", "vs"} or (len(stem) == 1 and not closed):
        return False
    if one_case:
        return closed or opening.lower() in _SURE_STARTERS
    return closed or (opening.lower() in _STARTERS and opening[0].isupper())


def _speech_follows(text: str, words: Sequence[Span], index: int) -> bool:
    """Whether "Smith asked" or the like follows a closed question, within four words."""
    return any(text[span.start : span.end].lower() in _SPEECH for span in words[index : index + 4])


def _after_head(layout: _Layout) -> list[int]:
    """The index of the first word behind a name and a day that stand on the line of the first sentence."""
    end = inline_head_end(layout.text)
    following = next((i for i, span in enumerate(layout.words) if span.start >= end), 0) if end else 0
    return [following] if following else []


def _after_datelines(layout: _Layout, opened: Sequence[int]) -> list[int]:
    """Indices of the words that follow a dateline at the beginning of a line that one of the ``opened`` words opens."""
    text, words = layout.text, layout.words
    found = []
    for index in opened:
        span = words[index]
        if not (layout.one_case or text[span.start].isupper()):
            continue
        match = _dateline(text, span.start)
        if match is not None:
            following = next((i for i in range(index, len(words)) if words[i].start >= match.end()), None)
            if following is not None:
                found.append(following)
    return found


def _dateline(text: str, start: int) -> re.Match[str] | None:
    """The dateline that begins there."""
    end = start + _DATELINE_REACH
    match = (_SMALL_DATELINE if text[start].islower() else _DATELINE).match(text, start, end)
    if match and _is_dateline(match, text):
        return match
    return MIXED_DATELINE.match(text, start, end)


def _is_dateline(match: re.Match[str], text: str) -> bool:
    """Capitals before a dash are a dateline when a date, an agency or text in lower case tells them from a headline."""
    line_end = text.find("\n", match.end())
    rest = text[match.end() : line_end if line_end >= 0 else match.end() + 80]
    dated = any(character.isdigit() for character in match.group("rest") or "")
    return dated or bool(match.group("agency")) or (any(c.islower() for c in rest) and len(match.group("place")) < 30)
