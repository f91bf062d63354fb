"""Mends a parse by what parts of speech make sure: noun phrases hang together, subjects and objects on their verbs.

A parser errs in one head of seven or so; within a phrase, and right beside a verb, the order of the words tells more
than it does. Only heads that contradict that order are moved.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from secondsource.read.analysis import ROOT, Analysis, Word
from secondsource.read.parsing.counted import TIMES, only_hedges
from secondsource.read.parsing.lemmas import relemmatised
from secondsource.read.vocabulary.function_words import BE_OR_GET
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.periods import MONTHS

_INSIDE, _OPENING, _NAMING = word_set("DET ADJ NUM NOUN PROPN SYM"), word_set("DET NUM"), word_set("NOUN PROPN NUM")
_NOMINAL = word_set("NOUN PROPN NUM PRON ADJ SYM X DET")
_NOMINAL_OR_PART = _NOMINAL | {"PART"}
_POSSESSIVES = word_set("my your his her its our their whose")
_RELATIONS = {
    "DET": "det", "ADJ": "amod", "NUM": "nummod", "NOUN": "compound", "PROPN": "compound", "PRON": "nmod:poss",
    "VERB": "amod", "PUNCT": "punct",
}  # fmt: skip
_MARKS = word_set("that which who whom where when while if because although")
_NO_CASES = frozenset(("compound:prt", "mark", "fixed", "advmod"))
_HYPHENS = ("-", "–")
_LONGEST_PAUSE, _AND, _TO_COUNTED = 14, 2, 4


class _Chunk(NamedTuple):
    """Words ``first`` to ``last`` of one noun phrase, their ``head``, and the preposition before them."""

    first: int
    last: int
    head: int
    case: int | None


class _Tree:
    """Heads and relations of a sentence's words while they are mended."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.upos = [word.upos for word in words]
        self.heads = [word.head for word in words]
        self.relations = [word.deprel for word in words]
        self.moved: set[int] = set()

    def hang(self, index: int, head: int, relation: str) -> None:
        """Move a word with all below it under another head, unless that one stands below it."""
        if self.heads[index] == head and self.relations[index] == relation:
            return
        above = head
        for _ in range(len(self.words)):
            if above == ROOT:
                break
            if above == index:
                return
            above = self.heads[above]
        self.heads[index], self.relations[index] = head, relation
        self.moved.add(index)


def mended(analysis: Analysis, known: Collection[str]) -> Analysis:
    """The same analysis with heads moved where the order of words contradicts them, and lemmas that are ``known``."""
    tree = _Tree(analysis.words)
    for number in range(len(analysis.sentences)):
        inside = analysis.sentence_words(number)
        chunks = [_mend_inside(tree, first, last) for first, last in _chunks(tree, inside)]
        for order in range(len(chunks)):
            _mend_outside(tree, chunks, order, inside)
    words = relemmatised(analysis.words, known)
    for index in tree.moved:
        words[index] = words[index].hung(tree.heads[index], tree.relations[index])
    return analysis.reparsed(tuple(words))


def _chunks(tree: _Tree, inside: range) -> list[tuple[int, int]]:
    """(first, last) word of every noun phrase without its prepositional and other attachments."""
    found: list[tuple[int, int]] = []
    first: int | None = None
    for index in inside:
        upos = tree.upos[index]
        if first is not None and not _goes_on(tree, first, index, inside):
            found.append((first, index - 1))
            first = None
        if first is None and (upos in _INSIDE or (upos == "PRON" and tree.words[index].text.lower() in _POSSESSIVES)):
            first = index
    if first is not None:
        found.append((first, inside[-1]))
    return [(a, b) for a, b in found if not _NAMING.isdisjoint(tree.upos[a : b + 1])]


def _goes_on(tree: _Tree, first: int, index: int, inside: range) -> bool:
    """Whether a word goes on with the phrase that begins with the ``first``."""
    upos = tree.upos[index]
    if upos in _OPENING or tree.words[index].text.lower() in ("last", "next"):
        return not _begins_anew(tree, first, index)
    return upos in _INSIDE or _belongs(tree, index, inside)


def _belongs(tree: _Tree, index: int, inside: range) -> bool:
    """Whether a word that is not of those within phrases goes on with one: a possessive's mark, a hyphen.

    A participle does right before its noun: "12 wounded miners".
    """
    word = tree.words[index]
    if index + 1 not in inside or (word.upos not in ("VERB", "PART") and word.text not in _HYPHENS):
        return False
    after = tree.words[index + 1]
    if word.upos == "VERB" and tree.relations[index] == "amod":
        return after.upos in ("NOUN", "PROPN") and tree.heads[index + 1] != index
    if word.upos == "PART" and word.text.lower() in ("'s", "’s", "'", "’"):
        return after.upos in _INSIDE or after.upos == "PRON"
    tight = index > 0 and tree.words[index - 1].end == word.start and after.start == word.end
    return word.text in _HYPHENS and tight


