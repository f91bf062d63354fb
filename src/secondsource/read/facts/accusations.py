"""What somebody is accused of, charged with, convicted of, cleared of. Always with its allegation."""

from collections.abc import Iterator

from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.facts.allegations import said_of_doer
from secondsource.read.facts.charges import GIVING_UP, accusation_near, can_answer, held_by_noun, undone
from secondsource.read.facts.fact_drafts import FactDraft, subject_at, without_article
from secondsource.read.facts.mishaps import names_mishap
from secondsource.read.facts.wrongdoers import WRONGDOERS, wrongdoing
from secondsource.read.grammar.clauses import arguments, is_passive, preposition, relation
from secondsource.read.grammar.complements import wrongdoing_behind
from secondsource.read.grammar.nominals import phrase
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.function_words import NEGATIONS
from secondsource.read.vocabulary.legal_words import (
    BELIEVING,
    COURTS,
    NOT_GUILTY,
    NOUNS,
    PLEADED_NOT_GUILTY,
    VERBS,
    VERDICTS,
    Holding,
)
from secondsource.read.vocabulary.wordlists import word_set

_ALLEGING = frozenset(("allege",))
_ALLEGEDLY = frozenset(("allegedly",))
_TOO_WIDE = word_set("criminal pirate warlord kingpin")
_CALLED = WRONGDOERS - _TOO_WIDE
_TELLING = VERBS.keys() | VERDICTS.keys() | NOUNS.keys() | _CALLED | GIVING_UP
_ACCUSING = word_set("allege accuse claim describe suspect")
_INQUIRIES = word_set("inquiry investigation probe proceedings case")
_BY_DOER = word_set("confess")
_SUPPOSING = word_set("if unless whether should")
_FAR_FROM_IF = 4
_ANSWERING = ("person", "organisation", "other")


def accusations(scene: Scene) -> Iterator[FactDraft]:
    """Accusations, charges, convictions and acquittals, in text order of their verbs."""
    for draft in _accusations(scene):
        if not names_mishap(scene.analysis, draft.span) and not _is_inquiry(scene, draft.subject):
            yield draft


def _is_inquiry(scene: Scene, subject: int) -> bool:
    """ "Opened an inquiry on suspicion of theft": an inquiry is accused of nothing."""
    mention = scene.mentions[subject]
    words = mention.span.of(scene.analysis.text).lower().split()
    return mention.form == "nominal" and bool(_INQUIRIES.intersection(words))


def _accusations(scene: Scene) -> Iterator[FactDraft]:
    words, alleged = scene.analysis.words, _alleged(scene.analysis)
    for index in sorted({*scene.analysis.with_lemma(_TELLING), *alleged}):
        word, lemma = words[index], words[index].lemma.lower()
        if lemma in VERBS and (word.upos in ("VERB", "ADJ") or (word.upos == "NOUN" and word.deprel == "xcomp")):
            yield from _told_by_verb(scene, index, VERBS[lemma])
        elif lemma in VERDICTS:
            yield from _told_by_verb(scene, index, _verdict(scene.analysis, index))
        elif word.upos in ("NOUN", "PROPN") and lemma in NOUNS:
            yield from held_by_noun(scene, index)
        elif word.upos in ("NOUN", "PROPN") and lemma in _CALLED:
            yield from _called_wrongdoer(scene, index)
        elif index in alleged:
            yield from _alleged_deed(scene, index)
        if lemma in GIVING_UP:
            yield from undone(scene, index)


def _alleged(analysis: Analysis) -> frozenset[int]:
    """The verbs that "alleges" or "allegedly" governs or stands by, and those with a verb of belief put in."""
    words = analysis.words
    near = [child for verb in analysis.with_lemma(_ALLEGING) for child in analysis.children(verb)]
    near += [words[adverb].head for adverb in analysis.with_text(_ALLEGEDLY)]
    near += [words[verb].head for verb in analysis.with_lemma(BELIEVING) if words[verb].deprel == "parataxis"]
    return frozenset(index for index in near if index != ROOT and words[index].upos == "VERB")


