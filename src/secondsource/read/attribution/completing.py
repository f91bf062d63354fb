"""Attributions of which the model gave only a part: the syntax around the cue gives the source and what is reported."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from secondsource.model.reading import Mention
from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis, Attribution
from secondsource.read.grammar.reporting import (
    CITING,
    DENYING,
    SAYING,
    SUBJECTS,
    according,
    noun_phrase,
    reported,
    subject_of,
    trimmed,
)
from secondsource.read.vocabulary.lexicon import kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set

LONGEST_GAP = 4
_RELATIVE_CLAUSE = re.compile(r",\s(?:who|which|whose|whom)\b[^;:\"“”]+")
_NAMING = word_set("named identified described labelled labeled")


def completed(analysis: Analysis, quotations: Sequence[Span], attribution: Attribution) -> Attribution:
    """The attribution with a source and a content where the syntax shows them; what it has stays as it is."""
    if not attribution.cue:
        return attribution
    attribution = _without_addressee(analysis, attribution)
    cue = attribution.cue[0]
    words = cue.of(analysis.text).lower()
    told = according(analysis, cue) if words.startswith("according to") else None
    if told is not None and _stops_before_relative(analysis, attribution, told):
        return replace(attribution, content=told.content)
    if (attribution.source and attribution.content) or words in CITING:
        return attribution
    if told is not None:
        return Attribution(attribution.source or told.source, attribution.cue, attribution.content or told.content)
    verb = _verb_of(analysis, cue)
    if verb is None:
        return attribution
    source = attribution.source or _source(analysis, verb, attribution)
    content = attribution.content or _content(analysis, quotations, verb, (*source, *attribution.cue))
    return Attribution(source, attribution.cue, content)


def _stops_before_relative(analysis: Analysis, attribution: Attribution, told: Attribution) -> bool:
    """ "According to police, he hit a girl, who died": the clause about her, up to the end, is theirs as well."""
    if len(attribution.content) != 1 or attribution.cue[0].start > told.content[0].start:
        return False
    content, whole = attribution.content[0], told.content[0]
    rest = analysis.text[content.end : whole.end]
    begins = content.start == whole.start and content.end < whole.end
    return begins and _RELATIVE_CLAUSE.fullmatch(rest) is not None


def without_those_told_of(text: str, attribution: Attribution) -> Attribution:
    """The source without who is only told of: before "according to", and behind "as".

    "The suspect, named by a paper as Ivo Karsk": the paper says so, and not the suspect.
    """
    if attribution.cue and attribution.cue[0].of(text).lower() in _NAMING:
        source = (
            _before_as(text, span) if span.start > attribution.cue[0].start else span for span in attribution.source
        )
        return replace(attribution, source=tuple(source))
    if not attribution.cue or not attribution.cue[0].of(text).lower().startswith("according to"):
        return attribution
    behind = tuple(span for span in attribution.source if span.start > attribution.cue[0].start)
    return replace(attribution, source=behind)


def _before_as(text: str, source: Span) -> Span:
    """The source up to the name or the word that it gives somebody."""
    at = source.of(text).find(" as ")
    return source if at < 0 else Span(source.start, source.start + at)


def _without_addressee(analysis: Analysis, attribution: Attribution) -> Attribution:
    """Who is told stands behind "told", who tells before it."""
    verb = _verb_of(analysis, attribution.cue[0])
    if verb is None or analysis.words[verb].lemma.lower() != "tell":
        return attribution
    source = tuple(span for span in attribution.source if span.start < attribution.cue[-1].end)
    return replace(attribution, source=source)


def _verb_of(analysis: Analysis, cue: Span) -> int | None:
    """The last verb of a cue, else its head."""
    inside = analysis.words_in(cue.start, cue.end)
    verbs = [i for i in inside if analysis.words[i].upos == "VERB"]
    return verbs[-1] if verbs else analysis.head_in(cue.start, cue.end)


def _source(analysis: Analysis, verb: int, attribution: Attribution) -> tuple[Span, ...]:
    """The verb's subject, else the phrase that ends right before it; "told" never stands before its subject."""
    subject = None if _is_told_of_subject(analysis, verb) else subject_of(analysis, verb)
    if subject is not None and subject > verb and analysis.words[verb].lemma.lower() == "tell":
        subject = None
    if subject is None and analysis.words[verb].lemma.lower() in SAYING:
        subject = _bare_phrase(analysis, verb)
        subject = _phrase_before(analysis, verb) if subject is None else subject
    if subject is None or analysis.words[subject].deprel in ("nsubj:pass", "csubj"):
        return ()
    source = noun_phrase(analysis, subject)
    if any(source.meets(span) for span in attribution.cue):
        return ()
    return (source,) if all(_apart_from(analysis.text, source, span) for span in attribution.content) else ()


def _is_told_of_subject(analysis: Analysis, verb: int) -> bool:
    """ "Asked whether it held, Moss said …": a participle of the past is done to who is its clause's subject."""
    word = analysis.words[verb]
    return word.deprel == "advcl" and word.text.lower().endswith("ed") and not analysis.children_by(verb, *SUBJECTS)


