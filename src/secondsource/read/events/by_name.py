"""The names that stand behind descriptions of those who fill a role."""

from secondsource.read.grammar.clauses import preposition, resolved
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import Found
from secondsource.read.vocabulary.wordlists import word_set

_FORCES = word_set("fighter force militant commando troop guerrilla unit brigade wing")


def named(scene: Scene, found: Found) -> Found:
    """The role of the name that stands behind its word."""
    name = by_name(scene, found.word)
    return found if name == found.word else Found(found.role, name, found.stance)


def by_name(scene: Scene, word: int) -> int:
    """The name that stands behind a description: "one of the region's smugglers, Ivo Brandt,"."""
    mention = scene.standing_for(word)
    defined = _defined(scene, word)
    if defined is not None:
        return defined
    whose = _of_whose_force(scene, word)
    if whose is not None:
        return whose
    if mention is not None and mention.form == "name":
        return word
    parts = [c for c in scene.analysis.children_by(word, "nmod") if scene.analysis.words[word].text.lower() == "one"]
    for child in (c for part in (word, *parts) for c in scene.analysis.children_by(part, "appos")):
        beside = scene.standing_for(child)
        named = beside is not None and beside.form == "name" and beside.kind == "person" and child > word
        if named and not _is_led_to(scene, child):
            return child
    return word


def _defined(scene: Scene, word: int) -> int | None:
    """The name of "the Harbour Guard, which is the force that did it", of which the word says what it is."""
    if not scene.analysis.children_by(word, "cop"):
        return None
    subjects = (resolved(scene.analysis, child) for child in scene.analysis.children_by(word, "nsubj"))
    antecedent = next((i for i in subjects if i == scene.analysis.words[word].head), None)
    mention = scene.standing_for(antecedent) if antecedent is not None else None
    return antecedent if mention is not None and mention.form == "name" else None


def _of_whose_force(scene: Scene, word: int) -> int | None:
    """The body of "the fighters of the Dawn Front": what its fighters did is its deed; of "two fighters" it is not."""
    analysis = scene.analysis
    if analysis.words[word].lemma.lower() not in _FORCES or scene.is_counted(word):
        return None
    for child in analysis.children_by(word, "nmod"):
        mention = scene.standing_for(child)
        if mention is not None and mention.form == "name" and preposition(analysis, child) == "of":
            return child if mention.kind in ("organisation", "person") and mention.place is None else None
    return None


def _is_led_to(scene: Scene, name: int) -> bool:
    """ "The victim, married to Major Ivo Karsk": a preposition stands before the name and its title."""
    words = scene.analysis.words
    index = name - 1
    while index > 0 and words[index].upos in ("PROPN", "NOUN", "ADJ"):
        index -= 1
    return words[index].upos == "ADP"
