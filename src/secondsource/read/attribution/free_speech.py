"""What somebody goes on to say without being named: "20 had died, he told them. Six had been lost. "Come," he said".

Free indirect speech keeps the tense of what is reported, and stands between two sentences of the speaker's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.grammar.reporting import trimmed
from secondsource.read.text.claimed import Claimed

_SHIFTED = frozenset(("had", "would"))
_MARKS = '"“'


def with_free_speech(analysis: Analysis, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, each with the sentence behind its own that goes on in the tense of reported speech."""
    spoken = _by_sentence(analysis, found)
    taken = Claimed(part for told in found for part in (*told.source, *told.cue, *told.content))
    return [_going_on(analysis, attribution, spoken, taken) for attribution in found]


def _by_sentence(analysis: Analysis, found: Sequence[Attribution]) -> Mapping[int, Attribution]:
    """The attribution whose words of reporting a sentence holds; none where it holds two."""
    by_sentence: dict[int, list[Attribution]] = {}
    for attribution in found:
        number = analysis.sentence_at(attribution.cue[0].start) if attribution.cue else None
        if number is not None:
            by_sentence.setdefault(number, []).append(attribution)
    return {number: told[0] for number, told in by_sentence.items() if len(told) == 1}


def _going_on(analysis: Analysis, told: Attribution, spoken: Mapping[int, Attribution], taken: Claimed) -> Attribution:
    number = analysis.sentence_at(told.cue[0].start) if told.cue and told.content else None
    if number is None or spoken.get(number) is not told or number + 2 >= len(analysis.sentences):
        return told
    own, following, last = (analysis.sentences[number + step] for step in range(3))
    if "\n" in analysis.text[own.end : last.start] or analysis.text[last.start] not in _MARKS:
        return told
    goes_on = _is_shifted(analysis, told.content[-1]) and _is_shifted(analysis, following)
    if not goes_on or number + 2 not in spoken or taken.meets(following):
        return told
    end = following.start + len(following.of(analysis.text).rstrip(" ."))
    return replace(told, content=(*told.content, trimmed(analysis.text, Span(following.start, end))))


def _is_shifted(analysis: Analysis, span: Span) -> bool:
    """Whether a clause is told from the past: "had been killed", "would be freed", and nothing in it is quoted."""
    if any(mark in span.of(analysis.text) for mark in _MARKS):
        return False
    words = (analysis.words[i] for i in analysis.words_in(span.start, span.end))
    return any(word.upos == "AUX" and word.text.lower() in _SHIFTED for word in words)
