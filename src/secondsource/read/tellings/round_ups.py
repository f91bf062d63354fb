"""Numbers and days of other events than the one told: sums over many of them, and what came before or after it.

"Three died in separate shootings across the city" counts over several; "the attack came days after two people were
stabbed" tells of another.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments
from secondsource.read.tellings.gapped import is_gapped
from secondsource.read.vocabulary.wordlists import word_set

_DEEDS = r"(?:shootings?|stabbings?|killings|homicides|murders|slayings|attacks|incidents|crimes|cases|scenes)"
_AREA = r"(?:city|county|state|country|nation|region|area|borough|[a-z]+ side|weekend|(?-i:[A-Z])[\w.'’-]+)"
_ON_DAYS = (
    r"(?:\b(?:days?|nights?|weeks?|months?)\s+apart\b|\b(?:on|in|over|within)\s+(?:(?:as\s+many|two|three|four|five)\s+(?:[\w-]+\s+)?"
    r"|consecutive\s+|successive\s+|back-to-back\s+|different\s+|separate\s+)(?:days|nights|evenings|weeks|months)\b)"
)
_OVER_MANY = re.compile(
    rf"\b(?:separate|unrelated)\s+(?:[\w-]+\s+){{0,2}}{_DEEDS}"
    rf"|\b(?:shootings|stabbings|homicides|murders|killings|gunfire|gun violence|violence)\s+(?:[\w-]+\s+){{0,3}}"
    rf"(?:across|throughout|around)\s+(?:the\s+)?{_AREA}"
    rf"|\b(?:series|string|spate|rash|wave|spree|dozens?)\s+of\s+(?:[\w-]+\s+){{0,2}}{_DEEDS}"
    r"|\b(?:city|county)-?wide\b"
    # "Two shootings a day apart have left five people dead".
    rf"|\b(?:two|three|four|five|six|several|both)\s+(?:[\w-]+\s+){{0,2}}{_DEEDS}\s[^.;]{{0,60}}?{_ON_DAYS}"
    rf"|{_ON_DAYS}[^.;]{{0,60}}?\s(?:two|three|four|five|six|several|both)\s+(?:[\w-]+\s+){{0,2}}{_DEEDS}",
    re.IGNORECASE,
)
# Attacks that somebody carried out together are one event, and so are their dead.
_CARRIED_OUT = re.compile(
    r"\b(?:launch|stag|mount|unleash|conduct|perpetrat|orchestrat|carr(?:y|ied|ying|ies)\s+out)(?:e|es|ed|ing)?\s+"
    r"(?:a|the|another)\s+(?:[\w-]+\s+){0,2}(?:series|string|wave)\s+of\b"
    r"|\b(?:series|string|wave)\s+of\s+(?:coordinated|co-ordinated|simultaneous|near-simultaneous|synchronised)\b",
    re.IGNORECASE,
)
_PROVOKING = word_set("prompt provoke")
_ANSWERS = word_set(
    "airstrike air-strike strike attack counterattack raid clash shelling bombing offensive protest riot unrest"
)
_BECAUSE = frozenset(("because",))
_DELIBERATE = word_set(
    """carry launch stage mount attack ambush raid storm strike shoot kill bomb shell stab murder execute assassinate
    kidnap abduct burn torch retaliate"""
)
_PLACE_IN_ROW = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|one|\d+(?:st|nd|rd|th))\s+of\s+"
    r"(?:at\s+least\s+|a\s+total\s+of\s+|about\s+)?[\w-]+\s+(?:[\w-]+\s+){0,1}"
    r"(?:homicides|murders|killings|slayings|shootings|stabbings)\b",
    re.IGNORECASE,
)
_APART = re.compile(
    r"\b(?:came|comes|coming|happened|occurred|took place)\s+(?:[\w-]+\s+){0,5}?"
    r"(?:hours?|days?|weeks?|months?|years?)\s+(?:before|after)\b"
    r"|\b(?:follows|followed|following)\s+(?:a|an|another|several|two|three)\s+(?:[\w-]+\s+){0,4}?"
    r"(?:shootings?|stabbings?|attacks?|killings?|murders?|homicides?)\b(?=\s+(?:last|this|earlier|on|in|that|days?|weeks?))"
    r"|\b(?:retaliation|revenge|response)\s+(?:to|for)\b"
    # "The worst flood since 1987, when 90 people drowned": they did in that year.
    r"|\b(?:since|than|that of|those of)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}(?:1[89]|20)\d\d,\s+when\b",
    re.IGNORECASE,
)
# One of these stands in lower case in whatever the pattern of the same name finds: most sentences need no search.
_HINTS_OVER_MANY = word_set(
    "separate unrelated across throughout around series string spate rash wave spree dozen wide apart days nights weeks"
)
_HINTS_IN_ROW = word_set("homicides murders killings slayings shootings stabbings")
_HINTS_APART = word_set("came comes coming happened occurred follow retaliation revenge response when") | {"took place"}


def is_of_others(analysis: Analysis, anchor: int, first: int = 0) -> bool:
    """Whether a count at this word is a sum over many events, or stands behind words that lead to another event.

    ``first`` is the word that tells first of the event to which it would be counted: one that is itself told behind
    such words has its own count there.
    """
    word = analysis.words[anchor]
    sentence = analysis.sentences[word.sentence]
    text, lower = analysis.text, sentence.of(analysis.text).lower()
    if _holds_one(lower, _HINTS_OVER_MANY) and _is_over_many(text, sentence):
        return True
    rows = _PLACE_IN_ROW.finditer(text, sentence.start, sentence.end) if _holds_one(lower, _HINTS_IN_ROW) else ()
    if any(row.start() <= word.start < row.end() for row in rows):
        return True
    return is_told_apart(analysis, anchor) and not is_told_apart(analysis, first)


def _is_over_many(text: str, sentence: Span) -> bool:
    if _OVER_MANY.search(text, sentence.start, sentence.end) is None:
        return False
    return _CARRIED_OUT.search(text, sentence.start, sentence.end) is None


def is_told_apart(analysis: Analysis, index: int) -> bool:
    """Whether a word stands behind words that lead to another event: "the strikes came two days after gunmen fired".

    What a deed provokes is another: "the attacks prompted airstrikes".
    """
    word = analysis.words[index]
    above = analysis.above(index)
    if above is not None and above.lemma.lower() in _PROVOKING and word.lemma.lower() in _ANSWERS:
        return word.deprel == "obj"
    if _is_what_provoked(analysis, index) or is_gapped(analysis, index):
        return True
    ends = _ends_known(analysis)
    if word.sentence not in ends:
        ends[word.sentence] = _end_of_lead(analysis.text, analysis.sentences[word.sentence])
    end = ends[word.sentence]
    return end is not None and end <= word.start


def _is_what_provoked(analysis: Analysis, index: int) -> bool:
    """ "Carried out the attack because the garrison had opened fire": a deed that another answers.

    "Three died because police opened fire" tells of one.
    """
    clauses = (i for i in (index, *analysis.ancestors(index)) if analysis.words[i].deprel == "advcl")
    reasons = (i for i in clauses if analysis.has_lemma(analysis.children_by(i, "mark"), _BECAUSE))
    answers = (analysis.words[i].head for i in reasons)
    return any(
        analysis.words[answer].lemma.lower() in _DELIBERATE and bool(arguments(analysis, answer).agents)
        for answer in answers
    )


def _end_of_lead(text: str, sentence: Span) -> int | None:
    """Where the words of a sentence end that lead to another event."""
    if not _holds_one(sentence.of(text).lower(), _HINTS_APART):
        return None
    apart = _APART.search(text, sentence.start, sentence.end)
    return None if apart is None else apart.end()


def _holds_one(text: str, hints: Iterable[str]) -> bool:
    return any(map(text.__contains__, hints))


# Where the words that lead to another event end, by sentence: asked of every trigger of the report at hand.
@lru_cache(maxsize=1)
def _ends_known(_analysis: Analysis) -> dict[int, int | None]:
    return {}
