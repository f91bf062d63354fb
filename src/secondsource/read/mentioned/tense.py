"""The tense beside a written time: whether it is told as past or as still to come.

The verb that the time hangs on decides, by the parse; where the parse shows no tense, the nearest verb before it does.
"""

import re

from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.moment import Tense

_REACH = 90
_CUES = re.compile(
    r"(?P<future>\b(?:will|shall|would|won't|’ll|'ll|may|might|due|scheduled|expected|set|planned"
    r"|slated|ahead of|"
    r"plans?|hopes?|intends?|wants?|going to|upcoming|until|to be (?:held|sent|sworn|tried|buried)|is to|are to|"
    r"expects?|begins?|starts?|opens?|meets?|deadline)\b)"
    r"|(?P<past>\b(?:was|were|had|did|said|told|came|went|began|took|killed|died|made|left|found|held|shot|hit|struck|"
    r"fell|rose|broke|brought|got|gave|saw|met|won|lost|ran|led|sent|kept|fled|drove|set off|put|has|have|been|"
    r"[a-z]{2,}ed)\b)"
    r"|(?P<stop>[.;!?]\s|[\"“”]|\bbut\b|\bwhile\b|\bafter\b|\bwhen\b|\bwho\b|\bwhich\b)",
    re.IGNORECASE,
)
_FUTURE_AFTER = re.compile(r"[^.;!?\n]{0,40}?\b(?:will|shall)\b")
_LIMIT = re.compile(
    r"\b(?:by|until|till|payable|effective|due|(?:postponed|delayed|adjourned|deferred|put off)"
    r" (?:to|for))\s+(?:on\s+)?$",
    re.IGNORECASE,
)
# "Remanded until a hearing at the county court on April 18".
_UNTIL_HEARD = re.compile(
    r"\b(?:until|till|pending|ahead of)\s+(?:an?|the|his|her|their|its)\s+(?:[\w-]+\s+){0,2}(?:hearing|trial|sentencing"
    r"|appearance|arraignment|inquest|session|meeting)\b[^.;:,]{0,60}$",
    re.IGNORECASE,
)
# "Called a general strike for October 20": what is called or set for a day is to come.
_CALLED_FOR = re.compile(
    r"\b(?:strikes?|walk-?outs?|elections?|polls|votes?|ballots?|referendum|meetings?|march(?:es)?|protests?|rall(?:y|ies)"
    r"|summit|hearings?|trial|talks|vigil|session)\s+for\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_MODALS = word_set("will shall would 'll ’ll wo should may might must")
_HAVE = word_set("have has had having 've ’ve")
_PAST_AUXILIARIES = word_set("was were did had has have been 've ’ve")
_TO_COME = word_set(
    """schedule expect plan set due slate hope intend want agree decide ask order likely ready prepare propose invite
    vote aim vow promise pledge threaten try seek urge book"""
)
# Their past is their present.
_UNCHANGED = word_set("cut hit put shut cost hurt quit spread split burst let beat")
_FINITE_LESS = ("advcl", "acl", "xcomp", "csubj", "ccomp")
_CLIMB = 8


def tense_at(analysis: Analysis, start: int, end: int) -> Tense:
    """The tense of the verb that the time ``text[start:end]`` hangs on; "unknown" where nothing shows it."""
    verb = _governor(analysis, start, end)
    told = _tense_of(analysis, verb, 0) if verb is not None else "unknown"
    if (_is_limit(analysis.text, start) or _is_called_for(analysis.text, start, end)) and not (
        verb is not None and "had" in _auxiliaries(analysis, verb)
    ):
        return "future"
    return told if told != "unknown" else _tense_near(analysis, start, end)


def _is_limit(text: str, start: int) -> bool:
    near = _LIMIT.search(text, max(0, start - 16), start)
    return near is not None or _UNTIL_HEARD.search(text, max(0, start - _REACH - 16), start) is not None


def _is_called_for(text: str, start: int, end: int) -> bool:
    called = _CALLED_FOR.search(text, max(0, start - 32), start)
    return called is not None and not text.startswith(("'s", "’s"), end)


def _governor(analysis: Analysis, start: int, end: int) -> int | None:
    """The verb above the time, or the predicate that a copula stands at; None without a parse."""
    head = analysis.head_in(start, end)
    if head is None:
        return None
    beside = _verb_before(analysis, start)
    if beside is not None:
        return beside
    for _, index in zip(range(_CLIMB), analysis.ancestors(head), strict=False):
        if analysis.words[index].upos in ("VERB", "AUX") or analysis.children_by(index, "cop"):
            return index
    return None


def _verb_before(analysis: Analysis, start: int) -> int | None:
    """A past form right before the time, whatever the parse: "an order issued Thursday", "died on Sunday"."""
    index = analysis.words_in(0, start).stop - 1
    if index >= 0 and analysis.words[index].text.lower() in ("on", "in", "at", "early", "late"):
        index -= 1
    if index < 0 or analysis.words[index].upos != "VERB":
        return None
    word = analysis.words[index]
    return index if _is_past_form(word.text.lower(), word.lemma.lower()) else None


def _auxiliaries(analysis: Analysis, verb: int) -> set[str]:
    found = {
        analysis.words[child].text.lower()
        for child in analysis.children(verb)
        if analysis.words[child].deprel.startswith(("aux", "cop"))
    }
    return found | ({analysis.words[verb].text.lower()} if analysis.words[verb].upos == "AUX" else set())


def _tense_of(analysis: Analysis, verb: int, depth: int) -> Tense:
    word, auxiliaries = analysis.words[verb], _auxiliaries(analysis, verb)
    if auxiliaries & _MODALS:
        return "past" if auxiliaries & _HAVE else "future"
    if word.lemma.lower() in _TO_COME and word.text.lower() != word.lemma.lower():
        return "unknown"
    if auxiliaries & _PAST_AUXILIARIES:
        return "past"
    if _is_infinitive(analysis, verb):
        above = analysis.words[word.head].lemma.lower() if word.head != ROOT else ""
        return "future" if above in _TO_COME else "unknown"
    if word.upos != "VERB" or auxiliaries:
        return "unknown"
    if word.text.lower().endswith("ing") or (word.deprel == "acl" and depth):
        return _above(analysis, verb, depth)
    past = _is_past_form(word.text.lower(), word.lemma.lower()) or _is_bare_past(analysis, verb)
    return "past" if past else "unknown"


def _is_bare_past(analysis: Analysis, verb: int) -> bool:
    """ "The bank cut 400 jobs in March": of one subject such a verb would end in "s" if it were present."""
    word = analysis.words[verb]
    subjects = [analysis.words[c] for c in analysis.children_by(verb, "nsubj")]
    one = [s.upos in ("NOUN", "PROPN") and s.text.lower() == s.lemma.lower() for s in subjects]
    return word.text.lower() in _UNCHANGED and bool(one) and all(one)


def _is_infinitive(analysis: Analysis, verb: int) -> bool:
    return any(analysis.words[c].text.lower() == "to" for c in analysis.children_by(verb, "mark"))


def _above(analysis: Analysis, verb: int, depth: int) -> Tense:
    """A participle is of the time of the verb that it belongs to."""
    word = analysis.words[verb]
    belongs = word.head != ROOT and depth < _CLIMB and word.deprel.split(":")[0] in _FINITE_LESS
    return _tense_of(analysis, word.head, depth + 1) if belongs else "unknown"


def _is_past_form(text: str, lemma: str) -> bool:
    """Whether a form is past by its shape: neither the lemma nor its third person."""
    return text not in (lemma, f"{lemma}s", f"{lemma}es") and not text.endswith(("ing", "ies"))


def _tense_near(analysis: Analysis, start: int, end: int) -> Tense:
    """The tense of the verb nearest before the time in its clause; of a time that opens a sentence, what follows."""
    text = analysis.text
    sentence = analysis.sentence_at(start)
    first = max(start - _REACH, analysis.sentences[sentence].start if sentence is not None else 0)
    tense: Tense = "unknown"
    for cue in _CUES.finditer(text, first, start):
        if cue.lastgroup == "stop":
            tense = "unknown"
        elif cue.lastgroup == "past":
            tense = "future" if tense == "future" and cue.group().lower() in ("held", "put", "set", "been") else "past"
        else:
            tense = "future"
    if tense == "unknown" and _FUTURE_AFTER.match(text, end):
        return "future"
    return tense
