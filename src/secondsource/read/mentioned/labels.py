"""Numbers that count nothing: ages, labels of things and streets, scores, parts of other numbers."""

import re

from secondsource.read.vocabulary.lexicon import PERSON_NOUNS
from secondsource.read.vocabulary.numbering import numbered_state
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.number_words import NUMBER_WORDS
from secondsource.values.units import PERSONS
from secondsource.values.written_amounts import WrittenAmount

_REACH = 40
_LABELS = (
    "unit|route|highway|interstate|flight|boeing|airbus|room|no|nos|number|numbers|gate|ward|platform"
    "|article|section|chapter|page|"
    "pages|district|precinct|engine|ladder|station|school|level|phase|channel|line|terminal|runway|zone"
    "|area|block|lot|house|"
    "apartment|apt|suite|floor|kilometre|kilometer|km|camp|type|model|class|mark|formula|covid|pier|exit"
    "|grade|title|case|docket|"
    "count|counts|resolution|law|act|order|proposition|amendment|bill|rule|category|building|box|bus|train"
    "|tram|vol|volume|issue|"
    "part|paragraph|figure|table|verse|psalm|series|version|windows|magnitude|studio|track|lane|hole|lap"
    "|round|game|week|day|stage|"
    "division|battalion|hwy|road|rt|rte|street|avenue|mile|marker|item|entry|door|window|bay|dock|berth"
    "|shaft|pit|well|reactor|sector|"
    "brigade|regiment|company|squadron|group|team|seed|ranked|aged|age|ages|the age of|under|numbered|dial"
    "|call|text|telephone|phone|tel|fax|report|bulletin|update|annex|appendix|communique|circular|memo|exhibit|draft"
)
_LABEL_BEFORE = re.compile(rf"(?:\b(?:{_LABELS}|extension|base)\b\.?\s?(?:of\s+)?(?:#\s?)?|#\s?)$", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_LABEL_WORDS = frozenset(_WORD.findall(_LABELS)) | {"extension", "base"}
_SURE_LABELS = frozenset(
    (
        "no nos number numbers kilometre kilometer km mile extension room unit route highway flight base article "
        "section chapter page gate platform channel category level phase type grade stage magnitude "
        "interstate boeing airbus"
    ).split()
)
_SHORTENED = frozenset("no nos apt km hwy rt rte vol tel pt ch sec art ext ave st".split())
_STREET_AFTER = re.compile(
    r"\s+(?:block\s+of\b|(?:[NSEW]\.?\s+|North\s+|South\s+|East\s+|West\s+)?(?:\d+(?:st|nd|rd|th)\s+|[A-Z]"
    r"[\w.'’-]*\s+){0,3}"
    r"(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Ct|Court|Pl|Place|Way|Hwy|Highway"
    r"|Pkwy|Parkway|Terrace|Ter|"
    r"Square|Circle|Cir|Trail|Row|Quay|Crescent|Close|Alley|Broadway)\b)"
)
_MAGNITUDE_BEFORE = re.compile(
    r"\bmagnitude(?:[- ]of)?[- ]"
    r"(?:(?:at|as|was|is|to|from|of|put at|measured at|about|around|an? (?:estimated|initial))\s)*$",
    re.IGNORECASE,
)
_MAGNITUDE_AFTER = re.compile(r"[- ]magnitude\b|\s+on the (?:\w+\s){0,2}Richter\b", re.IGNORECASE)
_STRONGEST = 10
# "Led off one after the other": nobody is counted.
_IN_TURN_AFTER = re.compile(
    r"(?<=\bone)\s(?:(?:after|behind|beside|above)\s(?:another|the\sother)|by\sone|another)\b|\sat\sa\stime\b",
    re.IGNORECASE,
)
_ORDINAL_AFTER = re.compile(r"(?:st|nd|rd|th)\b")
_SCORE_AFTER = re.compile(
    r"\s+(?:win|victory|defeat|loss|lead|draw|tie|record|vote|decision|score|ruling|majority|verdict|rout)\b", re.I
)
_JOINED_AFTER = re.compile(r"-[a-z]")
_LIST_MARK = re.compile(r"(?:^|\n)\s*$")
_CAPITALISED_BEFORE = re.compile(r"(?:(?<!\S)(?P<before>\S+\s+))?(?P<word>[A-Z][\w'’.-]*)\s$")
_LOWER_AFTER = re.compile(r"\s+(?:[a-z]|of\s)")
_SENTENCE_STARTERS = frozenset(
    (
        "The In At On By For With About Some Only Over Nearly Almost Around Another All These Those And But Or "
        "Among Of From Police Up More Less Fewer Officials Authorities Gunmen Killed Injured Just When "
        "Where As After Before Since There Between "
    ).split()
)
_YEARS = rf"(?:\d{{1,3}}|{NUMBER_WORDS})"
_AGE_BEFORE = re.compile(
    rf"(?:\b(?:aged|ages?|aging|turned)\s+(?:of\s+)?(?:{_YEARS}(?:,|\s+(?:and|to|or|-))\s*){{0,6}}$)", re.IGNORECASE
)
# "Who was 29,", "he is 60.", "the two, both 79,".
_BEING_BEFORE = re.compile(r"\b(?:(?:who|he|she)\s(?:is|was)(?:\s(?:just|only))?|both)\s$", re.IGNORECASE)
_BEING_AFTER = re.compile(r"\s?(?:[,;)]|\.(?!\d)|$)")
# A mother of three is one person, whose children are told of no further.
_PARENT_BEFORE = re.compile(
    r"\b(?:(?:grand|step)?(?:mother|father|parent)|mum|mom|dad|widow|widower)(?:\sof\s|-of-)$", re.IGNORECASE
)
_AGE_AFTER = re.compile(
    r"-?(?:,\s*\d{1,3}-?){0,6}(?:,?\s+(?:and|or|to)\s+\d{1,3})?[\s-]+years?[\s-]+old", re.IGNORECASE
)
_AGE_COMMA_AFTER = re.compile(r",(?!\d)|\.(?!\d)|;|\s+[-–—]\s|\s+(?:of|from)\s+[A-Z]|\s+and\s+[A-Z]|\)")
_NAMED_BEFORE = re.compile(r"[A-Z][\w.'’\"”-]*(?:,| \()\s?$")
_DESCRIBED_BEFORE = re.compile(r"\b([a-z]+),\s$")
_OLDEST = 115
# "A woman of 74" is of that age; a father of three, a crew of 22, a leader of 300 are not.
_SOMEBODY_OF = re.compile(r"\b(?:an?|the|another)\s(?:[a-z-]+\s){0,2}(?P<noun>[a-z]+)\sof\s$", re.IGNORECASE)
_NOT_OF_AN_AGE = word_set(
    "father mother parent grandfather grandmother grandparent couple crew family leader chief head boss owner winner "
    "captain commander director member people children men women staff crowd group"
)
_AGE_OF_AFTER = re.compile(
    r"(?:\syears?)?(?=\s?[,.;:)”\"]|\s(?:was|is|who|whose|has|had|died|drowned|and|from|in|were|lost|went|on|at|by"
    r"|to|over|after|before|with|for|as|near|[a-z]+ed)\b|$)"
)


def is_age(text: str, written: WrittenAmount) -> bool:
    """Whether the number is a person's age: "aged 61", "Jana Brezna, 61,", "26-year-old", "13 and 17 years old"."""
    low, high = written.quantity.low, written.quantity.high
    if low is None or high is None or high > _OLDEST or low != int(low):
        return False
    before = text[max(0, written.start - _REACH) : written.start]
    if _AGE_BEFORE.search(before) or _AGE_AFTER.match(text, written.number_end):
        return True
    if written.unit or low != high or low < 1:
        return False
    if _AGE_OF_AFTER.match(text, written.number_end) and _is_somebody_of(before):
        return True
    if not text[written.start].isdigit():
        return False
    if _BEING_BEFORE.search(before) and _BEING_AFTER.match(text, written.number_end):
        return True
    return _AGE_COMMA_AFTER.match(text, written.number_end) is not None and _is_bearer(before)


def _is_somebody_of(before: str) -> bool:
    """Whether one person stands before "of": "a nurse of 61"."""
    somebody = _SOMEBODY_OF.search(before)
    noun = somebody["noun"].lower() if somebody else ""
    return noun in PERSON_NOUNS and noun not in _NOT_OF_AN_AGE


def _is_bearer(before: str) -> bool:
    """Whether a name or one person's description stands before the comma: "Vormund, 61," or "her driver, 49,"."""
    if _NAMED_BEFORE.search(before):
        return True
    described = _DESCRIBED_BEFORE.search(before)
    return described is not None and described[1] in PERSONS and not described[1].endswith(("s", "men", "people"))


def is_magnitude(text: str, written: WrittenAmount) -> bool:
    """Whether a number is the strength of an earthquake: "magnitude 6.4", "a 6.4-magnitude quake"."""
    low, high = written.quantity.low, written.quantity.high
    if low is None or high is None or not 0 < low <= high < _STRONGEST:
        return False
    before = _MAGNITUDE_BEFORE.search(text, max(0, written.start - _REACH), written.start)
    return before is not None or _MAGNITUDE_AFTER.match(text, written.number_end) is not None


def is_label(text: str, written: WrittenAmount) -> bool:
    """Whether the number names something instead of counting it: a house, a route, a score, an ordinal."""
    if _IN_TURN_AFTER.match(text, written.number_end):
        return True
    start, end = written.start, written.number_end
    before = text[max(0, start - _REACH) : start]
    if _ORDINAL_AFTER.match(text, end) or _STREET_AFTER.match(text, end):
        return True
    if written.hedge or numbered_state(text, start) is not None:
        return False
    if _PARENT_BEFORE.search(before) or _JOINED_AFTER.match(text, end):
        return True
    digits = text[start].isdigit()
    if digits and _LIST_MARK.search(before) and text[end : end + 1] in (".", ")"):
        return True
    if re.search(r"\d\s?[-–]\s?\d", text[start:end]) and _SCORE_AFTER.match(text, end):
        return True
    return _is_labelled(text, before, end)


def _is_labelled(text: str, before: str, end: int) -> bool:
    may_be_label = "#" in before or not _LABEL_WORDS.isdisjoint(_WORD.findall(before.lower()))
    label = _LABEL_BEFORE.search(before) if may_be_label else None
    if label and "." in label.group() and label.group().split(".")[0].lower() not in _SHORTENED:
        # "They searched every room. Seven people were found": the sentence before ends with that word.
        return False
    counted = bool(_LOWER_AFTER.match(text, end))
    if label:
        return not counted or label.group().split()[0].strip(".#").lower() in _SURE_LABELS
    name = None if counted else _CAPITALISED_BEFORE.search(before)
    if name is None or name["word"] in _SENTENCE_STARTERS:
        return False
    return name["before"] is not None or not _LIST_MARK.search(before[: name.start("word")])
