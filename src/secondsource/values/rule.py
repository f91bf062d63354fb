"""A rule of the time grammar: a pattern, what it means, and when a match is one."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from secondsource.model.value import DateValue
from secondsource.values.moment import Moment

TimeKind = Literal["time", "duration"]
Resolve = Callable[[re.Match[str], Moment], DateValue | None]
Accept = Callable[[re.Match[str]], bool]


def no_date(_match: re.Match[str], _moment: Moment) -> DateValue | None:
    """The meaning of times that name no stretch of the calendar, such as "recently"."""
    return None


def always(_match: re.Match[str]) -> bool:
    """Accept every match of the pattern."""
    return True


@dataclass(frozen=True, slots=True)
class Rule:
    """``pattern`` is read without regard to case; a match counts where ``accept`` says so."""

    name: str
    pattern: str
    resolve: Resolve = no_date
    accept: Accept = always
    kind: TimeKind = "time"
