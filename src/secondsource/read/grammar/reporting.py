"""Reporting by syntax: verbs of saying with their subject and what they report, "according to", "citing", and denials.

What the attribution model proposes comes first; these proposals fill in what it left out.
"""

import re
from collections.abc import Iterator, Sequence

from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis, Attribution
from secondsource.read.text.claimed import Claimed
from secondsource.read.vocabulary.function_words import MODALS
from secondsource.read.vocabulary.wordlists import word_set

SAYING = word_set(
    """say tell add report state announce note explain claim argue insist write tweet post confirm acknowledge
    warn stress recall declare reveal conclude estimate testify reply respond remark comment observe allege
    assert maintain contend reiterate emphasise emphasize boast joke quip complain lament concede admit
    promise vow pledge read continue shout whisper recount disclose predict mention inform"""
)
DENYING = word_set("deny reject dismiss refute rebut disavow dispute repudiate contradict")
CITING = frozenset(("citing", "quoting"))
_WHO_CITES = frozenset(("cites", "quotes", "cited", "quoted"))
_NO_CLAIMS = word_set(
    """entry access bail visa request parole permission asylum service right appeal motion treatment petition
    application payment call offer bid"""
)
SHORT_OPENING = 15
VAGUE_SPEAKERS = word_set("i you we that which who people anyone nobody one some")
SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
# "Per the ministry, …" and "…, per police" report as well; "per day" does not.
_ACCORDING = re.compile(
    r"\b(?:according\s+to\b"
    r"|per\b(?:(?<=[.!?]\sper)|(?<=\nper)|(?<=,\sper)|(?<=\Aper))"
    r"(?=\s(?:the|an?|court|police|officials)\s|\s(?-i:[A-Z])))",
    re.IGNORECASE,
)


def cites(text: str, cue: Sequence[Span]) -> bool:
    """Whether a cue hands on what others say: "citing the ministry", "which cites the ministry"."""
    return any(part.of(text).lower() in CITING | _WHO_CITES for part in cue)


def proposals(analysis: Analysis, quotations: Sequence[Span]) -> Iterator[Attribution]:
    """Attributions that the syntax shows outside of quotations, in text order of their cues."""
    quoted = Claimed(quotations)
    for index in analysis.with_lemma(DENYING | SAYING):
        word, lemma = analysis.words[index], analysis.words[index].lemma.lower()
        if word.upos != "VERB" or quoted.meets(Span(word.start, word.end)) or _is_modal(analysis, index):
            continue
        if lemma in DENYING:
            yield from _denial(analysis, index)
        elif lemma in SAYING:
            yield from _saying(analysis, index)
    yield from _according(analysis)


def _is_modal(analysis: Analysis, verb: int) -> bool:
    """What somebody would or should say has not been said."""
    return analysis.has_lemma(analysis.children_by(verb, "aux"), MODALS)


def subject_of(analysis: Analysis, verb: int) -> int | None:
    """The subject of a verb, or of the verb that it shares one with ("was quick to dismiss", "said and added")."""
    for index in (verb, *_sharing(analysis, verb)):
        for child in analysis.children_by(index, *SUBJECTS):
            return child
    return None


def _sharing(analysis: Analysis, verb: int) -> Iterator[int]:
    current = verb
    for _ in range(4):
        word = analysis.words[current]
        if word.head == ROOT or word.deprel.split(":")[0] not in ("xcomp", "conj", "advcl", "ccomp"):
            return
        if word.deprel.split(":")[0] == "ccomp" and analysis.words[word.head].upos != "ADJ":
            return
        current = word.head
        yield current


def _saying(analysis: Analysis, verb: int) -> Iterator[Attribution]:
    speaker = subject_of(analysis, verb)
    content = reported(analysis, verb)
    if speaker is None or content is None or analysis.words[speaker].deprel == "nsubj:pass":
        return
    if analysis.words[speaker].text.lower() in VAGUE_SPEAKERS:
        return
    source = noun_phrase(analysis, speaker)
    if not content.meets(source):
        yield Attribution((source,), (cue_of(analysis, verb),), (content,))


def reported(analysis: Analysis, verb: int) -> Span | None:
    """The clause that a verb of saying reports: its complement, or the sentence that it is inserted in."""
    for child in analysis.children_by(verb, "ccomp", "parataxis"):
        if _is_clause(analysis, child):
            return trimmed(analysis.text, analysis.subtree(child))
    word = analysis.words[verb]
    if word.deprel == "parataxis" and word.head != ROOT:
        whole, own = analysis.subtree(word.head), analysis.subtree(verb)
        if own.start - whole.start > own.end - own.start > 0 and own.start > whole.start:
            return trimmed(analysis.text, Span(whole.start, own.start))
    return None


def _is_clause(analysis: Analysis, head: int) -> bool:
    """A complement with a subject of its own, which is not what a verb of saying is inserted into."""
    return analysis.words[head].upos in ("VERB", "AUX") or bool(analysis.children_by(head, *SUBJECTS, "cop"))


