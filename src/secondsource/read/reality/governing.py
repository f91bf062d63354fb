"""The words that an event stands under, from its own upwards: its carriers, and what plans, threatens or denies it."""

from dataclasses import dataclass

from secondsource.read.analysis import Analysis, Word
from secondsource.read.grammar.clauses import dependents, preposition, relation
from secondsource.read.vocabulary.embedding import (
    HEARSAY_NOUNS,
    Effect,
    effect_of,
    effect_of_allowing,
    effect_of_facing,
    is_causing,
    takes_clause,
    takes_object,
    takes_preposition,
    takes_subject,
)

_DEPTH = 8
_MARKING = frozenset(("mark", "obl", "fixed"))


@dataclass(frozen=True, slots=True)
class Step:
    """A word above an event, and what it does to it; one that only ``lends`` tells nothing but its modal verbs."""

    word: int
    effect: Effect | None = None
    lends: bool = False


def governing(analysis: Analysis, trigger: int) -> tuple[Step, ...]:
    """The trigger, then each word that governs it in a way that tells how real it is."""
    steps = [Step(trigger)]
    while len(steps) < _DEPTH:
        above = _above(analysis, steps[-1].word)
        if above is None:
            break
        steps.append(above)
    return tuple(steps)


def particle(analysis: Analysis, verb: int) -> str | None:
    """The particle of a verb: "off" of "called off"."""
    found = analysis.children_by(verb, "compound:prt")
    return analysis.words[found[0]].text.lower() if found else None


def marks(analysis: Analysis, index: int) -> frozenset[str]:
    """The conjunctions and the "to" before a clause, lower case; "in" and "case" of "in case"."""
    found: set[str] = set()
    for child in dependents(analysis, index, _MARKING):
        text = analysis.words[child].text.lower()
        if relation(analysis, child) == "mark":
            found.add(text)
        if text == "case":
            found.add("in case")
    return frozenset(found)


def _above(analysis: Analysis, index: int) -> Step | None:
    """The next word upwards that tells how real it is; None where none does."""
    word, head = analysis.words[index], analysis.above(index)
    if head is None:
        return None
    kind = relation(analysis, index)
    if kind == "conj" and (head.upos == "VERB") == (word.upos == "VERB"):
        return None if _stands_alone(analysis, index) else Step(word.head, lends=True)
    plotted = _plotted(analysis, index) if kind == "advcl" else None
    return plotted if plotted is not None else _set_phrase(analysis, index, kind)


def _set_phrase(analysis: Analysis, index: int, kind: str) -> Step | None:
    """What the governor does in a phrase of its own ("face a trial", "is under way"), or by what it means."""
    word = analysis.words[index]
    own, governor = word.lemma.lower(), analysis.words[word.head].lemma.lower()
    if kind == "obj" and governor == "face":
        return _step(word.head, effect_of_facing(own))
    if kind == "nsubj" and governor in ("way", "underway"):
        return Step(word.head, "continue")
    allowed = effect_of_allowing(governor, own)
    if allowed is not None and (kind == "obj" or word.deprel == "nsubj:pass"):
        return Step(word.head, allowed)
    return _by_meaning(analysis, index, kind)


def _by_meaning(analysis: Analysis, index: int, kind: str) -> Step | None:
    """What the governor does by its meaning, or that it tells of something new."""
    word = analysis.words[index]
    head = analysis.words[word.head]
    effect = effect_of(head.lemma.lower(), head.upos, particle(analysis, word.head))
    if kind == "obj" and head.lemma.lower() == "call" and effect == "unreal":
        return None if analysis.children_by(word.head, "xcomp") else Step(word.head, "plan")
    if word.lemma.lower() in HEARSAY_NOUNS and effect != "deny":
        return None
    if effect is not None and _holds(analysis, index, kind, effect):
        return Step(word.head, effect)
    new = kind == "nsubj" and head.upos == "VERB" and is_new(analysis, index)
    return Step(word.head, lends=True) if new else None


def _step(word: int, effect: Effect | None) -> Step | None:
    return None if effect is None else Step(word, effect)


def is_new(analysis: Analysis, index: int) -> bool:
    """Whether a noun is told for the first time, by its article: "a landslide", "floods"."""
    word = analysis.words[index]
    if word.upos != "NOUN":
        return False
    own = [analysis.words[c] for c in analysis.children_by(index, "det", "nmod:poss")]
    if any(one.text.lower() not in ("a", "an", "another", "any") for one in own):
        return False
    return bool(own) or word.text.lower() != word.lemma.lower()


def _stands_alone(analysis: Analysis, index: int) -> bool:
    """Whether a coordinated clause has a subject or auxiliary of its own."""
    kinds = {relation(analysis, child) for child in analysis.children(index)}
    return bool(kinds & {"nsubj", "aux", "cop"})


def _plotted(analysis: Analysis, index: int) -> Step | None:
    """ "foiled a plot to bomb": the noun before "to", where the parse hangs the clause on the verb."""
    first = analysis.word_at(analysis.subtree(index).start)
    if first is None or first == 0 or "to" not in marks(analysis, index):
        return None
    before = analysis.words[first - 1]
    effect = effect_of(before.lemma.lower(), before.upos, None) if before.upos == "NOUN" else None
    return Step(first - 1, effect) if effect in ("plan", "unreal") else None


def _holds(analysis: Analysis, index: int, kind: str, effect: Effect) -> bool:
    """Whether the relation between an event and the word above it lets the word tell of it."""
    word = analysis.words[index]
    head = analysis.words[word.head]
    lemma, nominal = head.lemma.lower(), head.upos in ("NOUN", "PROPN")
    if kind == "xcomp" and (word.upos != "NOUN" or effect not in ("plan", "unreal", "believe")):
        return True
    if kind in ("ccomp", "csubj") or (kind == "parataxis" and "that" in marks(analysis, index)):
        return nominal or takes_clause(lemma, effect)
    if kind == "obl" and not preposition(analysis, index) and effect in ("deny", "cancel", "foil"):
        kind = "obj"
    if is_causing(lemma) and (word.deprel == "nsubj:pass" or not is_new(analysis, index)):
        return False
    if kind == "obj" or word.deprel == "nsubj:pass":
        return _holds_object(word, lemma, effect)
    if kind == "nsubj":
        return takes_subject(lemma) or (head.upos == "VERB" and index > word.head and takes_object(lemma, effect))
    if kind in ("obl", "nmod"):
        return takes_preposition(lemma, preposition(analysis, index), nominal)
    if kind == "acl":
        return word.deprel != "acl:relcl" and bool(marks(analysis, index) & {"to", "that", "of"})
    if kind == "advcl":
        own = marks(analysis, index) | {preposition(analysis, index)}
        return (effect == "foil" and "from" in own) or (head.upos == "ADJ" and "to" in own)
    return False


def _holds_object(word: Word, lemma: str, effect: Effect) -> bool:
    """Whether the word above tells of its object: "deny the report" and "expected to strike" do."""
    if effect == "deny" and word.lemma.lower() in HEARSAY_NOUNS:
        return True
    return (lemma != "expect" or word.deprel == "nsubj:pass") and takes_object(lemma, effect)
