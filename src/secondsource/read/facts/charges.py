"""What is held against somebody by a noun: "arrested on suspicion of theft", "the charges against her were dropped"."""

from collections.abc import Iterator

from secondsource.model.reading import Mention
from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.facts.fact_drafts import FactDraft, subject_at
from secondsource.read.grammar.clauses import arguments, preposition, relation
from secondsource.read.grammar.complements import wrongdoing_behind
from secondsource.read.grammar.scene import Scene
from secondsource.read.reality.governing import particle
from secondsource.read.vocabulary.legal_words import (
    FACING,
    NOUNS,
    OF_THINGS_TOO,
    UNDOING,
    UNDOING_PARTICLES,
    UNDONE,
    VERBS,
    VERDICTS,
)
from secondsource.read.vocabulary.wordlists import word_set

_UNDERGOING = word_set("nsubj obj ccomp xcomp obl iobj")
_OF_PEOPLE = word_set("trial conviction acquittal indictment")
_INQUIRING = word_set("investigation inquiry probe")
_TAKING = word_set("arrest detain hold question remand apprehend jail imprison book interview capture nab seize take")
_STANDING = word_set("on under facing")
_NAME_REACH = 8
GIVING_UP = UNDOING | {verb for verb, _ in UNDOING_PARTICLES}
"""Verbs that may tell of charges given up."""


def held_by_noun(scene: Scene, noun: int) -> Iterator[FactDraft]:
    """Facts of a noun of accusation that has its wrongdoing beside it."""
    analysis = scene.analysis
    holding = NOUNS[analysis.words[noun].lemma.lower()]
    crime = wrongdoing_behind(analysis, noun, holding.links)
    if crime is None or _told_above(analysis, noun):
        return
    for person in _bearers(scene, noun):
        if not person.span.meets(crime):
            yield FactDraft(person.id, holding.field, noun, span=crime, allegation=holding.allegation)


def _told_above(analysis: Analysis, noun: int) -> bool:
    """Whether the verb above says itself what comes of the charges: "acquitted on charges of", "dropped charges of"."""
    above = analysis.words[noun].head
    if above == ROOT:
        return False
    lemma = analysis.words[above].lemma.lower()
    judging = lemma in VERBS and lemma not in ("arrest", "detain", "investigate", "want", "try")
    return judging or lemma in VERDICTS or _undoes(analysis, above)


def _bearers(scene: Scene, noun: int) -> tuple[Mention, ...]:
    """Whom a charge or trial is held against: its possessor, its subject, who faces it, who is taken on it."""
    analysis = scene.analysis
    word = analysis.words[noun]
    heads = [*analysis.children_by(noun, "nmod:poss"), *_against(analysis, noun)]
    if not heads and word.lemma.lower() == "suspicion" and preposition(analysis, noun) == "on":
        heads.extend(_held_before(analysis, noun))
    if not heads and analysis.children_by(noun, "cop"):
        heads.extend(analysis.children_by(noun, "nsubj"))
    if not heads and word.lemma.lower() in _OF_PEOPLE:
        heads.extend(c for c in analysis.children_by(noun, "nmod") if preposition(analysis, c) == "of")
    if not heads and word.head != ROOT and analysis.words[word.head].upos in ("VERB", "AUX"):
        verb = word.head
        done = arguments(analysis, verb)
        standing = preposition(analysis, noun) in _STANDING
        if analysis.words[verb].lemma.lower() in FACING:
            heads.extend(done.agents or done.patients)
        elif standing:
            heads.extend(done.patients or done.agents)
    elif not heads and word.head != ROOT and preposition(analysis, noun) in _STANDING:
        heads.append(word.head)
    return _people(scene, heads)


def _held_before(analysis: Analysis, noun: int) -> tuple[int, ...]:
    """Whom the last verb of holding before a suspicion is done to: never those whom they are suspected of killing."""
    before = range(analysis.sentence_words(analysis.words[noun].sentence).start, noun)
    verbs = (
        i for i in reversed(before) if analysis.words[i].lemma.lower() in _TAKING and analysis.words[i].upos == "VERB"
    )
    held = (arguments(analysis, verb).patients for verb in verbs)
    return next(filter(None, held), ())


