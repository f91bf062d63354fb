"""The sieves for names and descriptions."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from secondsource.read.analysis import Analysis, NameSpan
from secondsource.read.grammar.apposition import appositions, is_speaker_behind, names_behind
from secondsource.read.naming.other_names import abbreviation_pairs, aliases
from secondsource.read.naming.same_name import is_part, parts
from secondsource.read.reference.clusters import Clusters, kinds_agree
from secondsource.read.reference.profiles import Profile
from secondsource.read.reference.strangers import is_owner
from secondsource.read.vocabulary.function_words import NEGATIONS
from secondsource.read.vocabulary.wordlists import word_set

_DESCRIBING = frozenset(("appos", "flat", "cop"))
_BODY_WORDS = word_set(
    """group organisation organization body gang cartel militia company firm agency ministry party alliance union
    newspaper magazine broadcaster station channel charity collective movement foundation federation association"""
)


def join_names(analysis: Analysis, clusters: Clusters) -> None:
    """The same words, abbreviations in brackets, and "also known as"."""
    first: dict[tuple[str, ...], list[Profile]] = {}
    for profile in clusters.named:
        key = parts(clusters.text(profile))
        if not key:
            continue
        same = first.setdefault(key, [])
        if not any(clusters.join(profile, other) for other in same[:4]):
            same.append(profile)
    spans = [NameSpan(p.mention.span.start, p.mention.span.end, p.mention.kind) for p in clusters.named]
    pairs = [*abbreviation_pairs(analysis.text, spans), *aliases(analysis.text, spans)]
    at = {(p.mention.span.start, p.mention.span.end): p for p in clusters.named} if pairs else {}
    for long, short in pairs:
        one, other = at.get((long.start, long.end)), at.get((short.start, short.end))
        if one and other:
            clusters.join(one, other)


def join_described(analysis: Analysis, clusters: Clusters) -> None:
    """Apposition, copula, and a title with the name behind it."""
    known = clusters.known
    claimed = set()
    mentions = [p.mention for p in clusters.profiles]
    for name, description in appositions(analysis.text, mentions):
        one, other = known[name.id], known[description.id]
        if one is not None and other is not None:
            clusters.join(one, other)
            claimed.add(description.id)
    for name, description in names_behind(analysis.text, mentions):
        one, other = known[name.id], known[description.id]
        if one is not None and other is not None:
            clusters.join(other, one)
    for called, body in _right_behind(analysis, clusters):
        clusters.join(body, called)
    at = _by_head(clusters)
    describing = {word.head for word in analysis.words if word.deprel in _DESCRIBING}
    for profile in clusters.profiles:
        # Nothing else describes: all others are the widest of their heads, which no such word depends on.
        if profile.mention.id in claimed or (profile.head not in describing and at[profile.head] is profile):
            continue
        for other in _described_by(analysis, profile, at):
            if profile.mention.id != other.mention.id and other.mention.id not in claimed:
                clusters.join(profile, other)


def _right_behind(analysis: Analysis, clusters: Clusters) -> Iterator[tuple[Profile, Profile]]:
    """ "The group Casa Nova": (name, description) of a body whose name stands right behind the word for it."""
    bodies = {p.mention.span.end + 1: p for p in clusters.profiles if p.mention.form == "nominal"}
    for name in clusters.named:
        body = bodies.get(name.mention.span.start)
        if body is None or name.mention.kind != "organisation" or body.mention.kind != "organisation":
            continue
        if clusters.text(body).split()[-1].lower() in _BODY_WORDS and analysis.text[name.mention.span.start - 1] == " ":
            yield name, body


def _by_head(clusters: Clusters) -> dict[int, Profile]:
    """The widest mention of each head word."""
    at: dict[int, Profile] = {}
    for profile in clusters.profiles:
        if profile.head not in at or profile.mention.form == "name":
            at[profile.head] = profile
    return at


def _described_by(analysis: Analysis, profile: Profile, at: dict[int, Profile]) -> Iterator[Profile]:
    if at[profile.head] is not profile and profile.mention.form == "nominal":
        yield at[profile.head]
    for child in analysis.children_by(profile.head, "appos"):
        if child not in at or _is_place_chain(profile, at[child]) or is_owner(analysis, profile):
            continue
        if not is_speaker_behind(analysis.text, profile.mention, at[child].mention):
            yield at[child]
    for child in analysis.children_by(profile.head, "flat"):
        if child in at and profile.mention.span.holds(at[child].mention.span):
            yield at[child]
    word = analysis.words[profile.head]
    if word.upos in ("NOUN", "PROPN") and analysis.children_by(profile.head, "cop"):
        for child in analysis.children_by(profile.head, "nsubj"):
            if child not in at or _negated(analysis, profile.head) or _is_led(analysis, profile.head):
                continue
            if profile.mention.form == "nominal" or _is_called(analysis, at[child], profile):
                yield at[child]


def _is_called(analysis: Analysis, described: Profile, name: Profile) -> bool:
    """ "The shooter was Ivo Karsk": one person in particular, by name."""
    people = described.mention.kind == name.mention.kind == "person" and described.mention.form == "nominal"
    return people and any(analysis.words[c].text.lower() == "the" for c in analysis.children_by(described.head, "det"))


def _is_led(analysis: Analysis, head: int) -> bool:
    """ "The group was behind the attack": what a preposition leads is not what the subject is."""
    be = next((child for child in analysis.children_by(head, "cop") if child < head), head)
    return any(analysis.words[i].upos == "ADP" for i in range(be + 1, head))


def _negated(analysis: Analysis, head: int) -> bool:
    return any(analysis.words[i].text.lower() in NEGATIONS for i in analysis.children(head)) or any(
        analysis.words[i].lemma in ("may", "might", "could", "would", "should", "if") for i in analysis.children(head)
    )


def _is_place_chain(a: Profile, b: Profile) -> bool:
    """ "Tartu, Estonia" are two places, "the State Department, Washington" a body and a place."""
    return "place" in (a.mention.kind, b.mention.kind)


def join_name_parts(clusters: Clusters) -> None:
    """A short name joins the nearest longer one before it, else the first behind it, that it can stand for."""
    first: dict[str, Profile] = {}
    for profile in clusters.named:
        first.setdefault(clusters.text(profile), profile)
    longer = _LongerNames(first)
    last: dict[str, Profile] = {}
    for profile in clusters.named:
        text = clusters.text(profile)
        fits = longer.of(text)
        before = sorted((last[other] for other in fits if other in last), key=lambda p: -p.mention.id)
        behind = [first[other] for other in fits if other not in last]
        for other in (*before, *behind):
            if _same_sort(clusters, profile, other) and clusters.join(profile, other):
                break
        last[text] = profile


def _same_sort(clusters: Clusters, short: Profile, long: Profile) -> bool:
    """Kinds that agree; a place is not called for short what is the first part of a body's or building's name."""
    if not kinds_agree(short.mention.kind, long.mention.kind):
        return False
    if long.mention.kind not in ("organisation", "facility"):
        return True
    same = clusters.members(short.mention.id)
    return not any(other.mention.kind == "place" and other.mention.form == "name" for other in same)


class _LongerNames:
    """For each name of the report the longer names that it can stand for."""

    def __init__(self, first: Mapping[str, Profile]) -> None:
        self._kinds = {text: profile.mention.kind for text, profile in first.items()}
        self._with: dict[str, list[str]] = defaultdict(list)
        self._known: dict[str, tuple[str, ...]] = {}
        for text in first:
            words = parts(text)
            for key in dict.fromkeys((*words, *(word[0].upper() for word in words[:1]))):
                self._with[key].append(text)

    def of(self, text: str) -> tuple[str, ...]:
        """Longer names in the order of their first occurrence."""
        if text not in self._known:
            words = parts(text)
            keys = (*words[-1:], *((text[0],) if 2 <= len(text) <= 8 and text.isupper() else ()))
            near = dict.fromkeys(other for key in keys for other in self._with[key])
            self._known[text] = tuple(
                other for other in near if len(other) > len(text) and is_part(text, other, self._kinds[other])
            )
        return self._known[text]
