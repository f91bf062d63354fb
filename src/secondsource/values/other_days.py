"""Days that are of something else than the event told around them: a saying, an arrest, a court, a page's stamp.

"A man was shot dead, police said on Monday" tells when police said it; of the shooting's day it tells nothing, as
where the man "remained in the hospital on Monday".
"""

import re

from secondsource.values.headings import body_start
from secondsource.values.time_words import MONTH_PARTS

_SAID = (
    "said|says|told|announced|confirmed|stated|tweeted|posted|wrote|testified|added|identified|named|released"
    "|lowered|raised|revised|denied|warned|acknowledged|admitted|apologi[sz]ed"
)
_LED = (
    "arrested|charged|booked|arraigned|indicted|jailed|sentenced|convicted|pleaded|pled|surrendered|appeared|extradited"
    "|apprehended|captured|buried|mourned|remembered|honored|honoured"
    r"|(?:pleaded|pled)(?:\snot)?\sguilty"
    "|fined|closed|called off|suspended|resumed|lifted"
)
_SEARCHING = re.compile(
    r"\b(?:rescuers?|divers?|searchers?|crews?|teams?|firefighters|coast\s?guards?|volunteers)\b[^.;]{0,90}?"
    r"\b(?P<found>found|recovered|retrieved|pulled)\b[^.;,]{0,90}\s"
    r"(?:(?:late|early|later|on)\s+){0,2}$",
    re.IGNORECASE,
)
_SEARCHED = re.compile(
    r"\b(?:divers|rescuers|searchers|rescue (?:teams|workers))\s(?:on\s)?(?:late\s|early\s)?$", re.IGNORECASE
)
_FINDS = re.compile(r"\s+(?P<verb>found|recovered|retrieved|pulled|searched|resumed)\b", re.IGNORECASE)
_STILL = (
    r"remain(?:s|ed)\s(?:hospitali[sz]ed|in\s(?:(?:the|a)\shospital|\w+\scondition)|unclear|unknown|at\slarge)"
    r"|(?:was|were)\s(?:still|unclear|unknown|under\s?way)"
)
_LEAD = r"(?:(?:late|early|later|on|earlier|in the early hours of|the night of)\s+){0,3}"
_WHERE_SAID = (
    r"(?:\s+(?:in|at|during|by|through|via|on)\s+(?:(?:a|an|the|his|her|its|their)\s+)?(?:[a-z-]+\s+)?"
    r"(?:statement|release|conference|briefing|interview|post|report|message|e-?mail|update|tweet|telephone|phone"
    r"|court|hearing|facebook|twitter|radio|television)s?)"
)
_WHERE_LED = r"(?:\s+(?:in|at|before|into)\s+(?:(?:the\s+)?(?:[\w.'’-]+\s+){0,3}(?:court|jail)|(?-i:[A-Z])[\w.'’-]+))"
_TOLD = (
    r"(?:(?:reporters|journalists|(?:an?|the)\s+(?:news|press)\s+(?:conference|briefing))"
    r"(?:\s+(?:in|at|outside|from)\s+(?:[\w.'’-]+\s+){0,3}?[\w.'’-]+)?"
    r"|(?:the\s+)?(?:(?-i:[A-Z])[\w.'’-]*\s+){0,4}(?-i:[A-Z])[\w.'’-]*)\s+"
)
# "Accused the ministry on Monday of hiding it".
_BLAMED = (
    r"(?:accused|blamed|suspected)\s+"
    r"(?:(?!(?:after|before|for|of|over|in|at|during|following)\s)[\w’'-]+\s+){1,6}?(?=(?:late\s|early\s)?on\s)"
)
# "Said when he came back from the villages on Sunday".
_ON_THE_WAY = (
    r"(?:said|told\s+(?:reporters|journalists)|added)\s+(?:when|as|while|after|before|on|upon)\s+"
    r"(?:(?:he|she|they)\s+(?:had\s+)?)?(?:came|coming|return(?:ed|ing)|went|going|visit(?:ed|ing)|arriv(?:ed|ing)"
    r"|tour(?:ed|ing)|travell?(?:ed|ing)|flew|flying|left|leaving|spoke|speaking|emerg(?:ed|ing)|drove|driving)\s+"
    r"(?:(?!(?:who|that|where|which|whose)\s)[\w.'’-]+\s+){0,7}?"
)
# "State media reported on Tuesday", but "a fire was reported on Tuesday".
_REPORTED = (
    r"(?:media|agency|newspapers?|papers?|television|radio|news|officials?|police|authorities|ministry|cent(?:er|re))"
    r"\s+reported"
)
_BEFORE = re.compile(
    rf"\b(?:(?P<told>told\s+{_TOLD}|{_BLAMED}|{_ON_THE_WAY})|(?P<said>{_SAID}|{_REPORTED})(?:{_WHERE_SAID})?\s+"
    rf"|(?P<act>{_LED}|{_STILL})(?:{_WHERE_LED})?\s+){_LEAD}$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    # "In Velm on Tuesday, says their lawyer": who says it stands behind the verb.
    r"(?!,\s+(?:says?|said)\s+(?:the|an?|their|his|her|its|(?-i:[A-Z])))"
    rf",?\s+(?:(?:have|has|had|also)\s+)?(?P<verb>{_SAID}|{_LED}|(?:was|were)\s+(?:{_LED}))\b(?!\s+(?:to|shot)\b)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:police|officials?|authorities|officers?|deput(?:y|ies)|sheriff|detectives|investigators|prosecutors?"
    r"|coroner|spokes\w+|ministry|ministers?|department|agency|government|mayor|governor|president|[A-Z][\w.'’-]+)\s+(?:on\s+)?(?:late\s+|early\s+)?$"
)
_ANNOUNCED = re.compile(
    r",?\s+(?:the\s+)?(?:[\w.'’-]+\s+){0,3}?"
    r"(?:police|officials?|authorities|officers?|deputies|sheriff|detectives|investigators|prosecutors?|coroner)\s+"
    r"(?:have\s+|has\s+)?(?P<verb>announced|told|identified|released|arrested|charged|confirmed|named)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(r"(?:^|[.!?”\"]\s+|\n\s*)(?:(?:late|early|on)\s+){0,2}$", re.IGNORECASE)
_DASHED = re.compile(r"[\w ,.]{5,24}\s(?:-{1,2}|–|—)\s")
_STAMP = re.compile(
    r"\b(?:(?:last|first|originally)\s+)?(?:posted|published|updated?|modified|created|issued|as of)\b"
    r"(?:\s+(?:on|at))?\s*[:,|–—-]?\s*(?:(?:\d{1,2}:\d\d\s?(?:[ap]\.?m\.?)?(?:\s[a-z]{2,4})?)[\s,|–—-]+(?:on\s+)?)?$",
    re.IGNORECASE,
)
# One of these stands in each of them; few leads to a day have any.
_TOLLS = ("toll", "number", "count", "total")
_FOUND = ("found", "recovered", "retr", "pulled")
# "The death toll climbed to 37 on Thursday": when it did, and not when they died.
_RISING = re.compile(
    rf"\b(?:{'|'.join(_TOLLS)})\b[^.;:]{{0,80}}?\s(?P<verb>climbed|rose|risen|grew|grown|increased|jumped|reached|passed"
    rf"|fell|dropped|stood)\s(?:[\w,-]+\s){{0,5}}{_LEAD}$",
    re.IGNORECASE,
)
# "Raising the number of dead to 43 on Wednesday".
_RAISING = re.compile(
    rf"\b(?P<verb>raising|bringing|taking|pushing|lifting)\s(?:the|its)\s(?:[\w-]+\s){{0,4}}?(?:{'|'.join(_TOLLS)})\b"
    rf"[^.;:]{{0,60}}?\sto\s(?:[\w,-]+\s){{1,5}}{_LEAD}$",
    re.IGNORECASE,
)
_DYING = r"\b(?:dies|died|dying|passed\saway|succumbed)\s"
_HOSPITAL = r"(?:in|at)\s+(?:[\w.'’-]+\s+){0,4}?(?:hospital|clinic|infirmary|medical\scent(?:er|re))\b"
_DYING_THERE = re.compile(rf"{_DYING}(?:[\w.'’-]+\s+){{0,5}}?{_HOSPITAL},?\s+{_LEAD}$", re.IGNORECASE)
_DYING_THEN = re.compile(rf"{_DYING}{_LEAD}$", re.IGNORECASE)
_THERE = re.compile(rf",?\s+{_HOSPITAL}", re.IGNORECASE)
_OWNER = re.compile(r"['’]s\b")
_BYLINE = re.compile(r"[ \t]*by\s", re.IGNORECASE)
# "The Velm Mail, 2 December 2031".
_NAMED = re.compile(r"(?:[^\W\d_a-z][\w.'’&-]*\s+|(?:of|and|the)\s+){0,4}[^\W\d_a-z][\w.'’&-]*,\s+(?=.*\d{4}$)")
_LINE_PARTS = "\n\r|•·—–"
_WORD = re.compile(r"[^\W_]+")
_OF_DAYS = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
    rf"|{'|'.join(MONTH_PARTS)}"
    r"|\d+(?:st|nd|rd|th|am|pm)|[ap]m?|m|at|gmt|utc|[a-z]{1,2}t",
    re.IGNORECASE,
)
_REACH = 72
_SEARCH_REACH = 200
_HOSPITAL_REACH = 120


def is_stamp(text: str, start: int) -> bool:
    """Whether the time at ``text[start:]`` is a page's own: "Posted: Friday, May 3", or a line of the head.

    So is a day with nothing before it and a dash behind it: "Sept 10, 2031 - Nineteen people".
    """
    if _STAMP.search(text, max(0, start - 48), start) is not None or _is_line_of_head(text, start):
        return True
    return (not start or text[start - 1] == "\n") and _DASHED.match(text, start) is not None


def is_in_hospital(text: str, start: int, end: int) -> bool:
    """Whether the day ``text[start:end]`` is that of a death in hospital: what led to it may be of days before."""
    reach = max(0, start - _HOSPITAL_REACH)
    if _DYING_THERE.search(text, reach, start):
        return True
    return _DYING_THEN.search(text, reach, start) is not None and _THERE.match(text, end) is not None


def _is_line_of_head(text: str, start: int) -> bool:
    """Whether a line above the body, or its part beside "|", is a byline or holds a day alone, or beside a name."""
    if start >= body_start(text):
        return False
    first = max(text.rfind(mark, 0, start) for mark in _LINE_PARTS) + 1
    if _BYLINE.match(text, first):
        return True
    last = min((end for mark in _LINE_PARTS if (end := text.find(mark, start)) >= 0), default=len(text))
    words = _WORD.findall(_NAMED.sub("", text[first:last].strip()))
    return all(word.isdigit() or _OF_DAYS.fullmatch(word) for word in words)


def other_act(text: str, start: int, end: int) -> int | None:
    """Where the verb stands that has the day ``text[start:end]``: of saying, arresting or judging; None without one."""
    if _OWNER.match(text, end):
        return None
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    if before is not None:
        return before.start("told") if before["told"] else before.start("said" if before["said"] else "act")
    reach = max(0, start - _SEARCH_REACH)
    lead = text[reach:start].lower()
    tolls = any(word in lead for word in _TOLLS)
    rising = tolls and (_RISING.search(text, reach, start) or _RAISING.search(text, reach, start))
    if rising:
        return rising.start("verb")
    searching = any(word in lead for word in _FOUND) and _SEARCHING.search(text, reach, start)
    if searching:
        return searching.start("found")
    finds = _FINDS.match(text, end)
    if finds is not None and _SEARCHED.search(text, max(0, start - 40), start):
        return finds.start("verb")
    after = _AFTER.match(text, end)
    if after is not None and _SUBJECT.search(text, max(0, start - 40), start):
        return after.start("verb")
    announced = _ANNOUNCED.match(text, end)
    if announced is not None and _OPENING.search(text, max(0, start - 40), start):
        return announced.start("verb")
    return None
