"""Words of a trigger that tell of no event where they stand: a heart attack, a mountain's summit, a roof that went off.

Asked only of the few lemmas that have another sense; what stands around them decides.
"""

import re

from secondsource.read.analysis import ROOT, Analysis, Word
from secondsource.read.grammar.clauses import arguments, is_perfect, preposition
from secondsource.read.grammar.custody import OF_CUSTODY
from secondsource.read.grammar.reporting import DENYING
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.contraband import is_contraband
from secondsource.read.tellings.everyday_senses import EVERYDAY, in_everyday_sense
from secondsource.read.tellings.found_role import WEAPONS
from secondsource.read.tellings.harmless import KILLING, is_made_safe, is_of_beasts, is_of_weapons_in_flight
from secondsource.read.vocabulary.count_words import BODIES, HOSPITAL
from secondsource.read.vocabulary.legal_words import COURTS
from secondsource.read.vocabulary.lexicon import ROLE_WORDS
from secondsource.read.vocabulary.wordlists import word_set

# "An outbreak of cholera" is told by its outbreak.
# Who "have been rounded up" were so on many days.
_ROUNDING_UP = "round"
_DISEASES = word_set("cholera ebola measles dengue diphtheria mpox")
_BEFORE = {
    **dict.fromkeys(_DISEASES, re.compile(r"\b(?:outbreak|epidemic|pandemic)\sof\s$", re.IGNORECASE)),
    "attack": re.compile(r"\b(?:heart|panic|asthma|anxiety)\s$", re.IGNORECASE),
    "rescue": re.compile(r"\bsearch[- ]and[- ]$", re.IGNORECASE),
    "accident": re.compile(r"\bby\s$", re.IGNORECASE),
    # What firefighters come out of a fire with.
    **dict.fromkeys(("poisoning", "poison"), re.compile(r"\bsmoke\s$", re.IGNORECASE)),
    # What somebody is suspected of where nobody meant to kill: the fire or the crash is the event.
    "homicide": re.compile(r"\b(?:negligent|culpable|reckless|vehicular|involuntary)\s$", re.IGNORECASE),
    "manslaughter": re.compile(r"\b(?:negligent|negligence|corporate|vehicular|involuntary)\s$", re.IGNORECASE),
}
_MOUNTAIN = re.compile(r"\b(?:climb|mountain|peak|sherpa|ascen[dt]|descen[dt]|ridge)|\bMount\b|\bMt\b", re.IGNORECASE)
_BANG = WEAPONS | word_set("explosion explosives firework fireworks cylinder gas airbag it they one two")
_OFFICES = ROLE_WORDS | word_set("department service services brigade authority agency office unit team centre center")
_FIGHTING_FIRE = word_set(
    "brigade chief department service services crew crews engine engines officials authorities marshal"
)
_BEFORE_REACH = 16
_NAMED_NEAR, _TO_OFFICE = 9, 4
_NO_OFFICES = word_set("suspect victim accused defendant killer perpetrator gunman attacker culprit co-conspirator")
# "Was released without charge", "denies the charges": nobody says that nobody was charged.
_UNCHARGED = re.compile(
    r"\b(?:without\s(?:any\s)?|guilty\s(?:of|on|to)\s(?:(?:all|both|the|any|either)\s){0,2})$", re.IGNORECASE
)
_BOTTLES = re.compile(r"\b(?:petrol|gasoline|molotov|smoke|stink|paint|flour|water)[ -]bombs?\b", re.IGNORECASE)
# Batteries are mostly of cars; the crime is charged "with battery", or named beside an assault.
_BATTERED = re.compile(
    r"\b(?:with|of|for|assault(?:\sand|\s&|,)|to|on|committed|domestic|sexual)\s(?:aggravated\s|simple\s)?$",
    re.IGNORECASE,
)
_FORCE = re.compile(r"[-‑ ]force\b", re.IGNORECASE)
# What is broken in another sense than a wall of computers: "breached his contract", "a breach of the truce".
_OF_DUTY = re.compile(
    r"\s(?:of\s)?(?:[\w’'-]+\s){0,3}?(?:contracts?|agreements?|treat(?:y|ies)|truce|ceasefire|cease-fire|deal|law|laws"
    r"|rules?|regulations?|terms|duty|duties|trust|peace|promises?|code|conduct|sanctions|rights|barriers?|walls?|dam|dike"
    r"|embankments?|(?:its|their|the river)\sbanks?|defen[cs]es|fence|border|perimeter)\b",
    re.IGNORECASE,
)
_PARTS_OF_BOMBS = re.compile(r"\s(?:plugs?|cords?|fuses?|caps?|mechanisms?|devices?)\b", re.IGNORECASE)
_BEHIND = {"detonate": _PARTS_OF_BOMBS, "gale": _FORCE, "hurricane": _FORCE, "storm": _FORCE, "breach": _OF_DUTY}
# Secrets leak otherwise than these do.
_LEAKING = re.compile(
    r"\b(?:gas|oil|fuel|petrol|diesel|ammonia|chlorine|chemicals?|acid|toxic|methane|propane|radiation|radioactive|steam"
    r"|water|sewage|slurry|pipes?|pipelines?|tanks?|tankers?|valves?|reactors?|refiner(?:y|ies)|plants?|fumes|vapou?r)\b",
    re.IGNORECASE,
)
_MEDICAL = re.compile(r"\b(?:doctors?|surgeons?|surger(?:y|ies)|patients?|hospitals?|clinics?|wards?)\b", re.IGNORECASE)
_BURNING = frozenset(("set", "fire"))
_ONESELF = re.compile(r"\bset(?:s|ting)?\s(?:him|her|my|them)sel(?:f|ves)\s(?:on\sfire|ablaze|alight)\b", re.IGNORECASE)
_DYING = word_set("kill die murder slay shoot stab wound injure")
# What collapses and buries nobody.
_ABSTRACT = word_set(
    """ceasefire cease-fire truce talk talks negotiation agreement deal accord pact peace government coalition regime
    economy currency market price alliance union bank company trial case marriage plan process order
    league party republic"""
)
# Arms that tell of an event, unless somebody only has or takes them.
_ARMS = word_set("grenade dynamite bomb explosive device")
_DECEITS = frozenset(("forgery", "fraud", "hoax"))
_AMBIGUOUS = (
    _BEFORE.keys()
    | _BEHIND.keys()
    | _DECEITS
    | _DYING
    | _BURNING
    | _ARMS
    | word_set("summit charge battery operation leak collapse")
)
_FINING = COURTS | word_set("regulator watchdog authority commission")
_DAMAGES = word_set("damages compensation maintenance alimony")
_TO_SUM, _TO_DAMAGES = 8, 12
_LONG = ("month", "year", "season")
# What police fire at crowds that is no shot: "fired tear gas at fans".
HARMLESS = word_set("gas teargas canister cannon flare firework salute employee worker staff coach manager")


