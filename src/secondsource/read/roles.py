"""Roles: who did it, to whom, with whose help, with what, where, when and why, by the syntax around a trigger.

A role's filler is a word index, the head of a mention where one stands there.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.model.codebook import EventType
from secondsource.model.reading import Stance
from secondsource.read.analysis import ROOT
from secondsource.read.clauses import (
    arguments,
    is_reporting,
    preposition,
    relation,
    resolved,
    with_conjuncts,
)
from secondsource.read.scene import Scene

LOCATIVES = frozenset(
    """in at near outside inside on off around across through along within throughout between beside behind above below
    under opposite into onto from to over by of against amid""".split()
)
_STATIC = LOCATIVES - frozenset("from to by of against into onto over between".split())
WEAPONS = frozenset(
    """bomb car-bomb grenade dynamite explosive gun pistol revolver rifle shotgun handgun machinegun machine-gun weapon
    knife machete axe hammer missile rocket mortar mine landmine drone device ak-47 submachine firearm bullet torpedo
    artillery howitzer shell sword hatchet petrol gasoline acid poison rock stone molotov cocktail charge stick
    stick-of-dynamite rpg projectile blade crowbar bat""".split()
)
_HELP = frozenset("assistance help support backing aid cooperation co-operation collaboration assist".split())
_HELPING = frozenset("assist help support back aid".split())
_PART = frozenset("involvement role part participation hand complicity".split())
_PATIENT_IS_VICTIM = frozenset(
    """killing murder shooting stabbing assault sexual_assault massacre assassination execution death injury
    poisoning drowning disappearance suicide traffic_accident aviation_accident fire explosion""".split()
)
_SUBJECT_IS_VICTIM = frozenset("death injury drowning disappearance".split())
_SUBJECT_IS_TARGET = frozenset("trial release escape surrender".split())
_SUBJECT_IS_NOTHING = frozenset("disaster accident".split())
_OWNER_IS_PATIENT = frozenset("justice".split())
_OWNER_IS_PATIENT_TYPES = frozenset(
    "killing murder assassination execution kidnapping death extradition deportation hostage_release disappearance rescue".split()
)
_CAUSING = frozenset("cause trigger spark start ignite prompt provoke".split())
_CARRYING = frozenset("carry conduct launch stage commit perpetrate lead mount organise organize plan claim execute undertake".split())
_HITTING = frozenset("hit strike shake rock target damage destroy rip tear sweep gut engulf devastate".split())


@dataclass(frozen=True, slots=True)
class Found:
    """A role and the head word of its filler; ``stance`` is of the role alone."""

    role: str
    word: int
    stance: Stance = "asserts"


def find_roles(scene: Scene, trigger: int, kind: EventType) -> tuple[Found, ...]:
    """Roles of one telling, each filler once a role, in text order; only those that the type has."""
    upos = scene.analysis.words[trigger].upos
    raw = [*(_verbal(scene, trigger, kind) if upos == "VERB" else _nominal(scene, trigger, kind))]
    raw += _instruments(scene, trigger)
    raw += _helpers(scene, trigger)
    raw += _causes(scene, trigger)
    raw += _wheres(scene, trigger)
    raw += _whens(scene, trigger)
    allowed = frozenset(kind.roles)
    found = {(f.role, f.word): f for f in raw if f.role in allowed and f.word != trigger}
    return tuple(sorted(found.values(), key=lambda f: (f.word, f.role)))


def patient_role(scene: Scene, word: int, kind: EventType) -> str:
    """Whether what a deed was done to is its "victim" or its "target"."""
    if kind.code in _PATIENT_IS_VICTIM and scene.is_person(word):
        return "victim"
    return "target"


def _verbal(scene: Scene, verb: int, kind: EventType) -> Iterator[Found]:
    done = arguments(scene.analysis, verb)
    for agent in done.agents:
        role = _agent_role(scene, agent, kind, bool(done.patients))
        if role:
            yield Found(role, agent)
    for patient in done.patients:
        if kind.code in ("resignation", "protest", "meeting") or _is_event_like(scene, patient):
            continue
        if kind.code == "election":
            yield Found("winner", patient)
        elif scene.analysis.words[patient].upos != "NUM":
            yield Found(patient_role(scene, patient, kind), patient)
    yield from _against(scene, verb)


def _agent_role(scene: Scene, agent: int, kind: EventType, transitive: bool) -> str | None:
    lemma = scene.analysis.words[agent].lemma.lower()
    if lemma in WEAPONS:
        return "instrument"
    if kind.code in _SUBJECT_IS_VICTIM:
        return None if transitive else "victim" if scene.is_person(agent) else None
    if kind.code in _SUBJECT_IS_TARGET:
        return "target" if not transitive else "actor"
    if kind.code == "election":
        return "winner" if scene.is_person(agent) else None
    if kind.family in _SUBJECT_IS_NOTHING or not scene.is_agentive(agent):
        return None
    return "actor"


def _is_event_like(scene: Scene, word: int) -> bool:
    lemma = scene.analysis.words[word].lemma.lower()
    return lemma in ("trial", "reward", "charge", "sentence", "attack", "operation", "raid", "strike", "fire", "crime")


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
    yield from _carrier(scene, noun, kind)


def _owner(scene: Scene, heads: list[int], kind: EventType) -> Iterator[Found]:
    for head in heads:
        if not scene.is_agentive(head):
            continue
        if kind.family in _OWNER_IS_PATIENT or kind.code in _OWNER_IS_PATIENT_TYPES:
            yield Found(patient_role(scene, head, kind), head)
        else:
            yield Found("actor", head)


def _nominal_role(scene: Scene, head: int, case: str, kind: EventType) -> Iterator[Found]:
    acts = scene.is_agentive(head)
    if case == "by" and acts:
        yield Found("actor", head)
    elif case in ("of", "for") and kind.family not in _SUBJECT_IS_NOTHING:
        person = scene.is_person(head)
        if case == "of" and (person or kind.code in ("designation", "bombing", "raid", "seizure", "arson", "hijacking", "robbery")):
            yield Found(patient_role(scene, head, kind), head)
    elif case in ("of",) and scene.is_person(head):
        yield Found("victim", head)
    elif case in ("on", "against", "upon") and not scene.headed_by_time(head):
        yield Found("target", head)
    elif case == "with" and acts and kind.code in ("clash", "meeting", "agreement", "merger"):
        yield Found("target", head)


def _carrier(scene: Scene, noun: int, kind: EventType) -> Iterator[Found]:
    """The verb that a noun of an event hangs on: "X carried out the attack", "an operation led by X", "an explosion shook Y"."""
    analysis = scene.analysis
    word = analysis.words[noun]
    verbs = [c for c in analysis.children(noun) if analysis.words[c].deprel.startswith("acl")]
    if word.head != ROOT and relation(analysis, noun) in ("nsubj", "obj"):
        verbs.append(word.head)
    for verb in verbs:
        lemma = analysis.words[verb].lemma.lower()
        done = arguments(analysis, verb)
        if lemma in _CARRYING and noun in done.patients:
            yield from (Found("actor", a) for a in done.agents if scene.is_agentive(a))
        elif kind.code == "reward_offer" and noun in done.patients:
            yield from (Found("actor", a) for a in done.agents if scene.is_agentive(a))
        elif noun in done.agents and lemma in _HITTING:
            yield from (Found("target", p) for p in done.patients if not scene.is_person(p))
        elif noun in done.agents and lemma in ("kill", "injure", "wound", "claim"):
            yield from (Found("victim", p) for p in done.patients if scene.is_person(p))


def _against(scene: Scene, verb: int) -> Iterator[Found]:
    for child in scene.analysis.children_by(verb, "obl"):
        if preposition(scene.analysis, child) in ("against", "at") and scene.is_person(child):
            yield Found("target", child)


def _domain(scene: Scene, trigger: int) -> tuple[int, ...]:
    """Words whose dependents tell of the trigger: itself, and the verb that it is subject or object of, no verb of saying."""
    analysis = scene.analysis
    found, current = [trigger], trigger
    for _ in range(4):
        word = analysis.words[current]
        name = relation(analysis, current)
        if word.head == ROOT or is_reporting(analysis, word.head):
            break
        above = analysis.words[word.head]
        if name in ("nsubj", "obj", "xcomp") and above.upos in ("VERB", "ADJ", "AUX", "NOUN"):
            current = word.head
        elif name == "conj" and above.upos == "VERB" and word.upos == "VERB":
            current = word.head
        elif name in ("advcl",) and word.upos == "VERB" and _is_bare(scene, current):
            current = word.head
        else:
            break
        found.append(current)
    for index in tuple(found):
        found += [c for c in analysis.children(index) if _continues(scene, index, c)]
    return tuple(dict.fromkeys(found))


def _is_bare(scene: Scene, verb: int) -> bool:
    """A participle clause without a subject of its own: "stormed the post, killing two"."""
    return not any(relation(scene.analysis, c) in ("nsubj", "mark") for c in scene.analysis.children(verb))


def _continues(scene: Scene, index: int, child: int) -> bool:
    """Clauses that tell when the event came about: "died when a coach left the road", "were killed as a roof fell"."""
    word = scene.analysis.words[child]
    if word.upos != "VERB" or is_reporting(scene.analysis, child):
        return False
    if word.deprel == "advcl":
        marks = [scene.analysis.words[c].text.lower() for c in scene.analysis.children(child)]
        return any(m in ("when", "as", "while", "after") for m in marks)
    return word.deprel == "acl:relcl" and scene.analysis.words[index].upos in ("NOUN", "PROPN")


def _wheres(scene: Scene, trigger: int) -> Iterator[Found]:
    for index in _domain(scene, trigger):
        for child in scene.analysis.children(index):
            name = relation(scene.analysis, child)
            if name in ("obl", "nmod") and preposition(scene.analysis, child) in _STATIC:
                yield from _places_under(scene, child, 0)
            elif name in ("obl", "nmod") and scene.analysis.words[child].deprel == "nmod:poss":
                yield from _place(scene, child)
            elif name == "obj" and index != trigger:
                yield from _places_under(scene, child, 0)
            elif name == "obj" and scene.analysis.words[index].lemma.lower() in _HITTING | {"flood", "raid", "attack", "bomb", "storm"}:
                yield from _places_under(scene, child, 0)
            elif name in ("compound", "amod") and index == trigger:
                yield from _place(scene, child)


def _places_under(scene: Scene, index: int, depth: int) -> Iterator[Found]:
    """The place named by a phrase and those inside it: "a warehouse on the northern edge of Velm"."""
    yield from _place(scene, index)
    if depth > 4:
        return
    for child in scene.analysis.children(index):
        if relation(scene.analysis, child) in ("nmod", "appos", "conj", "compound", "obl", "flat", "list", "dep"):
            yield from _places_under(scene, child, depth + 1)


def _place(scene: Scene, index: int) -> Iterator[Found]:
    for mention in scene.headed_by(index):
        if mention.kind == "place" or (mention.kind == "facility" and mention.form == "name"):
            if mention.form == "name" or mention.place is not None:
                yield Found("where", index)
            return


def _whens(scene: Scene, trigger: int) -> Iterator[Found]:
    for index in _domain(scene, trigger):
        for child in scene.analysis.children(index):
            if relation(scene.analysis, child) in ("obl", "nmod", "advmod", "compound", "amod", "appos", "nummod", "dep"):
                yield from _times_under(scene, child, 0)


def _times_under(scene: Scene, index: int, depth: int) -> Iterator[Found]:
    if scene.headed_by_time(index):
        yield Found("when", index)
        return
    if depth < 2 and not scene.analysis.words[index].upos == "VERB":
        for child in scene.analysis.children(index):
            if relation(scene.analysis, child) in ("nmod", "obl", "nummod", "appos", "advmod", "conj"):
                yield from _times_under(scene, child, depth + 1)


def _instruments(scene: Scene, trigger: int) -> Iterator[Found]:
    analysis = scene.analysis
    if analysis.words[trigger].lemma.lower() in WEAPONS:
        yield Found("instrument", trigger)
    for index in _domain(scene, trigger):
        for child in analysis.children(index):
            lemma = analysis.words[child].lemma.lower()
            if relation(analysis, child) in ("obl", "nmod", "nsubj", "obj", "compound") and lemma in WEAPONS:
                yield Found("instrument", child)


def _helpers(scene: Scene, trigger: int) -> Iterator[Found]:
    """ "with the assistance of X", "X assisted Y in the operation", "X provided support", "X involvement in the operation"."""
    analysis = scene.analysis
    for index in _domain(scene, trigger):
        for child in analysis.children(index):
            if analysis.words[child].lemma.lower() in _HELP and relation(analysis, child) in ("obl", "nmod"):
                yield from _owners(scene, child, "asserts")
    for ancestor in analysis.ancestors(trigger):
        word = analysis.words[ancestor]
        if word.lemma.lower() in _HELPING and word.upos == "VERB":
            yield from (Found("assisted_by", a) for a in arguments(analysis, ancestor).agents if scene.is_agentive(a))
        elif word.lemma.lower() in ("provide", "give", "offer", "lend") and word.upos == "VERB":
            if any(analysis.words[o].lemma.lower() in _HELP for o in arguments(analysis, ancestor).patients):
                yield from (Found("assisted_by", a) for a in arguments(analysis, ancestor).agents if scene.is_agentive(a))
        elif word.lemma.lower() in _PART and word.upos == "NOUN":
            yield from _owners(scene, ancestor, _stance_of_part(scene, ancestor))


def _stance_of_part(scene: Scene, noun: int) -> Stance:
    words = scene.analysis.words
    denied = any(words[i].lemma.lower() in ("dismiss", "deny", "reject", "refute", "dispute") for i in scene.analysis.ancestors(noun))
    negated = any(words[c].text.lower() in ("no", "not", "without") for c in scene.analysis.children(noun))
    return "denies" if denied or negated else "asserts"


def _owners(scene: Scene, noun: int, stance: Stance) -> Iterator[Found]:
    """Whose help or part it is: "of X", "X's", "X involvement", "from X"."""
    for child in scene.analysis.children(noun):
        named = relation(scene.analysis, child) in ("nmod", "compound", "amod")
        if named and preposition(scene.analysis, child) in ("", "of", "from", "by") and scene.headed_by(child):
            for head in with_conjuncts(scene.analysis, child):
                if scene.is_agentive(head):
                    yield Found("assisted_by", head, stance)


def _causes(scene: Scene, trigger: int) -> Iterator[Found]:
    """ "X caused the blaze", "the fire was caused by X", "X was not the cause of the fire", "because of X"."""
    analysis = scene.analysis
    word = analysis.words[trigger]
    if word.head != ROOT and analysis.words[word.head].lemma.lower() in _CAUSING and relation(analysis, trigger) in ("nsubj", "obj"):
        done = arguments(analysis, word.head)
        if trigger in done.patients:
            yield from (Found("cause", a, _truth(scene, word.head)) for a in done.agents)
    if word.head != ROOT and analysis.words[word.head].lemma.lower() == "cause" and analysis.words[word.head].upos == "NOUN":
        yield from (
            Found("cause", c, _truth(scene, word.head)) for c in analysis.children_by(word.head, "nsubj")
        )
    for child in analysis.children(trigger):
        case = preposition(analysis, child)
        if relation(analysis, child) == "obl" and case in ("because", "due", "owing"):
            yield Found("cause", child)


def _truth(scene: Scene, index: int) -> Stance:
    negated = any(scene.analysis.words[c].text.lower() in ("not", "n't", "never") for c in scene.analysis.children(index))
    return "denies" if negated else "asserts"