def _begins_anew(tree: _Tree, first: int, index: int) -> bool:
    """ "gave the man | a gun", "shot dead | a man", "hurt two | last week": a determiner or number opens a phrase."""
    word, before = tree.words[index], tree.words[index - 1]
    if before.upos not in ("NOUN", "PROPN", "NUM"):
        return word.upos == "DET" and tree.relations[index - 1] == "xcomp"
    if word.upos == "DET" or word.text.lower() in ("last", "next"):
        return word.upos == "DET" or "NUM" in tree.upos[first:index] or tree.upos[index + 2 : index + 3] == ["PUNCT"]
    # "Fined Tern Metals | 2 million euros", "by last night | 21 of the men".
    after = next((other for other in tree.words[index + 1 : index + _TO_COUNTED] if other.upos != "NUM"), word)
    numbered = after.upos in ("NOUN", "ADJ") or (after.text == "of" and before.text.lower() in TIMES)
    numbered = numbered and before.upos != "NUM" and before.text.lower() not in MONTHS
    return word.upos == "NUM" and numbered and index > first


def _mend_inside(tree: _Tree, first: int, last: int) -> _Chunk:
    leaving = [i for i, head in enumerate(tree.heads[first : last + 1], first) if not first <= head <= last]
    head = leaving[0] if len(leaving) == 1 else _gather(tree, leaving, first, last)
    if first and tree.words[first].text.lower() in ("least", "most") and tree.words[first - 1].text.lower() == "at":
        return _Chunk(first - 1, last, head, None)
    case = first - 1
    if first == 0 or tree.upos[case] != "ADP" or tree.relations[case] in _NO_CASES:
        return _Chunk(first, last, head, None)
    tree.hang(case, head, "case")
    return _Chunk(first, last, head, case)


def _gather(tree: _Tree, leaving: list[int], first: int, last: int) -> int:
    """Hang the words that hang on none of their phrase on its head, which is returned."""
    if any(tree.words[i].upos in ("NOUN", "PROPN") and 0 <= tree.heads[i] < first for i in leaving):
        leaving = [i for i in leaving if not _is_subject_beyond(tree, i, last)] or leaving
    nouns = [i for i in leaving if tree.words[i].upos in ("NOUN", "PROPN")]
    head = (nouns or leaving)[-1]
    for index in leaving:
        if index != head:
            tree.hang(index, head, _RELATIONS.get(tree.words[index].upos, "dep"))
    return head


def _is_subject_beyond(tree: _Tree, index: int, last: int) -> bool:
    """ "the way the state guards": the second noun belongs to the verb behind."""
    head = tree.heads[index]
    return tree.relations[index].startswith("nsubj") and head > last and tree.words[head].upos == "VERB"


def _mend_outside(tree: _Tree, chunks: Sequence[_Chunk], order: int, inside: range) -> None:
    chunk = chunks[order]
    if chunk.case is not None:
        _mend_oblique(tree, chunks, order, inside)
        return
    before = chunk.first - 1
    if before in inside and tree.upos[before] == "VERB" and not _is_participle_after_be(tree, before):
        subject = tree.relations[chunk.head].startswith("nsubj")
        told = _verb_of_subject(tree, chunk, inside) if tree.words[before].lemma == "say" else None
        if told is not None:
            # "Said 62,000 of its members had stopped": nobody says members, who are what they do.
            if tree.heads[chunk.head] != told and tree.heads[told] != chunk.head:
                tree.hang(chunk.head, told, "nsubj:pass" if _is_participle_after_be(tree, told) else "nsubj")
            return
        if (tree.heads[chunk.head] != before and not _is_subject_beyond(tree, chunk.head, chunk.last)) or (
            subject and tree.heads[chunk.head] == before
        ):
            tree.hang(chunk.head, before, "obj")
        return
    if tree.relations[chunk.head] == "obj" and only_hedges(tree.words[tree.heads[chunk.head] + 1 : chunk.first]):
        return
    joined = tree.relations[chunk.head] in ("conj", "appos") and 0 <= tree.heads[chunk.head] < chunk.first
    if joined and not _opens_clause(tree, chunk, inside):
        _mend_kin(tree, chunks, order)
        return
    verb = _verb_of_subject(tree, chunk, inside)
    if verb is not None and tree.heads[chunk.head] != verb:
        tree.hang(chunk.head, verb, "nsubj:pass" if _is_participle_after_be(tree, verb) else "nsubj")
    if verb is not None:
        _mend_joined_subject(tree, chunks, order, verb)


