"""Who gives a number by putting a toll or a worth: "police raised the toll to five", "he put the loss at a million"."""

from collections.abc import Iterator

from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis, Attribution, Word
from secondsource.read.grammar.clauses import preposition, relation
from secondsource.read.grammar.reporting import SAYING, noun_phrase, subject_of, trimmed
from secondsource.read.text.claimed import Claimed
from secondsource.read.vocabulary.count_words import CROWD_NOUNS, CROWDS, NOUN_FIELDS, STATE_FIELDS, TOLL_NOUNS
from secondsource.read.vocabulary.lexicon import kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set

_GIVING = word_set(
    """raise lower revise put place set increase reduce cut update upgrade downgrade correct adjust reckon estimate
    bring give"""
)
_TOLLS = TOLL_NOUNS | word_set("tally estimate")
_TOLLS_ALONE = word_set("toll tally estimate")
_WORTHS = word_set("worth value cost damage loss price magnitude")
_BRINGING = word_set("bring raise increase")
_SPEAKING = word_set("he she they")
_ESTIMATING = word_set("put place estimate reckon")
_COUNTING = word_set("count estimate survey study poll report analysis tally review investigation inquiry calculation")
_VICTIMS = word_set("victim casualty fatality evacuee hostage")
_RELATIVE = frozenset(("which", "that"))
_BEFORE_NUMBERS = frozenset(("to", "at", "from", "as"))
# "At about 250".
_TO_NUMBER = 2
_HOMES, _TO_HOMES = word_set("home house"), 8


def given_tolls(analysis: Analysis, quoted: Claimed) -> Iterator[Attribution]:
    """Statements of those who change or put a toll, in text order; what nobody could say ("the fire") gives none."""
    yield from _given_of_it(analysis, quoted)
    for verb in analysis.with_lemma(_GIVING):
        word = analysis.words[verb]
        if word.upos != "VERB" or _comes_of(word) or quoted.meets(Span(word.start, word.end)):
            continue
        speaker, toll = _author(analysis, _subject(analysis, verb)), _toll_of(analysis, verb)
        if speaker is None or toll is None or not _speaks(analysis, speaker, verb):
            continue
        source, content = noun_phrase(analysis, speaker), _content(analysis, verb, toll)
        if speaker < verb:
            end = source.end if source.end <= word.start else analysis.words[speaker].end
            source = Span(source.start, _end_of_name(analysis, end, word.start))
        if _holds_number(analysis, content) and not content.meets(source):
            yield Attribution((source,), (Span(word.start, word.end),), (content,))


def _given_of_it(analysis: Analysis, quoted: Claimed) -> Iterator[Attribution]:
    """ "The toll, which the hospital put | at nine, | may rise": the number is theirs who give it."""
    for verb in analysis.with_lemma(_GIVING):
        word = analysis.words[verb]
        given = any(analysis.words[c].text.lower() in _RELATIVE for c in analysis.children_by(verb, "obj"))
        speaker = next(iter(analysis.children_by(verb, "nsubj")), None)
        if speaker is None or word.head == ROOT or relation(analysis, verb) != "acl" or not given:
            continue
        if analysis.words[word.head].lemma.lower() not in _TOLLS or not _speaks(analysis, speaker, verb):
            continue
        content = _content(analysis, verb, verb)
        numbers = [i for i in analysis.words_in(word.end, content.end) if analysis.words[i].upos == "NUM"]
        if numbers and speaker < verb and not quoted.meets(Span(word.start, word.end)):
            told = trimmed(analysis.text, Span(analysis.words[verb + 1].start, content.end))
            yield Attribution((noun_phrase(analysis, speaker),), (Span(word.start, word.end),), (told,))


def _comes_of(word: Word) -> bool:
    """ "Recovered 11 more bodies, bringing the toll to 38": what was done brings it there, and nobody says so by it."""
    return word.lemma.lower() in _BRINGING and word.text.lower().endswith("ing")


