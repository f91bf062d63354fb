"""Bodies by what they do: one word that claims responsibility for a deed, or that "which" takes up, is no person's."""

import re
from collections.abc import Iterator, Sequence

from secondsource.read.analysis import NameSpan

_CLAIMS = re.compile(
    r"\s(?:(?:has|have|had|later|also|earlier|quickly|soon|since|immediately)\s){0,2}(?:claim(?:s|ed)?|took)\s"
    r"(?:responsibility|credit)\b|,\swhich\s(?:is|was|has|had|controls|operates|says|seeks|wants|claims?|claimed)\b"
)
_CLAIMED_BY = re.compile(r"\b(?:was|were|been) claimed by\s(?:the\s)?$")


def claimants(text: str, names: Sequence[NameSpan]) -> Iterator[NameSpan]:
    """The names of one word, taken for persons, of which the text tells what bodies do; no surname of a full name."""
    persons = (text[name.start : name.end].split() for name in names if name.kind == "person")
    surnames = {words[-1] for words in persons if len(words) > 1}
    for name in names:
        words = text[name.start : name.end]
        if name.kind == "person" and " " not in words and words not in surnames and _claims(text, name):
            yield NameSpan(name.start, name.end, "organisation")


def _claims(text: str, name: NameSpan) -> bool:
    if _CLAIMS.match(text, name.end):
        return True
    return _CLAIMED_BY.search(text, max(0, name.start - 60), name.start) is not None
