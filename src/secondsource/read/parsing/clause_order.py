"""Clauses whose opening word shows what is theirs: behind "that" stands a subject, before "who" whom it speaks of."""

from secondsource.read.analysis import ROOT
from secondsource.read.parsing.counted import TIMES
from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.legal_words import BELIEVING

_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")
_LEADING_IN = frozenset(("when", "as", "after", "because", "while", "before", "until", "since"))
_PAST = ("ed", "shot", "slain", "bound")
_OWN = frozenset(("obl", "obl:agent", "obl:unmarked", "xcomp"))
_SUFFERING = frozenset(("nsubj", "nsubj:pass", "conj"))
_PUNISHMENTS = frozenset(("year", "month", "prison", "jail", "imprisonment", "term", "sentence", "life", "fine"))
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM"))


def settle_marked_subject(parse: Parse, verb: int) -> None:
    """ "Adding that five kidnappers were killed": no noun between "that" and its verb hangs on a word outside them.

    The first such noun is the verb's subject, where it has none.
    """
    mark = next((i for i in parse.related(verb, "mark") if parse.lower[i] == "that" and i < verb), None)
    if mark is None or parse.related(verb, *_SUBJECTS):
        return
    outside = (i for i in range(mark + 1, verb) if not mark < parse.words[i].head <= verb)
    noun = next((i for i in outside if parse.words[i].upos in _NOMINAL and not parse.related(i, "case")), None)
    if noun is not None and not parse.is_below(verb, noun):
        parse.move(noun, verb, "nsubj:pass" if parse.related(verb, "aux:pass") else "nsubj")


def settle_relative(parse: Parse, verb: int) -> None:
    """ "Freed the miners on Tuesday who had been abducted": a relative clause speaks of a noun before it."""
    word = parse.words[verb]
    if word.deprel != "acl:relcl" or word.head < verb:
        return
    opening = next((i for i in parse.below[verb] if i < verb and parse.lower[i] == "who"), None)
    if opening is None:
        return
    before = opening - 1
    while before >= 0 and parse.words[before].sentence == word.sentence:
        if _can_be_spoken_of(parse, before, verb):
            parse.move(verb, before, "acl:relcl")
            return
        before -= 1


def _can_be_spoken_of(parse: Parse, noun: int, verb: int) -> bool:
    word = parse.words[noun]
    nominal = word.upos in ("NOUN", "PROPN") and word.deprel not in ("compound", "flat") and word.head != ROOT
    return nominal and word.lemma.lower() not in TIMES and not parse.is_below(noun, verb)


def settle_reason(parse: Parse, noun: int) -> None:
    """ "He left because of the row, two aides told the paper": behind the reason begins another clause."""
    case = next((i for i in parse.related(noun, "case") if parse.lower[i] in ("because", "due", "owing")), None)
    later = parse.words[noun].head
    if case is None or later <= noun or not any(noun < i < later for i in parse.related(later, "nsubj")):
        return
    sentence = parse.words[noun].sentence
    before = (i for i in range(case - 1, -1, -1) if parse.words[i].upos == "VERB")
    verb = next(before, None)
    if verb is not None and parse.words[verb].sentence == sentence:
        parse.move(noun, verb, "obl")


def settle_believed(parse: Parse, verb: int) -> None:
    """ "We believe the fire was set on purpose", she said: the second of two clauses that are said is believed."""
    word = parse.words[verb]
    told = [i for i in parse.related(word.head, "ccomp") if i < verb] if word.deprel == "ccomp" else []
    if not told or parse.words[told[-1]].lemma.lower() not in BELIEVING or parse.related(told[-1], "ccomp", "obj"):
        return
    if not any(parse.words[i].upos in ("PUNCT", "CCONJ") for i in range(told[-1] + 1, verb)):
        parse.move(verb, told[-1], "ccomp")


