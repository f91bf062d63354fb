"""Roles: who did it, to whom, with whose help, with what, where, when and why, by the syntax around a trigger.

A role's filler is a word index, the head of a mention where one stands there.
"""

from collections.abc import Iterator

from secondsource.model.codebook import EventType
from secondsource.read.analysis import ROOT
from secondsource.read.events.by_name import by_name, named
from secondsource.read.events.circumstances import circumstances
from secondsource.read.events.found_dead import found_dead, is_a_find
from secondsource.read.events.judgments import those_judged, those_on_trial, those_sentenced
from secondsource.read.events.meetings import meeting_parties
from secondsource.read.events.pacts import PACTS, pact_parties
from secondsource.read.events.patients import patients_of, stands_for_speaker
from secondsource.read.grammar.clauses import (
    arguments,
    blamed_for,
    preposition,
    relation,
    resolved,
    with_conjuncts,
)
from secondsource.read.grammar.complements import lead_of
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import DEEDS, HITTING, WEAPONS, Found
from secondsource.read.vocabulary.count_words import HARM_OR_HOLD
from secondsource.read.vocabulary.legal_words import COURTS
from secondsource.read.vocabulary.lexicon import ELECTORATE
from secondsource.read.vocabulary.wordlists import word_set

_PATIENT_IS_VICTIM = word_set(
    """killing murder shooting_attack stabbing assault sexual_assault massacre assassination execution death injury
    poisoning drowning disappearance suicide traffic_accident aviation_accident fire explosion"""
)
_OF_PEOPLE = frozenset(("killing", "murder", "massacre", "assassination", "execution", "death"))
_SUBJECT_IS_VICTIM = word_set("death injury drowning disappearance")
_SUBJECT_IS_TARGET = word_set("trial release escape surrender")
_SUBJECT_IS_NOTHING = word_set("disaster accident")
_OWNER_IS_PATIENT = word_set("justice")
_OWNER_IS_PATIENT_TYPES = word_set(
    "killing murder assassination execution kidnapping death extradition deportation hostage_release disappearance"
    " rescue"
)

PARTICIPANTS = frozenset(("actor", "target", "victim"))
_CARRYING = word_set(
    "carry conduct launch stage commit perpetrate lead mount organise organize plan claim execute undertake"
)
_SUING = word_set("bring file lodge start")
_OF_ALL = word_set("first second third last worst most")
_BY_FORCES = frozenset(("bombing", "airstrike", "shelling", "raid"))
_FORCES = word_set("force army military navy aviation artillery troop")
_TAKING = frozenset(("raid", "seizure", "theft", "smuggling", "drug_trafficking"))
_OFFERING = word_set("offer post announce put promise pay raise increase double")


def find_roles(scene: Scene, trigger: int, kind: EventType) -> tuple[Found, ...]:
    """Roles of one telling, each filler once a role, in text order; only those that the type has."""
    upos = scene.analysis.words[trigger].upos
    raw = [*(_verbal(scene, trigger, kind) if upos == "VERB" else _nominal(scene, trigger, kind))]
    raw += circumstances(scene, _site(scene, trigger))
    raw += meeting_parties(scene, trigger) if kind.code == "meeting" else ()
    raw += pact_parties(scene, trigger) if kind.code in PACTS else ()
    raw += _seats(scene, trigger) if kind.family == "justice" else ()
    # What is seized, stolen or raided is no means of it: "a raid on a mine".
    taken = {f.word for f in raw if f.role == "target"} if kind.code in _TAKING else frozenset[int]()
    raw = [f for f in raw if f.role != "instrument" or f.word not in taken]
    allowed = kind.roles
    told = [named(scene, f) if f.role in PARTICIPANTS else f for f in raw if f.role in allowed]
    found = {(f.word, f.role): f for f in told if f.word != trigger}
    return tuple([found[key] for key in sorted(found)])


