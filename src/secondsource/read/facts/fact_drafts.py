"""A fact before its stance and statement are known."""

from bisect import bisect_left
from dataclasses import dataclass

from secondsource.model.reading import Allegation, Mention
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.scene import Scene


@dataclass(frozen=True, slots=True)
class FactDraft:
    """What is said of a subject: the value's mention or span, and the word whose clause tells how sure it is."""

    subject: int
    field: str
    teller: int
    mention: int | None = None
    span: Span | None = None
    allegation: Allegation | None = None
    hedge: str | None = None

    def place(self, mentions: tuple[Mention, ...]) -> Span:
        """Where the value stands."""
        if self.span is not None:
            return self.span
        return mentions[self.mention if self.mention is not None else self.subject].span


def subject_at(scene: Scene, head: int) -> Mention | None:
    """The person, organisation or place that a word heads, relative pronouns followed back to what they stand for."""
    word = scene.analysis.words[head]
    if word.text.lower() in ("who", "which", "that", "whom"):
        clause = next(
            (i for i in (head, *scene.analysis.ancestors(head)) if scene.analysis.words[i].deprel == "acl:relcl"), None
        )
        if clause is None:
            return None
        head = scene.analysis.words[clause].head
    found = _named_behind(scene, scene.entity_at(head))
    return (
        found
        if found is not None and found.kind in ("person", "organisation", "place", "facility", "other", "thing")
        else None
    )


def _named_behind(scene: Scene, subject: Mention | None) -> Mention | None:
    """Of a title right before a name ("accused mayor Nell Aarn of"), whose it is."""
    if subject is None or subject.form != "nominal" or subject.kind != "person":
        return subject
    start = subject.span.end + 1
    named = (m for m in between(scene, start, start + 1) if m.form == "name" and m.kind == "person")
    return next(named, subject)


def between(scene: Scene, start: int, end: int) -> tuple[Mention, ...]:
    """The mentions that begin in text[start:end]; mentions are sorted by start."""
    first = bisect_left(scene.mentions, start, key=lambda mention: mention.span.start)
    last = bisect_left(scene.mentions, end, key=lambda mention: mention.span.start)
    return scene.mentions[first:last]


def measure_at(scene: Scene, start: int, end: int, *kinds: str) -> Mention | None:
    """The first mention of these kinds that lies in text[start:end]."""
    return next((m for m in between(scene, start, end) if m.kind in kinds and m.span.end <= end), None)


def without_article(analysis: Analysis, span: Span) -> Span:
    """The span without a leading article or possessive pronoun."""
    words = [analysis.words[i] for i in analysis.words_in(span.start, span.end)]
    while len(words) > 1 and words[0].text.lower() in ("the", "a", "an", "its", "his", "her", "their", "our", "my"):
        words = words[1:]
    return Span(words[0].start, span.end) if words else span
