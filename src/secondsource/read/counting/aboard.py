"""How many were aboard: whom a vessel carries, and who is on board. How many it may carry is no such number."""

from collections.abc import Iterable, Iterator

from secondsource.read.analysis import ROOT
from secondsource.read.grammar.clauses import preposition
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.wordlists import word_set

_ALLOWED = word_set("license licence permit allow authorise authorize certify design build able capable fit register")
_CARRIERS = word_set(
    """bus coach minibus tram train plane aeroplane airplane aircraft airliner jet helicopter balloon ferry boat ship
    vessel dinghy catamaran yacht van minivan truck lorry car taxi"""
)
TRAVELLERS = word_set(
    "passenger person migrant refugee tourist pilgrim commuter traveller traveler student pupil child schoolchild"
)
"""Who is told to be aboard by "a bus with 40 passengers"."""
_SAFETY = "safety"
_BEING = frozenset(("be", "have"))


def those_carried(scene: Scene, verb: int, patients: Iterable[int]) -> Iterator[tuple[str, int, int]]:
    """(field, "carry", head) of each group of people carried; nobody behind "was licensed to carry".

    Who was carried to safety was rescued.
    """
    words = scene.analysis.words
    if any(words[c].lemma.lower() == _SAFETY for c in scene.analysis.children_by(verb, "obl")):
        yield from (("rescued", verb, head) for head in patients if scene.is_person(head))
        return
    above = words[verb].head
    if above == ROOT or words[above].lemma.lower() not in _ALLOWED:
        yield from (("aboard", verb, head) for head in patients if scene.is_person(head))


def those_with(scene: Scene, people: int) -> Iterator[tuple[str, int, int]]:
    """(field, word, head) of "a bus with 40 passengers", "a boat packed with 200 migrants"."""
    vehicle = scene.analysis.words[people].head
    if vehicle == ROOT or preposition(scene.analysis, people) != "with" or not scene.is_counted(people):
        return
    if scene.analysis.words[vehicle].upos == "VERB" and scene.analysis.words[vehicle].deprel.startswith("acl"):
        vehicle = scene.analysis.words[vehicle].head
    if vehicle != ROOT and scene.analysis.words[vehicle].lemma.lower() in _CARRIERS:
        yield "aboard", people, people


def those_on_board(scene: Scene, board: int) -> Iterator[tuple[str, int, int]]:
    """(field, "board", head) of "187 people on board", "187 people had been on board"."""
    words = scene.analysis.words
    if board < 2 or words[board - 1].text.lower() != "on":
        return
    head = board - 2
    while head > 0 and words[head].lemma.lower() in _BEING:
        head -= 1
    if scene.is_counted(head):
        yield "aboard", board, head


def those_aboard(scene: Scene) -> Iterator[tuple[str, int, int]]:
    """(field, "aboard", head) of "126 people aboard the ferry", whatever the parse makes of "aboard"."""
    words = scene.analysis.words
    for index in scene.analysis.with_text({"aboard"}):
        head = index - 1
        while head > 0 and words[head].lemma.lower() in _BEING:
            head -= 1
        near = head >= 0 and words[head].sentence == words[index].sentence
        if near and scene.is_counted(head) and scene.is_person(head):
            yield "aboard", index, head
