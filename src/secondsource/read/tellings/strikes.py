"""Strikes by missiles and aircraft: told from strikes by workers, and found where weapons in flight hit something."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from secondsource.model.codebook import Codebook
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import Arguments, arguments, preposition
from secondsource.read.parsing.counted import TIMES
from secondsource.read.tellings.trigger import Trigger
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.nations import is_national
from secondsource.values.periods import WEEKDAYS

_BY_WORKERS, _FROM_THE_AIR, _FROM_THE_GROUND = "strike", "airstrike", "shelling"
_ARMS = word_set("missile rocket drone warplane jet artillery airstrike bombardment warhead army troop militant")
_LABOUR = word_set("union pay wage walkout picket striker employer salary stoppage pension")
_HARM = word_set("kill wound injure")
_DAYS = frozenset(day.capitalize() for day in WEEKDAYS)
_HITTING = word_set("hit strike target pound slam rain")
_MILITARY = word_set("military army force navy troop ministry command")
_LAUNCHING = word_set("carry launch conduct mount")
_TARGETS = word_set("target position site launcher depot stronghold hideout")
_MISSILES = word_set("missile warplane")
_SHELLS = word_set("rocket mortar artillery shell")
# One drone or jet may hit a tree or a bird.
_FLEETS = frozenset(("drones", "jets", "warplanes", "helicopters", "uavs"))


def hits_from_the_air(analysis: Analysis, taken: Set[int], codebook: Codebook) -> Iterator[Trigger]:
    """ "Drones struck a depot", "the port was hit by a missile": verbs of hitting whose doers come through the air."""
    if not {_FROM_THE_AIR, _FROM_THE_GROUND} <= codebook.types.keys():
        return
    for verb in analysis.with_lemma(_HITTING):
        if verb in taken or analysis.words[verb].upos != "VERB":
            continue
        done = arguments(analysis, verb)
        aimed = bool(done.patients) or any(preposition(analysis, c) == "on" for c in analysis.children_by(verb, "obl"))
        if (aimed and any(_comes_by_air(analysis, agent) for agent in done.agents)) or _strikes_targets(
            analysis, verb, done
        ):
            yield Trigger(verb, verb, _FROM_THE_AIR)
        elif aimed and analysis.has_lemma(done.agents, _SHELLS):
            yield Trigger(verb, verb, _FROM_THE_GROUND)


def _strikes_targets(analysis: Analysis, verb: int, done: Arguments) -> bool:
    """ "The army said it struck 40 targets": forces do so from the air or by missiles."""
    sentence = analysis.sentence_words(analysis.words[verb].sentence)
    military = analysis.has_lemma(sentence, _MILITARY)
    return military and bool(done.agents) and analysis.has_lemma(done.patients, _TARGETS)


def _comes_by_air(analysis: Analysis, agent: int) -> bool:
    word = analysis.words[agent]
    return word.lemma.lower() in _MISSILES or word.text.lower() in _FLEETS


def with_strikes_from_the_air(
    analysis: Analysis, triggers: Sequence[Trigger], codebook: Codebook
) -> tuple[Trigger, ...]:
    """The triggers; "the strike" is one from the air in a report that speaks of arms and of no work.

    So is one "on a school" in a report that speaks of harm.
    """
    if _FROM_THE_AIR not in codebook.types or not any(trigger.type == _BY_WORKERS for trigger in triggers):
        return tuple(triggers)
    triggers = [replace(t, type=_FROM_THE_AIR) if _is_one_of_arms(analysis, t) else t for t in triggers]
    if analysis.with_lemma(_LABOUR) or not analysis.with_lemma(_ARMS | _HARM):
        return tuple(triggers)
    armed = bool(analysis.with_lemma(_ARMS))
    return tuple(
        replace(t, type=_FROM_THE_AIR) if _is_bare(analysis, t) and (armed or _is_aimed(analysis, t)) else t
        for t in triggers
    )


def _is_one_of_arms(analysis: Analysis, trigger: Trigger) -> bool:
    """ "An Orvanian strike on Velm", "carried out 14 strikes on posts": a nation's or launched, and aimed."""
    words = (analysis.words[c].text for c in analysis.children_by(trigger.word, "amod", "compound", "nmod:poss"))
    launched = analysis.has_lemma((analysis.words[trigger.word].head,), _LAUNCHING)
    aimed = _is_bare(analysis, trigger) and _is_aimed(analysis, trigger)
    return aimed and (any(map(is_national, words)) or (launched and not analysis.with_lemma(_LABOUR)))


def _is_aimed(analysis: Analysis, trigger: Trigger) -> bool:
    """ "A strike on a school", no time and no day."""
    on = [c for c in analysis.children_by(trigger.word, "nmod") if preposition(analysis, c) == "on"]
    behind = trigger.last + 1
    if not on and behind < len(analysis.words) and analysis.words[behind].text == "on":
        on = [analysis.words[behind].head]
    return any(analysis.words[c].lemma.lower() not in TIMES and analysis.words[c].text not in _DAYS for c in on)


def _is_bare(analysis: Analysis, trigger: Trigger) -> bool:
    """ "The strikes": not "went on strike", nor "a general strike"."""
    words, word = analysis.words, analysis.words[trigger.word]
    alone = trigger.type == _BY_WORKERS and word.upos == "NOUN" and word.lemma.lower() == "strike"
    before = words[trigger.word - 1].text.lower() if trigger.word else ""
    return alone and trigger.last == trigger.word and before not in ("on", "general", "hunger")