def in_other_sense(scene: Scene, index: int) -> bool | None:
    """Whether the word stands in another sense than any trigger's; ``None`` where `is_other_phrase` is still to ask."""
    if _is_of_an_office(scene.analysis, index):
        return True
    lemma = scene.analysis.words[index].lemma.lower()
    if lemma in KILLING and is_of_beasts(scene.analysis, index):
        return True
    if lemma == "intercept" and is_of_weapons_in_flight(scene.analysis, index):
        return True
    if lemma == _ROUNDING_UP and is_perfect(scene.analysis, index):
        return True
    if lemma in EVERYDAY and in_everyday_sense(scene.analysis, index):
        return True
    return _of_ambiguous(scene, index, lemma) if lemma in _AMBIGUOUS else None


def _of_ambiguous(scene: Scene, index: int, lemma: str) -> bool | None:
    analysis, word = scene.analysis, scene.analysis.words[index]
    if lemma in _BEFORE:
        return _follows(analysis, word, _BEFORE[lemma])
    if lemma in _BEHIND:
        return _BEHIND[lemma].match(analysis.text, word.end) is not None
    if lemma in _BY_SENSE:
        return _BY_SENSE[lemma](analysis, index)
    if lemma == "charge" and word.upos in ("NOUN", "PROPN"):
        return _is_answered(analysis, index)
    if lemma in _BURNING and _is_of_oneself(analysis, word):
        return True
    if lemma == "fire" and word.upos == "VERB":
        return analysis.has_lemma(arguments(analysis, index).patients, HARMLESS)
    return _is_of_none(scene, index, lemma) or None


