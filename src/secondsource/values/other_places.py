"""Places that stand beside an event and are of something else: where it was told, where the hurt were taken, a home.

"Told reporters in Velm", "in hospital in Velm", "were brought to Velm", "a trader from Velm", "on its way to Velm",
"carrying fuel from Velm", "it comes from Velm", "By Ida Moss in Velm"; and a government that goes by its town: "Velm
denied it".
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
_THE_TOWN = r"(?:the\s+(?:town|city|village|port)\s+of\s+)?"
_OTHER = re.compile(
    r"\b(?:(?:told\s+(?:[\w'’-]+\s+){1,3}|sa(?:id|ys)\s+|spoke\s+|speaking\s+|(?:journalists|reporters)\s+|"
    r"in\s+(?:a\s+)?hospital\s+|headquarters\s+|(?:news\s+)?conference\s+|"
    r"(?:lives?|lived|living|resid(?:es|ed|ing)|based)\s+|"
    r"(?:brought|taken|flown|airlifted|rushed|transferred|admitted|driven|sent)\s+(?:[\w-]+\s+){0,2}"
    r")(?:in|at|to)\s+(?:the\s+(?:(?:town|city|village|port|capital)(?:\s+of)?\s+)?)?$"
    rf"|{_PEOPLE}\s+from\s+{_THE_TOWN}$"
    r"|\ban?\s+(?:[\w-]+\s+){1,2}from\s+the\s+(?:town|city|village|port)\s+of\s+$"
    r"|\b(?:felt|heard|visible)\s+(?:as\s+far\s+(?:away\s+)?as|in)\s+(?:the\s+)?(?:capital,?\s+)?$"
    r"|(?:directs?|runs?|leads?|heads?|coordinates?|manages?|edits?|monitors?)\s+(?:the|an?|its|his|her|it)\s+"
    r"(?:[\w-]+\s+){0,3}from\s+$"
    r"|(?:operat|broadcast|work|report|writ|speak)(?:es|s|ing)\s+from\s+$"
    r"|(?:natives?|citizens?)\s+of\s+$|(?:born|raised|grew\s+up)\s+in\s+$"
    rf"|(?:{_CARRIED}|{_LEAVING})\s+from\s+(?:[\w’'-]+\s+to\s+)?$"
    r"|(?:planes?|flights?|aircraft|jets?|airliners?|pilots?|passengers|crew),?\s+(?:[\w’',-]+\s+){0,5}"
    r"landed\s+(?:safely\s+)?(?:in|at)\s+$"
    r"|(?:on\s+(?:its|his|her|their|the)\s+way|en\s+route|bound|heading|headed|destined|travelling|traveling|flying|(?:helicopter|rescue|evacuation)\s+flight)"
    r"\s+(?:from\s+[\w’'-]+\s+)?(?:to|for)\s+(?:the\s+(?:port|city|town|village|airport)\s+of\s+)?$)",
    re.IGNORECASE,
)
_COMING = re.compile(r"\b(?:comes?|came|coming|hails?|hailed)\s+(?:[\w-]+\s+)?from\s+$", re.IGNORECASE)
_ITS_FORCES = re.compile(
    r"(?:['’]s)?\s+(?:county\s+)?(?:police|sheriff|prosecutors?|officials?|officers?|detectives?|fire|firefighters)\b",
    re.IGNORECASE,
)
_COURT = re.compile(r"\b(?:courts?|magistrates?|judges?|tribunal|prosecutors?)\s+(?:in|at)\s+$", re.IGNORECASE)
_BYLINE = re.compile(r"(?:^|\n)[ \t]*(?i:by)\s+(?:(?!(?i:in)\b)[^\W\d_][\w.'’-]*,?\s+){1,8}(?i:in)\s+$")
_SPOKEN = re.compile(
    r"\s+(?:(?:has|had|have|later|also|earlier|repeatedly|swiftly)\s+){0,2}(?:sa(?:id|ys)|den(?:ied|ies)|accuse[ds]|claim(?:s|ed)|"
    r"reject(?:s|ed)|insist(?:s|ed)|condemn(?:s|ed)|dismiss(?:es|ed)|blame[ds]|warn(?:s|ed)|vow(?:s|ed)|demand(?:s|ed))\b"
)
_OPENS = re.compile(r"(?:^|[.!?:;,\n\"“”]\s*|\b(?:but|and|while|though|although|which|that)\s+)$", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_a-z][\w'’-]*(?:\s[^\W\d_a-z][\w'’-]*){0,2}")
_LONGEST_NAME = 40
_LINE = 120
# One of these is the last word before the place in each of them.
_LEADING = frozenset(("in", "at", "to", "for", "from", "of", "the", "capital", "capital,", "as"))
_REACH = 64


def is_of_another_act(text: str, start: int) -> bool:
    """Whether the words around the place at ``text[start:]`` tell of a saying, a hospital, a home or a way."""
    first = max(0, start - _REACH)
    if _speaks(text, start):
        return True
    if _COMING.search(text, first, start):
        return not _has_forces(text, start)
    led = not _LEADING.isdisjoint(text[first:start].lower().split()[-1:])
    return led and (_OTHER.search(text, first, start) or _BYLINE.search(text, max(0, start - _LINE), start)) is not None


def _has_forces(text: str, start: int) -> bool:
    """ "The news comes from Velm police": whose police tell it is where it was."""
    name = _NAME.match(text, start, start + _LONGEST_NAME)
    return name is not None and (_ITS_FORCES.search(name.group()) or _ITS_FORCES.match(text, name.end())) is not None


def _speaks(text: str, start: int) -> bool:
    """Whether the place at ``text[start:]`` opens its clause and says or denies something: a government by its town."""
    name = _NAME.match(text, start, start + _LONGEST_NAME)
    return name is not None and bool(_SPOKEN.match(text, name.end()) and _OPENS.search(text, max(0, start - 12), start))


def is_of_a_court(text: str, start: int) -> bool:
    """Whether the words before the place at ``text[start:]`` tell of a court or of prosecutors there."""
    return _COURT.search(text, max(0, start - _REACH), start) is not None
