"""Others than those told before: "killed two and wounded three others" has three wounded in all."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from secondsource.read.counting.count import Count, Person
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import HARM

_OTHERS = frozenset(("other", "others", "another"))
_BEFALLING = HARM | {"missing"}


def without_others(scene: Scene, counts: Collection[Count], people: Collection[Person]) -> Iterator[Count]:
    """The counts, a further number that is of others than the people of another field as one of all.

    So it is in "Two died. Three others were wounded" too, where nobody was told to be wounded before.
    """
    told = [*((c.field, c.head) for c in counts), *((p.field, p.head) for p in people)]
    told += [("injured", head) for field, head in told if field == "shot"]
    for count in counts:
        if count.scope == "additional" and _is_of_others_than_the_field(scene, count, told):
            yield replace(count, scope="all")
        else:
            yield count


def _is_of_others_than_the_field(scene: Scene, count: Count, told: Collection[tuple[str, int]]) -> bool:
    words = scene.analysis.words
    before = [(field, words[head].sentence) for field, head in told if head < count.head]
    here = {field for field, sentence in before if sentence == words[count.head].sentence}
    if here:
        return count.field not in here
    fields = {field for field, _ in before}
    return count.field in _BEFALLING - fields and not HARM.isdisjoint(fields) and _are_called_others(scene, count.head)


def _are_called_others(scene: Scene, head: int) -> bool:
    near = (head, *scene.analysis.children(head))
    return any(scene.analysis.words[index].text.lower() in _OTHERS for index in near)
