"""Clusters of mentions that grow, with what keeps two of them apart."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from secondsource.model.reading import Form, Mention, MentionKind
from secondsource.read.analysis import Analysis
from secondsource.read.naming.same_name import names_exclude
from secondsource.read.reference.profiles import Gender, Number, Profile
from secondsource.read.reference.strangers import told_apart
from secondsource.read.vocabulary.wordlists import word_set

_BODIES = word_set("organisation place facility")
_TITLE = 12


class Clusters:
    """A union of mentions by id. Each cluster knows its names, number, gender and kind."""

    def __init__(self, analysis: Analysis, known: Sequence[Profile | None], nations: Mapping[int, str]) -> None:
        self._text = analysis.text
        self.known = known
        self.profiles: tuple[Profile, ...] = tuple([p for p in known if p is not None])
        self.named: Sequence[Profile] = [p for p in self.profiles if _is_named(p.mention)]
        self._parent = list(range(len(known)))
        self._members: dict[int, list[Profile]] = {p.mention.id: [p] for p in self.profiles}
        self._apart: dict[int, set[int]] = {}
        self._traits = {p.mention.id: _traits(analysis.text, p, nations.get(p.mention.id, "")) for p in self.profiles}
        self._keep_lists_apart(analysis)
        for one, other in told_apart(analysis, self.profiles):
            self.keep_apart(one, other)

    def root(self, mention: int) -> int:
        """The cluster's number: its earliest mention."""
        while self._parent[mention] != mention:
            self._parent[mention] = self._parent[self._parent[mention]]
            mention = self._parent[mention]
        return mention

    def members(self, mention: int) -> Sequence[Profile]:
        """All mentions of a mention's cluster, in the order they were joined."""
        return self._members[self.root(mention)]

    def text(self, profile: Profile) -> str:
        """The words of a mention."""
        return profile.mention.span.of(self._text)

    def title(self, profile: Profile) -> str:
        """The word that may be a title before or within a mention: its first, or for a name the one right before."""
        span = profile.mention.span
        before = self._text[max(0, span.start - _TITLE) : span.start]
        first, second = before.split()[-1:], self.text(profile).split()[:1]
        titled = bool(first) and before[-1:] == " " and first[0][:1].isupper()
        return (first if titled and profile.mention.form == "name" else second)[0]

    def names(self, mention: int) -> tuple[str, ...]:
        """The different names in a mention's cluster."""
        return self._traits_of(mention).names

    def join(self, a: Profile, b: Profile) -> bool:
        """Make one cluster of two unless something keeps them apart; whether they are one now."""
        one, other = self.root(a.mention.id), self.root(b.mention.id)
        if one == other:
            return True
        if not self._fit(one, other):
            return False
        first, second = (one, other) if one < other else (other, one)
        self._parent[second] = first
        self._traits[first] = self._traits[first].joined(self._traits[second])
        self._members[first].extend(self._members.pop(second))
        del self._traits[second]
        merged = self._apart.pop(first, set()) | self._apart.pop(second, set())
        if merged:
            self._apart[first] = merged
        return True

    def may_join(self, a: Profile, b: Profile) -> bool:
        """Whether nothing keeps two clusters apart: a list, one inside the other, kinds, number, gender, names."""
        return self._fit(self.root(a.mention.id), self.root(b.mention.id))

    def _fit(self, first: int, second: int) -> bool:
        one, two = self._traits[first], self._traits[second]
        return (
            kinds_agree(one.kind, two.kind)
            and _agree(one.number, two.number)
            and _agree(one.gender, two.gender)
            and (one.nation == two.nation or not one.nation or not two.nation)
            and not self._is_apart(first, second)
            and not self._is_apart(second, first)
            and not (one.names and two.names and names_exclude(one.names, two.names, one.kind))
        )

    def _is_apart(self, first: int, second: int) -> bool:
        """Whether a mention that the first cluster is told apart from is in the second."""
        apart = self._apart.get(first)
        return apart is not None and any(self.root(other) == second for other in apart)

    def kind(self, mention: int) -> MentionKind:
        """The kind that a cluster's names give it, else its descriptions, else its pronouns."""
        return self._traits_of(mention).kind

    def number(self, mention: int) -> Number:
        """One or many, by the first mention that tells."""
        return self._traits_of(mention).number

    def gender(self, mention: int) -> Gender:
        """He or she, by the first mention that tells."""
        return self._traits_of(mention).gender

    def _traits_of(self, mention: int) -> "_Traits":
        return self._traits[self.root(mention)]

    def keep_apart(self, a: int, b: int) -> None:
        """These two are told as different."""
        self._apart.setdefault(a, set()).add(b)
        self._apart.setdefault(b, set()).add(a)

    def _keep_lists_apart(self, analysis: Analysis) -> None:
        heads = {p.head: p.mention.id for p in self.profiles}
        words = analysis.words
        # A list is told of where a conjunct is a mention, and what it hangs on is one.
        for first in {words[i].head for i in heads if words[i].deprel == "conj"} & heads.keys():
            conjuncts = [i for i in analysis.children_by(first, "conj") if not _is_alternative(analysis, i)]
            listed = [heads[i] for i in (first, *conjuncts) if i in heads]
            for index, left in enumerate(listed):
                for right in listed[index + 1 :]:
                    self.keep_apart(left, right)


