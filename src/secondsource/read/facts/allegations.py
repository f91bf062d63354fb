"""How far somebody is held to account for wrongdoing where a report tells of it: alleged, charged, convicted."""

from dataclasses import dataclass

from secondsource.model.reading import Allegation
from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.grammar.clauses import preposition, relation
from secondsource.read.grammar.complements import lead_of, word_before
from secondsource.read.vocabulary.function_words import NEGATIONS
from secondsource.read.vocabulary.legal_words import (
    BELIEVING,
    DOUBTING,
    NOT_GUILTY,
    NOUNS,
    PARTS_IN_DEEDS,
    PLEADED_NOT_GUILTY,
    VERBS,
    VERDICTS,
    Holding,
)
from secondsource.read.vocabulary.tags import OF_NOUN_PHRASE, WITHIN_NOUN_PHRASE
from secondsource.read.vocabulary.wordlists import word_set

_DEPTH = 6
_WITHIN = word_set("obj conj xcomp nmod obl advcl acl nsubj:pass")
_WITHIN_LEADS = word_set("of in to and on at for")
_WHOM = word_set("of against at")
# What somebody is held to have had in a deed that did take place: "charged in connection with the robbery".
_TIES = PARTS_IN_DEEDS | word_set("connection share link tie ties links")
_REACH = 9
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
    said = said_of_doer(analysis, index)
    if said is not None:
        return Held("alleged", analysis.words[said].text)
    current = index
    for _ in range(_DEPTH):
        if _is_tied(analysis, current):
            return None
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
    for word in dict.fromkeys((before, words[index].head, _verb_before(analysis, lead))):
        if word is None:
            continue
        holding = _holding(analysis, word)
        if holding is not None and link in holding.links:
            doubts = words[word].lemma.lower() in DOUBTING and words[word].text
            return Held(holding.allegation, doubts or None)
    return None


def said_of_doer(analysis: Analysis, index: int) -> int | None:
    """The verb of "the man who police say stabbed a clerk"."""
    if analysis.words[index].deprel != "acl:relcl":
        return None
    inserted = analysis.children_by(index, "parataxis")
    return next((i for i in inserted if i < index and analysis.words[i].lemma.lower() in BELIEVING), None)


def _is_tied(analysis: Analysis, index: int) -> bool:
    """Whether the word stands behind what somebody had in it: "in connection with the raid", "any part in the raid"."""
    lead = lead_of(analysis, index)
    before = None if lead is None else word_before(analysis, lead)
    return before is not None and analysis.words[before].lemma.lower() in _TIES


def _verb_before(analysis: Analysis, lead: int) -> int | None:
    """The verb that stands before a preposition with one noun phrase between: "accused the two brothers of"."""
    words = analysis.words
    for index in range(lead - 1, max(-1, lead - _REACH), -1):
        if words[index].sentence != words[lead].sentence:
            return None
        if words[index].upos == "VERB":
            return index
        if words[index].upos not in WITHIN_NOUN_PHRASE and words[index].text != "-":
            return None
    return None


def _holding(analysis: Analysis, index: int) -> Holding | None:
    word = analysis.words[index]
    lemma = word.lemma.lower()
    if word.upos in ("NOUN", "PROPN") and lemma in NOUNS:
        return NOUNS[lemma]
    if lemma == "guilty" and any(w.text.lower() in NEGATIONS for w in analysis.words[max(0, index - 2) : index]):
        pleaded = word.head != ROOT and analysis.words[word.head].lemma.lower() == "plead"
        return PLEADED_NOT_GUILTY if pleaded else NOT_GUILTY
    return VERDICTS.get(lemma) or (VERBS.get(lemma) if word.upos in ("VERB", "ADJ", "NOUN") else None)


def _is_part(analysis: Analysis, index: int) -> bool:
    """Whether a word stands within the phrase that names the wrongdoing: "planning an attack"."""
    if analysis.words[index].deprel not in _WITHIN:
        return False
    lead = lead_of(analysis, index)
    return lead is None or analysis.words[lead].text.lower() in _WITHIN_LEADS


def is_only_named(analysis: Analysis, index: int) -> bool:
    """Whether wrongdoing is named with no word of whom or what it was done to: "charged with theft on Monday".

    The words decide, not what hangs on them: "murder in Karsk" may be told of the murder or of the arrest for it.
    """
    words = analysis.words
    word = words[index]
    behind = words[index + 1] if index + 1 < len(words) else None
    if behind is None or behind.sentence != word.sentence:
        return True
    if word.text.lower().endswith("ing") and behind.upos in OF_NOUN_PHRASE:
        return False
    if word.upos not in ("NOUN", "PROPN"):
        return word.text.lower().endswith("ing") and not _names_object(analysis, index)
    if behind.upos == "ADP":
        return behind.text.lower() not in _WHOM and not _is_known(analysis, index)
    return not any(relation(analysis, c) in ("nmod", "acl", "obj") and c > index for c in analysis.children(index))


def _names_object(analysis: Analysis, gerund: int) -> bool:
    """Whether a gerund has whom or what it was done to, or where: "stealing by servant" only says how."""
    ways = analysis.children_by(gerund, "obl", "nmod")
    return bool(analysis.children_by(gerund, "obj")) or any(preposition(analysis, way) != "by" for way in ways)


def _is_known(analysis: Analysis, index: int) -> bool:
    """Whether a deed is one in particular, by its article or its number: "the attack", "killings"."""
    word = analysis.words[index]
    own = {relation(analysis, c) for c in analysis.children(index) if c < index}
    return "det" in own or "nmod" in own or word.text.lower() != word.lemma.lower()
