"""What nobody denies though it is negated: what somebody will not do ("refused to fire"), and what no deed can do."""

from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.grammar.clauses import relation
from secondsource.read.vocabulary.function_words import FUTURE, MODALS, NEGATIONS
from secondsource.read.vocabulary.wordlists import word_set

_WILL = FUTURE | {"would"}
_REFUSING = word_set("refuse decline")
_ANY_MODAL = FUTURE | MODALS
_PARTICULAR = frozenset(("det", "nmod:poss", "nummod", "nmod:unmarked"))
_BECOMING = word_set("become be remain")
_COMMON = word_set(
    """common commonplace rife rampant widespread frequent rare endemic routine usual everyday prevalent industry
    business problem scourge plague menace trade currency phenomenon livelihood"""
)
_TAKING_PLACE = word_set("be take happen occur go hold make proceed come")


def is_refused(analysis: Analysis, verb: int) -> bool:
    """Whether a verb tells what will not be done, or what somebody refuses to do."""
    word = analysis.words[verb]
    if word.upos != "VERB":
        return False
    if word.head != ROOT and relation(analysis, verb) == "xcomp":
        above = analysis.words[word.head]
        return above.lemma.lower() in _REFUSING and above.upos == "VERB"
    own = {analysis.words[c].text.lower() for c in analysis.children_by(verb, "aux", "advmod")}
    return bool(own & _WILL and own & NEGATIONS) and "have" not in own


def is_of_none_in_particular(analysis: Analysis, noun: int) -> bool:
    """Whether a word stands for any such thing: "no sentence will bring her back", "kidnapping is an industry here"."""
    word = analysis.words[noun]
    if _is_said_in_general(analysis, noun):
        return True
    if word.head == ROOT or word.upos != "NOUN" or not relation(analysis, noun).startswith("nsubj"):
        return False
    none = any(analysis.words[c].text.lower() == "no" for c in analysis.children_by(noun, "det"))
    above = [analysis.words[c].text.lower() for c in analysis.children_by(word.head, "aux")]
    takes_place = analysis.words[word.head].lemma.lower() in _TAKING_PLACE
    return none and not takes_place and not _ANY_MODAL.isdisjoint(above)


def _is_said_in_general(analysis: Analysis, index: int) -> bool:
    """ "Kidnapping for ransom has become a business", "car thefts are rife": what happens there, and no one deed."""
    word = analysis.words[index]
    if word.head == ROOT or relation(analysis, index) not in ("nsubj", "csubj"):
        return False
    if any(relation(analysis, child) in _PARTICULAR for child in analysis.children(index)):
        return False
    above = analysis.words[word.head]
    said = [word.head] if above.upos in ("ADJ", "NOUN") else []
    said += analysis.children_by(word.head, "xcomp", "obj") if above.lemma.lower() in _BECOMING else ()
    return analysis.has_lemma(said, _COMMON)
