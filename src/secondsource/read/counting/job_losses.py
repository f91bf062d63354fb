"""How many jobs are cut, and how many lose theirs: "2,300 jobs will go", "120 workers were laid off"."""

from collections.abc import Iterator
from dataclasses import replace

from secondsource.model.reading import Mention, Stance
from secondsource.read.analysis import ROOT
from secondsource.read.counting.count import Count, fits
from secondsource.read.grammar.clauses import arguments, relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.reality.hedges import hedge_of
from secondsource.read.vocabulary.wordlists import word_set

_JOBS = word_set("job post position role")
_ENDING = word_set("go disappear vanish")
_CUTTING = word_set("cut shed axe slash eliminate lose scrap remove threaten")
_LOSSES = word_set("redundancy layoff")
_OF_JOBS = word_set("cut loss")
_LAYING = (("lay", "off"), ("make", "redundant"))


def job_losses(scene: Scene) -> Iterator[Count]:
    """The counts in text order, each of people."""
    for head, mention in scene.of_kind("amount"):
        if mention.amount is None or not fits("affected", mention.amount):
            continue
        word = scene.analysis.words[head]
        counted = word.head if relation(scene.analysis, head) in ("nummod", "amod", "advmod") else head
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
    lemma, verb = words[noun].lemma.lower(), words[noun].head
    kinds = scene.analysis.lemmas_of(scene.analysis.children_by(noun, "compound"))
    if lemma in _LOSSES or (lemma in _OF_JOBS and kinds & _JOBS):
        return noun
    if verb == ROOT or words[verb].upos != "VERB":
        return None
    done = arguments(scene.analysis, verb)
    if lemma in _JOBS:
        ends = noun in done.agents and words[verb].lemma.lower() in _ENDING
        return verb if ends or (noun in done.patients and words[verb].lemma.lower() in _CUTTING) else None
    if not scene.is_person(noun):
        return None
    if noun in done.agents and words[verb].lemma.lower() == "lose":
        return verb if scene.analysis.has_lemma(done.patients, _JOBS) else None
    return verb if noun in done.patients and _lays_off(scene, verb) else None


def _lays_off(scene: Scene, verb: int) -> bool:
    words = scene.analysis.words
    own = {words[c].text.lower() for c in scene.analysis.children(verb)}
    return any(words[verb].lemma.lower() == lemma and particle in own for lemma, particle in _LAYING)
