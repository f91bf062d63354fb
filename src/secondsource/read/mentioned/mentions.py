"""Everything that a later step may point at: names, descriptions, pronouns, times, amounts and places."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from secondsource.model.reading import Form, Mention, MentionKind
from secondsource.model.span import Span
from secondsource.model.value import AmountValue, DateValue, PlaceValue
from secondsource.read.analysis import Analysis, NameSpan
from secondsource.read.geography.places import FoundPlace
from secondsource.read.grammar.nominals import HEADS, REFERRING, heads_phrase, is_age, is_pronoun, phrase, phrase_kind
from secondsource.read.mentioned.amounts import FoundAmount
from secondsource.read.mentioned.times import FoundTime
from secondsource.read.naming.names import find_names
from secondsource.read.vocabulary.lexicon import FIRST_PLURAL, FIRST_SINGULAR, HE, SECOND, SHE

_ARTICLE = re.compile(r"(?:the|an|a)\s+", re.IGNORECASE)
_NUMBERED = re.compile(r"-\d")
# What the tagger takes for something else and its surroundings for a place of this kind.
_AS_PLACED = (("other", "nationality"), ("organisation", "place"))
_NAME_KINDS: dict[str, MentionKind] = {"person": "person", "organisation": "organisation", "place": "place"}


class _Draft(NamedTuple):
    span: Span
    kind: MentionKind
    form: Form
    place: PlaceValue | None = None
    date: DateValue | None = None
    amount: AmountValue | None = None


# "The 17 March Movement", "25 April Bridge": a name, and no time.
_NAMED_AFTER_A_DAY = re.compile(
    r"\s(?:Movement|Brigades?|Battalions?|Front|Group|Army|Party|Alliance|Coalition|Committee|Revolutionary|Street|Square"
    r"|Avenue|Boulevard|Bridge|Stadium|University|Hospital|Airport)\b"
)


def find_mentions(
    analysis: Analysis, times: Sequence[FoundTime], amounts: Sequence[FoundAmount], places: Sequence[FoundPlace]
) -> tuple[Mention, ...]:
    """Mentions in text order, each in a cluster of its own; ``id`` is the place in the tuple. No two have one span."""
    lengths = {found.span: found.amount for found in amounts if found.kind == "duration"}
    measured = [
        *(
            _Draft(t.span, t.kind, "nominal", date=t.date, amount=lengths.get(t.span))
            for t in times
            if not _NAMED_AFTER_A_DAY.match(analysis.text, t.span.end)
        ),
        *(_Draft(a.span, a.kind, "nominal", amount=a.amount) for a in amounts),
    ]
    taken = _Cover(measured)
    names = [name for name in find_names(analysis) if not taken.has(name.start, name.end)]
    named = list(_named(analysis.text, names, places))
    name_cover = _Cover(named)
    drafts: dict[tuple[int, int], _Draft] = {}
    for draft in (*measured, *named, *_nominals(analysis, taken, name_cover), *_pronouns(analysis, name_cover)):
        drafts.setdefault((draft.span.start, draft.span.end), draft)
    # No two have one place, so that only places are compared.
    return tuple(
        [
            Mention(index, span, kind, form, index, place, date, amount)
            for index, (_, (span, kind, form, place, date, amount)) in enumerate(sorted(drafts.items()))
        ]
    )


class _Cover:
    """Drafts that do not overlap much, asked which of them holds or meets another; built once, asked often."""

    def __init__(self, drafts: Sequence[_Draft]) -> None:
        self._owner: dict[int, _Draft] = {}
        # Where two overlap, the first one has the offset.
        for draft in reversed(drafts):
            self._owner.update(dict.fromkeys(range(draft.span.start, draft.span.end), draft))

    def at(self, offset: int) -> _Draft | None:
        """The draft that covers the offset."""
        return self._owner.get(offset)

    def holds(self, span: Span) -> bool:
        """Whether one draft covers the whole of a span."""
        return self.has(span.start, span.end)

    def has(self, start: int, end: int) -> bool:
        """Whether one draft covers the whole of what stands between two offsets."""
        owner = self._owner.get(start)
        return owner is not None and owner.span.start <= start and end <= owner.span.end


def _named(text: str, names: Sequence[NameSpan], places: Sequence[FoundPlace]) -> Iterator[_Draft]:
    """Names, with what the gazetteer knows of them, and the places that the tagger did not name."""
    at = {(place.span.start, place.span.end): place for place in places}
    tagged = [_Draft(Span(name.start, name.end), _NAME_KINDS.get(name.kind, "other"), "name") for name in names]
    of_tagger = {(name.start, name.end) for name in names}
    wider = [place for place in places if (place.span.start, place.span.end) not in of_tagger]
    cover = _Cover(tagged if wider else ())
    apart = [_Draft(p.span, p.kind, _form(text, p), p.place) for p in wider if not cover.holds(p.span)]
    swallowed = _Cover([draft for draft in apart if draft.form == "name"])
    for draft in tagged:
        span, kind = draft.span, draft.kind
        place = at.get((span.start, span.end))
        if place is not None:
            kind = place.kind if kind == "place" or (kind, place.kind) in _AS_PLACED else kind
            yield _Draft(span, kind, "name", place.place)
        elif not swallowed.holds(span):
            yield draft
    yield from (draft for draft in apart if not _NUMBERED.match(text, draft.span.end))


def _form(text: str, place: FoundPlace) -> Form:
    return "name" if _is_proper(place.span.of(text)) else "nominal"


def _is_proper(words: str) -> bool:
    """A name throughout: "Tower Bridge", not "Lund airport"."""
    last = re.findall(r"[^\W_]+", words)[-1:]
    return any(not part[:1].islower() for part in last)


def _nominals(analysis: Analysis, taken: _Cover, names: _Cover) -> Iterator[_Draft]:
    for head in analysis.with_upos(HEADS):
        start = analysis.words[head].start
        name = names.at(start)
        told = taken.at(start) is not None if name is None else name.kind == "nationality"
        if told or not heads_phrase(analysis, head) or is_age(analysis, head):
            continue
        span = _before_name(analysis.text, phrase(analysis, head), names)
        if name is None:
            yield _Draft(span, _kind(analysis, head, span, names), "nominal")
        elif _says_more(analysis.text, span, name.span):
            yield _Draft(span, name.kind, "nominal")


def _before_name(text: str, span: Span, names: _Cover) -> Span:
    """ "The aid group | Open Hands": a phrase that ends within a name ends before it."""
    last = names.at(span.end - 1)
    if last is None or last.span.end <= span.end or last.span.start <= span.start:
        return span
    return Span(span.start, span.start + len(text[span.start : last.span.start].rstrip()))


def _says_more(text: str, span: Span, name: Span) -> bool:
    """Whether a phrase holds more than a name and its article."""
    return span.holds(name) and span != name and _ARTICLE.sub("", span.of(text), count=1) != name.of(text)


def _kind(analysis: Analysis, head: int, span: Span, names: _Cover) -> MentionKind:
    """By the head noun; a noun that stands as a title before a name is of the name's kind."""
    for child in analysis.children_by(head, "flat"):
        name = names.at(analysis.words[child].start)
        if name is not None and span.holds(name.span) and name.kind in ("person", "organisation", "place"):
            return name.kind
    return phrase_kind(analysis, head)


def _pronouns(analysis: Analysis, names: _Cover) -> Iterator[_Draft]:
    for index in analysis.with_text(REFERRING):
        word = analysis.words[index]
        if is_pronoun(analysis, index) and names.at(word.start) is None:
            yield _Draft(Span(word.start, word.end), _pronoun_kind(word.text.lower()), "pronoun")


def _pronoun_kind(word: str) -> MentionKind:
    if word in HE or word in SHE or word in FIRST_SINGULAR or word in FIRST_PLURAL or word in SECOND:
        return "person"
    return "other"
