"""Whether an outlet's own voice shows a source of its own: a correspondent at the place, a witness, a count."""

import re
from functools import lru_cache

from secondsource.link.tellings.telling import Context
from secondsource.model.span import Span

_OWN = (
    r"\b(?:our|this (?:newspaper|paper|magazine|station|website)['’]s|an? own|staff) (?:own )?"
    r"(?:special )?(?:reporters?|correspondents?|photographers?|journalists?|staff|teams?|volunteers?|stringer)\b"
)
_CORRESPONDENT = r"\b(?:correspondent|reporter|photographer|journalist|team)s? (?:of|for|from|with) (?:the )?(?=[A-Z])"
_REPORT_SHOWS = re.compile(rf"{_OWN}", re.IGNORECASE)
_AT_PLACE = re.compile(r"^\s*By (?:[A-Z][\w.'’-]+ ){1,4}in [A-Z]", re.MULTILINE)
# "Our lawyer, Ida Moss, was at the gate when they were freed."
_OURS_THERE = (
    r"\bour (?:own )?(?:[\w-]+ )?(?:medics?|nurses?|people|delegates?|colleagues?|[a-z]{3,}(?:er|or|ist|ian)s?)"
    r"(?:, [^,.;]{2,60},)? (?:was|were|stood|sat|is|are) (?:there|present|inside|outside|among|aboard"
    r"|on (?:site|board)|(?:at|in|on|near|by) (?:the|its|their|his|her|[A-Z]))\b"
)
_SENTENCE_SHOWS = re.compile(rf"{_OWN}|{_OURS_THERE}|\bwe (?:saw|counted|watched|heard|registered)\b", re.IGNORECASE)
_OUTLETS_OWN = re.compile(_CORRESPONDENT)
_OPENING = 600


def report_shows(context: Context) -> bool:
    """Whether the report's beginning credits someone of its own at the place."""
    report = context.reading.report
    return _opening_shows(report.text[:_OPENING], report.byline or "", report.outlet or "")


@lru_cache(maxsize=256)
def _opening_shows(opening: str, byline: str, outlet: str) -> bool:
    return bool(
        _REPORT_SHOWS.search(opening)
        or _AT_PLACE.search(opening)
        or re.search(r"\w in [A-Z]", byline)
        or _credits_own_person(outlet, opening)
    )


def sentence_shows(context: Context, sentence: Span) -> bool:
    """Whether the sentence itself says that the outlet's own people saw it."""
    words = sentence.of(context.reading.report.text)
    return bool(_SENTENCE_SHOWS.search(words)) or _credits_own_person(context.reading.report.outlet or "", words)


def _credits_own_person(outlet: str, words: str) -> bool:
    """ "A correspondent of the Harbour Post": the name that follows is the outlet's."""
    name = outlet.removeprefix("The ").casefold()
    if not name:
        return False
    return any(words[match.end() :].casefold().startswith(name) for match in _OUTLETS_OWN.finditer(words))
