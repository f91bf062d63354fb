"""Which words around a trigger tell of it: the words whose dependents are its circumstances."""

from collections.abc import Iterator, Sequence

from secondsource.read.analysis import ROOT
from secondsource.read.grammar.clauses import dependents, is_reporting, relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import DEEDS, Found
from secondsource.read.tellings.round_ups import is_told_apart
from secondsource.read.vocabulary.wordlists import word_set

# What is done about a deed afterwards, on a day and at a place of its own: "condemned the attack on Monday".
_AFTERWARDS = word_set(
    """condemn criticise criticize denounce deplore decry uphold upheld overturn quash annul appeal approve review mourn
    investigate discuss commemorate remember hail welcome applaud mark probe call describe label brand dub"""
)
# The relations of what `_continues` and `_is_its_noun` ask about.
_TELLING = frozenset(("advcl", "acl", "obj"))
_WHEN = frozenset(("when", "as", "while", "after"))
_AWAITING = word_set("face stand await serve answer")
ERUPTING = word_set(
    "erupt see witness suffer experience descend collapse burn explode sink overturn derail capsize crash blow flood"
)
"""Verbs whose subject may say where: "parts of the town erupted"."""


def domain(scene: Scene, trigger: int) -> tuple[int, ...]:
    """Words whose dependents tell of the trigger: itself and the verb that it belongs to, no verb of saying."""
    analysis = scene.analysis
    found, current = [trigger], trigger
    for _ in range(4):
        word = analysis.words[current]
        name = relation(analysis, current)
        if word.head == ROOT or is_reporting(analysis, word.head) or _is_ahead(scene, current):
            break
        above = analysis.words[word.head]
        if name == "obj" and above.lemma.lower() in _AFTERWARDS:
            if relation(analysis, word.head) != "conj" or not dependents(analysis, word.head, ("nsubj",)):
                break
            # "Were found dead on Sunday, and police are investigating the deaths": of the clause before.
            current = above.head
            found.append(current)
            continue
        if (
            (name in ("nsubj", "obj", "xcomp") and above.upos in ("VERB", "ADJ", "AUX", "NOUN"))
            or (name == "conj" and above.upos == "VERB" and word.upos == "VERB")
            or (name in ("advcl",) and word.upos == "VERB" and _is_bare(scene, current))
        ) or (name == "obl" and above.lemma.lower() in ERUPTING):
            current = word.head
        else:
            break
        found.append(current)
    for index in tuple(found):
        beside = dependents(analysis, index, _TELLING)
        found += [c for c in beside if _continues(scene, index, c) or _is_its_noun(scene, c)]
    return tuple(dict.fromkeys(found))


def _is_ahead(scene: Scene, verb: int) -> bool:
    """ "Was flown home on Monday to face trial": what is still to come has no part in the day or the place."""
    word = scene.analysis.words[verb]
    before = scene.analysis.words[verb - 1].text.lower() if verb else ""
    return word.lemma.lower() in _AWAITING and before == "to"


def _is_its_noun(scene: Scene, child: int) -> bool:
    """The noun of a verbal phrase: "election" of "won the election"."""
    return relation(scene.analysis, child) == "obj" and scene.analysis.words[child].lemma.lower() in DEEDS


def _is_bare(scene: Scene, verb: int) -> bool:
    """A participle clause without a subject of its own: "stormed the post, killing two"."""
    return not dependents(scene.analysis, verb, ("nsubj", "mark"))


def _continues(scene: Scene, index: int, child: int) -> bool:
    """Clauses that tell when the event came about: "died when a coach left the road", "were killed as a roof fell"."""
    words = scene.analysis.words
    word = words[child]
    if word.upos != "VERB" or is_reporting(scene.analysis, child):
        return False
    if word.deprel == "advcl":
        told = any(words[c].text.lower() in _WHEN for c in scene.analysis.children(child))
    else:
        told = word.deprel == "acl:relcl" and words[index].upos in ("NOUN", "PROPN")
    return told and not is_told_apart(scene.analysis, child)


def told_of(scene: Scene, trigger: int, found: Sequence[tuple[int, Found]]) -> Iterator[Found]:
    """Those (verb that it hangs on, filler) told of the trigger itself, where there are any; else all.

    "Was arrested in Velm on Friday and appeared in court in Orlen on Monday": what stands between two joined verbs is
    of the first, what stands behind both of the second.
    """
    own = [filler for verb, filler in found if not _is_of_joined(scene, trigger, verb, filler.word)]
    yield from own or (filler for _, filler in found)


def _is_of_joined(scene: Scene, trigger: int, verb: int, word: int) -> bool:
    words = scene.analysis.words
    if verb == trigger:
        joined = scene.analysis.children_by(trigger, "conj")
        return any(word > c > trigger and words[c].upos == "VERB" for c in joined)
    above = words[trigger].head
    return relation(scene.analysis, trigger) == "conj" and verb == above and word < trigger