def _seats(scene: Scene, trigger: int) -> Iterator[Found]:
    """Where the court sits that does it: "a jury in Velm convicted her"."""
    for agent in arguments(scene.analysis, trigger).agents:
        if scene.analysis.words[agent].lemma.lower() in COURTS:
            seats = scene.analysis.children_by(agent, "nmod")
            yield from (Found("where", c) for c in seats if preposition(scene.analysis, c) in ("in", "at"))


def _site(scene: Scene, trigger: int) -> int:
    """The word that a trigger stands with: the name behind it in "Cyclone Berta"."""
    word = scene.analysis.words[trigger]
    return word.head if word.deprel == "compound" and word.head != ROOT else trigger


def patient_role(scene: Scene, word: int, kind: EventType) -> str:
    """Whether what a deed was done to is its "victim" or its "target"."""
    if kind.code in _PATIENT_IS_VICTIM and (scene.is_person(word) or _are_called(scene, word, kind)):
        return "victim"
    return "target"


def _are_called(scene: Scene, word: int, kind: EventType) -> bool:
    """ "The Jesuits were murdered": people by the name of what they are."""
    mention = scene.standing_for(word)
    plural = scene.analysis.words[word].text.lower().endswith("s")
    return kind.code in _OF_PEOPLE and plural and mention is not None and mention.kind in ("other", "nationality")


def _verbal(scene: Scene, verb: int, kind: EventType) -> Iterator[Found]:
    done = arguments(scene.analysis, verb)
    if kind.code == "death" and is_a_find(scene, verb):
        yield from found_dead(scene, verb)
        return
    if kind.code == "appointment" and scene.analysis.words[verb].lemma.lower() == "take":
        yield from (Found("target", agent) for agent in done.agents)
        return
    patients = patients_of(scene, verb, kind)
    if kind.family == "justice":
        patients = those_judged(scene, verb, kind.code, patients)
    # "He got eight months in jail": the subject is on whom the judgment falls.
    for agent in () if patients == done.agents else _doers(scene, verb):
        if role := _agent_role(scene, agent, kind, bool(patients)):
            yield Found(role, agent)
    for patient in (by_name(scene, word) for word in patients):
        if kind.code in ("resignation", "protest", "meeting") or _is_no_target(scene, patient, kind):
            continue
        if kind.code == "election":
            yield from (Found("winner", patient) for _ in range(scene.is_agentive(patient)))
        elif kind.code == "seizure":
            yield from _seized(scene, patient)
        elif _is_whom(scene, patient, kind) and (scene.is_person(patient) or kind.family not in _SUBJECT_IS_NOTHING):
            yield Found(patient_role(scene, patient, kind), patient)
    yield from _against(scene, verb)


def _is_whom(scene: Scene, patient: int, kind: EventType) -> bool:
    """Whether what a deed was done to has a role: people in number have a count, if the type has one for them."""
    return not scene.is_counted(patient) or (HARM_OR_HOLD.isdisjoint(kind.counts) and kind.family != "business")


def _doers(scene: Scene, verb: int) -> list[int]:
    agents = [agent for agent in arguments(scene.analysis, verb).agents if not _only_tells(scene, agent, verb)]
    return [agent for agent in agents if agent < verb or not stands_for_speaker(scene, agent)]


def _only_tells(scene: Scene, agent: int, verb: int) -> bool:
    """ "Dana Weil said soldiers helped police in storming it": who tells of a deed is no doer of it by the telling.

    Who confesses to a deed is: "he admitted to killing her".
    """
    lead = lead_of(scene.analysis, verb)
    if relation(scene.analysis, verb) != "advcl" or lead is None or scene.analysis.words[lead].text.lower() == "to":
        return False
    doer, deed = scene.analysis.words[agent], scene.analysis.words[verb]
    return any(
        any(span.start <= doer.start < span.end for span in statement.speaker)
        and any(span.start <= deed.start < span.end for span in statement.content)
        for statement in scene.statements
    )