_ACQUITTING = word_set("acquit exonerate absolve clear")
_JUDGES = COURTS | {"panel"}
# "Have not accused him of anything" accuses nobody.
_NOTHING = frozenset(
    ("anything", "nothing", "something", "any wrongdoing", "it", "this", "that", "questioning", "further questioning")
)


def _verdict(analysis: Analysis, index: int) -> Holding:
    """What "guilty" says where "not" and "plead" stand beside it."""
    word = analysis.words[index]
    near = {analysis.words[i].text.lower() for i in range(max(0, index - 2), index)}
    pleaded = word.head >= 0 and analysis.words[word.head].lemma.lower() == "plead"
    if word.lemma.lower() == "guilty" and near & NEGATIONS:
        return PLEADED_NOT_GUILTY if pleaded else NOT_GUILTY
    return VERDICTS[word.lemma.lower()]


def _told_by_verb(scene: Scene, verb: int, holding: Holding) -> Iterator[FactDraft]:
    analysis = scene.analysis
    if _is_supposed(analysis, verb):
        return
    crime = wrongdoing_behind(analysis, verb, holding.links) or _of_plea(analysis, verb, holding)
    if crime is None and holding.field == "cleared" and is_passive(analysis, verb):
        crime = accusation_near(analysis, verb)
    if crime is None and _acquits(scene, verb):
        crime = Span(analysis.words[verb].start, analysis.words[verb].end)
    if crime is None or crime.of(analysis.text).lower() in _NOTHING:
        return
    for head in _accused(scene, verb) or _named_between(scene, verb, crime):
        subject = subject_at(scene, _described(analysis, head))
        inside = crime.start <= analysis.words[head].start < crime.end
        if subject is not None and can_answer(subject, analysis.words[verb].lemma) and not inside:
            yield FactDraft(
                subject.id, holding.field, _teller(analysis, verb), span=crime, allegation=holding.allegation
            )


def _acquits(scene: Scene, verb: int) -> bool:
    """ "His sister was acquitted", "the jury cleared both men": of what, it need not say; not "cleared to play"."""
    word, done = scene.analysis.words[verb], arguments(scene.analysis, verb)
    if word.upos != "VERB" or word.lemma.lower() not in _ACQUITTING or not any(map(scene.is_person, done.patients)):
        return False
    children = scene.analysis.children(verb)
    if scene.analysis.children_by(verb, "xcomp") or any(preposition(scene.analysis, c) == "for" for c in children):
        return False
    judges = scene.analysis.has_lemma(done.agents, _JUDGES)
    return judges or is_passive(scene.analysis, verb)


def _is_supposed(analysis: Analysis, verb: int) -> bool:
    """ "If convicted of theft", "if she is found guilty": nobody has been yet."""
    sentence = analysis.sentence_words(analysis.words[verb].sentence)
    near = range(max(sentence[0], verb - _FAR_FROM_IF), verb)
    return any(analysis.words[i].text.lower() in _SUPPOSING for i in near)


def _described(analysis: Analysis, head: int) -> int:
    """Of an apposition ("Weil, a baker accused of"), who it describes."""
    word = analysis.words[head]
    return word.head if word.deprel == "appos" and word.head >= 0 else head


def _named_between(scene: Scene, verb: int, crime: Span) -> tuple[int, ...]:
    """Where the parse gives a verb nobody: who is named between it and the wrongdoing, else right before a comma."""
    analysis = scene.analysis
    between = [i for i in analysis.words_in(analysis.words[verb].end, crime.start) if scene.entity_at(i) is not None]
    if between:
        return (between[0],)
    if verb < 2 or analysis.words[verb - 1].text != ",":
        return ()
    end = analysis.words[verb - 2].end
    named = next((m for m in scene.mentions if m.span.end == end and m.form == "name"), None)
    head = analysis.head_in(named.span.start, named.span.end) if named is not None else None
    return (head,) if head is not None else ()


def _teller(analysis: Analysis, index: int) -> int:
    """The word whose clause tells a verdict: the "not" of "not guilty" is the verdict's own."""
    word = analysis.words[index]
    return word.head if word.lemma.lower() in VERDICTS and word.head >= 0 else index


