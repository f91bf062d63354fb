"""How many jobs are cut, and how many lose theirs: "2,300 jobs will go", "120 workers were laid off"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from secondsource.model.reading import Mention, Stance
from secondsource.read.analysis import ROOT
from secondsource.read.counting.count import Count, fits
from secondsource.read.grammar.clauses import arguments, preposition, relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.reality.hedges import hedge_of
from secondsource.read.vocabulary.wordlists import word_set

_JOBS = word_set("job post position role")
_ENDING = word_set("go disappear vanish")
_CUTTING = word_set("cut shed axe slash eliminate lose scrap remove threaten cost affect impact endanger")
_LOSSES = word_set("redundancy layoff")
_OF_JOBS = word_set("cut loss")
_LAYING = (("lay", "off"), ("make", "redundant"), ("let", "go"))
_DISMISSING = word_set("retrench")
_TOUCHING = word_set("affect impact")
_WORKERS = word_set("worker employee staff staffer miner steelworker")
_WITHOUT_WORK = re.compile(
    r"\s(?:(?:will|would|could|may|might|be|are|were|now|have|been|find|found|left|themselves|soon)\s){0,4}"
    r"(?:(?:out\sof|without)\s(?:a\s|their\s)?(?:work|jobs?)|jobless|unemployed|redundant)\b",
    re.IGNORECASE,
)
_RISK = "risk"


def job_losses(scene: Scene) -> Iterator[Count]:
    """The counts in text order, each of people."""
    for head, mention in scene.of_kind("amount"):
        if mention.amount is None or not fits("affected", mention.amount):
            continue
        word = scene.analysis.words[head]
        within = relation(scene.analysis, head) in ("nummod", "amod", "advmod", "det")
        counted = word.head if within else head
        anchor = None if counted == ROOT else _anchor(scene, counted)
        if anchor is not None:
            yield _count(scene, anchor, counted, mention)


def _count(scene: Scene, anchor: int, head: int, mention: Mention) -> Count:
    hedge = hedge_of(scene.analysis, (anchor,))
    amount = None if mention.amount is None else replace(mention.amount, unit="person")
    stance: Stance = "hedges" if hedge else "asserts"
    return Count("affected", "all", anchor, head, mention.id, amount=amount, stance=stance, hedge=hedge)


def _anchor(scene: Scene, noun: int) -> int | None:
    """The word that makes a counted noun that of jobs lost: a verb, or the noun itself ("300 redundancies")."""
    words = scene.analysis.words
    lemma, above = words[noun].lemma.lower(), words[noun].head
    kinds = scene.analysis.lemmas_of(scene.analysis.children_by(noun, "compound"))
    if lemma in _LOSSES or (lemma in _OF_JOBS and kinds & _JOBS):
        return noun
    if scene.is_person(noun) and _are_without_work(scene, noun):
        return noun
    if above == ROOT:
        return None
    if lemma in _JOBS and (_is_lost(scene, noun) or words[above].lemma.lower() == _RISK):
        return above
    if words[above].upos != "VERB":
        return None
    return _verb_of_jobs(scene, noun, above) if lemma in _JOBS else _verb_of_workers(scene, noun, above)


def _is_lost(scene: Scene, jobs: int) -> bool:
    """ "The loss of 300 jobs"."""
    above = scene.analysis.words[scene.analysis.words[jobs].head]
    return above.lemma.lower() in _OF_JOBS and above.upos == "NOUN" and preposition(scene.analysis, jobs) == "of"


def _are_without_work(scene: Scene, people: int) -> bool:
    """Whether those counted are told of as without a job right behind: "300 people will be out of work"."""
    analysis, word = scene.analysis, scene.analysis.words[people]
    return _WITHOUT_WORK.match(analysis.text, word.end, analysis.sentences[word.sentence].end) is not None


def _verb_of_jobs(scene: Scene, jobs: int, verb: int) -> int | None:
    done, lemma = arguments(scene.analysis, verb), scene.analysis.words[verb].lemma.lower()
    ends = jobs in done.agents and lemma in _ENDING
    return verb if ends or (jobs in done.patients and lemma in _CUTTING) else None


def _verb_of_workers(scene: Scene, workers: int, verb: int) -> int | None:
    done, word = arguments(scene.analysis, verb), scene.analysis.words[workers]
    lemma = scene.analysis.words[verb].lemma.lower()
    if not scene.is_person(workers):
        return None
    if workers in done.agents and lemma == "lose":
        return verb if scene.analysis.has_lemma(done.patients, _JOBS) else None
    if workers not in done.patients:
        return None
    if lemma == "cost" and scene.analysis.has_lemma(done.patients, _JOBS):
        return verb
    if lemma in _TOUCHING and word.lemma.lower() in _WORKERS:
        return verb
    return verb if lemma in _DISMISSING or _lays_off(scene, verb, workers) else None


def _lays_off(scene: Scene, verb: int, workers: int) -> bool:
    words = scene.analysis.words
    own = {words[c].text.lower() for c in scene.analysis.children(verb)}
    # "Made 300 workers redundant" may hang the adjective on the workers.
    own.update(words[c].text.lower() for c in scene.analysis.children_by(workers, "amod") if c > workers)
    return any(words[verb].lemma.lower() == lemma and particle in own for lemma, particle in _LAYING)