def _mend_joined_subject(tree: _Tree, chunks: Sequence[_Chunk], order: int, verb: int) -> None:
    """ "A guard and a cook died, police said": who is joined to the subject of a verb is no subject of a later one."""
    chunk, previous = chunks[order], chunks[order - 1] if order else None
    if previous is None or previous.case is not None or previous.last != chunk.first - _AND:
        return
    joined = tree.words[chunk.first - 1].text.lower() == "and" and tree.heads[chunk.head] == verb
    if joined and tree.relations[previous.head].startswith("nsubj") and tree.heads[previous.head] > verb:
        tree.hang(previous.head, verb, tree.relations[chunk.head])
        tree.hang(chunk.head, previous.head, "conj")


def _opens_clause(tree: _Tree, chunk: _Chunk, inside: range) -> bool:
    """ "Two died and eight were missing": behind a verb and right before an auxiliary, the eight are a subject."""
    after = chunk.last + 1
    if after not in inside or tree.words[after].upos != "AUX" or tree.words[chunk.first - 1].text.lower() != "and":
        return False
    return any(tree.words[i].upos == "VERB" for i in range(tree.heads[chunk.head] + 1, chunk.first - 1))


def _mend_kin(tree: _Tree, chunks: Sequence[_Chunk], order: int) -> None:
    """ "The deaths of a mother and her children", "shot the cook and his son": kin is joined to whose kin it is."""
    chunk, previous = chunks[order], chunks[order - 1] if order else None
    if previous is None or previous.last != chunk.first - _AND or tree.words[chunk.first - 1].text.lower() != "and":
        return
    beside = tree.heads[previous.head] == tree.heads[chunk.head]
    if beside and tree.words[chunk.first].text.lower() in _POSSESSIVES and tree.relations[chunk.head] == "conj":
        tree.hang(chunk.head, previous.head, "conj")


def _mend_oblique(tree: _Tree, chunks: Sequence[_Chunk], order: int, inside: range) -> None:
    """A phrase hangs on nothing that lies beyond a verb; one with "of" that did, on the noun before it."""
    chunk, case = chunks[order], chunks[order].case
    assert case is not None
    previous = chunks[order - 1] if order else None
    head = tree.heads[chunk.head]
    low, high = min(head, chunk.head), max(head, chunk.head)
    crossed = [i for i, upos in enumerate(tree.upos[low + 1 : high], low + 1) if upos == "VERB"]
    if head < case - 1 and case - 1 in crossed:
        tree.hang(chunk.head, case - 1, "obl")
        return
    if tree.words[case].text.lower() == "of" and previous is not None and previous.last == case - 1:
        if crossed or head > chunk.head:
            tree.hang(chunk.head, previous.head, "nmod")
        return
    if head == ROOT or head not in inside or (crossed and head < chunk.head and tree.words[head].upos != "VERB"):
        verbs = [i for i in range(inside[0], case) if tree.upos[i] == "VERB"]
        if verbs:
            tree.hang(chunk.head, verbs[-1], "obl")


def _verb_of_subject(tree: _Tree, chunk: _Chunk, inside: range) -> int | None:
    """The verb that follows a phrase, past prepositional phrases, a pause between commas, and auxiliaries."""
    index = chunk.last + 1
    while index in inside:
        upos = tree.upos[index]
        if upos in ("AUX", "VERB"):
            return _first_verb(tree, index, inside)
        if upos == "ADP" and index + 1 in inside and tree.upos[index + 1] in _NOMINAL:
            index += 1
            while index in inside and tree.upos[index] in _NOMINAL_OR_PART:
                if tree.words[index].upos == "PRON" and tree.words[index].text.lower() in _MARKS:
                    break
                index += 1
        elif upos == "ADV":
            index += 1
        elif tree.words[index].text == ",":
            closing = _closing_comma(tree, index, inside)
            if closing is None:
                return None
            index = closing + 1
        else:
            return None
    return None


def _closing_comma(tree: _Tree, index: int, inside: range) -> int | None:
    for later in range(index + 1, min(index + _LONGEST_PAUSE, inside[-1] + 1)):
        word = tree.words[later]
        if word.upos in ("VERB", "AUX") or word.text.lower() in _MARKS:
            return None
        if word.text == ",":
            return later if later + 1 in inside and tree.words[later + 1].upos in ("AUX", "VERB", "ADV") else None
    return None


def _first_verb(tree: _Tree, index: int, inside: range) -> int | None:
    for later in range(index, min(index + 6, inside[-1] + 1)):
        upos = tree.upos[later]
        if upos == "VERB":
            return later
        if upos not in ("AUX", "ADV", "PART"):
            return None
    return None


def _is_participle_after_be(tree: _Tree, verb: int) -> bool:
    if tree.words[verb].text.lower().endswith("ing"):
        return False
    for before in range(verb - 1, max(-1, verb - 5), -1):
        word = tree.words[before]
        if word.upos == "AUX":
            return word.text.lower() in BE_OR_GET
        if word.upos not in ("ADV", "PART"):
            return False
    return False
