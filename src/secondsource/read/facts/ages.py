"""How old somebody is: "Nell Aarn, 61", "a 61-year-old baker, Nell Aarn", "Olin and Nell Aarn, both 79"."""

import re
from collections.abc import Iterator, Sequence

from secondsource.model.reading import Mention
from secondsource.model.span import Span
from secondsource.read.facts.fact_drafts import FactDraft, measure_at
from secondsource.read.grammar.scene import Scene
from secondsource.values.kin import KIN

_OLDEST = 120
_YEARS_OLD = r"(?P<old>\d{1,3})[\s-]years?[\s-]old\b"
_BEHIND = re.compile(
    r"(?:\s?,\s(?:a|an|the)\s[^,.;:\d]{1,60})?\s?,\s?(?:who is |who was |aged |now )?(?P<age>\d{1,3})"
    r"(?=\s?[,.;:)\"”]|\s(?:and|of)\b(?!\s\d)|\syears?\sold\b|$)|\s?\((?:aged\s)?(?P<bracketed>\d{1,3})\)"
    r"|\sdied\s(?:on\s\w+\s)?(?:aged|at\sthe\sage\sof)\s(?P<death>\d{1,3})\b"
)
# Of "a 29-year-old nurse" and "a man of 41" the whole phrase is of one person, up to what it says of others.
_DESCRIBED = re.compile(
    rf"(?:(?:an?|the|his|her|their|another)\s)?(?:(?!of\b|with\b|and\b)[\w'’-]+\s){{0,3}}?"
    rf"(?:{_YEARS_OLD}|(?:[a-z-]+\s){{1,3}}?(?:of|aged)\s(?P<of>\d{{1,3}})(?![\w,-]))",
    re.IGNORECASE,
)
_BEFORE_NAME = re.compile(rf"{_YEARS_OLD}\s(?:(?!of\b|and\b|with\b|from\b|in\b|as\b|by\b|to\b)[a-z-]+\s){{0,3}}$")
_BEFORE_REACH, _KIN_REACH = 60, 24
_OF_KIN = re.compile(rf"\b(?:{KIN}|friend|guardian|teacher|lawyer)s?\sof\s$", re.IGNORECASE)
_BOTH = re.compile(r",\s(?:who (?:are|were) )?both\s(?:aged\s)?(?P<first>\d{1,3})(?=\s?[,.;:)]|\s(?:and|of|from)\b|$)")
_EACH = re.compile(r",\s(?:aged\s)?(?P<first>\d{1,3}) and (?P<second>\d{1,3})(?=\s?[,.;:)]|$)")
_JOINED = re.compile(r"\s(?:and|&)\s(?:(?:his|her|their)\s(?:[a-z-]+\s){1,3})?")


def ages(scene: Scene, mention: Mention, people: Sequence[Mention]) -> Iterator[FactDraft]:
    """The age that stands beside a person's name, and of two joined names that of each.

    ``people`` are the report's persons by name, in text order.
    """
    text = scene.analysis.text
    if " and " in mention.span.of(text):
        return
    if found := _BEHIND.match(text, mention.span.end):
        yield from _told(scene, mention, found, "age", "bracketed", "death")
    if found := _BEFORE_NAME.search(text, max(0, mention.span.start - _BEFORE_REACH), mention.span.start):
        yield from _told(scene, mention, found, "old")
    if found := _BOTH.match(text, mention.span.end) or _EACH.match(text, mention.span.end):
        last = found.re.groupindex.keys() & {"second"} or {"first"}
        yield from _told(scene, mention, found, *last)
        before = next((m for m in reversed(people) if m.span.end < mention.span.start), None)
        if before is not None and _JOINED.fullmatch(text, before.span.end, mention.span.start):
            yield from _told(scene, before, found, "first")


def age_described(scene: Scene, subject: Mention, description: Span) -> Iterator[FactDraft]:
    """The age in words that describe somebody: "a 29-year-old nurse", "a man of 41"."""
    text = scene.analysis.text
    found = _DESCRIBED.match(text, description.start, description.end)
    if _OF_KIN.search(text, max(0, description.start - _KIN_REACH), description.start):
        return
    if found is not None and subject.kind == "person" and subject.form == "name":
        yield from _told(scene, subject, found, "old", "of")


def age_of(scene: Scene, subject: Mention, span: Span, teller: int) -> FactDraft:
    """An age at a place of the text, as the amount that stands there where one was read."""
    measured = measure_at(scene, span.start, span.end + 12, "amount", "duration")
    if measured is not None and measured.span.start == span.start:
        return FactDraft(subject.id, "age", teller, mention=measured.id)
    return FactDraft(subject.id, "age", teller, span=span)


def _told(scene: Scene, subject: Mention, found: re.Match[str], *groups: str) -> Iterator[FactDraft]:
    head = scene.analysis.head_in(subject.span.start, subject.span.end)
    group = next((name for name in groups if found[name]), None)
    if group is not None and head is not None and 0 < int(found[group]) < _OLDEST:
        yield age_of(scene, subject, Span(*found.span(group)), head)
