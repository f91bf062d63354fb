"""Clearings: "acquitted of fraud", "denied fraud" tell of an acquittal, a denial, and of no fraud that took place."""

import re

from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.vocabulary.legal_words import PARTS_IN_DEEDS
from secondsource.read.vocabulary.wordlists import word_set

# What somebody had no part in did take place.
_TIES = re.compile(rf"\b(?:{'|'.join(sorted(PARTS_IN_DEEDS))}|connection)\b[^;]*$", re.IGNORECASE)
_CLEARED_OF = re.compile(
    r"\b(?:acquit\w*|clear(?:ed|s|ing)|exonerat\w+|absolv\w+|not\s+guilty|innocent)\b[^;]*\bof\s+(?:[\w'’-]+\s+){0,3}$",
    re.IGNORECASE,
)
# One of these stands in lower case in whatever clears somebody.
_HINTS = ("acquit", "clear", "exonerat", "absolv", "guilty", "innocent")
_DENYING = word_set("deny")
_DETERMINED = ("det", "nmod", "nmod:poss", "nummod", "acl", "acl:relcl")


def is_denied_as_own(analysis: Analysis, index: int) -> bool:
    """Whether somebody denies to have done such wrongdoing: "Ivo Karsk denied murder and arson".

    A deed that is told apart from others ("the massacre", "any attack on the town") may be denied as such.
    """
    word = analysis.words[index]
    while word.deprel == "conj" and word.head != ROOT and not analysis.children_by(index, *_DETERMINED):
        index, word = word.head, analysis.words[word.head]
    if word.upos != "NOUN" or word.deprel != "obj" or analysis.children_by(index, *_DETERMINED):
        return False
    above = analysis.words[word.head]
    return above.upos == "VERB" and above.lemma.lower() in _DENYING


def is_cleared_of(analysis: Analysis, index: int) -> bool:
    """Whether the word names the wrongdoing that its sentence clears somebody of."""
    word = analysis.words[index]
    sentence = analysis.sentences[word.sentence]
    before = analysis.text[sentence.start : word.start]
    if not any(map(before.lower().__contains__, _HINTS)):
        return False
    found = _CLEARED_OF.search(before)
    return found is not None and _TIES.search(found.group()) is None
