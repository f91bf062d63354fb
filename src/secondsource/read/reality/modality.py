"""Whether an event is told as happened, under way, planned, possible, cancelled or denied, and with what reserve.

Cues after the factuality literature (Saurí and Pustejovsky, "FactBank", 2009): negation, modal verbs, conditionals,
verbs and nouns that plan, threaten or prevent, and words of hearsay. The words above an event are taken from the
innermost outwards, each changing what the ones below it made of the event.
"""

from dataclasses import dataclass
from functools import lru_cache

from secondsource.model.reading import Allegation, Modality, Stance
from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.grammar.clauses import arguments, dependents, is_passive, preposition, relation
from secondsource.read.reality.governing import Step, governing, marks
from secondsource.read.reality.hedges import hedge_of
from secondsource.read.reality.unreal import is_unreal
from secondsource.read.vocabulary.embedding import (
    CANCELLED_MARKS,
    FALSE,
    ONGOING_MARKS,
    PLANNED_MARKS,
    POSSIBLE_MARKS,
    Effect,
)
from secondsource.read.vocabulary.function_words import FUTURE, MODALS, NEGATIONS
from secondsource.read.vocabulary.lexicon import kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set

_NEGATING = NEGATIONS | word_set("no neither nor without none nobody cannot")
_BEEN = word_set("is are was were be been")
_BEING = word_set("is are was were 's ’s 're ’re am ’m 'm")
_NOT_ALONE = word_set("only just merely simply solely")
_DESCRIBING = frozenset(("amod", "det", "compound"))
_MARKING = frozenset(("advmod", "aux", "det", "mark", "neg", "cc", "case", "cop"))
_NOBODY = word_set("nobody none neither nothing")
_POSSIBLE = MODALS | {"ca"}
_OPEN = word_set("if whether unless lest") | {"in case"}
_REPORTING_PAST = word_set("said told announced added promised vowed pledged confirmed")
_PRESENT = word_set("is are 's 're am ’s ’re")
_AHEAD = ("ahead", "pending")
# Who comes "to protest" does so by coming.
_DONE_BY_COMING = word_set("protest demonstrate")
_INQUIRY = word_set("information tip reward evidence")
_VERDICTS = frozenset(("verdict", "verdicts", "plea"))
# Of these "nobody" is a number of people, not a denial.
_COUNTED = word_set("die perish drown disappear vanish lose survive")


@dataclass(frozen=True, slots=True)
class Told:
    """How an event is told: its modality, the teller's stance, the words of reserve, and what it is held against."""

    modality: Modality
    stance: Stance
    hedge: str | None = None
    allegation: Allegation | None = None


@dataclass(frozen=True, slots=True)
class _State:
    """What the words so far make of the event. ``spoken``: somebody says that it did not take place."""

    modality: Modality
    foiled: bool = False
    spoken: bool = False


def told(analysis: Analysis, trigger: int) -> Told:
    """How the event of a trigger word is told where the word stands."""
    known = _told_known(analysis)
    if trigger not in known:
        known[trigger] = _told(analysis, trigger)
    return known[trigger]


# Counts, events and facts all ask for those of the report at hand.
@lru_cache(maxsize=1)
def _told_known(_analysis: Analysis) -> dict[int, Told]:
    return {}


def _told(analysis: Analysis, trigger: int) -> Told:
    steps = governing(analysis, trigger)
    state = _start(analysis, trigger)
    for number, step in enumerate(steps):
        state = _under(state, step.effect, _denies_by_name(analysis, step.word))
        state = _told_by(analysis, state, step, number)
        if _is_open(analysis, step.word):
            state = _State("possible")
            break
    if state.modality in ("happened", "ongoing") and is_unreal(analysis, trigger):
        state = _State("possible")
    hedge = hedge_of(analysis, tuple(step.word for step in steps if not step.lends))
    if state.modality == "denied":
        return Told("denied", "denies" if state.spoken else "asserts")
    return Told(state.modality, "hedges" if hedge else "asserts", hedge)


