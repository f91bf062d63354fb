"""Subjects and objects that the order of the words shows, whatever the parser calls them."""

from secondsource.read.analysis import ROOT
from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.lexicon import kind_of_noun
from secondsource.read.vocabulary.vehicles import MOVING
from secondsource.read.vocabulary.wordlists import word_set

_NOUNS = ("NOUN", "PROPN")
_LOOSE = ("obl:unmarked", "obl", "obj", "nmod", "nmod:unmarked", "dep")
_HARMING = word_set("kill injure wound leave destroy damage")
_TAKING_AND_TELLING = word_set(
    """arrest detain hold charge jail sentence convict question seek sue fine blame accuse visit inspect raise recover
    investigate search identify name say tell report"""
)
_NUMBERS = word_set("number toll total tally rate group lot majority percentage proportion dozen hundred")
_IN_LAW = ["-", "in", "-", "law"]
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")


def settle_complement(parse: Parse, index: int) -> None:
    """ "The shelling wounded three": before its verb a noun is the subject, right behind it a number the object."""
    word = parse.words[index]
    if word.deprel != "xcomp" or parse.words[word.head].upos != "VERB":
        return
    if word.upos == "NUM" and word.head == index - 1 and not parse.related(word.head, "obj"):
        parse.label(index, "obj")
    elif index < word.head and not parse.related(word.head, *_SUBJECTS):
        gerund = word.upos == "VERB" and word.text.endswith("ing") and word.head == index + 1
        if gerund:
            parse.tag(index, "NOUN")
            _take_adjectives(parse, index)
        if gerund or word.upos == "NOUN":
            parse.label(index, "nsubj")


def _take_adjectives(parse: Parse, noun: int) -> None:
    """ "Cross-border shelling": an adjective right before a noun is its own."""
    before = noun - 1
    if before >= 0 and parse.words[before].upos == "ADJ" and parse.words[before].sentence == parse.words[noun].sentence:
        parse.move(before, noun, "amod")


def settle_bare_clause(parse: Parse, index: int) -> None:
    """ "Government forces retook the village": what has an object was not done to the noun before it but by it."""
    word, noun = parse.words[index], parse.words[index].head
    if word.deprel != "acl" or noun != index - 1 or parse.words[noun].head != ROOT or word.text.endswith("ing"):
        return
    objects = [i for i in parse.related(index, "obj") if i > index and parse.words[i].upos in _NOUNS]
    if word.upos != "VERB" or not objects or parse.related(index, "mark", "aux", "aux:pass", *_SUBJECTS):
        return
    if parse.words[noun].upos in _NOUNS:
        for other in [i for i in parse.below[noun] if i > index]:
            parse.move(other, index, parse.words[other].deprel)
        parse.exchange(noun, index, "nsubj")


def settle_agent(parse: Parse, index: int) -> None:
    """ "Was attacked by helicopters firing rockets": who stands behind a passive and "by" did it, doing the rest."""
    word = parse.words[index]
    if word.deprel not in ("advcl", "acl") or not word.text.lower().endswith("ing") or word.head == ROOT:
        return
    by = next((i for i in parse.related(index, "mark", "case") if parse.lower[i] == "by"), None)
    doer = next((i for i in parse.related(index, "nsubj") if by is not None and by < i < index), None)
    if by is None or doer is None or not parse.related(word.head, "aux:pass", "nsubj:pass"):
        return
    head = word.head
    parse.move(doer, head, "obl:agent")
    parse.move(by, doer, "case")
    parse.move(index, doer, "acl")


def settle_beyond_comma(parse: Parse, index: int) -> None:
    """ "Two died in Velm, the ministry in Berlin said": where a speaker sits is no place of what was said."""
    cases, head = parse.related(index, "case"), parse.words[index].head
    near = cases[0] - 1 if cases else -1
    if not head < near < index or parse.words[near].upos not in _NOUNS or parse.words[near].head < index:
        return
    if parse.words[near].deprel in _SUBJECTS and "," in parse.lower[head:near]:
        parse.move(index, near, "nmod")


