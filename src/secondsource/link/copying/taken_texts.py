"""Texts that an outlet took from another: copies that an agency is credited with, that bear an address of another's
house, or that another printed before.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from secondsource.link.tellings.telling import Context
from secondsource.values.words import fold

_ADDRESS = re.compile(r"[\w.+-]@((?:[\w-]+\.)+[a-z]{2,})\b", re.IGNORECASE)


def taken_texts(contexts: Sequence[Context], voices: Mapping[int, str], copies: Sequence[int]) -> frozenset[int]:
    """Numbers of the reports that are not their outlet's own.

    ``voices`` are the names that reports speak with, by number; ``copies`` the group of copies of each report. Where
    nothing tells whose a text was first, it is everybody's own.
    """
    groups: dict[int, list[int]] = defaultdict(list)
    for number in sorted(voices):
        groups[copies[number]].append(number)
    return frozenset(number for group in groups.values() for number in _taken(contexts, voices, group))


def _taken(contexts: Sequence[Context], voices: Mapping[int, str], group: Sequence[int]) -> list[int]:
    if len({fold(voices[number]) for number in group}) == 1:
        return []
    by_agency = [number for number in group if contexts[number].reading.report.agency]
    signed = [number for number in group if _signs(voices[number], contexts[number].reading.report.text)]
    leading = by_agency or signed or group
    beginning = min(_day(contexts[number]) for number in leading)
    owners = {fold(voices[number]) for number in leading if _day(contexts[number]) == beginning}
    return [number for number in group if fold(voices[number]) not in owners]


def _signs(outlet: str, text: str) -> bool:
    """Whether the text gives an address to write to that is the outlet's own."""
    houses = {house.casefold() for house in _ADDRESS.findall(text)}
    domain, name = fold(outlet).removeprefix("www."), re.sub(r"\W", "", fold(outlet)).removeprefix("the")
    return any(house == domain or house.split(".")[0] == name for house in houses)


def _day(context: Context) -> date:
    """The day of publication; a text without one may be the last."""
    return context.published or date.max
