"""When an event took place, by the syntax around its trigger."""

import re
from collections.abc import Iterator, Sequence

from secondsource.model.reading import Mention
from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.counting.later_deaths import later_deaths
from secondsource.read.counting.ordinals import ordinal_of
from secondsource.read.events.clause_days import is_of_clause, times_of_clause
from secondsource.read.events.domain import told_of
from secondsource.read.events.other_days import other_day
from secondsource.read.facts.allegations import is_only_named
from secondsource.read.grammar.clauses import arguments, dependents, preposition, relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.days_since import is_on_another_day
from secondsource.read.tellings.found_role import Found
from secondsource.read.vocabulary.count_words import BODIES, DYING
from secondsource.read.vocabulary.wordlists import word_set

_BEHIND, _BEFORE = 9, 16
_SINCE = re.compile(r"\bsince\s(?:at least\s|the\s)?$", re.IGNORECASE)
# "Remanded until 5 June": the day on which it ends.
_UNTIL = re.compile(r"\b(?:until|till)\s(?:at least\s|the\s)?$", re.IGNORECASE)
_OUTSTANDING = frozenset(("worst", "most", "first", "only"))
_HUNG = frozenset(("obl", "nmod", "advmod", "compound", "amod", "appos", "nummod", "dep"))
_INSIDE = frozenset(("nmod", "obl", "nummod", "appos", "advmod", "conj"))
# "The killing of a farmer after Monday's vote": what comes behind these is of another day.
_LATER = frozenset(("after", "before", "following"))
_CHARGING = word_set("charge")
# How the dead are brought out of what is known to have killed them.
_RECOVERING = word_set("recover retrieve pull dig")
_DECIDING = word_set("uphold upheld overturn quash annul approve")


def whens(scene: Scene, trigger: int, around: Sequence[int]) -> Iterator[Found]:
    """The times of the event, by the words ``around`` its trigger; one may come more than once."""
    if not _is_time_near(scene, trigger) or _came_later(scene, trigger):
        return
    own = scene.analysis.subtree_words(trigger) if _is_charged(scene, trigger) else None
    for found in _every_time(scene, trigger, around):
        if _is_own_day(scene, trigger, found.word) and (own is None or found.word in own):
            yield found


def _came_later(scene: Scene, trigger: int) -> bool:
    """ "Two of the wounded died on Friday", "recovered three more bodies on Friday": no day of what killed them."""
    lemma = scene.analysis.words[trigger].lemma.lower()
    if lemma in _RECOVERING:
        return scene.analysis.has_lemma(arguments(scene.analysis, trigger).patients, BODIES)
    return lemma in DYING and any(count.anchor == trigger for count in later_deaths(scene))


def _is_charged(scene: Scene, trigger: int) -> bool:
    """ "Was charged with arson on Monday over a fire": wrongdoing that is only named where somebody is charged.

    Or with no more than whose it is: "charged with his murder on Monday".
    """
    above = scene.analysis.words[trigger].head
    if above == ROOT or scene.analysis.words[above].lemma.lower() not in _CHARGING:
        return False
    whose = bool(scene.analysis.children_by(trigger, "nmod:poss"))
    return preposition(scene.analysis, trigger) == "with" and (whose or is_only_named(scene.analysis, trigger))


def _is_time_near(scene: Scene, trigger: int) -> bool:
    """Whether a time stands where one is looked for: a word and what it hangs on are of one sentence."""
    sentence = scene.analysis.sentence_words(scene.analysis.words[trigger].sentence)
    return scene.has_within("time", range(sentence.start, max(sentence.stop, trigger + _BEHIND)))


def _every_time(scene: Scene, trigger: int, around: Sequence[int]) -> Iterator[Found]:
    yield from told_of(scene, trigger, [(index, found) for index in around for found in _times_by(scene, index)])
    yield from _time_behind(scene, trigger)
    yield from times_of_clause(scene, trigger)


def _is_own_day(scene: Scene, trigger: int, word: int) -> bool:
    """Whether a time is the trigger's: neither of a saying or an arrest beside it nor the stamp of the page."""
    time = scene.headed_by_time(word)
    if time is None:
        return True
    if is_on_another_day(scene.analysis, trigger, word):
        return False
    if _is_compared_with(scene, trigger, time) or is_of_clause(scene, trigger, word):
        return False
    if _UNTIL.search(scene.analysis.text, max(0, time.span.start - _BEFORE), time.span.start) is not None:
        return False
    other = other_day(scene.analysis.text, time.span)
    return not other.apart and other.act in (None, scene.analysis.words[trigger].start)


