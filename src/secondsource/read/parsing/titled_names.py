"""Names right behind a title, whatever the parse hangs them on.

"A friend of the suspect Ivo Karsk" names the suspect, not the friend; "to the cook Ivo Karsk" hands nobody a cook.
"""

from secondsource.read.analysis import ROOT
from secondsource.read.parsing.counted import TIMES
from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.lexicon import SURE_TITLES, kind_of_noun

_WITHIN = frozenset(("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"))
_OBJECTS = frozenset(("obj", "iobj", "obl:unmarked"))
_LONGEST = 6
_RELATIONS = {"DET": "det", "ADJ": "amod", "NUM": "nummod"}


def settle_titled(parse: Parse, index: int) -> None:
    """Hang a name on the title right before it, and the title on whom "of" puts it to.

    A title can hold "of" itself: "the member of parliament Ivo Karsk".
    """
    title = index - 1
    of = _of_before(parse, title) if parse.lower[index] not in TIMES else None
    if of is None:
        _settle_led_title(parse, index)
    if of is None or not _is_person(parse, of - 1):
        return
    whose = of - 1
    if parse.is_below(whose, title) or parse.is_below(whose, index):
        return
    if not _is_person(parse, title):
        if of == title - 1 and parse.related(index, "flat"):
            parse.move(index, whose, "appos")
        return
    parse.move(title, whose, "nmod")
    parse.move(of, title, "case")
    for inside in range(of + 1, title):
        if parse.words[inside].head not in range(of, index):
            parse.move(inside, title, _RELATIONS.get(parse.words[inside].upos, "compound"))
    parse.move(index, title, "appos")
    # "A brother of the treasurer Ivo Karsk, Dale Karsk,": the second name is the brother's.
    for other in parse.related(title, "appos"):
        if other > index and parse.words[other].upos == "PROPN":
            parse.move(other, whose, "appos")
    _settle_only_object(parse, whose)


def settle_sibling(parse: Parse, index: int) -> None:
    """ "Judge Moss was killed": a title and the name right behind it are one phrase, and no two subjects."""
    title, name = parse.words[index - 1], parse.words[index]
    beside = (title.head, title.deprel) == (name.head, name.deprel) and title.sentence == name.sentence
    if beside and title.text.istitle() and title.text.lower() in SURE_TITLES:
        parse.move(index, index - 1, "flat")


def _settle_led_title(parse: Parse, index: int) -> None:
    """ "Handed a sentence to journalist Ivo Karsk": a name right behind a title with a preposition is that one's."""
    name, title = parse.words[index], index - 1
    beside = name.deprel in _OBJECTS and parse.words[title].head == name.head != ROOT and name.head < title
    led = bool(parse.related(title, "case")) or parse.words[title].deprel in _OBJECTS
    if beside and _is_person(parse, title) and led:
        parse.move(index, title, "appos")


def _is_person(parse: Parse, index: int) -> bool:
    word = parse.words[index]
    return index >= 0 and word.upos == "NOUN" and kind_of_noun(word.lemma.lower()) == "person"


def _of_before(parse: Parse, title: int) -> int | None:
    """The "of" before a title and the words that describe it."""
    for index in range(title - 1, max(0, title - _LONGEST), -1):
        if parse.lower[index] == "of":
            return index
        if parse.words[index].upos not in _WITHIN or parse.words[index].sentence != parse.words[title].sentence:
            return None
    return None


def _settle_only_object(parse: Parse, index: int) -> None:
    """What stands as a second object beside the title is the only one."""
    word = parse.words[index]
    if word.deprel == "iobj" and word.head != ROOT and not parse.related(word.head, "obj"):
        parse.label(index, "obj")