def _is_of_none(scene: Scene, index: int, lemma: str) -> bool:
    """Whether a deceit is only called so, arms are seized, an operation is a surgeon's, or the killed are drones.

    Or many over months.
    """
    if lemma in _DECEITS:
        return bool(scene.analysis.children_by(index, "cop"))
    if lemma in _ARMS:
        return is_contraband(scene.analysis, index)
    if lemma == "operation":
        return _is_in_sentence(scene.analysis, index, _MEDICAL)
    return lemma in _DYING and (_is_of_months(scene, index) or is_of_weapons_in_flight(scene.analysis, index))


def _follows(analysis: Analysis, word: Word, words: re.Pattern[str]) -> bool:
    return words.search(analysis.text, max(0, word.start - _BEFORE_REACH), word.start) is not None


def _is_in_sentence(analysis: Analysis, index: int, words: re.Pattern[str]) -> bool:
    sentence = analysis.sentences[analysis.words[index].sentence]
    return words.search(analysis.text, sentence.start, sentence.end) is not None


def _is_of_mountain(analysis: Analysis, index: int) -> bool:
    return _is_in_sentence(analysis, index, _MOUNTAIN)


def _is_of_secrets(analysis: Analysis, index: int) -> bool:
    return not _is_in_sentence(analysis, index, _LEAKING)


def _is_of_no_assault(analysis: Analysis, index: int) -> bool:
    word = analysis.words[index]
    return word.text.lower() != word.lemma.lower() or not _follows(analysis, word, _BATTERED)


def _is_of_oneself(analysis: Analysis, word: Word) -> bool:
    """ "Set himself on fire": no arson, and no fire that anybody else is hurt in."""
    sentence = analysis.sentences[word.sentence]
    found = _ONESELF.finditer(analysis.text, sentence.start, sentence.end)
    return any(phrase.start() <= word.start < phrase.end() for phrase in found)


def is_disease(lemma: str) -> bool:
    """Whether a word names a disease that spreads."""
    return lemma in _DISEASES


def is_other_phrase(scene: Scene, index: int, words: tuple[str, ...]) -> bool:
    """Whether the word stands in another sense than that of a trigger's phrase ``words``."""
    analysis = scene.analysis
    word = analysis.words[index]
    if words == ("name", "as"):
        return _leads_to_name(scene, index)
    if "bomb" in words:
        sentence = analysis.sentences[word.sentence]
        return _BOTTLES.search(analysis.text, max(sentence.start, word.start - _BEFORE_REACH), sentence.end) is not None
    if words[:2] == ("blow", "up"):
        return is_made_safe(analysis, index)
    if words == ("lose", "life"):
        # "I have lost three years of my life."
        return not any(
            p.lemma.lower() == "life" for p in map(analysis.words.__getitem__, arguments(analysis, index).patients)
        )
    if words == ("strike", "at"):
        return bool(analysis.children_by(index, "obj"))
    if words == ("order", "to", "pay"):
        return not _is_fined(scene, index)
    if words == ("go", "off"):
        return not analysis.has_lemma(arguments(analysis, index).agents, _BANG)
    if words in OF_CUSTODY:
        return not OF_CUSTODY[words](analysis, index)
    if words[:1] == ("take",) and words[1] in ("hostage", "captive"):
        return analysis.has_lemma(analysis.children_by(index, "obl"), HOSPITAL)
    return word.lemma.lower() == "dead" and _is_of_a_beast(scene, analysis, index)


