"""Of which kind a name is, where the tagger contradicts the name's own words, its neighbours or itself."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from secondsource.read.analysis import NameSpan
from secondsource.read.vocabulary.lexicon import BODY_ENDINGS, PERSON_NOUNS, VESSEL_NOUNS
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.capitals import is_called_as_a_capital

_BODY_BEGINNINGS = word_set("ministry department office bureau university federation union chamber")
# Last words of bodies that no place is called by.
_NO_PLACES = word_set("Front Brigade Brigades Army Movement Militia Party Alliance League")
# What is said of a person's name alone, before it and behind it.
_OF_PERSONS_BEHIND = re.compile(
    r"\s?,\s\d{1,2}\s?,|\s(?:pleaded|confessed|allegedly|testified)\b|['’]s\s(?:wife|husband|mother|father|lawyer|brother|"
    r"sister|son|daughter)\b|\s(?:was|were|has been|had been)\s(?:arrested|jailed|stabbed|remanded|sentenced|acquitted|"
    r"released (?:from|on)|charged with \w+ing)\b|\sof\s\w+ing\b|\swith\s(?!being)\w+ing\b"
)
_OF_PERSONS_BEFORE = re.compile(
    r"\b(?:arrested|jailed|stabbed|remanded|sentenced|charged|accused|accuses|convicted|acquitted|suspects?|suspected)\s$"
)
BODY = (
    "group|alliance|party|union|newspaper|daily|weekly|magazine|broadcaster|website|agency|charity|ngo|nonprofit|militia|"
    "gang|cartel|collective|movement|foundation|federation|association|organi[sz]ation"
)
"""What stands right before or behind the name of a body that nobody knows, as a piece of patterns."""

_BODY_BEFORE = re.compile(rf"\b(?:the|an?)\s(?:[\w-]+\s){{0,2}}(?:{BODY}|station|channel)\s$", re.IGNORECASE)
# Bodies that have no place of their own, so that a place's name behind the word is the body's: "the group Mali Watch".
_GROUP_BEFORE = re.compile(
    r"\bthe\s(?:[\w-]+\s){0,2}(?:group|charity|ngo|nonprofit|organi[sz]ation|foundation|movement|alliance|militia)\s$",
    re.IGNORECASE,
)
LEADING = (
    "leads?|led|founded|runs?|ran|heads?|headed|joined|left|owns?|owned|created|started|chairs?|works?|worked|belongs?|"
    "belonged|represents?|represented|built|set|called|calls?"
)
"""Behind these verbs the name before them is of somebody in a body: "the group Ida Moss founded"."""

_LEADS = re.compile(rf"\s(?:has |had )?(?:{LEADING}|helped)\b")
_DISEASE = re.compile(r"\s(?:virus(?:es)?|fever|disease|syndrome|encephalitis|flu|influenza|strain|variant)\b")
_VESSEL = re.compile(rf"\b(?:{'|'.join(sorted(VESSEL_NOUNS))})\s(?:(?:MV|MS|MT|SS)\s)?$")
_THE_VESSEL = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?)\s(?:[a-z-]+\s)?(?:{'|'.join(sorted(VESSEL_NOUNS - {'carrier'}))})\s(?:(?:MV|MS|MT|SS)\s)?$"
)
# Whose it is, behind the word for it: "the yacht Ida Moss bought".
_SAILS = re.compile(r"\s(?:had |has )?(?:captain(?:s|ed)|skipper(?:s|ed)|bought|sold|sailed|steered|wants|says|said)\b")
_STORM = re.compile(r"\b(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Tt]ropical [Ss]torm)\s$")
_PROVINCE = re.compile(r"\s(?:state|province|governorate|prefecture|oblast)\b(?!\s(?:media|news|bank|university))")
# "In and around Velm": of no person is anything told that is there.
_IN_AND_AROUND = re.compile(
    r"\b(?:in|at)\s(?:and|or)\s(?:around|near|above|below|outside|beyond|off|over)\s$", re.IGNORECASE
)
_AT_PLACE = re.compile(r"\b(?:in|at|near|from|to|of|around|outside|towards?|for|off|on|into|through)\s$", re.IGNORECASE)
_DESCRIBED = re.compile(r"([a-z]+)\s$")
_OVER_BODIES = word_set("owner employer manager head chief leader director chair partner member founder")
_BEHIND = re.compile(r"\s?(?:[,.;:)\n]|$)")


def of_its_kind(text: str, name: NameSpan) -> NameSpan:
    """A name that ends with the word for a body is that body's, whatever but a place the tagger took it for.

    So is one right behind such a word: "the group Casa Nova". What names a disease, a storm or a ship is no place:
    "West Nile virus", "Hurricane Katrina", "the ferry Santa Rosa". What stands before "state" or "province" is a place.
    """
    words = text[name.start : name.end].split()
    if name.kind == "place":
        if len(words) > 1 and _GROUP_BEFORE.search(text, max(0, name.start - 60), name.start):
            return NameSpan(name.start, name.end, "organisation")
        if len(words) > 1 and words[-1] in _NO_PLACES:
            return NameSpan(name.start, name.end, "organisation")
        if _VESSEL.search(text, max(0, name.start - 40), name.start):
            return NameSpan(name.start, name.end, "other")
        other = _DISEASE.match(text, name.end) or _STORM.search(text, max(0, name.start - 20), name.start)
        return NameSpan(name.start, name.end, "other") if other else name
    if name.kind == "person" and len(words) == 1 and _IN_AND_AROUND.search(text, max(0, name.start - 20), name.start):
        return NameSpan(name.start, name.end, "place")
    if name.kind in ("person", "other") and is_called_as_a_capital(text[name.start : name.end]):
        return NameSpan(name.start, name.end, "place")
    if name.kind in ("person", "organisation") and len(words) == 1 and _PROVINCE.match(text, name.end):
        return NameSpan(name.start, name.end, "place") if _is_titled(words[0]) else name
    if name.kind in ("person", "organisation") and _THE_VESSEL.search(text, max(0, name.start - 60), name.start):
        whose = _LEADS.match(text, name.end) or _SAILS.match(text, name.end)
        return name if whose else NameSpan(name.start, name.end, "other")
    if name.kind in ("person", "other") and _BODY_BEFORE.search(text, max(0, name.start - 60), name.start):
        led = _LEADS.match(text, name.end) is not None
        return name if led else NameSpan(name.start, name.end, "organisation")
    body = len(words) > 1 and (words[-1].lower() in BODY_ENDINGS or words[0].lower() in _BODY_BEGINNINGS)
    return NameSpan(name.start, name.end, "organisation") if body else name


def of_persons(text: str, name: NameSpan) -> NameSpan:
    """A name of two or three words that what is said of persons alone is said of is a person's."""
    words = text[name.start : name.end].split()
    if name.kind not in ("organisation", "other") or len(words) not in (2, 3) or not all(map(_is_titled, words)):
        return name
    if words[-1].lower() in BODY_ENDINGS or words[0].lower() in _BODY_BEGINNINGS or words[0].lower() == "the":
        return name
    before, behind = text[max(0, name.start - 40) : name.start], _OF_PERSONS_BEHIND.match(text, name.end)
    led = _DESCRIBED.search(before)
    described = name.kind == "other" and led is not None and led.group(1) in PERSON_NOUNS - _OVER_BODIES
    done_to = behind is not None and behind.group().split()[0] in ("of", "with")
    accused = _OF_PERSONS_BEFORE.search(before) is not None
    told = (behind is not None and not done_to) or (accused and done_to)
    return NameSpan(name.start, name.end, "person") if described or told else name