class _Traits(NamedTuple):
    """What a cluster's mentions say of it together; ``kinds`` counts (form, kind).

    ``kind`` is the commonest kind of the names, else of the descriptions, else of the pronouns; ``nation`` whose
    ministry or army it is, "" where nothing says.
    """

    names: tuple[str, ...]
    kinds: Mapping[tuple[Form, MentionKind], int]
    number: Number
    gender: Gender
    kind: MentionKind
    nation: str

    def joined(self, other: "_Traits") -> "_Traits":
        """Of both together; where both tell a number or gender, the first counts.

        A body stays open to "it" and "they" alike.
        """
        is_open = self.number != "unknown" or self.kind == "organisation"
        kinds = dict(self.kinds)
        for key, count in other.kinds.items():
            kinds[key] = kinds.get(key, 0) + count
        names = tuple(dict.fromkeys((*self.names, *other.names))) if other.names else self.names
        number = self.number if is_open else other.number
        gender = self.gender if self.gender != "unknown" else other.gender
        return _Traits(names, kinds, number, gender, _commonest(kinds), self.nation or other.nation)


def _commonest(kinds: Mapping[tuple[Form, MentionKind], int]) -> MentionKind:
    if len(kinds) == 1:
        return next(iter(kinds))[1]
    for form in ("name", "nominal", "pronoun"):
        counts = [(-count, kind) for (told, kind), count in kinds.items() if told == form and kind != "other"]
        if counts:
            return min(counts)[1]
    return "other"


def _traits(text: str, profile: Profile, nation: str) -> _Traits:
    mention = profile.mention
    names = (mention.span.of(text),) if mention.form == "name" else ()
    return _Traits(names, _one_of(mention.form, mention.kind), profile.number, profile.gender, mention.kind, nation)


@lru_cache(maxsize=64)
def _one_of(form: Form, kind: MentionKind) -> Mapping[tuple[Form, MentionKind], int]:
    return {(form, kind): 1}


def _is_named(mention: Mention) -> bool:
    return mention.form == "name" and mention.kind != "nationality"


def _is_alternative(analysis: Analysis, conjunct: int) -> bool:
    """ "the Harbour Board, or HB" may be one thing under two names."""
    return any(analysis.words[i].lemma.lower() == "or" for i in analysis.children_by(conjunct, "cc"))


def kinds_agree(a: MentionKind, b: MentionKind) -> bool:
    """Whether two kinds can be one thing; "other" fits all, a body can be told as a place or a building."""
    return a == b or a == "other" or b == "other" or (a in _BODIES and b in _BODIES)


def _agree(a: str, b: str) -> bool:
    return a == b or a == "unknown" or b == "unknown"
