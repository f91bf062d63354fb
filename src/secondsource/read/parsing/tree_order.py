"""Heads and relations that the order of the words decides, whatever names stand in the sentence.

"Called" with "off" right behind it is one verb; an infinitive right behind "about" or "threatened" is what that word
speaks of; what stands behind a preposition is no subject. Only closed classes of words, and words that take such a
complement by their lexicon, are looked at.
"""

from secondsource.read.analysis import ROOT
from secondsource.read.parsing.clause_order import settle_believed, settle_marked_subject, settle_relative
from secondsource.read.parsing.counted import settle_number_before_place, settle_number_done_to
from secondsource.read.parsing.gapped import settle_gapped
from secondsource.read.parsing.held_order import settle_charge, settle_held, settle_said_of, settle_told
from secondsource.read.parsing.parse import Parse
from secondsource.read.parsing.shares import settle_share
from secondsource.read.vocabulary.embedding import effect_of
from secondsource.read.vocabulary.function_words import BE
from secondsource.read.vocabulary.wordlists import word_set

_PARTICLES = {
    "call": word_set("off"), "put": word_set("off"), "rule": word_set("out"), "throw": word_set("out"),
    "set": word_set("off aside"), "strike": word_set("down"), "break": word_set("out"), "carry": word_set("out"),
    "blow": word_set("up"), "shut": word_set("down"), "shoot": word_set("down"), "fight": word_set("off"),
}  # fmt: skip
_TEMPORAL = word_set("after before since until amid during on")
_STATES = frozenset(
    (("under", "way"), ("on", "trial"), ("under", "investigation"), ("under", "arrest"), ("in", "custody"),
     ("under", "suspicion"), ("under", "indictment"), ("on", "strike"))
)  # fmt: skip
_OPENINGS = word_set("nsubj nsubj:pass csubj expl aux aux:pass cop advmod mark cc")
_AHEAD = word_set(
    "due about set likely unlikely ready able unable willing expected scheduled slated poised bound planned supposed"
)
_TAKING_TO = word_set(
    """threaten vow plan intend promise aim hope prepare expect agree pledge seek attempt try fail refuse decline
    neglect want wish propose arrange demand plot conspire"""
)
_GOING_ON = word_set("continue erupt rage resume go break begin start intensify subside flare spread persist")
_CLAUSAL = frozenset(("ccomp", "xcomp"))
_LINKING = frozenset(("to", "that", "who", "which"))
_ADVERBS = word_set("not never also soon now still yet then formally even openly jointly")
_BEFORE_AHEAD = BE | _ADVERBS


def tree_by_order(parse: Parse) -> None:
    """Set the heads and relations that the words before and behind decide."""
    for index, (word, lower) in enumerate(zip(parse.words, parse.lower, strict=True)):
        if word.upos == "VERB":
            _settle_passive(parse, index)
            _settle_particle(parse, index)
            _settle_gerund(parse, index)
            _settle_compound(parse, index)
            settle_held(parse, index)
        elif word.upos in ("NOUN", "PROPN"):
            if parse.below[index] or word.deprel in _CLAUSAL:
                _settle_behind(parse, index)
            if word.deprel == "compound":
                _settle_split(parse, index)
        elif word.upos == "NUM":
            settle_number_done_to(parse, index)
            settle_number_before_place(parse, index)
            settle_gapped(parse, index)
            settle_share(parse, index)
        elif word.upos == "AUX" and lower in BE:
            _settle_state(parse, index)
        elif word.upos == "PART" and lower in ("'s", "’s"):
            _settle_owner(parse, index)
        if lower == "another":
            settle_gapped(parse, index)
        if lower in _LINKING:
            _settle_linked(parse, index, lower)
    for index, word in enumerate(parse.words):
        if word.upos == "VERB":
            settle_charge(parse, index)
            settle_relative(parse, index)
            settle_marked_subject(parse, index)
            settle_believed(parse, index)


def _settle_linked(parse: Parse, index: int, lower: str) -> None:
    """Settle what "to", "that" or a relative pronoun links."""
    if lower == "to":
        _settle_complement(parse, index)
        return
    if lower == "that":
        settle_told(parse, index)
    settle_said_of(parse, index)


def _settle_passive(parse: Parse, verb: int) -> None:
    """ "Talks are scheduled": what stands before the auxiliary of a passive is the subject of one."""
    passive = parse.related(verb, "aux:pass")
    if not passive:
        _settle_second_subject(parse, verb)
    if not passive or parse.related(verb, "obj"):
        return
    for subject in parse.related(verb, "nsubj"):
        if subject < passive[0]:
            parse.label(subject, "nsubj:pass")


def _settle_second_subject(parse: Parse, verb: int) -> None:
    """ "The union accuses Nell of theft": of two subjects the one right behind the verb is its object."""
    subjects = parse.related(verb, "nsubj")
    if len(subjects) < 2 or subjects[0] > verb or parse.related(verb, "obj"):
        return
    for subject in subjects[1:]:
        if subject > verb and all(parse.words[i].upos != "PUNCT" for i in range(verb, subject)):
            parse.label(subject, "obj")


