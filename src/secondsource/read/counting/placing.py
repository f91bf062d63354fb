"""Placing: which telling of which event a number or a person told of belongs to."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.counting.count import Count, Counted, Person
from secondsource.read.counting.crowds import stops_work
from secondsource.read.grammar.clauses import arguments, dependents, is_perfect, relation, resolved
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.compatible import GENERIC
from secondsource.read.tellings.round_ups import is_of_others
from secondsource.read.tellings.telling import Incident, Telling
from secondsource.read.vocabulary.count_words import BACKGROUND, HARM, PATIENT_FIELDS, TOLL_NOUNS
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.periods import MONTHS, WEEKDAYS

_TOTALLING = word_set("bringing raising pushing taking marking making lifting brings raises marks makes")
_WITHIN_PHRASE = frozenset(("nmod", "acl", "det", "amod", "compound", "case", "fixed", "flat", "nummod", "appos"))
_PERIOD_WORDS = word_set(
    "year month date january start beginning average annually years statewide nationwide country far period"
)
# Of these a number "since January" is the event's own.
_LASTING_LONG = word_set("epidemic drought heatwave")
# What firms announce has its numbers before it comes about.
_ANNOUNCED = frozenset(("business",))
_STRIKE, _RELEASE = "strike", "release"
_RANSOM, _PAYING = word_set("ransom"), word_set("pay hand give receive collect deliver raise")
_GOING_ON = frozenset((_STRIKE, "election"))
# Of these an event may be told as well as a total.
_PAST = frozenset(("last year", "last season"))
_ARTICLES = word_set("a an the")
_HARM = HARM | {"shot"}
# Told in passing of a deed: who is hurt in a later sentence was hurt in the deed.
_HARMLESS = frozenset(("seizure", "search", "release", "ceasefire"))
# "In November last year" is a month, no period up to now.
_OF_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\s(?:of\s)?$")
_SINCE_A_YEAR = re.compile(r"\bsince (?:[a-z]+ (?:of )?)?(?:19|20)\d\d\b")
_MONEY_WORDS = word_set("worth value ransom reward loss damage bounty fine bribe price compensation severance")


@dataclass(frozen=True, slots=True)
class Placed:
    """Counts and people by the telling, the number in order, that they belong to."""

    counts: Mapping[int, tuple[Count, ...]]
    people: Mapping[int, tuple[Person, ...]]


def place_counts(
    scene: Scene, incidents: Sequence[Incident], kept: Sequence[tuple[int, Telling]], counted: Counted
) -> Placed:
    """Give every count and person to a telling; those that fit none, or are of a longer period, are left out."""
    counts: dict[int, list[Count]] = defaultdict(list)
    people: dict[int, list[Person]] = defaultdict(list)
    for count in counted.counts:
        order = _telling_of(scene, kept, count.anchor, count.field)
        if order is None:
            continue
        lasting = any(telling.kind.code in _LASTING_LONG for telling in incidents[kept[order][0]])
        first = incidents[kept[order][0]][0].trigger.word
        if lasting or not _is_elsewhere(scene, count.field, count.anchor, first):
            counts[order].append(count)
    for person in counted.people:
        order = _telling_of(scene, kept, person.anchor, person.field)
        first = 0 if order is None else incidents[kept[order][0]][0].trigger.word
        if order is not None and not _is_elsewhere(scene, person.field, person.anchor, first):
            people[order].append(person)
    return Placed({k: tuple(v) for k, v in counts.items()}, {k: tuple(v) for k, v in people.items()})


def _is_elsewhere(scene: Scene, field: str, anchor: int, first: int) -> bool:
    """Whether a count is of a longer period or of other events: of none that is told here, first by ``first``."""
    return is_of_a_period(scene, anchor) or (field in _HARM and is_of_others(scene.analysis, anchor, first))


def is_of_a_period(scene: Scene, anchor: int) -> bool:
    """Whether a count is of a longer period: it stands in the clause or phrase that "this year" belongs to."""
    analysis = scene.analysis
    if _is_of_a_day(scene, anchor) or _describes_captives(analysis, anchor):
        return False
    sentence = analysis.sentences[analysis.words[anchor].sentence]
    lower = sentence.of(analysis.text).lower()
    since = (found.group() for found in _SINCE_A_YEAR.finditer(lower))
    for phrase in (*BACKGROUND, *since):
        at = lower.find(phrase)
        if at >= 0 and not _OF_MONTH.search(lower, 0, at):
            words = analysis.words_in(sentence.start + at, sentence.start + at + len(phrase))
            # "The worst since 1987, when 90 drowned" counts nobody up to now; "have died since 1987" does.
            lasts = phrase in BACKGROUND or (bool(words) and _has_lasted(analysis, words[-1]))
            if words and lasts and _belongs_to_period(analysis, anchor, words[-1]):
                return not (phrase in _PAST and _is_of_one_event(scene, words[-1]))
    return False


def _is_of_a_day(scene: Scene, anchor: int) -> bool:
    """ "Nine nuns who were seized this month regained their freedom on Sunday": they did on that day."""
    if scene.analysis.words[anchor].upos != "VERB" or is_perfect(scene.analysis, anchor):
        return False
    behind = (c for c in dependents(scene.analysis, anchor, ("obl",)) if c > anchor)
    return any(scene.analysis.words[c].text.lower() in WEEKDAYS for c in behind)


def _describes_captives(analysis: Analysis, anchor: int) -> bool:
    """ "Twelve nuns who were kidnapped this month are free": those of whom something else is told, and no total."""
    word = analysis.words[anchor]
    if not word.deprel.startswith("acl") or word.head == ROOT or PATIENT_FIELDS.get(word.lemma.lower()) != "abducted":
        return False
    whose = analysis.words[word.head].head
    return relation(analysis, word.head) == "nsubj" and (
        whose == ROOT or analysis.words[whose].lemma.lower() not in ("be", "rise")
    )


def _has_lasted(analysis: Analysis, period: int) -> bool:
    """Whether a perfect is said of the period: "have been killed since 2013"."""
    helping = analysis.children_by(_top_of_phrase(analysis, period), "aux")
    return any(analysis.words[i].lemma.lower() == "have" for i in helping)


def _is_of_one_event(scene: Scene, period: int) -> bool:
    """ "A crash that killed 11 people last year": a single thing did it, in that year."""
    analysis = scene.analysis
    top = _top_of_phrase(analysis, period)
    agents = (resolved(analysis, agent) for agent in arguments(analysis, top).agents)
    doers = [doer for doer in (top, *agents) if analysis.words[doer].upos == "NOUN"]
    articles = (_ARTICLES.intersection(analysis.words[c].text.lower() for c in analysis.children(a)) for a in doers)
    single = all(analysis.words[a].text.lower() == analysis.words[a].lemma.lower() for a in doers)
    single = single and not analysis.has_lemma(doers, TOLL_NOUNS)
    return bool(doers) and single and all(articles) and not any(map(scene.is_agentive, doers))


def _belongs_to_period(analysis: Analysis, anchor: int, period: int) -> bool:
    """A total that a verb brings or raises begins with that verb; else the period's phrase or clause decides."""
    first = analysis.sentence_words(analysis.words[period].sentence)[0]
    totals = [i for i in range(first, period) if _gives_total(analysis, i)]
    if totals:
        return anchor >= totals[-1]
    top = _top_of_phrase(analysis, period)
    return anchor == top or anchor in analysis.subtree_words(top)


