"""Who leads whom, when a body was founded, how large it is, where it is active, whose citizen somebody is."""

from collections.abc import Iterator

from secondsource.model.reading import Mention
from secondsource.read.facts.fact_drafts import FactDraft, between, subject_at
from secondsource.read.grammar.clauses import arguments, preposition, relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.wordlists import word_set

_LEADING = word_set("lead head run command chair direct manage co-lead")
_FOUNDING = word_set("found form establish create launch set")
_HAVING = word_set("have employ count number comprise command boast field")
_MEMBERS = word_set(
    """member fighter employee worker soldier officer staff follower militant rebel troop volunteer student
    personnel people man inspector"""
)
_HEDGE_REACH = 20
# "Served four years in prison".
_SERVED_IN = word_set("prison jail custody penitentiary detention")
# "Led police on a chase", "led officers to the grave".
_LED_SOMEWHERE = word_set("on to into through")
_WORKING = frozenset(["work", "serve"])
_ACTIVE = frozenset(["operate", "active", "base"])
_TELLING = _LEADING | _FOUNDING | _HAVING | _ACTIVE | _WORKING | _MEMBERS


def belongings(scene: Scene) -> Iterator[FactDraft]:
    """Facts told by verbs, in text order."""
    words = scene.analysis.words
    for index in scene.analysis.with_lemma(_TELLING):
        word, lemma = words[index], words[index].lemma.lower()
        if word.upos == "VERB" and lemma in _LEADING:
            yield from _leads(scene, index)
        if word.upos in ("VERB", "ADJ") and lemma in _FOUNDING:
            yield from _founded(scene, index)
        if lemma in _HAVING and word.upos in ("VERB", "AUX"):
            yield from _size(scene, index)
        if lemma in _ACTIVE and word.upos in ("VERB", "ADJ"):
            yield from _active(scene, index)
        if word.upos == "VERB" and lemma in _WORKING:
            yield from _works_for(scene, index)
        if word.upos == "NOUN" and lemma in _MEMBERS:
            yield from _its_members(scene, index)
    yield from _nationalities(scene)


def _leads(scene: Scene, verb: int) -> Iterator[FactDraft]:
    done = arguments(scene.analysis, verb)
    if any(preposition(scene.analysis, c) in _LED_SOMEWHERE for c in scene.analysis.children_by(verb, "obl")):
        return
    for agent in done.agents:
        leader = subject_at(scene, agent)
        for patient in done.patients:
            body = scene.entity_at(patient)
            if leader is not None and leader.kind == "person" and body is not None and body.kind == "organisation":
                yield FactDraft(leader.id, "leader_of", verb, mention=body.id)


def _founded(scene: Scene, verb: int) -> Iterator[FactDraft]:
    """ "Formed in 2009, the group": the time beside the verb, the body that it is told of."""
    analysis = scene.analysis
    time = _time_below(scene, verb)
    if time is None:
        return
    subjects = arguments(analysis, verb).patients
    word = analysis.words[verb]
    if not subjects and relation(analysis, verb) in ("advcl", "acl", "amod", "parataxis") and word.head >= 0:
        subjects = analysis.children_by(word.head, "nsubj", "nsubj:pass") or (word.head,)
    told = [subject_at(scene, head) for head in subjects]
    if word.deprel != "root" and verb == analysis.sentence_words(word.sentence).start:
        told = [_first_behind(scene, time), *told]
    for body in told:
        if body is not None and (body.kind == "organisation" or (body.form == "name" and body.kind == "other")):
            yield FactDraft(body.id, "founded", verb, mention=time.id)


def _first_behind(scene: Scene, time: Mention) -> Mention | None:
    """The body that a sentence goes on with behind its opening "Founded in 1990,"."""
    comma = scene.analysis.text.find(", ", time.span.end, time.span.end + 3)
    found = between(scene, comma + 2, comma + 8) if comma >= 0 else ()
    return next((m for m in found if m.kind == "organisation"), None)


