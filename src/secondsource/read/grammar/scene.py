"""A report's words together with its mentions: which mention a word heads, and what kind of thing a word stands for."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, takewhile

from secondsource.model.reading import Mention, Statement
from secondsource.model.span import Span
from secondsource.model.value import AmountValue
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.aged import is_aged_one
from secondsource.read.grammar.clauses import preposition, relation
from secondsource.read.vocabulary.lexicon import PERSON_NOUNS, kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.units import PERSONS

ENTITY_KINDS = frozenset(("person", "organisation", "place", "facility", "nationality", "thing", "other"))
PERSON_PRONOUNS = word_set("he she him her they them who whom himself herself themselves i me we us you")
_COLLECTIVES = word_set("police troop force army military crew family couple crowd security staff")
_DOZENS = word_set("dozen score hundred thousand ten")
_AMOUNTS = frozenset(("amount", "money"))
_COUNTING = ("nummod", "amod", "det", "compound", "advmod")


def _width(mention: Mention) -> int:
    return mention.span.end - mention.span.start


def _head_of(told: tuple[int, Mention]) -> int:
    return told[0]


def _rank(mention: Mention) -> tuple[bool, int, int]:
    """Names first, then the widest, then the first told."""
    return mention.form != "name", -_width(mention), mention.id


def _words_of_amounts(told: Sequence[tuple[Mention, range]]) -> dict[int, Mention]:
    """The number by each of its words: a parse may hang "at least 14" on its noun by any of them."""
    return {i: m for m, inside in told if m.kind in _AMOUNTS for i in inside}


def _words_of_names(told: Sequence[tuple[Mention, range]]) -> dict[int, Mention]:
    """The widest name by each of its words."""
    names = [pair for pair in reversed(told) if pair[0].form == "name"]
    # Of two equally wide names the first told stays.
    names.sort(key=_width_of_first)
    return {index: mention for mention, inside in names for index in inside}


def _titled(mention: Mention, behind: Mention | None) -> Mention:
    """ "Mayor Moss": a title and a name stand for whom the name, told by the next word, names."""
    if behind is None or mention.form != "nominal" or behind.cluster != mention.cluster:
        return mention
    return behind if behind.kind == "person" and behind.span.end == mention.span.end else mention


def _width_of_first(told: tuple[Mention, range]) -> int:
    return _width(told[0])


@dataclass(frozen=True, slots=True)
class Scene:
    """The analysis and the mentions of one report, joined at the words that head the mentions."""

    analysis: Analysis
    mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...] = ()
    _headed: dict[int, list[Mention]] = field(init=False, repr=False, compare=False)
    _ordered: list[tuple[int, Mention]] = field(init=False, repr=False, compare=False)
    _by_kind: dict[str, list[tuple[int, Mention]]] = field(init=False, repr=False, compare=False)
    _entities: dict[int, Mention] = field(init=False, repr=False, compare=False)
    _by_id: dict[int, Mention] = field(init=False, repr=False, compare=False)
    _named: dict[int, Mention] = field(init=False, repr=False, compare=False)
    _amounts: dict[int, Mention] = field(init=False, repr=False, compare=False)
    _headed_amounts: dict[int, Mention] = field(init=False, repr=False, compare=False)
    _times: dict[int, Mention] = field(init=False, repr=False, compare=False)
    _in_times: frozenset[int] = field(init=False, repr=False, compare=False)
    _reaches: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the mentions by their head word, names first, then the widest, and by their kind, in text order."""
        headed: dict[int, list[Mention]] = {}
        words, words_in = self.analysis.words, self.analysis.words_in
        within = [words_in(mention.span.start, mention.span.end) for mention in self.mentions]
        for mention, inside in zip(self.mentions, within, strict=True):
            # As `Analysis.head_in`, of words that are at hand.
            for index in inside:
                if words[index].head not in inside:
                    headed.setdefault(index, []).append(mention)
                    break
        for found in headed.values():
            if len(found) > 1:
                found.sort(key=_rank)
        ordered = [(head, mention) for head in sorted(headed) for mention in headed[head]]
        by_kind: dict[str, list[tuple[int, Mention]]] = {mention.kind: [] for _, mention in ordered}
        for pair in ordered:
            by_kind[pair[1].kind].append(pair)
        times = by_kind.get("time", ())
        told = [(mention, inside) for mention, inside in zip(self.mentions, within, strict=True) if inside]
        object.__setattr__(self, "_headed", headed)
        object.__setattr__(self, "_ordered", ordered)
        object.__setattr__(self, "_by_kind", by_kind)
        named = _words_of_names(told)
        entities = {h: _titled(m, named.get(h + 1)) for h, m in reversed(ordered) if m.kind in ENTITY_KINDS}
        object.__setattr__(self, "_entities", entities)
        object.__setattr__(self, "_by_id", {mention.id: mention for mention in self.mentions})
        object.__setattr__(self, "_named", named)
        object.__setattr__(self, "_amounts", _words_of_amounts(told))
        amounts = {head: m for head, m in reversed(ordered) if m.kind in _AMOUNTS}
        object.__setattr__(self, "_headed_amounts", amounts)
        object.__setattr__(self, "_times", dict(reversed(times)))
        in_times = frozenset([i for m, inside in told if m.kind == "time" for i in inside])
        object.__setattr__(self, "_in_times", in_times)
        # How far the mentions up to each one reach.
        object.__setattr__(self, "_reaches", tuple(accumulate([m.span.end for m in self.mentions], max)))

    def meeting(self, span: Span) -> Iterator[Mention]:
        """The mentions that share a code point with the span, in their order, which is that of the text."""
        first = bisect_left(self._reaches, span.start + 1)
        behind = takewhile(lambda mention: mention.span.start < span.end, self.mentions[first:])
        return (mention for mention in behind if mention.span.end > span.start)

    def headed_by(self, index: int) -> Sequence[Mention]:
        """Mentions that the word heads, names first, then the widest."""
        return self._headed.get(index, ())

    def entity_at(self, index: int) -> Mention | None:
        """The person, organisation, place or thing that the word heads."""
        return self._entities.get(index)

    def amount_at(self, head: int) -> Mention | None:
        """The number of a noun phrase: its own head ("dozens", "11") or a word before it ("three people")."""
        own = self._headed_amounts.get(head)
        if own is None and self.analysis.words[head].upos == "NUM":
            own = self._amounts.get(head)
        if own:
            return own
        for child in self.analysis.children(head) if self._amounts else ():
            if child < head and child in self._amounts and relation(self.analysis, child) in _COUNTING:
                return self._amounts[child]
        return None

    def mention(self, number: int | None) -> Mention | None:
        """The mention of an id."""
        return None if number is None else self._by_id.get(number)

    def amount_of(self, mention: int | None, amount: AmountValue | None) -> AmountValue | None:
        """The amount given, else that of the mention by its id."""
        told = self.mention(mention)
        return amount or (told.amount if told is not None else None)

    def is_counted(self, head: int) -> bool:
        """Whether the word heads a number or a phrase with one before it."""
        return self.amount_at(head) is not None or self.analysis.words[head].upos == "NUM"

    def in_time(self, index: int) -> bool:
        """Whether the word stands in a date ("March")."""
        return index in self._in_times

    def headed_by_time(self, index: int) -> Mention | None:
        """The time that the word heads."""
        return self._times.get(index)

    def of_kind(self, *kinds: str) -> Sequence[tuple[int, Mention]]:
        """(head word, mention) of every mention of these kinds, in text order."""
        found = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        if len(found) < 2:
            return found[0] if found else ()
        return [pair for pair in self._ordered if pair[1].kind in kinds]

    def has_within(self, kind: str, words: range) -> bool:
        """Whether one of these words heads a mention of this kind."""
        told = self._by_kind.get(kind, ())
        first = bisect_left(told, words.start, key=_head_of)
        return first < len(told) and told[first][0] < words.stop

    def is_person(self, index: int) -> bool:
        """Whether the word stands for a person or people."""
        word = self.analysis.words[index]
        mention = self.standing_for(index)
        lower = word.text.lower()
        if is_aged_one(self.analysis, index) or self._is_dozens_of_people(index):
            return True
        if mention is not None and mention.form != "pronoun":
            return mention.kind == "person" or (mention.form == "nominal" and lower in PERSONS)
        if word.upos == "PRON":
            return lower in PERSON_PRONOUNS
        if word.upos == "NUM" or (
            word.upos in ("ADJ", "DET", "PRON") and lower in ("others", "other", "another", "several", "many", "some")
        ):
            return True
        return word.lemma.lower() in PERSON_NOUNS or kind_of_noun(word.lemma) == "person" or lower == "others"

    def _is_dozens_of_people(self, index: int) -> bool:
        """ "Dozens of activists", "12 of the convicts", "12 of those who fled": people in number."""
        words = self.analysis.words
        if words[index].lemma.lower() not in _DOZENS and words[index].upos != "NUM":
            return False
        of = self.analysis.children_by(index, "nmod")
        return any(self.is_person(i) or [w.text.lower() for w in words[i : i + 2]] == ["those", "who"] for i in of)

    def is_agentive(self, index: int) -> bool:
        """Whether the word stands for somebody who can act: a person, an organisation, a state."""
        mention = self.standing_for(index)
        word = self.analysis.words[index]
        if mention is not None and mention.form != "pronoun" and word.text.lower() not in PERSONS:
            if mention.kind in ("person", "organisation", "nationality"):
                return True
            if mention.kind == "place":
                return mention.form == "name"
            if mention.kind in ("thing", "facility"):
                return False
        if mention is not None and mention.form == "pronoun" and mention.kind in ("organisation", "place"):
            return True
        return self.is_person(index) or word.lemma.lower() in _COLLECTIVES or kind_of_noun(word.lemma) == "organisation"

    def standing_for(self, index: int) -> Mention | None:
        """What the word stands for: the thing that it heads, else the name that it is a part of."""
        return self._entities.get(index) or self._named.get(index)

    def statement_of(self, span: Span) -> int | None:
        """Id of the innermost statement whose content holds the span's beginning; None in the outlet's own voice."""
        at = span.start
        holding = [
            (part.end - part.start, statement.id)
            for statement in self.statements
            for part in statement.content
            if part.start <= at < part.end
        ]
        return min(holding)[1] if holding else None

    def word_span(self, first: int, last: int) -> Span:
        """From the start of one word to the end of another."""
        return Span(self.analysis.words[first].start, self.analysis.words[last].end)

    def is_known_body(self, mention: Mention) -> bool:
        """Whether a mention is of a body that the report names: "the Front" behind its whole name."""
        same = (m for m in self.mentions if m.cluster == mention.cluster and m.form == "name")
        return mention.kind == "organisation" and any(name.kind == "organisation" for name in same)

    def is_of_people(self, index: int) -> bool:
        """Whether a word is for people, or a number of some: "nine of the fugitives", "21 of those who fled"."""
        of = (c for c in self.analysis.children_by(index, "nmod") if preposition(self.analysis, c) == "of")
        counted = self.analysis.words[index].upos == "NUM"
        some = any(self.is_person(c) or self.analysis.words[c].text.lower() == "those" for c in of)
        return self.is_person(index) or (counted and some)
