"""What somebody is, by apposition, title, copula and age: "Mr Orla, a former baker, 61, heads the union"."""

import re
from collections.abc import Iterator, Sequence

from secondsource.model.reading import Mention
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Word
from secondsource.read.facts.ages import age_described, age_of, ages
from secondsource.read.facts.fact_drafts import FactDraft, subject_at, without_article
from secondsource.read.facts.wrongdoers import is_alleged_doer, wrongdoing
from secondsource.read.grammar.apposition import appositions, is_speaker_behind, names_behind
from secondsource.read.grammar.clauses import is_reporting, preposition, with_conjuncts
from secondsource.read.grammar.nominals import phrase
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.lexicon import LEADER_WORDS, PERSON_NOUNS, ROLE_WORDS, kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set

_OFFICES = PERSON_NOUNS | ROLE_WORDS
_RANKS = word_set("general colonel major captain lieutenant sergeant corporal admiral brigadier commander")
_WITH_GENERAL = word_set("attorney secretary director solicitor surgeon governor inspector consul postmaster auditor")
# "The number of children taken is 48": how many, and not how old.
_NUMBER = re.compile(r"(?:the\s)?(?:\w+\s)?(?:number|total|toll|count|figure)\b", re.IGNORECASE)
_CALLED = frozenset(("name", "alias", "nickname", "pseudonym"))
_HYPHENS = frozenset("-‑–")
_CALLED_SO = re.compile(r"\b(?:alias|a\.?k\.?a\.?|known as|nicknamed|dubbed),?\s*[\"“'‘]?\s*(?:the\s)?$", re.IGNORECASE)
_CALLED_REACH = 24
# Who commands a ship or owns a firm holds no office in it.
_NO_OFFICE = word_set(
    """captain skipper pilot driver owner co-owner victim survivor witness patient customer client guest visitor
    passenger neighbour neighbor resident lawyer attorney opponent critic rival"""
)
_WHERE_HELD = word_set("of for at in within with from")
_MANY, _BECOMING = word_set("they these those"), frozenset(("become", "remain"))
_LESSER = word_set("senior junior deputy vice assistant local regional former")
_ARTICLE_AND_NOUN = 2
_EMPTY_ROLES = word_set("mr mrs ms miss mx dr mr. mrs. ms. dr. man woman person people boy girl one")


def descriptions(scene: Scene) -> Iterator[FactDraft]:
    """Roles, offices held for a body, membership and ages, in text order of the subject."""
    placed = list(appositions(scene.analysis.text, scene.mentions))
    for name, description in (*placed, *names_behind(scene.analysis.text, scene.mentions)):
        told = scene.analysis.head_in(description.span.start, description.span.end)
        if told is not None:
            yield from _described(scene, name, told)
    named = [m for m in scene.mentions if m.form == "name" and m.kind == "person"]
    claimed = {description.id for _, description in placed}
    for head, mention in scene.of_kind("person", "organisation"):
        if mention.id in claimed or mention.form == "pronoun" or scene.entity_at(head) is not mention:
            continue
        apposed = scene.analysis.children_by(head, "appos")
        if apposed and not _is_joined(scene.analysis, mention):
            yield from _appositions(scene, head, mention, apposed, claimed)
        if mention.form == "name" and mention.kind == "person":
            yield from _titles(scene, mention)
            yield from ages(scene, mention, named)
    yield from _predicates(scene)


def _is_joined(analysis: Analysis, mention: Mention) -> bool:
    """ "Moss and two others, her driver and her cook,": what "and" follows is not who is described behind it."""
    return mention.form == "name" and analysis.text.startswith((" and ", " & "), mention.span.end)


def _appositions(
    scene: Scene, head: int, mention: Mention, apposed: Sequence[int], claimed: set[int]
) -> Iterator[FactDraft]:
    analysis = scene.analysis
    for child in apposed:
        if _is_apart(analysis, head, child):
            continue
        for part in with_conjuncts(analysis, child):
            other = scene.entity_at(part)
            if other is not None and (other.id in claimed or is_speaker_behind(analysis.text, mention, other)):
                continue
            if other is not None and other.form == "name" and mention.form == "nominal":
                if part != child and not _is_plural(analysis, head):
                    continue
                yield from _described(scene, other, head)
            elif (
                mention.form == "name"
                and analysis.words[part].upos in ("NOUN", "PROPN")
                and (other is None or other.form == "nominal")
            ) or (mention.form == "name" and other is not None and _titled(analysis, part)):
                yield from _described(scene, mention, part)


def _is_apart(analysis: Analysis, head: int, apposed: int) -> bool:
    """Behind a semicolon, or in what somebody says, stands somebody else: "Chief Moss said the cook, Bo Lund, ..."."""
    verb = analysis.words[head].head
    said = head < verb < apposed and is_reporting(analysis, verb)
    return said or any(word.text == ";" for word in analysis.words[head:apposed])


