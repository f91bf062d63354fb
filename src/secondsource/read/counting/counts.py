"""Counts: how many were killed, injured, arrested and so on, as stated, and the people that are told one by one."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from secondsource.model.reading import Stance
from secondsource.model.span import Span
from secondsource.model.value import AmountValue
from secondsource.read.counting.aboard import those_aboard
from secondsource.read.counting.contrasts import denied_numbers
from secondsource.read.counting.count import Count, Counted, Person, fits
from secondsource.read.counting.count_pairs import count_pairs
from secondsource.read.counting.crews import passengers_and_crew
from secondsource.read.counting.deaths_of import deaths_of
from secondsource.read.counting.escapees import fugitives
from secondsource.read.counting.gapped_numbers import gapped_numbers
from secondsource.read.counting.groups import group_size
from secondsource.read.counting.in_all import numbers_in_all
from secondsource.read.counting.job_losses import job_losses
from secondsource.read.counting.joint_counts import (
    in_shares_of_both,
    multiple_deeds,
    ordinal_tolls,
    ordinal_victims,
    survivals,
)
from secondsource.read.counting.later_deaths import later_deaths
from secondsource.read.counting.listed import is_part_of_them, least_of_part, those_listed
from secondsource.read.counting.measures import measures
from secondsource.read.counting.neighbours import others_beside
from secondsource.read.counting.nobody import has_no, is_nobody_else
from secondsource.read.counting.numbered import numbered
from secondsource.read.counting.ordinals import least_by_ordinals, without_ordinals
from secondsource.read.counting.others import without_others
from secondsource.read.counting.own_deaths import own_deaths, with_killers
from secondsource.read.counting.partitives import fatal_shares, with_parts
from secondsource.read.counting.records_taken import records_taken
from secondsource.read.counting.scopes import group_of, is_additional, is_the_rest, narrowed
from secondsource.read.counting.shares_of_told import without_shares
from secondsource.read.counting.single_shares import single_shares
from secondsource.read.counting.sums import Summed, summed, sums_with_others
from secondsource.read.counting.those_affected import cases_of_disease, those_affected
from secondsource.read.counting.those_left import least_of_bodies, least_of_left, least_of_one_place
from secondsource.read.counting.those_lost import those_lost
from secondsource.read.counting.tolls import adjacent, parts, tolls
from secondsource.read.counting.tolls_taken_up import tolls_taken_up
from secondsource.read.counting.uncounted import are_things, is_of_no_people, is_of_places, is_rate, of_people
from secondsource.read.counting.votes import votes
from secondsource.read.counting.wholes import is_whole_of_another
from secondsource.read.grammar.aged import is_bare_age
from secondsource.read.grammar.clauses import preposition
from secondsource.read.grammar.nominals import determined
from secondsource.read.grammar.scene import Scene
from secondsource.read.reality.modality import told
from secondsource.read.tellings.gapped import is_gapped
from secondsource.read.vocabulary.count_words import BODIES, COUNTED_PEOPLE, HARM, NOBODY, TOLL_NOUNS
from secondsource.read.vocabulary.function_words import NEGATIONS
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.headings import body_start

Key: TypeAlias = tuple[str, int]

_NEGATING = NEGATIONS | {"without"}
# "Nobody was charged" tells how a case stands, and no number.
_TOLD_OF_SOMEBODY = ("charged", "released", "convicted", "aboard")
_GROUPS = ("people", "police", "crew", "family", "couple", "staff", "crowd")
_NOBODY_IN_PARTICULAR = word_set(
    "they them themselves others who we people us ourselves you yourself yourselves i me myself many few most some "
    "several"
)
_TAKEN = frozenset(("abducted", "arrested", "detained"))


def find_counts(scene: Scene, scopes: Mapping[str, tuple[str, ...]]) -> Counted:
    """Every count of the report in text order; a number serves one field only, the first that claims it."""
    pairs = tuple(
        pair
        for pair in (
            *count_pairs(scene),
            *deaths_of(scene),
            *those_affected(scene),
            *those_listed(scene),
            *fugitives(scene),
            *those_aboard(scene),
        )
        if not scene.in_time(pair[2])
        and not is_whole_of_another(scene, pair[1], pair[2])
        and not (is_bare_age(scene.analysis, pair[2]) or is_rate(scene, pair[2]))
    )
    pairs = (*pairs, *gapped_numbers(scene, pairs))
    harmed = {head for field, _, head in pairs if field in HARM | {"shot"}}
    pairs = tuple(pair for pair in pairs if pair[0] != "participants" or pair[2] not in harmed)
    counts, people = _by_words(scene, pairs, scopes)
    own = {(person.field, person.head): person for person in own_deaths(scene)}
    people.update(own)
    sums = summed(scene, tuple(counts.values()), tuple(people.values()))
    people = {key: person for key, person in people.items() if key in own or person not in sums.people}
    for count in _elsewhere(scene, pairs, tuple(counts.values()), scopes):
        counts.setdefault(_key(scene, count), count)
    joined = _with_sums(tuple(in_shares_of_both(scene, counts.values())), sums)
    denied = {_key(scene, count): count for count in denied_numbers(scene, joined)}
    kept = tuple(count for count in joined if _key(scene, count) not in denied)
    return _settled(scene, with_parts(scene, (*kept, *denied.values()), scopes), people)


def _by_words(
    scene: Scene, pairs: Sequence[tuple[str, int, int]], scopes: Mapping[str, tuple[str, ...]]
) -> tuple[dict[Key, Count], dict[tuple[str, int], Person]]:
    """What verbs and nouns say of whom they count: the numbers, and the people told one by one."""
    counts: dict[Key, Count] = {}
    people: dict[tuple[str, int], Person] = {}
    for share in (*fatal_shares(scene), *later_deaths(scene)):
        counts.setdefault(_key(scene, share), share)
    for field, anchor, head in pairs:
        if told(scene.analysis, anchor).modality in ("planned", "possible", "cancelled"):
            continue
        if field in COUNTED_PEOPLE and is_of_no_people(scene, head):
            continue
        count = _count(scene, field, anchor, head, scopes)
        if count is not None:
            counts.setdefault(_key(scene, count), count)
            continue
        person = _person(scene, field, anchor, head)
        if person is not None and not _denied(scene, anchor):
            people.setdefault((field, head), person)
    for person in (*others_beside(scene), *those_lost(scene)):
        people.setdefault((person.field, person.head), person)
    twice = {key for key in counts if key[0] in _TAKEN and ("", key[1]) in counts}
    return {key: _at_least(scene, one) if key in twice else one for key, one in counts.items()}, people


def _at_least(scene: Scene, count: Count) -> Count:
    """Of those who were taken, whom something else became of: others may not have been let go."""
    amount = scene.amount_of(count.mention, count.amount)
    return replace(count, amount=replace(amount, high=None)) if amount is not None else count


def _elsewhere(
    scene: Scene,
    pairs: Sequence[tuple[str, int, int]],
    known: tuple[Count, ...],
    scopes: Mapping[str, tuple[str, ...]],
) -> Iterator[Count]:
    """Numbers that stand apart from the words that say what became of those counted."""
    jobs = tuple(job_losses(scene))
    counted = (*pairs, *((count.field, count.anchor, count.head) for count in jobs))
    yield from (*jobs, *tolls(scene, counted), *parts(scene, known, scopes), *adjacent(scene, known), *numbered(scene))
    yield from (
        *single_shares(scene, known, scopes),
        *survivals(scene),
        *multiple_deeds(scene),
        *cases_of_disease(scene),
    )
    yield from (*numbers_in_all(scene, pairs), *records_taken(scene), *measures(scene))
    yield from (*tolls_taken_up(scene, counted), *votes(scene), *passengers_and_crew(scene))


def _settled(scene: Scene, stated: tuple[Count, ...], people: Mapping[tuple[str, int], Person]) -> Counted:
    """The counts with those that follow from ordinals and sums, without those that stand for a part of another."""
    stated = (*stated, *ordinal_tolls(scene, stated, people.values()), *ordinal_victims(scene, people.values()))
    stated = (*stated, *least_by_ordinals(scene, people.values(), stated))
    left = tuple(without_ordinals(scene, people.values(), stated))
    stated = (*stated, *sums_with_others(scene, tuple(without_others(scene, stated, left)), left))
    stated = tuple(with_killers(scene, stated, left))
    stated = tuple(without_shares(scene, _without_parts(scene, stated)))
    return _of_body(scene, tuple(without_others(scene, stated, left)), left)


def _without_parts(scene: Scene, counts: Collection[Count]) -> tuple[Count, ...]:
    """The counts without numbers that stand in a sum of the same field: "three men" of "three men and two women"."""
    spans = {m.id: m.span for m in scene.mentions if m.kind == "amount"}
    summed_up = {(c.field, span) for c in counts if c.basis == "counted" and c.scope == "all" for span in c.spans}
    return tuple(c for c in counts if c.mention is None or (c.field, spans.get(c.mention)) not in summed_up)


def _of_body(scene: Scene, counts: Collection[Count], people: Collection[Person]) -> Counted:
    """What stands in the report's body: a number of its heading must not stand in for those told below it."""
    start = body_start(scene.analysis.text)
    words = scene.analysis.words
    counts = tuple(of_people(scene, counts, people))
    return Counted(
        tuple(sorted((c for c in counts if words[c.head].start >= start), key=lambda c: (c.head, c.field))),
        tuple(sorted((p for p in people if words[p.head].start >= start), key=lambda p: (p.head, p.field))),
    )


