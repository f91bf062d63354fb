"""Killers who then kill themselves: "before turning the gun on himself", "killed his wife and then himself".

They are among the dead, beside those that are told one by one and those whom they are said to have killed; any other
number that is stated stands as it is.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from secondsource.model.value import AmountValue
from secondsource.read.counting.count import Count, Person
from secondsource.read.grammar.clauses import arguments, is_passive
from secondsource.read.grammar.nominals import phrase
from secondsource.read.grammar.scene import Scene
from secondsource.read.reality.modality import told
from secondsource.read.vocabulary.wordlists import word_set

REFLEXIVES = word_set("himself herself themself")
SELVES = (*REFLEXIVES, "own")
_GUNS = word_set("gun handgun pistol weapon rifle shotgun firearm revolver knife it")
_TURNING = word_set("turn point train")
_KILLING = word_set("kill hang")
_SHOOTING = word_set("shoot stab")
_DEADLY = word_set("fatally dead death")
_OWN = word_set("own")
_LIFE = word_set("life")
_TO_SECOND = 16
_TO_KILLING = 30


def own_deaths(scene: Scene) -> Iterator[Person]:
    """Everybody who is told to have killed themselves, at the pronoun that says so, in text order."""
    words = scene.analysis.words
    for index in scene.analysis.with_text(REFLEXIVES | _OWN):
        anchor = _deed_upon(scene, index) if words[index].text.lower() in REFLEXIVES else _life_taken(scene, index)
        if anchor is not None and told(scene.analysis, anchor).modality == "happened":
            yield Person("killed", _killing_before(scene, anchor), index, True, False)


def with_killers(scene: Scene, counts: Sequence[Count], people: Iterable[Person]) -> Iterator[Count]:
    """The counts; whom a killer killed are told with the killer who then died: "killed two before killing himself".

    Only where it is said of the killer as the subject, so that the dead told of are others.
    """
    own = [p for p in people if p.field == "killed" and scene.analysis.words[p.head].text.lower() in SELVES]
    for count in counts:
        killer = next((p for p in own if p.anchor == count.anchor and p.head > count.head), None)
        amount = scene.amount_of(count.mention, count.amount)
        exact = amount is not None and amount.low == amount.high and not amount.approximate
        if killer is None or amount is None or not exact or not _of_others(scene, count):
            yield count
            continue
        total = (amount.low or 0) + 1
        spans = (phrase(scene.analysis, count.head), scene.word_span(killer.head, killer.head))
        value = AmountValue(total, total, "person")
        parts = (*count.spans, spans[1]) if count.spans else spans
        yield replace(count, mention=None, spans=parts, amount=value, basis="counted")


def _of_others(scene: Scene, count: Count) -> bool:
    """Whether a count of the dead is what a verb's subject did to others."""
    verb = scene.analysis.words[count.anchor]
    if count.field != "killed" or count.scope not in ("all", "additional") or verb.upos != "VERB":
        return False
    if is_passive(scene.analysis, count.anchor):
        return False
    return count.head in arguments(scene.analysis, count.anchor).patients


def _killing_before(scene: Scene, anchor: int) -> int:
    """The verb of the killing that comes before it in the sentence: both deaths are of one event."""
    words = scene.analysis.words
    near = range(anchor - 1, max(-1, anchor - 1 - _TO_KILLING), -1)
    deeds = (i for i in near if words[i].upos == "VERB" and words[i].lemma.lower() in _KILLING | _SHOOTING)
    return next((i for i in deeds if words[i].sentence == words[anchor].sentence), anchor)


def _deed_upon(scene: Scene, pronoun: int) -> int | None:
    """The verb of a death by one's own hand right before "himself"; None where nobody dies of it."""
    words = scene.analysis.words
    for index in range(pronoun - 1, max(-1, pronoun - 1 - _TO_SECOND), -1):
        word = words[index]
        if word.sentence != words[pronoun].sentence:
            return None
        between = [w.text.lower() for w in words[index + 1 : pronoun]]
        if word.upos == "VERB" and word.lemma.lower() in _TURNING:
            return index if between[-1:] == ["on"] and _GUNS & set(between) else None
        if word.upos == "VERB" and word.lemma.lower() in _KILLING:
            return index if not between or between[-1] in ("and", "then", "also") else None
        if word.upos == "VERB" and word.lemma.lower() in _SHOOTING:
            return index if _is_deadly(scene, index, pronoun, between) else None
        if word.upos == "VERB":
            return None
    return None


def _is_deadly(scene: Scene, verb: int, pronoun: int, between: Sequence[str]) -> bool:
    """ "Fatally shot himself", "shot himself dead", "shot his wife dead and then himself"."""
    words = scene.analysis.words
    near = {w.text.lower() for w in words[max(0, verb - 2) : verb]} | {
        w.text.lower() for w in words[pronoun + 1 : pronoun + 3]
    }
    return bool(near & _DEADLY) and (not between or between[-1] in ("and", "then", "also"))


def _life_taken(scene: Scene, index: int) -> int | None:
    """The verb of "took his own life", at "own"."""
    words = scene.analysis.words
    if words[index].text.lower() not in _OWN or index + 1 >= len(words) or words[index + 1].lemma.lower() not in _LIFE:
        return None
    return next((i for i in range(index - 1, max(-1, index - 4), -1) if words[i].lemma.lower() == "take"), None)
