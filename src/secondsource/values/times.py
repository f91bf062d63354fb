"""Written times in a text: found by the rules in order, each with its span and what is needed to date it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from secondsource.model.value import DateValue
from secondsource.values.date_rules import ABSOLUTE_RULES
from secondsource.values.day_rules import DAY_RULES
from secondsource.values.duration_rules import DURATION_RULES
from secondsource.values.moment import Moment
from secondsource.values.period_rules import PERIOD_RULES
from secondsource.values.rule import Rule, TimeKind
from secondsource.values.starts import sieve


def _arrange() -> tuple[Rule, ...]:
    """All rules in the order in which they are tried at a place of the text: the longer readings first."""
    by_name = {rule.name: rule for rule in ABSOLUTE_RULES}
    first = [by_name.pop(name) for name in ("iso", "numeric", "month_day", "day_month", "month_year")]
    rest = {rule.name: rule for rule in (*DAY_RULES, *PERIOD_RULES)}
    ago = [rule for rule in (*DAY_RULES, *PERIOD_RULES) if rule.name in ("ago", "vague_ago")]
    clock = rest["clock"]
    middle = [
        rule for rule in (*DAY_RULES, *PERIOD_RULES) if rule.name not in ("clock", "ago", "vague_ago", "the_period")
    ]
    stretch, *lengths = DURATION_RULES
    return (*first, *ago, *middle, stretch, *by_name.values(), rest["the_period"], clock, *lengths)


RULES = _arrange()
_MATCHES = tuple(re.compile(rule.pattern, re.IGNORECASE).match for rule in RULES)
_SIEVE = sieve([rule.pattern for rule in RULES])


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """A time as it stands in a text; ``date`` resolves it against a moment."""

    start: int
    end: int
    rule: Rule
    match: re.Match[str]

    @property
    def kind(self) -> TimeKind:
        """Whether it names a stretch of the calendar or a length."""
        return self.rule.kind

    def date(self, moment: Moment) -> DateValue | None:
        """The days it names, seen from the moment; ``None`` where it names none."""
        return self.rule.resolve(self.match, moment)


def written_times(text: str) -> Iterator[WrittenTime]:
    """Every written time of the text, in order, without overlaps."""
    position = 0
    for start, numbers in _SIEVE.starts(text):
        found = _best(text, start, numbers) if start >= position else None
        if found is not None:
            yield found
            position = found.end


def _best(text: str, start: int, numbers: Iterable[int]) -> WrittenTime | None:
    """The longest accepted reading at a place; of equal ones the first rule's."""
    best, end = None, start
    for number in numbers:
        match = _MATCHES[number](text, start)
        if match is not None and match.end() > end and RULES[number].accept(match):
            best, end = WrittenTime(start, match.end(), RULES[number], match), match.end()
    return best