def _end_of_name(analysis: Analysis, end: int, limit: int) -> int:
    """Where the name ends that stands right behind a description: "the station | Canal 5"."""
    for index in analysis.words_in(end, limit):
        word = analysis.words[index]
        if word.upos not in ("PROPN", "NUM") or word.start > end + 1:
            break
        end = word.end
    return end


def _subject(analysis: Analysis, verb: int) -> int | None:
    """Who does it; "the board, which put the toll at two": the board."""
    subject = subject_of(analysis, verb)
    if subject is None or analysis.words[subject].text.lower() not in ("which", "who"):
        return subject
    word = analysis.words[verb]
    return word.head if relation(analysis, verb) == "acl" and word.head != ROOT else None


def _author(analysis: Analysis, subject: int | None) -> int | None:
    """Who made what gives the number: "a count by the research group puts it at 900"."""
    if subject is None or analysis.words[subject].lemma.lower() not in _COUNTING:
        return subject
    makers = (c for c in analysis.children_by(subject, "nmod") if preposition(analysis, c) == "by")
    return next(makers, subject)


def _speaks(analysis: Analysis, speaker: int, verb: int) -> bool:
    """Whether the subject can speak; "it" where a body is meant: what brings a toll may be a blast."""
    word = analysis.words[speaker]
    if word.deprel == "nsubj:pass" or _is_counted(analysis, speaker, verb):
        return False
    return (
        word.upos == "PROPN"
        or word.text.lower() in _SPEAKING
        or (word.text.lower() == "it" and _it_is_a_body(analysis, verb))
        or kind_of_noun(word.lemma.lower()) in ("person", "organisation")
    )


def _it_is_a_body(analysis: Analysis, verb: int) -> bool:
    """ "Four died, the brigade said. It raised the toll to five": a body spoke just before; only bodies estimate."""
    word = analysis.words[verb]
    if word.lemma.lower() in _ESTIMATING:
        return True
    before = analysis.sentence_words(word.sentence - 1) if word.sentence else ()
    saying = [i for i in before if analysis.words[i].lemma.lower() in SAYING and analysis.words[i].upos == "VERB"]
    # The parse may hang who said it on what was said.
    speakers = {speaker for i in saying for speaker in (subject_of(analysis, i), i - 1) if speaker is not None}
    return any(kind_of_noun(analysis.words[speaker].lemma.lower()) == "organisation" for speaker in speakers)


def _is_counted(analysis: Analysis, subject: int, verb: int) -> bool:
    """ "Said that three people died, revising a toll of five": the three are told of."""
    gerund = analysis.words[verb].text.lower().endswith("ing")
    return gerund and bool(analysis.children_by(subject, "nummod"))


def _toll_of(analysis: Analysis, verb: int) -> int | None:
    """The object of a verb where it is a number of people or a worth: a toll, the number of the dead, the crowd."""
    estimated = analysis.words[verb].lemma.lower() in _ESTIMATING
    behind = _noun_behind(analysis, verb) if estimated else None
    if behind is not None and analysis.words[behind].lemma.lower() in _TOLLS and _is_of_homeless(analysis, behind):
        return behind
    for child in analysis.children_by(verb, "obj"):
        lemma = analysis.words[child].lemma.lower()
        if lemma in _TOLLS_ALONE or (lemma in _TOLLS and _counts_people(analysis, child)):
            return child
        bare = lemma in CROWDS or (lemma in _TOLLS and not analysis.children_by(child, "nmod"))
        if estimated and (bare or lemma in _WORTHS):
            return child
    return None


def _noun_behind(analysis: Analysis, verb: int) -> int | None:
    """The noun right behind a verb and an article, whatever the parse hangs it on."""
    words = analysis.words[verb + 1 : verb + 3]
    article = bool(words) and words[0].upos == "DET"
    noun = verb + (2 if article else 1)
    return noun if article and len(words) > 1 and words[1].upos == "NOUN" else None