def _with_sums(counts: Collection[Count], sums: Summed) -> tuple[Count, ...]:
    """The sums in the place of the numbers that are parts of them; "three others" stay beside the whole as such."""
    return (*sums.sums, *(c for c in counts if c.scope == "additional" or c not in sums.parts))


def _key(scene: Scene, count: Count) -> Key:
    """A number serves one field; what is told without a number of its own, one count of each field and head.

    "Nine workers held hostage by rebels were freed": as many were taken as were let go.
    """
    if count.mention is None:
        return count.field, count.head
    taken = count.field in _TAKEN and scene.analysis.words[count.anchor].deprel.startswith("acl")
    return (count.field if taken else "", count.mention)


def _denied(scene: Scene, anchor: int) -> bool:
    return any(scene.analysis.words[c].text.lower() in _NEGATING for c in scene.analysis.children(anchor))


def _count(scene: Scene, field: str, anchor: int, head: int, scopes: Mapping[str, tuple[str, ...]]) -> Count | None:
    """The number that a word says of whom or what ``head`` names; None where it states none."""
    if has_no(scene, head) and field in COUNTED_PEOPLE:
        return _nobody(scene, field, anchor, head, scopes)
    if _denied(scene, anchor) or scene.analysis.words[head].text.lower() in NOBODY:
        return None
    if field in COUNTED_PEOPLE and is_of_places(scene, head):
        return None
    hedge = told(scene.analysis, anchor).hedge
    stance: Stance = "hedges" if hedge else "asserts"
    scope = _scope(scene, field, anchor, head, scopes)
    mention = None if _one_of(scene, head) else scene.amount_at(head)
    if mention is not None and field == "affected" and are_things(scene, head, mention):
        return None
    if mention is not None and mention.amount is not None and fits(field, mention.amount):
        ways = (least_of_left, least_of_bodies, least_of_one_place, *((least_of_part,) if scope == "all" else ()))
        least = next((found for way in ways if (found := way(scene, field, anchor, mention.amount))), None)
        return Count(field, scope, anchor, head, mention.id, amount=least, stance=stance, hedge=hedge)
    group = group_size(scene, head) if mention is None and field in COUNTED_PEOPLE else None
    if group is None:
        return None
    return Count(field, scope, anchor, head, group.mention, group.spans, group.amount, stance, hedge)