def _time_below(scene: Scene, verb: int) -> Mention | None:
    for child in scene.analysis.children(verb):
        if relation(scene.analysis, child) in ("obl", "advmod", "nmod", "obj"):
            found = scene.headed_by_time(child)
            if found is not None and preposition(scene.analysis, child) in (
                "in",
                "on",
                "since",
                "around",
                "during",
                "",
            ):
                return found
    return None


def _size(scene: Scene, verb: int) -> Iterator[FactDraft]:
    done = arguments(scene.analysis, verb)
    for patient in done.patients:
        count = _count_of(scene, patient)
        for agent in done.agents:
            body = subject_at(scene, agent)
            if count is not None and body is not None and body.kind == "organisation":
                yield FactDraft(body.id, "size", verb, mention=count.id)


def _count_of(scene: Scene, head: int) -> Mention | None:
    """The number of people that a phrase tells."""
    if scene.analysis.words[head].lemma.lower() not in _MEMBERS:
        return None
    span = scene.analysis.subtree(head)
    word = scene.analysis.words[head]
    found = [
        m
        for m in between(scene, span.start - _HEDGE_REACH, word.start + 1)
        if m.kind == "amount" and m.span.end > span.start
    ]
    # "Had no fighters in the town" is no size.
    told = [m for m in found if m.amount is not None and m.amount.high != 0]
    return told[-1] if told else None


def _its_members(scene: Scene, head: int) -> Iterator[FactDraft]:
    """ "its 8,500 members"."""
    count = _count_of(scene, head)
    if count is None:
        return
    for child in scene.analysis.children_by(head, "nmod:poss"):
        body = scene.entity_at(child)
        if body is not None and body.kind == "organisation":
            yield FactDraft(body.id, "size", head, mention=count.id)


def _active(scene: Scene, head: int) -> Iterator[FactDraft]:
    analysis = scene.analysis
    subjects = list(analysis.children_by(head, "nsubj", "nsubj:pass"))
    if not subjects and relation(analysis, head) in ("acl", "amod") and analysis.words[head].head >= 0:
        subjects = [analysis.words[head].head]
    for child in analysis.children_by(head, "obl"):
        place = scene.entity_at(child)
        if (
            place is None
            or place.kind != "place"
            or preposition(analysis, child) not in ("in", "across", "throughout", "around")
        ):
            continue
        for subject in subjects:
            body = subject_at(scene, subject)
            if body is not None and body.kind == "organisation":
                yield FactDraft(body.id, "active_in", head, mention=place.id)


def _works_for(scene: Scene, verb: int) -> Iterator[FactDraft]:
    analysis = scene.analysis
    for child in analysis.children_by(verb, "obl"):
        body = scene.entity_at(child)
        if body is None or body.kind != "organisation" or preposition(analysis, child) not in ("for", "in", "with"):
            continue
        if analysis.words[child].lemma.lower() in _SERVED_IN:
            continue
        for agent in arguments(analysis, verb).agents:
            person = subject_at(scene, agent)
            if person is not None and person.kind == "person":
                yield FactDraft(person.id, "member_of", verb, mention=body.id)


def _nationalities(scene: Scene) -> Iterator[FactDraft]:
    """ "a Danish engineer": told of a person, singular, whom the description stands for."""
    analysis = scene.analysis
    named = {mention.cluster for mention in scene.mentions if mention.form == "name"}
    for index, nationality in scene.of_kind("nationality"):
        word = analysis.words[index]
        if word.head < 0 or relation(analysis, index) not in ("amod", "compound", "nmod"):
            continue
        person = scene.entity_at(word.head)
        if person is None or person.kind != "person" or analysis.words[word.head].text.lower().endswith("s"):
            continue
        if person.cluster in named:
            yield FactDraft(person.id, "nationality", index, mention=nationality.id)
