"""Mentions that grammar keeps apart: who does something and to whom, who owns somebody and who is owned.

After the binding principles (Chomsky, "Lectures on Government and Binding", 1981): the subject and the object of one
verb are two unless a reflexive says otherwise; a phrase is none of the phrases inside it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments, is_passive, relation
from secondsource.read.reference.profiles import Profile
from secondsource.read.vocabulary.legal_words import COURTS, VERBS
from secondsource.read.vocabulary.wordlists import word_set

_REFLEXIVE = ("self", "selves")
_POSSESSIVES = ("'s ", "’s ", "' ", "’ ")
# Verbs whose object says what their subject is.
_EQUATING = word_set("be become remain form constitute represent call name include comprise mean make")
_DONE_TO = ("obj", "obl")
_TOWARDS = word_set("on to against for")
_HOLDING = VERBS.keys() | word_set(
    "arrest detain remand jail hold seize capture apprehend sentence handcuff name release free bail liberate rescue"
)
_JUDGING = COURTS | {"prosecutor", "police"}
_OF_THE_HELD = word_set("acquittal conviction trial arrest sentence detention extradition indictment")
# "He read it out in the tone of a man announcing trains": nobody in particular.
_LIKENING = re.compile(
    r"\b(?:(?<!would )(?<!may )like|(?:tone|voice|manner|air|look|style|way|calm|patience|ease|smile)\s+of)\s+\Z",
    re.IGNORECASE,
)
_TO_LIKENING = 16


def told_apart(analysis: Analysis, profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """Pairs of mention ids that cannot stand for one thing."""
    heads: dict[int, list[Profile]] = defaultdict(list)
    for profile in profiles:
        heads[profile.head].append(profile)
    yield from _doers_and_others(analysis, heads)
    yield from _owners_and_owned(analysis, profiles)


def _doers_and_others(analysis: Analysis, heads: dict[int, list[Profile]]) -> Iterator[tuple[int, int]]:
    for head, objects in heads.items():
        word = analysis.words[head]
        if not word.deprel.startswith(_DONE_TO) or not _is_object(analysis, head):
            continue
        if word.head < 0 or word.text.lower().endswith(_REFLEXIVE):
            continue
        verb = word.head
        equating = relation(analysis, head) == "obj" and analysis.words[verb].lemma.lower() in _EQUATING
        if analysis.words[verb].upos != "VERB" or equating:
            continue
        if is_passive(analysis, verb):
            continue
        for agent in arguments(analysis, verb).agents:
            for subject in heads.get(agent, ()):
                yield from ((subject.mention.id, other.mention.id) for other in objects if agent != head)


def _is_object(analysis: Analysis, head: int) -> bool:
    """Whether a verb is done to a word, or turned to a pronoun: "she called on him"."""
    name, word = relation(analysis, head), analysis.words[head]
    towards = head > 0 and analysis.words[head - 1].text.lower() in _TOWARDS
    return name == "obj" or (name == "obl" and word.upos == "PRON" and towards)


def _owners_and_owned(analysis: Analysis, profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """ "Mr Karsk's daughter" is not Mr Karsk: no owner is a mention that it is inside of."""
    for owner in profiles:
        if not is_owner(analysis, owner):
            continue
        start, end = owner.mention.span.start, owner.mention.span.end
        for profile in profiles:
            span = profile.mention.span
            if span.start > start:
                break
            if span.end > end:
                yield profile.mention.id, owner.mention.id


def is_owner(analysis: Analysis, profile: Profile) -> bool:
    """Whether a possessive stands right behind a mention: "Mr Karsk" of "Mr Karsk's daughter, Ida"."""
    return analysis.text.startswith(_POSSESSIVES, profile.mention.span.end)


def is_held(analysis: Analysis, head: int) -> bool:
    """Whether a word is whom a verb of arresting, accusing or judging is done to, or whose trial or arrest it is."""
    word = analysis.words[head]
    if word.head < 0 or word.text.lower().endswith(_REFLEXIVE):
        return False
    above = analysis.words[word.head]
    if word.deprel == "nmod:poss":
        return above.lemma.lower() in _OF_THE_HELD
    if above.lemma.lower() not in _HOLDING or relation(analysis, head) not in ("nsubj", "obj"):
        return False
    return head in arguments(analysis, word.head).patients


def is_accused(analysis: Analysis, head: int) -> bool:
    """Whether a word is whom a verb of accusing or judging is done to: a person or body, never a thing."""
    verb = analysis.words[head].head
    if verb < 0 or analysis.words[verb].lemma.lower() not in VERBS or relation(analysis, head) not in ("nsubj", "obj"):
        return False
    return head in arguments(analysis, verb).patients


def holds_others(analysis: Analysis, profile: Profile) -> bool:
    """Whether a mention is who arrests, accuses or judges: the court, or the subject of such a verb."""
    word = analysis.words[profile.head]
    if profile.lemma in _JUDGING:
        return True
    above = analysis.words[word.head].lemma.lower() if word.head >= 0 else ""
    return above in _HOLDING and profile.head in arguments(analysis, word.head).agents


def is_likened_to(analysis: Analysis, other: Profile) -> bool:
    """Whether somebody is named only to say what another was like: "like a man who has seen it all"."""
    start = other.mention.span.start
    if not analysis.text.startswith(("a ", "an "), start):
        return False
    return _LIKENING.search(analysis.text, max(0, start - _TO_LIKENING), start) is not None
