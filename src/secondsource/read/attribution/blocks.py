"""Statements that the layout shows: block quotations behind a colon, and quotations that carry no cue."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.grammar.reporting import SAYING, cue_of, noun_phrase, subject_of, trimmed
from secondsource.read.text.claimed import Claimed
from secondsource.read.text.quotations import inside_marks, is_speech

_OPENING_MARKS = "\"“«„‘'`"
_COLON_END = re.compile(r":[ \t]*(?:\r?\n[ \t]*)+(?=\S)")
_LINE_END = re.compile(r"\r?\n")
LONGEST_LEAD = 400
LONGEST_GAP = 12
LONGEST_TAIL = 60
_STOPS = (".", "!", "?", "…")
_CLOSING_MARKS = "\"”’'»"
_SENTENCE_BREAK = re.compile(r"[^.!?:;\n\"“”«»]*[.:][ \t\xa0]{1,2}")


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
        if analysis.words[index].text in (".", "!", "?"):
            kept = []
        else:
            kept.append(index)
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


def with_following(analysis: Analysis, quotations: Sequence[Span], found: Sequence[Attribution]) -> list[Attribution]:
    """ "The hall was full," she said. "We had no key.": the quotation behind a speaker's sentence is more of hers.

    It ends as a sentence does; one that ends with a comma has words of reporting of its own.
    """
    ends = sorted((_reporting_end(attribution), index) for index, attribution in enumerate(found))
    owners: dict[Span, int] = {}
    for quotation in quotations:
        inner = inside_marks(analysis.text, quotation)
        if is_speech(analysis.text, inner) and inner.of(analysis.text).endswith(_STOPS):
            first, stop = (
                bisect_left(ends, (offset, 0)) for offset in (quotation.start - LONGEST_TAIL, quotation.start)
            )
            near = sorted(index for _, index in ends[first:stop])
            followed = (index for index in near if _is_followed_by(analysis.text, found[index], quotation))
            owner = next(followed, None)
            if owner is not None:
                owners[quotation] = owner
    given = sorted(owners)
    shared = (_with_own(attribution, index, given, owners) for index, attribution in enumerate(found))
    return [attribution for attribution in shared if attribution.content]


def _with_own(attribution: Attribution, index: int, given: Sequence[Span], owners: Mapping[Span, int]) -> Attribution:
    """An attribution with the quotations that are its own and without those that are somebody else's.

    Where it has a cue and nothing else, its content stays.
    """
    near = [q for part in attribution.content for q in _meeting(part, given) if owners[q] != index]
    own = [q for q in _behind(attribution, given) if owners[q] == index]
    if not near and not own:
        return attribution
    kept = tuple(part for part in attribution.content if not any(part.meets(q) for q in near))
    content = kept if kept or not attribution.cue else attribution.content
    return replace(attribution, content=(*content, *(q for q in own if not any(part.meets(q) for part in content))))


def _meeting(part: Span, given: Sequence[Span]) -> Sequence[Span]:
    first = bisect_left(given, part.start, key=lambda q: q.end)
    return [q for q in given[first : bisect_left(given, part.end, key=lambda q: q.start)] if q.meets(part)]


def _behind(attribution: Attribution, given: Sequence[Span]) -> Sequence[Span]:
    first = bisect_left(given, _reporting_end(attribution), key=lambda q: q.start)
    return given[first : first + 1]


def _reporting_end(attribution: Attribution) -> int:
    """Where the words end that say who speaks; 0 where there are none."""
    return max((span.end for span in (*attribution.cue, *attribution.source)), default=0)


def _is_followed_by(text: str, attribution: Attribution, quotation: Span) -> bool:
    """Whether a quotation stands right behind the sentence that an attribution's own quotation opens."""
    if not attribution.cue or not attribution.source or not attribution.content:
        return False
    end = _reporting_end(attribution)
    if attribution.content[0].start > end or attribution.content[-1].start > quotation.start:
        return False
    return bool(_SENTENCE_BREAK.fullmatch(text[end : quotation.start])) and _is_quoted(text, attribution.content[-1])


def _is_quoted(text: str, content: Span) -> bool:
    return text[content.end - 1] in _CLOSING_MARKS or text[content.end : content.end + 1] in tuple(_CLOSING_MARKS)
