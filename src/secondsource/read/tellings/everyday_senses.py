"""Words of trials, strikes and recalls as anybody uses them: hearing shots, walking out of a shop, recalling a day.

And what only describes the means or a source of another event: a stolen car, a person familiar with the talks.
"""

import re

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments
from secondsource.read.vocabulary.lexicon import (
    PERSON_NOUNS,
    PRONOUNS,
    ROAD_VEHICLES,
    TRAINS,
    VESSEL_NOUNS,
    kind_of_noun,
)
from secondsource.read.vocabulary.wordlists import word_set

EVERYDAY = word_set("hearing miss missing recall walk erupt steal talk talks negotiation meeting hold charge vigil")
# What breaks out is else a fire, a fight or applause.
_MOUNTAINS = word_set("volcano mount mountain crater")
_REMEMBERED = word_set(
    """occasion day night moment time event incident scene memory conversation meeting visit how when what seeing
    hearing being childhood story experience attack crash encounter"""
)
# Workers walk out of these, and prisoners; anybody walks out of a house or a shop.
_LEFT_FOR_GOOD = re.compile(
    r"\s+out\s+of\s+(?:the\s+|their\s+|its\s+|an?\s+)?(?:[\w-]+\s+){0,2}"
    r"(?:talks?|meetings?|classe?s|classrooms?|schools?|plants?|factor(?:y|ies)|mines?|jobs?|work|session|parliament"
    r"|negotiations?|conference|summit|shifts?|offices?|depots?|warehouses?|hospitals?|prisons?|jails?|custody)\b",
    re.IGNORECASE,
)
_OUT_OF = re.compile(r"\s+out\s+of\b", re.IGNORECASE)
# Who walks out of a prison is let go.
_STOPPING = re.compile(
    r"\s+(?:out|off)\b(?!\s(?:of\s)?(?:[\w’'-]+\s){0,5}?(?:prisons?|jails?|custody|detention|cells?|gates?|free)\b)",
    re.IGNORECASE,
)
# A man who walks out with his hands up, or to the police, stops no work.
_AS_ANYBODY = re.compile(
    r"\s+out\s+(?:(?:un(?:harmed|hurt|scathed|injured|armed)|alive|barefoot|alone|slowly|calmly|smiling|free)\b"
    r"|(?:with|holding|carrying|covered)\s+(?:(?:his|her|their|both|raised|an?|the|in)\s+){0,3}"
    r"(?:hands?|arms?|bags?|guns?|knife|knives|cash|blood|dust|children|child|baby|police|officers)\b"
    r"|(?:to|towards?|into|onto)\s)",
    re.IGNORECASE,
)
# With these other deeds are done; when they were stolen is not told.
_STOLEN_BEFORE = word_set(
    """password credential login identity car vehicle van lorry truck motorcycle motorbike bike scooter boat plate
    uniform badge phone card"""
)
_KNOWN_TO = re.compile(
    r"\b(?:familiar with|close to|briefed on|privy to|knowledge of|involved in|aware of)\s"
    r"(?:the\s|those\s|its\s|their\s)?(?:[\w-]+\s)?$",
    re.IGNORECASE,
)
_KNOWN_REACH = 40
# What is held up comes late, or is shown: nobody robs traffic, a vote or a banner.
_DELAYED_OR_SHOWN = word_set(
    """traffic motorist commuter work construction project talk vote bill
    plan process decision publication production repair budget payment approval progress hearing trial release
    sign banner placard poster portrait photo photograph picture hand finger phone card trophy cup mirror flag copy
    newspaper paper page document letter list map book leaflet note chart drawing certificate passport ballot scarf
    candle bottle umbrella"""
)
_ROBBED = ROAD_VEHICLES | TRAINS | VESSEL_NOUNS | word_set("convoy stagecoach till pharmacy casino kiosk boutique atm")
_ROBBED_KINDS = ("person", "organisation", "facility")
_UP = re.compile(r"\s+up\b", re.IGNORECASE)
_DELAYED = re.compile(
    r"\s+up\s+(?:for\s+(?:\w+\s+){0,3}(?:minutes?|hours?|days?|weeks?|months?|years?)\b"
    r"|(?:by|in|at)\s+(?:the\s+|heavy\s+|bad\s+)?(?:snow|fog|weather|traffic|roadworks?|queues?|customs|strikes?"
    r"|red tape|bureaucracy|congress|parliament|committee)\b)",
    re.IGNORECASE,
)
# Who keeps vigil at a bed or a pit waits; a vigil that is held, or kept with candles, is a gathering.
_WAITING = re.compile(
    r"\b(?:keep|kept|keeping|keeps)\s(?:a\s|an?\s[a-z]+\s|their\s|her\s|his\s|constant\s)?$", re.IGNORECASE
)
_CANDLES = re.compile(r"\bcand(?:le\w*)", re.IGNORECASE)
_MANY = word_set("people crew family couple folk men women children others everybody everyone")
# What a firm writes into its books, or has its customers pay.
_IN_BOOKS = re.compile(
    r"\b(?:(?:book|take|took|record|incur|post|expect)\w*\s(?:(?:it|this|the sum|the cost|that)\s)?(?:as\s)?"
    r"(?:an?\s|the\s)?(?:[$€£\d][\w.,]*\s){0,2}"
    r"(?:(?:m|bn|million|billion|pretax|pre-tax|one-time|one-off)\s){0,2}"
    r"|(?:restructuring|impairment|severance|exceptional|service|cover|admission|extra|pre-?tax|accounting|toll|surcharge)"
    r"\s)$",
    re.IGNORECASE,
)