def _start(analysis: Analysis, trigger: int) -> _State:
    """What the event's own determiners, adjectives and preposition say."""
    words = analysis.words
    if words[trigger].upos not in ("NOUN", "PROPN"):
        return _State("planned" if _is_purpose(analysis, trigger) else "happened")
    own = {words[c].text.lower() for c in dependents(analysis, trigger, _DESCRIBING)}
    if own & CANCELLED_MARKS:
        return _State("cancelled")
    if own & POSSIBLE_MARKS or _sought(analysis, trigger):
        return _State("possible")
    if own & PLANNED_MARKS or preposition(analysis, trigger) in _AHEAD:
        return _State("planned")
    return _State("ongoing" if own & ONGOING_MARKS else "happened")


def _under(state: _State, effect: Effect | None, false: bool) -> _State:
    """The state below a word of this effect."""
    modality = state.modality
    if false or effect == "deny":
        return _State("denied", spoken=True)
    if effect == "fail" and state.foiled:
        return _State("happened")
    if effect == "fail" and modality != "denied":
        return _State("denied", foiled=True)
    if effect == "foil" and modality != "denied":
        return _State("possible", foiled=True)
    if effect == "cancel" and modality != "denied":
        return _State("cancelled")
    if effect == "unreal" and modality != "denied":
        return _State("possible")
    if effect == "plan" and modality in ("happened", "ongoing"):
        return _State("planned")
    return state


def _told_by(analysis: Analysis, state: _State, step: Step, number: int) -> _State:
    """The state after the negation, the modal verbs and the tense of one word."""
    lowers = _own_words(analysis, step.word)
    if not step.lends and _negated(analysis, step.word, lowers, number):
        return _negation_of(state, step.effect, lowers)
    if state.modality in ("denied", "cancelled"):
        return _State("possible") if state.modality == "cancelled" and lowers & _POSSIBLE else state
    if lowers & FUTURE:
        future: Modality = "possible" if _is_question(analysis, step.word) else "planned"
        return _State(future) if state.modality in ("happened", "ongoing") else state
    if lowers & _POSSIBLE and state.foiled and "have" in lowers:
        return _State("happened")
    if lowers & _POSSIBLE:
        return _State("planned" if _announced(analysis, step.word, lowers) else "possible")
    if state.modality != "happened" or step.lends:
        return state
    if _is_question(analysis, step.word):
        return _State("possible")
    if _is_to(analysis, step.word, lowers):
        return _State("planned")
    return _State("ongoing") if _under_way(analysis, step, lowers) else state


def _is_to(analysis: Analysis, index: int, lowers: frozenset[str]) -> bool:
    """ "The minister was to resign", "two men are to be executed"."""
    return analysis.words[index].upos == "VERB" and "to" in lowers and bool(lowers & _BEING)


def _negation_of(state: _State, effect: Effect | None, lowers: frozenset[str]) -> _State:
    if state.foiled:
        return _State("happened")
    if effect in ("deny", "unreal") or (effect == "believe" and not lowers & _BEEN) or (lowers & {"may", "might"}):
        return _State("possible")
    if effect == "cancel":
        return _State("planned")
    return _State("denied", spoken=effect != "plan")


def _own_words(analysis: Analysis, index: int) -> frozenset[str]:
    own = dependents(analysis, index, _MARKING)
    return frozenset([analysis.words[child].text.lower() for child in own if not _is_of_verdict(analysis, child)])


def _is_of_verdict(analysis: Analysis, index: int) -> bool:
    """The "not" of a "not guilty verdict" denies no verdict."""
    behind = analysis.words[index + 1 : index + 3]
    return len(behind) > 1 and behind[0].text.lower() == "guilty" and behind[1].text.lower() in _VERDICTS


def _negated(analysis: Analysis, index: int, lowers: frozenset[str], number: int) -> bool:
    if lowers & _NEGATING:
        return not ("not" in lowers and lowers & _NOT_ALONE)
    if "yet" in lowers and analysis.words[index].lemma.lower() == "have" and number:
        return True
    return analysis.words[index].upos == "VERB" and (
        _done_by_nobody(analysis, index) or _done_to_nothing(analysis, index)
    )


def _done_to_nothing(analysis: Analysis, verb: int) -> bool:
    """ "Reached no deal", "no shots were fired"; of people it is their number that is none."""
    for child in analysis.children_by(verb, "obj", "nsubj:pass"):
        own = {analysis.words[c].text.lower() for c in analysis.children_by(child, "det")}
        if own & {"no", "neither"}:
            return kind_of_noun(analysis.words[child].lemma) != "person"
    return False


