"""The names that stand behind descriptions of those who fill a role."""

from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import Found


def named(scene: Scene, found: Found) -> Found:
    """The role of the name that stands behind its word."""
    name = by_name(scene, found.word)
    return found if name == found.word else Found(found.role, name, found.stance)


def by_name(scene: Scene, word: int) -> int:
    """The name that stands behind a description: "one of the region's smugglers, Ivo Brandt,"."""
    mention = scene.standing_for(word)
    if mention is not None and mention.form == "name":
        return word
    parts = [c for c in scene.analysis.children_by(word, "nmod") if scene.analysis.words[word].text.lower() == "one"]
    for child in (c for part in (word, *parts) for c in scene.analysis.children_by(part, "appos")):
        beside = scene.standing_for(child)
        named = beside is not None and beside.form == "name" and beside.kind == "person" and child > word
        if named and not _is_led_to(scene, child):
            return child
    return word


def _is_led_to(scene: Scene, name: int) -> bool:
    """ "The victim, married to Major Ivo Karsk": a preposition stands before the name and its title."""
    words = scene.analysis.words
    index = name - 1
    while index > 0 and words[index].upos in ("PROPN", "NOUN", "ADJ"):
        index -= 1
    return words[index].upos == "ADP"
