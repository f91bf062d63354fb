"""Objects of verbs that the order of words shows: what stands right behind a verb, a second deed behind "and"."""

from secondsource.read.analysis import ROOT
from secondsource.read.parsing.counted import TIMES, is_right_before
from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.wordlists import word_set

_HOLDING_TO_ACCOUNT = word_set("accuse suspect")
_NOUNS = frozenset(("NOUN", "PROPN", "NUM"))
_CLAUSES = frozenset(("advcl", "ccomp", "parataxis"))
_PLACING = word_set("in at near outside inside during behind under")
_BECOMING = word_set("become remain stay turn")


def settle_named_object(parse: Parse, index: int) -> None:
    """ "A judge jailed Ona Dahl", "carried out the raid": what is right behind a verb without an object is its object.

    So are "two men" behind "hurt".
    """
    word = parse.words[index]
    verb = parse.words[word.head]
    if word.deprel in _CLAUSES and not _is_bare_phrase(parse, index):
        return
    if word.deprel not in (*_CLAUSES, "xcomp") or verb.lemma in _BECOMING:
        return
    if word.head not in (index - 1, _before_phrase(parse, index)) or (word.upos != "PROPN" and word.head == index - 1):
        return
    for behind in parse.related(word.head, "obj"):
        if parse.lower[index + 1 : index + 2] == ["of"] and parse.words[index + 1].head == behind > index:
            parse.move(behind, index, "nmod")
    if verb.upos == "VERB" and not parse.related(word.head, "obj", "nsubj:pass") and not parse.related(index, "cop"):
        parse.label(index, "obj")


def _is_bare_phrase(parse: Parse, index: int) -> bool:
    """Whether an article and a noun make no clause: nothing leads them, and they have no subject."""
    led = [i for i in parse.related(index, "case", "mark", "aux", "advmod") if i < index]
    subject = parse.related(index, "nsubj", "nsubj:pass")
    return parse.words[index].upos == "NOUN" and bool(parse.related(index, "det")) and not led and not subject


def _before_phrase(parse: Parse, index: int) -> int | None:
    """The verb before a noun's number or article: "wounded" of "wounded eight women", "put" of "put up the"."""
    opening = parse.related(index, "nummod", "det") if parse.words[index].upos == "NOUN" else ()
    if not opening or min(opening) > index:
        return None
    before = min(opening) - 1
    return parse.words[before].head if parse.words[before].deprel == "compound:prt" else before


def settle_oblique(parse: Parse, index: int) -> None:
    """What is called an indirect or oblique object, or an object before its verb, where only one reading is left.

    An indirect object with no other object or clause beside it is the object, and so is a thing or person behind a verb
    with no preposition; a noun right before a verb that has no subject, or with an object behind it, is its subject.
    """
    word = parse.words[index]
    governor = parse.words[word.head]
    if word.deprel == "iobj" and not parse.related(word.head, "obj", "ccomp"):
        parse.label(index, "obj")
    if word.upos == "NUM" and word.deprel == "obj" and is_right_before(parse, index, word.head):
        parse.label(index, "nsubj")
    nominal = word.upos in ("NOUN", "PROPN") and governor.upos == "VERB"
    if not nominal or parse.related(index, "case") or word.lemma.lower() in TIMES:
        return
    if word.deprel == "obl" and index > word.head and not parse.related(word.head, "obj", "ccomp", "nsubj:pass"):
        parse.label(index, "obj")
    second = index < word.head and any(i > word.head for i in parse.related(word.head, "obj"))
    if (
        word.deprel == "obj"
        and (second or index == word.head - 1)
        and not parse.related(word.head, "nsubj", "nsubj:pass")
    ):
        parse.label(index, "nsubj")


def settle_led_by_to(parse: Parse, index: int) -> None:
    """ "Sentenced six men to life": what "to" leads is no object, and who is called the indirect one is the object."""
    verb = parse.words[index].head
    to = index - 1
    if not verb < to or parse.lower[to] != "to" or parse.words[to].head != index:
        return
    parse.tag(to, "ADP")
    parse.label(to, "case")
    parse.label(index, "obl")
    for whom in parse.related(verb, "iobj"):
        parse.label(whom, "obj")


