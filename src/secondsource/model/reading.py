"""What one report says, span by span: the reader's output and the linker's input."""

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter
from typing import Final, Literal

from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.model.value import AmountValue, DateValue, PlaceValue

MentionKind = Literal[
    "person", "organisation", "place", "facility", "nationality", "thing",
    "time", "duration", "amount", "money", "percent", "other",
]  # fmt: skip
Form = Literal["name", "nominal", "pronoun"]
StatementKind = Literal["direct", "indirect", "mixed"]
Modality = Literal["happened", "ongoing", "planned", "possible", "cancelled", "denied"]
Stance = Literal["asserts", "denies", "hedges"]
Basis = Literal["stated", "counted", "resolved"]
Allegation = Literal["alleged", "charged", "convicted", "cleared"]
_START = attrgetter("start")


# Final to the type checker, as a span's fields are, and not frozen.
@dataclass(slots=True, unsafe_hash=True)
class Mention:
    """A name, description, pronoun, time or amount. Mentions of one thing share ``cluster`` within the report."""

    id: Final[int]
    span: Final[Span]
    kind: Final[MentionKind]
    form: Final[Form]
    cluster: Final[int]
    place: Final[PlaceValue | None] = None
    date: Final[DateValue | None] = None
    amount: Final[AmountValue | None] = None


@dataclass(frozen=True, slots=True)
class Statement:
    """Who said what. ``content`` has two spans where the cue cuts it; ``within`` is the statement it is told in."""

    id: int
    speaker: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker_mention: int | None
    kind: StatementKind
    within: int | None


@dataclass(frozen=True, slots=True)
class Role:
    """One field of an event. ``spans`` stand in where the filler is no mention or was counted from parts.

    ``stance`` and ``hedge`` are the role's own where they differ from the event's: "killed at least five, but
    nobody was arrested" denies nothing of the event. ``amount`` is the value where it was counted from ``spans``.
    """

    role: str
    mention: int | None
    scope: str = "all"
    basis: Basis = "stated"
    spans: tuple[Span, ...] = ()
    amount: AmountValue | None = None
    stance: Stance = "asserts"
    hedge: str | None = None


@dataclass(frozen=True, slots=True)
class EventMention:
    """One telling of an event. Tellings of one event share ``cluster`` within the report.

    ``statement`` is the innermost statement that holds the trigger; a role that stands in another one is found by
    its own span. ``allegation``: how far somebody is held to account for it, where it is told as wrongdoing of theirs.
    """

    id: int
    trigger: Span
    type: str
    modality: Modality
    stance: Stance
    hedge: str | None
    statement: int | None
    roles: tuple[Role, ...]
    cluster: int
    allegation: Allegation | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """What is said of a person, organisation or place: ``subject`` is a mention id, the value a mention or spans."""

    subject: int
    field: str
    mention: int | None
    spans: tuple[Span, ...]
    stance: Stance
    hedge: str | None
    allegation: Allegation | None
    scope: str
    statement: int | None
    as_of: DateValue | None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one report. Depends on that report alone."""

    report: Report
    sentences: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...]
    events: tuple[EventMention, ...]
    facts: tuple[Fact, ...]

    def sentence_of(self, span: Span) -> Span:
        """The sentence in which ``span`` begins; the span itself where no sentence holds it."""
        before = bisect_right(self.sentences, span.start, key=_START) - 1
        return self.sentences[before] if before >= 0 and span.start < self.sentences[before].end else span