def _against(analysis: Analysis, noun: int) -> list[int]:
    """Who stands behind "against", or "into" of an inquiry, hung on the noun or on its verb."""
    above = analysis.words[noun].head
    near = [*analysis.subtree_words(noun), *(analysis.children(above) if above != ROOT else ())]
    leads = ("against", "into") if analysis.words[noun].lemma.lower() in _INQUIRING else ("against",)
    return [c for c in near if c > noun and preposition(analysis, c) in leads]


def _people(scene: Scene, heads: list[int]) -> tuple[Mention, ...]:
    found = (subject_at(scene, head) for head in dict.fromkeys(heads))
    return tuple(m for m in found if m is not None and can_answer(m, "charge"))


def can_answer(subject: Mention, verb: str) -> bool:
    """Whether somebody can be held to account; but "the fog was blamed", "the road was cleared"."""
    if verb.lower() in OF_THINGS_TOO:
        return subject.kind in ("person", "organisation", "other") or (subject.kind == "place" and verb == "blame")
    return subject.kind in ("person", "organisation", "place", "facility", "other", "thing")


def undone(scene: Scene, verb: int) -> Iterator[FactDraft]:
    """Charges dropped, cases dismissed and convictions quashed, each of which clears."""
    analysis = scene.analysis
    if not _undoes(analysis, verb):
        return
    for noun in analysis.children(verb):
        if analysis.words[noun].lemma.lower() in UNDONE and relation(analysis, noun) in _UNDERGOING:
            yield from _cleared_by(scene, verb, noun)


def _undoes(analysis: Analysis, verb: int) -> bool:
    word = analysis.words[verb]
    lemma = word.lemma.lower()
    if word.upos != "VERB" or lemma not in GIVING_UP:
        return False
    return lemma in UNDOING or (lemma, particle(analysis, verb)) in UNDOING_PARTICLES


def _cleared_by(scene: Scene, verb: int, noun: int) -> Iterator[FactDraft]:
    analysis = scene.analysis
    against = _against(analysis, noun)
    heads = [*analysis.children_by(noun, "nmod:poss"), *against]
    if not heads and analysis.words[noun].lemma.lower() == "conviction":
        heads = [c for c in analysis.children(noun) if preposition(analysis, c) == "of"] or _behind_of(scene, noun)
    for person in _people(scene, heads):
        span = _named_crime(analysis, noun, person) or accusation_near(analysis, verb) or _phrase(analysis, noun)
        yield FactDraft(person.id, "cleared", verb, span=span, allegation="cleared")


def _behind_of(scene: Scene, noun: int) -> list[int]:
    """Who is named behind the "of" of a noun, whatever the parse: "the conviction of former minister Ida Moss"."""
    words = scene.analysis.words
    if noun + 1 == len(words) or words[noun + 1].text.lower() != "of":
        return []
    for index in range(noun + 2, min(noun + _NAME_REACH, len(words))):
        if words[index].upos in ("VERB", "PUNCT", "ADP"):
            break
        if words[index].upos == "PROPN" and subject_at(scene, index) is not None:
            return [index]
    return []


def _named_crime(analysis: Analysis, noun: int, person: Mention) -> Span | None:
    """ "charges of trespass", "the conviction for arson", "fraud charges"."""
    behind = wrongdoing_behind(analysis, noun, word_set("of for"))
    if behind is not None and not Span(behind.start, behind.end + 2).meets(person.span):
        return behind
    before = analysis.words[noun - 1] if noun else None
    if before is None or before.upos not in ("NOUN", "PROPN") or before.sentence != analysis.words[noun].sentence:
        return None
    return Span(before.start, before.end)


def accusation_near(analysis: Analysis, verb: int) -> Span | None:
    """What the same sentence says that somebody was accused of or charged with."""
    for index in analysis.sentence_words(analysis.words[verb].sentence):
        word = analysis.words[index]
        holding = VERBS.get(word.lemma.lower())
        if holding is not None and word.upos == "VERB" and holding.field in ("accused", "charged", "convicted"):
            found = wrongdoing_behind(analysis, index, holding.links)
            if found is not None:
                return found
    return None


def _phrase(analysis: Analysis, noun: int) -> Span:
    return Span(analysis.words[noun].start, analysis.words[noun].end)
