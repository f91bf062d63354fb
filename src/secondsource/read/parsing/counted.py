"""Numbers and counted things whose place beside a verb the rest of the sentence leaves: "9,000 had joined"."""

from collections.abc import Sequence

from secondsource.read.analysis import ROOT, Word
from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.count_words import PATIENT_FIELDS
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.periods import MONTHS, WEEKDAYS

TIMES = (
    MONTHS.keys()
    | WEEKDAYS.keys()
    | word_set("day night week weekend month year morning afternoon evening time way today")
)
_HEDGES = word_set(
    "more than about around some nearly almost over roughly approximately up to as many fewer less close"
)
_QUANTITIES = word_set("few many several some most")
_DRIVING = word_set("drive force displace evict move evacuate")
_DONE_TO = PATIENT_FIELDS.keys() | word_set("search steal pay demand recall cut")


def settle_quantity(parse: Parse, index: int) -> None:
    """ "A faction few people had heard of": "few" tells how many people, and nothing of the noun before it."""
    behind = index + 1
    if parse.lower[index] not in _QUANTITIES or parse.words[index].head != index - 1 or behind >= len(parse.words):
        return
    if parse.words[behind].upos == "NOUN" and parse.words[behind].sentence == parse.words[index].sentence:
        parse.move(index, behind, "amod")


def settle_number(parse: Parse, index: int) -> None:
    """ "Two of them were missing", "9,000 had joined the strike": a number before a verb without a subject is it."""
    word = parse.words[index]
    copulas = [i for i in parse.related(word.head, "cop", "aux", "aux:pass") if index < i < word.head]
    if copulas and parse.words[word.head].upos == "VERB" and not parse.related(word.head, "nsubj", "nsubj:pass"):
        parse.label(index, "nsubj")
    verb = next((i for i in range(index + 1, word.head) if parse.words[i].upos == "VERB"), None)
    if verb is not None and verb > index + 1 and is_right_before(parse, index, verb):
        parse.move(index, verb, "nsubj")
    elif word.head == index + 1 and parse.words[word.head].deprel == "conj":
        _settle_second_number(parse, index)


def _settle_second_number(parse: Parse, index: int) -> None:
    """ "11 had been killed, one of them hit by a stone, and 30 wounded": it was done to them as to the first."""
    participle = index + 1
    joins = [i for i in parse.related(participle, "cc") if i < index]
    if parse.words[participle].upos != "VERB" or not joins or parse.related(participle, "nsubj", "nsubj:pass", "aux"):
        return
    above = parse.words[participle].head
    while above != ROOT and not parse.related(above, "aux:pass"):
        above = parse.words[above].head
    if above != ROOT and above < index:
        parse.move(participle, above, "conj")
        parse.label(index, "nsubj:pass")


def settle_number_done_to(parse: Parse, index: int) -> None:
    """ "And 14 were taken to hospital, three of them in pain": right before a passive's auxiliary stands to whom."""
    verb, auxiliary = parse.words[index].head, index + 1
    if auxiliary >= verb or parse.words[auxiliary].head != verb or parse.words[auxiliary].deprel != "aux:pass":
        return
    subjects = parse.related(verb, "nsubj", "nsubj:pass")
    if any(subject < verb for subject in subjects):
        return
    parse.label(index, "nsubj:pass")
    for behind in subjects:
        parse.label(behind, "dep")


def settle_bare_number(parse: Parse, index: int) -> None:
    """ "And injured 12 in the port": a number right behind a verb without an object is its object."""
    word = parse.words[index]
    behind_verb = word.head == index - 1 and parse.words[word.head].upos == "VERB"
    if word.upos == "NUM" and behind_verb and not parse.related(word.head, "obj", "aux:pass", "nsubj:pass"):
        parse.label(index, "obj")


def settle_number_before_place(parse: Parse, index: int) -> None:
    """ "Driven 40,000 from their homes": a number before a preposition is the verb's, and not of the noun behind it."""
    word = parse.words[index]
    noun = word.head
    if word.deprel == "obl:unmarked" and 0 <= noun < index and parse.words[noun].lemma.lower() in _DRIVING:
        if parse.lower[index + 1 : index + 2] == ["from"] and not parse.related(noun, "obj"):
            parse.label(index, "obj")
        return
    if word.upos != "NUM" or word.deprel != "nummod" or noun <= index + 1:
        return
    between = [i for i in parse.related(noun, "case") if index < i < noun]
    verb = parse.words[noun].head
    if not between or between[0] != index + 1 or verb == ROOT or verb > index or parse.words[verb].upos != "VERB":
        return
    parse.move(index, verb, "obj")
    parse.label(noun, "obl")


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
    opening = _opening(parse, index)
    # "Carrying 12 migrants": the number is at times called the object instead of the migrants.
    opening -= opening > 0 and parse.words[opening - 1].upos == "NUM"
    first = None if index > verb or opening == 0 else _carrier(parse, verb, opening - 1)
    if first is None:
        return
    gerund = opening - 1
    numbers = [i for i in parse.related(gerund, "obj") if i < verb]
    if any(i != opening for i in numbers):
        return
    parse.move(index, gerund, "obj")
    for number in numbers:
        parse.move(number, index, "nummod")
    if not parse.related(verb, "aux:pass"):
        parse.move(first, verb, "nsubj")


def _opening(parse: Parse, index: int) -> int:
    """The first word of a noun phrase: "more" of "more than five miners"."""
    first = index
    while before := [i for i in parse.below[first] if i < first]:
        first = min(before)
    return first


def _carrier(parse: Parse, verb: int, gerund: int) -> int | None:
    """Who does what a gerund tells, where it is the subject of the verb or, astray, of one that the verb hangs on."""
    noun, above = parse.words[gerund].head, parse.words[verb].head
    if not _is_gerund_of(parse, gerund, noun) or not parse.words[noun].deprel.startswith("nsubj"):
        return None
    astray = parse.words[noun].head == above and parse.words[verb].deprel == "ccomp" and verb < above
    return noun if parse.words[noun].head == verb or astray else None


def _is_gerund_of(parse: Parse, verb: int, noun: int) -> bool:
    word = parse.words[verb]
    return word.upos == "VERB" and parse.lower[verb].endswith("ing") and (word.head, word.deprel) == (noun, "acl")


def is_right_before(parse: Parse, index: int, verb: int) -> bool:
    """Whether only auxiliaries stand between a word and its verb, which has no subject: "9,000 had joined"."""
    between = parse.words[index + 1 : verb]
    free = not parse.related(verb, "nsubj", "nsubj:pass")
    return index < verb and free and all(word.upos == "AUX" for word in between)


def only_hedges(words: Sequence[Word]) -> bool:
    """ "Carrying more than 40 people": whether nothing but a number's hedge stands between a verb and its object."""
    return bool(words) and all(word.text.lower() in _HEDGES for word in words)
