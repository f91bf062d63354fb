"""Reported texts taken up again behind who reports them: "two died, the surgeon said on Friday, and 21 were hurt"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.grammar.reporting import trimmed
from secondsource.read.text.claimed import Claimed

_MARKS = re.compile('["“”«»]')
# What stands between: whom it was told, and when.
_AGAIN = re.compile(
    r"(?P<between>[^.!?;:,\n]{0,60})"
    r"(?:,\s(?:and|but|while)|(?P<share>,(?=\s(?:including|(?:[\w-]+\s){1,3}(?:of|among)\s(?:them|whom))\b))|(?P<colon>:))\s"
)
_OPENING = frozenset(("DET", "NOUN", "PROPN", "NUM", "PRON", "ADJ"))
_FINITE = frozenset(("VERB", "AUX"))
_OWN_SUBJECTS = frozenset(("he", "she", "it", "they", "who", "that"))


def resumed(analysis: Analysis, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, each with what its sentence adds behind "and", a colon or a semicolon."""
    taken = Claimed(span for attribution in found for span in (*attribution.source, *attribution.cue))
    whole = (_behind_insertion(analysis, taken, attribution) for attribution in found)
    again = (_behind_speaker(analysis, taken, attribution) for attribution in whole)
    return [_behind_semicolon(analysis, taken, attribution) for attribution in again]


def _behind_insertion(analysis: Analysis, taken: Claimed, attribution: Attribution) -> Attribution:
    """ "Of these, the line said, | 118 were rescued": what has no verb before the speaker goes on behind."""
    if not (attribution.source and attribution.cue and len(attribution.content) == 1):
        return attribution
    text, before = analysis.text, attribution.content[0]
    first = min(attribution.source[0].start, attribution.cue[0].start)
    end = max(attribution.source[-1].end, attribution.cue[-1].end)
    sentence = analysis.sentence_at(before.start)
    inserted = text[before.end : first].strip() == "," and text[end : end + 2] == ", "
    if not inserted or sentence is None or before.start != analysis.sentences[sentence].start:
        return attribution
    rest = _to_stop(analysis, end + 2)
    if _holds_verb(analysis, before) or not _holds_verb(analysis, rest) or sentence != analysis.sentence_at(end):
        return attribution
    if taken.meets(rest) or _MARKS.search(text, before.start, rest.end):
        return attribution
    return replace(attribution, content=(before, rest))


def _behind_speaker(analysis: Analysis, taken: Claimed, attribution: Attribution) -> Attribution:
    """What follows who says what stands before it: "one man died, she said | on Friday: | Ivo Karsk, a tailor".

    "Twelve died, she said, | two women among them": a share of those told of is told as well.
    """
    if not (attribution.source and attribution.cue and attribution.content):
        return attribution
    text, last = analysis.text, attribution.content[-1]
    first = min(attribution.source[0].start, attribution.cue[0].start)
    end = max(attribution.source[-1].end, attribution.cue[-1].end)
    sentence = analysis.sentence_at(last.start)
    if sentence is None or sentence != analysis.sentence_at(end - 1) or text[last.end : first].strip() != ",":
        return attribution
    again = _AGAIN.match(text, end, analysis.sentences[sentence].end)
    if again is None or _holds_verb(analysis, Span(end, again.end("between"))):
        return attribution
    rest = _to_stop(analysis, again.end())
    if taken.meets(Span(end, rest.end)) or _MARKS.search(text, last.start, rest.end):
        return attribution
    told = again["colon"] or again["share"] or _is_clause(analysis, rest)
    return replace(attribution, content=(*attribution.content, rest)) if told and rest.end > rest.start else attribution


def _behind_semicolon(analysis: Analysis, taken: Claimed, attribution: Attribution) -> Attribution:
    """ "The line said 118 were rescued; | one man is missing": nobody else is said to say the second."""
    if not attribution.cue or not attribution.content or attribution.cue[-1].end > attribution.content[-1].start:
        return attribution
    last = attribution.content[-1]
    if analysis.text[last.end : last.end + 2] != "; " or _MARKS.search(analysis.text, last.start, last.end):
        return attribution
    rest = _to_stop(analysis, last.end + 2)
    if taken.meets(rest) or _MARKS.search(analysis.text, rest.start, rest.end) or not _is_clause(analysis, rest):
        return attribution
    return replace(attribution, content=(*attribution.content[:-1], Span(last.start, rest.end)))


def _to_stop(analysis: Analysis, start: int) -> Span:
    """From an offset to the end of its sentence, without the stop."""
    number = analysis.sentence_at(start)
    end = start if number is None else analysis.sentences[number].end
    return trimmed(analysis.text, Span(start, start + len(analysis.text[start:end].rstrip(" .\n"))))


def _holds_verb(analysis: Analysis, span: Span) -> bool:
    return any(analysis.words[i].upos in _FINITE for i in analysis.words_in(span.start, span.end))


def _is_clause(analysis: Analysis, span: Span) -> bool:
    """Whether a subject of its own stands before a verb: no "and declined to comment", no "and he would not say"."""
    words = [analysis.words[i] for i in analysis.words_in(span.start, span.end)]
    if not words or words[0].upos not in _OPENING or words[0].text.lower() in _OWN_SUBJECTS:
        return False
    return any(word.upos in _FINITE for word in words[1:])
