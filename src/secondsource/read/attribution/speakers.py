"""Whom a statement's speaker is: the mention that the words of its source point at."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from secondsource.model.reading import Mention
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import resolved
from secondsource.read.grammar.scene import ENTITY_KINDS
from secondsource.read.vocabulary.lexicon import DOCUMENT_NOUNS, kind_of_noun

_LINKS = re.compile(r"\b(?:and|or|of|for|to|by|with|from|at|in|on|who|whose|than)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^\s*(?:the|an?)\s", re.IGNORECASE)
_LED_UP = re.compile(r"(?:^|,\s)(?:[\w.’'()-]+\s){0,6}$")
_TAKEN_UP = re.compile(r"['’]s?\b|\s+(?:and|or)\b")
_OWNED = re.compile(r"['’]s?\s+\w")
_POSSESSIVES = ("'s", "’s", "'", "’")
_MORE = re.compile(r"\w")
_start = attrgetter("span.start")


def speaker_mention(analysis: Analysis, mentions: Sequence[Mention], source: Span) -> int | None:
    """The mention that a source names: the name in its head phrase, else its description or pronoun.

    A document speaks for its author: "her post" is hers, "a statement by the ministry" the ministry's.
    """
    head = _head(analysis, source)
    if head is None:
        return None
    author = _author(analysis, head)
    if author is not None:
        return mention_of(analysis, mentions, author)
    antecedent = resolved(analysis, head)
    if antecedent != head:
        return speaker_mention(analysis, mentions, _up_to(analysis, antecedent, head))
    shown = _named(analysis.text, mentions, source) or _whole(analysis.text, mentions, source)
    return mention_of(analysis, mentions, head, source) if shown is None else shown.id


def _head(analysis: Analysis, source: Span) -> int | None:
    """The head of a source; whose it is ("the town's …") stands before it, wherever the parse hangs that."""
    inside = analysis.words_in(source.start, source.end)
    heads = [i for i in inside if analysis.words[i].head not in inside]
    owned = [i for i in heads if analysis.words[i].deprel != "nmod:poss" and not _owns(analysis, i)]
    subjects = [i for i in owned if analysis.words[i].deprel.startswith("nsubj")]
    found = subjects or owned or heads
    if not found:
        return None
    # "The state governor": of nouns side by side, which a parse took apart, the last one is the head.
    beside = [i for order, i in enumerate(found) if i == found[0] + order and analysis.words[i].upos == "NOUN"]
    return beside[-1] if beside else found[0]


def _owns(analysis: Analysis, index: int) -> bool:
    return index + 1 < len(analysis.words) and analysis.words[index + 1].text in _POSSESSIVES


def _up_to(analysis: Analysis, antecedent: int, relative: int) -> Span:
    """The noun phrase that a relative pronoun stands for: its words before the pronoun."""
    first = analysis.subtree_words(antecedent)[0]
    return Span(analysis.words[first].start, analysis.words[max(antecedent, relative - 1)].end)


def _named(text: str, mentions: Sequence[Mention], source: Span) -> Mention | None:
    """Who is named at the end of a title or description ("officer Edda Voss", "the hosts, the club Vega")."""
    near = near_names(mentions, source, source)
    names = [m for m in near if m.kind in ("person", "organisation") or _is_behind_body(text, source, m)]
    people = [m for m in names if m.kind == "person"]
    chosen = people[0] if len(people) == 1 else names[-1] if names and not people else None
    if chosen is None:
        return None
    before, behind = text[source.start : chosen.span.start], text[chosen.span.end : source.end]
    if _OWNED.match(behind):
        return None
    if not re.search(r"\w", before):
        return chosen if chosen.kind == "person" else None
    if _LED_UP.search(before) is None or _LINKS.search(before.rpartition(",")[2]) or _TAKEN_UP.match(behind):
        return None
    alone = ("," in before or _is_behind_body(text, source, chosen)) and not re.search(r"\w", behind)
    return chosen if chosen.kind == "person" or alone else None


def _is_behind_body(text: str, source: Span, name: Mention) -> bool:
    """Whether a name stands right behind the word for a body: "the station Canal 5"."""
    before = text[source.start : name.span.start].split()
    return name.kind != "place" and bool(before) and kind_of_noun(before[-1]) == "organisation"


def _whole(text: str, mentions: Sequence[Mention], source: Span) -> Mention | None:
    """The mention that is all of the source but an article: a name before a description."""
    exact = [
        m
        for m in _around(mentions, source.start, source.end)
        if m.kind in ENTITY_KINDS and source.holds(m.span) and not _MORE.search(_rest(text, source, m.span))
    ]
    return min(exact, key=lambda m: (m.form != "name", m.id), default=None)


def _rest(text: str, source: Span, inner: Span) -> str:
    """What a source holds besides a mention, its article set aside."""
    return _ARTICLE.sub("", text[source.start : inner.start]) + text[inner.end : source.end]


def mention_of(analysis: Analysis, mentions: Sequence[Mention], head: int, within: Span | None = None) -> int | None:
    """The mention whose head word is ``head``: a name before a pronoun before a description, the shortest first."""
    word = analysis.words[head]
    near = [m for m in _around(mentions, word.start) if m.kind in ENTITY_KINDS]
    exact = [
        m
        for m in near
        if m.span.start <= word.start and word.end <= m.span.end and analysis.head_in(m.span.start, m.span.end) == head
    ]
    exact = exact or [m for m in near if m.form == "name" and m.span.start <= word.start < m.span.end]
    if not exact:
        return None
    best = min(exact, key=lambda m: (m.form != "name", m.span.end - m.span.start, m.id))
    if best.form == "nominal":
        named = _name_beside(analysis, near_names(mentions, best.span, within), head)
        return best.id if named is None else named
    return best.id


def near_names(mentions: Sequence[Mention], span: Span, within: Span | None) -> list[Mention]:
    """Names inside a description or right behind it in the same source."""
    limit = within or span
    return [
        m
        for m in _around(mentions, span.start, limit.end)
        if m.form == "name" and span.start <= m.span.start and m.span.end <= limit.end
    ]


def _name_beside(analysis: Analysis, names: Sequence[Mention], head: int) -> int | None:
    """The name that a title or description leads up to: its flat part or its apposition."""
    for mention in names:
        inner = analysis.head_in(mention.span.start, mention.span.end)
        if inner is None or mention.kind not in ("person", "organisation"):
            continue
        word = analysis.words[inner]
        if word.head == head and word.deprel.split(":")[0] in ("flat", "appos"):
            return mention.id
    return None


def _author(analysis: Analysis, head: int) -> int | None:
    """Whose the document is that speaks."""
    if analysis.words[head].lemma.lower() not in DOCUMENT_NOUNS:
        return None
    for child in analysis.children_by(head, "nmod:poss", "nmod"):
        marks = analysis.lemmas_of(analysis.children_by(child, "case"))
        if analysis.words[child].deprel == "nmod:poss" or marks & {"by", "from", "of"}:
            return child
    return None


def _around(mentions: Sequence[Mention], start: int, end: int | None = None) -> list[Mention]:
    """Mentions that may cover an offset, or begin between two; mentions are sorted by start."""
    stop = start + 1 if end is None else end
    first = bisect_left(mentions, start - 600, key=_start)
    last = bisect_left(mentions, stop, first, key=_start)
    return [mention for mention in mentions[first:last] if mention.span.end > start]
