"""Whose count a number is: "the patrol counted seven dead", "by the brigade's count nine died", "in her account".

So is what a piece of writing gives: "the line put out a statement. It gives 110 passengers and 16 crew".
"""

import re
from collections.abc import Iterator

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.grammar.reporting import noun_phrase, subject_of, trimmed
from secondsource.read.text.claimed import Claimed
from secondsource.read.vocabulary.count_words import STATE_FIELDS
from secondsource.read.vocabulary.lexicon import FIRST_PLURAL, FIRST_SINGULAR, LOOSE_DOCUMENTS, kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set

_WRITING = word_set("give list name show put mention record")
_COUNTING = word_set("count tally log register document record")
_VICTIMS = word_set(
    "body corpse victim casualty fatality death injury person patient survivor family evacuee protester"
)
_COUNT = r"(?:own\s)?(?:body\s)?(?:count|tally|reckoning|estimates?|account|telling|version|figures|records)"
_WHO = r"(?P<who>(?:the|an?|his|her|their|its|one)?\s?(?:[\w-]+\s){0,4}?[\w-]+)"
_BY_COUNT = re.compile(
    rf"\b(?:by|in|on|from)\s{_WHO}['’]s?\s{_COUNT}\b(?=,|\.|$|\s\d|\s\w+\s(?:people|men|women))", re.IGNORECASE
)
_BY_COUNT_OF = re.compile(rf"\bby\s(?:the|an?)\s{_COUNT}\sof\s{_WHO}(?=,|\.|$)", re.IGNORECASE)
# Buildings that stand for those who work there: "by the town hall's count".
_SEATS = word_set(
    "hall hospital clinic morgue mortuary palace kremlin headquarters station centre center school church"
)
_LONGEST_SENTENCE = 400


def counts_given(analysis: Analysis, quoted: Claimed) -> Iterator[Attribution]:
    """Statements of those who count, and of those by whose count something is told."""
    yield from _counted(analysis, quoted)
    yield from _written(analysis, quoted)
    yield from _by_count(analysis, quoted)


def _counted(analysis: Analysis, quoted: Claimed) -> Iterator[Attribution]:
    """ "The patrol counted | seven dead and 22 hurt": who counts people tells how many."""
    for verb in analysis.with_lemma(_COUNTING):
        word, speaker = analysis.words[verb], subject_of(analysis, verb)
        objects = [child for child in analysis.children_by(verb, "obj", "xcomp") if child > verb]
        if word.upos != "VERB" or speaker is None or speaker > verb or not objects:
            continue
        if quoted.meets(Span(word.start, word.end)) or not _can_count(analysis, speaker):
            continue
        parts = [analysis.subtree(one) for one in objects]
        content = trimmed(analysis.text, Span(parts[0].start, max(part.end for part in parts)))
        if _counts_people(analysis, content):
            yield Attribution((noun_phrase(analysis, speaker),), (Span(word.start, word.end),), (content,))


def _written(analysis: Analysis, quoted: Claimed) -> Iterator[Attribution]:
    """ "The statement gives | nine dead", and "it" behind a sentence that tells of a statement."""
    for verb in analysis.with_lemma(_WRITING):
        # The parse may take "it" for one that stands for nothing.
        empty = next(iter(analysis.children_by(verb, "expl")), None)
        word, speaker = analysis.words[verb], subject_of(analysis, verb) if empty is None else empty
        objects = [child for child in analysis.children_by(verb, "obj") if child > verb]
        if word.upos != "VERB" or speaker is None or speaker > verb or not objects:
            continue
        if quoted.meets(Span(word.start, word.end)) or not _is_writing(analysis, speaker):
            continue
        content = trimmed(analysis.text, analysis.subtree(objects[0]))
        if _counts_people(analysis, content) or _counts_persons(analysis, objects[0]):
            yield Attribution((noun_phrase(analysis, speaker),), (Span(word.start, word.end),), (content,))


def _counts_persons(analysis: Analysis, noun: int) -> bool:
    return bool(analysis.children_by(noun, "nummod")) and kind_of_noun(analysis.words[noun].lemma.lower()) == "person"


def _is_writing(analysis: Analysis, subject: int) -> bool:
    """Whether the subject is a piece of writing, or "it" where the sentence before tells of one."""
    word = analysis.words[subject]
    if word.text.lower() != "it":
        return word.lemma.lower() in LOOSE_DOCUMENTS
    before = analysis.sentence_words(word.sentence - 1) if word.sentence else ()
    return any(analysis.words[i].lemma.lower() in LOOSE_DOCUMENTS and analysis.words[i].upos == "NOUN" for i in before)


def _can_count(analysis: Analysis, speaker: int) -> bool:
    word = analysis.words[speaker]
    nominal = word.upos == "PROPN" or kind_of_noun(word.lemma.lower()) in ("person", "organisation")
    # "Our staff have counted nine": whoever says "our" tells it.
    owners = (analysis.words[i].text.lower() for i in analysis.children_by(speaker, "nmod:poss"))
    return (
        nominal and word.deprel != "nsubj:pass" and not any(owner in FIRST_PLURAL | FIRST_SINGULAR for owner in owners)
    )


def _counts_people(analysis: Analysis, content: Span) -> bool:
    words = [analysis.words[i] for i in analysis.words_in(content.start, content.end)]
    people = any(word.text.lower() in STATE_FIELDS or word.lemma.lower() in _VICTIMS for word in words)
    return people and any(word.upos == "NUM" for word in words)


def _by_count(analysis: Analysis, quoted: Claimed) -> Iterator[Attribution]:
    """ "By the brigade's count | nine people died": the rest of the sentence is theirs."""
    for sentence in analysis.sentences:
        text = sentence.of(analysis.text)[:_LONGEST_SENTENCE]
        found = _BY_COUNT.search(text) or _BY_COUNT_OF.search(text)
        if found is None:
            continue
        cue = Span(sentence.start + found.start(), sentence.start + found.end())
        who = Span(sentence.start + found.start("who"), sentence.start + found.end("who"))
        content = _beside(analysis, sentence, cue)
        if content is not None and not quoted.meets(cue) and _is_somebody(analysis, who):
            yield Attribution((who,), (cue,), (content,))


def _is_somebody(analysis: Analysis, who: Span) -> bool:
    """Whether the last word names or describes who can count: no "week" of "the end of the week's count"."""
    last = analysis.words[analysis.words_in(who.start, who.end)[-1]]
    lemma = last.lemma.lower()
    return last.upos == "PROPN" or lemma in _SEATS or kind_of_noun(lemma) in ("person", "organisation")


def _beside(analysis: Analysis, sentence: Span, cue: Span) -> Span | None:
    """The clause before or behind the words of counting, which open or end their sentence."""
    text = analysis.text
    before = trimmed(text, Span(sentence.start, cue.start))
    behind = trimmed(text, Span(cue.end, cue.end + len(text[cue.end : sentence.end].rstrip(" .\n"))))
    if before.end > before.start and behind.end > behind.start:
        return None
    found = behind if behind.end > behind.start else before
    words = [analysis.words[i] for i in analysis.words_in(found.start, found.end)]
    return found if any(word.upos in ("VERB", "AUX") for word in words) else None
