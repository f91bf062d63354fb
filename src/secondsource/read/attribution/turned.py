"""Reporters that stand behind what they report, where a first view takes the reported clause for its subject."""

import re
from collections.abc import Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.grammar.reporting import SAYING, trimmed
from secondsource.read.vocabulary.lexicon import kind_of_noun

_RELATIVE = ("who", "which", "that", "whose")
_GOES_ON = re.compile(r",\s+(?=(?:and|but|so|while|because|though|although|when|as)\b)")
_COMMA_END = re.compile(r",[\"”'’]*\s*$")
_TO_SOMEBODY = frozenset(("tell", "inform", "warn"))
_ENDS = re.compile(r"[.!?\s]*")
LONGEST_SPEAKER = 200


def turned(analysis: Analysis, attribution: Attribution) -> Attribution:
    """The attribution with the speaker and what is reported in their places."""
    if len(attribution.source) != 1 or not attribution.cue or not _says(analysis, attribution.cue[-1]):
        return attribution
    return _with_whole_speaker(analysis, _with_speaker_behind(analysis, _without_clause(analysis, attribution)))


def with_speaker_behind(analysis: Analysis, attribution: Attribution) -> Attribution:
    """ "Two men drowned, says their lawyer, Ida Voss, and nobody came": the speaker is not what is said first."""
    if not attribution.cue or not attribution.content or not _says(analysis, attribution.cue[-1]):
        return attribution
    cue, content = attribution.cue[-1], attribution.content[0]
    going_on = _GOES_ON.search(analysis.text, content.start, content.end)
    sentence = analysis.sentence_at(cue.start)
    begins = all(span.start == content.start for span in attribution.source)
    if not begins or content.start < cue.end or going_on is None or sentence is None:
        return attribution
    front = trimmed(analysis.text, Span(analysis.sentences[sentence].start, cue.start))
    speaker = Span(content.start, going_on.start())
    closed = _COMMA_END.search(analysis.text[front.start : cue.start])
    if not (closed and _tells(analysis, front) and _is_somebody(analysis, speaker)):
        return attribution
    return Attribution((speaker,), attribution.cue, (front, Span(going_on.end(), content.end)))


def with_speaker_for_content(analysis: Analysis, attribution: Attribution) -> Attribution:
    """ "Ida Voss won the vote, said the group's head, Jon Holt": who stands behind the verb up to the end speaks."""
    parts = (attribution.source, attribution.cue, attribution.content)
    if any(len(part) != 1 for part in parts) or not _says(analysis, attribution.cue[0]):
        return attribution
    if analysis.has_lemma(analysis.words_in(attribution.cue[0].start, attribution.cue[0].end), _TO_SOMEBODY):
        return attribution
    source, cue, content = attribution.source[0], attribution.cue[0], attribution.content[0]
    sentence = analysis.sentence_at(cue.start)
    if sentence is None or not source.end <= cue.start < cue.end <= content.start:
        return attribution
    whole = analysis.sentences[sentence]
    front = trimmed(analysis.text, Span(whole.start, cue.start))
    closed = _COMMA_END.search(analysis.text[front.start : cue.start])
    to_end = not analysis.text[cue.end : content.start].strip() and _ENDS.fullmatch(
        analysis.text[content.end : whole.end]
    )
    if not (closed and to_end and _tells(analysis, front) and _is_somebody(analysis, content)):
        return attribution
    return Attribution((content,), attribution.cue, (front,)) if source.end < front.end - 1 else attribution


def _says(analysis: Analysis, cue: Span) -> bool:
    return analysis.has_lemma(analysis.words_in(cue.start, cue.end), SAYING)


