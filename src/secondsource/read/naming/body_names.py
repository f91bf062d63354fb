"""Whole names of bodies that nobody knows, by the word for a body beside them: "the charity Open Hands".

A tagger that has not met such a name takes a part of it, or nothing: its words are ordinary ones with capitals.
"""

import re
from collections.abc import Iterator, Sequence

from secondsource.read.analysis import NameSpan
from secondsource.read.naming.name_kinds import BODY, LEADING
from secondsource.read.vocabulary.lexicon import ROLE_WORDS, SURE_TITLES
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.periods import MONTHS, WEEKDAYS

_BODY = rf"(?:{BODY}|non-profit|company|firm|club|network|campaign|coalition|league|startup|start-up|faction)"
_WORD = r"[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:[-'’][^\W\d_]+)*"
_RUN = rf"{_WORD}(?: (?:(?:of|for|the|in|to|without|against|with|from|&) ){{0,2}}{_WORD}){{1,5}}"
_BEHIND = re.compile(rf"\b(?:[Tt]he|[Aa]n?|[a-z]+)\s{_BODY} (?P<name>{_RUN})(?![\w’'-])")
_ADJECTIVES = r"(?:(?!(?:of|for|the|in|to|at|by|from|with|on|who|and|near)\s)[a-z-]+\s){0,3}"
_BEFORE = re.compile(
    rf"(?<![\w’'@-])(?P<name>{_RUN}),\s(?:an?\s{_ADJECTIVES}{_BODY}(?=[,.;:)]|\s(?:of|for|that|which|based|founded|run|in|"
    rf"with|from|fighting|working)\b)|the\s{_ADJECTIVES}{_BODY}(?=\s(?:that|which|behind)\b))"
)
# One word alone may be a person's, but for those who go by no names of their own.
_GANG = re.compile(
    r"\b(?:[Tt]he|[Aa]n?)\s(?:[\w-]+\s){0,3}?(?:gang|crew|cartel|syndicate|outfit|"
    r"(?:hack(?:er|ing)|hacktivist|ransomware|extortion|cyber(?:crime)?)\s(?:group|collective))\s"
    rf"(?P<name>{_WORD}\d*)(?![\w’'-]|\s[A-ZÀ-ÖØ-Þ])"
)
# "The Front for the Freedom of the Hills": whole, whatever part of it the tagger knows.
_BODY_FOR = re.compile(
    rf"\b(?P<name>(?:{_WORD} )?(?:Front|Movement|Army|Alliance|League|Coalition|Union|Congress|Forum|Party|Campaign|"
    rf"Committee|Society|Association|Network|Brigades?|Organi[sz]ation) (?:for|of) (?:the )?{_WORD}"
    rf"(?: (?:(?:of|for|the|and) ){{0,2}}{_WORD}){{0,4}})(?![\w’'-])"
)
_FUNCTION_WORDS = word_set(
    """the a an in on at by for from of to with after before when while as but and or if that this these those it he she
    they we i his her its their our my not no most some many all both two three four five six seven eight nine ten
    meanwhile earlier later yesterday today also last next since during under over about against between according
    thousands hundreds dozens"""
)
_TIMES = MONTHS.keys() | WEEKDAYS.keys()
_TITLES = ROLE_WORDS | SURE_TITLES
_OWNS = re.compile(rf"\s(?:has |had )?(?:{LEADING}|uses?|used|won|wants?|wanted|likes?|liked)\b")
_OPENS = re.compile(r"(?:^|[.!?:\n][\"”’)]?\s*[\"“‘]?|\n\s*)$")
_LEADS_UP = re.compile(r"[Tt]he|[Aa]n?|[\w’'-]+-(?:based|backed|owned|led|run|funded)")
_LOOSE_ENDS = word_set("of for the in to without against with from and")
_FEWEST_WORDS = 2


def bodies_named(text: str, names: Sequence[NameSpan]) -> Iterator[NameSpan]:
    """Names behind the word for a body, before "a charity" between commas, or with one in them.

    They have two words or more, but for those of gangs.
    """
    for found in _BEHIND.finditer(text):
        if not _OWNS.match(text, found.end("name")):
            yield from _whole(text, names, *found.span("name"))
    for found in (*_BEFORE.finditer(text), *_BODY_FOR.finditer(text)):
        yield from _whole(text, names, *found.span("name"))
    for found in _GANG.finditer(text):
        span = found.span("name")
        known = any(name.start < span[1] and span[0] < name.end for name in names if name.kind == "place")
        if not (known or _OWNS.match(text, span[1]) or found["name"].lower() in {*_TIMES, *_TITLES, "police"}):
            yield NameSpan(*span, "organisation")


def _whole(text: str, names: Sequence[NameSpan], start: int, end: int) -> Iterator[NameSpan]:
    """The run of words as far as it can be a name that nobody else bears; the tagger's longer name stays."""
    words = text[start:end].split()
    opens = _OPENS.search(text, max(0, start - 4), start) is not None
    while words and (_LEADS_UP.fullmatch(words[0]) or (opens and words[0].lower() in _FUNCTION_WORDS)):
        start += len(words[0]) + 1
        words = words[1:]
    if len(words) < _FEWEST_WORDS or words[-1].lower() in _LOOSE_ENDS:
        return
    if any(word.lower() in _TIMES or word.lower() in _TITLES for word in words):
        return
    over = [name for name in names if name.start < end and start < name.end]
    inside = all(name.kind in ("organisation", "other") and start <= name.start and name.end <= end for name in over)
    known = any((name.start, name.end) == (start, end) for name in over)
    if inside and not known:
        yield NameSpan(start, end, "organisation")
