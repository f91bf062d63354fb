"""The labelled lines that a saved report may begin with: "Title: …", "Source: …", "Published: …"."""

import re
from dataclasses import dataclass
from functools import lru_cache

_FIELDS = {
    "title": "title headline heading head subject",
    "outlet": "outlet source publication publisher newspaper paper site website medium",
    "agency": "agency wire",
    "byline": "byline author authors reporter writer",
    "": "date dated published posted updated modified issued fetched retrieved accessed url uri link address section "
    "category language lang location place country keywords tags id",
}
_FIELD_OF = {label: field for field, labels in _FIELDS.items() for label in labels.split()}
_LONGER = {"news outlet": "outlet", "news agency": "agency", "publication date": "", "date published": ""}
_LABELS = "|".join(sorted(re.escape(label).replace(r"\ ", "[ _-]") for label in (*_FIELD_OF, *_LONGER)))
_LINE = re.compile(
    rf"[ \t]*[#*_]{{0,3}}[ \t]*(?P<label>{_LABELS})[ \t]*[*_]{{0,3}}:[ \t]*[*_]{{0,3}}[ \t]*"
    r"(?P<value>\S[^\r\n]{0,299}?)[ \t]*(?:\r\n|[\r\n]|$)",
    re.IGNORECASE,
)
_EMPTY = re.compile(r"[ \t\ufeff]*(?:\r\n|[\r\n])")


@dataclass(frozen=True, slots=True)
class LabelledHead:
    """What the lines say, ``None`` where none does; the text behind them begins at ``end``, 0 without such lines."""

    end: int = 0
    title: str | None = None
    outlet: str | None = None
    agency: str | None = None
    byline: str | None = None


@lru_cache(maxsize=256)
def labelled_head(text: str) -> LabelledHead:
    """The labelled lines above everything else; of two lines with one meaning the first counts."""
    told: dict[str, str] = {}
    at = end = 0
    while True:
        if line := _LINE.match(text, at):
            label = re.sub("[ _-]", " ", line["label"].lower())
            told.setdefault(_FIELD_OF.get(label) or _LONGER.get(label, ""), line["value"])
            at = end = line.end()
        elif at < len(text) and (empty := _EMPTY.match(text, at)):
            at = empty.end()
        else:
            return LabelledHead(end, told.get("title"), told.get("outlet"), told.get("agency"), told.get("byline"))


def without_labels(text: str) -> str:
    """The text with blanks for its labelled lines, so that all else keeps its place."""
    end = labelled_head(text).end
    return " " * end + text[end:]
