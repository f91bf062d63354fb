"""Speakers named behind what they say: "the road was closed, the head of the brigade, Ida Moss, said on Friday".

Where the parse takes the speaker for a part of what is said, the verb of saying is left without a subject. Then the
noun phrases between the commas before it are the speaker, and what stands before them is what is said.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution, Word
from secondsource.read.grammar.reporting import SAYING, cue_of, trimmed
from secondsource.read.text.claimed import Claimed
from secondsource.read.vocabulary.function_words import RELATIVES
from secondsource.read.vocabulary.lexicon import kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set

_PAST = word_set(
    """said says told tells reported reports announced announces confirmed confirms stated states added adds
    wrote writes maintains maintained insists insisted claims claimed argues argued estimates estimated
    disclosed discloses revealed reveals explained explains informed informs declared declares warned warns
    recalled recalls recounted recounts acknowledged acknowledges conceded concedes admitted admits noted notes
    testified"""
)
_IN_PERSON = frozenset(("he", "she", "they", "it"))
# Behind a comma, before who does so: "it was no accident, believes Ida Moss".
_OPINING = word_set(
    """believes believed thinks thought reckons reckoned suspects suspected fears feared suggests suggested hopes hoped
    complains complained"""
)
_RELATIVE = RELATIVES | {"whose"}
_SUBORDINATING = word_set("when while after before since as if although though because until once whenever where")
_MOST_PHRASES = 2
_SHARES = frozenset((case, them) for case in ("among", "amongst", "of") for them in ("them", "whom"))
_MARKS = frozenset("\"“”'‘’")
_CUTS = _MARKS | frozenset(",:;")
_FEWEST_WORDS = 4
_TO_SOMEBODY = frozenset(("tell", "inform", "warn"))
_FINITE = ("VERB", "AUX")
_NOMINAL = ("NOUN", "PROPN")
_SAME_IN_PAST = frozenset(("run",))
_OF_DOING = frozenset(("by", "with", "to"))


def trailing(analysis: Analysis, quoted: Claimed) -> Iterator[Attribution]:
    """Attributions of speakers named behind a sentence of theirs, in text order."""
    for verb in analysis.with_text(_PAST | _OPINING):
        word = analysis.words[verb]
        opines = word.text.lower() in _OPINING
        if (word.lemma.lower() not in SAYING and not opines) or word.upos != "VERB":
            continue
        if quoted.meets(Span(word.start, word.end)):
            continue
        first = analysis.sentence_words(word.sentence)[0]
        end = _before_auxiliaries(analysis, verb)
        start = None if opines else _speaker_start(analysis, first, end)
        if start is None:
            yield from _behind_verb(analysis, first, verb)
            continue
        content = None if _is_of_something(analysis, verb) else _content(analysis, first, start)
        if content is not None and not _has_subject_in(analysis, verb, content):
            source = trimmed(analysis.text, Span(analysis.words[start].start, analysis.words[end].start))
            yield Attribution((source,), (cue_of(analysis, verb),), (content,))


def _is_of_something(analysis: Analysis, verb: int) -> bool:
    """ "Declared bankruptcy", "noted its existence": what is said stands behind the verb as its object."""
    if analysis.words[verb].lemma.lower() in _TO_SOMEBODY:
        return False
    behind = analysis.words[verb + 1].start if verb + 1 < len(analysis.words) else len(analysis.text)
    return any(analysis.subtree(child).start == behind for child in analysis.children_by(verb, "obj"))


def _behind_verb(analysis: Analysis, first: int, verb: int) -> Iterator[Attribution]:
    """ "The bridge fell when the ice broke, said Ida Moss, the head of the brigade": who stands behind the verb."""
    last = analysis.sentence_words(analysis.words[verb].sentence)[-1]
    end = last if analysis.words[last].text in (".", "!", "?") else last + 1
    if verb <= first or analysis.words[verb - 1].text != "," or end <= verb + 1 or not _speaks(analysis, verb + 1, end):
        return
    content = _content(analysis, first, verb)
    if content is not None and not analysis.children_by(verb, "mark"):
        source = Span(analysis.words[verb + 1].start, analysis.words[end - 1].end)
        yield Attribution((trimmed(analysis.text, source),), (cue_of(analysis, verb),), (content,))


def _has_subject_in(analysis: Analysis, verb: int, content: Span) -> bool:
    """ "It states that the suspect, Jon Holt, told them …": the words before the name are the verb's own.

    Not so a subject that has a verb of its own there: "two people died near Velm, the prefect, Jon Holt, said", nor
    a share of those told of: "nine died, one child among them, the prefect, Jon Holt, said".
    """
    inside = analysis.words_in(content.start, content.end)
    marks = analysis.children_by(verb, "mark")
    subjects = [i for i in analysis.children_by(verb, "nsubj", "nsubj:pass") if i in inside]
    own = (i for i in subjects if not _is_share(analysis, i) and not _has_verb_behind(analysis, i, inside))
    return any(i in inside for i in marks) or any(own)


def _is_share(analysis: Analysis, noun: int) -> bool:
    """ "Two children | among them", "three | of them guards"."""
    behind = tuple(word.text.lower() for word in analysis.words[noun + 1 : noun + 3])
    return behind in _SHARES


def _has_verb_behind(analysis: Analysis, subject: int, inside: range) -> bool:
    return any(analysis.words[i].upos in _FINITE for i in inside if i > subject)


def with_clauses_before(
    analysis: Analysis, behind: Sequence[Attribution], found: Sequence[Attribution]
) -> list[Attribution]:
    """Attributions with what stands before their speaker, where only what follows the verb was taken for the content.

    ``behind`` are those of ``trailing``.

    "The pumps failed, the harbour master, Jon Holt, said; nobody was told": he said that they failed as well.
    """
    before = {told.cue[0]: told for told in behind}
    return [_with_clause(analysis, attribution, before) for attribution in found]


def _with_clause(analysis: Analysis, attribution: Attribution, before: Mapping[Span, Attribution]) -> Attribution:
    told = next((before[cue] for cue in attribution.cue if cue in before), None)
    if told is None:
        return attribution
    if not attribution.source:
        return told
    if all(part.start >= told.cue[0].end for part in attribution.content):
        if not _is_cut_off(analysis.text, told.cue[0].end, attribution.content[0].start):
            return attribution
        return replace(attribution, source=told.source, content=(*told.content, *attribution.content))
    source = attribution.source[0] if attribution.source else told.source[0]
    cut = analysis.words_in(source.start, told.source[0].start) if source.holds(told.source[0]) else range(0)
    # A number that the speaker's name was taken to begin with belongs to what is said.
    if any(_is_number(analysis.words[i]) for i in cut):
        return told
    described = told.source[0].holds(source) and any(part.meets(told.source[0]) for part in attribution.content)
    return told if described and len(attribution.content) == 1 else attribution


def _is_cut_off(text: str, end: int, start: int) -> bool:
    """Whether a mark stands between the verb and what follows: in "Moss notes they were late" none of it is before."""
    return any(mark in _CUTS for mark in text[end : start + 1])


def _is_number(word: Word) -> bool:
    """Whether the word counts something, and is no part of a name ("Newman II")."""
    return word.text[0].isdigit() or (word.upos == "NUM" and word.text.islower())


def _before_auxiliaries(analysis: Analysis, verb: int) -> int:
    """ "Two of his aides | have told the Gazette": where the words end that may name the speaker."""
    while verb and analysis.words[verb - 1].upos == "AUX":
        verb -= 1
    return verb


def _speaker_start(analysis: Analysis, first: int, verb: int) -> int | None:
    """The first word of the phrases, between commas, that stand before the verb and name somebody who can speak."""
    end, start = verb, None
    for _ in range(_MOST_PHRASES):
        last = end - 1
        apposed = last > first and analysis.words[last].text == ","
        if start is not None and not apposed:
            break
        begin = _behind_comma(analysis, first, last if apposed else end)
        if begin is None or not _speaks(analysis, begin, last if apposed else end):
            break
        start, end = begin, begin
        if analysis.words[begin].upos in ("DET", "PRON") and not apposed:
            break
    return start


def _behind_comma(analysis: Analysis, first: int, end: int) -> int | None:
    """The word behind the last comma before ``end``."""
    comma = next((i for i in range(end - 1, first, -1) if analysis.words[i].text in (",", ";", ":")), None)
    return comma + 1 if comma is not None and comma + 1 < end else None


def _speaks(analysis: Analysis, begin: int, end: int) -> bool:
    """Whether the words are a noun phrase, as far as its relative clause, of a person or body."""
    relative = next((i for i in range(begin, end) if _opens_relative(analysis, begin, i)), end)
    words = analysis.words[begin:relative]
    if relative < end and words and words[-1].upos == "ADP":
        # "Clashes in which two died, police said" has its subject behind "which".
        return False
    # The mark behind "the miners' union" quotes nothing.
    if not words or any(word.upos in _FINITE or (word.text in _MARKS and word.upos != "PART") for word in words):
        return False
    if [word.text for word in words] in ([one] for one in _IN_PERSON):
        return True
    if words[0].upos in ("ADP", "CCONJ", "SCONJ") or (words[0].upos == "NUM" and words[1:2] and words[1].text != "of"):
        return False
    nouns = [word for word in words if word.upos == "NOUN" or (word.upos == "PROPN" and word.text.islower())]
    if any(kind_of_noun(word.lemma) in ("person", "organisation") for word in nouns):
        return True
    named = words[1:] if words[0].text.lower() == "the" else words
    return bool(named) and named[0].upos == "PROPN" and all(word.upos in ("PROPN", "NOUN", "PUNCT") for word in named)


def _opens_relative(analysis: Analysis, begin: int, index: int) -> bool:
    """Whether a clause about the noun before begins: "who …", or a participle ("the ministry | run by rebels")."""
    word = analysis.words[index]
    if word.text.lower() in _RELATIVE:
        return True
    if index == begin or word.upos != "VERB" or analysis.words[index - 1].upos not in _NOMINAL:
        return False
    past = word.text.lower() != word.lemma.lower() or word.text.lower() in _SAME_IN_PAST
    return past and analysis.words[index + 1].text in _OF_DOING


def _tells(analysis: Analysis, begin: int, end: int) -> bool:
    """Whether words that open with a preposition go on to a clause: no "in a message posted on Friday"."""
    subjects = (i for i in range(begin, end) if analysis.words[i].deprel in ("nsubj", "nsubj:pass"))
    verbs = (analysis.words[i].head for i in subjects if analysis.words[i].text.lower() not in _RELATIVE)
    return any(begin <= verb < end and not analysis.words[verb].deprel.startswith("acl") for verb in verbs)


def _content(analysis: Analysis, first: int, start: int) -> Span | None:
    """What stands before the speaker in the sentence, if it is a clause of its own: no "when", no bare participle."""
    begin = next((i + 1 for i in range(start - 2, first, -1) if analysis.words[i].text == ";"), first)
    words = analysis.words[begin : start - 1]
    finite = next((number for number, word in enumerate(words) if word.upos in _FINITE), 0)
    if len(words) < _FEWEST_WORDS or finite == 0 or words[0].upos == "SCONJ":
        return None
    if words[0].upos == "ADP" and not _tells(analysis, begin, start - 1):
        return None
    if any(word.upos == "SCONJ" or word.text.lower() in _SUBORDINATING for word in words[:finite]):
        return None
    return trimmed(analysis.text, Span(words[0].start, words[-1].end))
