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
_AGAIN = re.compile(r"(?P<between>[^.!?;:,\n]{0,60}),\s(?:and|but|while)\s")
_OPENING = frozenset(("DET", "NOUN", "PROPN", "NUM", "PRON", "ADJ"))
_FINITE = frozenset(("VERB", "AUX"))
_OWN_SUBJECTS = frozenset(("he", "she", "it", "they", "who", "that"))


def resumed(analysis: Analysis, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, each with the clause of its sentence that "and" adds behind the words of reporting."""
    taken = Claimed(span for attribution in found for span in (*attribution.source, *attribution.cue))
    return [_resumed(analysis, taken, attribution) for attribution in found]


def _resumed(analysis: Analysis, taken: Claimed, attribution: Attribution) -> Attribution:
    if not (attribution.source and attribution.cue and attribution.content):
        return attribution
    text, last = analysis.text, attribution.content[-1]
    first = min(attribution.source[0].start, attribution.cue[0].start)
    end = max(attribution.source[-1].end, attribution.cue[-1].end)
    sentence = analysis.sentence_at(last.start)
    if sentence is None or sentence != analysis.sentence_at(end - 1) or text[last.end : first].strip() != ",":
        return attribution
    sentences_end = analysis.sentences[sentence].end
    again = _AGAIN.match(text, end, sentences_end)
    if again is None:
        return attribution
    rest = trimmed(text, Span(again.end(), again.end() + len(text[again.end() : sentences_end].rstrip(" ."))))
    between = Span(end, again.end("between"))
    if taken.meets(Span(end, rest.end)) or _MARKS.search(text, last.start, rest.end) or not _is_clause(analysis, rest):
        return attribution
    if any(analysis.words[i].upos in _FINITE for i in analysis.words_in(between.start, between.end)):
        return attribution
    return replace(attribution, content=(*attribution.content, rest))


def _is_clause(analysis: Analysis, span: Span) -> bool:
    """Whether a subject of its own stands before a verb: no "and declined to comment", no "and he would not say"."""
    words = [analysis.words[i] for i in analysis.words_in(span.start, span.end)]
    if not words or words[0].upos not in _OPENING or words[0].text.lower() in _OWN_SUBJECTS:
        return False
    return any(word.upos in _FINITE for word in words[1:])
