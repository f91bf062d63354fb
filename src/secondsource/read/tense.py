"""The tense beside a written time: whether it is told as past or as still to come."""

import re

from secondsource.read.analysis import Analysis
from secondsource.values.moment import Tense

_REACH = 90
_CUES = re.compile(
    r"(?P<future>\b(?:will|shall|would|won't|’ll|'ll|may|might|could|due|scheduled|expected|set|planned"
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


def tense_at(analysis: Analysis, start: int, end: int) -> Tense:
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
