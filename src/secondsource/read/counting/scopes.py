"""Scopes: whether a number speaks of all, or of a narrower group that has a larger one beside it."""

import re
from collections.abc import Mapping

from secondsource.read.grammar.clauses import preposition, relation
from secondsource.read.grammar.scene import Scene

# "230 people had been aboard, 18 more than said": the "more" is of another number.
_BESIDE = 3
_OF_THESE = frozenset(("them", "these", "those", "whom"))
_TO_PART = (("among", "them"), ("of", "whom"))
_DEATHS = frozenset(("death", "fatality"))
_TOLL = re.compile(
    r"\b(\d{1,4})\s(?:people\s|others\s)?(?:were\s|had\s|have\s|been\s)*(?:killed|dead|deaths|died)\b"
    r"|\b(?:kill(?:ed|ing)|toll\s(?:of|to|at))\s(?:at\sleast\s)?(\d{1,4})\b"
)
_LAST = frozenset(("last", "final", "remaining"))
# What the last of them still are, they all are.
_STILL = ("missing", "aboard", "participants", "displaced")
_OPENING = frozenset(("NUM", "DET", "NOUN", "PROPN", "ADJ"))


def group_of(scene: Scene, word: int, scopes: Mapping[str, tuple[str, ...]]) -> str | None:
    """The codebook's group that a noun names ("gunmen" are attackers); None for people at large."""
    lemma = scene.analysis.words[word].lemma.lower()
    text = scene.analysis.words[word].text.lower()
    for scope, names in scopes.items():
        if scope != "additional" and (lemma in names or text in names):
            return scope
    # "Three members of the palace guard", "two crew members".
    of = scene.analysis.children_by(word, "nmod", "compound") if lemma == "member" else ()
    groups = (group_of(scene, body, scopes) for body in of if preposition(scene.analysis, body) in ("of", ""))
    return next((group for group in groups if group is not None), None)


def is_additional(scene: Scene, head: int) -> bool:
    """Whether the people are told as further ones: "three others", "two more people", "another man"."""
    words = scene.analysis.words
    if words[head].text.lower() in ("others", "other"):
        return True
    near = {words[c].text.lower() for c in scene.analysis.children(head)}
    if near & {"other", "additional", "another", "further"}:
        return True
    follows = words[head + 1].text.lower() if head + 1 < len(words) else ""
    if follows in ("others", "more") or (follows == "other" and words[head].upos == "NUM"):
        return True
    more = [c for c in scene.analysis.children(head) if words[c].text.lower() == "more" and abs(c - head) <= _BESIDE]
    than = {words[c].text.lower() for c in (*scene.analysis.children(head), *(c + 1 for c in more if c < head))}
    return bool(more) and "than" not in than


def is_the_rest(scene: Scene, field: str, head: int) -> bool:
    """Whether the people are told as the last of more: "the last three bodies", "the remaining two hostages"."""
    words = scene.analysis.words
    if field in _STILL:
        return False
    numbers = [head] if words[head].upos == "NUM" else scene.analysis.children_by(head, "nummod")
    around = (words[i].text.lower() for number in numbers for i in (number - 1, number + 1) if 0 <= i < len(words))
    return any(text in _LAST for text in around)


def narrowed(scene: Scene, head: int, scopes: Mapping[str, tuple[str, ...]]) -> str | None:
    """The scope of a number with a larger group beside it ("including two children"); None without one."""
    for child in scene.analysis.children(head):
        if relation(scene.analysis, child) == "nmod" and preposition(scene.analysis, child) == "of":
            group = group_of(scene, child, scopes)
            if group and scene.analysis.words[head].upos == "NUM":
                return group
    if _beside_larger(scene, _first_conjunct(scene, head)):
        return group_of(scene, head, scopes)
    return _group_of_deaths(scene, head, scopes)


def _group_of_deaths(scene: Scene, head: int, scopes: Mapping[str, tuple[str, ...]]) -> str | None:
    """ "The ministry kept to its toll of 23 killed; the monitor confirmed 16 civilian deaths": whose they are.

    A report that tells of no larger toll before may only describe all who died.
    """
    words, number = scene.analysis.words, scene.amount_at(head)
    if words[head].lemma.lower() not in _DEATHS or number is None or number.amount is None or not number.amount.low:
        return None
    kinds = (group_of(scene, c, scopes) for c in scene.analysis.children_by(head, "amod", "compound"))
    group = next((kind for kind in kinds if kind is not None), None)
    if group is None:
        return None
    told = _TOLL.finditer(scene.analysis.text, 0, words[head].start)
    larger = any(int(next(filter(None, toll.groups()))) > number.amount.low for toll in told)
    return group if larger else None


def _first_conjunct(scene: Scene, head: int) -> int:
    """ "Including two women and a child": the child stands beside the larger group as the women do."""
    current = head
    while relation(scene.analysis, current) == "conj" and 0 <= scene.analysis.words[current].head < current:
        current = scene.analysis.words[current].head
    return current


def _beside_larger(scene: Scene, head: int) -> bool:
    words = scene.analysis.words
    if preposition(scene.analysis, head) in ("including", "among", "amongst"):
        return True
    first = min((head, *scene.analysis.children(head)))
    before = [w.text.lower() for w in words[max(0, first - 3) : first]]
    if {"including", "included"} & set(before) or any(
        _is_led(scene, i) for i in (head, *scene.analysis.children(head))
    ):
        return True
    among = next((i for i in range(head + 1, min(len(words), head + 5)) if words[i].text.lower() == "among"), None)
    return among is not None and not _leads_to_part(scene, among)


def _is_led(scene: Scene, first: int) -> bool:
    """Whether a part begins at the word: behind "among them", "of whom"."""
    return tuple(w.text.lower() for w in scene.analysis.words[max(0, first - 2) : first]) in _TO_PART


def _leads_to_part(scene: Scene, among: int) -> bool:
    """ "Nine workers, among them two children": the part stands behind, and what is before is the whole."""
    behind = scene.analysis.words[among + 1 : among + 3]
    return len(behind) < 2 or (behind[0].text.lower() in _OF_THESE and behind[1].upos in _OPENING)