def _gives_total(analysis: Analysis, index: int) -> bool:
    word = analysis.words[index]
    return word.upos == "VERB" and word.text.lower() in _TOTALLING


def _top_of_phrase(analysis: Analysis, index: int) -> int:
    """The head of the noun phrase that a time belongs to, else the verb that it is said of."""
    current = index
    while relation(analysis, current) in _WITHIN_PHRASE or (
        relation(analysis, current) in ("obl", "advmod") and relation(analysis, analysis.words[current].head) == "acl"
    ):
        current = analysis.words[current].head
    lower = analysis.words[current].text.lower()
    if analysis.words[current].head != ROOT and (lower in _PERIOD_WORDS or lower.isdigit()):
        current = analysis.words[current].head
    return current


def _telling_of(scene: Scene, kept: Sequence[tuple[int, Telling]], anchor: int, field: str) -> int | None:
    """The telling whose trigger makes the count, else the nearest in the sentence, else the last one told before."""
    name = "injured" if field == "shot" else field
    fitting = [
        order for order, (_, telling) in enumerate(kept)
        if name in telling.kind.counts
        and (telling.told.modality not in ("planned", "possible") or telling.kind.family in _ANNOUNCED)
    ]  # fmt: skip
    own = next((o for o in fitting if kept[o][1].trigger.word == anchor), None)
    if own is not None:
        return own
    if field == "participants" and stops_work(scene, anchor):
        fitting = [order for order in fitting if kept[order][1].kind.code == _STRIKE] or fitting
    sentence = scene.analysis.words[anchor].sentence
    if field == "amount" and (freed := _releases(scene, kept, fitting, sentence)):
        return freed[-1]
    beside = [o for o in fitting if kept[o][1].sentence == sentence]
    if beside:
        return min(beside, key=lambda o: (_distance(scene.analysis, anchor, kept[o][1].trigger.word), o))
    if field == "amount" and not _speaks_of_money(scene, sentence):
        return None
    before = [o for o in fitting if kept[o][1].sentence < sentence and (_lasting(kept, o) or _lasts(kept, o))]
    if field in _HARM:
        before = [o for o in before if kept[o][1].kind.code not in _HARMLESS] or before
    if before:
        return before[-1]
    return next((o for o in fitting if kept[o][1].sentence > sentence and _lasting(kept, o)), None)