def in_everyday_sense(analysis: Analysis, index: int) -> bool | None:
    """Whether a word of `EVERYDAY` tells of no event; ``None`` where nothing speaks against one."""
    word = analysis.words[index]
    lemma = word.lemma.lower()
    objects = [analysis.words[i].lemma.lower() for i in analysis.children_by(index, "obj")]
    if lemma in ("hearing", "miss", "missing"):
        return True if objects else None
    if lemma == "hold" and _UP.match(analysis.text, word.end) is not None:
        return _holds_up_nobody(analysis, index) or None
    if lemma == "vigil":
        sentence = analysis.sentences[word.sentence]
        waits = _WAITING.search(analysis.text, sentence.start, word.start)
        return None if waits is None or _CANDLES.search(analysis.text, sentence.start, sentence.end) else True
    if lemma == "steal":
        above = analysis.words[word.head].lemma.lower() if word.deprel == "amod" else ""
        return True if above in _STOLEN_BEFORE else None
    if lemma == "charge":
        booked = _IN_BOOKS.search(analysis.text, max(0, word.start - _KNOWN_REACH), word.start)
        return None if word.upos == "VERB" or booked is None else True
    if lemma in ("talk", "talks", "negotiation", "meeting"):
        known = _KNOWN_TO.search(analysis.text, max(0, word.start - _KNOWN_REACH), word.start)
        return None if known is None else True
    if lemma == "recall" and word.upos == "VERB":
        return None if _REMEMBERED.isdisjoint(objects) else True
    if lemma == "erupt":
        subjects = analysis.children_by(index, "nsubj")
        return None if any(analysis.words[i].lemma.lower() in _MOUNTAINS for i in subjects) else True
    if lemma == "walk" and _STOPPING.match(analysis.text, word.end) is not None and _is_one_person(analysis, index):
        return True
    if lemma == "walk" and _AS_ANYBODY.match(analysis.text, word.end) is not None:
        return True
    if lemma == "walk" and _OUT_OF.match(analysis.text, word.end) is not None:
        return _LEFT_FOR_GOOD.match(analysis.text, word.end) is None or None
    return None


def _holds_up_nobody(analysis: Analysis, verb: int) -> bool:
    """Whether traffic, a sheet of paper or a roof is held up, and nobody and nothing that can be robbed."""
    patients = {*analysis.children_by(verb, "obj"), *arguments(analysis, verb).patients}
    held = [analysis.words[i] for i in patients]
    if any(w.lemma.lower() in _DELAYED_OR_SHOWN for w in held):
        return True
    robbed = (
        w.upos == "PROPN"
        or w.text.lower() in PRONOUNS
        or w.lemma.lower() in _ROBBED
        or kind_of_noun(w.lemma) in _ROBBED_KINDS
        for w in held
    )
    return (bool(held) and not any(robbed)) or _DELAYED.match(analysis.text, analysis.words[verb].end) is not None


def _is_one_person(analysis: Analysis, verb: int) -> bool:
    """ "Renn walked out before the vote was over": one person alone stops no work, and is on no strike."""
    doers = arguments(analysis, verb).agents
    if len(doers) != 1:
        return False
    word = analysis.words[doers[0]]
    if word.upos == "PRON":
        return word.text.lower() in ("he", "she", "i")
    if word.upos == "PROPN":
        return any(n.kind == "person" and n.start <= word.start < n.end for n in analysis.names)
    single = word.text.lower() == word.lemma.lower() and word.lemma.lower() in PERSON_NOUNS - _MANY
    return word.upos == "NOUN" and single
