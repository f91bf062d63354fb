"""Of which type a deed or mishap is where its own word leaves that open: a strike of workers or of warplanes."""

import re
from collections.abc import Sequence

from secondsource.read.events.crashes import type_of_crash
from secondsource.read.grammar.clauses import arguments, relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.grammar.state_forces import is_by_state_forces
from secondsource.read.tellings.trigger import Trigger
from secondsource.read.vocabulary.hazards import AIRCRAFT, BEASTS, DISEASES_OF_ONE, FALLING, STRUCTURES
from secondsource.read.vocabulary.lexicon import STATE_FORCES
from secondsource.read.vocabulary.wordlists import word_set

_STORMING = word_set("storm assault")
_WARPLANES = word_set("warplane plane jet aircraft drone helicopter bomber fighter-bomber airplane")
_UNMANNED = _WARPLANES - {"bomber"}
_ON_FOOT = word_set("suicide car truck female male teenage lone suspected")
_ON_THE_GROUND = word_set("blow detonate plant throw hurl")
_FROM_THE_AIR = re.compile(
    r"\b(?:air ?force|war ?planes?|fighter jets?|missiles?|airstrikes?|bombardment)\b", re.IGNORECASE
)
_AIR_STRIKES = re.compile(r"\b(?:air|drone|missile)[ -]?strikes?\b", re.IGNORECASE)
_AT_WORK = re.compile(
    r"\b(?:unions?|workers?|staff|wages?|pay|salar\w+|walk ?out|strikers?|employers?)\b", re.IGNORECASE
)
_BY_HACKERS = re.compile(
    r"\b(?:hack(?:ers?|ed|ing)|cyber\w*|ransomware|malware|phishing|servers?|denial[- ]of[- ]service)\b", re.IGNORECASE
)
_RANSOMING = word_set("demand pay")
_OF_VIOLENCE = re.compile(
    r"\b(?:kill\w*|wound\w*|injur\w*|dead|died|shot|shoot\w*|gun\w*|bomb\w*|knife|knives|stabb\w*|soldiers?|troops)\b",
    re.IGNORECASE,
)
_HELD = re.compile(r"\b(?:kidnap\w*|abduct\w*|hostages?|captors?)\b", re.IGNORECASE)
_FIGHTERS = word_set(
    """soldier troop army rebel militant fighter gunman insurgent guerrilla militia militiaman mutineer jihadist
    separatist paramilitary paratrooper"""
)
# Who ousts a government by force; a chief of theirs may be ousted as anybody is.
_BY_THE_ARMY = re.compile(
    r"\b(?:soldiers?|troops|mutineers|junta|coup|putsch|(?:army|military|armed forces)"
    r"(?!\s(?:chief|commander|head|leader|boss|spokes\w+|judge|court)))\b",
    re.IGNORECASE,
)
_TASKS = word_set("security command control duty task role mission patrol operation investigation inquiry case work")
# The types that name no doer, for those that do.
_BY_PEOPLE = {"killing": "death", "armed_attack": "injury"}
_WITHOUT_WILL = BEASTS | FALLING | DISEASES_OF_ONE | STRUCTURES
_ARMED = _FIGHTERS | word_set("gun knife bomb rifle explosive gunfire attacker assailant terrorist bomber knifeman")
_STEALING = word_set("thief robber burglar steal rob")
_GROUND = word_set("town city village district province region territory airport base garrison hill outpost")
_COMPUTERS = word_set("computer server network database account website mailbox intranet")
_RUNWAYS = word_set("runway taxiway airstrip")
_BREAK_INS = ("robbery", "theft", "burglary")


def refined_type(scene: Scene, trigger: Trigger) -> str:
    """The type of a trigger by who does it, or by what else its sentence tells."""
    lemma = _lemma(scene, trigger.word)
    if trigger.type == "armed_attack" and lemma in _STORMING:
        return "raid" if _by_the_state(scene, trigger.word) else trigger.type
    if trigger.type == "kidnapping" and lemma in _RANSOMING:
        return "cyberattack" if _is_of_hackers(scene.analysis.text) else trigger.type
    if trigger.type == "kidnapping" and lemma == "seize":
        return "detention" if is_by_state_forces(scene.analysis, trigger.word) else trigger.type
    if trigger.type == "seizure" and lemma == "seize" and _is_ground_taken(scene, trigger.word):
        return "territory_capture"
    if trigger.type == "raid" and lemma == "raid" and _is_by_thieves(scene, trigger.word):
        return "theft"
    if trigger.type == "merger":
        return "territory_capture" if _is_taken_by_force(scene, trigger.word) else trigger.type
    if trigger.type == "dismissal" and lemma == "oust":
        return "coup" if _BY_THE_ARMY.search(_sentence(scene, trigger.word)) else trigger.type
    if trigger.type in _BREAK_INS and _is_into_computers(scene, trigger.word):
        return "cyberattack"
    if lemma == "overrun" and _is_past_a_runway(scene, trigger.word):
        return "aviation_accident"
    if trigger.type == "execution" and lemma == "hang" and _is_found(scene, trigger.word):
        return "death"
    agents = arguments(scene.analysis, trigger.word).agents
    if trigger.type in _BY_PEOPLE and _is_by_nobody(scene, trigger, agents):
        return _BY_PEOPLE[trigger.type]
    if trigger.type == "bombing" and lemma not in _ON_THE_GROUND and any(_flies(scene, agent) for agent in agents):
        return "airstrike"
    means = (*agents, *scene.analysis.children_by(trigger.word, "compound"))
    if lemma == "attack" and trigger.type == "armed_attack" and any(_lemma(scene, one) in _UNMANNED for one in means):
        return "airstrike"
    if trigger.type == "armed_attack" and lemma == "attack" and _is_by_a_cybergang(scene.analysis.text):
        return "cyberattack"
    if trigger.type in ("strike", "armed_attack", *_BREAK_INS):
        return _by_sentence(scene, trigger)
    return type_of_crash(scene.analysis, trigger.word) if trigger.type == "traffic_accident" else trigger.type


