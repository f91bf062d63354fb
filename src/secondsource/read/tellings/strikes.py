"""Strikes by missiles and aircraft told from strikes by workers: one noun, and a report speaks of one of them."""

from collections.abc import Sequence
from dataclasses import replace

from secondsource.model.codebook import Codebook
from secondsource.read.analysis import Analysis
from secondsource.read.tellings.trigger import Trigger
from secondsource.read.vocabulary.wordlists import word_set

_BY_WORKERS, _FROM_THE_AIR = "strike", "airstrike"
_ARMS = word_set("missile rocket drone warplane jet artillery airstrike bombardment warhead army troop militant")
_LABOUR = word_set("union pay wage walkout picket striker employer salary stoppage pension")


def with_strikes_from_the_air(
    analysis: Analysis, triggers: Sequence[Trigger], codebook: Codebook
) -> tuple[Trigger, ...]:
    """The triggers; "the strike" is one from the air in a report that speaks of arms and of no work."""
    if _FROM_THE_AIR not in codebook.types or not any(trigger.type == _BY_WORKERS for trigger in triggers):
        return tuple(triggers)
    if not analysis.with_lemma(_ARMS) or analysis.with_lemma(_LABOUR):
        return tuple(triggers)
    return tuple(
        replace(trigger, type=_FROM_THE_AIR) if _is_bare(analysis, trigger) else trigger for trigger in triggers
    )


def _is_bare(analysis: Analysis, trigger: Trigger) -> bool:
    """ "The strikes": not "went on strike", nor "a general strike"."""
    words, word = analysis.words, analysis.words[trigger.word]
    alone = trigger.type == _BY_WORKERS and word.upos == "NOUN" and word.lemma.lower() == "strike"
    before = words[trigger.word - 1].text.lower() if trigger.word else ""
    return alone and trigger.last == trigger.word and before not in ("on", "general", "hunger")
