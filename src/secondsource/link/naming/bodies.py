"""Bodies that people speak for: what class a body is of, and whether two descriptions can mean one body."""

import re
from dataclasses import dataclass
from functools import lru_cache

from secondsource.values.nations import nation_in, stem
from secondsource.values.news_words import NEWS_WORDS
from secondsource.values.words import COMMON, one_slip, pieces

# What a company's name ends with in its country: "Brask Shipping AS", "Orlen Mining Pty".
_LEGAL_FORM = (
    r"(?-i:(?<=\w )(?:ASA?|A/S|AB|Oyj?|S\.?A\.?|SAS|S\.?p\.?A\.?|S\.?A\.?R\.?L\.?|N\.?V\.?|B\.?V\.?|LLC|LLP|Limited|"
    r"Pty|Pte|Bhd|Tbk|Ltda|d\.o\.o\.|Kft|Zrt|[POC]?JSC|Holdings?|Airlines|Airways|Industries|Tankers)$)"
)
_PATTERNS = (
    # Those who look into a body, or stand up for its members, are another body.
    ("watchdog", r"(?:(?:police|prisons?|hospitals?|health|army|military|election|civilian)\s)?(?:[\w-]+\s)?"
                 r"(?:watchdog|ombuds(?:man|woman|person)?|oversight (?:body|board|agency|commission|authority)|"
                 r"complaints (?:body|board|commission|authority|directorate)|regulator)"),
    ("union", r"(?:police|(?:firefighter|nurse|doctor|prison officer)s['’]?) (?:union|federation|association)"),
    ("court", r"(?:(?:district|high|supreme|appeals?|crown|county|criminal) )?court(?! (?:documents|records|papers))|"
              r"registrar|magistrates?|tribunal|judge"),
    ("prosecutor", r"prosecut(?:ors?|ions?)(?:['’]s?)?(?: office)?|district attorney|attorney general|"
                   r"u\.?s\.? attorney|state['’]?s? attorney"),
    ("coroner", r"coroner|medical examiner|forensic (?:institute|service)|mortuary"),
    ("customs", r"customs"),
    ("rescue", r"rescue (?:board|services?|leader|teams?|officers?|officials?|workers?|coordinator|agency|department)|"
               r"mine rescue|coast ?guard|rescuers"),
    ("disaster", r"civil (?:protection|defen[cs]e)|disaster\b[^.,;]{0,20}?(?:directorate|office|agency|authority|unit)|"
                 r"emergency (?:secretariat|management|agency|authority)"),
    ("fire", r"fire (?:service|brigade|department|directorate|officers?|officials?|chief|marshal|rescue|crews?|"
             r"authority)|firefighters?|fire and rescue|brigade"),
    ("health", r"health (?:officials?|departments?|authorit(?:y|ies)|director(?:ate)?|secretariat)"),
    ("ambulance", r"ambulance|paramedics?|emergency medical|medics"),
    ("police", r"police(?:man|woman|men)?|sheriff(?:['’]s)?|constabulary|detectives?|troopers?|gendarmerie|"
               # "The superintendent of the prison" is of no force; whose he is stands behind him.
               r"(?:insp(?:ector)?|(?:chief )?sup(?:erintenden)?t)(?! of\b)|constable|investigators|deputies|officers|"
               r"highway patrol|commissar|"
               # Forces that papers in English call by their own names.
               r"garda[ií]?(?: s[ií]och[aá]na)?|carabinieri|gendarmes?|guardia civil|polizei|politie|polizia|mounties|"
               r"rcmp|psni|(?-i:[A-Z]{1,3}PD)"),
    ("hospital", r"hospital|clinic|infirmary|medical (?:cent(?:er|re)|officer|superintendent|director)|burns unit|"
                 r"emergency room|health service|doctors?|dr|physicians?|surgeons?|nurses?"),
    ("army", r"army|military(?! (?:council|government|junta|court))|(?:self-)?defen[cs]e forces?|navy|air force|"
             r"armed forces|troops|general staff"),
    ("election", r"(?:election|electoral)\b[^.,;]{0,20}?(?:board|commission|committee|authority)|polling station"),
    ("weather", r"meteorolog\w+|weather (?:service|office|bureau)|met office|seismolog\w+|geological survey"),
    ("governor", r"(?:vice[- ]?)?governor(?:['’]s)?(?: office)?|governorate|provincial (?:government|administration)"),
    ("town hall", r"(?:city|town|village) (?:hall|council)|municipality|municipal (?:council|authorities|government)|"
                  r"mayor(?:['’]s)?(?: office)?|council(?: leader|lors?|man|woman)|(?:local|borough) council"),
    ("ministry", r"ministry|minister|secretary of (?:state|defen[cs]e)"),
    ("presidency", r"(?<!vice )(?<!vice-)(?-i:President)(?=\s(?-i:[A-Z]))|presidency|"
                   r"president(?:['’]s|ial)\s(?:office|palace|administration|spokes\w+)"),
    ("government", r"white house|state department|pentagon|government|cabinet|kremlin|downing street"),
    ("union", r"(?:trade |labou?r |workers['’]? )?union|syndicate"),
    ("aid", r"red cross|red crescent|aid (?:group|organi[sz]ation|agency|workers)|relief|charity|sans frontières"),
    ("company", rf"company|firm|airline|shipping line|carrier|operator|owner|chief executive|managing director|"
                rf"(?:pvt|ltd|inc|plc|gmbh|corp)\b\.?|{_LEGAL_FORM}"),
)  # fmt: skip
_CLASSES = tuple((name, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)) for name, pattern in _PATTERNS)
STATE = frozenset({"police", "customs", "prosecutor", "ministry", "army", "government", "presidency"})
OFFICIAL = STATE | {
    "fire", "rescue", "disaster", "court", "coroner", "election", "ambulance", "weather", "governor", "town hall",
    "health",
}  # fmt: skip
_GENERIC_WORDS = (
    "city town county state national regional provincial local federal municipal central district metropolitan "
    "general department directorate inspectorate service services office officer officers board agency unit force "
    "forces authority authorities bureau press media information headquarters commission division station "
    "spokesman spokeswoman spokesperson chief head director deputy commander commissioner captain colonel "
    "lieutenant sergeant major brigadier inspector superintendent detective constable investigators detectives "
    "statement release public relations brigade unnamed two three several official officials member members staff "
    "team leader senior minister secretary police hospital clinic doctor doctors dr medical fire firefighters "
    "rescue court prosecutor prosecutors prosecution prosecutions customs ministry army military government union "
    "company firm owner retd its our governor governors provincial mayor mayors hall council municipality governorate "
    "president presidents presidential presidency administration palace airline carrier operator "
    "garda gardai siochana carabinieri gendarmes gendarmerie polizei politie polizia"
)
_OF_NO_MINISTRY = re.compile(
    r"\b(?:regional|provincial|local|district|county|city|municipal|town)\b|\b(?:board|commission|council|institute|inspectorate"
    r"|agency|authority|centre|center)$",
    re.IGNORECASE,
)
GENERIC = COMMON | frozenset(_GENERIC_WORDS.split())
_SPELLINGS = {"defense": "defence", "centre": "center", "labour": "labor", "ministers": "ministry"}