def _with_whole_speaker(analysis: Analysis, attribution: Attribution) -> Attribution:
    """ "…, a guard who asked not to be named told the Post": the relative clause is part of who speaks."""
    source, cue = attribution.source[0], attribution.cue[0]
    between = Span(source.end, cue.start)
    if source.of(analysis.text).lower() not in _RELATIVE or not attribution.content:
        return attribution
    sentence = analysis.sentence_at(source.start)
    if sentence is None or not all(between.holds(part) for part in attribution.content):
        return attribution
    start = analysis.sentences[sentence].start
    comma = analysis.text.rfind(", ", start, source.start)
    front = Span(start, max(start, comma))
    if not _is_clause(analysis, front):
        return attribution
    speaker = trimmed(analysis.text, Span(comma, cue.start))
    return Attribution((speaker,), attribution.cue, (trimmed(analysis.text, front),))


def _with_speaker_behind(analysis: Analysis, attribution: Attribution) -> Attribution:
    """ "The gate was open, says their guide, Ida Voss, and nobody came": the clause in front is what she says."""
    source, cue = attribution.source[0], attribution.cue[-1]
    clause = source.end <= cue.start and _is_clause(analysis, source)
    sentence = analysis.sentence_at(cue.start)
    if not clause or sentence is None or _COMMA_END.search(analysis.text[source.start : cue.start]) is None:
        return attribution
    end = min(analysis.sentences[sentence].end, cue.end + LONGEST_SPEAKER)
    going_on = _GOES_ON.search(analysis.text, cue.end, end)
    speaker = _without_stop(analysis.text, Span(cue.end, going_on.start() if going_on else end))
    if not _is_somebody(analysis, speaker):
        return attribution
    rest = (_without_stop(analysis.text, Span(going_on.end(), end)),) if going_on else ()
    front = trimmed(analysis.text, Span(analysis.sentences[sentence].start, cue.start))
    return Attribution((speaker,), attribution.cue, (front, *rest))


def _without_stop(text: str, span: Span) -> Span:
    kept = trimmed(text, span)
    return Span(kept.start, kept.start + len(kept.of(text).rstrip(".")))


def _without_clause(analysis: Analysis, attribution: Attribution) -> Attribution:
    """A speaker behind the cue ends where "and" takes up the reported clause again."""
    source, cue = attribution.source[0], attribution.cue[-1]
    going_on = _GOES_ON.search(analysis.text, source.start, source.end)
    if source.start < cue.end or going_on is None or not attribution.content:
        return attribution
    speaker, rest = Span(source.start, going_on.start()), Span(going_on.end(), source.end)
    if attribution.content[0].start > cue.start or not _is_clause(analysis, rest):
        return attribution
    kept = tuple(part for part in attribution.content if part.end <= cue.start)
    return replace(attribution, source=(speaker,), content=(*kept, rest))


def _is_clause(analysis: Analysis, span: Span) -> bool:
    """Whether a span holds a verb together with its subject."""
    inside = analysis.words_in(span.start, span.end)
    return any(
        analysis.words[i].deprel in ("nsubj", "nsubj:pass")
        and analysis.words[i].head in inside
        and analysis.words[i].text.lower() not in _RELATIVE
        for i in inside
    )


def _tells(analysis: Analysis, span: Span) -> bool:
    """Whether a span has a verb behind a noun or pronoun, wherever the parse hangs them."""
    words = [analysis.words[i].upos for i in analysis.words_in(span.start, span.end)]
    verb = next((i for i, upos in enumerate(words) if upos in ("VERB", "AUX")), 0)
    return any(upos in ("NOUN", "PROPN", "PRON") for upos in words[:verb])


def _is_somebody(analysis: Analysis, span: Span) -> bool:
    """Whether a span is a noun phrase without verbs whose words name or describe somebody who can speak."""
    words: Sequence[int] = analysis.words_in(span.start, span.end)
    if not words or any(analysis.words[i].upos in ("VERB", "AUX") for i in words):
        return False
    return any(
        analysis.words[i].upos == "PROPN" or kind_of_noun(analysis.words[i].lemma.lower()) in ("person", "organisation")
        for i in words
    )
