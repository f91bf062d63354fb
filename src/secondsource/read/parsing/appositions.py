"""Names behind a comma: which of the nouns before it each of them names."""

from secondsource.read.parsing.counted import TIMES
from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.lexicon import VESSEL_NOUNS, kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set

_ARTICLES = word_set("the a an")
_BESIDE = word_set("appos nmod conj compound flat")
_SUBJECTS = word_set("nsubj nsubj:pass")


def settle_apposition(parse: Parse, index: int) -> None:
    """ "A native of Velm, Ivo Karsk, was shot": a name between commas, without "and", says who the noun is."""
    word, noun = parse.words[index], parse.words[parse.words[index].head]
    last = max((index, *parse.related(index, "flat")))
    commas = parse.words[index - 1].text == "," and last + 1 < len(parse.words) and parse.words[last + 1].text == ","
    joined = parse.related(index, "cc", "conj") or len(parse.related(word.head, "conj")) > 1
    plural = parse.lower[word.head] != noun.lemma.lower()
    if word.upos == "PROPN" and noun.upos == "NOUN" and word.head < index and commas and not joined and not plural:
        parse.label(index, "appos")


def settle_joined_apposition(parse: Parse, index: int) -> None:
    """ "A couple and a pilot, Ivo Karsk": one name behind the last of several nouns is that one's alone."""
    word = parse.words[index]
    if word.upos != "PROPN" or parse.words[word.head].upos != "NOUN" or parse.related(index, "conj"):
        return
    noun = word.head
    while joined := [i for i in parse.related(noun, "conj") if noun < i < index]:
        noun = joined[-1]
    beside = parse.words[index - 1].text == "," and all(parse.is_below(i, noun) for i in range(noun, index - 1))
    if noun != word.head and parse.words[noun].upos == "NOUN" and beside:
        parse.move(index, noun, "appos")


def settle_named_thing(parse: Parse, index: int) -> None:
    """ "The captain of the ferry Aurora": a name right behind what is told with "of" is that thing's name."""
    word, noun = parse.words[index], parse.words[index - 1]
    above = noun.head
    if word.upos != "PROPN" or noun.upos != "NOUN" or noun.deprel != "nmod" or not _is_of_one(parse, index - 1):
        return
    full = bool(parse.related(index, "flat"))
    lemma = noun.lemma.lower()
    if parse.lower[index] in TIMES or (full and lemma not in VESSEL_NOUNS and kind_of_noun(lemma) != "person"):
        return
    beside = word.head == above and word.deprel in _BESIDE
    whose = parse.words[above]
    second = word.deprel in _SUBJECTS and whose.deprel in _SUBJECTS and whose.head == word.head
    if beside or second:
        parse.move(index, index - 1, "appos")


def _is_of_one(parse: Parse, noun: int) -> bool:
    """Whether a noun stands with "of" and an article before it, and for one thing."""
    cases = [parse.lower[i] for i in parse.related(noun, "case")]
    article = any(parse.lower[i] in _ARTICLES for i in parse.related(noun, "det"))
    return cases == ["of"] and article and parse.lower[noun] == parse.words[noun].lemma.lower()
