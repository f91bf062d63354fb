"""Clearings: "acquitted of fraud" tells of an acquittal, and of no fraud that took place."""

import re

from secondsource.read.analysis import Analysis

# What somebody had no part in did take place.
_TIES = re.compile(r"\b(?:part|role|involvement|complicity|participation|connection|hand)\b[^;]*$", re.IGNORECASE)
_CLEARED_OF = re.compile(
    r"\b(?:acquit\w*|clear(?:ed|s|ing)|exonerat\w+|absolv\w+|not\s+guilty|innocent)\b[^;]*\bof\s+(?:[\w'’-]+\s+){0,3}$",
    re.IGNORECASE,
)
# One of these stands in lower case in whatever clears somebody.
_HINTS = ("acquit", "clear", "exonerat", "absolv", "guilty", "innocent")


def is_cleared_of(analysis: Analysis, index: int) -> bool:
    """Whether the word names the wrongdoing that its sentence clears somebody of."""
    word = analysis.words[index]
    sentence = analysis.sentences[word.sentence]
    before = analysis.text[sentence.start : word.start]
    if not any(map(before.lower().__contains__, _HINTS)):
        return False
    found = _CLEARED_OF.search(before)
    return found is not None and _TIES.search(found.group()) is None