def _described(scene: Scene, subject: Mention, head: int) -> Iterator[FactDraft]:
    """The role and the age that a description tells."""
    yield from role_of(scene, subject, head)
    yield from age_described(scene, subject, phrase(scene.analysis, head))


def _titled(analysis: Analysis, head: int) -> bool:
    return analysis.words[head].lemma.lower() in ROLE_WORDS


def role_of(scene: Scene, subject: Mention, head: int) -> Iterator[FactDraft]:
    """The role that a description's head tells of a person or body, and the body that it is held in."""
    analysis = scene.analysis
    noun = _one_of(analysis, head)
    if subject.kind not in ("person", "organisation") or not _can_tell(analysis, subject, noun):
        return
    if noun == head and _is_plural(analysis, head):
        return
    span = without_article(analysis, phrase(analysis, head))
    if _CALLED_SO.search(analysis.text, max(0, span.start - _CALLED_REACH), span.start):
        return
    if span.meets(subject.span):
        span = Span(span.start, min(span.end, max(span.start, subject.span.start)))
        span = Span(span.start, span.start + len(span.of(analysis.text).rstrip(" ,–—-")))
    span = _of_anybody(analysis, _up_to_comma(analysis.text, span))
    span = _with_quote(analysis.text, span)
    if span.end > span.start:
        yield FactDraft(subject.id, "role", head, span=span, allegation=wrongdoing(analysis, noun))
    if subject.kind == "person":
        yield from offices(scene, subject, noun)


def _of_anybody(analysis: Analysis, span: Span) -> Span:
    """A role without the words that only lead to it: "one firefighter", "whose executive vice president"."""
    words = [analysis.words[i] for i in analysis.words_in(span.start, span.end)]
    leads = len(words) > 1 and words[0].text.lower() in ("one", "another", "whose") and words[1].text.lower() != "of"
    return Span(words[1].start, span.end) if leads else span


def _with_quote(text: str, span: Span) -> Span:
    """A role that opens a quotation holds its end too."""
    words = span.of(text)
    open_end = words.count('"') % 2 == 1 or words.count("“") > words.count("”")
    return Span(span.start, span.end + 1) if open_end and text[span.end : span.end + 1] in ('"', "”") else span


def _up_to_comma(text: str, span: Span) -> Span:
    """A role ends where the next thing is told of."""
    comma = text.find(", ", span.start, span.end)
    return span if comma < 0 else Span(span.start, comma)


def _one_of(analysis: Analysis, head: int) -> int:
    """The noun that tells: of "one of the oldest members" it is "members"."""
    if analysis.words[head].lemma.lower() != "one":
        return head
    return next(iter(analysis.children_by(head, "nmod")), head)


def _can_tell(analysis: Analysis, subject: Mention, noun: int) -> bool:
    """A noun for a person tells what a person is, a common noun for a body what a body is."""
    word = analysis.words[noun]
    if word.lemma.lower() in _EMPTY_ROLES or word.upos not in ("NOUN", "PROPN"):
        return False
    if subject.kind == "person" and is_alleged_doer(analysis, noun):
        return True
    return kind_of_noun(word.lemma) == subject.kind and (subject.kind == "person" or word.upos == "NOUN")


def _is_plural(analysis: Analysis, head: int) -> bool:
    word = analysis.words[head]
    return word.text.lower() != word.lemma.lower() and word.text.endswith(("s", "men", "people", "children"))


def offices(scene: Scene, subject: Mention, head: int) -> Iterator[FactDraft]:
    """ "leader of the union", "its director", "member of the board": leader_of or member_of that body."""
    analysis = scene.analysis
    lemma = analysis.words[head].lemma.lower()
    if lemma in _NO_OFFICE:
        return
    for child in analysis.children_by(head, "nmod", "nmod:poss", "compound"):
        body = scene.entity_at(child)
        if body is None or body.id == subject.id or _is_any_body(scene, body):
            continue
        if body.kind != "organisation" and not _stands_for_body(body, lemma):
            continue
        if analysis.words[child].deprel == "nmod" and preposition(analysis, child) not in _WHERE_HELD:
            continue
        ranks = analysis.lemmas_of((*analysis.children(head), max(0, head - 1)))
        leads = lemma in LEADER_WORDS and not ranks & _LESSER
        yield FactDraft(subject.id, "leader_of" if leads else "member_of", head, mention=body.id)


def _is_any_body(scene: Scene, body: Mention) -> bool:
    """ "The club", "the office": a lone noun which no name in the report stands for says nothing of whose it is."""
    if body.form != "nominal" or len(scene.analysis.words_in(body.span.start, body.span.end)) > _ARTICLE_AND_NOUN:
        return False
    return not any(m.form == "name" and m.cluster == body.cluster for m in scene.mentions)


