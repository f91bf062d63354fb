"""People touched by an event otherwise than by harm: who fell ill, cases of a disease, those whose data leaked."""

from collections.abc import Iterator

from secondsource.read.counting.count import Count
from secondsource.read.counting.scopes import is_additional
from secondsource.read.grammar.clauses import arguments
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.wordlists import word_set

DISEASES = word_set(
    """cholera ebola measles dengue malaria polio mpox monkeypox flu influenza typhoid meningitis diphtheria plague zika
    covid covid-19 coronavirus tuberculosis hepatitis anthrax rabies norovirus salmonella legionella botulism outbreak
    epidemic pandemic"""
)
CASES = word_set("case infection")
_FALLING, _ILL = word_set("fall become get"), word_set("ill sick unwell")
_INFECTING = word_set("infect sicken")
_RECORDS = word_set("data record detail information account file profile password")
_ENDS, _HEDGES = frozenset(("ADP", "PUNCT", "VERB", "CCONJ")), word_set("at about up to over around")
_OF, _PHRASE = frozenset(("of", "on")), 8
_LEAKING = word_set("steal leak expose compromise breach hack access publish sell hold obtain copy sale theft")


def those_affected(scene: Scene) -> Iterator[tuple[str, int, int]]:
    """("affected", the word that makes it so, head of who): "340 people fell ill", "the data of 900 customers"."""
    analysis = scene.analysis
    for verb in analysis.with_lemma(_FALLING | _INFECTING):
        word = analysis.words[verb]
        if word.upos != "VERB":
            continue
        done = arguments(analysis, verb)
        if word.lemma.lower() in _INFECTING:
            yield from (("affected", verb, head) for head in done.patients if scene.is_person(head))
        elif analysis.has_lemma((*analysis.children(verb), *_behind(scene, verb)), _ILL):
            yield from (("affected", verb, head) for head in _bare(scene, verb) or done.agents or done.patients)
    for record in analysis.with_lemma(_RECORDS):
        if analysis.words[record].upos == "NOUN" and _is_leaked(scene, record):
            yield from (("affected", record, head) for head in _owners(scene, record))


def _behind(scene: Scene, verb: int) -> range:
    """The word right behind, which the parse may hang elsewhere."""
    return range(verb + 1, min(len(scene.analysis.words), verb + 2))


def _bare(scene: Scene, verb: int) -> tuple[int, ...]:
    """ "Nine people had died and 412 had fallen ill": a number alone before the verb, wherever the parse hangs it."""
    words, before = scene.analysis.words, verb - 1
    while before > 0 and words[before].upos in ("AUX", "ADV"):
        before -= 1
    return (before,) if before >= 0 and words[before].upos == "NUM" and scene.amount_at(before) is not None else ()


def _owners(scene: Scene, record: int) -> Iterator[int]:
    """The people right behind "the data of", wherever the parse hangs them."""
    words, behind = scene.analysis.words, record + 2
    if (
        behind >= len(words)
        or words[record + 1].text.lower() not in _OF
        or words[behind].sentence != words[record].sentence
    ):
        return
    phrase = range(behind, min(len(words), behind + _PHRASE))
    last = next((i for i in phrase if words[i].upos in _ENDS and words[i].text.lower() not in _HEDGES), phrase.stop)
    yield from (i for i in range(behind, last) if words[i].upos == "NOUN" and scene.is_person(i))


def _is_leaked(scene: Scene, record: int) -> bool:
    """Whether the sentence tells of what happens to data that leave their owner."""
    words = scene.analysis.words
    return scene.analysis.has_lemma(scene.analysis.sentence_words(words[record].sentence), _LEAKING)


def cases_of_disease(scene: Scene) -> Iterator[Count]:
    """ "512 cases", "40 new infections", in a report that names a disease."""
    analysis = scene.analysis
    if not analysis.with_lemma(DISEASES):
        return
    for index in analysis.with_lemma(CASES):
        mention = scene.amount_at(index)
        if analysis.words[index].upos == "NOUN" and mention is not None:
            new = any(analysis.words[c].lemma.lower() == "new" for c in analysis.children_by(index, "amod"))
            scope = "additional" if new or is_additional(scene, index) else "all"
            yield Count("affected", scope, index, index, mention.id)
