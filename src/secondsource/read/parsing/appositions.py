"""Appositions in a parse: who the noun is that a name or a description behind a comma, or right behind it, tells of."""

from bisect import bisect_left
from collections.abc import Container, Sequence

from secondsource.model.span import Span
from secondsource.read.analysis import ROOT
from secondsource.read.parsing.counted import TIMES
from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.lexicon import VESSEL_NOUNS, kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.number_words import ORDINALS

_ARTICLES, _INDEFINITE = word_set("a an the"), word_set("a an")
_SUBJECTS = ("nsubj", "nsubj:pass")
_NAMING = ("appos", "nmod", "nmod:unmarked", "conj")
_VERBAL = ("AUX", "VERB")
_PAUSES = frozenset((",", "."))
_JOINING = ("cc", "conj")
_OF_SEVERAL = word_set("couple pair duo trio")
_BESIDE = word_set("appos nmod conj compound flat")


def settle_apposition(parse: Parse, index: int) -> None:
    """A name or description between commas that is joined to one noun without "and" says who that noun is.

    "A native of Velm, Ivo Karsk, was shot"; "the suspect, a former soldier, was arrested".
    """
    head = parse.words[index].head
    if len(parse.related(head, "conj")) == 1 and _says_who(parse, head, index):
        parse.label(index, "appos")


def settle_second_description(parse: Parse, index: int) -> None:
    """ "Ivo Karsk, a cook and father of two, was shot": a noun without article behind "and" says more of the first."""
    head, joins = parse.words[index].head, [i for i in parse.related(index, "cc") if parse.lower[i] == "and"]
    if parse.words[index].upos != "NOUN" or not joins or parse.related(index, "det", "nummod", "nmod:poss"):
        return
    told = [i for i in parse.related(head, "appos") if head < i < joins[0] and parse.related(i, "det")]
    if told and parse.is_below(joins[0] - 1, told[-1]) and parse.words[head].upos == "PROPN":
        parse.move(index, told[-1], "conj")


def settle_those_in_number(parse: Parse, number: int) -> None:
    """ "The four, three Danes and a Swede, were freed": who stands between the commas says who the four are."""
    words = parse.words
    if number == 0 or parse.lower[number - 1 : number + 2 : 2] != ["the", ","]:
        return
    end = next((i for i in range(number + 2, len(words)) if words[i].text in _PAUSES), len(words) - 1)
    between = range(number + 2, end)
    if not between or end + 1 >= len(words) or words[end + 1].upos not in _VERBAL:
        return
    verb = words[end + 1].head if words[end + 1].upos == "AUX" else end + 1
    if verb <= end or any(words[i].upos in _VERBAL for i in between):
        return
    for index in between:
        if words[index].head not in between and words[index].upos != "PUNCT":
            parse.move(index, number, "appos")
    parse.move(number, verb, "nsubj:pass" if parse.related(verb, "aux:pass") else "nsubj")


def name_bodies(parse: Parse, names: Sequence[Span]) -> None:
    """ "Two executives of the company, Karsk Foods, were fined": one name is of no two people, but of the company."""
    starts = [word.start for word in parse.words]
    for name in names:
        first = bisect_left(starts, name.start)
        body, inside = first - 2, range(first, bisect_left(starts, name.end))
        head = next((i for i in inside if parse.words[i].head not in inside), None)
        if body < 0 or head is None or parse.lower[first - 1] != "," or parse.words[head].deprel not in _NAMING:
            continue
        above = parse.words[head].head
        several = above != ROOT and parse.words[above].text.endswith("s") and not parse.related(head, "conj")
        within = several and above < body and parse.is_below(body, above)
        if within and parse.words[body].upos == "NOUN" and kind_of_noun(parse.words[body].lemma) == "organisation":
            parse.move(head, body, "appos")


def settle_led_by_and(parse: Parse, index: int) -> None:
    """ "Moss and her driver, Bo Lund, were seized": what "and" leads in says of nobody before it who that is."""
    if any(i < index and parse.lower[i] in ("and", "&") for i in parse.related(index, "cc")):
        parse.label(index, "conj")


