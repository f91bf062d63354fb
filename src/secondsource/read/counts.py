"""Counts: how many were killed, injured, arrested and so on, as stated, and the people that are told one by one."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.model.value import AmountValue
from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.clauses import arguments, is_passive, preposition, relation, resolved
from secondsource.read.contrasts import denied_numbers
from secondsource.read.count import Count, Counted, Person, fits
from secondsource.read.count_words import (
    AGENT_FIELDS,
    BRINGING,
    CONDITIONS,
    CROWD_NOUNS,
    FATAL_ADVERBS,
    HOSPITAL,
    NOBODY,
    NOUN_FIELDS,
    PATIENT_FIELDS,
    PEOPLE_FIELDS,
    STATE_FIELDS,
    TOLL_NOUNS,
    WOUNDS,
)
from secondsource.read.homes import is_driven_from_home, leaves_home
from secondsource.read.measures import measures
from secondsource.read.modality import told
from secondsource.read.partitives import with_parts
from secondsource.read.scene import Scene
from secondsource.read.scopes import is_additional, narrowed
from secondsource.read.sums import sums_of_parts
from secondsource.read.tolls import adjacent, parts, tolls


def find_counts(scene: Scene, scopes: Mapping[str, tuple[str, ...]]) -> Counted:
    """Every count of the report in text order; a number serves one field only, the first that claims it."""
    counts: dict[int, Count] = {}
    pairs = tuple(_pairs(scene))
    people: dict[tuple[str, int], Person] = {}
    for field, anchor, head in pairs:
        if told(scene.analysis, anchor).modality in ("planned", "possible", "cancelled"):
            continue
        count = _count(scene, field, anchor, head, scopes)
        if count is not None:
            counts.setdefault(_key(count), count)
            continue
        person = _person(scene, field, anchor, head)
        if person is not None and not _denied(scene, anchor):
            people.setdefault((field, head), person)
    sums = tuple(sums_of_parts(scene, counts.values(), people.values()))
    people = {key: person for key, person in people.items() if not any(person.anchor == s.anchor for s in sums)}
    counts = {key: count for key, count in counts.items() if count.scope != "all" or not _in_sum(count, sums)}
    others = (
        *sums,
        *tolls(scene, pairs),
        *parts(scene, tuple(counts.values()), scopes),
        *adjacent(scene, scopes),
        *measures(scene),
    )
    for count in others:
        counts.setdefault(_key(count), count)
    denied = {_key(count): count for count in denied_numbers(scene, counts.values())}
    stated = with_parts(scene, (counts | denied).values(), scopes)
    return Counted(
        tuple(sorted(_alone(scene, stated, people.values()), key=lambda c: (c.head, c.field))),
        tuple(sorted(people.values(), key=lambda p: (p.head, p.field))),
    )


def _alone(scene: Scene, counts: Collection[Count], people: Collection[Person]) -> Iterator[Count]:
    """ "killed two and wounded three others": the three are all of the wounded, others only to the dead."""
    words = scene.analysis.words
    for count in counts:
        fields = [*((c.field, c.head) for c in counts), *((p.field, p.head) for p in people)]
        sentence = words[count.head].sentence
        told_before = [field for field, head in fields if words[head].sentence == sentence and head < count.head]
        others = "more" not in (words[i].text.lower() for i in range(count.head - 2, count.head + 3) if i < len(words))
        if count.scope == "additional" and others and told_before and count.field not in told_before:
            yield replace(count, scope="all")
        else:
            yield count


def _in_sum(count: Count, sums: Sequence[Count]) -> bool:
    return any(count.anchor == s.anchor and count.field == s.field for s in sums)


def _key(count: Count) -> int:
    """A number serves one field: counts of one mention, or of one head without a mention, share a key."""
    return count.head if count.mention is None else -1 - count.mention


def _pairs(scene: Scene) -> Iterator[tuple[str, int, int]]:
    """(field, the word that makes it so, head of who or what it is said of), by syntax."""
    for index, word in enumerate(scene.analysis.words):
        if word.upos == "VERB":
            yield from _of_verb(scene, index)
        if word.text.lower() in STATE_FIELDS and word.upos in ("ADJ", "VERB", "ADV", "ADP", "NOUN"):
            yield from _of_state(scene, index)
        nominal = word.upos in ("NOUN", "ADJ", "PROPN") and word.deprel != "compound"
        if nominal and word.lemma.lower() in NOUN_FIELDS and (scene.amount_at(index) or _has_no(scene, index)):
            yield NOUN_FIELDS[word.lemma.lower()], index, index
        if word.lemma.lower() in CONDITIONS | HOSPITAL:
            yield from _of_condition(scene, index)
        if word.lemma.lower() in CROWD_NOUNS and scene.amount_at(index):
            yield "participants", index, index


def _of_verb(scene: Scene, verb: int) -> Iterator[tuple[str, int, int]]:
    lemma = scene.analysis.words[verb].lemma.lower()
    done = arguments(scene.analysis, verb)
    field = _field_of_patient(scene, verb, lemma, done.patients)
    if field:
        yield from ((field, verb, head) for head in done.patients)
    elif lemma == "pass" and _followed_by(scene, verb, "away"):
        yield from (("killed", verb, head) for head in done.agents)
    elif leaves_home(scene.analysis, verb, done.patients):
        yield from (("displaced", verb, head) for head in done.agents)
    elif lemma in AGENT_FIELDS and not is_passive(scene.analysis, verb):
        yield from ((AGENT_FIELDS[lemma], verb, head) for head in done.agents)
    elif lemma in ("suffer", "sustain", "receive") and any(
        scene.analysis.words[p].lemma.lower() in WOUNDS for p in done.patients
    ):
        yield from (("injured", verb, head) for head in done.agents)
    elif lemma == "lose" and any(scene.analysis.words[p].lemma.lower() in ("life", "live") for p in done.patients):
        yield from (("killed", verb, head) for head in done.agents)
    elif lemma in ("claim", "take", "cost") and any(
        scene.analysis.words[p].lemma.lower() in ("life", "live") for p in done.patients
    ):
        yield from (("killed", verb, head) for head in done.patients)
    elif lemma == "take" and any(scene.analysis.words[p].lemma.lower() == "part" for p in done.patients):
        yield from (("participants", verb, head) for head in done.agents)
    elif lemma in ("draw", "attract"):
        yield from (("participants", verb, head) for head in done.patients if scene.is_person(head))
    elif lemma == "carry":
        yield from (("aboard", verb, head) for head in done.patients if scene.is_person(head))


def _followed_by(scene: Scene, word: int, *texts: str) -> bool:
    """Whether these lower-case words come right behind."""
    behind = scene.analysis.words[word + 1 : word + 1 + len(texts)]
    return tuple(w.text.lower() for w in behind) == texts


def _field_of_patient(scene: Scene, verb: int, lemma: str, patients: tuple[int, ...]) -> str | None:
    words = scene.analysis.words
    near = {words[c].text.lower() for c in scene.analysis.children(verb)} | {
        words[i].text.lower()
        for i in range(verb + 1, min(len(words), verb + 4))
        if words[i].upos in ("ADJ", "NOUN", "ADP")
    }
    if lemma in ("shoot", "stab", "wound", "injure", "hurt") and (near & FATAL_ADVERBS):
        return "killed"
    if lemma in (
        "shoot",
        "stab",
        "beat",
        "burn",
        "hack",
        "crush",
        "trample",
        "find",
        "pronounce",
        "confirm",
        "declare",
        "leave",
    ):
        after = [words[i].text.lower() for i in range(verb + 1, min(len(words), verb + 4))]
        if "dead" in after[:2] or (after[:2] == ["to", "death"]) or "deceased" in after[:2]:
            return "killed"
    if lemma in BRINGING and any(words[i].lemma.lower() in HOSPITAL for i in _obliques(scene, verb)):
        return "injured"
    if lemma == "treat" and is_passive(scene.analysis, verb):
        return "injured"
    if is_driven_from_home(scene.analysis, verb):
        return "displaced"
    if lemma in ("strike", "hit") and not any(scene.is_person(p) for p in patients):
        return None
    if lemma == "take" and any(words[i].lemma.lower() == "custody" for i in _obliques(scene, verb)):
        return "arrested"
    if lemma == "find" and "guilty" in near:
        return "convicted"
    return PATIENT_FIELDS.get(lemma)


def _obliques(scene: Scene, verb: int) -> tuple[int, ...]:
    return tuple(c for c in scene.analysis.children(verb) if relation(scene.analysis, c) in ("obl", "nmod", "advmod"))


def _of_state(scene: Scene, index: int) -> Iterator[tuple[str, int, int]]:
    """ "six were dead", "six dead", "left six dead", "17 injured", "two are missing", "people aboard"."""
    analysis = scene.analysis
    word = analysis.words[index]
    field = STATE_FIELDS[word.text.lower()]
    heads = [c for c in analysis.children_by(index, "nsubj") if word.upos != "VERB" or _is_state(analysis, index)]
    if (
        not heads
        and word.upos != "VERB"
        and word.head != ROOT
        and word.deprel.split(":")[0] in ("amod", "acl", "advmod", "nmod")
    ):
        heads = [word.head]
    if not heads and word.deprel.startswith("xcomp") and word.head != ROOT:
        heads = [*arguments(analysis, word.head).patients] or [*arguments(analysis, word.head).agents]
    if not heads and scene.amount_at(index):
        heads = [index]
    yield from ((field, index, resolved(analysis, head)) for head in heads)


def _is_state(analysis: Analysis, index: int) -> bool:
    """Whether a word that is tagged as a verb tells a state: "two of them were still missing"."""
    return bool(analysis.children_by(index, "cop")) and not analysis.children_by(index, "obj")


def _of_condition(scene: Scene, index: int) -> Iterator[tuple[str, int, int]]:
    """ "is in hospital", "is listed in critical condition": hurt."""
    analysis = scene.analysis
    if preposition(analysis, index) not in ("in", "at"):
        return
    if analysis.words[index].lemma.lower() in HOSPITAL and preposition(analysis, index) != "in":
        return
    word = analysis.words[index]
    heads = list(analysis.children_by(index, "nsubj"))
    if not heads and relation(analysis, index) == "obl" and word.head != ROOT:
        verb = analysis.words[word.head]
        if (
            verb.lemma.lower() in ("list", "be", "remain", "stay", "recover")
            and word.lemma.lower() in CONDITIONS | HOSPITAL
        ):
            done = arguments(analysis, word.head)
            heads = [*done.patients] or [*done.agents]
    yield from (("injured", index, head) for head in heads)


def _has_no(scene: Scene, head: int) -> bool:
    word = scene.analysis.words[head]
    if word.text.lower() in NOBODY:
        return True
    return any(
        scene.analysis.words[c].text.lower() == "no" for c in scene.analysis.children_by(head, "det", "advmod", "neg")
    )


def _denied(scene: Scene, anchor: int) -> bool:
    return any(
        scene.analysis.words[c].text.lower() in ("not", "n't", "n’t", "never") for c in scene.analysis.children(anchor)
    )


def _count(scene: Scene, field: str, anchor: int, head: int, scopes: Mapping[str, tuple[str, ...]]) -> Count | None:
    if _has_no(scene, head) and field in PEOPLE_FIELDS:
        if field in ("charged", "released", "convicted", "aboard"):
            return None
        span = Span(scene.analysis.words[head].start, scene.analysis.words[head].end)
        return Count(
            "injured" if field == "shot" else field, "all", anchor, head, None, (span,), AmountValue(0, 0, "person")
        )
    mention = None if _one_of(scene, head) else scene.amount_at(head)
    if mention is None or mention.amount is None or not fits(field, mention.amount) or _denied(scene, anchor):
        return None
    scope = narrowed(scene, head, scopes) or ("additional" if is_additional(scene, head) else "all")
    hedge = told(scene.analysis, anchor).hedge
    return Count(field, scope, anchor, head, mention.id, stance="hedges" if hedge else "asserts", hedge=hedge)


def _one_of(scene: Scene, head: int) -> bool:
    """ "one of the region's smugglers": somebody, not a number."""
    words = scene.analysis.words
    if words[head].text.lower() != "one":
        return False
    return any(preposition(scene.analysis, c) == "of" for c in scene.analysis.children_by(head, "nmod"))


def _person(scene: Scene, field: str, anchor: int, head: int) -> Person | None:
    """A single person as the words bring them in; None for things, groups and plurals."""
    if field not in PEOPLE_FIELDS or not scene.is_person(head):
        return None
    word = scene.analysis.words[head]
    if _one_of(scene, head):
        return Person(field, anchor, head, False, False)
    if word.upos == "NUM" or word.text.lower() in ("they", "them", "others", "who", "we", "people", "us", "you", "i"):
        return None
    if word.lemma.lower() in TOLL_NOUNS:
        return None
    mention = scene.standing_for(head)
    named = mention is not None and mention.form == "name"
    if not named and word.upos == "NOUN" and word.text.lower() != word.lemma.lower():
        return None
    if not named and word.lemma.lower() in ("people", "police", "crew", "family", "couple", "staff", "crowd"):
        return None
    children = {scene.analysis.words[c].text.lower() for c in scene.analysis.children(head)}
    new = (
        named
        or bool(children & {"a", "an", "another", "one"})
        or any(scene.analysis.words[c].deprel == "nmod:poss" for c in scene.analysis.children(head))
    )
    return Person(field, anchor, head, new, named)
