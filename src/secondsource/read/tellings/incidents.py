"""Incidents: which tellings of a report are of one event, and which event a number belongs to."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from secondsource.model.codebook import MISHAP_FAMILIES, Codebook, EventType
from secondsource.read.tellings.apart import (
    NEW_MARKS,
    are_apart,
    is_old,
    is_recapture,
    of_same_day,
    soon_after,
    still_missing,
)
from secondsource.read.tellings.compatible import GENERIC, compatible
from secondsource.read.tellings.telling import RELIEF, TAKEN_AS, TAKEN_UP, TOLD_APART, Incident, Telling
from secondsource.read.vocabulary.wordlists import word_set

_RANKS = {
    "death": 0, "injury": 0, "suicide": 1, "drowning": 2, "killing": 2, "arrest": 1, "detention": 1,
    "disappearance": 2, "rescue": -1, "evacuation": -1, "manhunt": -1,
    "clash": 3, "fire": 3, "structural_collapse": 3, "poisoning": 3,
    "territory_capture": 3, "sabotage": 3, "unrest": 4, "explosion": 3, "murder": 4, "armed_attack": 4,
    "assault": 4, "execution": 4, "arson": 4, "industrial_accident": 3,
}  # fmt: skip
_MOST = 5
_CLASH, _MISSING = "clash", "disappearance"
_UNREAL = frozenset(("possible", "planned"))
# "The mill will close", "its closure is the third this year": what a firm announces is told of both ways,
# and its plant is a factory further down.
_ANNOUNCED = frozenset(("closure", "layoffs"))
_INDEFINITE = word_set("a an")
_BESIDE = 4
_TO_TAKEN, _TO_RECAPTURE = 2, 8
# "Police then detained two people", "twelve were arrested there": what goes before is the incident.
_GOING_ON = frozenset(("then", "there"))
# How well what is done for people, or to doers, fits the event that it is told with.
_TAKEN = 3


def cluster(tellings: Sequence[Telling]) -> tuple[Incident, ...]:
    """Sort tellings, given in text order, into events; incidents of the first sentences draw the rest to them."""
    incidents: list[list[Telling]] = []
    for telling in sorted((_promoted(t, tellings) for t in tellings), key=lambda told: _order(told, tellings)):
        best = max(
            ((_score(incident, telling), -order) for order, incident in enumerate(incidents)),
            default=(0, 0),
        )
        if best[0] > 0:
            incidents[-best[1]].append(telling)
        elif not telling.trigger.weak:
            incidents.append([telling])
    for incident in incidents:
        incident.sort(key=lambda t: t.trigger.word)
    return tuple(sorted(incidents, key=lambda i: i[0].trigger.word))


def _order(telling: Telling, tellings: Sequence[Telling]) -> tuple[bool, int, int, bool]:
    """Incidents first, then what they may take up, then words that tell of them only beside them.

    "Six were killed when the wall fell": those who died are told behind what they died of.
    """
    late = (telling.kind.code in TAKEN_UP) + (telling.kind.code in RELIEF)
    of = max((t.trigger.word for t in tellings if _died_of(telling, t)), default=telling.trigger.word)
    return telling.trigger.weak, late, of, of != telling.trigger.word


def _died_of(deaths: Telling, mishap: Telling) -> bool:
    generic = deaths.kind.code in GENERIC and mishap.kind.code not in GENERIC
    return generic and mishap.kind.family in MISHAP_FAMILIES and mishap.sentence == deaths.sentence


def _promoted(telling: Telling, tellings: Sequence[Telling]) -> Telling:
    """A weak word tells enough where an arrest stands beside it: "two were arrested in the operation"."""
    if not telling.trigger.weak:
        return telling
    beside = any(t.kind.code in TAKEN_UP and t.sentence == telling.sentence for t in tellings)
    enough = beside or TOLD_APART in telling.marks
    return replace(telling, trigger=replace(telling.trigger, weak=False)) if enough else telling


def type_of(incident: Incident, codebook: Codebook) -> EventType:
    """The type that says most; of equals the one told most, then first.

    What somebody is only suspected of ("held on suspicion of arson") does not name a mishap that is told as such, nor
    does a word that tells of its type only beside another, nor what is told not to have been ("no bomb fell").
    """
    sure = [t for t in incident if not t.trigger.weak] or list(incident)
    sure = [t for t in sure if t.told.stance != "denies" or "no" not in t.marks] or sure
    told = [t for t in sure if t.told.allegation is None and t.told.stance == "asserts"]
    mishap = any(t.kind.family in MISHAP_FAMILIES and t.kind.code not in (*GENERIC, *TAKEN_UP) for t in told)
    # "Exchanged fire, each accusing the other of having shot first".
    known = told if mishap or any(t.kind.code == _CLASH for t in told) else sure
    times_told = Counter(t.kind.code for t in known)
    best = max(known, key=lambda t: (_RANKS.get(t.kind.code, _MOST), times_told[t.kind.code], -t.trigger.word))
    return codebook.types[best.kind.code]


def _rank(incident: Incident) -> int:
    """How much the best type of an event says."""
    return max([_RANKS.get(t.kind.code, _MOST) for t in incident])


def _score(incident: Incident, telling: Telling) -> int:
    """How well a telling fits an event; 0 where it is of another."""
    if telling.kind.code in RELIEF and _relieves(incident, telling):
        return _TAKEN
    if telling.kind.code in TAKEN_UP and all(t.kind.code not in TAKEN_UP or t.kind.code in RELIEF for t in incident):
        taken = _taken_up(incident, telling) and not are_apart(incident, telling)
        return _TAKEN + _shares_sentence(incident, telling) if taken else 0
    if not _may_be_one(incident, telling):
        return 0
    shared = bool(telling.people) and any(t.people & telling.people for t in incident)
    if not telling.kind.incident:
        return _score_of_act(incident, telling, shared)
    return 0 if _is_another(incident, telling, shared) else _likeness(incident, telling, shared)


def _may_be_one(incident: Incident, telling: Telling) -> bool:
    """Whether types, days and places leave it open that the two are one event."""
    if _only_supposed(telling) and all(t.kind.code in GENERIC and t.sentence != telling.sentence for t in incident):
        return False
    return any(compatible(t.kind, telling.kind) for t in _telling_most(incident)) and not are_apart(incident, telling)


def _telling_most(incident: Incident) -> Incident:
    """The tellings that say more than that somebody was hurt or died; all where none does."""
    return [t for t in incident if t.kind.code not in GENERIC] or incident


def _score_of_act(incident: Incident, telling: Telling, shared: bool) -> int:
    """How well an act fits, as a trial or a sale: it is known by the people in it, be it real or only planned."""
    announced = telling.kind.code in _ANNOUNCED and incident[0].kind.code in _ANNOUNCED
    if {telling.told.modality, incident[0].told.modality} & _UNREAL and not announced:
        return 2 if telling.told.modality == incident[0].told.modality else 0
    if is_old(telling) and telling.marks & _INDEFINITE and not _shares_sentence(incident, telling):
        return 0
    strangers = telling.people and all(t.people for t in incident) and not shared and not announced
    return 0 if strangers and not telling.definite else 2 + shared


def _is_another(incident: Incident, telling: Telling, shared: bool) -> bool:
    """Whether an incident stands too far from the event, or points back at nothing of it."""
    same_sentence = _shares_sentence(incident, telling)
    if telling.kind.code in GENERIC and not same_sentence and _is_of_society(incident):
        return True
    if (telling.trigger.weak or is_old(telling)) and not (same_sentence or telling.definite):
        return True
    far = _distance(incident, telling) > _BESIDE
    return far and not (shared or telling.definite) and _is_unnamed_mishap(incident, telling)


def _is_of_society(incident: Incident) -> bool:
    """Whether it is a strike, a protest or the like, of which nobody dies without a word on how."""
    return all(t.kind.family == "society" for t in _telling_most(incident))


def _likeness(incident: Incident, telling: Telling, shared: bool) -> int:
    """How much speaks for one event: one sentence or a near one, the same people, the same type."""
    same_type = telling.kind.code in [t.kind.code for t in incident]
    near = _distance(incident, telling) <= 2
    return (
        1
        + 3 * _shares_sentence(incident, telling)
        + 2 * shared
        + 2 * same_type
        + near
        + (_rank(incident) > _RANKS["killing"])
    )


def _shares_sentence(incident: Incident, telling: Telling) -> bool:
    return telling.sentence in [t.sentence for t in incident]


def _distance(incident: Incident, telling: Telling) -> int:
    """In how many sentences from the event the telling stands."""
    return min([abs(telling.place - t.place) for t in incident])


def _is_unnamed_mishap(incident: Incident, telling: Telling) -> bool:
    """Deaths on one side, a mishap on the other: a hurricane named in passing did not kill whom the report is about."""
    mishap = telling.kind.family in MISHAP_FAMILIES and telling.kind.code not in GENERIC
    return mishap and all(t.kind.code in (*GENERIC, *TAKEN_UP) for t in incident)


def _only_supposed(telling: Telling) -> bool:
    """Whether what is told may not have been: it says nothing of how the dead of another sentence died."""
    return telling.told.modality in _UNREAL or telling.told.allegation is not None


def _taken_up(incident: Incident, telling: Telling) -> bool:
    """Whether an arrest or those missing are a number of the incident: told beside it, without a day or name."""
    if (
        telling.named
        or (telling.dates and not _may_be_later(telling, incident))
        or not any(TAKEN_AS[telling.kind.code] in t.kind.counts and t.kind.incident for t in incident)
    ):
        return False
    far = is_recapture(telling, incident) or not _GOING_ON.isdisjoint(telling.marks)
    reach = _TO_RECAPTURE if far else _TO_TAKEN
    return any(0 <= telling.sentence - t.sentence <= reach for t in incident if t.kind.code not in TAKEN_UP)


def _may_be_later(telling: Telling, incident: Incident) -> bool:
    """Whether its day is that of the incident, or one on which those missing or on the run are told of.

    "Police arrested 12 on Monday during protests": of a crowd's disorder told beside them, without a day, it is too;
    and so is the day of a mishap that is told with those who are missing after it.
    """
    undated = not any(t.dates for t in incident) and _shares_sentence(incident, telling)
    missing = telling.kind.code == _MISSING and any(t.kind.family in MISHAP_FAMILIES for t in incident)
    same = of_same_day(telling, incident) or (undated and (missing or _is_of_society(incident)))
    return same or still_missing(telling, incident) or is_recapture(telling, incident)


def _relieves(incident: Incident, telling: Telling) -> bool:
    """Whether a rescue, a search or an evacuation is of those whom a disaster befell, on its day or later."""
    if telling.named or telling.marks & NEW_MARKS:
        return False
    field = TAKEN_AS[telling.kind.code]
    told = [t for t in incident if t.kind.family in MISHAP_FAMILIES and field in t.kind.counts]
    if not told or not (telling.dates and any(t.dates for t in told)):
        return bool(told)
    return of_same_day(telling, told) or soon_after(telling.dates, [d for t in told for d in t.dates])
