"""What a statement says as a line: its words, led by what its speaker does with them where that is more than saying."""

import re

from secondsource.model.record import Said
from secondsource.model.span import Span
from secondsource.show.excerpt import excerpt, shorten

_MARKS = "\"'“”‘’«»„ "
_PLAIN = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|add(?:s|ed|ing)?|wr(?:ote|ites?|iting)|stat(?:es?|ed|ing)|"
    r"report(?:s|ed|ing)?|announc(?:es?|ed|ing)|not(?:es?|ed|ing)|tweet(?:s|ed)?|post(?:s|ed)?|according|per|cit(?:ed|ing)|"
    r"quot(?:ed|ing))\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|nor|declin\w*|refus\w*)\b|n['’]t\b", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")


def told_words(said: Said, text: str, length: int) -> str:
    """What a statement of a report of this text says, in quotation marks where its speaker is quoted.

    "Denied: that the valve was worn" is no statement that it was.
    """
    runs_on = not said.speaker_text and _is_cut_by_cue(said)
    spans = (Span(said.content[0].start, said.content[-1].end),) if runs_on else said.content
    parts = ("".join(piece.text for piece in excerpt(text, span, (), 10_000)) for span in spans)
    words = shorten(" … ".join(part.strip(_MARKS) for part in parts), length)
    words = f"“{words}”" if said.kind == "direct" else words
    return words if runs_on else f"{_manner(said, text)}{words}"


def _is_cut_by_cue(said: Said) -> bool:
    """ "The crew | were believed | to have fled": with nobody to name, all of it is told as it stands."""
    return said.cue is not None and any(
        before.end <= said.cue.start and said.cue.end <= behind.start
        for before, behind in zip(said.content, said.content[1:], strict=False)
    )


def _manner(said: Said, text: str) -> str:
    cue = "" if said.cue is None else "".join(piece.text for piece in excerpt(text, said.cue, (), 10_000))
    if not _LETTER.search(cue) or (_PLAIN.search(cue) and not _NOT.search(cue)):
        return ""
    return f"{cue}: "
