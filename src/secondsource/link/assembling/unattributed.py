"""Statements of nobody: what is told, asked or believed without a word of who does it."""

import re

from secondsource.model.reading import Statement

_CLAUSE = re.compile(
    r"(?:that|whether|how|why)\b|(?:i|you|he|she|it|we|they|there)\s+\w"
    r"|.*(?:\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do)\b|n['’]t\b)",
    re.IGNORECASE | re.DOTALL,
)
_TO_DO = re.compile(r"(?:not\s+|never\s+)?to\s", re.IGNORECASE)
_HELD = re.compile(
    r"\b(?:believed|said|reported|alleged|thought|understood|feared|known|rumou?red|presumed|expected|found|seen|claimed)$",
    re.IGNORECASE,
)


def tells_by_itself(text: str, statement: Statement) -> bool:
    """Whether a statement tells something though nobody is named who says it; any with a speaker does.

    "The crew were believed to have fled" tells what is held of them; "the victims have not been named" holds no more
    than a phrase, and of "villagers were told to leave" nobody is there to ask.
    """
    if statement.speaker or statement.speaker_mention is not None or statement.kind != "indirect":
        return True
    parts = [part.of(text) for part in statement.content]
    if _TO_DO.match(parts[-1]):
        return len(parts) > 1 and bool(statement.cue) and _HELD.search(statement.cue[-1].of(text)) is not None
    return len(parts) > 1 or _CLAUSE.match(parts[0]) is not None
