"""Sources of no stated body: "reports said", "according to Marnian media", "posts on social media"."""

import re

from secondsource.values.nations import is_national

_LEADING = frozenset(
    (
        "a an the some several various many other most all two three multiple numerous early earlier initial first "
        "preliminary later latest recent previous local regional national foreign international domestic independent "
        "separate unconfirmed unverified unsourced conflicting contradictory published circulating anonymous persistent"
    ).split()
)
# One report, newspaper or channel is somebody's; so are state media, who speak for the state.
_PASSED_ON = (
    r"(?:reports|accounts)(?: (?:from|at) the (?:area|scene|ground|spot|region|city|town|village|place))?|rumou?rs|"
    r"(?:media|press)(?: (?:reports?|accounts?|outlets?|coverage))?|"
    r"(?:news|newspaper|tv|television|radio|agency) (?:reports?|accounts?|outlets?|channels|coverage)|"
    r"(?:newspapers|papers|news agencies|news sites|broadcasters)(?: reports)?"
)
_ONLINE = (
    r"social[- ](?:media|networks?)(?: (?:posts?|users?|reports?|accounts?|messages?|channels?|rumou?rs|claims))?|"
    r"(?:online|internet|telegram|twitter|facebook|whatsapp|tiktok) "
    r"(?:posts|users?|reports?|accounts|channels|rumou?rs)|"
    r"(?:posts?|users?|reports?|messages?|claims|rumou?rs|accounts?|comments)"
    r"(?: (?:shared|published|circulating|spreading|seen|posted))? (?:on|in|across|from|by) (?:the )?"
    r"(?:social (?:media|networks?|platforms?)|internet|telegram|twitter|facebook|whatsapp|tiktok|"
    r"(?:(?:local|foreign|national|regional) )?(?:media|press|newspapers))(?: channels?| groups?)?"
)
_HEARSAY = re.compile(rf"(?:{_PASSED_ON}|{_ONLINE})", re.IGNORECASE)


def is_hearsay(name: str) -> bool:
    """Whether a source is only what others pass on, nobody says who: "unconfirmed reports", "Marnian media"."""
    words = name.split()
    while len(words) > 1 and (words[0].casefold() in _LEADING or is_national(words[0])):
        words = words[1:]
    return _HEARSAY.fullmatch(" ".join(words)) is not None