@dataclass(frozen=True, slots=True)
class Body:
    """A body as a report describes it: its class ("police", "" where unknown), its words, what tells it apart.

    ``nation`` is whose it is, a country's code or a stem, where a report says so.
    """

    kind: str
    words: str
    qualifiers: frozenset[str]
    nation: str = ""

    def of_nation(self, nation: str) -> "Body":
        """The same body as the nation's, whose name and adjective tell no more than it does."""
        rest = {word for word in self.qualifiers if stem(word) != nation and nation_in(word.title())[0] != nation}
        return Body(self.kind, self.words, frozenset({*rest, nation}), nation)


@lru_cache(maxsize=16384)
def body_class(text: str) -> str:
    """The class of the first description in ``text`` that tells one, "" where none does."""
    found = [
        (match.start(), rank, name) for rank, (name, pattern) in enumerate(_CLASSES) if (match := pattern.search(text))
    ]
    return min(found)[2] if found else ""


@lru_cache(maxsize=16384)
def body(words: str) -> Body:
    """The body that ``words`` name."""
    qualifiers = (_SPELLINGS.get(word, word) for word in pieces(words) if word not in GENERIC and not word.isdigit())
    return Body(body_class(words), words, frozenset(qualifiers))


def may_be_one(first: Body, second: Body) -> bool:
    """Whether two descriptions can mean one body of the place: one class, and nothing that tells them apart."""
    if of_two_nations(first, second):
        return False
    if first.kind and second.kind and first.kind != second.kind:
        return False
    if not first.kind or not second.kind:
        same = bool(first.qualifiers) and first.qualifiers == second.qualifiers
        return same and not (_is_a_ministry(first, second) or _is_a_ministry(second, first))
    # "The health ministry" of a country and a release of "Ministry of Health, Statistics" that names none.
    own, other = first.qualifiers - {first.nation}, second.qualifiers - {second.nation}
    told = (first.qualifiers, second.qualifiers) if first.nation and second.nation else (own, other)
    if not all(told):
        # The police of the place are one body; of governments a report may quote several.
        return first.kind != "government" or first.words == second.words
    short, long = sorted(told, key=lambda words: (len(words), sorted(words)))
    shared = sum(1 for word in short if any(_alike(word, other) for other in long))
    return shared * 2 > len(short) or short == long


def of_two_nations(first: Body, second: Body) -> bool:
    """Whether one is of another nation than the other."""
    return bool(first.nation and second.nation) and first.nation != second.nation


def _is_a_ministry(body: Body, other: Body) -> bool:
    """Whether one is a ministry and the other no name of one: "the health ministry", "the Regional Health Office"."""
    return body.kind == "ministry" and not other.kind and _OF_NO_MINISTRY.search(other.words) is not None


def _alike(first: str, second: str) -> bool:
    return first == second or (min(len(first), len(second)) > 4 and one_slip(first, second))


def is_body_name(outlet: str) -> bool:
    """Whether an outlet is a body that speaks for itself: a ministry's press service, a company's statement."""
    own = (_COMPANY.search(outlet) or _OF_BODY.search(outlet)) and not _NEWS.search(outlet)
    return bool(own or _RELEASE.search(outlet)) or body_class(outlet) in OFFICIAL


_COMPANY = re.compile(_LEGAL_FORM)
# Words for bodies that no newspaper or agency is called by, at the end of a longer name.
_OF_BODY = re.compile(
    r"\w\s(?:Authority|Commission|Committee|Mission|Trust|Council|Foundation|Association|Federation|Institute|Department"
    r"|(?:[Cc]orporate|[Pp]ublic)\s(?:[Aa]ffairs|[Cc]ommunications|[Rr]elations))$"
)
_NEWS = re.compile(rf"\b(?:{'|'.join(sorted(NEWS_WORDS))}|tv|media|broadcasting|press)\b", re.IGNORECASE)
_RELEASE = re.compile(
    r"\b(?:press (?:service|office|statement|release)|media (?:unit|office|release|statement)|ministry|directorate|"
    r"inspectorate|embassy|(?:pvt|ltd|inc|plc|gmbh)\b|red cross|red crescent|relief)\b",
    re.IGNORECASE,
)