def settle_cased_object(parse: Parse, index: int) -> None:
    """ "Killed in a fire at a mill": a preposition leads what stands behind it, and that is no object."""
    own = [i for i in parse.related(index, "case") if parse.lower[i] in _PLACING]
    if own and parse.words[index].head < own[0] and parse.words[index].upos in ("NOUN", "PROPN"):
        parse.label(index, "obl")
        return
    lead = min((index, *parse.below[index])) - 1
    article = lead if lead > 0 and parse.words[lead].upos == "DET" and parse.words[lead].head < lead else None
    lead -= article is not None
    if lead < 1 or (parse.words[lead].upos, parse.words[lead].deprel) != ("ADP", "case"):
        return
    noun = parse.words[lead].head
    if (
        noun < lead
        and parse.words[noun].sentence == parse.words[index].sentence
        and parse.related(noun, "case")[0] < noun
    ):
        parse.move(lead, index, "case")
        parse.move(index, noun, "nmod")
        if article is not None:
            parse.move(article, index, "det")


def settle_second_deed(parse: Parse, index: int) -> None:
    """ "Killed three people and injured 12": a verb behind "and" with a number of its own is no part of the object."""
    word, behind = parse.words[index], parse.words[index + 1] if index + 1 < len(parse.words) else None
    noun = parse.words[word.head]
    if word.deprel != "acl" or word.upos != "VERB" or behind is None or behind.upos != "NUM":
        return
    if parse.words[index - 1].upos != "CCONJ" or noun.deprel not in ("obj", "nsubj"):
        return
    if noun.head != ROOT and noun.head < word.head and parse.words[noun.head].upos == "VERB":
        parse.move(index, noun.head, "conj")
        if behind.head not in range(index + 1, len(parse.words)):
            parse.move(index + 1, index, "obj")


def settle_beside(parse: Parse, index: int) -> None:
    """ "A bus with 40 passengers": what stands behind "with" is no fellow of a list."""
    head = parse.words[index].head
    cases = [parse.lower[i] for i in parse.related(index, "case")]
    if cases == ["with"] and not parse.related(index, "cc") and parse.words[head].upos in ("NOUN", "PROPN"):
        parse.label(index, "nmod")


def settle_whom(parse: Parse, index: int) -> None:
    """ "Whom police accuse Ivo Karsk of killing": he is accused, and "whom" was killed."""
    word = parse.words[index]
    if word.deprel != "iobj" or parse.words[word.head].lemma not in _HOLDING_TO_ACCOUNT or index < word.head:
        return
    whom = next((i for i in parse.related(word.head, "obj") if parse.lower[i] in ("whom", "who")), None)
    deed = next((i for i in parse.below[word.head] if i > index and parse.words[i].upos == "VERB"), None)
    if whom is not None and whom < word.head and deed is not None and not parse.related(deed, "obj"):
        parse.move(whom, deed, "obj")
        parse.label(index, "obj")


def settle_said(parse: Parse, index: int) -> None:
    """ "The mayor said a second man had died": nobody says a man; he is the subject of the clause behind him."""
    verb = parse.words[index].head
    if index < verb or parse.words[verb].lemma != "say" or parse.related(index, "case"):
        return
    clause = next((i for i in parse.related(verb, "ccomp") if i > index), None)
    if clause is None:
        clause = _freed_of_deed(parse, index)
    if clause is None or parse.words[clause].upos != "VERB" or parse.related(clause, "nsubj", "nsubj:pass", "mark"):
        return
    auxiliaries = parse.related(clause, "aux", "aux:pass")
    if auxiliaries and index < auxiliaries[0] < clause:
        passive = bool(parse.related(clause, "aux:pass"))
        parse.move(index, clause, "nsubj:pass" if passive else "nsubj")