def _stands_for_body(body: Mention, lemma: str) -> bool:
    return lemma in LEADER_WORDS and body.form == "pronoun" and body.kind in ("thing", "other", "facility")


def _titles(scene: Scene, mention: Mention) -> Iterator[FactDraft]:
    """The words of office right before a name."""
    analysis = scene.analysis
    last = next(iter(analysis.words_in(mention.span.start, mention.span.end)), None)
    if last is None:
        return
    first = last
    while first > 0 and _belongs_to_title(scene, first - 1):
        first -= 1
    words = [analysis.words[i] for i in range(first, last)]
    if not words or _is_plural(analysis, last - 1):
        return
    if words[-1].lemma.lower() not in _OFFICES and not is_alleged_doer(analysis, last - 1):
        return
    if all(w.text.lower() in _EMPTY_ROLES for w in words):
        return
    words = list(_without_rank(words))
    if analysis.text[words[0].start - 1 : words[0].start] in _HYPHENS:
        return
    span = Span(words[0].start, words[-1].end)
    yield FactDraft(mention.id, "role", last - 1, span=span, allegation=wrongdoing(analysis, last - 1))


def _without_rank(words: Sequence[Word]) -> Sequence[Word]:
    """ "Spokesman General Ida Karsk" is a spokesman: the rank belongs to the name, unless both words are one rank."""
    if len(words) == 1 or words[-1].text.lower() not in _RANKS:
        return words
    before = words[-2].lemma.lower()
    return words[:-1] if before in _OFFICES and before not in _RANKS | _WITH_GENERAL else words


def _belongs_to_title(scene: Scene, index: int) -> bool:
    """Whether a word goes with the one behind it into a title: same sentence, no gap, a noun or adjective, no name."""
    analysis = scene.analysis
    word, after = analysis.words[index], analysis.words[index + 1]
    if word.sentence != after.sentence or analysis.text[word.end : after.start] not in ("", " ", "-"):
        return False
    named = any(m.form == "name" and m.kind == "person" for m in scene.headed_by(index))
    # "Goes by the name Commander Sarin": a commander.
    return word.upos in ("NOUN", "PROPN", "ADJ") and not named and word.text.lower() not in _CALLED


def _predicates(scene: Scene) -> Iterator[FactDraft]:
    """ "Orla is a baker", "the group became one of the strongest unions", "Orla, who is 61".

    "The dead were a baker and a pilot" tells who they were: neither is what all of them are.
    """
    analysis = scene.analysis
    copulas = {word.head for word in analysis.words if word.deprel == "cop" and word.head >= 0}
    become = {child for verb in analysis.with_lemma(_BECOMING) for child in analysis.children(verb)}
    for index in sorted(copulas | become):
        word = analysis.words[index]
        told_apart = len(with_conjuncts(analysis, index)) > 1
        if word.upos not in ("NOUN", "PROPN", "NUM", "ADJ"):
            continue
        for subject in _subjects_of(scene, index):
            if word.upos in ("NUM", "ADJ"):
                yield from _predicate_age(scene, subject, index)
            elif not analysis.children_by(index, "case") and not (told_apart and _is_many(analysis, subject)):
                yield from role_of(scene, subject, index)


def _is_many(analysis: Analysis, subject: Mention) -> bool:
    """ "The victims", "the dead", "they"."""
    head = analysis.head_in(subject.span.start, subject.span.end)
    if head is None or subject.form == "name":
        return False
    word = analysis.words[head]
    return word.upos == "ADJ" or word.text.lower() in _MANY or (word.upos == "NOUN" and _is_plural(analysis, head))


def _subjects_of(scene: Scene, index: int) -> Iterator[Mention]:
    analysis = scene.analysis
    word = analysis.words[index]
    clause = index
    if word.deprel in ("xcomp", "obj") and word.head >= 0 and analysis.words[word.head].lemma.lower() in _BECOMING:
        clause = word.head
    elif not analysis.children_by(index, "cop"):
        return
    for child in analysis.children_by(clause, "nsubj"):
        found = subject_at(scene, child)
        if found is not None:
            yield found


def _predicate_age(scene: Scene, subject: Mention, index: int) -> Iterator[FactDraft]:
    word = scene.analysis.words[index]
    if subject.kind != "person" or not (word.text.isdigit() or word.lemma.lower() == "old"):
        return
    if _is_many(scene.analysis, subject):
        return
    if _NUMBER.match(scene.analysis.text, subject.span.start):
        return
    if word.text.isdigit() and 0 < int(word.text) < 120 and not scene.analysis.children_by(index, "nmod"):
        yield age_of(scene, subject, Span(word.start, word.end), index)
    elif word.lemma.lower() == "old":
        span = scene.analysis.subtree(index)
        number = re.search(r"\d{1,3}", scene.analysis.text[span.start : word.start])
        if number:
            start = span.start + number.start()
            yield age_of(scene, subject, Span(start, span.start + number.end()), index)