def _denial(analysis: Analysis, verb: int) -> Iterator[Attribution]:
    speaker = subject_of(analysis, verb)
    denied = next(iter(analysis.children_by(verb, "ccomp", "xcomp", "obj")), None)
    if speaker is None or denied is None or analysis.words[speaker].deprel == "nsubj:pass":
        return
    if analysis.words[denied].lemma.lower() in _NO_CLAIMS or analysis.children_by(verb, "iobj"):
        return
    source, content = noun_phrase(analysis, speaker), trimmed(analysis.text, analysis.subtree(denied))
    cue = Span(analysis.words[_first_of_cue(analysis, verb, speaker)].start, analysis.words[verb].end)
    if not content.meets(source) and not content.meets(cue):
        yield Attribution((source,), (cue,), (content,))


def _first_of_cue(analysis: Analysis, verb: int, speaker: int) -> int:
    """ "was quick to dismiss" belongs together; so do auxiliaries and "not"."""
    governing = next((i for i in _sharing(analysis, verb) if analysis.words[i].deprel != "conj"), None)
    first = verb
    while first - 1 > speaker and analysis.words[first - 1].upos in ("AUX", "PART", "ADV", "ADJ"):
        first -= 1
    return first if governing is None or governing >= first or verb - governing > 6 else governing


def cue_of(analysis: Analysis, verb: int) -> Span:
    """A verb with its auxiliaries and negation right before it."""
    first = verb
    while (
        first > 0
        and analysis.words[first - 1].head == verb
        and analysis.words[first - 1].deprel.split(":")[0] in ("aux", "advmod")
    ):
        first -= 1
    return Span(analysis.words[first].start, analysis.words[verb].end)


def noun_phrase(analysis: Analysis, head: int) -> Span:
    """A speaker with appositions and relative clauses, without preposition and closing comma.

    What hangs on it behind the verb that it stands before is no part of it.
    """
    words = analysis.words
    verb = words[head].head if words[head].head > head else len(words)
    inside = [
        i
        for i in analysis.subtree_words(head)
        if i < verb and (words[i].deprel not in ("case", "punct") or words[i].head != head or i > head)
    ]
    while inside[-1] > head and words[inside[-1]].upos == "PUNCT":
        inside.pop()
    return Span(words[inside[0]].start, words[inside[-1]].end)


def _according(analysis: Analysis) -> Iterator[Attribution]:
    for found in _ACCORDING.finditer(analysis.text):
        cue = Span(*found.span())
        # "The director, Per Lind, resigned": who is called so cites nobody.
        named = any(name.start <= cue.start < name.end for name in analysis.names)
        told = None if named else according(analysis, cue)
        if told is not None:
            yield told


def according(analysis: Analysis, cue: Span) -> Attribution | None:
    """The source behind "according to", and the sentence's words before it, or behind where it opens the sentence."""
    place = analysis.sentence_at(cue.start)
    if place is None:
        return None
    sentence = analysis.sentences[place]
    source = _behind_per(analysis, cue, sentence) or _behind_according(analysis, cue, sentence)
    if source is None:
        return None
    before, behind = Span(sentence.start, cue.start), Span(source.end, sentence.end)
    content = trimmed(analysis.text, before if before.end - before.start > SHORT_OPENING else behind)
    content = Span(content.start, content.end - content.of(analysis.text).endswith("."))
    if content.end <= content.start or source.end <= source.start:
        return None
    return Attribution((source,), (cue,), (content,))


def _behind_per(analysis: Analysis, cue: Span, sentence: Span) -> Span | None:
    """What stands between "per" and the next comma or the sentence's end."""
    if cue.of(analysis.text).lower() != "per":
        return None
    comma = analysis.text.find(",", cue.end, sentence.end)
    return trimmed(analysis.text, Span(cue.end, comma if comma >= 0 else sentence.end - 1))


def _behind_according(analysis: Analysis, cue: Span, sentence: Span) -> Span | None:
    head = next((i for i in analysis.words_in(cue.end, sentence.end) if _is_source(analysis, i, cue.start)), None)
    if head is None:
        return None
    source = noun_phrase(analysis, head)
    return trimmed(analysis.text, Span(max(source.start, cue.end), source.end))


def _is_source(analysis: Analysis, index: int, according: int) -> bool:
    """The head of the phrase behind "according to"."""
    word = analysis.words[index]
    if word.upos not in ("NOUN", "PROPN", "PRON", "NUM"):
        return False
    return (
        word.head == ROOT
        or analysis.words[word.head].start <= according
        or analysis.words[word.head].upos not in ("NOUN", "PROPN")
    )


def cited(analysis: Analysis) -> Iterator[tuple[Span, Span]]:
    """(cue, source) of "citing the ministry", "quoting a statement of the ministry", "which cites two aides"."""
    for index in analysis.with_text(CITING | _WHO_CITES):
        word = analysis.words[index]
        if word.text.lower() not in CITING and not _is_relative(analysis, index):
            continue
        for child in analysis.children_by(index, "obj"):
            yield Span(word.start, word.end), noun_phrase(analysis, child)


def _is_relative(analysis: Analysis, verb: int) -> bool:
    pronouns = (analysis.words[i].text.lower() for i in analysis.children_by(verb, "nsubj"))
    return analysis.words[verb].deprel == "acl:relcl" and any(pronoun in ("which", "who") for pronoun in pronouns)


def trimmed(text: str, span: Span) -> Span:
    """The span without white space, commas and dashes at its edges; quotation marks stay."""
    start, end = span.start, span.end
    while start < end and text[start] in " \t\r\n,;:–—-)]":
        start += 1
    while end > start and text[end - 1] in " \t\r\n,;:–—-":
        end -= 1
    return Span(start, end)
