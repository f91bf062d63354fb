"""Places inside the names of other things: "Ohio" of "Ohio Dental Board", "Lyon" of "University of Lyon"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from secondsource.model.gazetteer import Gazetteer
from secondsource.model.span import Span
from secondsource.read.analysis import NameSpan
from secondsource.read.geography.place_forms import is_form
from secondsource.read.geography.place_names import FACILITIES, NOT_PLACES, STREETS, Candidate, state_of
from secondsource.read.vocabulary.lexicon import BODY_ENDINGS, DIRECTIONS
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.countries import ADJECTIVES
from secondsource.values.place_key import place_key

_HOLDING = frozenset(("organisation", "other", "facility"))
_PART = re.compile(r"[^\s\-–—/]+")
_SIDES = DIRECTIONS | word_set(
    """northern southern eastern western central northeastern northwestern southeastern southwestern upper lower greater
    metro metropolitan mid"""
)
_COMMON = frozenset(word.capitalize() for word in FACILITIES | STREETS | BODY_ENDINGS) | frozenset(
    """Human Labor Labour Law Light Water Lot Green Bay Gulf Olympic Metro Federal First Second Third New Old Saint San
    Santa Los Las Des El La Le Pan Delta Toyota Honda Royal Union Liberty Independence Hope Progress Media Nation
    Junior Senior Golden Silver Summit Valley Lake River Mountain Sunday Best Time Star Sun Post Globe Standard
    Rapid Justice Mission Orange Eagle Unity Freedom Victory Equality Patriotic Popular
    Enterprise Mobile Reading Bath Battle Commerce Energy Industry Science Price Parks Rivers Public Young""".split()
)
_MOST_WORDS = 4
_LONG = 3
_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_HYPHENS = "-–—/"
_PARTIES = ("D", "R", "I", "DFL")
_PARTY = re.compile(rf"(?:{'|'.join(_PARTIES)})-")
_SAINT = re.compile(r"(?:St\.?|Saint|Santa|San)\s")
_ELSEWHERE = re.compile(
    rf"\s(?:{'|'.join(sorted(STREETS - {'court'}))})\.?$|virus\b|\s(?:fever|disease|flu)\b"
    r"|\b(?:Times|Post|Journal|Daily|News|Herald|Tribune|Gazette|Chronicle|Observer|Telegraph|Mail|Journal of .*)$"
    r"|\s(?:Bank|Savings|Insurance|Airlines|Airways|Holdings|Motors|Records|Partners|Capital|Financial|Investments)$",
    re.IGNORECASE,
)
_WORLDWIDE = re.compile(r"\bUniversity\b|\b(?:Corporation|Republic|Voice|Bank|Head) of\b")
_HONOURED = re.compile(r"\s(?:Memorial|Foundation)\b")
_WELL_KNOWN, _BEHIND_OF, _NO_TOWN = 40_000, 1_000, 1_000_000_000
_LINKS = {**dict.fromkeys(("of", "at", "in", "for", "de"), _BEHIND_OF), "and": _NO_TOWN, "&": _NO_TOWN}


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The gazetteer, the keys of the names that the report itself uses as places, and how large others have to be."""

    gazetteer: Gazetteer
    keys: frozenset[str]
    smallest: int = 0

    def of_size(self, smallest: int) -> "Confirmed":
        """The same, for towns of at least so many people."""
        return Confirmed(self.gazetteer, self.keys, smallest)

    def knows(self, words: str) -> bool:
        """Whether the words name an area, a town that the report speaks of, or one that is large enough."""
        if words in NOT_PLACES or words in _COMMON or words.lower() in _SIDES or len(words) < 3:
            return False
        places = self.gazetteer.find(words)
        if not places:
            return False
        told = place_key(words) in self.keys and self.smallest < _NO_TOWN
        return told or any(place.precision != "town" or place.population >= self.smallest for place in places)


@dataclass(frozen=True, slots=True)
class _Part:
    """One word of a name without its possessive ending, and the least people of a town that may open with it.

    ``None`` where none may.
    """

    span: Span
    smallest: int | None
    behind: bool = False


def find_nested(text: str, names: Iterable[NameSpan], confirmed: Confirmed) -> Iterator[Candidate]:
    """Candidates that each are a part of one of the names, in the order of the names, none overlapping.

    Not the adjectives of bodies: many are called American or Swiss that are at home elsewhere. Nor the places of
    universities and corporations, which are names more than whereabouts.
    """
    for name in names:
        span = Span(name.start, name.end)
        words = span.of(text)
        # One word has no part that is not the whole.
        parts = () if words.isalnum() else _opening_parts(text, name, confirmed)
        if not parts or (len(parts) == 1 and parts[0].span == span):
            continue
        found = [p for p in _inside(text, span, parts, confirmed) if not p.country or name.kind != "organisation"]
        if found and not (_ELSEWHERE.search(words) or _WORLDWIDE.search(words) or _is_whole(words, confirmed)):
            yield from found