def _of_plea(analysis: Analysis, verb: int, holding: Holding) -> Span | None:
    """ "pleaded guilty to theft": the parse hangs the theft on the plea."""
    word = analysis.words[verb]
    if word.lemma.lower() not in VERDICTS or word.head < 0:
        return None
    return wrongdoing_behind(analysis, word.head, holding.links)


def _accused(scene: Scene, verb: int) -> tuple[int, ...]:
    analysis = scene.analysis
    word = analysis.words[verb]
    if word.lemma.lower() in VERDICTS or word.upos != "VERB":
        own = analysis.children_by(verb, "nsubj", "nsubj:pass")
        if own or word.head < 0:
            return own
        done = arguments(analysis, word.head)
        by_doer = analysis.words[word.head].lemma.lower() in ("plead", "stand", "be", "remain")
        return done.agents if by_doer or not done.patients else done.patients
    done = arguments(analysis, verb)
    if word.lemma.lower() in _BY_DOER:
        return done.agents
    return done.patients or analysis.children_by(verb, "iobj")


def _alleged_deed(scene: Scene, verb: int) -> Iterator[FactDraft]:
    """ "prosecutors allege that he sold arms", "she allegedly sold arms": the deed is what they are accused of."""
    analysis = scene.analysis
    word = analysis.words[verb]
    adverbs = [analysis.words[c].text.lower() for c in analysis.children_by(verb, "advmod")]
    under = word.head >= 0 and relation(analysis, verb) == "ccomp" and analysis.words[word.head].lemma == "allege"
    inserted = said_of_doer(analysis, verb)
    if (
        not (under or "allegedly" in adverbs or inserted is not None)
        or is_passive(analysis, verb)
        or not analysis.children_by(verb, "obj")
    ):
        return
    for head in arguments(analysis, verb).agents:
        subject = subject_at(scene, head)
        if subject is not None and subject.kind in _ANSWERING and subject.span.end <= word.start:
            said = word.head if under else inserted
            hedge = "allegedly" if said is None else analysis.words[said].text
            span = Span(word.start, analysis.subtree(analysis.children_by(verb, "obj")[-1]).end)
            yield FactDraft(subject.id, "accused", verb, span=span, allegation="alleged", hedge=hedge)


def _called_wrongdoer(scene: Scene, head: int) -> Iterator[FactDraft]:
    """ "that he was among the leading traffickers", "as one of the top smugglers of arms"."""
    analysis = scene.analysis
    top = head
    if (
        relation(analysis, head) == "nmod"
        and analysis.words[head].head >= 0
        and analysis.words[analysis.words[head].head].text.lower() == "one"
    ):
        top = analysis.words[head].head
    subjects = analysis.children_by(top, "nsubj", "nsubj:pass")
    clause = top
    if not subjects and relation(analysis, top) in ("obl", "nmod", "advcl") and preposition(analysis, top) == "as":
        clause = analysis.words[top].head
        subjects = analysis.children_by(clause, "nsubj", "nsubj:pass") or analysis.children_by(clause, "obj")
    for child in subjects:
        subject = subject_at(scene, child)
        span = _called(analysis, top)
        if subject is not None and subject.kind in ("person", "organisation", "other") and not span.meets(subject.span):
            yield FactDraft(
                subject.id,
                "accused",
                top,
                span=span,
                allegation=wrongdoing(analysis, head) or "alleged",
                hedge=_hedge(analysis, top),
            )


def _called(analysis: Analysis, top: int) -> Span:
    """The predicate with a preposition that belongs to it ("among the leading smugglers")."""
    span = phrase(analysis, top)
    case = next((i for i in analysis.children_by(top, "case") if analysis.words[i].text.lower() == "among"), None)
    return without_article(analysis, span) if case is None else Span(analysis.words[case].start, span.end)


def _hedge(analysis: Analysis, head: int) -> str | None:
    """The accusing word above a clause."""
    for index in analysis.ancestors(head):
        if analysis.words[index].lemma.lower() in _ACCUSING:
            return analysis.words[index].text
        if analysis.words[index].upos in ("VERB", "AUX"):
            return None
    return None