def _apart_from(text: str, source: Span, content: Span) -> bool:
    """Whether a source stands outside the content, or is its last part behind a comma, taken in by mistake."""
    if not source.meets(content):
        return True
    behind_comma = text[: source.start].rstrip().endswith(",")
    return behind_comma and source.start > content.start and source.end >= content.end


def with_described_sources(
    text: str, described: Sequence[tuple[Mention, Mention]], attribution: Attribution
) -> Attribution:
    """The attribution whose cue stands right behind "its head, Edda Voss," has all of that as its source."""
    if not attribution.cue:
        return attribution
    cue = attribution.cue[0]
    for name, description in described:
        if description.span in attribution.source:
            return replace(attribution, source=(Span(description.span.start, name.span.end),))
    first = bisect_left(described, cue.start - LONGEST_GAP, key=lambda pair: pair[0].span.end)
    for name, description in described[first : first + 2]:
        source = Span(description.span.start, name.span.end)
        beside = name.span.end <= cue.start and not text[name.span.end : cue.start].strip(" ,")
        if beside and all(source.holds(own) or not source.meets(own) for own in attribution.source):
            return replace(attribution, source=(source,))
    return attribution


def with_named_sources(text: str, apposed: Sequence[tuple[Mention, Mention]], attribution: Attribution) -> Attribution:
    """ "Open Hands, | an aid group, | said": the name is part of who says it, and nothing that is said."""
    for name, description in apposed:
        told = Span(name.span.start, description.span.end)
        spoken = any(told.holds(own) and own.meets(description.span) for own in _without_commas(text, attribution))
        if spoken and text[told.end : told.end + 1] == ",":
            content = tuple(part for part in attribution.content if not told.holds(part))
            return replace(attribution, source=(told,), content=content)
    return attribution


def _without_commas(text: str, attribution: Attribution) -> list[Span]:
    return [trimmed(text, span) for span in attribution.source]


def _bare_phrase(analysis: Analysis, verb: int) -> int | None:
    """ "The hospital where they were taken said": a noun before the verb, taken for a place that it happened at."""
    bare = [i for i in analysis.children_by(verb, "obl", "obl:unmarked", "dislocated", "vocative") if i < verb]
    named = [i for i in bare if not analysis.children_by(i, "case", "mark") and _may_speak(analysis, i)]
    return named[-1] if named else None


def _may_speak(analysis: Analysis, index: int) -> bool:
    word = analysis.words[index]
    return word.upos == "PROPN" or kind_of_noun(word.lemma.lower()) in ("person", "organisation", "facility")


def _phrase_before(analysis: Analysis, verb: int) -> int | None:
    """The head of the noun phrase that ends right before a verb, a comma between them at most."""
    words = analysis.words
    last = verb - 1
    while last >= 0 and (words[last].upos in ("AUX", "ADV") or words[last].text == ","):
        last -= 1
    if last < 0 or words[last].sentence != words[verb].sentence or words[last].upos not in ("NOUN", "PROPN"):
        return None
    head = last
    while words[head].head != ROOT and words[head].head < verb and words[words[head].head].upos in ("NOUN", "PROPN"):
        head = words[head].head
    return head


def _content(analysis: Analysis, quotations: Sequence[Span], verb: int, taken: tuple[Span, ...]) -> tuple[Span, ...]:
    """The reported clause, else the quotation beside a verb of saying, or the object of a verb of denying."""
    span, lemma = reported(analysis, verb), analysis.words[verb].lemma.lower()
    if span is None and lemma in SAYING:
        span = _quotation_beside(analysis, quotations, verb)
    if span is None and lemma in DENYING:
        denied = next((child for child in analysis.children_by(verb, "xcomp", "obj") if child > verb), None)
        span = None if denied is None else trimmed(analysis.text, analysis.subtree(denied))
    if span is None and taken:
        span = _behind_preposition(analysis, taken[-1])
    return () if span is None or any(span.meets(other) for other in taken) else (span,)


def _behind_preposition(analysis: Analysis, cue: Span) -> Span | None:
    """ "claimed responsibility for | the blast": the phrase of the preposition that a cue ends with."""
    last = analysis.words_in(cue.start, cue.end)[-1:]
    words = analysis.words
    if not last or words[last[0]].upos != "ADP" or words[last[0]].deprel != "case" or words[last[0]].head < last[0]:
        return None
    return trimmed(analysis.text, Span(words[last[0]].end, analysis.subtree(words[last[0]].head).end))


def _quotation_beside(analysis: Analysis, quotations: Sequence[Span], verb: int) -> Span | None:
    """The quotation in the verb's sentence that stands nearest to it."""
    word = analysis.words[verb]
    sentence = analysis.sentences[word.sentence]
    first = max(0, bisect_left(quotations, sentence) - 1)
    near = [q for q in quotations[first : first + 6] if q.meets(sentence) and not q.meets(Span(word.start, word.end))]
    return min(near, key=lambda q: (max(q.start - word.end, word.start - q.end), q), default=None)