def _is_of_homeless(analysis: Analysis, toll: int) -> bool:
    """ "The number of people moved out of their homes": what befell them may hang on another verb."""
    of = [c for c in analysis.children_by(toll, "nmod") if preposition(analysis, c) == "of"]
    behind = analysis.words_in(analysis.words[toll].end, analysis.sentences[analysis.words[toll].sentence].end)
    people = any(kind_of_noun(analysis.words[c].lemma.lower()) == "person" for c in of)
    return people and analysis.has_lemma(behind[:_TO_HOMES], _HOMES)


def _counts_people(analysis: Analysis, toll: int) -> bool:
    # "The number of pupils abducted", where the parse hangs what befell them on the verb.
    last = analysis.subtree_words(toll)[-1]
    beside = [i for i in analysis.children_by(analysis.words[toll].head, "xcomp", "acl") if i == last + 1]
    words = (analysis.words[i] for i in (*analysis.subtree_words(toll), *beside))
    return any(
        w.text.lower() in STATE_FIELDS or w.lemma.lower() in {*NOUN_FIELDS, *CROWD_NOUNS, *_VICTIMS} for w in words
    )


def _content(analysis: Analysis, verb: int, toll: int) -> Span:
    """From the toll to the number that it is raised to, wherever the parse hangs that."""
    numbers = [
        child
        for child in analysis.children(verb)
        if child > toll
        and relation(analysis, child) in ("obl", "nmod", "advmod", "xcomp")
        and preposition(analysis, child) in _BEFORE_NUMBERS
    ]
    parts = [analysis.subtree(index) for index in (toll, *numbers)]
    content = trimmed(analysis.text, Span(min(p.start for p in parts), max(p.end for p in parts)))
    if not _holds_number(analysis, content):
        return Span(content.start, _end_of_number(analysis, verb, content))
    return Span(content.start, _end_of_second(analysis, content.end))


def _end_of_second(analysis: Analysis, end: int) -> int:
    """ "Put the toll at two | dead and one wounded": the end of what befell those, and of a second number so told."""
    first = analysis.words_in(end, len(analysis.text)).start
    behind = analysis.words[first : first + 4]
    if behind and behind[0].text.lower() in STATE_FIELDS:
        end, behind = behind[0].end, behind[1:]
    second = [word.upos for word in behind[:2]] == ["CCONJ", "NUM"] and len(behind) > 2
    return behind[2].end if second and behind[2].text.lower() in STATE_FIELDS else end


def _end_of_number(analysis: Analysis, verb: int, content: Span) -> int:
    """Where the clause with the number behind the toll ends, if the parse hangs it elsewhere."""
    words, end = analysis.words, content.end
    behind = [i for i in analysis.sentence_words(words[verb].sentence) if words[i].start >= content.end]
    for index in behind:
        # "The toll of Sunday's | shooting | at two": behind a possessive stands no verb.
        owned = words[index - 1].deprel == "case" and words[index - 1].upos == "PART"
        # "The number of people | moved to schools | at 250": what befell those counted.
        befell = words[index - 1].upos == "NOUN" and words[index - 1].deprel == "nmod"
        state = words[index].text.lower() in STATE_FIELDS or befell
        verbal = words[index].upos == "VERB" and not state and not owned
        if words[index].text in (";", ":", ".", ",") or verbal:
            break
        end = words[index].end
    told = [i for i in behind if words[i].upos == "NUM" and words[i].end <= end]
    led = ({word.text.lower() for word in words[i - _TO_NUMBER : i]} for i in told)
    return end if any(before & _BEFORE_NUMBERS for before in led) else content.end


def _holds_number(analysis: Analysis, content: Span) -> bool:
    return any(analysis.words[i].upos == "NUM" for i in analysis.words_in(content.start, content.end))
