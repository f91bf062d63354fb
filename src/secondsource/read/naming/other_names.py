"""What else a text says that somebody or something is called: aliases, abbreviations, nicknames inside a name."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from secondsource.read.analysis import NameSpan

LONGEST_LONG_FORM = 160
_QUOTE_MARK = "[\"'“”‘’«»`]"
_QUOTE = f"{_QUOTE_MARK}{{1,2}}"
_ABBREVIATED = re.compile(r"(?<=\S)\s{0,2}\(\s?(?:or\s)?[\"“'‘]?([A-Z][\w&./-]{0,14}[A-Z])[\"”'’]?\s?\)")
_BRACKETED = re.compile(r"\((?:or\s)?[\"“'‘]?([A-Z][A-Z&-]{1,9})[\"”'’]?\)")
_CAPITALISED_RUN = re.compile(
    r"(?!The\s)[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\s(?:(?:of|for|and|on|the|de|del|la)\s){0,2}[A-ZÀ-ÖØ-Þ][\w’'-]*){1,9}\s?$"
)
_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ]\.|[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[-’'][^\W\d_]+)*)"
_NICK = r"(?:(?:[Tt]he|el|la|il)\s[^\W\d_]+|[A-ZÀ-ÖØ-Þ][^\W\d_]*)(?:\s[\w’-]{1,20}){0,3}"
_NICKNAME_END = rf"(?P<nick>{_NICK}){_QUOTE}\)?\s"
_NICKNAME = rf"\s\(?{_QUOTE}{_NICKNAME_END}"
_NAME = rf"{_CAPITAL}(?:\s{_CAPITAL}){{0,3}}"
_NAME_BEFORE = re.compile(rf"(?<!\w){_NAME}\Z")
_NICKNAMED = re.compile(rf"(?P<before>{_NAME}){_NICKNAME}(?P<behind>{_NAME})")
# Its middle alone is sought much faster, from the quotation mark on, and few texts have one.
_MAY_BE_NICKNAMED = re.compile(rf"{_QUOTE_MARK}(?:(?<=\s.)|(?<=\s\(.)){_QUOTE_MARK}?{_NICKNAME_END}{_CAPITAL}")
_ALIAS = re.compile(
    r"(?:known|referred\s+to)\s+(?:\w+\s+){0,3}(?:as|by)\s+"
    r"(?:(?:his|her|its|their|the)\s+(?:alias|nickname|nom de guerre|initials|acronym)\s+)?"
    r"|(?:alias|nicknamed|dubbed|a\.k\.a\.|aka|the nom de guerre|formerly(?: called)?)\s+",
    re.IGNORECASE,
)
_ALIAS_REACH = 60
# One of these stands in each of them; few texts have any.
_OF_ALIASES = ("known", "referred", "alias", "nicknamed", "dubbed", "a.k.a.", "aka", "nom de guerre", "formerly")
_QUOTED = re.compile(rf"{_QUOTE}((?:the\s)?[A-ZÀ-ÖØ-Þ][\w’'.-]{{0,30}}(?:\s[\w’'.-]{{1,30}}){{0,4}}?){_QUOTE}(?!\w)")
_BARE = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w’'-]{1,30})(?:\s[A-ZÀ-ÖØ-Þ][\w’'-]{0,30}){0,3}")


def aliases(text: str, names: Iterable[NameSpan]) -> Iterator[tuple[NameSpan, NameSpan]]:
    """(name, other name) where the text says right behind a name what else it is called ("also known as", "alias")."""
    for name in names if _may_hold_an_alias(text) else ():
        reach = name.end + _ALIAS_REACH
        said = _ALIAS.search(text, name.end, reach) if _may_hold_an_alias(text[name.end : reach]) else None
        if said is None or re.search(r"[.!?\n]", text[name.end : said.start()]):
            continue
        found = _QUOTED.match(text, said.end())
        other = found.span(1) if found else (bare.span() if (bare := _BARE.match(text, said.end())) else None)
        if other is not None:
            yield name, NameSpan(*other, name.kind)


def _may_hold_an_alias(text: str) -> bool:
    lower = text.lower()
    return any(word in lower for word in _OF_ALIASES)


def abbreviation_pairs(text: str, names: Iterable[NameSpan]) -> Iterator[tuple[NameSpan, NameSpan]]:
    """(long name, its abbreviation) where the abbreviation stands in brackets right behind the name."""
    for name in names:
        found = _ABBREVIATED.match(text, name.end)
        if found and _may_abbreviate(found.group(1), text[name.start : name.end], name.kind):
            yield name, NameSpan(*found.span(1), name.kind)


def expansions(text: str) -> Iterator[NameSpan]:
    """The capitalised words before an abbreviation in brackets where their initials spell it: a body's full name."""
    for bracket in _BRACKETED.finditer(text):
        before = text[max(0, bracket.start() - LONGEST_LONG_FORM) : bracket.start()]
        run = _CAPITALISED_RUN.search(before)
        if run is None:
            continue
        words = run.group().split()
        if len(words) > 2 and any(abbreviates(bracket.group(1), " ".join(words[i:])) for i in range(len(words) - 1)):
            start = bracket.start() - len(before) + run.start()
            yield NameSpan(start, bracket.start() - (len(before) - len(before.rstrip())), "organisation")


