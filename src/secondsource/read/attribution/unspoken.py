"""Attributions that are no statements: acts, names, what one was told, what nobody said, unanswered calls, charges."""

import re

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.attribution.acts import is_act
from secondsource.read.attribution.labelled import is_topic
from secondsource.read.vocabulary.wordlists import word_set

_INFORMED = re.compile(r"(?:briefed|informed|notified)(?: (?:on|about|of))?", re.IGNORECASE)
_NAMING = word_set("call style name dub describe")
_ITSELF = re.compile(r"(?:it|him|her|them)sel(?:f|ves)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never|nor)\b|n['’]t\b", re.IGNORECASE)
_CALLS = re.compile(r"\b(?:calls?|messages?|e-?mails?|texts?|phone|telephone|doorbell)\b", re.IGNORECASE)
_NOBODY = word_set("nobody anybody anyone")
_NO_ONE = re.compile(r"no\s+(?!\d)", re.IGNORECASE)
_ANSWERING = word_set("answer return pick seek take")
# "Who asked | not to be named": how they would be told of, and no claim.
_UNNAMED = re.compile(
    r"(?:(?:that|for)\s)?(?:not\s(?:to\s)?be\s(?:named|identified|quoted)|(?:to\s)?(?:remain\s)?(?:anonymous|anonymity))\b",
    re.IGNORECASE,
)
# "Dozens feared dead": those who are feared dead say nothing.
_FEARED = re.compile(
    r"(?:feared|believed|thought|presumed)\s+(?:to\s+be\s+)?(?:dead|missing|trapped|drowned|killed)", re.IGNORECASE
)
# "What we know" over a report: who knows tells nothing by it.
_OPEN = re.compile(r"(?:what|who|how|why|where|when)", re.IGNORECASE)
# "By Mara Tell" is no telling.
_BYLINE = re.compile(r"[ \t]*By\s(?:[A-Z][\w.'’-]+\s?){2,4}(?:$|[,|\n])", re.MULTILINE)
_APOLOGISING = word_set("apologise apologize")


def is_statement(analysis: Analysis, attribution: Attribution) -> bool:
    """Whether the words report what somebody claims, asks or refuses to say."""
    if not attribution.cue or not attribution.content:
        return True
    cue, content = Span(attribution.cue[0].start, attribution.cue[-1].end), attribution.content[0]
    words, told_until = cue.of(analysis.text), max(cue.end, *(part.end for part in attribution.content))
    verbs = {analysis.words[i].lemma.lower() for i in analysis.words_in(cue.start, cue.end) if _is_verb(analysis, i)}
    refused = _NOT.search(words) is not None
    return not (
        _BYLINE.match(analysis.text, analysis.text.rfind("\n", 0, cue.start) + 1)
        or any(is_nobody(source.of(analysis.text)) for source in attribution.source)
        or (_INFORMED.fullmatch(words) and attribution.source)
        or (verbs & _NAMING and content.start > cue.start and _ITSELF.match(content.of(analysis.text)))
        or (refused and "accuse" in verbs)
        or _UNNAMED.match(analysis.text, content.start, content.end)
        or (_asks_before(analysis, cue, content) and (len(attribution.content) == 1 or "know" in verbs))
        or _FEARED.fullmatch(f"{words} {content.of(analysis.text)}")
        or (refused and verbs & _ANSWERING and _CALLS.search(analysis.text, cue.start, told_until))
        or ("charge" in verbs and (attribution.source or content.end <= cue.start) and _charges_somebody(analysis, cue))
        or (verbs & _APOLOGISING and _only_addresses(analysis, content))
        or is_act(analysis, attribution)
        or is_topic(analysis, attribution)
    )


def is_nobody(words: str) -> bool:
    """Whether it is "nobody", or "no group" of "no group has claimed responsibility"; but "No 10" is somebody."""
    return words.lower() in _NOBODY or _NO_ONE.match(words) is not None


def _asks_before(analysis: Analysis, cue: Span, content: Span) -> bool:
    return content.start < cue.start and _OPEN.fullmatch(content.of(analysis.text)) is not None


def _only_addresses(analysis: Analysis, content: Span) -> bool:
    """ "Apologised to | the families of the dead": whom they spoke to, and nothing of what they said."""
    before = analysis.text[max(0, content.start - 3) : content.start]
    if before.lower() != "to " and not content.of(analysis.text).lower().startswith("to "):
        return False
    inside = analysis.words_in(content.start, content.end)
    return not any(_is_verb(analysis, i) and analysis.words[i].deprel != "amod" for i in inside)


def _is_verb(analysis: Analysis, index: int) -> bool:
    return analysis.words[index].upos in ("VERB", "AUX")


def _charges_somebody(analysis: Analysis, cue: Span) -> bool:
    """Whether "charge" has somebody for its object: a court is told of it, no reader is told what they did."""
    verb = next(i for i in analysis.words_in(cue.start, cue.end) if analysis.words[i].lemma.lower() == "charge")
    return bool(analysis.children_by(verb, "obj", "nsubj:pass")) and not analysis.children_by(verb, "ccomp")
