"""Groups whose words tell how many they are: "a family of four", "the trio", "both drivers", "sons, ages 3 and 4"."""

from dataclasses import dataclass
from itertools import takewhile

from secondsource.model.span import Span
from secondsource.model.value import AmountValue
from secondsource.read.grammar.clauses import preposition
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.wordlists import word_set

_SIZES = {
    **dict.fromkeys(word_set("couple pair duo twins twosome"), 2),
    **dict.fromkeys(word_set("trio triplets threesome"), 3),
    **dict.fromkeys(word_set("quartet foursome quadruplets"), 4),
    "quintet": 5,
}
_AGES = word_set("ages aged age")
_FEWEST_AGES = 2
_OF_PEOPLE = word_set("family group party crew team gang household crowd throng")


@dataclass(frozen=True, slots=True)
class Group:
    """How many people a group is: by the mention of its number, or by the words that tell it."""

    mention: int | None
    spans: tuple[Span, ...] = ()
    amount: AmountValue | None = None


def group_size(scene: Scene, head: int) -> Group | None:
    """The size that the words of a noun phrase tell; None where they tell none."""
    word = scene.analysis.words[head]
    if word.lemma.lower() in _OF_PEOPLE:
        return _of_number(scene, head)
    size = _SIZES.get(word.text.lower(), _SIZES.get(word.lemma.lower()))
    if size is not None and word.upos in ("NOUN", "PROPN"):
        return Group(None, (scene.word_span(head, head),), AmountValue(size, size, "person"))
    both = _both(scene, head)
    if both is None:
        return _by_ages(scene, head)
    span = scene.word_span(min(both, head), max(both, head))
    return Group(None, (span,), AmountValue(2, 2, "person"))


def _of_number(scene: Scene, head: int) -> Group | None:
    """ "A family of four", "a group of 12 hikers"."""
    for child in scene.analysis.children_by(head, "nmod", "nummod"):
        of = preposition(scene.analysis, child) == "of" or _is_behind_of(scene, head, child)
        mention = scene.amount_at(child) if of else None
        if mention is not None and mention.amount is not None and mention.amount.unit in ("person", "item"):
            return Group(mention.id)
    return None


def _by_ages(scene: Scene, head: int) -> Group | None:
    """ "His sons, ages 3 and 4": as many as there are ages; a range of ages tells nothing."""
    words = scene.analysis.words
    at = head + 1 if head + 1 < len(words) and words[head + 1].text != "," else head + 2
    plural = words[head].upos == "NOUN" and words[head].text.lower() != words[head].lemma.lower()
    if not plural or not scene.is_person(head) or at >= len(words) or words[at].text.lower() not in _AGES:
        return None
    behind = takewhile(lambda i: words[i].upos == "NUM" or words[i].text in (",", "and"), range(at + 1, len(words)))
    ages = [i for i in behind if words[i].upos == "NUM"]
    ranged = bool(ages) and ages[-1] + 1 < len(words) and words[ages[-1] + 1].text.lower() in ("to", "-", "–", "or")
    if len(ages) < _FEWEST_AGES or ranged:
        return None
    return Group(None, (scene.word_span(head, ages[-1]),), AmountValue(len(ages), len(ages), "person"))


def _is_behind_of(scene: Scene, head: int, number: int) -> bool:
    """Whether "of" stands between a noun and its number, wherever the parse hangs it."""
    words = scene.analysis.words
    return number > head and "of" in (word.text.lower() for word in words[head + 1 : number])


def _both(scene: Scene, head: int) -> int | None:
    """The word "both" that a person's noun bears, or that stands alone or before "of them"."""
    words = scene.analysis.words
    if words[head].text.lower() == "both":
        return head
    if not scene.is_person(head):
        return None
    return next((c for c in scene.analysis.children_by(head, "det") if words[c].text.lower() == "both"), None)
