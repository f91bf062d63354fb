"""Attributions of which the model gave only a part: the syntax around the cue gives the source and what is reported."""

from bisect import bisect_left
from collections.abc import Sequence

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.reporting import according, noun_phrase, reported, subject_of, trimmed

_OBJECTS = ("ccomp", "xcomp", "obj", "advcl", "obl")


def completed(analysis: Analysis, quotations: Sequence[Span], attribution: Attribution) -> Attribution:
    """The attribution with a source and a content where the syntax shows them; what it has stays as it is."""
    if not attribution.cue or (attribution.source and attribution.content):
        return attribution
    cue = attribution.cue[0]
    told = according(analysis, cue) if cue.of(analysis.text).lower().startswith("according to") else None
    if told is not None:
        return Attribution(attribution.source or told.source, attribution.cue, attribution.content or told.content)
    verb = _verb_of(analysis, cue)
    if verb is None:
        return attribution
    source = attribution.source or _source(analysis, verb, attribution)
    content = attribution.content or _content(analysis, quotations, verb, (*source, *attribution.cue))
    return Attribution(source, attribution.cue, content)


def _verb_of(analysis: Analysis, cue: Span) -> int | None:
    """The last verb of a cue, else its head."""
    inside = analysis.words_in(cue.start, cue.end)
    verbs = [i for i in inside if analysis.words[i].upos == "VERB"]
    return verbs[-1] if verbs else analysis.head_in(cue.start, cue.end)


def _source(analysis: Analysis, verb: int, attribution: Attribution) -> tuple[Span, ...]:
    subject = subject_of(analysis, verb)
    if subject is None or analysis.words[subject].deprel == "nsubj:pass":
        return ()
    source = noun_phrase(analysis, subject)
    return () if any(source.meets(span) for span in (*attribution.content, *attribution.cue)) else (source,)


def _content(analysis: Analysis, quotations: Sequence[Span], verb: int, taken: tuple[Span, ...]) -> tuple[Span, ...]:
    """The reported clause, else the quotation beside the verb, else its object."""
    span = reported(analysis, verb) or _quotation_beside(analysis, quotations, verb)
    if span is None:
        children = analysis.children_by(verb, *_OBJECTS)
        found = [child for child in children if child > verb]
        best = min(found, key=lambda child: _OBJECTS.index(analysis.words[child].deprel), default=None)
        span = None if best is None else trimmed(analysis.text, analysis.subtree(best))
    return () if span is None or any(span.meets(other) for other in taken) else (span,)


def _quotation_beside(analysis: Analysis, quotations: Sequence[Span], verb: int) -> Span | None:
    """The quotation in the verb's sentence that stands nearest to it."""
    word = analysis.words[verb]
    sentence = analysis.sentences[word.sentence]
    first = max(0, bisect_left(quotations, sentence) - 1)
    near = [q for q in quotations[first : first + 6] if q.meets(sentence) and not q.meets(Span(word.start, word.end))]
    return min(near, key=lambda q: (max(q.start - word.end, word.start - q.end), q), default=None)
