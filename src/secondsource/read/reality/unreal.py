"""Events that are only played, practised, told as fiction, named by a title, or that all but came about.

The words before the event in its sentence say so, wherever the parse hangs it: "simulated an explosion", "a drill in
which a plane crashed", "the film tells of a murder", "came close to striking".
"""

import re
from collections.abc import Iterable

from secondsource.read.analysis import Analysis

_FICTION = (
    r"(?:film|movie|novel|thriller|drama|play|musical|opera|sitcom|comedy|fable|fairy tale|short story|comic|"
    r"tv series|television series|crime series|soap opera|video ?game)s?"
)
_TELLS = (
    r"(?:tells?|told|recounts?|recounted|depicts?|depicted|portrays?|portrayed|shows?|imagines?|imagined|follows?|"
    r"followed|opens?|opened|begins?|began|ends?|ended|cent(?:re|er)s|revolves?|deals?|is about|features?|featured)"
)
_EXERCISE = (
    r"(?:(?:training |emergency |military |disaster |rescue |fire )?(?:drill|exercise|simulation|re-?enactment)s?)"
)
_REAL = r"(?:documentary|based on|true story|true crime|real[- ]life|film crew|film director|film set)"
_SAME_PHRASE = r"(?:[^\W\d_][\w'’-]*\s+){0,3}"
_PLAYED = re.compile(
    r"\b(?:simulat|re-?enact|rehears|practi[sc]|pretend|imagin|role-?play)(?:e|es|ed|ing|s)?\s+"
    rf"(?:to\s+)?{_SAME_PHRASE}$|"
    rf"\b(?:mock|simulated|fictional|fictitious|imaginary|(?:an?|the|this|that)\s+staged|pretend|make-believe|dummy)"
    rf"\s+{_SAME_PHRASE}$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"(?:^|[^\w'’-]){_FICTION}\b[^.;]*?\b(?:{_TELLS}|in which|where|about)\b[^.;]*$|"
    rf"^\W*in\s+(?:(?:the|a|an|his|her|their|its|this|that)\s+)(?:[\w-]+\s+){{0,2}}{_FICTION}\b[^.;]*$|"
    r"^\W*in\s+the\s+(?:\w+\s+)?series,?\s+(?:a|an|the|two|three|one)\b[^.;]*$",
    re.IGNORECASE,
)
_IN_EXERCISE = re.compile(
    rf"\b{_EXERCISE}\b[^.;]*\b(?:in which|where|simulating|imitating)\b[^.;]*$|"
    rf"^\W*(?:during|in|as part of|for)\s+(?:the|a|an|this|that|its|their)\s+(?:[\w-]+\s+){{0,2}}{_EXERCISE}\b[^.;]*$",
    re.IGNORECASE,
)
_WAS_EXERCISE = re.compile(
    r"^[^.,;]*\b(?:is|was|were|are)\s+(?:only |just |merely )?(?:part of )?(?:a|an|the)\s+"
    rf"(?:[\w-]+\s+){{0,2}}{_EXERCISE}\b",
    re.IGNORECASE,
)
_ALMOST = re.compile(
    r"\b(?:(?:came|come|comes|coming|was|were|been)\s+(?:very |so |dangerously |perilously )?close\s+to|"
    r"(?:came|come|comes|coming)\s+within\s+(?:[\w-]+\s+){1,5}of|on\s+the\s+(?:verge|brink|point)\s+of|"
    rf"narrowly\s+(?:avoided|escaped|missed|averted))\s+{_SAME_PHRASE}$|"
    r"\b(?:nearly|almost|all but)\s+$",
    re.IGNORECASE,
)
# "In our report “Nine drown as ferry sinks” we named the wrong river": a title is named there, and tells nothing.
_IN_TITLE = re.compile(
    r"\b(?:report|article|story|piece|item|headline|dispatch|column|editorial|feature|bulletin)s?\s"
    r"(?:(?:was\s)?(?:headlined|titled|entitled|headed)\s)?[\"“][^\"”]*$|"
    r"\b(?:headlined|titled|entitled)\s[\"“‘'][^\"”]*$",
    re.IGNORECASE,
)
# One of these stands in whatever `_WAS_EXERCISE` finds behind an event, one of the others in what is found before it.
_HINTS_OF_EXERCISES = ("drill", "exercise", "simulation", "enactment")
_HINTS = (
    "all but",
    *(
        "simulat enact rehears practi pretend imagin play mock fictio fictit stage believe dummy drill exercise film "
        "movie novel thriller drama musical opera sitcom comedy fable fairy story comic series game close within "
        "verge brink point narrowly nearly almost report article item piece headline dispatch column editorial feature "
        "bulletin titled headed"
    ).split(),
)


def is_unreal(analysis: Analysis, index: int) -> bool:
    """Whether the words around an event tell that it was played, practised, invented, or all but came about."""
    word = analysis.words[index]
    sentence = analysis.sentences[word.sentence]
    before = analysis.text[sentence.start : word.start]
    if _holds_one(before.lower(), _HINTS) and _is_unreal_behind(before, word.upos):
        return True
    if word.upos != "NOUN":
        return False
    behind = analysis.text[word.end : sentence.end]
    return _holds_one(behind.lower(), _HINTS_OF_EXERCISES) and _WAS_EXERCISE.match(behind) is not None


def _holds_one(text: str, hints: Iterable[str]) -> bool:
    return any(map(text.__contains__, hints))


def _is_unreal_behind(before: str, upos: str) -> bool:
    if _PLAYED.search(before) or _IN_EXERCISE.search(before) or _IN_TITLE.search(before):
        return True
    if _TOLD.search(before) and not re.search(_REAL, before, re.IGNORECASE):
        return True
    return _ALMOST.search(before) is not None and (
        upos == "VERB" or not re.search(r"(?:nearly|almost|all but)\s+$", before)
    )