def _done_by_nobody(analysis: Analysis, verb: int) -> bool:
    """ "Neither side signed", "no plane crashed"; a number of nobody hurt or dead denies nothing."""
    if analysis.words[verb].lemma.lower() in _COUNTED or is_passive(analysis, verb):
        return False
    for agent in arguments(analysis, verb).agents:
        own = {analysis.words[c].text.lower() for c in dependents(analysis, agent, ("det",))}
        if analysis.words[agent].text.lower() in _NOBODY or own & {"no", "neither"}:
            return relation(analysis, agent) == "nsubj" and analysis.words[agent].head == verb
    return False


def _denies_by_name(analysis: Analysis, index: int) -> bool:
    """ "called the report of a coup a fabrication": the word is said to be false."""
    word = analysis.words[index]
    if word.upos != "NOUN" or word.head == ROOT or relation(analysis, index) not in ("obj", "xcomp", "nsubj"):
        return False
    beside = analysis.children(word.head)
    named = any(analysis.words[c].lemma.lower() in FALSE and c > index for c in beside)
    return named and analysis.words[word.head].lemma.lower() in ("call", "describe", "brand", "label", "dismiss")


def _is_open(analysis: Analysis, index: int) -> bool:
    """Whether the clause is a condition or an indirect question."""
    if marks(analysis, index) & _OPEN:
        return True
    kind = relation(analysis, index)
    if kind == "conj" and not marks(analysis, index):
        return _is_open(analysis, analysis.words[index].head)
    first = analysis.word_at(analysis.subtree(index).start) if kind == "advcl" else None
    return first is not None and analysis.words[first].text in ("Had", "had", "Should", "Were")


def _is_question(analysis: Analysis, index: int) -> bool:
    """Whether the clause asks whether something is so: "Will the minister resign?"."""
    word = analysis.words[index]
    if word.head != ROOT:
        return False
    sentence = analysis.sentences[word.sentence]
    first = analysis.sentence_words(word.sentence)[0]
    return (
        analysis.text[sentence.start : sentence.end].rstrip().endswith("?")
        and analysis.words[first].head == index
        and relation(analysis, first) in ("aux", "cop")
    )


def _announced(analysis: Analysis, index: int, lowers: frozenset[str]) -> bool:
    """ "said it would resume": the future of a past report; "would have" never is."""
    word = analysis.words[index]
    if "would" not in lowers or "have" in lowers or word.head == ROOT or relation(analysis, index) != "ccomp":
        return False
    return analysis.words[word.head].text.lower() in _REPORTING_PAST


def _under_way(analysis: Analysis, step: Step, lowers: frozenset[str]) -> bool:
    """ "fighting continues", "are searching", "is on trial", "was under way"."""
    word = analysis.words[step.word]
    if step.effect == "continue":
        return word.text.lower() in (f"{word.lemma.lower()}s", word.lemma.lower()) or bool(lowers & _PRESENT)
    if word.upos == "VERB" and word.text.lower().endswith("ing"):
        return bool(lowers & _PRESENT) and not step.effect
    return bool(lowers & _PRESENT) and "on" in lowers and word.upos == "NOUN"


def _is_purpose(analysis: Analysis, index: int) -> bool:
    """ "soldiers came to arrest him", "Orvania to deport migrants": an infinitive that nothing tells to be done."""
    word = analysis.words[index]
    if word.upos != "VERB" or word.text.lower() not in (word.lemma.lower(), "be"):
        return False
    if word.deprel == "conj" and word.head < index and not analysis.children_by(index, "nsubj", "mark", "aux"):
        return _is_purpose(analysis, word.head)
    if word.deprel not in ("advcl", "acl", "root") or word.text.lower() in _DONE_BY_COMING:
        return False
    near = [c for c in dependents(analysis, index, ("mark",)) if 0 < index - c < 4]
    return any(analysis.words[c].text.lower() == "to" for c in near)


def _sought(analysis: Analysis, index: int) -> bool:
    """ "information that leads to their arrest" tells of no arrest."""
    word = analysis.words[index]
    if word.head == ROOT or analysis.words[word.head].lemma.lower() != "lead":
        return False
    near = analysis.words[max(0, word.head - 5) : word.head]
    return any(w.lemma.lower() in _INQUIRY for w in near)
