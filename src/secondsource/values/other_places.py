"""Places that stand beside an event and are of something else: where it was told, where the hurt were taken, a home.

"Told reporters in Velm", "in hospital in Velm", "were brought to Velm", "a trader from Velm", "on its way to Velm",
"carrying fuel from Velm".
"""

import re

_CARRIED = (
    "flights?|planes?|trains?|bus|buses|ferry|ferries|boats?|lorry|trucks?|convoys?|fuel|oil|grain|goods|cargo"
    "|passengers"
)
_LEAVING = "sailed|flew|flown|travelled|traveled|travelling|traveling|flying|sailing|set\\s+out|departed"
_PEOPLE = (
    r"(?:m[ae]n|wom[ae]n|people|boys?|girls?|child(?:ren)?|traders?|residents?|natives?|students?|workers?|farmers?|teachers?"
    r"|drivers?|couples?|citizens?|nationals?|migrants?|refugees?|tourists?|sailors?|members?|others?|both|all|some"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|a\s+dozen|\d+)"
)
_OTHER = re.compile(
    r"\b(?:(?:told\s+(?:[\w'’-]+\s+){1,3}|sa(?:id|ys)\s+|spoke\s+|speaking\s+|(?:journalists|reporters)\s+|"
    r"in\s+(?:a\s+)?hospital\s+|headquarters\s+|(?:news\s+)?conference\s+|"
    r"(?:lives?|lived|living|resid(?:es|ed|ing)|based)\s+|"
    r"(?:brought|taken|flown|airlifted|rushed|transferred|admitted|driven|sent)\s+(?:[\w-]+\s+){0,2}"
    r")(?:in|at|to)\s+(?:the\s+)?$"
    rf"|{_PEOPLE}\s+from\s+$"
    r"|\b(?:felt|heard|visible)\s+(?:as\s+far\s+(?:away\s+)?as|in)\s+(?:the\s+)?(?:capital,?\s+)?$"
    r"|(?:natives?|citizens?)\s+of\s+$|(?:born|raised|grew\s+up)\s+in\s+$"
    rf"|(?:{_CARRIED}|{_LEAVING})\s+from\s+(?:[\w’'-]+\s+to\s+)?$"
    r"|(?:planes?|flights?|aircraft|jets?|airliners?|pilots?|passengers|crew),?\s+(?:[\w’',-]+\s+){0,5}"
    r"landed\s+(?:safely\s+)?(?:in|at)\s+$"
    r"|(?:on\s+(?:its|his|her|their|the)\s+way|en\s+route|bound|heading|headed|destined|travelling|traveling|flying)"
    r"\s+(?:from\s+[\w’'-]+\s+)?(?:to|for)\s+(?:the\s+(?:port|city|town|village|airport)\s+of\s+)?$)",
    re.IGNORECASE,
)
_COURT = re.compile(r"\b(?:courts?|magistrates?|judges?|tribunal|prosecutors?)\s+(?:in|at)\s+$", re.IGNORECASE)
# One of these is the last word before the place in each of them.
_LEADING = frozenset(("in", "at", "to", "for", "from", "of", "the", "capital", "capital,", "as"))
_REACH = 64


def is_of_another_act(text: str, start: int) -> bool:
    """Whether the words before the place at ``text[start:]`` tell of a saying, a hospital, a home or a way."""
    first = max(0, start - _REACH)
    led = not _LEADING.isdisjoint(text[first:start].lower().split()[-1:])
    return led and _OTHER.search(text, first, start) is not None


def is_of_a_court(text: str, start: int) -> bool:
    """Whether the words before the place at ``text[start:]`` tell of a court or of prosecutors there."""
    return _COURT.search(text, max(0, start - _REACH), start) is not None