def _seized(scene: Scene, patient: int) -> Iterator[Found]:
    """What was seized: "cocaine" of "640 kilograms of cocaine"."""
    substances = [c for c in scene.analysis.children_by(patient, "nmod") if preposition(scene.analysis, c) == "of"]
    if scene.is_counted(patient) and substances:
        yield Found("target", substances[0])
    elif scene.analysis.words[patient].upos != "NUM":
        yield Found("target", patient)


def _agent_role(scene: Scene, agent: int, kind: EventType, transitive: bool) -> str | None:
    lemma = scene.analysis.words[agent].lemma.lower()
    if lemma in WEAPONS:
        return "instrument"
    if kind.code in _SUBJECT_IS_VICTIM:
        if transitive:
            return "actor" if scene.is_agentive(agent) else None
        return "victim" if scene.is_person(agent) and not scene.is_counted(agent) else None
    if kind.code in _SUBJECT_IS_TARGET:
        return "target" if not transitive else "actor"
    if kind.code == "election":
        return "winner" if scene.is_person(agent) and lemma not in ELECTORATE else None
    losing = kind.code == "layoffs" and scene.is_counted(agent)  # "About 300 people will lose their jobs."
    idle = kind.family in _SUBJECT_IS_NOTHING or not scene.is_agentive(agent)
    return None if idle or losing else "actor"


def _is_no_target(scene: Scene, word: int, kind: EventType) -> bool:
    """A deed that is done, the power that is seized, and who blows "himself" up or gives "herself" up."""
    lemma, form = scene.analysis.words[word].lemma.lower(), scene.analysis.words[word].text.lower()
    reflexive = form.endswith(("self", "selves"))
    own = kind.code == "sanction" and lemma == "sanction"
    return lemma in DEEDS or own or reflexive or (kind.code == "coup" and lemma == "power")


def _nominal(scene: Scene, noun: int, kind: EventType) -> Iterator[Found]:
    words = scene.analysis.words
    for child in scene.analysis.children(noun):
        word = words[child]
        name = relation(scene.analysis, child)
        if name not in ("nmod", "compound", "amod", "obl", "det"):
            continue
        case = preposition(scene.analysis, child)
        heads = [resolved(scene.analysis, head) for head in with_conjuncts(scene.analysis, child)]
        if word.deprel == "nmod:poss":
            yield from _owner(scene, heads, kind)
        elif name in ("nmod", "obl") and case:
            yield from (f for head in heads for f in _nominal_role(scene, head, case, kind))
    yield from found_dead(scene, noun) if kind.code == "death" else ()
    yield from _carrier(scene, noun, kind)
    blamed = () if kind.family in _SUBJECT_IS_NOTHING else blamed_for(scene.analysis, noun)
    yield from (Found("actor", word) for word in blamed if scene.is_agentive(word))


def _owner(scene: Scene, heads: list[int], kind: EventType) -> Iterator[Found]:
    for head in heads:
        if not scene.is_agentive(head) or _is_where(scene, head):
            continue
        if _is_suffered(scene, head):
            yield Found("victim", head)
        elif kind.family in _OWNER_IS_PATIENT or kind.code in _OWNER_IS_PATIENT_TYPES:
            yield Found(patient_role(scene, head, kind), head)
        else:
            yield Found("actor", head)


def _is_suffered(scene: Scene, owner: int) -> bool:
    """ "Died of her injuries": whose they are is hurt by them, and did nothing."""
    described = scene.analysis.words[owner].head
    return described != ROOT and scene.analysis.words[described].lemma.lower() in ("injury", "wound", "death")


def _is_where(scene: Scene, owner: int) -> bool:
    """ "Orvania's biggest drug bust": the country that it is the biggest of, and not who made it."""
    described = scene.analysis.words[owner].head
    if described == ROOT or not any(m.kind == "place" for m in scene.headed_by(owner)):
        return False
    kinds = (scene.analysis.words[c].text.lower() for c in scene.analysis.children_by(described, "amod"))
    return any(kind.endswith("est") or kind in _OF_ALL for kind in kinds)


