"""Heads that the order of the words decides around accusations and reports: who is held to have done what.

"Reports that the bank has failed are false"; "two men suspected of theft fled"; "the man who police say hit a clerk".
"""

from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.embedding import FALSE, HEARSAY_NOUNS
from secondsource.read.vocabulary.function_words import BE
from secondsource.read.vocabulary.legal_words import BELIEVING, HELD, HELD_FOR, VERBS
from secondsource.read.vocabulary.wordlists import word_set

_BEFORE_FALSE = BE | word_set("not never also still then")
_BESIDE = ("csubj", "ccomp", "advcl", "acl:relcl", "acl")


def settle_charge(parse: Parse, verb: int) -> None:
    """ "Suspect two brothers of setting a fire": what somebody is held to have done belongs to the verb."""
    holding = VERBS.get(parse.words[verb].lemma.lower())
    if holding is None:
        return
    for person in parse.related(verb, "obj"):
        for deed in [i for i in parse.related(person, "acl", "nmod") if i > person]:
            lead = [i for i in parse.related(deed, "mark", "case") if person < i < deed]
            if lead and parse.lower[lead[0]] in holding.links & {"of", "with"}:
                parse.move(deed, verb, "advcl" if parse.words[deed].upos == "VERB" else "obl")


def settle_held(parse: Parse, verb: int) -> None:
    """ "Two men suspected of theft fled": the participle describes its noun, and the verb behind tells the clause."""
    word = parse.words[verb]
    if word.text.lower() not in HELD or verb + 1 >= len(parse.words) or verb == 0:
        return
    if parse.lower[verb + 1] not in HELD_FOR or parse.related(verb, "aux", "aux:pass", "cop"):
        return
    noun = next((i for i in parse.related(verb, "nsubj", "nsubj:pass") if i < verb), None)
    if noun is None or parse.words[verb - 1].upos not in ("NOUN", "PROPN"):
        return
    parse.label(noun, "nsubj:pass")
    behind = (i for i in parse.related(verb, "ccomp", "parataxis", "conj", "advcl", "xcomp") if i > verb + 2)
    told = next((i for i in behind if parse.words[i].upos == "VERB" and _is_finite_alone(parse, i)), None)
    if told is not None:
        parse.exchange(verb, told, "dep")
        parse.move(noun, told, "nsubj")
        parse.move(verb, noun, "acl")


def _is_finite_alone(parse: Parse, verb: int) -> bool:
    """Whether a verb has neither a subject nor a mark of its own, nor is a gerund."""
    own = parse.related(verb, "nsubj", "nsubj:pass", "mark", "cc")
    return not own and not parse.lower[verb].endswith("ing")


def settle_told(parse: Parse, that: int) -> None:
    """ "Reports that the bank has failed are false": what the reports say hangs on them, with "that" as its mark."""
    noun = that - 1
    if noun < 0 or parse.words[noun].lemma.lower() not in HEARSAY_NOUNS or parse.words[noun].upos != "NOUN":
        return
    _settle_falsehood(parse, noun, that)
    verb = next((i for i in range(that + 1, len(parse.words)) if _is_told(parse, noun, i)), None)
    if verb is not None and [i for i in parse.related(verb, "nsubj", "nsubj:pass") if i > that]:
        parse.move(verb, noun, "acl")
        parse.move(that, verb, "mark")


def _settle_falsehood(parse: Parse, noun: int, that: int) -> None:
    """ "Reports that … are false": the reports are what is called false."""
    start = parse.words[noun].sentence
    for index in range(that + 2, len(parse.words)):
        word = parse.words[index]
        if word.sentence != start:
            return
        if word.lemma.lower() in FALSE and parse.lower[index - 1] in _BEFORE_FALSE:
            first = noun == 0 or parse.words[noun - 1].sentence != start
            if first and parse.related(index, "cop") and word.head != noun:
                parse.move(noun, index, "nsubj")
            return


def settle_said_of(parse: Parse, pronoun: int) -> None:
    """ "The man who police say stabbed a clerk": the man did it, in the words of the police."""
    speaker, verb = pronoun + 1, pronoun + 1
    while verb < len(parse.words) and parse.words[verb].upos in ("DET", "ADJ", "NOUN", "PROPN"):
        speaker, verb = verb, verb + 1
    deed = verb + 1
    while deed < len(parse.words) and parse.words[deed].upos in ("AUX", "ADV"):
        deed += 1
    if verb == pronoun + 1 or deed >= len(parse.words) or pronoun == 0:
        return
    said, did = parse.words[verb], parse.words[deed]
    if said.lemma.lower() not in BELIEVING or did.upos != "VERB" or did.sentence != parse.words[pronoun].sentence:
        return
    antecedent = parse.words[verb].head if said.deprel == "acl:relcl" else pronoun - 1
    if antecedent >= pronoun or parse.words[antecedent].upos not in ("NOUN", "PROPN"):
        return
    parse.move(deed, antecedent, "acl:relcl")
    parse.move(verb, deed, "parataxis")
    parse.move(pronoun, deed, "nsubj")
    parse.move(speaker, verb, "nsubj")
    for child in [i for i in parse.below[verb] if i > deed or verb < i < deed]:
        parse.move(child, deed, parse.words[child].deprel)


def _is_told(parse: Parse, noun: int, index: int) -> bool:
    """Whether a verb behind "that" is the report's own: it hangs on the noun, or as a clause beside it."""
    word = parse.words[index]
    if word.upos != "VERB" or word.sentence != parse.words[noun].sentence:
        return False
    beside = word.head == parse.words[noun].head and word.head > index and word.deprel in _BESIDE
    return beside or (word.head == noun and word.deprel.startswith("acl"))
