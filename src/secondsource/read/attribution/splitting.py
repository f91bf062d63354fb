"""Two speakers in one: "…, according to the ministry, the agency reported", "the agency quoted him as saying …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.grammar.reporting import SAYING, cue_of, trimmed
from secondsource.read.vocabulary.wordlists import word_set

_QUOTING = word_set("quote cite")
_AS_SAYING = re.compile(r"\s*,?\s(?P<cue>as (?:saying|stating|telling|warning|writing|adding))\s+(?=\S)")


def with_quoted_speakers(analysis: Analysis, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, and of whom somebody quotes "as saying" something a statement of their own."""
    inner = [made for attribution in found if (made := _quoted(analysis, attribution)) is not None]
    cues = [attribution.cue[0] for attribution in inner]
    return [*(a for a in found if not any(own.meets(cue) for own in a.cue for cue in cues)), *inner]


def _quoted(analysis: Analysis, attribution: Attribution) -> Attribution | None:
    if not attribution.cue or not attribution.source:
        return None
    cue = attribution.cue[-1]
    if not analysis.has_lemma(analysis.words_in(cue.start, cue.end), _QUOTING):
        return None
    sentence = analysis.sentences[analysis.words[analysis.words_in(cue.start, cue.end)[0]].sentence]
    saying = _AS_SAYING.search(analysis.text, cue.end, sentence.end)
    if saying is None:
        return None
    speaker = trimmed(analysis.text, Span(cue.end, saying.start()))
    content = trimmed(analysis.text, Span(saying.end(), sentence.end))
    told = content.of(analysis.text).removesuffix(".")
    if not re.search(r"\w", speaker.of(analysis.text)) or not re.search(r"\w", told):
        return None
    return Attribution((speaker,), (Span(*saying.span("cue")),), (Span(content.start, content.start + len(told)),))


def with_split_sources(analysis: Analysis, found: Sequence[Attribution]) -> list[Attribution]:
    """Where a source stands between its cue and another verb of saying, what follows its last comma speaks that verb.

    The second speaker reports all that stands before it in the sentence, the first one's words among it.
    """
    made: list[Attribution] = []
    later: list[Attribution] = []
    for attribution in found:
        split = _split(analysis, attribution)
        if split is None:
            made.append(attribution)
            continue
        inner, outer = split
        made.append(inner)
        later.append(outer)
    cues = {attribution.cue for attribution in later}
    return [*(a for a in made if a.cue not in cues), *_different(later)]


def _different(found: Sequence[Attribution]) -> Iterator[Attribution]:
    seen: set[tuple[Span, ...]] = set()
    for attribution in found:
        if attribution.cue not in seen:
            seen.add(attribution.cue)
            yield attribution


def _split(analysis: Analysis, attribution: Attribution) -> tuple[Attribution, Attribution] | None:
    if not attribution.cue or not attribution.source or attribution.cue[0].start > attribution.source[0].start:
        return None
    text, source = analysis.text, attribution.source[-1]
    comma = text.rfind(", ", source.start, source.end)
    following = analysis.words_in(source.end, source.end + 3)
    verb = following.start if following else None
    if comma < 0 or verb is None or analysis.words[verb].lemma.lower() not in SAYING:
        return None
    second = trimmed(text, Span(comma, source.end))
    sentence = analysis.sentences[analysis.words[verb].sentence]
    content = trimmed(text, Span(sentence.start, comma))
    if not text[second.start : second.start + 1].isupper() or content.end <= content.start or sentence.start > comma:
        return None
    inner = replace(attribution, source=(*attribution.source[:-1], trimmed(text, Span(source.start, comma))))
    return inner, Attribution((second,), (cue_of(analysis, verb),), (content,))
