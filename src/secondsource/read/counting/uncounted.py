"""Numbers that are none of an event's people: animals, drones, rates, nobody in one place where others were hurt."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from secondsource.model.reading import Mention
from secondsource.read.counting.count import Count, Person
from secondsource.read.grammar.clauses import preposition
from secondsource.read.grammar.nominals import counted_by
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import COUNTED_PEOPLE, FLYING_WEAPONS, TOLL_NOUNS
from secondsource.read.vocabulary.hazards import BEASTS, FLOCKS
from secondsource.read.vocabulary.lexicon import kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set

_ANIMALS = (
    BEASTS
    | FLOCKS
    | word_set("turkey swan gull penguin pelican puppy kitten pet pony piglet hog donkey mule reptile bat insect")
)
_ENDINGS = ("bird", "fish")
_AFTER, _FROM = word_set("after when as"), word_set("from up")
# Of these a whole event may be; soldiers and civilians have others beside them.
_DESCRIBING = word_set("children women workers passengers")
_INSIDE = word_set("in inside aboard at on")
_SPAN = r"(?:hour|day|night|week|weekend|fortnight|month|year|season|shift)"
# "A day later" and "a day of clashes" tell when; what stands right behind those counted and ends there is a rate.
_A_DAY = re.compile(
    rf"\s+(?:(?:an?|per|each|every)\s{_SPAN}\b"
    r"(?!\s(?:after|before|later|earlier|ago|of|off|when|since|that|and\sa|or\sso|prior|on\swhich|in\swhich|long)\b)"
    r"|daily\b|weekly\b|monthly\b|annually\b|yearly\b)(?=\s*[.,;:)!?]|\s[a-z])",
    re.IGNORECASE,
)
_DAILY = word_set("daily weekly monthly annual yearly hourly nightly")


def of_people(scene: Scene, counts: Collection[Count], people: Collection[Person]) -> Iterator[Count]:
    """The counts without those of animals, and without "nobody in the bank" where somebody else was hurt."""
    for count in counts:
        elsewhere = _is_of_one_place(scene, count) and _are_others(scene, count, counts, people)
        if count.field not in COUNTED_PEOPLE or not (elsewhere or is_of_no_people(scene, count.head)):
            told = replace(count, scope="all") if _are_all(scene, count, counts, people) else count
            yield replace(told, scope="additional") if _is_in_toll(scene, told, counts) else told


def is_of_no_people(scene: Scene, head: int) -> bool:
    """Whether the word is an animal or a drone, or the number of some: "11 of 14 drones"."""
    nouns = [scene.analysis.words[index] for index in counted_by(scene.analysis, head)]
    return any(_is_no_person(noun.lemma.lower()) for noun in nouns if noun.upos == "NOUN")


def is_rate(scene: Scene, head: int) -> bool:
    """ "Some 900 passengers a day", "900 daily passengers": as many again and again, whatever happens once."""
    analysis = scene.analysis
    if not scene.is_counted(head):
        return False
    described = any(analysis.words[c].text.lower() in _DAILY for c in analysis.children_by(head, "amod"))
    return described or _A_DAY.match(analysis.text, analysis.words[head].end) is not None


def _is_no_person(lemma: str) -> bool:
    return lemma in _ANIMALS | FLYING_WEAPONS or lemma.endswith(_ENDINGS)


def _is_of_one_place(scene: Scene, count: Count) -> bool:
    """ "Nobody in the bank", "no one aboard the bus"."""
    amount = scene.amount_of(count.mention, count.amount)
    if amount is None or amount.high != 0:
        return False
    return any(preposition(scene.analysis, c) in _INSIDE for c in scene.analysis.children_by(count.head, "nmod"))


def _are_all(scene: Scene, count: Count, counts: Collection[Count], people: Collection[Person]) -> bool:
    """ "No child had died" of a school's: the word only describes them, where nobody else is told to have died."""
    amount = scene.amount_of(count.mention, count.amount)
    nobody = amount is not None and amount.high == 0 and count.scope in _DESCRIBING
    return nobody and not _are_others(scene, count, counts, people)


def _is_in_toll(scene: Scene, count: Count, counts: Collection[Count]) -> bool:
    """ "The toll rose to 17 after divers found eleven bodies": the eleven are those that it rose by."""
    words = scene.analysis.words
    told = scene.amount_of(count.mention, count.amount)
    if count.scope != "all" or count.stance == "denies" or told is None or words[count.anchor].lemma in TOLL_NOUNS:
        return False
    before = [c for c in counts if c.field == count.field and c.scope == "all" and c.head < count.head]
    tolls = [c for c in before if words[c.anchor].lemma.lower() in TOLL_NOUNS]
    tolls = [c for c in tolls if words[c.head].sentence == words[count.head].sentence]
    amounts = (scene.amount_of(c.mention, c.amount) for c in tolls)
    more = any(a is not None and (a.low or 0) > (told.low or 0) for a in amounts)
    between = {w.text.lower() for c in tolls for w in words[c.head : count.head]}
    return more and not between.isdisjoint(_AFTER) and between.isdisjoint(_FROM)


def _are_others(scene: Scene, nobody: Count, counts: Collection[Count], people: Collection[Person]) -> bool:
    """Whether the report tells that this befell somebody after all."""
    numbers = (c for c in counts if c.field == nobody.field and c is not nobody)
    amounts = (scene.amount_of(c.mention, c.amount) for c in numbers)
    told = any(amount is not None and amount.high != 0 for amount in amounts)
    return told or any(p.field == nobody.field for p in people)


def is_of_places(scene: Scene, head: int) -> bool:
    """ "Eleven of the 21 districts are affected": no number of people, as "12 residents of a home" are one."""
    if scene.analysis.words[head].upos == "NOUN" and scene.is_person(head):
        return False
    of = (c for c in scene.analysis.children_by(head, "nmod") if preposition(scene.analysis, c) == "of")
    return any(kind_of_noun(scene.analysis.words[c].lemma) in ("place", "facility") for c in of)


def are_things(scene: Scene, head: int, mention: Mention) -> bool:
    """ "The strike affected 40 flights": no number of people."""
    counted = scene.analysis.words[head].upos == "NOUN" and not scene.is_person(head)
    return counted and mention.amount is not None and mention.amount.unit == "item"
