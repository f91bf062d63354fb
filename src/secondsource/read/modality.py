"""Whether an event is told as happened, under way, planned, possible, cancelled or denied, and with what reserve.

Cues after the factuality literature (Saurí and Pustejovsky, "FactBank", 2009): negation, modal verbs, conditionals,
verbs and nouns that plan, threaten or prevent, and words of hearsay.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.model.reading import Modality, Stance
from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.clauses import relation
from secondsource.read.wordlists import word_set

_NEGATIONS = word_set("no not n't never neither nor without none nobody n’t cannot")
_POSSIBLE = word_set("could would might may should can if whether unless lest in case") - {"in", "case"}
_PLANNING = word_set(
    """plan intend threaten vow promise want aim hope prepare schedule expect order urge call demand ask seek propose
    consider advise refuse agree warn prevent fear require allow force try attempt"""
)
_FOILED = word_set("prevent avert foil thwart avoid stop forestall")
_CANCELLED = word_set("cancel scrap suspend postpone abandon")
_POSSIBLE_GOVERNORS = word_set("fear warn prevent avoid avert foil thwart threaten risk consider want call demand urge")
_DENYING = word_set("deny refute reject dismiss rebut contradict")
_HEDGES = word_set(
    """allegedly reportedly apparently possibly perhaps probably likely supposedly presumably purportedly seemingly
    believed said thought alleged suspected rumoured rumored presumed feared understood apparent purported"""
)
_HEDGING_VERBS = word_set(
    "believe say think allege suspect rumour rumor presume fear understand appear seem suppose claim"
)
_PLANNED_NOUNS = word_set("plan plot threat attempt bid call fear risk possibility danger prospect warning")
_ONGOING = word_set("continue rage persist")
# Verbs that tell of an event named beside them, so that their "not" or "will" is the event's.
_CARRIERS = (
    word_set("occur happen take break carry launch stage conduct hold make commit perpetrate have be see")
    | _ONGOING | _PLANNING | _FOILED | _CANCELLED | _DENYING | _POSSIBLE_GOVERNORS
)  # fmt: skip
_DEPTH = 6


@dataclass(frozen=True, slots=True)
class Told:
    """How an event is told: its modality, the teller's stance, and the words of reserve."""

    modality: Modality
    stance: Stance
    hedge: str | None = None


def told(analysis: Analysis, trigger: int) -> Told:
    """How the event of a trigger word is told where the word stands."""
    path = tuple(_governing(analysis, trigger))
    hedge = _hedge(analysis, path)
    if any(_negated(analysis, i) for i in path[:2]) or _under_denial(analysis, path):
        return Told("denied", "denies", hedge)
    modality = _modality(analysis, path)
    return Told(modality, "hedges" if hedge else "asserts", hedge)


def _governing(analysis: Analysis, index: int) -> Iterator[int]:
    """The trigger and the predicates that govern it within its clause: "fire" and "break" of "no fire broke out"."""
    words = analysis.words
    current = index
    for _ in range(_DEPTH):
        yield current
        word = words[current]
        kind = relation(analysis, current)
        if word.head == ROOT:
            return
        if kind == "ccomp":
            yield word.head
            return
        if kind in ("nsubj", "obj", "obl") and words[word.head].lemma.lower() not in _CARRIERS:
            return
        if kind in ("nsubj", "obj", "obl", "xcomp", "csubj") or (
            kind in ("nmod", "acl") and words[word.head].lemma.lower() in _PLANNED_NOUNS
        ):
            current = word.head
        else:
            return


def _children_lower(analysis: Analysis, index: int) -> Iterator[str]:
    for child in analysis.children(index):
        if relation(analysis, child) in ("advmod", "aux", "det", "mark", "neg", "cc", "case"):
            yield analysis.words[child].text.lower()


def _negated(analysis: Analysis, index: int) -> bool:
    lowers = tuple(_children_lower(analysis, index))
    if any(word in _NEGATIONS for word in lowers):
        return not ("not" in lowers and "only" in lowers)
    return False


def _under_denial(analysis: Analysis, path: tuple[int, ...]) -> bool:
    return any(analysis.words[i].lemma.lower() in _DENYING and analysis.words[i].upos == "VERB" for i in path[1:])


def _modality(analysis: Analysis, path: tuple[int, ...]) -> Modality:
    words = analysis.words
    for step, index in enumerate(path):
        word, lowers = words[index], frozenset(_children_lower(analysis, index))
        lemma = word.lemma.lower()
        if not step and _sought(analysis, index):
            return "possible"
        undergoes = step and words[path[step - 1]].deprel in (
            "obj",
            "nsubj:pass",
            "xcomp",
            "ccomp",
            "nmod",
            "obl",
            "acl",
        )
        if undergoes and lemma in _CANCELLED:
            return "cancelled"
        if undergoes and (lemma in _FOILED or lemma in _POSSIBLE_GOVERNORS or lemma in _PLANNED_NOUNS):
            return "possible"
        if (
            word.deprel in ("ccomp",)
            and not step
            and word.head != ROOT
            and words[word.head].lemma.lower() in ("fear", "warn")
        ):
            return "possible"
        if "will" in lowers or "'ll" in lowers or "shall" in lowers:
            return "planned"
        if lowers & _POSSIBLE:
            return "possible"
        if step and lemma in _PLANNING and relation(analysis, path[step - 1]) in ("xcomp", "ccomp", "obj"):
            return "planned"
        if step and lemma == "be" and relation(analysis, path[step - 1]) == "xcomp":
            return "planned"
        if _infinitive_of_purpose(analysis, index):
            return "planned"
        if step and lemma in _ONGOING and word.text.lower() == lemma + "s":
            return "ongoing"
    return "happened"


def _sought(analysis: Analysis, index: int) -> bool:
    """ "information that leads to their arrest" tells of no arrest."""
    word = analysis.words[index]
    if word.upos != "NOUN" or word.head == ROOT or analysis.words[word.head].lemma.lower() != "lead":
        return False
    near = analysis.words[max(0, word.head - 5) : word.head]
    return any(w.lemma.lower() in ("information", "tip", "reward", "evidence") for w in near)


def _infinitive_of_purpose(analysis: Analysis, index: int) -> bool:
    word = analysis.words[index]
    if word.deprel not in ("advcl", "acl") or word.upos != "VERB":
        return False
    if word.text.lower() not in (word.lemma.lower(), "be"):
        return False
    marks = [c for c in analysis.children(index) if relation(analysis, c) == "mark" and 0 < index - c < 4]
    return any(analysis.words[c].text.lower() == "to" for c in marks)


def _hedge(analysis: Analysis, path: tuple[int, ...]) -> str | None:
    words = analysis.words
    for step, index in enumerate(path):
        for child in analysis.children(index):
            if words[child].text.lower() in _HEDGES and relation(analysis, child) in ("advmod", "amod"):
                return words[child].text
        if step and words[index].lemma.lower() in _HEDGING_VERBS and relation(analysis, path[step - 1]) == "xcomp":
            first = min((c for c in analysis.children(index) if words[c].deprel == "aux:pass"), default=index)
            marks = [c for c in analysis.children(path[step - 1]) if words[c].text.lower() == "to"]
            last = max([index, *(m for m in marks if m > index and m - index < 3)])
            return analysis.text[words[first].start : words[last].end]
    return None