def _may_abbreviate(short: str, name: str, kind: str) -> bool:
    """By its letters in any order, as another language orders them; three capitals behind a body's name always do."""
    letters = Counter(short.lower())
    initials = Counter(part[0].lower() for part in re.findall(r"[^\W_]+", name))
    if abbreviates(short, name) or (len(short) > 2 and letters <= initials):
        return True
    return kind == "organisation" and short.isalpha() and short.isupper() and len(short) > 2 and " " in name


def abbreviates(short: str, name: str) -> bool:
    """Whether the capitals of ``short`` come, in order, from the first letters of the words of ``name``."""
    letters = [c.lower() for c in short if c.isupper()]
    initials = [part[0].lower() for part in re.findall(r"[^\W_]+", name) if part]
    if len(letters) < 2 or not initials or letters[0] != initials[0]:
        return False
    rest = iter(initials)
    return all(letter in rest for letter in letters)


def nicknamed(text: str, names: Iterable[NameSpan]) -> Iterator[tuple[NameSpan, NameSpan]]:
    """(whole name, nickname) of "Nemo 'The Fish' Castellan", where the tagger took a part of it for a person's."""
    written = _written_nicknames(text)
    known = sorted(names, key=lambda name: name.start) if written else []
    for found in written:
        parts = [name for name in known if name.start < found.end() and found.start() < name.end]
        if any(name.kind == "person" for name in parts):
            start = max(found.start(), min(name.start for name in parts))
            start = min(start, found.start("nick") - 2)
            yield NameSpan(start, found.end(), "person"), NameSpan(*found.span("nick"), "person")


# Asked twice of the report at hand.
@lru_cache(maxsize=1)
def _written_nicknames(text: str) -> tuple[re.Match[str], ...]:
    return tuple(_around_quotations(text))


def _around_quotations(text: str) -> Iterator[re.Match[str]]:
    """Every whole name with its nickname, from the middle on, none overlapping."""
    last_end, middle = 0, _MAY_BE_NICKNAMED.search(text)
    while middle is not None:
        quote = middle.start()
        end = quote - (2 if text[quote - 1] == "(" else 1)
        name = _NAME_BEFORE.search(text, max(last_end, end - LONGEST_LONG_FORM), end)
        whole = _NICKNAMED.match(text, name.start()) if name else None
        if whole is not None:
            yield whole
            last_end = whole.end()
        middle = _MAY_BE_NICKNAMED.search(text, quote + 1)
