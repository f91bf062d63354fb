"""The numbers of second deeds without a verb: "three were killed on Tuesday and two in Orlen on Wednesday"."""

from collections.abc import Iterator, Sequence

from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.gapped import is_gapped


def gapped_numbers(scene: Scene, pairs: Sequence[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """(field of the verb's own number, the number as the deed, the number)."""
    for field, anchor in dict.fromkeys((field, anchor) for field, anchor, _ in pairs):
        for joined in scene.analysis.children_by(anchor, "conj"):
            if is_gapped(scene.analysis, joined):
                yield field, joined, joined
