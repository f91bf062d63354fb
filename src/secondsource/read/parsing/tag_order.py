"""Parts of speech that the order of the words decides, whatever names stand in the sentence.

A tagger's choice between close labels turns with anything in its window. Behind a modal verb stands a verb; what was
done to somebody is a participle behind "be". Only closed classes of words and lists of verbs are looked at.
"""

from secondsource.read.parsing.parse import Parse
from secondsource.read.parsing.phrase_ends import is_past, settle_past
from secondsource.read.vocabulary.embedding import effect_of
from secondsource.read.vocabulary.function_words import BE_OR_GET, FUTURE, MODALS, NEGATIONS
from secondsource.read.vocabulary.legal_words import HELD, HELD_FOR, NOUNS, VERBS
from secondsource.read.vocabulary.lexicon import DIRECTIONS
from secondsource.read.vocabulary.tags import OF_NOUN_PHRASE
from secondsource.read.vocabulary.wordlists import word_set

_BEFORE_VERBS = FUTURE | MODALS | {"ca", "to"}
_BETWEEN = NEGATIONS | word_set("also soon now still yet just then only always all both even ever formally")
_BEFORE_INFINITIVE = _BEFORE_VERBS | _BETWEEN
_NOT_VERBS = word_set("be have do ill well able due about set")
_DONE = word_set(
    """accuse suspect charge convict acquit indict arraign exonerate absolve clear jail imprison sentence extradite
    deport expel arrest detain kidnap abduct poison wound injure evacuate cancel postpone schedule suspend abandon
    prosecute pardon want blame implicate investigate release free"""
)
_FORMS = frozenset(f"{verb}d" if verb.endswith("e") else f"{verb}ed" for verb in _DONE) | word_set(
    "expelled kidnapped acquitted cancelled"
)
_HELD = HELD | {"indicted", "blamed"}
_HEADLINE_VERBS = word_set(
    """hits strikes rocks rattles shakes jolts kills sweeps batters rips destroys guts engulfs wrecks sinks topples
    tears buries floods ravages pounds slams"""
)
_MAY_BE_VERBS = frozenset(("NOUN", "ADJ", "AUX", "PROPN"))
_PLANNING = word_set("plan unreal foil")


_SLAIN = word_set("knifed stabbed killed murdered slashed gunned mauled crushed trampled electrocuted bludgeoned")


def tags_by_order(parse: Parse) -> None:
    """Set the parts of speech that the words before and behind decide."""
    for index, word in enumerate(parse.words):
        if parse.lower[index] == "dead" and word.upos in ("ADV", "VERB"):
            _settle_dead(parse, index)
        elif parse.lower[index] == "well" and word.upos == "ADV":
            _settle_well(parse, index)
        elif word.upos == "ADV" and parse.lower[index] in DIRECTIONS:
            _settle_direction(parse, index)
        elif parse.lower[index] in _SLAIN and index - 1 in parse.related(index, "compound"):
            _settle_slain(parse, index)
        elif word.upos == "VERB":
            _settle_noun(parse, index)
        elif word.upos not in _MAY_BE_VERBS:
            continue
        elif parse.lower[index - 1] in _BEFORE_INFINITIVE and _behind_modal(parse, index):
            _settle_infinitive(parse, index)
        elif word.upos != "AUX" and parse.lower[index] in _FORMS and _is_done(parse, index):
            _settle_participle(parse, index)
        elif word.upos == "NOUN":
            _settle_as_noun(parse, index)


def _settle_well(parse: Parse, index: int) -> None:
    """ "Traced it to a contaminated well": a hole in the ground stands behind an article and what describes it."""
    before = index - 1
    if before < 1 or not _describes(parse, before) or parse.words[before - 1].upos != "DET":
        return
    if index + 1 < len(parse.words) and parse.words[index + 1].upos in ("ADJ", "NOUN", "VERB"):
        return
    parse.tag(index, "NOUN")
    if parse.words[index].head == before:
        parse.move(index, parse.words[before].head, "obl")
    parse.move(before, index, "amod")
    parse.move(before - 1, index, "det")
    if before > 1 and parse.words[before - 2].upos == "ADP":
        parse.move(before - 2, index, "case")
        parse.label(index, "obl")


def _describes(parse: Parse, index: int) -> bool:
    return parse.words[index].upos in ("ADJ", "VERB") and parse.words[index].deprel == "amod"


def _settle_direction(parse: Parse, index: int) -> None:
    """ "In north-western Torvania": the first half of what describes a noun is an adjective as the second is."""
    behind = parse.lower[index + 1 : index + 3]
    if behind[:1] == ["-"] and len(behind) == 2 and parse.words[index + 2].upos == "ADJ":
        parse.tag(index, "ADJ")


