"""Measures of an event that count no people: money, what was seized, strength, the length of a sentence."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from secondsource.model.reading import Mention
from secondsource.model.span import Span
from secondsource.model.value import AmountValue
from secondsource.read.analysis import ROOT
from secondsource.read.counting.count import Count
from secondsource.read.grammar.clauses import arguments, relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.function_words import NEGATIONS
from secondsource.read.vocabulary.wordlists import word_set

_PAYMENTS = word_set("ransom bribe")
# No currency is that of a sum nobody paid.
_ANY_SUM = AmountValue(None, None, "XXX", money=True)
_WEIGHING = word_set("weigh come total amount")
_FINDING = word_set("find discover")
_DRUGS = word_set("cocaine heroin cannabis marijuana hashish methamphetamine fentanyl opium drug narcotic")
_RAISING = word_set("raise increase double rise grow go lift")
_LOWERING = word_set("cut lower reduce fall drop")
_COVERING = word_set("cover affect include involve concern apply")
_PUNISHING = word_set("sentence jail imprison condemn")
_GIVING, _TO_GIVING = word_set("get give receive hand"), 4
_INSIDE = frozenset((lead, place) for lead in ("in", "of") for place in ("prison", "jail", "custody", "imprisonment"))
# "A four-year sentence", "a 12-year prison term".
_PUNISHMENTS = word_set("sentence imprisonment")
_TERMS, _KEEPING = word_set("term spell stint"), word_set("prison jail custodial")


def measures(scene: Scene) -> Iterator[Count]:
    """Measures in text order; which event each is of is decided where they are placed."""
    for head, mention in scene.of_kind("money", "amount", "duration"):
        if mention.kind == "money" and not _superseded(scene, head):
            yield Count("amount", "all", head, head, mention.id, amount=_raised_to(scene, head, mention))
        elif mention.amount is not None and mention.amount.unit == "magnitude":
            yield Count("magnitude", "all", head, head, mention.id)
        elif (
            mention.amount is not None
            and mention.amount.unit == "kg"
            and (_weighed(scene, head) or _found(scene, head))
        ):
            yield Count("seized", "all", head, head, mention.id)
        elif (recalled := _recalled(scene, head, mention)) is not None:
            yield Count("amount", "all", recalled, head, mention.id)
        elif mention.kind == "duration" and mention.amount is not None and _punished(scene, head):
            yield Count("amount", "all", head, head, mention.id)
    yield from _unpaid(scene)


def _recalled(scene: Scene, head: int, mention: Mention) -> int | None:
    """The word for a recall that a number of goods is of: "recalled 40,000 tins", "the recall covers 8,000 cars"."""
    if mention.amount is None or mention.amount.unit != "item":
        return None
    words = scene.analysis.words
    goods = words[head].head if words[head].upos == "NUM" and relation(scene.analysis, head) == "nummod" else head
    above = words[goods].head if goods != ROOT else ROOT
    if above == ROOT:
        return None
    if words[above].lemma.lower() == "recall":
        of = words[above].upos == "VERB" and goods not in arguments(scene.analysis, above).patients
        return None if of else above
    covers = words[above].lemma.lower() in _COVERING and goods in arguments(scene.analysis, above).patients
    denied = any(words[c].text.lower() in NEGATIONS for c in scene.analysis.children(above))
    agents = arguments(scene.analysis, above).agents if covers and not denied else ()
    return next((agent for agent in agents if words[agent].lemma.lower() == "recall"), None)


def _superseded(scene: Scene, head: int) -> bool:
    """Of "raised from A to B" only B is the amount."""
    return "from" in _words_before(scene, head) and _has_later(scene, head)


def _raised_to(scene: Scene, head: int, mention: Mention) -> AmountValue | None:
    """What "raised from A to B" comes to, where the two were read as one range."""
    amount = mention.amount
    if amount is None or amount.low == amount.high or "from" not in _words_before(scene, head):
        return None
    verbs = [scene.analysis.words[a].lemma.lower() for a in scene.analysis.ancestors(head)][:2]
    if _RAISING.intersection(verbs):
        return replace(amount, low=amount.high)
    return replace(amount, high=amount.low) if _LOWERING.intersection(verbs) else None


def _words_before(scene: Scene, head: int) -> tuple[str, ...]:
    return tuple(w.text.lower() for w in scene.analysis.words[max(0, head - 3) : head])


def _has_later(scene: Scene, head: int) -> bool:
    sentence = scene.analysis.words[head].sentence
    later: list[Mention] = [
        m for i, m in scene.of_kind("money") if i > head and scene.analysis.words[i].sentence == sentence
    ]
    return bool(later)


def _weighed(scene: Scene, head: int) -> bool:
    governor = scene.analysis.words[head].head
    return governor != ROOT and scene.analysis.words[governor].lemma.lower() in _WEIGHING


def _found(scene: Scene, head: int) -> bool:
    """ "Two tonnes of cocaine were found": who finds drugs takes them."""
    words = scene.analysis.words
    governor = words[head].head
    if governor == ROOT or words[governor].upos != "VERB" or words[governor].lemma.lower() not in _FINDING:
        return False
    of = (words[c].lemma.lower() for c in scene.analysis.children_by(head, "nmod"))
    return head in arguments(scene.analysis, governor).patients and not _DRUGS.isdisjoint(of)


def _punished(scene: Scene, head: int) -> bool:
    if _is_served_inside(scene, head):
        return True
    if relation(scene.analysis, head) in ("compound", "amod", "nummod"):
        return _is_punishment(scene, scene.analysis.words[head].head)
    above = (scene.analysis.words[a].lemma.lower() for a in islice(scene.analysis.ancestors(head), 2))
    return relation(scene.analysis, head) in ("obl", "obj", "nmod") and any(lemma in _PUNISHING for lemma in above)


def _is_served_inside(scene: Scene, head: int) -> bool:
    """ "Got eight months in jail": what somebody is given to spend there."""
    words = scene.analysis.words
    inside = tuple(w.text.lower() for w in words[head + 1 : head + 3]) in _INSIDE
    before = (w for w in words[max(0, head - _TO_GIVING) : head] if w.sentence == words[head].sentence)
    return inside and any(w.lemma.lower() in _GIVING and w.upos == "VERB" for w in before)


def _is_punishment(scene: Scene, noun: int) -> bool:
    word = scene.analysis.words[noun]
    before = {scene.analysis.words[child].lemma.lower() for child in scene.analysis.children(noun) if child < noun}
    lemma = word.lemma.lower()
    return lemma in _PUNISHMENTS or (lemma in _TERMS and not _KEEPING.isdisjoint(before))


def _unpaid(scene: Scene) -> Iterator[Count]:
    """ "No ransom was paid" denies the amount, whatever it was."""
    for index in scene.analysis.with_lemma(_PAYMENTS):
        word = scene.analysis.words[index]
        if word.head == ROOT:
            continue
        negation = [c for c in scene.analysis.children(index) if scene.analysis.words[c].text.lower() == "no"]
        if negation and index in arguments(scene.analysis, word.head).patients:
            span = Span(scene.analysis.words[negation[0]].start, word.end)
            yield Count("amount", "all", index, index, None, (span,), _ANY_SUM, stance="denies")
