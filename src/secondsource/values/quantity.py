"""Numbers as people write them, hedges included: an interval, and whether it is approximate."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from secondsource.values.number_words import NUMBER_WORDS, number_of_digits, number_of_words, whole

Bound = Literal["least", "more", "most", "fewer", "about"]

_HEDGES: dict[Bound, str] = {
    "least": (
        r"at\s+least|at\s+the\s+very\s+least|no\s+(?:fewer|less)\s+than|not\s+(?:fewer|less)\s+than"
        r"|a\s+minimum\s+of|minimum\s+of"
    ),
    "most": (
        r"up\s+to|as\s+(?:many|much|high|few)\s+as|at\s+most|(?:no|not)\s+more\s+than|a\s+maximum\s+of"
        r"|maximum\s+of"
    ),
    "more": (
        r"(?:many\s+|far\s+|well\s+|slightly\s+|much\s+)?more\s+than|(?:well\s+|just\s+)?over|upwards?\s+of"
        r"|in\s+excess\s+of|greater\s+than|above"
    ),
    "fewer": r"(?:far\s+|slightly\s+)?(?:fewer|less)\s+than|(?:well\s+)?under|below",
    "about": (
        r"about|around|some|nearly|almost|roughly|approximately|an\s+estimated|estimated|close\s+to|circa"
        r"|just\s+under|just\s+short\s+of|in\s+the\s+region\s+of|somewhere\s+around|perhaps|~"
    ),
}
HEDGE = "|".join(f"(?:{words})" for words in _HEDGES.values())
_HEDGE_KINDS = tuple((bound, re.compile(words, re.I)) for bound, words in _HEDGES.items())
_AFTER: dict[Bound, str] = {
    "least": r"\s+or\s+more|\s+and\s+more|-plus|\s+plus\b|\+",
    "most": r"\s+or\s+(?:fewer|less)",
    "about": r"\s+or\s+so|-odd\b|\s+odd\b|-ish\b",
}
AFTER = "|".join(f"(?:{words})" for words in _AFTER.values())
_AFTER_KINDS = tuple((bound, re.compile(words, re.I)) for bound, words in _AFTER.items())

_TEN = {"ten": 10, "dozen": 12, "score": 20, "hundred": 100, "thousand": 1_000, "lakh": 10**5, "million": 10**6,
"crore": 10**7, "billion": 10**9, "trillion": 10**12}  # fmt: skip
_SHORT_SCALES = {"": 1, "k": 1_000, "mn": 10**6, "bn": 10**9, "tn": 10**12}
_SCALE = r"(?:hundred|thousand|million|billion|trillion|dozen|lakhs?|crores?)"
_PLURALS = r"(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions|lakhs|crores)"
_DIGITS = (
    r"(?:\d{1,2}(?:,\d\d){1,4},\d{3}|\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?(?:\s?[½¼¾]|\s\d/\d(?!\d))?"
    rf"(?:(?:\s|-)?{_SCALE}\b(?:\scrores?\b)?|\s?(?:bn|mn|tn|k)\b)?"
)
_WORDS = (
    rf"(?:half[\s-]a|a|an|one\sand\sa\shalf|two\sand\sa\shalf|(?:a\s)?(?:few|couple(?:\sof)?)|several|half"
    rf"|{NUMBER_WORDS})[\s-]{_SCALE}(?!s)(?:\s(?:thousand|million|billion|crores?))?\b"
    # Twenty, and no goals or marks: "a score were missing", "two score of them".
    r"|(?:half[\s-]a|a|one|two|three|four|five)[\s-]score(?=\s(?:of\s(?!an?\s|the\s)[a-z]|people|persons|men|women|children"
    r"|others?|more|dead|killed|wounded|injured|hurt|missing|were|are|have|remain))"
)
_VAGUE = (
    rf"{_PLURALS}(?:\s(?:of|upon)\s{_PLURALS}){{0,2}}\b|a\scouple\b(?:\sof\b(?=\s(?!{_SCALE})))?|a\s(?:small\s)"
    rf"?handful\b|a\sfew\b|several\b|a\spair\b(?=\sof)"
)
_NUMBER = rf"(?:{_DIGITS}|{_WORDS}|{_VAGUE}|{NUMBER_WORDS}\b)"
QUANTITY = (
    rf"(?:(?P<between>between|from)\s+(?P<first>{_NUMBER})\s+(?:and|to)\s+(?P<second>{_NUMBER})"
    rf"|(?:(?P<hedge>{HEDGE})\s*(?:a\s+total\s+of\s+|another\s+|the\s+)?)?(?P<low>{_NUMBER})"
    rf"(?:\s?(?P<to>-|–|—|\sto\s|\sor\s)\s?(?P<high>{_NUMBER}))?(?P<after>{AFTER})?)"
)
_VAGUE_RANGES: dict[str, tuple[float, float]] = {"few": (3, 5), "several": (3, 9), "handful": (3, 9), "couple": (2,
2), "pair": (2, 2)}  # fmt: skip
_GAP = re.compile(r"[\s-]+")
_IN_DIGITS = re.compile(r"([\d,]*\d(?:\.\d+)?)(?:\s?([½¼¾])|\s(\d)/(\d))?\s?([a-z]+)?(?: (crores?))?")


@dataclass(frozen=True, slots=True)
class Quantity:
    """``low``–``high`` inclusive, ``None`` for an open end; ``step`` is the size of the last decimal, if it has one.

    ``strict``: "more than" and "fewer than", which exclude the number itself where things are counted.
    """

    low: float | None
    high: float | None
    approximate: bool = False
    step: float | None = None
    strict: bool = False


def hedge_bound(words: str) -> Bound | None:
    """Which side of the number a hedge leaves open."""
    return next((bound for bound, pattern in _HEDGE_KINDS if pattern.fullmatch(words.strip())), None)


def quantity_of(match: re.Match[str]) -> Quantity | None:
    """The interval of a ``QUANTITY`` match; ``None`` where the words name no number."""
    if match["between"]:
        first, second = _with_shared_scale(match["first"], match["second"])
        return _range(_plain(first), _plain(second))
    if match["high"]:
        first, second = _with_shared_scale(match["low"], match["high"])
        joined = _range(_plain(first), _plain(second))
        return _hedged(joined, match) if joined else None
    plain = _plain(match["low"])
    return _hedged(plain, match) if plain else None


def _with_shared_scale(first: str, second: str) -> tuple[str, str]:
    """ "10 to 20 million": the scale of the second number is the first one's, too."""
    scale = re.search(rf"\s?(?:{_SCALE}|bn|mn|tn|k)$", second, re.I)
    has_own = re.search(rf"(?:{_SCALE}|bn|mn|tn|k)$", first, re.I)
    return (first + scale.group() if scale and not has_own else first), second