def _settle_particle(parse: Parse, verb: int) -> None:
    """ "Called off the march": the particle is the verb's, and the noun behind it the verb's object."""
    behind, particles = verb + 1, _PARTICLES.get(parse.words[verb].lemma.lower())
    if particles is None or behind >= len(parse.words) or parse.lower[behind] not in particles:
        return
    if parse.words[behind].sentence != parse.words[verb].sentence:
        return
    parse.move(behind, verb, "compound:prt")
    passive = parse.related(verb, "aux:pass")
    for noun in parse.related(verb, "obl", "parataxis", "xcomp"):
        if noun > behind and not passive and _is_bare_noun(parse, noun):
            parse.label(noun, "obj")


def _is_bare_noun(parse: Parse, index: int) -> bool:
    """Whether a word is a noun without a preposition, and no predicate."""
    nominal = parse.words[index].upos in ("NOUN", "PROPN") or parse.words[index].deprel == "obl"
    # The parse may hang the "of" behind a noun on it: "the killing of the judge".
    led = any(i < index for i in parse.related(index, "case"))
    return nominal and not led and not parse.related(index, "cop", "nsubj")


def _settle_gerund(parse: Parse, index: int) -> None:
    """ "Fighting continues": a gerund alone right before such a verb is its subject."""
    word = parse.words[index]
    if not parse.lower[index].endswith("ing") or index + 1 >= len(parse.words) or parse.below[index]:
        return
    verb = parse.words[index + 1]
    if verb.upos != "VERB" or verb.sentence != word.sentence or verb.lemma.lower() not in _GOING_ON:
        return
    if word.head == index + 1 and word.deprel == "nsubj":
        return
    if word.head == index + 1 or not parse.related(index + 1, "nsubj"):
        parse.tag(index, "NOUN")
        parse.move(index, index + 1, "nsubj")


def _settle_compound(parse: Parse, verb: int) -> None:
    """ "Flood rips through Karsk": a noun right before a finite verb that has no subject is its subject."""
    before = verb - 1
    if not parse.lower[verb].endswith("s") or parse.words[before].upos != "NOUN":
        return
    if before in parse.related(verb, "compound") and not parse.related(verb, "nsubj", "nsubj:pass"):
        parse.label(before, "nsubj")


def _settle_split(parse: Parse, index: int) -> None:
    """ "Accused the factory of negligence": no compound goes on behind a preposition."""
    word = parse.words[index]
    if word.head <= index:
        return
    cases = [i for i in parse.related(word.head, "case") if index < i < word.head]
    verb = parse.words[word.head].head
    if cases and 0 <= verb < index and parse.words[verb].upos == "VERB" and not parse.related(verb, "obj"):
        parse.move(index, verb, "obj")
        for child in [i for i in parse.below[word.head] if verb < i < index]:
            parse.move(child, index, parse.words[child].deprel)


def _settle_behind(parse: Parse, index: int) -> None:
    """What stands behind a preposition is no subject; a noun called a clause without a clause's words is none."""
    word = parse.words[index]
    cases = parse.related(index, "case", "mark")
    case = cases[0] if cases and cases[0] < index else None
    lead = parse.lower[case] if case is not None else ""
    if case is not None and lead in _TEMPORAL and parse.words[case].deprel == "mark" and not _is_clause(parse, index):
        parse.label(case, "case")
        parse.label(index, "obl" if word.deprel in ("obj", "advcl", "ccomp") else word.deprel)
    elif case is not None and word.deprel == "advcl" and lead in _TEMPORAL and not _is_clause(parse, index):
        parse.label(index, "obl")
    elif case is not None and word.deprel in ("nsubj", "nsubj:pass") and parse.words[case].upos == "ADP":
        before = parse.words[case - 1] if case else None
        if before is not None and before.upos in ("NOUN", "PROPN") and before.sentence == word.sentence:
            parse.move(index, case - 1, "nmod")
    elif word.deprel in _CLAUSAL and case is None and not _is_clause(parse, index):
        _settle_bare_noun(parse, index)


def _settle_bare_noun(parse: Parse, index: int) -> None:
    """ "Overturned the conviction": a noun that is called a clause of the verb before it is the verb's object."""
    word = parse.words[index]
    if not 0 <= word.head < index or parse.words[word.head].upos != "VERB" or parse.related(word.head, "obj"):
        return
    if word.deprel == "ccomp" or _speaks_of_object(parse, index):
        parse.label(index, "obj")


def _speaks_of_object(parse: Parse, index: int) -> bool:
    """ "Ordered the evacuation": of such verbs a noun with an article is what they order, demand or fear."""
    effect = effect_of(parse.words[parse.words[index].head].lemma.lower(), "VERB", None)
    return bool(parse.related(index, "det")) and effect in ("plan", "unreal", "foil", "fail", "cancel", "deny")


