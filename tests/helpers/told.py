"""Events of analyses written by hand, in words: what a test compares."""

from collections.abc import Sequence

from secondsource.model.reading import EventMention, Mention, Role, Statement
from secondsource.model.report import Report
from secondsource.read.analysis import Analysis
from secondsource.read.events.events import find_events
from secondsource.read.mentioned.amounts import find_amounts
from secondsource.read.mentioned.mentions import find_mentions
from secondsource.read.mentioned.times import find_times
from secondsource.read.tellings.triggers import TriggerIndex
from secondsource.run.codebook import load_codebook
from tests.helpers.numbers import Number, numbers_in
from tests.helpers.parsed import parsed

CODEBOOK = load_codebook()
TRIGGERS = TriggerIndex(CODEBOOK)


class Told:
    """The events of one analysis with their text."""

    def __init__(self, analysis: Analysis, statements: Sequence[Statement] = ()) -> None:
        times = find_times(analysis, Report("r", None, None, analysis.text, "0"))
        self.text = analysis.text
        self.mentions: Sequence[Mention] = find_mentions(analysis, times, find_amounts(analysis, times), ())
        self.events: Sequence[EventMention] = find_events(analysis, self.mentions, statements, TRIGGERS)

    def of(self, trigger: str) -> EventMention:
        """The event mention of a trigger word."""
        return next(event for event in self.events if event.trigger.of(self.text) == trigger)

    def words(self, role: Role) -> str:
        """The words of a role's filler; counted parts joined by a bar."""
        if role.mention is not None:
            return self.mentions[role.mention].span.of(self.text)
        return " | ".join(span.of(self.text) for span in role.spans)

    def roles(self, trigger: str) -> set[tuple[str, str]]:
        """(role, words of its filler) of one mention."""
        return {(role.role, self.words(role)) for role in self.of(trigger).roles}

    def counts(self) -> set[Number]:
        """(field, scope, low, high) of every number of every event."""
        return numbers_in(self.events, self.mentions)


def counts(sentences: str, *names: tuple[str, str]) -> set[Number]:
    """(field, scope, low, high) of every number in parsed sentences in which these names (words, kind) stand."""
    return Told(parsed(sentences, names)).counts()
