"""How far a reported text reaches: up to the comma before who reports it, to the end of its quotation, no paragraph on.

Each rule was kept for what it gains on training reports of PolNeAR.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis, Attribution
from secondsource.read.grammar.clauses import relation
from secondsource.read.grammar.reporting import CITING, cites, trimmed
from secondsource.read.text.claimed import Claimed
from secondsource.values.headings import body_start
from secondsource.values.inline_head import inline_head_end

_COMMA_END = re.compile(r",\s*$")
_STOP = re.compile(r"[.!?…]\W*$")
_PARAGRAPH = re.compile(r"([.!?…]?[\"”'’.)])[ \t\xa0]*\n\s*(?=\S)")
_BLANK_LINE = re.compile(r"\n[ \t]*\r?\n")
_CITED = re.compile(rf"(?:{'|'.join(sorted(CITING))})\s[^,.!?\n]{{2,80}},\s(?=\w)", re.IGNORECASE)
_INFINITIVE = re.compile(r"(?:not |never )?to\s", re.IGNORECASE)
_CONJUNCTION = re.compile(r"(?:And|But|So|Yet|Still),?\s")
# Behind words of reporting: whom they are told, and the comma that closes them.
_TO_COMMA = re.compile(r"(?:\s(?:the\s|his\s|her\s|their\s|a\s)?[\w’'-]+(?:\s[\w’'-]+)?)?,\s*")
_CLOSING = "\"”'’"
_RELATIVE = re.compile(r",\s+(?:who|whose|which)\b")
_MARKS = '"“”«»'
_OPENING = "\"“'‘«„`"
# What a noun phrase is made of.
_NOMINAL = ("ADJ", "ADP", "CCONJ", "DET", "NOUN", "NUM", "PRON", "PROPN")
LONGEST_ADDRESSEE = 10


def reaching(analysis: Analysis, quotations: Sequence[Span], found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions with contents that neither stop short nor run on."""
    taken = Claimed(span for attribution in found for span in (*attribution.source, *attribution.cue))
    start = max(body_start(analysis.text), inline_head_end(analysis.text))
    below = (_below_heading(analysis.text, start, attribution) for attribution in found) if start else found
    relative = (_within_relative(analysis, attribution) for attribution in below)
    ahead = (_in_sentence_ahead(analysis, attribution) for attribution in relative)
    alone = (_within_sentence(analysis, found, attribution) for attribution in ahead)
    own = (_behind_semicolon(analysis.text, attribution) for attribution in alone)
    told = (_to_comma(analysis, quotations, taken, attribution) for attribution in own)
    opened = (_to_opening_mark(analysis, quotations, attribution) for attribution in told)
    closed = (_to_closing_mark(analysis.text, quotations, attribution) for attribution in opened)
    whole = (_within_paragraph(analysis.text, attribution) for attribution in closed)
    asked = (_from_addressee(analysis, taken, attribution) for attribution in whole)
    fronted = (_with_front(analysis, quotations, taken, attribution) for attribution in asked)
    return [_behind_citing(analysis.text, attribution) for attribution in fronted]


def _below_heading(text: str, start: int, attribution: Attribution) -> Attribution:
    """A content that begins in the heading begins with the body, where its cue stands."""
    if not attribution.cue or attribution.cue[0].start < start or not attribution.content:
        return attribution
    first, *others = attribution.content
    if first.start >= start or first.end <= start:
        return attribution
    return replace(attribution, content=(trimmed(text, Span(start, first.end)), *others))


def _within_relative(analysis: Analysis, attribution: Attribution) -> Attribution:
    """ "Stahl, who denied | the charges, | will stay free": what "who" says ends before the verb that Stahl is of.

    So does it without a comma: "the engineer who said | that the dam had failed | has been dismissed".
    """
    pronouns = [span for span in attribution.source if span.of(analysis.text).lower() in ("who", "which")]
    if not pronouns or not attribution.cue or len(attribution.content) != 1:
        return attribution
    content = attribution.content[0]
    cue = attribution.cue[0]
    verb = next((i for i in analysis.words_in(cue.start, cue.end) if analysis.words[i].upos == "VERB"), None)
    noun = None if verb is None or relation(analysis, verb) != "acl" else analysis.words[verb].head
    above = ROOT if noun is None else analysis.words[noun].head
    if above == ROOT or not content.start < analysis.words[above].start < content.end:
        return attribution
    comma = analysis.text.rfind(",", content.start, analysis.words[above].start)
    if comma < 0:
        predicate = [above, *analysis.children_by(above, "aux", "aux:pass", "cop", "advmod")]
        behind = [analysis.words[i].start for i in predicate if analysis.words[i].start > content.start]
        kept = trimmed(analysis.text, Span(content.start, min(behind)))
        return replace(attribution, content=(kept,)) if kept.end > kept.start else attribution
    return replace(attribution, content=(Span(content.start, comma),))