def _settle_dead(parse: Parse, index: int) -> None:
    """ "Was found dead", "shot dead two guards": what somebody is then, not how; "dead wrong" is said of a quality."""
    head = parse.words[index].head
    if parse.words[index].upos == "VERB":
        _settle_shot(parse, index)
    elif 0 <= head < index and parse.words[head].upos == "VERB":
        parse.tag(index, "ADJ")
        parse.label(index, "xcomp")


def _settle_shot(parse: Parse, dead: int) -> None:
    """ "Shot dead a guard": "shot" is the verb, and takes over what hangs on "dead"."""
    shot = dead - 1
    if shot < 0 or parse.lower[shot] != "shot" or parse.words[shot].head != dead:
        return
    parse.exchange(dead, shot, "advmod")
    parse.tag(dead, "ADV")
    parse.words[shot] = parse.words[shot].tagged("VERB", "shoot")
    for child in parse.related(dead, "nsubj", "nsubj:pass", "obj", "obl", "advcl", "punct", "parataxis", "conj", "cc"):
        parse.move(child, shot, parse.words[child].deprel)
    for child in parse.related(shot, "nsubj", "nsubj:pass"):
        if child > dead:
            parse.label(child, "obj")


def _settle_as_noun(parse: Parse, index: int) -> None:
    """Settle what is called a noun, and by its form may be a verb."""
    lower = parse.lower[index]
    if lower in _HEADLINE_VERBS:
        _settle_headline(parse, index)
    elif lower.endswith("ing"):
        _settle_deed(parse, index)
    elif lower == "suspect":
        _settle_suspecting(parse, index)
    elif is_past(lower):
        settle_past(parse, index)
    elif lower == "head":
        _settle_head_on(parse, index)


def _settle_slain(parse: Parse, index: int) -> None:
    """ "He was the man knifed to death": what was done to the noun before it, which it is no part of."""
    noun, behind = index - 1, parse.words[index + 1] if index + 1 < len(parse.words) else None
    if behind is not None and behind.upos in ("ADP", "ADV"):
        parse.exchange(index, noun, "acl")
        parse.tag(index, "VERB")
        for child in parse.related(
            index, "det", "amod", "nmod:poss", "nummod", "cop", "aux:pass", "nsubj", "nsubj:pass"
        ):
            parse.move(child, noun, parse.words[child].deprel.replace("aux:pass", "cop").removesuffix(":pass"))


def _settle_head_on(parse: Parse, index: int) -> None:
    """ "Hit a lorry head on": how, and no part of the lorry."""
    noun = index - 1
    behind = parse.lower[index + 1] if index + 1 < len(parse.words) else ""
    if behind == "on" and noun in parse.related(index, "compound") and parse.words[index].head >= 0:
        parse.exchange(index, noun, "advmod")
        parse.tag(index, "ADV")


def _behind_modal(parse: Parse, index: int) -> bool:
    """Whether a modal verb or "to" of this word stands before it, with nothing but adverbs between."""
    before = index - 1
    while before >= 0 and parse.lower[before] in _BETWEEN:
        before -= 1
    if before < 0 or parse.lower[before] not in _BEFORE_VERBS:
        return False
    word, modal = parse.words[index], parse.words[before]
    if word.text != parse.lower[index] or not word.text.isalpha() or word.text in _NOT_VERBS:
        return False
    if modal.sentence != word.sentence:
        return False
    if parse.lower[before] == "to":
        return modal.head == index and _takes_infinitive(parse, before) and not _is_inflected(word.text)
    return modal.upos == "AUX" and modal.head == index and not _has_copula(parse, index)


def _has_copula(parse: Parse, index: int) -> bool:
    return bool(parse.related(index, "cop"))


def _is_inflected(text: str) -> bool:
    return text.endswith(("ing", "ed", "s"))


def _takes_infinitive(parse: Parse, to: int) -> bool:
    """Whether the word before "to" plans, threatens or the like, so that a verb follows."""
    if to == 0:
        return False
    before = parse.words[to - 1]
    if before.upos not in ("VERB", "ADJ", "NOUN") or before.text.lower() in ("according", "due"):
        return before.text.lower() == "due" and to > 1 and parse.words[to - 2].upos == "AUX"
    return effect_of(before.lemma.lower(), before.upos, None) in _PLANNING


