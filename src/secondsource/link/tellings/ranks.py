"""Ranks: whether somebody told of by a rank alone ("spokesman Jon Holt") may speak for the body that spoke before."""

import re
from collections.abc import Sequence

from secondsource.link.naming.bodies import Body, body

RANK = re.compile(
    r"\b(?:its|officer|captain|commander|chief|head|heads|director|spokes(?:man|woman|person)|secretary|president|chair\w*|"
    r"coordinator|lieutenant|general|colonel|major|sergeant|speaker|superintendent|registrar|manager|leader|executive|"
    r"leads|heads|chairs|runs)\b",
    re.IGNORECASE,
)
_MILITARY = frozenset(("captain", "commander", "lieutenant", "general", "colonel", "major", "sergeant", "officer"))
_WITHOUT_SOLDIERS = frozenset(("presidency", "governor", "town hall", "court", "hospital", "union", "election", "aid"))
# "The chief of operations" is one of the body told of before; "the head of the parents' association" is not.
_OF_ANOTHER = re.compile(
    r"\bspokes(?:man|woman|person)\s+for\b|"
    r"\b(?:spokes(?:man|woman|person)|heads?|leader|chair\w*|president|director|secretary|speaker|coordinator|chief)\s+"
    r"of\s+(?:the\s+|an?\s+)?"
    r"(?:[\w-]+['’]s?\s|(?-i:[^\W\d_a-z])|(?:[\w-]+\s)?(?:association|movement|party|coalition|alliance|rebels?|militia|group|"
    r"union|federation|network|campaign|tribe|clan|community|gang|cartel|church|mission|charity)\b)",
    re.IGNORECASE,
)
_LEADER = re.compile(
    r"\b(?:opposition|rebel|separatist|militia|tribal|clan|community|village|religious|rights|gang|cartel|protest|strike|"
    r"student|coup|party|guerrilla|church)\s+(?:leader|chief|head|commander|spokes(?:man|woman|person)|chair\w*)\b",
    re.IGNORECASE,
)
# "RailUnion general secretary Ida Moss", "the KLV chair": of a body that is named right before the rank.
_OF_A_NAME = re.compile(
    r"(?P<name>\b[A-Z][a-z]+[A-Z]\w+|\b[A-Z]{2,6}|(?<=[a-z,] )[A-Z][\w’'-]+)\s"
    r"(?:(?:general|deputy|managing|executive|press|regional|national|acting)\s){0,2}"
    r"(?:spokes(?:man|woman|person)|secretary|president|chair\w*|director|leader|coordinator|chief|head)\b"
)


def speaks_for_the_last(described: Sequence[str], last: Body) -> bool:
    """Whether words that tell a rank leave it with the body that spoke before: no head of others or
    of a body with a name of its own, no soldier of it."""
    ranks = {found.casefold() for words in described for found in RANK.findall(words)}
    if not ranks or any(_OF_ANOTHER.search(words) or _LEADER.search(words) for words in described):
        return False
    named = {found["name"] for words in described for found in _OF_A_NAME.finditer(words)}
    if any(body(name).qualifiers and name not in last.words for name in named):
        return False
    return not (ranks <= _MILITARY and last.kind in _WITHOUT_SOLDIERS)