def _is_by_nobody(scene: Scene, trigger: Trigger, agents: Sequence[int]) -> bool:
    """ "A shark killed a swimmer", "attacked by a swarm of bees", "a dog attack", "a falling tree killed her"."""
    described = scene.analysis.children_by(trigger.word, "compound")
    members = (c for a in agents for c in scene.analysis.children_by(a, "nmod"))
    doers = [i for i in (*agents, *described, *members) if scene.analysis.words[i].upos == "NOUN"]
    if not doers and _lemma(scene, trigger.word) == "attack":
        return bool(scene.analysis.with_lemma(BEASTS)) and not scene.analysis.with_lemma(_ARMED)
    return scene.analysis.has_lemma(doers, _WITHOUT_WILL)


def _is_of_hackers(text: str) -> bool:
    """Whether a report in which a ransom is demanded tells of hackers and of nobody held."""
    return _BY_HACKERS.search(text) is not None and _HELD.search(text) is None


def _is_by_a_cybergang(text: str) -> bool:
    """Whether a report tells of hackers, and of nobody who was hurt or armed."""
    return _BY_HACKERS.search(text) is not None and _OF_VIOLENCE.search(text) is None


def _is_found(scene: Scene, word: int) -> bool:
    """ "Was found hanged in his cell": nobody says that anybody hanged him."""
    verb = scene.analysis.words[word].head
    return verb >= 0 and scene.analysis.words[verb].lemma.lower() in ("find", "discover")


def _is_taken_by_force(scene: Scene, word: int) -> bool:
    """ "Rebels took over the airport": who fights buys nothing, and captures no task that it is given."""
    told = arguments(scene.analysis, word)
    fighting = any(_lemma(scene, agent) in _FIGHTERS for agent in told.agents)
    return fighting and not any(_lemma(scene, patient) in _TASKS for patient in told.patients)


def _is_ground_taken(scene: Scene, word: int) -> bool:
    """ "Rebels seized the town of Velm": ground, and no goods."""
    patients = arguments(scene.analysis, word).patients
    return any(_lemma(scene, patient) in _GROUND for patient in patients)


def _is_by_thieves(scene: Scene, word: int) -> bool:
    """ "Thieves stole four paintings in an overnight raid"."""
    return scene.analysis.has_lemma(scene.analysis.sentence_words(scene.analysis.words[word].sentence), _STEALING)


def _is_past_a_runway(scene: Scene, word: int) -> bool:
    """ "The jet overran the runway": no ground is taken."""
    told = arguments(scene.analysis, word)
    return scene.analysis.has_lemma(told.patients, _RUNWAYS) and scene.analysis.has_lemma(told.agents, AIRCRAFT)


def _is_into_computers(scene: Scene, word: int) -> bool:
    """ "Broke into the agency's computers", "its network had been broken into"."""
    told = arguments(scene.analysis, word)
    entered = (*told.patients, *scene.analysis.children_by(word, "obl"))
    if _lemma(scene, word) == "break" and not told.patients:
        entered = (*entered, *told.agents)
    return scene.analysis.has_lemma(entered, _COMPUTERS)


def _by_sentence(scene: Scene, trigger: Trigger) -> str:
    """A strike of an air force stops no work; an attack by hackers is no armed one."""
    words = _sentence(scene, trigger.word)
    if trigger.type == "strike":
        bombs = _FROM_THE_AIR.search(words) or _AIR_STRIKES.search(scene.analysis.text)
        return "airstrike" if bombs and not _AT_WORK.search(words) else trigger.type
    return "cyberattack" if _BY_HACKERS.search(words) else trigger.type


def _sentence(scene: Scene, word: int) -> str:
    sentence = scene.analysis.sentences[scene.analysis.words[word].sentence]
    return scene.analysis.text[sentence.start : sentence.end]


def _flies(scene: Scene, agent: int) -> bool:
    """Whether a word is that for a warplane; a suicide bomber is none."""
    manned = any(_lemma(scene, child) in _ON_FOOT for child in scene.analysis.children(agent))
    return _lemma(scene, agent) in _WARPLANES and not manned


def _lemma(scene: Scene, word: int) -> str:
    return scene.analysis.words[word].lemma.lower()


def _by_the_state(scene: Scene, word: int) -> bool:
    """Whether police or troops are the subject of a verb in the sentence."""
    words = scene.analysis.words
    return any(
        words[i].lemma.lower() in STATE_FORCES and relation(scene.analysis, i) == "nsubj"
        for i in scene.analysis.sentence_words(words[word].sentence)
    )
