"""Passengers and crew told apart: "110 passengers and 16 crew", "with a crew of 16"."""

import re
from collections.abc import Iterator

from secondsource.model.reading import Mention
from secondsource.read.counting.count import Count, fits
from secondsource.read.grammar.scene import Scene

_CREW = r"(?:crew(?:\s?members|men)?|members\sof\s(?:the\s|its\s)?crew)\b"
_BEFORE_CREW = re.compile(rf"\s{_CREW}", re.IGNORECASE)
_BEHIND_PASSENGERS = re.compile(r"\bpassengers?,?\s(?:and|plus)\s(?:a\s)?$", re.IGNORECASE)
_WITH_CREW = re.compile(rf"\spassengers?,?\s(?:and|plus)\s(?:a\s)?(?:[\w-]+\s{_CREW}|crew\sof\s)", re.IGNORECASE)
_CREW_OF = re.compile(r"\bcrew\sof\s(?:about\s|some\s|just\s|only\s)?$", re.IGNORECASE)
_BEFORE = 24


def passengers_and_crew(scene: Scene) -> Iterator[Count]:
    """The numbers of either aboard, in text order."""
    for head, mention in scene.of_kind("amount"):
        scope = _scope(scene.analysis.text, mention)
        if scope and mention.amount is not None and fits("aboard", mention.amount):
            yield Count("aboard", scope, head, head, mention.id)


def _scope(text: str, mention: Mention) -> str:
    start, end = mention.span.start, mention.span.end
    near = max(0, start - _BEFORE)
    if _CREW_OF.search(text, near, start) is not None:
        return "crew"
    if _BEFORE_CREW.match(text, end) is not None and _BEHIND_PASSENGERS.search(text, near, start) is not None:
        return "crew"
    return "passengers" if _WITH_CREW.match(text, end) is not None else ""