def _settle_infinitive(parse: Parse, index: int) -> None:
    """ "They would appeal", "vowed to march": the word is a verb, and what stands before it marks it as one."""
    parse.tag(index, "VERB")
    for child in parse.related(index, "case"):
        if parse.lower[child] == "to":
            parse.words[child] = parse.words[child].tagged("PART", parse.words[child].lemma)
            parse.label(child, "mark")
    if parse.words[index].deprel in ("obl", "nmod", "obj"):
        parse.label(index, "xcomp")


def _is_done(parse: Parse, index: int) -> bool:
    """Whether a word of ``_FORMS`` is a participle by its neighbours: "be extradited", "stand accused of"."""
    behind = parse.lower[index + 1] if index + 1 < len(parse.words) else ""
    if parse.lower[index] in _HELD and behind in HELD_FOR:
        return True
    before = index - 1
    while before >= 0 and parse.words[before].upos == "ADV":
        before -= 1
    return before >= 0 and parse.lower[before] in BE_OR_GET and parse.words[before].head == index


def _settle_participle(parse: Parse, index: int) -> None:
    parse.tag(index, "VERB")
    for child in parse.related(index, "cop", "aux"):
        if parse.lower[child] in BE_OR_GET:
            parse.label(child, "aux:pass")


def _settle_headline(parse: Parse, index: int) -> None:
    """ "Storm batters Karsk": a noun, a verb of ruin in the present, and what it happens to, open a headline."""
    word = parse.words[index]
    first = index == 0 or parse.words[index - 1].sentence != word.sentence
    if first or index + 1 >= len(parse.words) or parse.words[index - 1].upos not in ("NOUN", "PROPN"):
        return
    behind = parse.words[index + 1]
    if behind.upos not in ("PROPN", "DET", "NUM", "ADP", "ADJ", "NOUN") or behind.sentence != word.sentence:
        return
    parse.tag(index, "VERB")
    for child in parse.related(index, "compound", "nmod", "amod", "flat"):
        if child == index - 1:
            parse.label(child, "nsubj")
        elif child > index:
            parse.label(child, "obj")


def _settle_deed(parse: Parse, index: int) -> None:
    """ "Wanted for smuggling coins": a gerund behind the preposition of an accusation is a verb with an object."""
    word = parse.words[index]
    behind = parse.words[index + 1] if index + 1 < len(parse.words) else None
    if behind is None or behind.upos not in OF_NOUN_PHRASE:
        return
    if index < 2 or parse.lower[index - 1] not in HELD_FOR:
        return
    before = parse.words[index - 2]
    if before.lemma.lower() not in VERBS and before.lemma.lower() not in NOUNS:
        return
    if word.deprel == "compound" and word.head == index + 1:
        parse.exchange(index + 1, index, "obj")
        for child in [i for i in parse.below[index + 1] if i < index]:
            parse.move(child, index, "mark")
    parse.tag(index, "VERB")
    if parse.words[index].deprel in ("obl", "nmod", "obj", "compound"):
        parse.label(index, "advcl")
    for child in parse.related(index, "nsubj", "compound", "flat"):
        if child > index:
            parse.label(child, "obj")


def _settle_noun(parse: Parse, index: int) -> None:
    """ "The evacuation of": what stands between an article and "of" is a noun."""
    if index == 0 or index + 1 == len(parse.words) or parse.lower[index - 1] not in ("the", "a", "an"):
        return
    if parse.lower[index + 1] == "of" and not _is_inflected(parse.words[index].text):
        parse.tag(index, "NOUN")


def _settle_suspecting(parse: Parse, index: int) -> None:
    """ "The Karsk police suspect Nell of theft": a noun with whom and "of" behind it is a verb."""
    word = parse.words[index]
    before = parse.words[index - 1] if index else None
    if before is None or before.text.lower() not in ("police", "detectives", "prosecutors", "investigators"):
        return
    behind = range(index + 1, min(index + 9, len(parse.words)))
    of = next((i for i in behind if parse.lower[i] == "of"), None)
    if of is None or any(_ends_phrase(parse, i) for i in range(index + 1, of)):
        return
    parse.words[index] = word.tagged("VERB", "suspect")
    for child in [c for c in parse.below[index] if c < index and c != index - 1]:
        parse.move(child, index - 1, parse.words[child].deprel)
    parse.move(index - 1, index, "nsubj")
    for child in parse.related(index, "appos", "flat", "nmod", "dep", "ccomp"):
        if index < child < of:
            parse.label(child, "obj")


def _ends_phrase(parse: Parse, index: int) -> bool:
    word = parse.words[index]
    return word.upos in ("VERB", "AUX") or (word.upos == "PUNCT" and word.text != "-")
