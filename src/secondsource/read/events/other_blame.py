"""Who is accused of something else than any deed that is told: "accused the rebels of inflating the toll"."""

from collections.abc import Set

from secondsource.read.analysis import Analysis
from secondsource.read.vocabulary.tags import WITHIN_NOUN_PHRASE
from secondsource.read.vocabulary.wordlists import word_set

_ACCUSING = word_set("accuse blame")
_LEADS = frozenset(("of", "for"))
_OF_THE_SAME = word_set("it this that them so responsible responsibility behind role part involvement hand")
_ENDS = frozenset((".", ",", ";", ":", "!", "?"))


def is_blamed_for_another(analysis: Analysis, head: int, deeds: Set[int]) -> bool:
    """Whether somebody is accused in words that hold none of the ``deeds`` and take up none told before."""
    accused = _before(analysis, head)
    if accused is None or analysis.words[accused].lemma.lower() not in _ACCUSING:
        return False
    sentence = analysis.sentence_words(analysis.words[head].sentence)
    lead = next((i for i in range(head + 1, sentence.stop) if analysis.words[i].upos not in WITHIN_NOUN_PHRASE), None)
    if lead is None or analysis.words[lead].text.lower() not in _LEADS:
        return False
    end = next((i for i in range(lead, sentence.stop) if analysis.words[i].text in _ENDS), sentence.stop)
    same = any(analysis.words[i].text.lower() in _OF_THE_SAME for i in range(lead, end))
    return not same and deeds.isdisjoint(range(lead, end))


def _before(analysis: Analysis, head: int) -> int | None:
    """The word before the noun phrase that ends with ``head``."""
    words, index = analysis.words, head - 1
    while index >= 0 and words[index].upos in WITHIN_NOUN_PHRASE:
        index -= 1
    return index if index >= 0 and words[index].sentence == words[head].sentence else None
