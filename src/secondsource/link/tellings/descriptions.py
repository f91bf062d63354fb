"""What a report says of its speakers beside their names, and whether that tells whom they speak for."""

import re
from collections.abc import Iterator

from secondsource.link.tellings.parties import Party
from secondsource.link.tellings.telling import Context
from secondsource.model.reading import Statement
from secondsource.model.span import Span
from secondsource.values.kin import KIN

_BEFORE, _AFTER = 70, 100
_STOP = re.compile(r"[.;:!?\"“”\n](?=\s)|[\"“”\n]|\b(?:said|says|told|added|according to)\b")
# "The court found Ida Karsk guilty": she does not speak for it. Nor does "Ida Karsk, a former minister".
_DONE_TO = re.compile(
    r"\b(?:found|convicted|sentenced|acquitted|cleared|charged|arrested|detained|accused|jailed|freed|released)\s+$"
)
_NO_MORE = re.compile(r"\b(?:former|ex|one-time|retired)\b", re.IGNORECASE)
_RELATED = rf"(?:{KIN}|friend|neighbou?r|victim)s?"
# "A brother of the police chief", "the officer's widow": they speak for themselves.
_OF_SOMEBODY_ELSE = re.compile(
    rf"\b{_RELATED}\sof\s(?!one|two|three|four|five|six|seven|\d)|['’]s?\s(?:[\w-]+\s)?{_RELATED}\b", re.IGNORECASE
)


def speaks_for_its_body(words: str) -> bool:
    """Whether the body that a description names can be the speaker's: not of former officials, not of their kin."""
    return not _NO_MORE.search(words) and not _OF_SOMEBODY_ELSE.search(words)


def descriptions(context: Context, party: Party | None, statement: Statement) -> Iterator[str]:
    """What stands around the mentions of a speaker and can tell whom they speak for, the nearest words first.

    "The clinic's director, Dr A B"; "A B, who heads the brigade"; before the name only as far as the last comma,
    save within the words that the statement gives for its speaker.
    """
    spans = [] if party is None else [m.span for m in party.mentions if m.form != "pronoun"]
    around = (
        words for span in dict.fromkeys((*statement.speaker, *spans)) for words in _around(context, span, statement)
    )
    return filter(speaks_for_its_body, around)


def _around(context: Context, span: Span, statement: Statement) -> Iterator[str]:
    """The words around one mention of a speaker."""
    text = context.reading.report.text
    sentence = context.reading.sentence_of(span)
    told = max((part.end for part in statement.content if part.end <= span.start), default=0)
    left = text[max(sentence.start, span.start - _BEFORE, told) : span.start]
    left = left[max((m.end() for m in _STOP.finditer(left)), default=0) :]
    left = "" if _DONE_TO.search(left) else left
    right = text[span.end : min(sentence.end, span.end + _AFTER)]
    cut = _STOP.search(right)
    right = _apposition(right[: cut.start()] if cut else right)
    yield " ".join(f"{left.rpartition(',')[2]} {span.of(text)} {right}".split())
    if left.rstrip().endswith(","):
        yield " ".join(left.rstrip(" ,").rpartition(",")[2].split())


def _apposition(right: str) -> str:
    """What follows a name and describes it: from its comma to the next, or "of the agency"; else nothing."""
    if re.match(r"\s*,", right):
        parts = right.split(",")[1:]
        # What follows the last comma may be the sentence going on: "A B, who keeps a shop, watched as police came".
        closed = [part for number, part in enumerate(parts) if number == 0 or number < len(parts) - 1]
        return ", ".join([part for part in closed if part.strip() and not part.strip().isdigit()][:2])
    return right if re.match(r"\s+(?:of|for|from|who|with)\b", right) else ""
