"""Words of a text, by the conventions of English Universal Dependencies as the GUM corpus applies them.

Clitics stand alone ("do n't", "Anna 's"), compounds are split at hyphens except after bound prefixes ("non-profit"),
abbreviations keep their full stop. Every run is bounded, so that time stays linear in the text's length.
"""

import re

from secondsource.model.span import Span

LONGEST_WORD = 60

# `\w` leaves out combining marks and the joiners that stand inside words (soft hyphen, zero-width joiners, selectors).
_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd"
    "\u0a01-\u0a03\u0a3c-\u0a4d\u0b82\u0bbe-\u0bcd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d"
    "\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
)
_LETTER = r"[^\W\d_]"
_CHARACTER = rf"(?:[^\W_]|[{_MARKS}])"
_RUN = rf"{_CHARACTER}{{1,{LONGEST_WORD}}}"
_APOSTROPHE = "['\u2019\u02bc]"
_CLITIC_TEXT = rf"{_APOSTROPHE}(?i:s|re|ve|ll|d|m)"
# Controls and direction marks belong to no word.
_SKIPPED = r"\s\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"

SHORT_TITLES = frozenset(
    "mr mrs ms dr prof sen rep gov gen col lt capt sgt maj cpl pvt adm cmdr brig rev hon pres st supt det insp "
    "atty messrs".split()
)
SHORT_MONTHS = frozenset("jan feb apr aug sept sep oct nov dec".split())
_OTHERS = frozenset("jr sr vs etc inc ltd corp bros ave blvd dept univ approx est al cf".split())
# Ordinary words in capitals ("ILL.", "PA."), hence taken only with a single capital.
_STATES = frozenset(
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn "
    "Tex Va Vt Wash Wis Wyo Mar Co".split()
)
_PREFIXES = (
    "non|co|cross|pro|re|anti|mid|pre|counter|semi|mini|inter|sub|post|ex|e|ultra|neo|pan|"
    "quasi|extra|intra|trans|un|bi|de"
)


def _either(words: frozenset[str]) -> str:
    return "|".join(sorted(words))


# The long lists stand behind a look ahead at what ends each of their words: most words are none of theirs.
_SHORT = _either(SHORT_TITLES | SHORT_MONTHS | _OTHERS)
_LONGEST_SHORT = max(map(len, SHORT_TITLES | SHORT_MONTHS | _OTHERS | _STATES))
_LONGEST_PREFIX = max(map(len, _PREFIXES.split("|")))
_WORDS = "|".join(
    (
        # Most words; nothing below could read them otherwise, and some of it takes long to find that out.
        rf"(?P<plain>[A-Za-z]{{1,{LONGEST_WORD}}}(?=[\s,]))",
        r"(?P<url>(?:https?://|www\.)[^\s<>\"“”]{0,200}[^\s<>\"“”.,;:!?)\]}'’])",
        r"(?P<email>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})",
        rf"(?P<tag>(?<!\w)[@#]\w{{1,{LONGEST_WORD}}})",
        rf"(?P<number>(?<!\w)(?:\d{{1,20}}(?:[.,:/]\d{{1,20}}){{0,6}}|[.]\d{{1,6}}){_LETTER}{{0,7}}(?!{_CHARACTER}))",
        rf"(?P<acronym>(?<!\w)(?:{_LETTER}\.){{2,8}}(?:{_LETTER}(?![\w'’]))?)",
        r"(?P<degree>(?<!\w)(?:Ph\.D\.?|No\.(?=\s?\d)|NO\.(?=\s?\d)|Nos\.(?=\s?\d)))",
        rf"(?P<abbreviation>(?<!\w)(?=\w{{1,{_LONGEST_SHORT}}}\.)(?:(?i:{_SHORT})|{_either(_STATES)})\.(?!\w))",
        r"(?P<initial>(?<![\w'’])[A-Z]\.(?=\s{1,3}[A-Z]))",
        rf"(?P<prefixed>(?<![\w-])(?=\w{{1,{_LONGEST_PREFIX}}}-)(?i:{_PREFIXES})-{_RUN})",
        rf"(?P<clitic>(?:(?<=\S){_CLITIC_TEXT}(?!\w)|(?<=\w\s){_CLITIC_TEXT}(?=\s)))",
        rf"(?P<word>{_RUN}(?:{_APOSTROPHE}{_RUN}){{0,3}})",
        rf"(?P<repeated>(?P<mark>[^\w{_SKIPPED}])(?P=mark){{1,{LONGEST_WORD}}})",
        rf"(?P<other>[^{_SKIPPED}][{_MARKS}]{{0,20}})",
    )
)
# No word begins with what is skipped, and to find that out for each of its characters takes long.
_TOKEN = re.compile(rf"[{_SKIPPED}]{{0,4}}+(?:{_WORDS})")
_NEGATION = re.compile(rf"(?i)n{_APOSTROPHE}t$")
_CLITIC = re.compile(rf"(?i){_APOSTROPHE}(?:s|re|ve|ll|d|m)$")
_APOSTROPHES = frozenset("'\u2019\u02bc")
_MAY_BE_CUT = frozenset(("plain", "word", "prefixed"))
_FUSED = {"cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3}
_FUSED_LENGTHS = frozenset(map(len, _FUSED))


def words_of(text: str) -> tuple[Span, ...]:
    """Spans of the words of `text`, in order, without overlap; white space and invisible controls lie between them."""
    spans: list[Span] = []
    for match in _TOKEN.finditer(text):
        start, end = match.span(match.lastindex or 0)
        kind, word = match.lastgroup, text[start:end]
        if kind == "plain" and (end - start not in _FUSED_LENGTHS or word.lower() not in _FUSED):
            spans.append(Span(start, end))
        elif cut := _clitic_start(word) if kind in _MAY_BE_CUT else None:
            spans += (Span(start, start + cut), Span(start + cut, end))
        elif kind == "repeated" and word[0] in "\"'’”“‘()[]{}":
            spans.extend(Span(offset, offset + 1) for offset in range(start, end))
        else:
            spans.append(Span(start, end))
    return tuple(spans)


def _clitic_start(word: str) -> int | None:
    """Where the second part of a contraction begins; None for a word that is one."""
    fused = _FUSED.get(word.lower())
    if fused:
        return fused
    if _APOSTROPHES.isdisjoint(word):
        return None
    match = _NEGATION.search(word) or _CLITIC.search(word)
    return match.start() if match else None