def settle_led_clause(parse: Parse, index: int) -> None:
    """ "Were killed when a coach overturned": a participle that "when" leads in is a verb, the noun its subject."""
    word, noun = parse.words[index], parse.words[index].head
    leads = [*parse.related(index, "advmod", "mark"), *parse.related(parse.words[noun].head, "advmod")]
    lead = next((i for i in leads if parse.lower[i] in _LEADING_IN and i < noun), None)
    if lead is None or word.upos != "VERB" or not parse.words[noun].head < lead < noun < index:
        return
    above = parse.words[noun].head
    if word.text.endswith("ing") or above == ROOT or parse.related(index, *_SUBJECTS, "aux", "aux:pass"):
        return
    if any(parse.words[i].upos in ("VERB", "AUX", "ADP") for i in range(lead + 1, noun)):
        return
    if not all(parse.is_below(i, noun) for i in range(noun + 1, index)):
        return
    parse.move(index, above, "advcl")
    parse.move(noun, index, "nsubj")
    parse.move(lead, index, "advmod")


def settle_adverb(parse: Parse, index: int) -> None:
    """ "A boy was fatally shot": a word in "-ly" that describes the verb behind it has no subject of its own."""
    verb = parse.words[index].head
    if verb != index + 1 or parse.words[verb].upos != "VERB":
        return
    parse.tag(index, "ADV")
    for subject in parse.related(index, *_SUBJECTS):
        if not parse.related(verb, *_SUBJECTS):
            parse.move(subject, verb, parse.words[subject].deprel)


def settle_second_passive(parse: Parse, index: int) -> None:
    """ "Three were killed and six others wounded": who stands behind a passive and "and" suffers the participle behind.

    No subject of the first verb stands there.
    """
    word, noun = parse.words[index], parse.words[index].head
    if noun != index - 1 or word.upos != "VERB" or word.text.endswith("ing"):
        return
    joined, above = parse.words[noun].deprel == "conj", parse.words[noun].head
    if parse.words[noun].deprel not in _SUFFERING or above == ROOT:
        return
    verb = parse.words[above].head if joined else above
    if not above <= verb < noun or not parse.related(verb, "aux:pass"):
        return
    between = range(verb + 1, noun)
    joins = [i for i in between if parse.lower[i] == "and"]
    if len(joins) == 1 and not any(parse.words[i].upos == "VERB" for i in between):
        parse.move(index, verb, "conj")
        parse.move(noun, index, "nsubj:pass")
        parse.move(joins[0], index, "cc")


def settle_behind_verb(parse: Parse, index: int) -> None:
    """ "Gunmen opened fire on worshippers": what stands behind a verb with its preposition is none of its subject's."""
    subject = parse.words[index].head
    verb = parse.words[subject].head
    if parse.words[subject].deprel not in _SUBJECTS or not subject < verb < index:
        return
    if parse.words[verb].upos == "VERB" and parse.related(index, "case"):
        parse.move(index, verb, "obl")


def settle_reduced_subject(parse: Parse, index: int) -> None:
    """ "Drones launched from the coast hit a school": what was done to a subject is no second subject of its verb."""
    word, before = parse.words[index], parse.words[index - 1] if index else None
    if word.deprel not in ("csubj", "advcl", "parataxis") or word.head < index:
        return
    if before is not None and before.deprel == "nsubj" and before.head == index and word.deprel == "csubj":
        _settle_robbed(parse, index)
        return
    if before is None or before.deprel not in _SUBJECTS[:2] or before.head != word.head:
        return
    if word.upos == "VERB" and not word.text.endswith("ing"):
        parse.move(index, index - 1, "acl")


def _settle_robbed(parse: Parse, index: int) -> None:
    """ "The bank robbed by the gang was shut": a subject to whom or what the first verb was done, by those named."""
    word, noun = parse.words[index], index - 1
    by = any(parse.lower[c] == "by" for o in parse.related(index, "obl") for c in parse.related(o, "case"))
    if not by or word.text.endswith("ing") or parse.related(index, "obj", "aux", "aux:pass"):
        return
    if not parse.related(word.head, "nsubj", "nsubj:pass"):
        verb = word.head
        parse.move(noun, verb, "nsubj:pass" if parse.related(verb, "aux:pass") else "nsubj")
        parse.move(index, noun, "acl")


