"""Appositions by place: a name, a comma, and a description between commas — whatever the parser made of them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from secondsource.model.reading import Mention

_COMMA = re.compile(r"\s?,\s(?:\d{1,3}\s?,\s)?(?=(?:an?|the|one|former|then|now|his|her|its|their)\s)")
_DEFINITE = re.compile(r"(?:the|its|his|her|their)\s|[\w .’'-]{1,60}['’]s?\s", re.IGNORECASE)
_TITLES = re.compile(r"\s?,\s(?:[A-ZÀ-ÖØ-Þ][\w’-]{0,20}\.?\s|\(\w+\)\s){0,4}")
_CLOSED = re.compile(r"\s?[,.;:\"”]|$")
_KINDS = ("person", "organisation")
_NEAR = 24
# Who is told to speak without a comma before it is no description of the name before: "Ona Dahl, a spokeswoman said".
_SPEAKS = re.compile(
    r"[^,.;:()\n]{0,60}?\s(?:said|says|told|added|confirmed|announced|reported|stated|explained|warned|noted)\b"
)
# Nor who has done something, without a comma: "the blast killed Ona Dahl, the head of the clinic has disclosed".
_HAS_DONE = re.compile(
    r"(?:(?!\s(?:who|whose|which|that)\b)[^,.;:()\n]){0,60}?\s(?:has|have|had)\s\w+(?:ed|id|ld|wn|en)\b"
)
_OPENS = re.compile(r"(?:^|[.!?\n”\"])\s*(?:[A-ZÀ-ÖØ-Þ][\w.’'-]*\s+){0,4}$")


def appositions(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """(name, description) of "Edda Marwitz, a retired pilot, said"; both of one kind, person or body."""
    starts = [mention.span.start for mention in mentions]
    for name in mentions:
        comma = _COMMA.match(text, name.span.end) if name.form == "name" and name.kind in _KINDS else None
        if comma is None:
            continue
        first = bisect_left(starts, comma.end())
        here = [m for m in mentions[first : first + 8] if m.span.start == comma.end() and m.form == "nominal"]
        fits = [m for m in here if m.kind == name.kind and not is_speaker_behind(text, name, m)]
        # "Ona Dahl, the cook Ivo Karsk and Dale Horn": the cook is the next of a list.
        ends = {m.span.end + 1 for m in here}
        if any(m.form == "name" and m.span.start in ends for m in mentions[first : first + 8]):
            continue
        if fits and not _is_of_next(text, mentions, name, fits[-1]):
            yield name, max(fits, key=lambda m: m.span.end)


def _is_of_next(text: str, mentions: Sequence[Mention], name: Mention, description: Mention) -> bool:
    """ "The general, Ivo Karsk, the chief of the guard, Dale Horn, and": in such a list each stands before its name."""
    before = any(
        m.form == "nominal" and m.kind == "person" and _leads_to(text, m, name)
        for m in mentions
        if m.span.end < name.span.start < m.span.end + _NEAR
    )
    behind = (m for m in mentions if m.form == "name" and m.kind == "person" and m.span.start > description.span.end)
    following = next(behind, None)
    return before and following is not None and _leads_to(text, description, following)


def is_speaker_behind(text: str, name: Mention, description: Mention) -> bool:
    """Whether what stands behind a name is the subject of a saying: "the blast killed Ona Dahl, a doctor said".

    A name that opens its sentence is the speaker, comma or not.
    """
    speaks = _SPEAKS.match(text, description.span.end) or _HAS_DONE.match(text, description.span.end)
    return speaks is not None and _OPENS.search(text[max(0, name.span.start - 60) : name.span.start]) is None


def names_behind(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """(name, description) of "the club's head, Dr Edda Marwitz, said": a person described first and named then."""
    starts = [mention.span.start for mention in mentions]
    for description in mentions:
        if description.form != "nominal" or description.kind != "person":
            continue
        first = bisect_left(starts, description.span.end)
        names = [m for m in mentions[first : first + 6] if m.form == "name" and m.kind == "person"]
        if names and _leads_to(text, description, names[0]):
            yield names[0], description


def _leads_to(text: str, description: Mention, name: Mention) -> bool:
    """A definite description, a comma, at most a title, the name, and the end of the phrase."""
    definite = _DEFINITE.match(text, description.span.start)
    titles = _TITLES.fullmatch(text, description.span.end, name.span.start)
    return bool(definite and titles and _CLOSED.match(text, name.span.end))
