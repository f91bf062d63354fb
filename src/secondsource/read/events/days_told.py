"""Days of events that no word of theirs has: "It happened on Monday night", "Officers were called at 4 a.m. Sunday".

Only an incident that has no day of its own is given one: that of the sentence that tells when it happened, or when
somebody was called to it; else a day which stands in its own sentence and is of nothing else.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from secondsource.model.reading import Mention, Role
from secondsource.read.counting.placing import is_of_a_period
from secondsource.read.events.clause_days import is_of_clause
from secondsource.read.events.other_days import other_day
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.days_since import is_on_another_day
from secondsource.read.tellings.telling import Telling
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.headings import body_start

_WHAT = r"(?:it|this|that|(?:the|this)\s+(?:\w+\s+){0,2}(?:incident|accident|crime|attack|call|violence|tragedy|event))"
_HAPPENING = rf"\b{_WHAT}(?:\s+all)?\s+(?:happened|occurred|took place|unfolded|began|started|(?:was|were) reported)\b"
_CALLED = (
    r"\b(?:police|officers?|deput(?:y|ies)|troopers?|authorities|crews?|paramedics?|medics|firefighters|dispatchers?"
    r"|investigators|detectives|they)\b[^.;]{0,60}?"
    r"\b(?:(?:was|were|got) (?:called|dispatched|summoned|sent|alerted)|responded|arrived|rushed"
    r"|(?:received|got|took) (?:a|an|the|several|multiple|two) (?:[\w-]+ ){0,2}(?:calls?|reports?))\b"
)
_TELLS_WHEN = re.compile(rf"{_HAPPENING}|{_CALLED}", re.IGNORECASE)
_LEADING = re.compile(r"\W*(?:(?:just|at|on|around|about|shortly|late|early|before|after)\s+){0,3}", re.IGNORECASE)
_JUSTICE = word_set(
    """arrest charge book plead arraign indict jail sentence convict surrender appear extradite apprehend capture
    acquit release bury mourn remember honor honour sign file waive identify rule try clear appeal"""
)
# What people do after an event, or because of it.
_AFTERWARDS = word_set(
    """lay walk approve reject condemn deny resign demand march rally gather vote order review visit thank vow call
    urge express wish criticise criticize blame accuse return impose suspend dismiss condole pray apologise apologize
    announce offer promise pledge respond react welcome land fly travel testify hold"""
)
_FINDING = word_set("find discover recover pronounce declare")
_VAGUE_DEEDS = word_set("incident event violence tragedy attack accident crime night morning evening afternoon")
_TO_DAY = 140
_SENTENCES_BEHIND = 4
_SHORT = timedelta(days=1)


def days_told(
    scene: Scene, kept: Sequence[tuple[int, Telling]], roles: Sequence[Sequence[Role]]
) -> Mapping[int, tuple[Role, ...]]:
    """A role ``when`` for one telling of each incident that has none, by the telling's number in ``kept``."""
    found: dict[int, tuple[Role, ...]] = {}
    for number in sorted({n for n, t in kept if t.kind.incident and "when" in t.kind.roles}):
        orders = [o for o, (n, _) in enumerate(kept) if n == number]
        dated = [o for o in orders if any(role.role == "when" for role in roles[o])]
        if any(not _is_death(kept, o) for o in dated) or not _happened(kept, orders):
            continue
        fitting = _days(scene, kept, [o for o in orders if not _is_death(kept, o)] if dated else orders)
        day = next(fitting, None)
        if day is not None:
            found[day[0]] = (Role("when", day[1].id),)
    return found


def _is_death(kept: Sequence[tuple[int, Telling]], order: int) -> bool:
    """Whether a telling says only that somebody died, which may be days after they were hurt."""
    return kept[order][1].kind.code == "death"


def _happened(kept: Sequence[tuple[int, Telling]], orders: Sequence[int]) -> bool:
    return any(kept[o][1].told.modality == "happened" and kept[o][1].told.stance != "denies" for o in orders)


