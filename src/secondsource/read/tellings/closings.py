"""Works that close for good, by plain verbs: "Tern Steel will close its mill", "the plant shuts in June".

A road, a border or a school closes on any day and opens again; what closes with the jobs in it, or is told to close at
its firm's will, stays shut.
"""

import re
from collections.abc import Iterator, Sequence, Set

from secondsource.model.codebook import Codebook
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments, preposition
from secondsource.read.tellings.trigger import Trigger
from secondsource.read.vocabulary.wordlists import word_set

_CLOSURE, _LAYOFFS = "closure", "layoffs"
_SHUTTING = word_set("close shut shutter mothball")
_WINDING = word_set("wind shut close")
_CLOSINGS = word_set("closing mothballing shuttering")
_WORKS = word_set(
    """plant factory mill smelter foundry brewery steelwork steelworks shipyard refinery distillery cannery tannery
    quarry colliery pit mine kiln dairy slaughterhouse abattoir sawmill furnace steelmill"""
)
_HOUSES = word_set(
    """shop store branch outlet supermarket bakery school college clinic hospital ward library office restaurant pub
    hotel depot warehouse newsroom campus kindergarten nursery theatre theater cinema museum centre center"""
)
_OWNED = word_set("its their his her our")
_AHEAD = word_set("will would shall to plan intend decide")
_FOR_GOOD = re.compile(
    r"\b(?:permanently|for (?:good|ever)|forever|(?:its|their) doors|jobs?|redundan\w+|jobless"
    r"|lay(?:ing)?[- ]?offs?|laid off|out of work|severance)\b",
    re.IGNORECASE,
)
_FOR_A_WHILE = re.compile(
    r"\b(?:temporar\w+|briefly|precaution\w*|until"
    r"|(?:will|would|should|may|could|(?:due|set|expected|scheduled) to) (?:be )?reopen\w*"
    r"|for (?:the|a|an|several|some|two|three|\d+) (?:[\w-]+ )?(?:hours?|days?|nights?|weekend|weeks?|holidays?|season)"
    r"|(?:after|following|because of|due to|amid) (?:an? |the )?(?:[\w’'-]+ ){0,3}?"
    r"(?:fires?|blasts?|explosions?|(?:earth)?quakes?|flood\w*|storms?|hurricane|typhoon|snow\w*|heat\w*|strikes?"
    r"|protests?|attacks?|shootings?|threats?|outbreaks?|leaks?|blackouts?|power cuts?|accidents?|collapse|curfew"
    r"|lockdown))\b",
    re.IGNORECASE,
)
_JOBS = word_set("job livelihood")
_MANY = word_set("worker employee people staff miner steelworker hundred thousand dozen")


def works_closed(analysis: Analysis, taken: Set[int], codebook: Codebook) -> Iterator[Trigger]:
    """Verbs and nouns of closing said of works that stay shut, and verbs by which many lose their jobs."""
    if _CLOSURE not in codebook.types or _LAYOFFS not in codebook.types:
        return
    for verb in analysis.with_lemma(_SHUTTING | _WINDING):
        if verb not in taken and _is_shutting(analysis, verb) and _stays_shut(analysis, verb):
            yield Trigger(verb, verb, _CLOSURE)
    for noun in analysis.with_text(_CLOSINGS):
        if noun not in taken and analysis.words[noun].upos == "NOUN" and _is_of_works(analysis, noun):
            yield Trigger(noun, noun, _CLOSURE)
    for verb in analysis.with_lemma({"lose"}):
        if verb not in taken and _loses_many_jobs(analysis, verb):
            yield Trigger(verb, verb, _LAYOFFS)


def _is_shutting(analysis: Analysis, verb: int) -> bool:
    """Whether it closes something: a verb, "will close" that was taken for an adverb, or "wind down"."""
    word = analysis.words[verb]
    if word.text.lower() in _CLOSINGS and word.upos == "NOUN":
        return False
    if word.lemma.lower() == "wind":
        return any(analysis.words[c].text.lower() == "down" for c in analysis.children(verb))
    return word.upos == "VERB" or bool(analysis.children_by(verb, "aux"))


def _stays_shut(analysis: Analysis, verb: int) -> bool:
    done = arguments(analysis, verb)
    shut = done.patients or done.agents
    works = [i for i in shut if analysis.words[i].lemma.lower() in _WORKS]
    houses = [i for i in shut if analysis.words[i].lemma.lower() in _HOUSES]
    sentence = analysis.sentences[analysis.words[verb].sentence]
    if not (works or houses) or _FOR_A_WHILE.search(analysis.text, sentence.start, sentence.end) is not None:
        return False
    if _FOR_GOOD.search(analysis.text, sentence.start, sentence.end) is not None:
        return True
    doers = done.agents if done.patients else ()
    if not works:
        return bool(doers) and _is_ahead(analysis, verb) and any(_is_counted(analysis, house) for house in houses)
    named = any(analysis.words[doer].upos == "PROPN" for doer in doers)
    return named or _is_ahead(analysis, verb) or any(_is_owned(analysis, one) for one in works)


def _is_ahead(analysis: Analysis, verb: int) -> bool:
    """ "Will close", "plans to close": nobody tells beforehand of what an accident shuts."""
    near: Sequence[int] = (*analysis.children_by(verb, "aux", "mark"), *analysis.ancestors(verb))
    return any(analysis.words[i].lemma.lower() in _AHEAD for i in near)


def _is_owned(analysis: Analysis, noun: int) -> bool:
    return any(analysis.words[c].text.lower() in _OWNED for c in analysis.children_by(noun, "nmod:poss"))


def _is_counted(analysis: Analysis, noun: int) -> bool:
    return bool(analysis.children_by(noun, "nummod"))


def _is_of_works(analysis: Analysis, noun: int) -> bool:
    """ "The closing of the Velm mill", "plant closings"."""
    of = (c for c in analysis.children_by(noun, "nmod", "obl", "obj") if preposition(analysis, c) in ("of", ""))
    return analysis.has_lemma((*of, *analysis.children_by(noun, "compound")), _WORKS)


def _loses_many_jobs(analysis: Analysis, verb: int) -> bool:
    """ "About 300 workers will lose their jobs": one man who lost his job may have been sacked."""
    done = arguments(analysis, verb)
    many = (i for i in done.agents if analysis.words[i].lemma.lower() in _MANY or _is_counted(analysis, i))
    return analysis.words[verb].upos == "VERB" and analysis.has_lemma(done.patients, _JOBS) and any(many)