def _is_titled(word: str) -> bool:
    return word[:1].isupper() and not word.isupper()


def split_places(text: str, names: Iterable[NameSpan]) -> Iterator[NameSpan]:
    """ "Lund, Sweden" are two places, whatever the tagger joined."""
    for name in names:
        comma = text.find(", ", name.start, name.end)
        if name.kind != "place" or comma < 0:
            yield name
            continue
        yield NameSpan(name.start, comma, "place")
        yield from split_places(text, [NameSpan(comma + 2, name.end, "place")])


def behind_places(text: str, names: Sequence[NameSpan]) -> Iterator[NameSpan]:
    """One word that the tagger took for a person's and that stands behind "Lund," and before a comma is a place."""
    last: NameSpan | None = None
    for name in names:
        chained = last is not None and last.kind == "place" and text[last.end : name.start] == ", "
        one_word = " " not in text[name.start : name.end]
        if name.kind == "person" and chained and one_word and _BEHIND.match(text, name.end):
            name = NameSpan(name.start, name.end, "place")
        yield name
        last = name


def with_titled(text: str, names: Sequence[NameSpan]) -> Iterator[NameSpan]:
    """The names, of two words taken for a place those as a person's whose last word goes on with a title.

    "Ida Moss won. Ms Moss, 44, ran alone": nobody says "Ms" of a place; what stands behind "in" or "near" is one.
    """
    for name in names:
        words = text[name.start : name.end].split()
        if name.kind == "place" and len(words) == 2 and not _AT_PLACE.search(text, max(0, name.start - 12), name.start):
            titled = re.search(rf"\b(?:M(?:r|s|rs)\.?|Miss)\s{re.escape(words[1])}\b", text[name.end :])
            name = NameSpan(name.start, name.end, "person") if titled else name
        yield name


def of_one_kind(text: str, names: Sequence[NameSpan], sure: Iterable[NameSpan]) -> tuple[NameSpan, ...]:
    """A name that the text itself explains is of that kind throughout; what is of no kind takes the commonest one."""
    counts: dict[str, Counter[str]] = {}
    for name in names:
        counts.setdefault(text[name.start : name.end], Counter())[name.kind] += 1
    common = {
        words: min(kinds, key=lambda kind: (-kinds[kind], kind == "other", kind)) for words, kinds in counts.items()
    }
    told = {text[name.start : name.end]: name.kind for name in sure}
    return tuple(NameSpan(name.start, name.end, _kind(text, name, common, told)) for name in names)


def _kind(text: str, name: NameSpan, common: dict[str, str], told: dict[str, str]) -> str:
    words = text[name.start : name.end]
    return told.get(words, common[words] if name.kind == "other" else name.kind)