def _range(first: Quantity | None, second: Quantity | None) -> Quantity | None:
    if first is None or second is None or first.low is None or second.high is None or first.low >= second.high:
        return None
    return Quantity(first.low, second.high, first.approximate or second.approximate)


def _hedged(plain: Quantity, match: re.Match[str]) -> Quantity:
    bound = hedge_bound(match["hedge"]) if match["hedge"] else None
    if bound is None and match["after"]:
        bound = next((bound for bound, pattern in _AFTER_KINDS if pattern.fullmatch(match["after"])), None)
    if bound in ("least", "more"):
        return Quantity(plain.low, None, plain.approximate, None, bound == "more")
    if bound in ("most", "fewer"):
        return Quantity(None, plain.high, plain.approximate, None, bound == "fewer")
    if bound == "about" and plain.low is not None and plain.high is not None:
        return Quantity(plain.low, plain.high, True, None) if plain.low < plain.high else _about(plain.low)
    return plain


def _about(number: float) -> Quantity:
    """Ten per cent to either side, at least 1 for whole numbers."""
    margin = number / 10
    if number == int(number):
        margin = max(1.0, margin)
        return Quantity(max(0, whole(round(number - margin))), whole(round(number + margin)), True)
    return Quantity(round(number - margin, 6), round(number + margin, 6), True)


# Most numbers are small ones, which come again and again.
@lru_cache(maxsize=4096)
def _plain(words: str) -> Quantity | None:
    words = _GAP.sub(" ", words.strip().lower())
    if words[0].isdigit():
        return _of_digits(words)
    return _of_plurals(words) or _of_vague(words) or _of_scaled_words(words)


def _of_digits(words: str) -> Quantity | None:
    match = _IN_DIGITS.fullmatch(words)
    if match is None or (match[4] and int(match[4]) == 0):
        return None
    number = number_of_digits(match[1])
    number += {"½": 0.5, "¼": 0.25, "¾": 0.75}.get(match[2] or "", 0) + (
        int(match[3]) / int(match[4]) if match[4] else 0
    )
    scale = (_SHORT_SCALES.get(match[5] or "", 0) or _TEN[match[5].rstrip("s")]) * (_TEN["crore"] if match[6] else 1)
    decimals = len(match[1].partition(".")[2])
    value = whole(round(number * scale, 6))
    return Quantity(value, value, step=10.0**-decimals * scale if decimals else None)


def _of_plurals(words: str) -> Quantity | None:
    """ "Dozens", "tens of millions", "hundreds of thousands"."""
    parts = [part for part in words.split() if part not in ("of", "upon")]
    if not all(part.endswith("s") and part[:-1] in _TEN for part in parts):
        return None
    size = 1
    for part in parts[1:]:
        size *= _TEN[part[:-1]]
    first = _TEN[parts[0][:-1]]
    low, high = {10: (20, 99), 12: (24, 99), 20: (40, 99)}.get(first, (2 * first, 10 * first - 1))
    return Quantity(low * size, high * size if size == 1 else (high + 1) * size - 1, True)


def _of_vague(words: str) -> Quantity | None:
    """ "A few", "several hundred", "a couple of thousand"."""
    found = re.fullmatch(r"(?:a )?(?:small )?(few|several|handful|couple|pair)(?: of)?(?: (.+))?", words)
    if not found:
        return None
    scale = 1
    for part in (found[2] or "").split():
        scale *= _TEN[part.rstrip("s")]
    low, high = _VAGUE_RANGES[found[1]]
    top = (high + 1) * scale - 1 if scale > 1 and low < high else high * scale
    return Quantity(low * scale, top, low < high)


def _of_scaled_words(words: str) -> Quantity | None:
    """ "Twenty-two", "a dozen", "half a million", "two and a half thousand"."""
    number, rest = 1.0, words
    for lead, value in (
        ("half a ", 0.5),
        ("one and a half ", 1.5),
        ("two and a half ", 2.5),
        ("half ", 0.5),
        ("a ", 1.0),
        ("an ", 1.0),
    ):
        if words.startswith(lead):
            number, rest = value, words.removeprefix(lead)
            break
    else:
        count, _, unit = words.rpartition(" ")
        if unit in ("dozen", "score"):
            many = (number_of_words(count) or 0) * _TEN[unit]
            return Quantity(many, many) if many else None
        plain = number_of_words(words)
        return None if plain is None else Quantity(plain, plain)
    for part in rest.split():
        if part.rstrip("s") not in _TEN:
            return None
        number *= _TEN[part.rstrip("s")]
    return Quantity(whole(number), whole(number))
