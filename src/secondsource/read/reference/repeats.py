"""Descriptions that take up something told before: "the brigade", "the two gunmen", "the group"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from secondsource.read.analysis import Analysis
from secondsource.read.naming.same_name import parts
from secondsource.read.reference.clusters import Clusters
from secondsource.read.reference.profiles import Profile
from secondsource.read.reference.short_titles import TAKEN_UP_BY, is_title_of
from secondsource.read.reference.strangers import is_held
from secondsource.read.vocabulary.lexicon import LEADER_WORDS, ROLE_WORDS
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.news_words import NEWS_WORDS

REACH = 40
NEAR_SENTENCES = 12
PERSON_SENTENCES = 3
_BODY_WORDS = word_set("group organisation organization gang company firm agency")
_FIRMS = word_set("company firm gang")
# A body with one of these words in its name is never taken up as a firm, an outlet as no body that is told of.
_PUBLIC = word_set(
    """board ministry department police court council bureau commission committee service authority agency office
    parliament senate government army navy union federation party association brigade embassy"""
)
_OUTLETS = NEWS_WORDS | word_set("echo newswire agence associated anadolu")
_FORCE = "force"
_POLICE = word_set("police constabulary gendarmerie gardai gardaí garda carabinieri")
_NAMED_KINDS = word_set("organisation facility place other")
_PEOPLE_WORDS = word_set(
    """man woman suspect victim defendant accused teenager boy girl politician official officer candidate singer
    actor actress player"""
)
_STRANGER_WORDS = word_set("man woman teenager boy girl")

_TITLES = ROLE_WORDS | LEADER_WORDS | TAKEN_UP_BY
_FIRMS_ARE_NOT = _OUTLETS | _PUBLIC
_OFFICES = word_set("officer official politician candidate")
# Who holds an office or has a profession is no girl.
_YOUNG = word_set("teenager boy girl")
_ACCUSED_WORDS = word_set("suspect defendant accused")


class _Before:
    """What was told before a description: descriptions by their lemma, names, and the words of all these names."""

    def __init__(self) -> None:
        self.by_head: dict[str, list[Profile]] = defaultdict(list)
        self.names: list[Profile] = []
        self.strangers: list[Profile] = []
        self.words_of_names: set[str] = set()


def join_nominals(analysis: Analysis, clusters: Clusters) -> None:
    """A definite description joins what was called so before: same head and no new modifiers, or a name that fits."""
    before = _Before()
    for profile in clusters.profiles:
        if profile.mention.form == "nominal":
            if not profile.indefinite:
                antecedent = next(_antecedents(analysis, clusters, profile, before), None)
                if antecedent is not None:
                    clusters.join(profile, antecedent)
            before.by_head[profile.lemma].append(profile)
            if profile.indefinite and profile.mention.kind == "person" and profile.number == "one":
                before.strangers.append(profile)
        elif profile.mention.form == "name":
            before.names.append(profile)
            before.words_of_names.update(parts(clusters.text(profile)))


def _antecedents(analysis: Analysis, clusters: Clusters, profile: Profile, before: _Before) -> Iterator[Profile]:
    for other in reversed(before.by_head[profile.lemma][-REACH:]):
        if _repeats(profile, other) and clusters.may_join(profile, other):
            yield other
    if not profile.definite or (len(profile.words) > 1 and profile.lemma not in _BODY_WORDS):
        return
    if profile.lemma in _BODY_WORDS and (_is_named(clusters, profile) or _has_name_behind(analysis, profile)):
        return
    if profile.lemma == _FORCE:
        yield from _last_police(clusters, profile, before)
    if _may_be_named(profile, before):
        for other in reversed(before.names[-REACH:]):
            if profile.sentence - other.sentence > NEAR_SENTENCES:
                break
            if _name_fits(clusters, profile, other) and clusters.may_join(profile, other):
                yield other
    if not is_held(analysis, profile.head):
        yield from _last_stranger(clusters, profile, before)
    yield from _last_person(analysis, clusters, profile, before.names)


def _last_police(clusters: Clusters, profile: Profile, before: _Before) -> Iterator[Profile]:
    """ "Velm Police said … | the force said": the police named last, else those told of without a name."""
    for other in reversed(before.names[-REACH:]):
        if _POLICE.isdisjoint(parts(clusters.text(other))) or other.mention.kind != "organisation":
            continue
        if profile.sentence - other.sentence <= NEAR_SENTENCES and clusters.may_join(profile, other):
            yield other
    for other in reversed(before.by_head["police"][-REACH:]):
        if profile.sentence - other.sentence <= NEAR_SENTENCES and clusters.may_join(profile, other):
            yield other


def _may_be_named(profile: Profile, before: _Before) -> bool:
    """Whether a name may fit a description at all: a word of one of them, a word for a body, or a title."""
    told = profile.lemma in before.words_of_names
    return profile.number != "many" and (told or profile.lemma in _BODY_WORDS or profile.lemma in _TITLES)


def _has_name_behind(analysis: Analysis, profile: Profile) -> bool:
    """ "The relief agency Open Hands": what is written like a name behind its word takes up no other name."""
    words, behind = analysis.words, profile.head + 1
    if behind >= len(words) or words[behind].sentence != words[profile.head].sentence:
        return False
    return words[behind].text[:1].isupper() and words[profile.head].text.islower()


def _is_named(clusters: Clusters, profile: Profile) -> bool:
    """ "The transport group Tern Lines": what is named beside it takes up no other name."""
    beside = (other for other in clusters.members(profile.mention.id) if other.sentence == profile.sentence)
    return any(other.mention.form == "name" and other.mention.kind == "organisation" for other in beside)


def _repeats(profile: Profile, other: Profile) -> bool:
    """The same head noun and number, and every modifier of the later one already said of the earlier one.

    Without an article ("police", "Danish soldiers") the words must be the same.
    """
    if profile.number != other.number or profile.mention.span.meets(other.mention.span):
        return False
    if not profile.definite:
        return profile.words == other.words and not other.indefinite
    return set(profile.words) <= set(other.words) | {profile.lemma}


def _name_fits(clusters: Clusters, profile: Profile, other: Profile) -> bool:
    """ "the brigade" fits a name with that word in it; "the group" the last body; "the mayor" one with that title."""
    words = parts(clusters.text(other))
    if profile.lemma in words and other.mention.kind in _NAMED_KINDS:
        # "The civil protection agency" takes up no "Meridian News Agency".
        return set(profile.words) - {profile.lemma} <= set(words)
    if profile.lemma in _BODY_WORDS and other.mention.kind == "organisation":
        subject = any(p.subject and p.sentence == other.sentence for p in clusters.members(other.mention.id))
        near = subject or profile.lemma == "group" or profile.sentence == other.sentence
        others = _FIRMS_ARE_NOT if profile.lemma in _FIRMS else _OUTLETS
        return near and others.isdisjoint(words)
    if profile.mention.kind == "person" and other.mention.kind == "person" and profile.lemma in _TITLES:
        described = (p for p in clusters.members(other.mention.id) if p.mention.form == "nominal")
        if any(profile.lemma in (p.lemma, *p.words) for p in described):
            return True
        return any(is_title_of(clusters.title(p), profile.lemma) for p in clusters.members(other.mention.id))
    return False


def _bears_another_title(clusters: Clusters, name: Profile, office: str) -> bool:
    """ "Police chief Ida Moss" is not "the officer"."""
    titles = {p.lemma for p in clusters.members(name.mention.id) if p.mention.form == "nominal"}
    return bool(titles & _TITLES) and office not in titles


def _last_stranger(clusters: Clusters, profile: Profile, before: _Before) -> Iterator[Profile]:
    """ "A father of two said it. | The man …": who came in without a name as the subject, after all who bear one."""
    if profile.lemma not in _STRANGER_WORDS or profile.number != "one" or not before.strangers:
        return
    last = before.strangers[-1]
    named = max((p.sentence for p in before.names[-REACH:] if p.mention.kind == "person"), default=-1)
    near = 0 < profile.sentence - last.sentence <= PERSON_SENTENCES and last.sentence > named
    if near and last.subject and clusters.may_join(profile, last):
        yield last


def _last_person(
    analysis: Analysis, clusters: Clusters, profile: Profile, names: Sequence[Profile]
) -> Iterator[Profile]:
    """ "the man", "the suspect": the person named last in the sentences right before, subjects first.

    "The suspect" is nobody of whom the report does not say that they were held or accused.
    """
    if profile.lemma not in _PEOPLE_WORDS or profile.number != "one":
        return
    near = [
        p
        for p in names[-REACH:]
        if p.mention.kind == "person" and 0 < profile.sentence - p.sentence <= PERSON_SENTENCES
    ]
    if profile.lemma in _OFFICES | _YOUNG:
        near = [p for p in near if not _bears_another_title(clusters, p, profile.lemma)]
    if profile.lemma in _ACCUSED_WORDS:
        near = [p for p in near if any(is_held(analysis, other.head) for other in clusters.members(p.mention.id))]
    for other in sorted(near, key=lambda p: (profile.sentence - p.sentence, not p.subject, p.mention.id)):
        if clusters.may_join(profile, other):
            yield other