def _releases(
    scene: Scene, kept: Sequence[tuple[int, Telling]], fitting: Sequence[int], sentence: int
) -> tuple[int, ...]:
    """The tellings of people let go, if the sentence says what was or was not paid for that as a ransom."""
    words = scene.analysis.sentence_words(sentence)
    paid = scene.analysis.has_lemma(words, _RANSOM) and scene.analysis.has_lemma(words, _PAYING)
    freed = [o for o in fitting if kept[o][1].kind.code == _RELEASE and kept[o][1].told.stance == "asserts"]
    before = [o for o in freed if kept[o][1].sentence <= sentence]
    return tuple(before or freed[:1]) if paid else ()


def _speaks_of_money(scene: Scene, sentence: int) -> bool:
    """Whether a sentence without an event of its own says what was lost, paid or promised in one."""
    return scene.analysis.has_lemma(scene.analysis.sentence_words(sentence), _MONEY_WORDS)


def _lasts(kept: Sequence[tuple[int, Telling]], order: int) -> bool:
    """Whether it is told of a firm, as jobs to be cut are, of a strike or a vote: later sentences go on with it."""
    return kept[order][1].kind.family in _ANNOUNCED or kept[order][1].kind.code in _GOING_ON


def _lasting(kept: Sequence[tuple[int, Telling]], order: int) -> bool:
    """Whether later sentences go on telling of it: an incident, and more than a death in passing where there is one."""
    number, telling = kept[order]
    if not telling.kind.incident:
        return False
    if telling.kind.code not in GENERIC or order == 0:
        return True
    return [n for n, _ in kept].count(number) > 1


def _distance(analysis: Analysis, one: int, other: int) -> int:
    """Steps between two words of a sentence through the tree."""
    up = {one: 0}
    for steps, ancestor in enumerate(analysis.ancestors(one), 1):
        up[ancestor] = steps
    if other in up:
        return up[other]
    for steps, ancestor in enumerate(analysis.ancestors(other), 1):
        if ancestor in up:
            return steps + up[ancestor]
    return 99