def _in_sentence_ahead(analysis: Analysis, attribution: Attribution) -> Attribution:
    """ "Two were treated. | Four had jumped, | said a neighbour": of what is not quoted she said her own sentence."""
    if not (attribution.source and attribution.cue and attribution.content):
        return attribution
    first, last = attribution.content[0], attribution.content[-1]
    reporting = min(attribution.source[0].start, attribution.cue[0].start)
    number = analysis.sentence_at(reporting)
    if number is None or last.end > reporting:
        return attribution
    start = analysis.sentences[number].start
    quoted = any(mark in analysis.text[first.start : reporting] for mark in _MARKS)
    if quoted or not first.start < start < last.end:
        return attribution
    kept = (Span(max(part.start, start), part.end) for part in attribution.content if part.end > start)
    return replace(attribution, content=tuple(kept))


def _within_sentence(analysis: Analysis, found: Sequence[Attribution], attribution: Attribution) -> Attribution:
    """What is not quoted and runs on into a sentence that others tell ends with its own sentence."""
    if not attribution.cue or not attribution.content:
        return attribution
    number, last = analysis.sentence_at(attribution.cue[0].start), attribution.content[-1]
    end = analysis.sentences[number].end if number is not None else last.end
    rest = Span(end, last.end)
    if rest.end <= rest.start or last.start >= end or any(mark in last.of(analysis.text) for mark in _MARKS):
        return attribution
    if not any(part.start >= end and part.meets(rest) for other in found for part in other.content):
        return attribution
    return replace(attribution, content=(*attribution.content[:-1], Span(last.start, _before_stop(analysis.text, end))))


def _before_stop(text: str, end: int) -> int:
    return end - 1 if text[end - 1] == "." else end


def _behind_semicolon(text: str, attribution: Attribution) -> Attribution:
    """ "Police put it at 1,200; | the union said | 5,000 had come": the clause before the semicolon is of others."""
    if not (attribution.source and attribution.cue and len(attribution.content) > 1):
        return attribution
    source, cue = attribution.source[0], attribution.cue[-1]
    kept = tuple(
        part
        for part in attribution.content
        if part.end > source.start or ";" not in text[part.end - 1 : source.start] or part.of(text)[-1] in _CLOSING
    )
    behind = any(part.start >= cue.end for part in kept)
    return replace(attribution, content=kept) if behind and source.start < cue.start else attribution


def _to_comma(analysis: Analysis, quotations: Sequence[Span], taken: Claimed, attribution: Attribution) -> Attribution:
    """ "A boat sank off Lunde | on Sunday, the police said": what stands before ", the police said" is all reported."""
    if not (attribution.source and attribution.cue and attribution.content):
        return attribution
    reporting, last = min(attribution.source[0].start, attribution.cue[0].start), attribution.content[-1]
    comma = analysis.text.rfind(",", last.end + 1, reporting)
    sentence = analysis.sentence_at(last.start)
    if comma < 0 or analysis.text[comma + 1 : reporting].strip() or sentence is None:
        return attribution
    if sentence != analysis.sentence_at(reporting):
        return attribution
    gap = Span(last.end, comma)
    quoted = any(_quotation_at(quotations, offset) for offset in (last.end - 1, gap.start + 1, gap.end - 1))
    # "Stahl, who denied it, will stay free, she said": nobody says a mere name.
    bare = _RELATIVE.match(analysis.text, last.end) is not None
    bare = bare and all(analysis.words[i].upos == "PROPN" for i in analysis.words_in(last.start, last.end))
    if quoted or (taken.meets(gap) and not bare) or not re.search(r"\w", gap.of(analysis.text)):
        return attribution
    return replace(attribution, content=(*attribution.content[:-1], trimmed(analysis.text, Span(last.start, gap.end))))


def _to_opening_mark(analysis: Analysis, quotations: Sequence[Span], attribution: Attribution) -> Attribution:
    """A later sentence of a quotation that opens its paragraph is not all of it: "A. | B," the statement read."""
    if not attribution.cue or not attribution.content:
        return attribution
    first, *others = attribution.content
    quotation, sentence = _quotation_at(quotations, first.start), analysis.sentence_at(first.start)
    if quotation is None or sentence is None or analysis.sentences[sentence].start < first.start or others:
        return attribution
    opens = analysis.text[: quotation.start].rstrip(" \t\xa0")[-1:] in ("", "\n")
    behind = Span(quotation.end, attribution.cue[0].start) if attribution.cue[0].start > quotation.end else None
    if not opens or behind is None or "\n" in behind.of(analysis.text) or first.end < quotation.end - 2:
        return attribution
    return replace(attribution, content=(Span(quotation.start, first.end),))


