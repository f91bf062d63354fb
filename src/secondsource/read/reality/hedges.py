"""Words of reserve about an event: adverbs, adjectives, verbs and nouns of hearsay and belief."""

from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.grammar.clauses import dependents
from secondsource.read.reality.governing import is_new
from secondsource.read.vocabulary.embedding import HEARSAY_NOUNS
from secondsource.read.vocabulary.wordlists import word_set

_HEDGES = word_set(
    """allegedly reportedly apparently possibly perhaps probably likely supposedly presumably purportedly seemingly
    believed said thought alleged suspected rumoured rumored presumed feared understood apparent purported reported
    ostensibly"""
)
_VERBS = word_set("believe say think allege suspect rumour rumor presume fear understand appear seem suppose claim")
# Of these a clause with its own subject is held in reserve too ("detectives believe that he set the fire").
_BELIEVING = word_set("believe think suspect presume suppose assume understand allege")


def hedge_of(analysis: Analysis, path: tuple[int, ...]) -> str | None:
    """The words of reserve on a path of governing words, the event's own word first; ``None`` without."""
    words = analysis.words
    for step, index in enumerate(path):
        own = _adverb(analysis, index)
        if own is not None:
            return own
        lemma = words[index].lemma.lower()
        below = words[path[step - 1]] if step else None
        if below is None:
            continue
        if words[index].upos == "NOUN" and lemma in HEARSAY_NOUNS:
            return words[index].text
        kind = below.deprel.split(":")[0]
        if kind == "xcomp" and lemma in _VERBS:
            return _with_to(analysis, index, path[step - 1])
        if kind == "ccomp" and lemma in _BELIEVING and words[index].upos == "VERB":
            return words[index].text
    return _of_its_verb(analysis, path[0])


def _adverb(analysis: Analysis, index: int) -> str | None:
    for child in dependents(analysis, index, ("advmod", "amod")):
        if analysis.words[child].text.lower() in _HEDGES:
            return analysis.words[child].text
    return None


def _of_its_verb(analysis: Analysis, index: int) -> str | None:
    """ "A landslide reportedly buried the road": of an event told for the first time, the verb's reserve is its own."""
    word = analysis.words[index]
    if word.head == ROOT or word.deprel not in ("nsubj", "obj") or not is_new(analysis, index):
        return None
    return _adverb(analysis, word.head)


def _with_to(analysis: Analysis, verb: int, below: int) -> str:
    words = analysis.words
    first = min((c for c in analysis.children(verb) if words[c].deprel == "aux:pass"), default=verb)
    marks = [c for c in analysis.children(below) if words[c].text.lower() == "to"]
    last = max([verb, *(m for m in marks if m > verb and m - verb < 3)])
    return analysis.text[words[first].start : words[last].end]
