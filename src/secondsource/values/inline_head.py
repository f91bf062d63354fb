"""A heading that runs into the report on the same line: "Velm Echo January 15, 2026 About 4,000 people marched"."""

import re
from functools import lru_cache

from secondsource.values.time_words import MONTH_PARTS

_MONTH = rf"(?:{'|'.join(part.capitalize() for part in MONTH_PARTS)})\.?"
_DAY = rf"(?:{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})"
# Behind these a day is a part of the first sentence.
_IN_SENTENCE = r"(?:On|In|Since|Until|By|From|After|Before|Between|At|For|It|He|She|They|We|A|An)\b"
_NAME = r"[A-ZÀ-Þ][\w'’.&-]*(?: (?:of|the|de|and|&|[A-ZÀ-Þ][\w'’.&-]*)){0,6}"
_BAR = r"\s*(?:[|•·:,]|—|–|-{1,2})?\s*"
_LONGEST = 160
_HEAD = re.compile(rf"(?!{_IN_SENTENCE}){_NAME}{_BAR}{_DAY}{_BAR}(?=[A-ZÀ-Þ\"“‘])")


@lru_cache(maxsize=256)
def inline_head_end(text: str) -> int:
    """Where the sentence begins behind a name and a day in full at the head of a text's first line; 0 without them."""
    start = len(text) - len(text.lstrip())
    head = _HEAD.match(text[start : start + _LONGEST])
    return 0 if head is None or "\n" in head.group() else start + head.end()