def _is_compared_with(scene: Scene, trigger: int, time: Mention) -> bool:
    """Whether a time is that of others: "the deadliest fire since 1993", "the third abduction this year"."""
    wide = time.date is not None and time.date.precision not in ("day", "night")
    if wide and ordinal_of(scene, trigger) is not None:
        return True
    outstanding = any(word.endswith("est") or word in _OUTSTANDING for word in _told_to_be(scene.analysis, trigger))
    before = max(0, time.span.start - _BEFORE)
    return outstanding and _SINCE.search(scene.analysis.text, before, time.span.start) is not None


def _told_to_be(analysis: Analysis, trigger: int) -> Iterator[str]:
    """The adjectives of an event: "the deadliest fire", "the fire was the deadliest", "was the worst disaster"."""
    subject = relation(analysis, trigger) == "nsubj" and analysis.words[trigger].head != ROOT
    nouns = (trigger, analysis.words[trigger].head) if subject else (trigger,)
    for noun in nouns:
        if noun != trigger and analysis.words[noun].upos == "ADJ":
            yield analysis.words[noun].text.lower()
        yield from (analysis.words[c].text.lower() for c in analysis.children_by(noun, "amod", "advmod"))


def _times_by(scene: Scene, index: int) -> Iterator[Found]:
    word = scene.analysis.words[index]
    if word.head != ROOT and word.deprel in ("acl:relcl", "advcl", "acl") and scene.headed_by_time(word.head):
        yield Found("when", word.head)
    yield from _time_before_when(scene, index)
    yield from _time_before_participle(scene, index)
    hung = dependents(scene.analysis, index, _HUNG)
    dated = any(scene.headed_by_time(child) for child in hung)
    for child in hung:
        # "Died on Friday after the crash on Monday": two days.
        if not (dated and preposition(scene.analysis, child) in _LATER and not scene.headed_by_time(child)):
            yield from _times_under(scene, child, 0)


def _time_before_participle(scene: Scene, verb: int) -> Iterator[Found]:
    """ "Soldiers on Tuesday freed seven": the day right before a verb, though the parse may hang it on the doers."""
    word = scene.analysis.words[verb]
    if word.deprel == "acl" and verb > 0 and scene.headed_by_time(verb - 1) and word.head < verb - 1:
        yield Found("when", verb - 1)


def _time_before_when(scene: Scene, verb: int) -> Iterator[Found]:
    """ "that of 2006, when 14 people died"."""
    for child in scene.analysis.children(verb):
        if scene.analysis.words[child].text.lower() == "when" and child > 2:
            time = child - 2 if scene.analysis.words[child - 1].text == "," else child - 1
            if scene.headed_by_time(time):
                yield Found("when", time)


def _time_behind(scene: Scene, trigger: int) -> Iterator[Found]:
    """The day right behind a noun of an event, whatever the parse: "the attack on the hall on 8 October"."""
    words = scene.analysis.words
    if words[trigger].upos not in ("NOUN", "PROPN") or _is_decided_on(scene, trigger):
        return
    for index in range(trigger + 1, min(len(words), trigger + _BEHIND)):
        word = words[index]
        if word.upos in ("VERB", "AUX", "SCONJ", "CCONJ") or word.text in ',;:.()—–"”' or word.text in _LATER:
            return
        if scene.headed_by_time(index):
            yield Found("when", index)
            return


def _is_decided_on(scene: Scene, trigger: int) -> bool:
    """ "Approved the extradition of the two on Friday": the day of the decision."""
    head = scene.analysis.words[trigger].head
    decided = head != ROOT and scene.analysis.words[head].lemma.lower() in _DECIDING
    return decided and relation(scene.analysis, trigger) == "obj"


def _times_under(scene: Scene, index: int, depth: int) -> Iterator[Found]:
    if scene.headed_by_time(index):
        yield Found("when", index)
        return
    if depth < 2 and scene.analysis.words[index].upos != "VERB":
        for child in dependents(scene.analysis, index, _INSIDE):
            yield from _times_under(scene, child, depth + 1)
