"""Statements that the layout shows: block quotations behind a colon, and quotations that carry no cue."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.claimed import Claimed
from secondsource.read.quotations import inside_marks, is_speech
from secondsource.read.reporting import SAYING, cue_of, noun_phrase, subject_of, trimmed

_OPENING_MARKS = "\"“«„‘'`"
_COLON_END = re.compile(r":[ \t]*(?:\r?\n[ \t]*)+(?=\S)")
_LINE_END = re.compile(r"\r?\n")
LONGEST_LEAD = 400
LONGEST_GAP = 12


def block_quotations(analysis: Analysis) -> Iterator[Attribution]:
    """A paragraph behind "the prosecutor said:" that stands alone is her words, with or without marks."""
    text = analysis.text
    for colon in _COLON_END.finditer(text):
        verb = _saying_before(analysis, colon.start())
        speaker = None if verb is None else subject_of(analysis, verb)
        if verb is None or speaker is None:
            continue
        end = _paragraph_end(text, colon.end())
        content = trimmed(text, Span(colon.end(), end))
        if content.end - content.start > 1:
            yield Attribution((noun_phrase(analysis, speaker),), (cue_of(analysis, verb),), (content,))


def _saying_before(analysis: Analysis, colon: int) -> int | None:
    """The verb of saying that the paragraph before the colon ends with, at most a few words back."""
    start = max(analysis.text.rfind("\n", 0, colon), colon - LONGEST_LEAD) + 1
    words = [i for i in analysis.words_in(start, colon) if analysis.words[i].upos in ("VERB", "AUX")]
    saying = [i for i in words if analysis.words[i].lemma.lower() in SAYING]
    return saying[-1] if saying else None


def _paragraph_end(text: str, start: int) -> int:
    found = _LINE_END.search(text, start)
    return found.start() if found else len(text)


def with_quotations(analysis: Analysis, quotations: Sequence[Span], found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions with the quotations of speech that nobody has claimed.

    One that goes on right behind another statement in its paragraph is more of its content; one that stands beside a
    verb of saying is that speaker's; one that opens the next paragraph has no cue and no source of its own.
    """
    made = list(found)
    ends = {_last_offset(attribution): index for index, attribution in enumerate(made)}
    claimed = Claimed(span for attribution in made for span in attribution.content)
    for quotation in quotations:
        inner = inside_marks(analysis.text, quotation)
        if not is_speech(analysis.text, inner) or claimed.meets(inner):
            continue
        owner = _goes_on_from(analysis.text, quotation, ends)
        beside = _cue_beside(analysis, quotation) if owner is None else None
        if owner is not None and "\n" not in analysis.text[_last_offset(made[owner]) : quotation.start]:
            made[owner] = replace(made[owner], content=(*made[owner].content, quotation))
            ends[quotation.end] = owner
        elif beside is not None or owner is not None:
            ends[quotation.end] = len(made)
            made.append(beside or Attribution((), (), (quotation,)))
    return made


def _cue_beside(analysis: Analysis, quotation: Span) -> Attribution | None:
    """The verb of saying in the words between the quotation and the ends of its sentence."""
    text = analysis.text
    after = analysis.words_in(quotation.end, min(len(text), quotation.end + 200))
    before = analysis.words_in(max(0, quotation.start - 200), quotation.start)
    for index in (*_up_to_stop(analysis, after), *reversed(list(_since_stop(analysis, before)))):
        word = analysis.words[index]
        if word.lemma.lower() in SAYING and word.upos in ("VERB", "AUX"):
            speaker = subject_of(analysis, index)
            if speaker is not None and not quotation.meets(noun_phrase(analysis, speaker)):
                return Attribution((noun_phrase(analysis, speaker),), (cue_of(analysis, index),), (quotation,))
    return None


def _up_to_stop(analysis: Analysis, indices: range) -> Iterator[int]:
    for index in indices:
        if analysis.words[index].text in (".", "!", "?") or _opens(analysis.words[index].text):
            return
        yield index


def _since_stop(analysis: Analysis, indices: range) -> Iterator[int]:
    kept: list[int] = []
    for index in indices:
        kept = [] if analysis.words[index].text in (".", "!", "?") else [*kept, index]
    yield from kept


def _opens(word: str) -> bool:
    return word[:1] in _OPENING_MARKS


def _goes_on_from(text: str, quotation: Span, ends: Mapping[int, int]) -> int | None:
    """The statement that ends right before a quotation, with nothing but punctuation and white space in between."""
    position = quotation.start
    while (
        position not in ends and position > max(0, quotation.start - LONGEST_GAP) and not text[position - 1].isalnum()
    ):
        position -= 1
    return ends.get(position)


def _last_offset(attribution: Attribution) -> int:
    return max(span.end for span in (*attribution.content, *attribution.cue, *attribution.source))