def _days(scene: Scene, kept: Sequence[tuple[int, Telling]], orders: Sequence[int]) -> Iterator[tuple[int, Mention]]:
    """Fitting days with the telling that they are given to, the best first."""
    start = body_start(scene.analysis.text)
    days = [m for _, m in scene.of_kind("time") if _is_day(m) and m.span.start >= start]
    days.sort(key=lambda m: m.span.start)
    for day in days:
        order = _teller(scene, kept, orders, day)
        if order is not None and _is_free(scene, day) and _tells_when(scene, day):
            yield order, day
    for order in orders:
        telling = kept[order][1]
        if telling.kind.code in ("death", "injury") or telling.told.allegation is not None:
            continue
        for day in days:
            beside = scene.analysis.sentence_at(day.span.start) == telling.sentence
            if (
                beside
                and _is_free(scene, day)
                and not _of_a_period(scene, day)
                and not _of_another(scene, kept, order, day)
            ):
                yield order, day


def _teller(scene: Scene, kept: Sequence[tuple[int, Telling]], orders: Sequence[int], day: Mention) -> int | None:
    """The incident's telling that was the last before the day, where no other incident is told in between."""
    sentence = scene.analysis.sentence_at(day.span.start)
    if sentence is None:
        return None
    before = [o for o, (_, t) in enumerate(kept) if t.sentence <= sentence and t.kind.incident]
    if not before or before[-1] not in orders:
        return None
    return before[-1] if sentence - kept[before[-1]][1].sentence <= _SENTENCES_BEHIND else None


def _tells_when(scene: Scene, day: Mention) -> bool:
    """Whether the words before the day, in its sentence, say that something happened or that somebody was called."""
    number = scene.analysis.sentence_at(day.span.start)
    if number is None:
        return False
    sentence = scene.analysis.sentences[number]
    words = scene.analysis.text[max(sentence.start, day.span.start - _TO_DAY) : day.span.start]
    behind = scene.analysis.text[day.span.end : min(sentence.end, day.span.end + _TO_DAY)]
    leads = _LEADING.fullmatch(scene.analysis.text, sentence.start, day.span.start) is not None
    return _TELLS_WHEN.search(words) is not None or (leads and _TELLS_WHEN.search(behind) is not None)


def _is_day(mention: Mention) -> bool:
    value = mention.date
    if value is None or value.start is None or value.end is None or value.precision not in ("day", "night"):
        return False
    return value.end - value.start <= _SHORT


def _is_free(scene: Scene, mention: Mention) -> bool:
    other = other_day(scene.analysis.text, mention.span)
    return not other.apart and other.act is None


def _of_another(scene: Scene, kept: Sequence[tuple[int, Telling]], order: int, day: Mention) -> bool:
    """Whether the day is said of an arrest, of what was done afterwards, or of another event of the report.

    "Was charged with the stabbing on Friday", "resigned on Monday over a fire", "Thursday's verdict".
    """
    head, teller = scene.analysis.head_in(day.span.start, day.span.end), kept[order][1].trigger.word
    if head is not None and is_of_clause(scene, teller, head):
        return True
    tellers = [telling.trigger.word for number, telling in kept if number == kept[order][0]]
    if head is not None and any(is_on_another_day(scene.analysis, teller, head) for teller in tellers):
        return True
    holder = _holder(scene, day)
    if holder is None:
        return False
    word, (incident, telling) = scene.analysis.words[holder], kept[order]
    if word.upos == "VERB" and word.lemma.lower() in _JUSTICE:
        return True
    held = {number for number, other in kept if other.trigger.word == holder}
    if held:
        return incident not in held
    if word.upos != "VERB":
        return word.lemma.lower() not in _VAGUE_DEEDS
    trigger = scene.analysis.words[telling.trigger.word]
    only_describes = trigger.deprel == "amod" and word.lemma.lower() not in _FINDING
    return only_describes or word.lemma.lower() in _AFTERWARDS


def _holder(scene: Scene, day: Mention) -> int | None:
    """The noun that a day possesses ("Friday's vote"), else the verb that it stands under."""
    head = scene.analysis.head_in(day.span.start, day.span.end)
    if head is None:
        return None
    if scene.analysis.words[head].deprel == "nmod:poss" and scene.analysis.words[head].head >= 0:
        return scene.analysis.words[head].head
    return next((i for i in scene.analysis.ancestors(head) if scene.analysis.words[i].upos == "VERB"), None)


def _of_a_period(scene: Scene, mention: Mention) -> bool:
    head = scene.analysis.head_in(mention.span.start, mention.span.end)
    return head is not None and is_of_a_period(scene, head)
