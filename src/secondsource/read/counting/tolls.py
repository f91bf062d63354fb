"""Numbers told beside their field rather than by a verb: tolls, parts of a larger number, "and 17 injured"."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from secondsource.model.reading import Mention
from secondsource.model.value import AmountValue
from secondsource.read.analysis import ROOT
from secondsource.read.counting.count import Count, fits
from secondsource.read.counting.homes import is_driven_from_home
from secondsource.read.counting.partitives import behind_of_them
from secondsource.read.counting.scopes import group_of, is_additional, narrowed
from secondsource.read.counting.those_affected import CASES, DISEASES
from secondsource.read.grammar.clauses import is_passive, relation
from secondsource.read.grammar.scene import Scene
from secondsource.read.reality.modality import told
from secondsource.read.vocabulary.count_words import (
    CONDITIONS,
    COUNTED_PEOPLE,
    CROWD_NOUNS,
    CROWDS,
    HOSPITAL,
    STATE_FIELDS,
    TOLL_NOUNS,
)

_TOLLING = TOLL_NOUNS | CROWDS
_LOOK_AHEAD = 16
_LOOK_FAR_AHEAD = 32
_RISING = frozenset(
    ("risen", "rose", "rises", "climbed", "increased", "grown", "jumped", "fallen", "stands", "stood", "gone", "went")
)
_BEING = frozenset(("is", "was"))
_LEADING = frozenset(
    ("to", "at", "as", "reached", "reach", "was", "is", "stands", "stood", "of", "than", "hit", "passed")
)
_JOINED = 3
_BYGONE = frozenset(("earlier", "previous", "original"))
_LEFT = frozenset(("leave", "leaves", "left", "leaving", "send", "sends", "sent", "sending"))
_TO_GROUP = 5
_DETERMINERS = frozenset(("the", "these", "those", "its", "their", "all"))
_PARTS = frozenset(("none", "half", "quarter", "third", "fifth", "tenth", "most", "some", "many", "majority", "one"))


def tolls(scene: Scene, pairs: Sequence[tuple[str, int, int]]) -> Iterator[Count]:
    """ "the toll rose to 11", "the number of people killed reached seven", "put the number of marchers at 4,000".

    ``pairs`` are (field, word that makes it so, head of who it is said of), as in `counts`.
    """
    last: _Counted | None = None
    for index in scene.analysis.with_lemma(_TOLLING):
        if scene.analysis.words[index].upos not in ("NOUN", "PROPN") or _gives_none(scene, index):
            continue
        field, anchor = field_of_toll(scene, index, pairs), index
        told = [one for one in (last, _counted_before(scene, index, pairs)) if one is not None]
        before = max(told, key=_by_head, default=None)
        if field is None and before is not None and _points_back(scene, index, before.head):
            field, anchor = before.field, before.anchor
        if field is None:
            continue
        last = _Counted(field, index, anchor)
        mention = _number_after(scene, index)
        if mention is not None and mention.amount is not None and fits(field, mention.amount):
            head = scene.analysis.head_in(mention.span.start, mention.span.end)
            if head is not None:
                yield Count(field, "all", anchor, head, mention.id)


def _gives_none(scene: Scene, toll: int) -> bool:
    """ "Revising an earlier toll of 14": nobody stands by it; "put the turnout down to 40 buses" tells why."""
    if [word.text.lower() for word in scene.analysis.words[toll + 1 : toll + 3]] == ["down", "to"]:
        return True
    said = (scene.analysis.words[child].text.lower() for child in scene.analysis.children_by(toll, "amod"))
    return not _BYGONE.isdisjoint(said)


class _Counted(NamedTuple):
    """What was counted before: its field, the head of who it is said of, and the word that makes it so."""

    field: str
    head: int
    anchor: int


def _by_head(told: _Counted) -> int:
    return told.head


def _counted_before(scene: Scene, index: int, pairs: Sequence[tuple[str, int, int]]) -> _Counted | None:
    """The people who were counted last: "4,000 took part; police put the number at 2,500"."""
    counted = (
        _Counted(field, head, anchor)
        for field, anchor, head in pairs
        if head < index and field in COUNTED_PEOPLE and scene.is_counted(head)
    )
    return max(counted, key=_by_head, default=None)


def field_of_toll(scene: Scene, index: int, pairs: Sequence[tuple[str, int, int]]) -> str | None:
    """The field that a noun for a number is of, by the words behind it."""
    return _field_of_toll(scene, index) or _field_of_counted(scene, index, pairs)


def _field_of_toll(scene: Scene, index: int) -> str | None:
    words = scene.analysis.words
    lemma = words[index].lemma.lower()
    if lemma in CROWDS:
        return "participants"
    for i in range(index + 1, min(len(words), index + 6)):
        lower = words[i].text.lower()
        if words[i].lemma.lower() in CROWD_NOUNS:
            return "participants"
        if words[i].lemma.lower() in CASES and scene.analysis.with_lemma(DISEASES):
            return "affected"
        if lower in STATE_FIELDS or words[i].lemma.lower() in ("dead", "death", "fatality"):
            return STATE_FIELDS.get(lower, "killed")
        if lower in ("to", "at", "rose", "reached", "stood", ",", "."):
            break
    return (
        "killed" if lemma == "toll" and not (index and words[index - 1].lemma.lower() in ("injury", "damage")) else None
    )


def _field_of_counted(scene: Scene, index: int, pairs: Sequence[tuple[str, int, int]]) -> str | None:
    """The field of "the number of people who were moved out of their homes": that of whom it counts."""
    counted = scene.analysis.children_by(index, "nmod")
    behind = (c + 1 for c in counted if c + 1 < len(scene.analysis.words))
    if any(is_driven_from_home(scene.analysis, verb) for verb in behind):
        return "displaced"
    return next((field for field, _, head in pairs if head in counted), None)


def _points_back(scene: Scene, index: int, earlier: int) -> bool:
    """Whether a bare "the number" is the one of the sentence before."""
    words = scene.analysis.words
    if words[index].sentence - words[earlier].sentence not in (0, 1) or scene.analysis.children_by(index, "nmod"):
        return False
    if any(words[c].text.lower() in ("the", "that", "this") for c in scene.analysis.children_by(index, "det")):
        return True
    return any(words[c].text.lower() == "our" for c in scene.analysis.children_by(index, "nmod:poss"))


def _number_after(scene: Scene, index: int) -> Mention | None:
    words = scene.analysis.words
    best: Mention | None = None
    for i in range(index + 1, min(len(words), index + _LOOK_FAR_AHEAD)):
        if words[i].sentence != words[index].sentence or words[i].text in ";:":
            break
        far = i >= index + _LOOK_AHEAD
        if far and words[i - 1].text.lower() not in _BEING and not _RISING & {w.text.lower() for w in words[i - 3 : i]}:
            continue
        found = next((m for m in scene.headed_by(i) if m.kind == "amount"), None)
        before = {words[k].text.lower() for k in range(max(index, i - 4), i)}
        if found and before & _LEADING:
            best = found
            if not ({"from"} & before) or "to" in before:
                return best
    return best


def parts(scene: Scene, counts: tuple[Count, ...], scopes: Mapping[str, tuple[str, ...]]) -> Iterator[Count]:
    """Numbers of a narrower group beside a count of the same sentence: "11 died, three of the attackers among them"."""
    taken = {count.mention for count in counts}
    for head, mention in scene.of_kind("amount"):
        noun = _counted_noun(scene, head)
        if mention.id in taken or mention.amount is None or not fits("killed", mention.amount):
            continue
        scope = narrowed(scene, noun, scopes) or narrowed(scene, head, scopes) or _group_of_them(scene, head, scopes)
        if scope is None:
            continue
        sentence = scene.analysis.words[head].sentence
        beside = [
            c
            for c in counts
            if scene.analysis.words[c.head].sentence == sentence and c.head != head and c.scope == "all"
        ]
        if beside:
            nearest = min(beside, key=lambda c: (abs(c.head - head), c.head))
            yield Count(
                nearest.field, scope, nearest.anchor, noun, mention.id, stance=nearest.stance, hedge=nearest.hedge
            )


def _group_of_them(scene: Scene, head: int, scopes: Mapping[str, tuple[str, ...]]) -> str | None:
    """The group behind a number that is a part: "five people, two of them police officers"."""
    words = scene.analysis.words
    first = behind_of_them(scene, head)
    for index in range(first or 0, min(len(words), (first or 0) + _TO_GROUP) if first else 0):
        if words[index].sentence != words[head].sentence or words[index].upos in ("PUNCT", "VERB", "ADP", "CCONJ"):
            return None
        group = group_of(scene, index, scopes)
        if group is not None and (index + 1 >= len(words) or words[index + 1].upos not in ("NOUN", "PROPN")):
            return group
    return None


def _is_whole(scene: Scene, mention: Mention) -> bool:
    """Whether a number is of those that only a part is told of: "none of the 140", "a quarter of the 200"."""
    words = scene.analysis.words
    first = next(iter(scene.analysis.words_in(mention.span.start, mention.span.end)), 0)
    while first and words[first - 1].text.lower() in _DETERMINERS:
        first -= 1
    if first < 2 or words[first - 1].text.lower() != "of":
        return False
    part = words[first - 2]
    if part.text.lower() == "out":
        return scene.is_counted(max(first - 3, 0))
    return part.upos in ("NUM", "DET", "PRON") or part.text.lower() in _PARTS


def _counted_noun(scene: Scene, head: int) -> int:
    word = scene.analysis.words[head]
    if word.head != ROOT and relation(scene.analysis, head) in ("nummod", "amod", "det", "advmod", "compound"):
        return word.head
    return head


def adjacent(scene: Scene, counts: Collection[Count]) -> Iterator[Count]:
    """Numbers with the state right behind them, whatever the parse: "and 17 injured", "two others wounded".

    Those that ``counts`` hold already are given as they are. Of nobody the syntax alone tells: "no officers injured".
    """
    words, taken = scene.analysis.words, {count.mention for count in counts}
    for head, mention in scene.of_kind("amount"):
        if mention.amount is None or not fits("killed", mention.amount) or _is_whole(scene, mention):
            continue
        if mention.amount.high == 0:
            continue
        for i in range(head + 1, min(len(words), head + 5)):
            lower = words[i].text.lower()
            if lower == "in" and _leads_to_hospital(scene, head, i):
                yield _beside_state(scene, head, mention, i)
                break
            if (
                words[i].sentence != words[head].sentence
                or words[i].text in ',;:."”'
                or words[i].upos in ("ADP", "CCONJ")
            ):
                break
            if lower in STATE_FIELDS:
                if not _is_active(scene, i):
                    found = _beside_state(scene, head, mention, i)
                    yield found if mention.id in taken else _with_earlier(scene, found, mention)
                break


def _leads_to_hospital(scene: Scene, head: int, case: int) -> bool:
    """ "Left one dead and three others in hospital": where they were left tells that they were hurt."""
    words = scene.analysis.words
    left = any(w.text.lower() in _LEFT and w.sentence == words[head].sentence for w in words[max(0, head - 12) : head])
    near = [w.lemma.lower() for w in words[case + 1 : case + 4] if w.sentence == words[head].sentence]
    return left and bool(set(near) & (HOSPITAL | CONDITIONS))


def _is_active(scene: Scene, state: int) -> bool:
    """Whether the state is a verb that is done to somebody else: "12 injured their hands"."""
    if scene.analysis.words[state].upos != "VERB" or is_passive(scene.analysis, state):
        return False
    return any(not scene.in_time(c) for c in scene.analysis.children_by(state, "obj"))


def _beside_state(scene: Scene, head: int, mention: Mention, state: int) -> Count:
    noun = _counted_noun(scene, head)
    scope = "additional" if is_additional(scene, head) or is_additional(scene, noun) else "all"
    field = STATE_FIELDS.get(scene.analysis.words[state].text.lower(), "injured")
    # "Thirty are feared dead."
    hedge = told(scene.analysis, state).hedge
    return Count(field, scope, state, noun, mention.id, stance="hedges" if hedge else "asserts", hedge=hedge)


def _with_earlier(scene: Scene, count: Count, mention: Mention) -> Count:
    """The number with the one before it where "and" joins them: "three men and two women injured"."""
    earlier = _number_before(scene, mention) if count.scope == "all" else None
    one, other = earlier.amount if earlier else None, mention.amount
    if earlier is None or one is None or other is None or one.low != one.high or other.low != other.high:
        return count
    total = (one.low or 0) + (other.low or 0)
    value = AmountValue(total, total, "person")
    return replace(count, mention=None, spans=(earlier.span, mention.span), amount=value, basis="counted")


def _number_before(scene: Scene, mention: Mention) -> Mention | None:
    """The number of the noun that "and" joins to this one's, with nothing else between: "three men and two"."""
    words = scene.analysis.words
    first = next(iter(scene.analysis.words_in(mention.span.start, mention.span.end)), 0)
    if first < _JOINED or words[first - 1].text.lower() not in ("and", "&") or words[first - 2].upos != "NOUN":
        return None
    if not scene.is_person(first - 2) or words[first - 2].sentence != words[first].sentence:
        return None
    return scene.amount_at(first - 2)