def settle_held(parse: Parse, index: int) -> None:
    """ "Nine miners held hostage by rebels were freed": no auxiliary has a doer or a place of its own."""
    for participle in parse.related(parse.words[index].head, "aux:pass"):
        if index < participle and parse.words[participle].upos == "VERB" and parse.below[participle]:
            parse.move(participle, index, "acl")


def settle_doer(parse: Parse, index: int) -> None:
    """ "Police shot and killed a man": before a verb with an object and no auxiliary stands who did it."""
    verb = parse.words[index].head
    if verb < index or parse.related(verb, "aux:pass", "aux", "obl:agent"):
        return
    suffering = [i for i in parse.related(verb, "nsubj:pass") if i > verb]
    for behind in suffering:
        # "Police shot and killed a man": whom both verbs are done to stands behind the second.
        second = [i for i in parse.related(verb, "conj") if i < behind and parse.words[i].upos == "VERB"]
        parse.move(behind, second[-1] if second else verb, "obj")
    if suffering or parse.related(verb, "obj"):
        parse.label(index, "nsubj")


def settle_outcome(parse: Parse, index: int) -> None:
    """ "Shot dead a settler": an adjective between a verb and an article is what the verb comes to."""
    behind = index + 1
    if not 0 < index < len(parse.words) - 1 or parse.words[behind].upos not in ("DET", "NUM"):
        return
    word, verb = parse.words[index], parse.words[index - 1]
    if word.upos == "ADJ" and verb.upos == "VERB" and parse.words[behind].head == word.head and word.head > behind:
        parse.move(index, index - 1, "xcomp")


def join_in_laws(parse: Parse) -> None:
    """ "Brother-in-law", cut at its hyphens: one word for a relative."""
    for last in (index for index, word in enumerate(parse.lower) if word == _IN_LAW[-1]):
        kin = last - len(_IN_LAW)
        if kin >= 0 and parse.lower[kin + 1 : last + 1] == _IN_LAW:
            for part in range(last, kin, -1):
                parse.move(part, kin, "flat")


def settle_owner(parse: Parse, mark: int) -> None:
    """ "In Monday's strike on a depot": whoever stands before the mark of a possessive owns the noun behind it."""
    owner, owned = mark - 1, mark + 1
    while owned < len(parse.words) and parse.words[owned].upos in ("ADJ", "NUM"):
        owned += 1
    while owned + 1 < len(parse.words) and parse.words[owned].upos in _NOUNS and _are_one(parse, owned):
        owned += 1
    if owner < 0 or owned >= len(parse.words) or parse.words[owned].upos not in _NOUNS:
        return
    if parse.words[owner].upos in _NOUNS and parse.words[owner].deprel in _LOOSE:
        parse.move(owner, owned, "nmod:poss")
        parse.move(mark, owner, "case")


def _are_one(parse: Parse, index: int) -> bool:
    behind = parse.words[index + 1]
    return behind.upos in _NOUNS and parse.words[index].head == index + 1 and parse.words[index].deprel == "compound"


def settle_cased_subject(parse: Parse, index: int) -> None:
    """ "Those killed in the strike have risen": what stands behind a preposition is no second subject of the verb."""
    verb = parse.words[index].head
    first = next((i for i in parse.related(verb, "nsubj", "nsubj:pass") if i < index), None)
    if verb < index or first is None:
        return
    if not parse.related(index, "case"):
        _end_phrase(parse, first, index)
        return
    above = next((i for i in range(index - 1, first, -1) if parse.words[i].upos == "VERB"), first)
    parse.move(index, above, "nmod" if above == first else "obl")


def _end_phrase(parse: Parse, first: int, noun: int) -> None:
    """ "The man killed at the tram stop was named": the noun right behind another that "at" leads ends that phrase."""
    before = noun - 1
    above = parse.words[before].head
    if parse.words[before].upos not in _NOUNS or not first < above < before or not parse.related(before, "case"):
        return
    parse.move(noun, above, parse.words[before].deprel)
    for child in parse.related(before, "case", "det", "amod", "nmod:poss"):
        parse.move(child, noun, parse.words[child].deprel)
    parse.move(before, noun, "compound")