def _nobody(scene: Scene, field: str, anchor: int, head: int, scopes: Mapping[str, tuple[str, ...]]) -> Count | None:
    """ "No one was hurt", "nobody else died": none of them."""
    if field in _TOLD_OF_SOMEBODY:
        return None
    word = scene.analysis.words[head]
    others = "additional" if field in HARM | {"shot"} and is_nobody_else(scene, head) else "all"
    scope = group_of(scene, head, scopes) or others
    hurt = "injured" if field == "shot" else field
    return Count(hurt, scope, anchor, head, None, (Span(word.start, word.end),), AmountValue(0, 0, "person"))


def _scope(scene: Scene, field: str, anchor: int, head: int, scopes: Mapping[str, tuple[str, ...]]) -> str:
    if is_gapped(scene.analysis, anchor):
        return "all"
    part = group_of(scene, head, scopes) if is_part_of_them(scene.analysis, anchor) else None
    more = is_additional(scene, head) or is_the_rest(scene, field, head)
    return narrowed(scene, head, scopes) or part or ("additional" if more else "all")


def _one_of(scene: Scene, head: int) -> bool:
    """ "one of the region's smugglers", "one another": somebody, not a number."""
    words = scene.analysis.words
    if words[head].text.lower() != "one":
        return False
    if head + 1 < len(words) and words[head + 1].text.lower() == "another":
        return True
    return any(preposition(scene.analysis, c) == "of" for c in scene.analysis.children_by(head, "nmod"))