def settle_address(parse: Parse, index: int) -> None:
    """ "Ivo Karsk, 52, of Mill Lane, Velm, denied it": the town of an address goes with its street."""
    head, street = parse.words[index].head, index - 2
    if street <= head or parse.words[index].upos != "PROPN" or parse.lower[index - 1] != ",":
        return
    of = [parse.lower[i] for i in parse.related(street, "case")] == ["of"]
    if of and parse.words[street].upos == "PROPN" and not parse.related(index, "cc"):
        parse.move(index, street, "conj")


def settle_second_subject(parse: Parse, index: int) -> None:
    """ "The driver, a man of 61, was detained": of two subjects of one verb the second says who the first is."""
    verb = parse.words[index].head
    subjects = parse.related(verb, *_SUBJECTS)
    if verb == ROOT or len(subjects) != len(("first", "second")) or subjects[1] != index:
        return
    if index > verb:
        _settle_one_of_several(parse, index, subjects[0])
        return
    if not parse.related(subjects[0], "conj") and _says_who(parse, subjects[0], index):
        parse.move(index, subjects[0], "appos")


def _settle_one_of_several(parse: Parse, index: int, subject: int) -> None:
    """ "A nurse was shot, the second woman killed this week": behind its verb, it says which one the subject is."""
    verb = parse.words[index].head
    if ORDINALS.keys().isdisjoint(parse.lower[i] for i in parse.related(index, "amod")) or not parse.related(
        index, "det"
    ):
        return
    parse.move(index, subject, "appos")
    if index + 1 in parse.related(verb, "parataxis", "conj", "advcl") and parse.words[index + 1].upos == "VERB":
        parse.move(index + 1, index, "acl")


def _says_who(parse: Parse, noun: int, index: int) -> bool:
    """Whether a word can be an apposition of the noun before it: both tell of one, and pauses stand around it."""
    alike = _is_one(parse, noun) or parse.lower[index] in _OF_SEVERAL
    if not noun < index or not alike or not _is_one(parse, index):
        return False
    pair = (parse.words[noun].upos, parse.words[index].upos)
    if pair == ("NOUN", "NOUN"):
        fits = _is_introduced(parse, index, _ARTICLES) and _is_introduced(parse, noun, _ARTICLES)
    else:
        fits = pair == ("NOUN", "PROPN") or (pair == ("PROPN", "NOUN") and _is_introduced(parse, index, _INDEFINITE))
    return fits and not parse.related(index, *_JOINING) and _is_between_pauses(parse, index)


def _is_one(parse: Parse, index: int) -> bool:
    word = parse.words[index]
    return word.upos == "PROPN" or parse.lower[index] == word.lemma.lower()


def _is_introduced(parse: Parse, index: int, articles: Container[str]) -> bool:
    return any(parse.lower[article] in articles for article in parse.related(index, "det"))


def _is_between_pauses(parse: Parse, index: int) -> bool:
    """Whether a comma stands before the phrase, and a comma that no "and" follows, or the sentence's end, behind it."""
    before = [index, *(child for child in parse.below[index] if child < index and parse.lower[child] not in _PAUSES)]
    opening, closing = min(before) - 1, _last_below(parse, index) + 1
    if opening < 0 or closing >= len(parse.words) or parse.lower[opening] != ",":
        return False
    if parse.lower[closing] == ".":
        return parse.words[index].upos == "NOUN"
    # "A clinic, a school, and three houses" is a list.
    last = closing + 1 == len(parse.words)
    return parse.lower[closing] == "," and (last or parse.words[closing + 1].upos != "CCONJ")


def _last_below(parse: Parse, index: int) -> int:
    """The last word of the subtree, its closing pause aside."""
    last = index
    while later := [child for child in parse.below[last] if child > last and parse.lower[child] not in _PAUSES]:
        last = max(later)
    return last


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
