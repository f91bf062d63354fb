"""Participles right behind a noun that describe it: "the woman rescued by firemen in Velm was a nurse"."""

from secondsource.read.parsing.parse import Parse

_SUBJECTS = ("nsubj", "nsubj:pass")
_NOUNS = ("NOUN", "PROPN")
_BE = frozenset(("is", "are", "was", "were"))


def settle_described_by_deed(parse: Parse, index: int) -> None:
    """ "The man shot by police on Elm Street was Ivo Moss": what has a doer behind "by" and no auxiliary describes.

    The noun before it is then the subject of "was Ivo Moss".
    """
    verb = parse.words[index].head
    if index != verb - 1 or parse.words[verb].upos != "VERB" or parse.words[index].upos not in _NOUNS:
        return
    by = verb + 1 < len(parse.words) and parse.lower[verb + 1] == "by"
    if not by or not parse.related(verb, "obl:agent") or parse.related(verb, "aux", "aux:pass", "obj"):
        return
    named = _predicate(parse, verb)
    if named is None or parse.related(named, "aux"):
        return
    if parse.is_below(named, verb):
        parse.exchange(verb, named, "acl")
    else:
        above, relation = parse.words[verb].head, parse.words[verb].deprel
        _free_speaker(parse, named, above)
        parse.move(named, above, relation)
    parse.move(index, named, "nsubj")
    parse.move(verb, index, "acl")


def _free_speaker(parse: Parse, named: int, verb: int) -> None:
    """ "Was Ivo Moss, the coroner said": who says it stands between the name and the verb, and is nobody else's."""
    if verb >= 0 and parse.words[named].head == verb and parse.words[named].deprel in _SUBJECTS:
        for behind in [i for i in parse.related(named, "appos") if named < i < verb]:
            parse.move(behind, verb, "nsubj")


def _predicate(parse: Parse, verb: int) -> int | None:
    """What a form of "be" behind the participle's own phrases says of the noun: the word that the form hangs on."""
    sentence = parse.words[verb].sentence
    for index in range(verb + 2, len(parse.words)):
        word = parse.words[index]
        if word.sentence != sentence or word.text == "," or word.upos == "VERB":
            return None
        if parse.lower[index] in _BE:
            return word.head if word.deprel == "cop" and word.head > index else None
    return None