def _is_clause(parse: Parse, index: int) -> bool:
    return bool(parse.related(index, "nsubj", "nsubj:pass", "cop", "aux", "csubj", "expl"))


def _settle_state(parse: Parse, auxiliary: int) -> None:
    """ "Talks are under way in Karsk", "she is on trial for theft": the state is what is said, not the place."""
    lead = auxiliary + 1
    while lead < len(parse.words) and parse.words[lead].upos == "ADV":
        lead += 1
    noun = lead + 1
    if noun >= len(parse.words) or parse.words[noun].sentence != parse.words[auxiliary].sentence:
        return
    if (parse.lower[lead], parse.lower[noun]) not in _STATES:
        return
    _give_subject(parse, auxiliary, noun)
    above = parse.words[noun].head
    if above > noun and parse.words[above].upos in ("NOUN", "PROPN", "NUM", "ADJ"):
        parse.exchange(above, noun, "obl")
        for child in [i for i in parse.below[above] if i < auxiliary and parse.words[i].deprel in _OPENINGS]:
            parse.move(child, noun, parse.words[child].deprel)
    parse.move(auxiliary, noun, "cop")
    for subject in parse.related(noun, "nsubj:pass"):
        parse.label(subject, "nsubj")


def _give_subject(parse: Parse, auxiliary: int, noun: int) -> None:
    """Hang the subject that stands before the auxiliary on the state, where it hangs further down."""
    for index in range(auxiliary - 1, -1, -1):
        word = parse.words[index]
        if word.sentence != parse.words[auxiliary].sentence:
            return
        if word.deprel in ("nsubj", "nsubj:pass") and word.head > noun and not parse.is_below(noun, word.head):
            parse.move(index, noun, "nsubj")


def _settle_owner(parse: Parse, mark: int) -> None:
    """ "Nell Aarn's conviction": who stands before the mark of possession owns the noun behind it."""
    if mark == 0 or mark + 1 >= len(parse.words):
        return
    noun = mark + 1
    while noun + 1 < len(parse.words) and parse.words[noun].upos in ("ADJ", "NUM", "PROPN"):
        noun += 1
    while noun + 1 < len(parse.words) and parse.words[noun + 1].upos == "NOUN":
        noun += 1
    owner = mark - 1
    while parse.words[owner].deprel in ("flat", "compound") and 0 <= parse.words[owner].head < mark:
        if parse.words[owner].head > owner:
            break
        owner = parse.words[owner].head
    if parse.words[mark].head > mark and parse.words[owner].upos in ("NOUN", "PROPN"):
        parse.move(mark, owner, "case")
    verb = parse.words[owner].head
    if parse.words[noun].upos != "NOUN" or parse.words[owner].upos not in ("NOUN", "PROPN") or owner > mark:
        return
    if verb == noun:
        parse.label(owner, "nmod:poss")
    elif parse.words[noun].head == owner:
        parse.exchange(owner, noun, "nmod:poss")
    elif mark < verb < noun or (verb != ROOT and parse.words[noun].head == verb):
        # "Monday's drone attack": whose it is hangs on the last noun.
        parse.move(owner, noun, "nmod:poss")


def _settle_complement(parse: Parse, to: int) -> None:
    """ "About to file", "a plot to bomb": the infinitive right behind such a word is the word's."""
    verb = to + 1
    while verb < len(parse.words) and parse.lower[verb] in _ADVERBS:
        verb += 1
    if to == 0 or verb >= len(parse.words) or parse.words[verb].upos != "VERB":
        return
    word = parse.words[to - 1]
    if word.sentence != parse.words[verb].sentence or word.upos in ("AUX", "PRON", "DET", "PUNCT"):
        return
    if parse.lower[to - 1] in _AHEAD and to > 1 and parse.lower[to - 2] in _BEFORE_AHEAD:
        parse.move(to, verb, "mark")
        _set_ahead(parse, to - 1, verb)
    elif word.upos == "VERB" and word.lemma.lower() in _TAKING_TO:
        parse.move(to, verb, "mark")
        parse.move(verb, to - 1, "xcomp")
    elif word.upos == "NOUN" and effect_of(word.lemma.lower(), "NOUN", None) in ("plan", "unreal"):
        parse.move(to, verb, "mark")
        parse.move(verb, to - 1, "acl")


def _set_ahead(parse: Parse, word: int, verb: int) -> None:
    """Hang the infinitive on the word before it, which takes its place where it hung on the infinitive itself."""
    if parse.words[word].head == verb:
        parse.exchange(verb, word, "xcomp")
        for child in [i for i in parse.below[verb] if i < word]:
            parse.move(child, word, parse.words[child].deprel)
    parse.move(verb, word, "xcomp")
    if parse.words[word].upos not in ("VERB", "ADJ"):
        parse.tag(word, "ADJ")
