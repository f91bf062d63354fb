"""Ordinals: "the 38th victim" is no count of one person, and says that there are 38 victims at least."""

import re
from collections.abc import Collection, Iterator

from secondsource.model.value import AmountValue
from secondsource.read.counting.count import Count, Person
from secondsource.read.grammar.clauses import relation
from secondsource.read.grammar.nominals import phrase
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.headings import body_start
from secondsource.values.number_words import ORDINALS

_FIGURES = re.compile(r"(\d{1,4})(?:st|nd|rd|th)", re.IGNORECASE)
_VICTIMS = word_set("victim fatality death body casualty corpse")
# Of these an ordinal tells the sort and not the number.
_SORTED = word_set("cousin grader lieutenant mate")
# Of these a further one is one more of a family's, not of an event's.
_OF_A_FAMILY = word_set("wife husband son daughter child")
_LISTED = word_set("killed injured shot missing")


def ordinal_of(scene: Scene, head: int) -> int | None:
    """The number of an ordinal before a noun, by word or in figures; of a second cousin there is none."""
    if scene.analysis.words[head].lemma.lower() in _SORTED:
        return None
    words = (scene.analysis.words[c].text.lower() for c in scene.analysis.children_by(head, "amod", "compound"))
    return next((number for word in words if (number := _number(word)) is not None), None)


def _number(word: str) -> int | None:
    figures = _FIGURES.fullmatch(word)
    return int(figures.group(1)) if figures else ORDINALS.get(word)


def without_ordinals(scene: Scene, people: Collection[Person], counts: Collection[Count]) -> Iterator[Person]:
    """The people but those whom an ordinal counts among others that the report does not tell of.

    "One man died at the scene. A second man died in hospital": both are told of, and both count.
    """
    for person in people:
        number = ordinal_of(scene, person.head)
        if number is None or number == 1 or _told_before(scene, person, people, counts) >= number - 1:
            yield person


def _told_before(scene: Scene, person: Person, people: Collection[Person], counts: Collection[Count]) -> int:
    others = {_identity(scene, p) for p in people if p.field == person.field and p.head < person.head and p.new}
    stated = (scene.amount_of(c.mention, c.amount) for c in counts if c.field == person.field and c.head < person.head)
    most = max((amount.low or 0 for amount in stated if amount is not None), default=0)
    return max(len(others), int(most))


def _identity(scene: Scene, person: Person) -> int:
    mention = scene.standing_for(person.head)
    return mention.cluster if mention is not None else -1 - person.head


def least_by_ordinals(scene: Scene, people: Collection[Person], counts: Collection[Count]) -> Iterator[Count]:
    """ "The body of the 38th victim was found": 38 are dead at least, unless a number told before says how many.

    So does "a fourth worker died".
    """
    body = body_start(scene.analysis.text)
    counts = [count for count in counts if scene.analysis.words[count.head].start >= body]
    for person in people:
        number = ordinal_of(scene, person.head)
        if person.field not in _LISTED or number is None or number == 1:
            continue
        victim = scene.analysis.words[person.head].lemma.lower() in _VICTIMS
        if (
            (victim or _is_a_further(scene, person))
            and person.field == "killed"
            and _told_before(scene, person, people, counts) < number - 1
        ):
            span, least = phrase(scene.analysis, person.head), AmountValue(number, None, "person")
            yield Count("killed", "all", person.anchor, person.head, None, (span,), least, basis="counted")


def _is_a_further(scene: Scene, person: Person) -> bool:
    """ "A fourth worker died", but not "a second cousin" or "a third grader", nor "murdered a third baby"."""
    words = scene.analysis.words
    article = any(words[c].text.lower() == "a" for c in scene.analysis.children_by(person.head, "det"))
    fallen = relation(scene.analysis, person.head) == "nsubj"
    return article and fallen and scene.is_person(person.head) and words[person.head].lemma.lower() not in _OF_A_FAMILY
