"""What somebody will not do, or refuses to do: "will not resign", "refused to fire". Nobody denies anything."""

from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.grammar.clauses import relation
from secondsource.read.vocabulary.wordlists import word_set

_WILL = word_set("will would shall wo 'll ’ll")
_NOT = word_set("not n't n’t never")
_REFUSING = word_set("refuse decline")


def is_refused(analysis: Analysis, verb: int) -> bool:
    """Whether a verb tells what will not be done, or what somebody refuses to do."""
    word = analysis.words[verb]
    if word.upos != "VERB":
        return False
    if word.head != ROOT and relation(analysis, verb) == "xcomp":
        above = analysis.words[word.head]
        return above.lemma.lower() in _REFUSING and above.upos == "VERB"
    own = {analysis.words[c].text.lower() for c in analysis.children_by(verb, "aux", "advmod")}
    return bool(own & _WILL and own & _NOT) and "have" not in own
