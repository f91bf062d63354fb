"""How far somebody is held to account for wrongdoing where a report tells of it: alleged, charged, convicted."""

from dataclasses import dataclass

from secondsource.model.reading import Allegation
from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.clauses import relation
from secondsource.read.complements import lead_of, word_before
from secondsource.read.legal_words import DOUBTING, NOUNS, VERBS, VERDICTS, Holding
from secondsource.read.wordlists import word_set

_DEPTH = 6
_WITHIN = word_set("obj conj xcomp nmod obl advcl acl nsubj:pass")
_WITHIN_LEADS = word_set("of in to and on at for")
_DETAILS = word_set("of against at on")
_ALLEGING = word_set("allegedly alleged suspected")


@dataclass(frozen=True, slots=True)
class Held:
    """An allegation, with the words that leave the deed itself in doubt, if any do."""

    allegation: Allegation
    hedge: str | None


def held_for(analysis: Analysis, index: int) -> Held | None:
    """What somebody is held to account by for the wrongdoing that a word names; ``None`` where it is told flatly."""
    for child in analysis.children(index):
        if analysis.words[child].text.lower() in _ALLEGING and relation(analysis, child) in ("advmod", "amod"):
            return Held("alleged", analysis.words[child].text)
    current = index
    for _ in range(_DEPTH):
        found = _accusing(analysis, current)
        if found is not None:
            return found
        if analysis.words[current].head == ROOT or not _is_part(analysis, current):
            return None
        current = analysis.words[current].head
    return None


def _accusing(analysis: Analysis, index: int) -> Held | None:
    """The word of accusation whose preposition leads the phrase: its governor, or the noun right before it."""
    words = analysis.words
    lead = lead_of(analysis, index)
    if lead is None or words[index].head == ROOT:
        return None
    link = words[lead].text.lower()
    before = word_before(analysis, lead)
    for word in dict.fromkeys((before, words[index].head)):
        if word is None:
            continue
        holding = _holding(analysis, word)
        if holding is not None and link in holding.links:
            doubts = words[word].lemma.lower() in DOUBTING and words[word].text
            return Held(holding.allegation, doubts or None)
    return None


def _holding(analysis: Analysis, index: int) -> Holding | None:
    word = analysis.words[index]
    lemma = word.lemma.lower()
    if word.upos in ("NOUN", "PROPN") and lemma in NOUNS:
        return NOUNS[lemma]
    return VERDICTS.get(lemma) or (VERBS.get(lemma) if word.upos in ("VERB", "ADJ", "NOUN") else None)


def _is_part(analysis: Analysis, index: int) -> bool:
    """Whether a word stands within the phrase that names the wrongdoing: "planning an attack"."""
    if analysis.words[index].deprel not in _WITHIN:
        return False
    lead = lead_of(analysis, index)
    return lead is None or analysis.words[lead].text.lower() in _WITHIN_LEADS


def is_only_named(analysis: Analysis, index: int) -> bool:
    """Whether wrongdoing is named with no word of whom or what it was done to: "charged with theft on Monday"."""
    word = analysis.words[index]
    if word.upos not in ("NOUN", "PROPN"):
        return word.text.lower().endswith("ing") and not analysis.children_by(index, "obj", "obl", "nmod")
    behind = analysis.words[index + 1] if index + 1 < len(analysis.words) else None
    if behind is not None and behind.text.lower() in _DETAILS:
        return False
    return not any(relation(analysis, c) in ("nmod", "acl", "obj") and c > index for c in analysis.children(index))
