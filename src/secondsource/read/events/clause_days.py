"""Times that end a relative clause: "freed miners on Tuesday who had been abducted two days earlier"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import Found
from secondsource.read.vocabulary.function_words import RELATIVES
from secondsource.read.vocabulary.wordlists import word_set

_HOLDING = word_set("arrest detain hold capture seize charge")
_PAUSES = frozenset(',;:()—–"“”')
# Told from another day, and so never that of what is done to whom the clause describes.
_FROM_ANOTHER = re.compile(r"\b(?:earlier|later|afterwards|before|after|previous|preceding|following)\b", re.IGNORECASE)
_REACH = 18


class _Clause(NamedTuple):
    """The words of a relative clause that count here: its pronoun and its last verb before a time."""

    pronoun: int
    verb: int


def is_of_clause(scene: Scene, trigger: int, time: int) -> bool:
    """Whether a time behind the trigger is that of a relative clause between them.

    It is where the trigger is an arrest, where its sentence tells another time before, and where the time is told from
    another day: "who had been abducted two days earlier".
    """
    clause = _clause_before(scene, time)
    mention = scene.headed_by_time(time)
    if clause is None or mention is None or trigger >= clause.pronoun or _describes(scene, clause.verb, trigger):
        return False
    words = scene.analysis.words
    if words[trigger].lemma.lower() in _HOLDING or _FROM_ANOTHER.search(mention.span.of(scene.analysis.text)):
        return True
    return scene.has_within("time", range(scene.analysis.sentence_words(words[trigger].sentence)[0], clause.pronoun))


def _describes(scene: Scene, verb: int, trigger: int) -> bool:
    """ "Charged over a fire that destroyed a school in May": the clause is of the fire, and so is its time."""
    word = scene.analysis.words[verb]
    return word.deprel.startswith("acl") and word.head == trigger


def times_of_clause(scene: Scene, verb: int) -> Iterator[Found]:
    """The times that end the verb's relative clause, where the parse hangs them on a verb before it."""
    analysis = scene.analysis
    for time in range(verb + 1, min(verb + _REACH, analysis.sentence_words(analysis.words[verb].sentence).stop)):
        clause = _clause_before(scene, time) if scene.headed_by_time(time) else None
        if clause is None or clause.verb != verb:
            continue
        above = next((i for i in analysis.ancestors(time) if analysis.words[i].upos == "VERB"), None)
        if above is not None and is_of_clause(scene, above, time):
            yield Found("when", time)


def _clause_before(scene: Scene, time: int) -> _Clause | None:
    """The relative clause that a time ends, without a pause or another clause joined on."""
    words, mention = scene.analysis.words, scene.headed_by_time(time)
    first = scene.analysis.word_at(mention.span.start) if mention is not None else None
    verb = None
    for i in range((first or 0) - 1, max(-1, (first or 0) - _REACH), -1):
        joins = words[i].upos == "CCONJ" and words[i + 1].upos in ("VERB", "AUX", "PRON")
        if words[i].sentence != words[time].sentence or words[i].text in _PAUSES or joins:
            return None
        if words[i].upos == "PRON" and words[i].text.lower() in RELATIVES:
            return None if verb is None else _Clause(i, verb)
        verb = i if verb is None and words[i].upos == "VERB" else verb
    return None