def _freed_of_deed(parse: Parse, index: int) -> int | None:
    """The clause that is said of whom a participle describes, once hung on the verb of saying; None without one.

    "Said two men accused of helping the thief had fled": whom the gerund is followed by is not who fled.
    """
    held = next((i for i in parse.related(index, "acl") if parse.words[i].text.endswith("ed")), None)
    deed = next((i for i in parse.related(held, "advcl") if held < i), None) if held is not None else None
    clause = next((i for i in parse.related(held, "ccomp") if deed is not None and deed < i), None) if held else None
    whom = parse.related(clause, "nsubj", "nsubj:pass") if clause is not None else ()
    if held is None or deed is None or clause is None or len(whom) != 1 or not parse.related(clause, "aux"):
        return None
    if min((whom[0], *parse.below[whom[0]])) != deed + 1 or parse.related(deed, "obj"):
        return None
    parse.move(whom[0], deed, "obj")
    parse.move(clause, parse.words[index].head, "ccomp")
    return clause


def settle_joined(parse: Parse, index: int) -> None:
    """A noun that "and" joins to a verb joins the noun before "and": a subject ahead of the verb, an object behind."""
    if parse.words[index].head < index:
        _settle_joined_object(parse, index)
    else:
        _settle_joined_ahead(parse, index)


def settle_second_gerund(parse: Parse, index: int) -> None:
    """ "Killing the drivers of both and injuring 31 people": what "and" joins to a gerund has an object."""
    word, noun = parse.words[index], parse.words[index].head
    joins = [i for i in parse.related(index, "cc") if i < index]
    if word.upos != "VERB" or not parse.lower[index].endswith("ing") or noun < index or not joins:
        return
    alike = (i for i in range(joins[0] - 1, -1, -1) if parse.lower[i].endswith("ing"))
    first = next((i for i in alike if parse.words[i].upos == "VERB"), None)
    if first is None or parse.words[first].sentence != word.sentence or parse.words[noun].upos not in _NOUNS:
        return
    parse.move(index, first, "conj")
    last = joins[-1] - 1
    for case in [i for i in parse.related(noun, "case") if i < last]:
        parse.move(last, parse.words[noun].head, "nmod")
        parse.move(case, last, "case")
    parse.move(noun, index, "obj")


def _settle_joined_ahead(parse: Parse, index: int) -> None:
    """ "Two cooks and a guard were there": what "and" joins, it joins to the noun before; both are the subject."""
    above = parse.words[index].head
    joins = [i for i in parse.related(index, "cc") if i < index]
    noun = joins[-1] - 1 if joins else -1
    if noun < 0 or parse.words[noun].upos not in _NOUNS:
        return
    if parse.words[noun].sentence != parse.words[index].sentence or 0 <= parse.words[noun].head < index:
        return
    parse.move(noun, above, "nsubj:pass" if parse.related(above, "aux:pass") else "nsubj")
    parse.move(index, noun, "conj")


def _settle_joined_object(parse: Parse, index: int) -> None:
    """ "Killing the pilot and two people": a noun that "and" joins to a verb with an object joins that object."""
    verb, joins = parse.words[index].head, [i for i in parse.related(index, "cc") if i < index]
    if parse.words[index].upos not in _NOUNS or parse.words[verb].upos != "VERB" or not joins:
        return
    if parse.related(index, "case", "cop", "nsubj", "nsubj:pass", "aux"):
        return
    objects = [i for i in parse.related(verb, "obj") if verb < i < joins[0]]
    if objects and all(parse.is_below(i, objects[-1]) for i in range(objects[-1] + 1, joins[0])):
        parse.move(index, objects[-1], "conj")


def settle_between(parse: Parse, index: int) -> None:
    """ "A truce between Orvania and the rebels": "and" joins what stands between two sides, and nothing before."""
    joins = [i for i in parse.related(index, "cc") if i < index and parse.lower[i] == "and"]
    side = joins[-1] - 1 if joins else -1
    if side < 0 or parse.words[index].head == side or parse.is_below(side, index):
        return
    if any(parse.lower[case] == "between" for case in parse.related(side, "case")):
        parse.move(index, side, "conj")
