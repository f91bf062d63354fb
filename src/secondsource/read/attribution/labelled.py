"""Speakers told by layout alone: a line "Ida Moss: the bridge held", and a quotation signed "— Ida Moss".

Headlines, transcripts and collections of voices are set so. The colon or the dash is the cue.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution, Word
from secondsource.read.grammar.reporting import trimmed
from secondsource.read.vocabulary.lexicon import kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.headings import body_start

_MARKS = "\"“”„«»‘’'"
_LINE = re.compile(
    rf"^[ \t\xa0{_MARKS}]*(?P<label>[^\s:{_MARKS}][^:\n]{{1,60}}?)(?P<cue>:)[ \t\xa0]+(?P<told>\S[^\n]*)$", re.M
)
_SIGNED = re.compile(
    rf"^[ \t\xa0]*(?P<told>[{_MARKS}][^\n]{{12,}}?[{_MARKS}])\.?[ \t\xa0]*(?:\r?\n[ \t\xa0]*){{0,2}}"
    r"(?P<cue>-{1,2}|[–—―])[ \t\xa0]*(?P<name>[^\W\d_][^\n]{1,80}?)[ \t\xa0.]*$",
    re.MULTILINE,
)
_HANDLE = re.compile(r"\s*\(@?\w+\).*$")
# What heads a line without speaking: rubrics, and what a line is about.
_RUBRICS = word_set(
    """photo photos picture video audio graphic caption update updates correction clarification related note breaking
    live watch read more editor when where who what why how date time source sources contact phone email copyright
    tags topics location victim victims suspect suspects result results background analysis opinion explainer factbox
    timeline weather sport sports q a"""
)
_CAPITALS = re.compile(rf"^[ \t{_MARKS}]*[A-ZÀ-Þ][A-ZÀ-Þ .’'-]+:[ \t]", re.MULTILINE)
# "Corvane: how the firm grew" heads a text about it.
_OPEN = re.compile(r"(?:how|why|what|who|whose|which|inside|meet)\b", re.IGNORECASE)
_RELATIVE = word_set("who which that")
_FEWEST_WORDS, _FEWEST_TURNS = 3, 3
_MOST_DESCRIBING = 4
_PROSE = 10
_FINITE = ("VERB", "AUX")
_NOMINAL = ("PROPN", "NOUN", "ADJ", "DET", "NUM", "PUNCT")


def labelled_lines(analysis: Analysis) -> Iterator[Attribution]:
    """A line headed by who speaks; the rest of the line is told if it holds a verb or stands in marks."""
    for line in _LINE.finditer(analysis.text):
        label, told = (trimmed(analysis.text, Span(*line.span(name))) for name in ("label", "told"))
        speaks = _is_speaker(analysis, label) or _is_of_transcript(analysis.text, label)
        if speaks and _tells(analysis, told) and not (_is_topic(analysis, told) or _is_town(analysis, label, told)):
            yield Attribution((label,), (Span(*line.span("cue")),), (told,))


def is_topic(analysis: Analysis, attribution: Attribution) -> bool:
    """Whether an attribution takes a label for a speaker, where the line heads a text about it or from there."""
    by_colon = len(attribution.cue) == 1 and attribution.cue[0].of(analysis.text) == ":"
    if not by_colon or not attribution.content:
        return False
    told = attribution.content[0]
    return _is_topic(analysis, told) or any(_is_town(analysis, label, told) for label in attribution.source)


def signed_quotations(analysis: Analysis) -> Iterator[Attribution]:
    """A quotation that opens its line, with a dash and who said it behind it to the end of the line."""
    for signed in _SIGNED.finditer(analysis.text):
        name = trimmed(analysis.text, Span(*signed.span("name")))
        handle = _HANDLE.search(analysis.text, name.start, name.end)
        name = Span(name.start, handle.start() if handle else name.end)
        if _is_speaker(analysis, name):
            yield Attribution((name,), (Span(*signed.span("cue")),), (Span(*signed.span("told")),))


def _is_speaker(analysis: Analysis, label: Span) -> bool:
    """Whether a label is a noun phrase that names or describes a person or body, and no place or rubric."""
    words = [analysis.words[i] for i in analysis.words_in(label.start, label.end)]
    if not words or words[0].text.lower() in _RUBRICS or words[-1].text.lower() in _RUBRICS:
        return False
    if any(word.upos not in _NOMINAL for word in words):
        return False
    names = [name for name in analysis.names if label.start <= name.start and name.end <= label.end]
    if any(name.kind in ("person", "organisation") for name in names):
        return True
    return kind_of_noun(words[-1].lemma.lower()) in ("person", "organisation") and len(words) <= _MOST_DESCRIBING


def _is_of_transcript(text: str, label: Span) -> bool:
    """Whether a label in capitals is one of several that head lines, as the speakers of a transcript do."""
    return label.of(text).isupper() and len(_CAPITALS.findall(text)) >= _FEWEST_TURNS


def _tells(analysis: Analysis, told: Span) -> bool:
    words = [analysis.words[i] for i in analysis.words_in(told.start, told.end)]
    if len([word for word in words if word.upos != "PUNCT"]) < _FEWEST_WORDS:
        return False
    return told.of(analysis.text)[0] in _MARKS or any(word.upos in _FINITE for word in words)


def _is_topic(analysis: Analysis, told: Span) -> bool:
    """Whether the words only say what a text is about: an open question, "the nurse who saved a town".

    Where several lines are headed so, people talk with each other.
    """
    talking = next(islice(_LINE.finditer(analysis.text), _FEWEST_TURNS - 1, None), None)
    if told.of(analysis.text)[0] in _MARKS or talking is not None:
        return False
    if _OPEN.match(analysis.text, told.start, told.end):
        return True
    words = [analysis.words[i] for i in analysis.words_in(told.start, told.end)]
    told_of = next((at for at, word in enumerate(words) if word.text.lower() in _RELATIVE), None)
    first = next((at for at, word in enumerate(words) if word.upos in _FINITE), len(words))
    return told_of is not None and told_of < first and _predicates(words) == 1


def _is_town(analysis: Analysis, label: Span, told: Span) -> bool:
    """Whether one name heads the report's prose as a dateline does: "Velm: The bell did not ring on Wednesday"."""
    start = body_start(analysis.text)
    alone = next(islice(_LINE.finditer(analysis.text, start), 1, None), None) is None
    heads = label.start <= start + 1 and len(analysis.words_in(label.start, label.end)) == 1
    prose = told.of(analysis.text)[0] not in _MARKS and len(analysis.words_in(told.start, told.end)) >= _PROSE
    return heads and alone and prose


def _predicates(words: Sequence[Word]) -> int:
    """How many verbs there are, each taken with the auxiliaries right before it."""
    verbal = [word.upos for word in words if word.upos not in ("ADV", "PART")]
    alone = sum(
        1 for upos, behind in zip(verbal, (*verbal[1:], ""), strict=True) if upos == "AUX" and behind not in _FINITE
    )
    return verbal.count("VERB") + alone