def _is_fined(scene: Scene, verb: int) -> bool:
    """Whether somebody is ordered to pay money by a court, or by nobody named, and not for damages."""
    analysis = scene.analysis
    agents = arguments(analysis, verb).agents
    if any(analysis.words[agent].lemma.lower() not in _FINING for agent in agents):
        return False
    behind = analysis.sentence_words(analysis.words[verb].sentence)
    pay = next((i for i in range(verb, behind.stop) if analysis.words[i].lemma.lower() == "pay"), behind.stop)
    sums = [head for head, _ in scene.of_kind("money") if pay < head < pay + _TO_SUM and head in behind]
    after = analysis.words[pay : min(pay + _TO_DAMAGES, behind.stop)]
    return bool(sums) and not any(word.text.lower() in _DAMAGES for word in after)


def _is_of_months(scene: Scene, verb: int) -> bool:
    """ "Have been killed since January": a total over many events."""
    analysis = scene.analysis
    since = (i for i in analysis.children_by(verb, "obl") if preposition(analysis, i) == "since")
    times = (scene.headed_by_time(i) for i in since)
    return is_perfect(analysis, verb) and any(
        time is not None and time.date is not None and time.date.precision in _LONG for time in times
    )


def _is_of_no_building(analysis: Analysis, index: int) -> bool:
    """ "The truce collapsed", "the collapse of the talks", "the government's collapse"."""
    word = analysis.words[index]
    own = analysis.children_by(index, "nmod", "nmod:poss", "compound")
    what = own if word.upos == "NOUN" else arguments(analysis, index).agents
    return analysis.has_lemma(what, _ABSTRACT)


_BY_SENSE = {
    "summit": _is_of_mountain,
    "collapse": _is_of_no_building,
    "leak": _is_of_secrets,
    "battery": _is_of_no_assault,
}


def _is_answered(analysis: Analysis, noun: int) -> bool:
    """Whether a charge is only denied, or only said to be lacking."""
    word = analysis.words[noun]
    if _follows(analysis, word, _UNCHARGED):
        return True
    above = analysis.words[word.head].lemma.lower() if word.head != ROOT else ""
    return above in DENYING or above in ("contest", "fight")


def _leads_to_name(scene: Scene, index: int) -> bool:
    """ "Was named as Ida Karsk": who somebody is, and no office that they are given."""
    behind = range(index + 1, min(len(scene.analysis.words), index + _NAMED_NEAR))
    link = next((i for i in behind if scene.analysis.words[i].text.lower() == "as"), None)
    if link is None or link + 1 >= len(scene.analysis.words):
        return False
    start = scene.analysis.words[link + 1].start
    if scene.analysis.has_lemma(range(link + 1, min(link + _TO_OFFICE, len(scene.analysis.words))), _NO_OFFICES):
        return True
    named = (m for m in scene.mentions if m.span.start == start and m.form == "name" and m.kind == "person")
    return scene.analysis.words[link + 1].lemma.lower() not in ROLE_WORDS and any(named)


def _is_of_an_office(analysis: Analysis, index: int) -> bool:
    """ "Fire Chief Dale Horn", "the Fire Department": a capitalised word right before that of an office or a body."""
    word = analysis.words[index]
    if index + 1 >= len(analysis.words):
        return False
    after = analysis.words[index + 1]
    if word.lemma.lower() == "fire" and after.text.lower() in _FIGHTING_FIRE:
        return True
    return (
        word.text.istitle() and after.text.istitle() and after.text.lower() in _OFFICES and after.start == word.end + 1
    )


def _is_of_a_beast(scene: Scene, analysis: Analysis, index: int) -> bool:
    """ "A dead lizard", "the dead line": neither a person nor a body."""
    word = analysis.words[index]
    if word.deprel != "amod" or word.head == ROOT:
        return False
    described = analysis.words[word.head]
    return described.upos == "NOUN" and described.lemma.lower() not in BODIES and not scene.is_person(word.head)
