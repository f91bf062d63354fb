"""What the words beside a place's name say of it: "the Highlands" are no town, "South Sudan" is not Sudan."""

import re
from collections.abc import Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.geography.place_names import Candidate
from secondsource.read.vocabulary.lexicon import WATERS
from secondsource.values.countries import COUNTRY_NAMES

_ARTICLE = re.compile(r"\b(?:in|of|off|across|through|into|over|from|to|around|near)\sthe\s$")
_ENDS = re.compile(
    r"\s?[.,;:)]|\s(?:at|in|on|off|after|and|by|when|where|was|were|is|are|to|for|from|with|during|as|since|while|who"
    r"|west|east|north|south|has|had|have)\b|\s?$|\n"
)
_LEADING = re.compile(r"\b(?:South|North|New|East|Papua New|Northern|Equatorial)\s$")
_WATER = re.compile(rf"\s(?:{'|'.join(sorted(WATERS))}|delta|basin)\b")
_COUNTRIES = frozenset(COUNTRY_NAMES.values())
_REACH = 16


def has_article(text: str, span: Span) -> bool:
    """Whether a name stands behind "the" as a name of its own ("in the Highlands."), as towns do not.

    "The Velm police" and "the Velm area" have the article for another word.
    """
    before = _ARTICLE.search(text, max(0, span.start - _REACH), span.start)
    return before is not None and _ENDS.match(text, span.end) is not None


def names_water(text: str, span: Span) -> bool:
    """Whether a name is that of a river or lake, and of no town: "the Arda river"."""
    return _WATER.match(text, span.end) is not None


def with_leading_words(text: str, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates, a name that is only the end of a country's with the words before it: "South Sudan"."""
    return tuple(_whole(text, candidate) for candidate in candidates)


def _whole(text: str, candidate: Candidate) -> Candidate:
    lead = _LEADING.search(text, max(0, candidate.span.start - _REACH), candidate.span.start)
    if lead is None or candidate.kind != "place" or candidate.country is not None:
        return candidate
    name = lead.group() + candidate.name
    whole = replace(candidate, span=Span(lead.start(), candidate.span.end), name=name)
    return whole if name in _COUNTRIES else candidate
