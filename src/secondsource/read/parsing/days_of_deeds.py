"""Days that tell when it was done, not of whom: "a judge in Velm on Wednesday jailed", "killed a judge on Friday"."""

from secondsource.read.analysis import ROOT
from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.lexicon import PERSON_NOUNS
from secondsource.values.periods import WEEKDAYS

_OF_NOUNS = ("nmod", "nmod:unmarked", "nmod:poss")
_SUBJECTS = ("nsubj", "nsubj:pass")
_VERBAL = ("aux", "aux:pass", "advmod", "cop")


def settle_day(parse: Parse, index: int) -> None:
    """Hang a weekday right before a verb on that verb, where the parse hangs it on the verb's subject."""
    if parse.lower[index] not in WEEKDAYS or parse.words[index].deprel not in _OF_NOUNS or _is_owner(parse, index):
        return
    subject = _subject_above(parse, index)
    if subject is None:
        if _is_behind_person_done_to(parse, index):
            parse.move(index, parse.words[parse.words[index].head].head, "obl")
        return
    verb = parse.words[subject].head
    between = range(index + 1, verb)
    if all(parse.words[i].head == verb and parse.words[i].deprel in _VERBAL for i in between):
        parse.move(index, verb, "obl")


def _is_behind_person_done_to(parse: Parse, day: int) -> bool:
    """ "Killed a judge on Friday, Ida Moss": no judge is of a day."""
    person = parse.words[day].head
    if person == ROOT or parse.words[person].lemma.lower() not in PERSON_NOUNS:
        return False
    verb = parse.words[person].head
    done = parse.words[person].deprel == "obj" and verb != ROOT and parse.words[verb].upos == "VERB"
    return done and any(parse.lower[i] == "on" for i in parse.below[day])


def _is_owner(parse: Parse, index: int) -> bool:
    """ "Sunday's raid"."""
    return any(parse.lower[i] in ("'s", "’s") for i in parse.below[index])


def _subject_above(parse: Parse, index: int) -> int | None:
    """The subject, of a verb further on, that the day hangs below."""
    current = parse.words[index].head
    while current != ROOT and current < index:
        word = parse.words[current]
        if word.deprel in _SUBJECTS and word.head > index and parse.words[word.head].upos == "VERB":
            return current
        current = word.head
    return None