def settle_garden_path(parse: Parse, index: int) -> None:
    """ "Drones launched from the sea hit a school": of two verbs and one subject the first tells of the subject."""
    word, first = parse.words[index], parse.words[index].head
    if word.deprel != "parataxis" or word.upos != "VERB" or first >= index or parse.words[first].text.endswith("ing"):
        return
    subject = first - 1
    if subject not in parse.related(first, "nsubj") or parse.related(first, "obj", "aux", "aux:pass", "ccomp"):
        return
    if parse.related(index, "nsubj", "nsubj:pass") or parse.words[index - 1].upos in ("PUNCT", "CCONJ"):
        return
    parse.exchange(first, index, "acl")
    parse.move(subject, index, "nsubj")
    parse.move(first, subject, "acl")


def settle_punished(parse: Parse, index: int) -> None:
    """ "Sentenced to nine years in prison for taking bribes": a deed is of whom the verb punishes, and of no prison."""
    word = parse.words[index]
    if word.upos != "VERB" or not any(parse.lower[i] == "for" for i in parse.related(index, "mark", "case")):
        return
    above = word.head
    while above != ROOT and parse.words[above].upos != "VERB" and parse.words[above].lemma.lower() in _PUNISHMENTS:
        above = parse.words[above].head
    if above != ROOT and above != word.head and parse.words[above].upos == "VERB":
        parse.move(index, above, "advcl")


def settle_before_auxiliary(parse: Parse, index: int) -> None:
    """ "Workers abducted in May have been released": the participle tells of the subject of the verb behind "have"."""
    word = parse.words[index]
    nouns = parse.related(index, "nsubj", "nsubj:pass")
    if word.upos != "VERB" or word.text.endswith("ing") or parse.related(index, "aux", "aux:pass", "mark") or not nouns:
        return
    verb = _verb_of_next_auxiliary(parse, index) if _goes_on(parse, index + 1) else None
    if verb is None or not nouns[-1] < index or not parse.is_below(index - 1, nouns[-1]):
        return
    if parse.words[verb].head == index:
        parse.exchange(index, verb, "acl")
    elif verb != word.head and parse.words[verb].head != word.head:
        return
    parse.move(nouns[-1], verb, "nsubj:pass" if parse.related(verb, "aux:pass") else "nsubj")
    parse.move(index, nouns[-1], "acl")


def settle_own_of_participle(parse: Parse, participle: int) -> None:
    """ "Workers held by rebels for days were freed": what stands before the auxiliary is the participle's."""
    noun = parse.words[participle].head
    verb = parse.words[noun].head if parse.words[noun].deprel.startswith("nsubj") else ROOT
    if parse.words[participle].deprel != "acl" or verb < participle or not noun < participle:
        return
    auxiliary = next((i for i in parse.related(verb, "aux", "aux:pass") if i > participle), verb)
    if auxiliary == verb or any(parse.lower[i] == "," for i in range(participle, auxiliary)):
        return
    for child in [i for i in parse.below[verb] if participle < i < auxiliary and parse.words[i].deprel in _OWN]:
        parse.move(child, participle, parse.words[child].deprel)


def _goes_on(parse: Parse, index: int) -> bool:
    """Whether a phrase of place or time, or the auxiliary itself, begins at the word: no object, and nobody's words."""
    opens = index < len(parse.words) and parse.words[index].upos in ("ADP", "ADV", "AUX")
    return opens or parse.lower[index : index + 1] in (["last"], ["this"], ["earlier"])


def _verb_of_next_auxiliary(parse: Parse, participle: int) -> int | None:
    """The verb of the first auxiliary behind a participle, in one phrase with it, if that verb has no subject."""
    sentence = parse.words[participle].sentence
    for index in range(participle + 1, len(parse.words)):
        word = parse.words[index]
        if word.sentence != sentence or word.upos in ("VERB", "PUNCT", "CCONJ", "SCONJ", "PRON"):
            return None
        if word.upos == "AUX":
            verb = word.head
            fits = verb > index and parse.words[verb].upos == "VERB" and not parse.related(verb, *_SUBJECTS[:2])
            return verb if fits else None
    return None


def settle_found(parse: Parse, index: int) -> None:
    """ "Found a man shot to death": a participle right behind the object, with no subject, is said of the object."""
    word = parse.words[index]
    if word.deprel != "ccomp" or word.upos != "VERB" or not parse.lower[index].endswith(_PAST):
        return
    beside = any(max((i, *parse.below[i])) == index - 1 for i in parse.related(word.head, "obj"))
    if beside and not parse.related(index, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "obj"):
        parse.label(index, "xcomp")
