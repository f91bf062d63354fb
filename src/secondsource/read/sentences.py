"""Sentences of a text, as runs of its words.

A blank line always ends a sentence; a single line break does unless the line was wrapped. Headings, list items and
datelines stand alone.
"""

import re
from collections.abc import Sequence

from secondsource.model.span import Span
from secondsource.read.words import MONTHS, TITLES

_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_TERMINAL = re.compile(r"[.!?…]{1,60}$")
_CLOSING = frozenset("\"'”’)]}»")
_OPENING = frozenset("\"'“‘([{«")
_BULLETS = frozenset("•*·▪‣●○■□◦➢►–—-")
_STARTERS = frozenset(
    "the a an he she it they we i you this that these those in on at but and his her its their there when after as "
    "for if while however meanwhile police officials some many no not one two what who how why according".split()
)
_SPEECH = frozenset("said says asked asks added told replied wrote shouted continued adds recalled".split())
_DATELINE = re.compile(
    r"\s*(?P<place>[A-Z][A-Z.'’ -]{2,40}?)(?P<rest>,[^\n.]{0,30}(?:\.[^\n.]{0,30}){0,2}?)?"
    r"\s*(?P<agency>\([^()\n]{1,40}\))?\s*(?:--|—|–|-)(?=\s)(?P<notes>(?:\s*\[[^\[\]]{1,160}\]){0,3})"
)
_WIDEST_WRAPPED, _NARROWEST_WRAPPED, _RAGGED = 110, 40, 14
_DATELINE_REACH = 320


def sentences_of(text: str, words: Sequence[Span]) -> tuple[range, ...]:
    """Ranges over `words`, in order, that cover every word once."""
    if not words:
        return ()
    wrap = _wrap_width(text)
    starts = [0]
    for index in range(1, len(words)):
        if _boundary(text, words, index, wrap):
            starts.append(index)
    starts = sorted({*starts, *_after_datelines(text, words)})
    return tuple(range(first, last) for first, last in zip(starts, [*starts[1:], len(words)], strict=True))


def _wrap_width(text: str) -> int | None:
    """The column where lines were wrapped, or None where paragraphs stand on one line each."""
    widest = max((len(line) for line in _BREAK.split(text)), default=0)
    return widest if _NARROWEST_WRAPPED <= widest <= _WIDEST_WRAPPED and "\n" in text.strip() else None


def _boundary(text: str, words: Sequence[Span], index: int, wrap: int | None) -> bool:
    """Whether a sentence ends between words[index - 1] and words[index]."""
    gap = text[words[index - 1].end : words[index].start]
    breaks = len(_BREAK.findall(gap))
    if breaks > 1 or "\x0c" in gap:
        return True
    if breaks == 1 and _hard_break(text, words, index, wrap):
        return True
    return bool(gap) and _ends_sentence(text, words, index)


def _hard_break(text: str, words: Sequence[Span], index: int, wrap: int | None) -> bool:
    """Whether the one line break before words[index] was meant: a heading, a list item, a short line."""
    after = words[index]
    if text[after.start : after.end] in _BULLETS and text[after.end : after.end + 1].isspace():
        return True
    if wrap is None:
        return True
    line_start = max(text.rfind("\n", 0, words[index - 1].start), text.rfind("\r", 0, words[index - 1].start)) + 1
    following = text[after.start : after.start + wrap].split(maxsplit=1)
    would_fit = words[index - 1].end - line_start + 1 + len(following[0]) if following else 0
    return would_fit <= wrap - _RAGGED and not text[after.start].islower()


def _ends_sentence(text: str, words: Sequence[Span], index: int) -> bool:
    last = index - 1
    while last > 0 and text[words[last].start] in _CLOSING and words[last - 1].end == words[last].start:
        last -= 1
    ending = text[words[last].start : words[last].end]
    if not _TERMINAL.search(ending):
        return False
    first = index
    while first < len(words) - 1 and text[words[first].start] in _OPENING:
        first += 1
    opening = text[words[first].start : words[first].end]
    if opening[0].islower() or text[words[index].start] in ",;:":
        return False
    if len(ending) > 1 and ending[-1] == "." and any(character.isalnum() for character in ending):
        return _abbreviation_ends(ending, opening, last + 1 < index)
    closed_question = last + 1 < index and ending[-1] in "!?"
    return not (closed_question and _speech_follows(text, words, index))


def _abbreviation_ends(abbreviation: str, opening: str, closed: bool) -> bool:
    """Whether an abbreviation's full stop also ends the sentence, given the word after it."""
    stem = abbreviation[:-1].lower()
    if stem in TITLES or stem in MONTHS or stem in {"no", "nos", "vs"} or (len(stem) == 1 and not closed):
        return False
    return closed or (opening.lower() in _STARTERS and opening[0].isupper())


def _speech_follows(text: str, words: Sequence[Span], index: int) -> bool:
    """Whether "Smith asked" or the like follows a closed question, within four words."""
    return any(text[span.start : span.end].lower() in _SPEECH for span in words[index : index + 4])


def _after_datelines(text: str, words: Sequence[Span]) -> list[int]:
    """Indices of the words that follow a dateline at the beginning of a paragraph."""
    found = []
    for index, span in enumerate(words):
        gap = text[words[index - 1].end : span.start] if index else "\n\n"
        if len(_BREAK.findall(gap)) < 2 or not text[span.start].isupper():
            continue
        match = _DATELINE.match(text, span.start, span.start + _DATELINE_REACH)
        if match and _is_dateline(match, text):
            following = next((i for i in range(index, len(words)) if words[i].start >= match.end()), None)
            if following is not None:
                found.append(following)
    return found


def _is_dateline(match: re.Match[str], text: str) -> bool:
    """Capitals before a dash are a dateline when a date, an agency or text in lower case tells them from a headline."""
    line_end = text.find("\n", match.end())
    rest = text[match.end() : line_end if line_end >= 0 else match.end() + 80]
    dated = any(character.isdigit() for character in match.group("rest") or "")
    return dated or bool(match.group("agency")) or (any(c.islower() for c in rest) and len(match.group("place")) < 30)
