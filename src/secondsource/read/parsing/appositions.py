"""Names behind a comma: which of the nouns before it each of them names."""

from secondsource.read.parsing.parse import Parse


def settle_apposition(parse: Parse, index: int) -> None:
    """ "A native of Velm, Ivo Karsk, was shot": a name between commas, without "and", says who the noun is."""
    word, noun = parse.words[index], parse.words[parse.words[index].head]
    last = max((index, *parse.related(index, "flat")))
    commas = parse.words[index - 1].text == "," and last + 1 < len(parse.words) and parse.words[last + 1].text == ","
    joined = parse.related(index, "cc", "conj") or len(parse.related(word.head, "conj")) > 1
    plural = parse.lower[word.head] != noun.lemma.lower()
    if word.upos == "PROPN" and noun.upos == "NOUN" and word.head < index and commas and not joined and not plural:
        parse.label(index, "appos")


def settle_joined_apposition(parse: Parse, index: int) -> None:
    """ "A couple and a pilot, Ivo Karsk": one name behind the last of several nouns is that one's alone."""
    word = parse.words[index]
    if word.upos != "PROPN" or parse.words[word.head].upos != "NOUN" or parse.related(index, "conj"):
        return
    noun = word.head
    while joined := [i for i in parse.related(noun, "conj") if noun < i < index]:
        noun = joined[-1]
    beside = parse.words[index - 1].text == "," and all(parse.is_below(i, noun) for i in range(noun, index - 1))
    if noun != word.head and parse.words[noun].upos == "NOUN" and beside:
        parse.move(index, noun, "appos")