def _to_closing_mark(text: str, quotations: Sequence[Span], attribution: Attribution) -> Attribution:
    """A content that stops at a sentence's end within a quotation, or at its mark, goes on to the closing mark."""
    if not quotations:
        return attribution
    others = (*attribution.source, *attribution.cue, *attribution.content)
    parts = []
    for part in attribution.content:
        quotation = _quotation_at(quotations, part.end - 1)
        bare = not re.search(r"\w", part.of(text))
        if quotation is not None and (bare or _STOP.search(text[part.start : part.end + 1])):
            rest = Span(part.end, quotation.end)
            if rest.end > rest.start and not any(rest.meets(other) for other in others):
                part = Span(part.start, quotation.end)
        parts.append(part)
    content = tuple(parts)
    return attribution if content == attribution.content else replace(attribution, content=content)


def _quotation_at(quotations: Sequence[Span], offset: int) -> Span | None:
    index = bisect_right(quotations, offset, key=lambda quotation: quotation.start) - 1
    return quotations[index] if index >= 0 and quotations[index].end > offset else None


def _within_paragraph(text: str, attribution: Attribution) -> Attribution:
    """A content that a paragraph's end cuts keeps the pieces of its cue's paragraph, else its first piece.

    A quotation that is not closed before its paragraph ends goes on in the next one, where the mark stands again.
    """
    if not attribution.cue:
        return attribution
    cue = attribution.cue[0]
    pieces = tuple(kept for part in attribution.content for kept in _pieces(text, cue, part))
    near = tuple(p for p in pieces if text[p.start] in _OPENING or not _is_paragraphs_away(text, cue, p))
    kept = near or pieces
    return attribution if kept == attribution.content else replace(attribution, content=kept)


def _is_paragraphs_away(text: str, cue: Span, piece: Span) -> bool:
    return _BLANK_LINE.search(text, min(piece.end, cue.end), max(piece.start, cue.start)) is not None


def _pieces(text: str, cue: Span, part: Span) -> Iterator[Span]:
    end = _PARAGRAPH.search(text, part.start, part.end)
    if end is None or not (end.group(1)[-1] in _CLOSING or text[end.end()] not in _OPENING):
        yield part
        return
    pieces = [trimmed(text, Span(part.start, end.end(1))), trimmed(text, Span(end.end(), part.end))]
    pieces = [piece for piece in pieces if piece.end > piece.start]
    beside = [p for p in pieces if "\n" not in text[min(p.end, cue.end) : max(p.start, cue.start)]]
    yield from beside or pieces[:1]


def _from_addressee(analysis: Analysis, taken: Claimed, attribution: Attribution) -> Attribution:
    """ "told | the crew to leave": who is to do what one is told is part of it."""
    first, *others = attribution.content
    infinitive = _INFINITIVE.match(analysis.text, first.start) is not None
    if not infinitive or not attribution.cue or attribution.cue[-1].end >= first.start:
        return attribution
    told = trimmed(analysis.text, Span(attribution.cue[-1].end, first.start))
    words = [analysis.words[i] for i in analysis.words_in(told.start, told.end)]
    nominal = all(word.upos in _NOMINAL for word in words) and words and words[0].upos != "ADP"
    if not nominal or len(words) > LONGEST_ADDRESSEE or taken.meets(told):
        return attribution
    return replace(attribution, content=(Span(told.start, first.end), *others))


def _with_front(
    analysis: Analysis, quotations: Sequence[Span], taken: Claimed, attribution: Attribution
) -> Attribution:
    """ "Four men, | she told the inquiry, | were below": what stands before words of reporting between commas."""
    if not attribution.source or not attribution.cue:
        return attribution
    first = min(attribution.source[0].start, attribution.cue[0].start)
    last, told = max(attribution.source[-1].end, attribution.cue[-1].end), attribution.content[0]
    sentence = analysis.sentence_at(first)
    if sentence is None or told.start < last or told.of(analysis.text)[0] in _OPENING:
        return attribution
    start = analysis.sentences[sentence].start
    opening = _CONJUNCTION.match(analysis.text, start, first)
    front = trimmed(analysis.text, Span(opening.end() if opening else start, first))
    inserted = _COMMA_END.search(analysis.text[start:first]) and _TO_COMMA.fullmatch(analysis.text, last, told.start)
    if (
        not inserted
        or front.end <= front.start
        or taken.meets(front)
        or _is_quoted(quotations, Span(front.start, last))
    ):
        return attribution
    return replace(attribution, content=(front, *attribution.content))


def _is_quoted(quotations: Sequence[Span], span: Span) -> bool:
    return any(quotation.meets(span) for quotation in quotations)


def _behind_citing(text: str, attribution: Attribution) -> Attribution:
    """ "reported, citing the harbour office, that a crane fell": whom one cites is no part of what one reports."""
    first, *others = attribution.content
    if cites(text, attribution.cue):
        end = text.find(", that ", first.start, first.end)
        return replace(attribution, content=(Span(first.start, end), *others)) if end >= 0 else attribution
    cited = _CITED.match(text, first.start, first.end)
    if cited is None:
        return attribution
    return replace(attribution, content=(Span(cited.end(), first.end), *others))