def _is_body_part(scene: Scene, head: int) -> bool:
    """ "Hurt her head": not the head of a body of people."""
    owned = scene.analysis.words[head].text.lower() == "head" and scene.analysis.children_by(head, "nmod:poss")
    return bool(owned) and not any(preposition(scene.analysis, c) == "of" for c in scene.analysis.children(head))


def _has_name_behind(scene: Scene, head: int) -> bool:
    """Whether a title stands before its bearer's name: "police officer Jon Holt"."""
    behind = (c for c in scene.analysis.children_by(head, "flat", "appos") if c == head + 1)
    names = (scene.standing_for(c) for c in (*scene.analysis.children_by(head, "flat"), *behind))
    return any(m is not None and m.form == "name" and m.kind == "person" for m in names)


def _person(scene: Scene, field: str, anchor: int, head: int) -> Person | None:
    """A single person as the words bring them in; None for things, groups and plurals."""
    word = scene.analysis.words[head]
    someone = scene.is_person(head) or word.lemma.lower() in BODIES
    if field not in COUNTED_PEOPLE or not someone:
        return None
    if _one_of(scene, head):
        return Person(field, anchor, head, False, False)
    if word.upos == "NUM" or word.text.lower() in _NOBODY_IN_PARTICULAR or _is_body_part(scene, head):
        return None
    if word.lemma.lower() in TOLL_NOUNS:
        return None
    mention = scene.standing_for(head)
    named = (mention is not None and mention.form == "name") or _has_name_behind(scene, head)
    plural = word.upos == "NOUN" and word.text.lower() != word.lemma.lower()
    if not named and (plural or word.lemma.lower() in _GROUPS):
        return None
    return Person(field, anchor, head, named or _is_brought_in(scene, head), named)


def _is_brought_in(scene: Scene, head: int) -> bool:
    """Whether the words tell of somebody who was not told of before: "a clerk", "another", "his sister"."""
    first = determined(scene.analysis, head)
    own = [scene.analysis.words[c] for c in scene.analysis.children(first)]
    indefinite = any(word.text.lower() in ("a", "an", "another", "one") for word in own)
    owned = any(word.deprel == "nmod:poss" for word in own)
    return scene.analysis.words[head].text.lower() == "another" or indefinite or owned