def settle_thing_spoken_of(parse: Parse, verb: int) -> None:
    """ "The captain of a ferry that sank": "that" speaks of the thing right before it, and of no person before that."""
    word = parse.words[verb]
    opening = next((i for i in parse.below[verb] if i < verb and parse.lower[i] in ("that", "which")), None)
    if word.deprel != "acl:relcl" or word.head == ROOT or opening is None or opening == 0:
        return
    near = opening - 1
    if near == word.head or parse.words[near].upos != "NOUN" or not parse.is_below(near, word.head):
        return
    rides = parse.words[near].lemma.lower() == "coach" and word.lemma.lower() in MOVING
    if kind_of_noun(parse.words[word.head].lemma) == "person" and (
        rides or kind_of_noun(parse.words[near].lemma) != "person"
    ):
        parse.move(verb, near, "acl:relcl")


def settle_harm_of_mishap(parse: Parse, index: int) -> None:
    """ "Held the owner of a ferry that sank, killing 15": what sank killed them, and nobody who held the owner."""
    word = parse.words[index]
    if word.deprel != "advcl" or word.lemma.lower() not in _HARMING or not word.text.lower().endswith("ing"):
        return
    above = parse.words[word.head] if word.head != ROOT else None
    if above is None or word.head > index or above.lemma.lower() not in _TAKING_AND_TELLING:
        return
    between = [i for i in range(word.head + 1, index) if parse.words[i].upos == "VERB"]
    if between and parse.words[between[-1]].deprel == "acl:relcl":
        parse.move(index, between[-1], "advcl")


def settle_person_spoken_of(parse: Parse, index: int) -> None:
    """ "The trial of a nurse accused of theft", "the death of a boy, who was held": it is the person who was."""
    word = parse.words[index]
    if word.deprel == "acl":
        near = index - 1
    else:
        opening = next((i for i in parse.below[index] if i < index and parse.lower[i] in ("who", "whom")), 0)
        near = opening - 2 if opening and parse.lower[opening - 1] == "," else opening - 1
    if near < 0 or word.head == ROOT or near <= word.head or word.text.lower().endswith("ing"):
        return
    while parse.words[near].deprel == "flat" and parse.words[near].head < near:
        near = parse.words[near].head
    above = parse.words[word.head]
    if not _is_person(parse, near) or above.upos != "NOUN" or _is_person(parse, word.head):
        return
    if above.lemma.lower() in _NUMBERS:
        return
    if parse.is_below(near, word.head):
        parse.move(index, near, word.deprel)


def _is_person(parse: Parse, index: int) -> bool:
    word = parse.words[index]
    return word.upos == "PROPN" or (word.upos == "NOUN" and kind_of_noun(word.lemma) == "person")


def settle_listed_subject(parse: Parse, index: int) -> None:
    """ "Two women, a man and a child had died": a noun and a comma before the subject begin its list."""
    verb = parse.words[index].head
    first = min((index, *(i for i in parse.below[index] if parse.lower[i] != ","))) - 1
    if index > verb or first < 1 or parse.lower[first] != "," or not parse.related(index, "conj"):
        return
    before = [i for i in parse.related(verb, "csubj", "nsubj", "nsubj:pass") if i < first]
    if not before or parse.words[before[-1]].upos not in ("NOUN", "PROPN") or not _ends_at(parse, before[-1], first):
        return
    relation = parse.words[index].deprel
    for fellow in (index, *parse.related(index, "conj")):
        parse.move(fellow, before[-1], "conj")
    parse.label(before[-1], relation)


def _ends_at(parse: Parse, noun: int, comma: int) -> bool:
    """Whether nothing but what hangs on a noun stands between it and a comma."""
    return all(parse.is_below(i, noun) for i in range(noun, comma))
