"""Statements that a brief does not list, since nobody claims anything in them.

They are refusals to comment or to say who or how many, rulings, nicknames. A reading keeps them, because their speakers
are told of: a court's order is the court's own, whoever reports it.
"""

import re

from secondsource.link.assembling.unattributed import tells_by_itself
from secondsource.model.reading import Statement

_NO_COMMENT = re.compile(
    r"(?:to\s+)?(?:an?\s+|any\s+|further\s+)*(?:requests?\s+(?:seeking|for)\s+)?(?:to\s+)?(?:comments?|answer|respond|reply)"
    r"(?:\s+(?:on|about|to|further|publicly|immediately|beyond|regarding|when|as|and|for)\b.*)?",
    re.IGNORECASE | re.DOTALL,
)
_REFUSING = re.compile(
    r"\b(?:declin|refus|respond|repl(?:y|ied)|answer|return|available|reached?|comment)\w*\b", re.IGNORECASE
)
_COURTS = re.compile(
    r"\b(?:courts?|judges?|jury|jurors?|juries|magistrates?|tribunals?|justices|bench)\b", re.IGNORECASE
)
_RULING = re.compile(
    r"\b(?:(?:order|approv|grant|reject|dismiss|adjourn|award|overturn|quash|annul|clear|free|releas|bann?|postpon)\w*"
    r"|uph(?:e|o)ld\w*|rul\w+\s+(?:\w+\s+)?(?:against|for|in\s+favou?r\s+of)|threw\s+out|struck\s+down)\W*$",
    re.IGNORECASE,
)
# "Did not say | who had fired them", "declined | to say whether they knew": what is left open.
_WITHHOLDING = re.compile(
    r"\b(?:not|never|declin\w*|refus\w*)\b.{0,20}\b(?:say|saying|specify|disclose|reveal|identify|explain|confirm)$"
    r"|n['’]t\s(?:\w+\s)?(?:say|specify|disclose|reveal|identify|explain|confirm)$",
    re.IGNORECASE | re.DOTALL,
)
_LEFT_OPEN = re.compile(
    r"(?:to\s+(?:say|specify|disclose|reveal|identify|explain|confirm)\s+)?"
    r"(?:who|whom|whose|what|which|how|why|when|where|whether|if)\b",
    re.IGNORECASE,
)
_DECLINING = re.compile(r"\b(?:declin\w*|refus\w*)$", re.IGNORECASE)
_LEADS_UP = re.compile(r"(?:\b(?:declin\w*|refus\w*|not|never)|n['’]t)\s+(?:\w+ly\s+)?(?:to\s+)?$", re.IGNORECASE)
_BEFORE_CUE = 40
_CLAIMED = re.compile(r"[\"“”«»„]|(?<!\w)['‘](?=\w)|^(?:that|how|why|whether|what)\b", re.IGNORECASE)
_NOTHING = re.compile(r"nothing|nobody|little|more|it|this|that", re.IGNORECASE)
_NAMING = re.compile(r"\b(?:known|nicknamed|alias|aka|a\.k\.a\.|dubbed|called|named|goes|went)(?:\s+(?:as|by))?$", re.I)
_NICKNAME = re.compile(r"[\"“‘']\s*[\w’'.-]+(?:\s[\w’'.-]+){0,5}\s*[\"”’']")


def says_something(text: str, statement: Statement) -> bool:
    """Whether somebody claims, asks or promises something in a statement of a report of this text."""
    told = " ".join(span.of(text) for span in statement.content).strip(" ,.;")
    cue = " ".join(span.of(text) for span in statement.cue)
    speaker = " ".join(span.of(text) for span in statement.speaker)
    if (
        not told
        or (not speaker and _NOTHING.fullmatch(told))
        or _LEFT_OPEN.fullmatch(told)
        or (_NO_COMMENT.fullmatch(told) and _REFUSING.search(f"{cue} {told}"))
    ):
        return False
    if _NAMING.search(cue) and _NICKNAME.fullmatch(told):
        return False
    if _is_left_open(text, statement, cue, told) or not tells_by_itself(text, statement):
        return False
    ruling = _COURTS.search(speaker) and _RULING.search(cue)
    return not ruling or _CLAIMED.search(told) is not None


def _is_left_open(text: str, statement: Statement, cue: str, told: str) -> bool:
    """Whether somebody does not say who or whether; the reporting words may have been taken for less than they are."""
    if not statement.cue:
        return False
    at = statement.cue[-1]
    if _LEFT_OPEN.match(told) and (_WITHHOLDING.search(cue) or _DECLINING.search(cue)):
        return True
    behind = text[at.end : statement.content[0].end].lstrip()
    led_up = text[max(0, at.start - _BEFORE_CUE) : at.start]
    return bool(_LEFT_OPEN.match(behind) and _LEADS_UP.search(led_up))