def _opening_parts(text: str, name: NameSpan, confirmed: Confirmed) -> Sequence[_Part]:
    """The words of a name in which a place may be sought: none of a person's, unless it tells a party and a state."""
    if name.kind != "place" and name.kind not in _HOLDING and not _PARTY.match(text, name.start, name.end):
        return ()
    parts = _parts(text, Span(name.start, name.end))
    if name.kind != "place" or len(parts) >= _LONG:
        return parts
    return [part for part in parts if part.behind or _is_side(text, parts, confirmed)]


def _is_side(text: str, parts: Sequence[_Part], confirmed: Confirmed) -> bool:
    """Whether a name opens with the side of a town: "west Lund", "Northwest Lund"; not "eastern Mediterranean"."""
    if len(parts) < 2 or parts[0].span.of(text).lower() not in _SIDES:
        return False
    places = confirmed.gazetteer.find(Span(parts[1].span.start, parts[-1].span.end).of(text))
    return bool(places) and places[0].precision == "town"


def _is_whole(words: str, confirmed: Confirmed) -> bool:
    """Whether the name as it stands is a place or its people: "Papua New Guinea", "South Korean", "West African"."""
    first, last = words.split()[0], words.split()[-1]
    people = last in ADJECTIVES and (first == last or first.lower() in _SIDES)
    return people or is_form(words) or bool(confirmed.gazetteer.find(words))


def _inside(text: str, name: Span, parts: Sequence[_Part], confirmed: Confirmed) -> Iterator[Candidate]:
    position = name.start
    for index, part in enumerate(parts):
        if part.span.start < position or part.smallest is None:
            continue
        smallest = _NO_TOWN if _is_tail(text, parts, index, position) else part.smallest
        found = _longest(text, name, parts[index : index + _MOST_WORDS], confirmed.of_size(smallest))
        if found is not None:
            yield found
            position = found.span.end


def _is_tail(text: str, parts: Sequence[_Part], index: int, position: int) -> bool:
    """Whether a hyphen joins a word to what is neither place nor party: "Ebola-Salem", not "Oslo-Salem", "R-Salem"."""
    if index == 0 or text[parts[index].span.start - 1] not in _HYPHENS:
        return False
    before = parts[index - 1].span
    return before.end != position and before.of(text) not in _PARTIES


def _parts(text: str, name: Span) -> list[_Part]:
    """The words of a name; a place may open at the first, behind a hyphen, a direction, and "of" and its like."""
    parts: list[_Part] = []
    smallest: int | None = _WELL_KNOWN
    for match in _PART.finditer(text, name.start, name.end):
        word = match.group()
        if word in _LINKS:
            smallest = _LINKS[word]
            continue
        if word.lower() == "the":
            continue
        if smallest is None and text[match.start() - 1] in _HYPHENS:
            smallest = 0 if parts and parts[-1].span.of(text) in _PARTIES else _WELL_KNOWN
        shown = word if "." in word[:-1] else _POSSESSIVE.sub("", word).rstrip(",.")
        parts.append(_Part(Span(match.start(), match.start() + len(shown)), smallest, smallest == _BEHIND_OF))
        smallest = smallest if word.lower() in _SIDES else None
    return parts


def _longest(text: str, name: Span, parts: Sequence[_Part], confirmed: Confirmed) -> Candidate | None:
    """The longest run of words, from the first on, that is a place and not the whole name."""
    for last in reversed(parts):
        span = Span(parts[0].span.start, last.span.end)
        words = span.of(text)
        if span != name and words[:1].isupper() and not _is_namesake(text, span):
            found = _meaning(span, words, confirmed)
            if found is not None:
                return found
    return None


def _is_namesake(text: str, span: Span) -> bool:
    """ "St. Olaf's Hospital" and "Lund Memorial Hospital" bear somebody's name, not that of a town."""
    saint = _SAINT.match(text, span.start, span.end) and _POSSESSIVE.match(text, span.end, span.end + 2)
    return bool(saint or _HONOURED.match(text, span.end))


def _meaning(span: Span, words: str, confirmed: Confirmed) -> Candidate | None:
    country = ADJECTIVES.get(words)
    if country:
        return Candidate(span, "nationality", words, country)
    state = state_of(words) if "." in words else None
    if state or is_form(words) or confirmed.knows(words):
        return Candidate(span, "nationality", state or words)
    return None
