"""Numbers and counted things whose place beside a verb the rest of the sentence leaves: "9,000 had joined"."""

from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.count_words import PATIENT_FIELDS
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.periods import MONTHS, WEEKDAYS

TIMES = (
    MONTHS.keys()
    | WEEKDAYS.keys()
    | word_set("day night week weekend month year morning afternoon evening time way today")
)
_DONE_TO = PATIENT_FIELDS.keys() | word_set("search steal pay demand recall cut")


def settle_number(parse: Parse, index: int) -> None:
    """ "Two of them were missing", "9,000 had joined the strike": a number before a verb without a subject is it."""
    word = parse.words[index]
    copulas = [i for i in parse.related(word.head, "cop", "aux", "aux:pass") if index < i < word.head]
    if copulas and parse.words[word.head].upos == "VERB" and not parse.related(word.head, "nsubj", "nsubj:pass"):
        parse.label(index, "nsubj")
    verb = next((i for i in range(index + 1, word.head) if parse.words[i].upos == "VERB"), None)
    if verb is not None and verb > index + 1 and is_right_before(parse, index, verb):
        parse.move(index, verb, "nsubj")


def settle_bare_number(parse: Parse, index: int) -> None:
    """ "And injured 12 in the port": a number right behind a verb without an object is its object."""
    word = parse.words[index]
    behind_verb = word.head == index - 1 and parse.words[word.head].upos == "VERB"
    if word.upos == "NUM" and behind_verb and not parse.related(word.head, "obj", "aux:pass", "nsubj:pass"):
        parse.label(index, "obj")


def settle_bare_object(parse: Parse, index: int) -> None:
    """ "Seized 340,000 euros": a counted thing right behind what is done to things is its object, and no measure."""
    word, verb = parse.words[index], parse.words[parse.words[index].head]
    first = min((index, *parse.below[index]))
    near = first == word.head + 1 and bool(parse.related(index, "nummod"))
    if word.upos != "NOUN" or not near or verb.upos != "VERB" or verb.lemma.lower() not in _DONE_TO:
        return
    if word.lemma.lower() not in TIMES and not parse.related(word.head, "obj", "aux:pass", "nsubj:pass"):
        parse.label(index, "obj")


def settle_carried(parse: Parse, index: int) -> None:
    """ "A van carrying five miners crashed": whom the gerund behind a subject is followed by is no second subject."""
    verb = parse.words[index].head
    first = next((i for i in parse.related(verb, "nsubj", "nsubj:pass") if i < index), None)
    opening = min((index, *parse.below[index]))
    # "Carrying 12 migrants": the number is at times called the object instead of the migrants.
    opening -= opening > 0 and parse.words[opening - 1].upos == "NUM"
    if first is None or index > verb or opening == 0 or not _is_gerund_of(parse, opening - 1, first):
        return
    gerund, numbers = opening - 1, parse.related(opening - 1, "obj")
    if any(i != opening for i in numbers):
        return
    parse.move(index, gerund, "obj")
    for number in numbers:
        parse.move(number, index, "nummod")
    if not parse.related(verb, "aux:pass"):
        parse.label(first, "nsubj")


def _is_gerund_of(parse: Parse, verb: int, noun: int) -> bool:
    word = parse.words[verb]
    return word.upos == "VERB" and parse.lower[verb].endswith("ing") and (word.head, word.deprel) == (noun, "acl")


def is_right_before(parse: Parse, index: int, verb: int) -> bool:
    """Whether only auxiliaries stand between a word and its verb, which has no subject: "9,000 had joined"."""
    between = parse.words[index + 1 : verb]
    free = not parse.related(verb, "nsubj", "nsubj:pass")
    return index < verb and free and all(word.upos == "AUX" for word in between)