def _nominal_role(scene: Scene, head: int, case: str, kind: EventType) -> Iterator[Found]:
    acts = scene.is_agentive(head)
    if (acts and (case == "by" or (case == "of" and kind.code == "resignation"))) or (
        case == "of" and kind.code in _BY_FORCES and _is_a_force(scene, head)
    ):
        yield Found("actor", head)
    elif case in ("of", "for") and kind.family not in _SUBJECT_IS_NOTHING:
        person = scene.is_person(head)
        if case == "of" and (
            person or kind.code in ("designation", "bombing", "raid", "seizure", "arson", "hijacking", "robbery")
        ):
            yield Found(patient_role(scene, head, kind), head)
    elif case in ("of",) and scene.is_person(head):
        yield Found("victim", head)
    elif (case in ("on", "against", "upon") and _may_be_aimed_at(scene, head, kind)) or (
        case == "with" and acts and kind.code in ("clash", "meeting", "agreement", "merger")
    ):
        yield Found("target", head)


def _is_a_force(scene: Scene, head: int) -> bool:
    """ "The bombings of the air force": what it did, and nothing that was done to it."""
    lemma = scene.analysis.words[head].lemma.lower()
    return lemma in _FORCES and not any(m.form == "name" for m in scene.headed_by(head))


def _may_be_aimed_at(scene: Scene, head: int, kind: EventType) -> bool:
    """No time, no place of an accident; and no charge: "her acquittal on the charge of theft" is hers."""
    justly = kind.family != "justice" or kind.code == "lawsuit" or scene.is_agentive(head)
    return justly and kind.family not in _SUBJECT_IS_NOTHING and scene.headed_by_time(head) is None


def _carrier(scene: Scene, noun: int, kind: EventType) -> Iterator[Found]:
    """The verb that a noun of an event hangs on: "X carried out the attack", "an explosion shook Y"."""
    analysis = scene.analysis
    word = analysis.words[noun]
    verbs = [c for c in analysis.children(noun) if analysis.words[c].deprel.startswith("acl")]
    if word.head != ROOT and relation(analysis, noun) in ("nsubj", "obj"):
        verbs.append(word.head)
    if kind.code == "trial":
        yield from (Found("target", one) for one in those_on_trial(scene, noun))
    if kind.code == "reward_offer":
        offers = [a for a in analysis.ancestors(noun) if analysis.words[a].lemma.lower() in _OFFERING][:1]
        yield from (Found("actor", a) for v in offers for a in arguments(analysis, v).agents if scene.is_agentive(a))
    for verb in verbs:
        lemma = analysis.words[verb].lemma.lower()
        done = arguments(analysis, verb)
        if kind.code == "sentence":
            yield from (Found("target", word) for word in those_sentenced(scene, verb, noun) if scene.is_agentive(word))
        elif noun in done.patients and (lemma in _CARRYING or (kind.code == "lawsuit" and lemma in _SUING)):
            yield from (Found("actor", a) for a in _doers(scene, verb) if scene.is_agentive(a))
        elif noun in done.agents and lemma in HITTING:
            yield from (Found("target", p) for p in patients_of(scene, verb, kind) if not scene.is_person(p))
        elif noun in done.agents and lemma in ("kill", "injure", "wound", "claim"):
            hurt = (p for p in done.patients if scene.is_person(p) and not scene.is_counted(p))
            yield from (Found("victim", p) for p in hurt)


def _against(scene: Scene, verb: int) -> Iterator[Found]:
    fires = scene.analysis.has_lemma(arguments(scene.analysis, verb).patients, ("fire",))
    at = ("against", "at", "on") if fires else ("against", "at")
    for child in scene.analysis.children_by(verb, "obl"):
        if preposition(scene.analysis, child) in at and scene.is_person(child):
            yield Found("target", child)
