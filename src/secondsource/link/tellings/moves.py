"""Numbers told as changed: "the toll rose to four", "police raised it to 12", "three people have now died"."""

import re

from secondsource.model.span import Span

_MOVING = (
    r"ros[ei]\w*|risen|climb(?:s|ed|ing)?|increas(?:es|ed|ing)|grew|grown|jump(?:s|ed)|w[ae]nt up|gone up"
    r"|rais(?:es|ed|ing)|revis(?:es|ed|ing)|lower(?:s|ed|ing)|updat(?:es|ed|ing)|correct(?:s|ed|ing)|reduc(?:es|ed|ing)"
    r"|f[ae]ll(?:s|en)?|dropp?(?:s|ed)|cut|br(?:ing|ings|ought|inging)|push(?:es|ed|ing)|takes|taking"
    r"|lift(?:s|ed|ing)|mov(?:es|ed|ing)|g(?:oes|one|oing)|cr(?:eeps|ept)|edg(?:es|ed|ing)|mount(?:s|ed|ing)"
)
_TOLL = r"\b(?:toll|number|total|count|figure|tally|death|dead|injured|wounded|fatalities|casualties|magnitude|it)\b"
_NUMBER = r"(?:at least|about|around|more than|over|some|nearly|as many as)?\s*"
_TO = re.compile(rf"\b(?:{_MOVING})\b(?P<between>[^.;!?]{{0,80}}?)\bto\s+{_NUMBER}$", re.IGNORECASE)
_COUNTED = re.compile(_TOLL, re.IGNORECASE)
_FROM = re.compile(r"[^.;!?]{0,60}?,\s(?:up|down)\s+from\s+(?:about\s+|around\s+)?\d", re.IGNORECASE)
_NOW = re.compile(
    r"(?:\s[\w-]+){0,2}\s(?:(?:have|has|are|were|is)\snow\s|now\s)(?:been\s|known\sto\shave\s|confirmed\s|reported\s)?"
    r"(?:died|dead|killed|injured|wounded|missing|confirmed)\b",
    re.IGNORECASE,
)
# "A third body was found": the toll rose to three.
_NTH = re.compile(
    r"(?:an?\s|the\s)?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\s",
    re.IGNORECASE,
)


def is_told_as_changed(text: str, sentence: Span, span: Span) -> bool:
    """Whether the words around the number at ``span`` say that a toll or total went, or was put, to it."""
    if _NTH.match(text, span.start, span.end):
        return True
    before = text[sentence.start : span.start]
    if _NOW.match(text, span.end) or _FROM.match(text, span.end):
        return True
    found = _TO.search(before)
    return found is not None and _COUNTED.search(before) is not None
