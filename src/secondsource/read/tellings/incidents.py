"""Incidents: which tellings of a report are of one event, and which event a number belongs to."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from secondsource.model.codebook import MISHAP_FAMILIES, Codebook, EventType
from secondsource.model.value import DateValue, PlaceValue
from secondsource.read.reality.modality import Told
from secondsource.read.tellings.compatible import GENERIC, compatible
from secondsource.read.tellings.found_role import Found
from secondsource.read.tellings.trigger import Trigger
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.places import kilometres

_TAKEN_AS = {
    "arrest": "arrested", "detention": "detained", "disappearance": "missing", "rescue": "rescued",
    "evacuation": "displaced", "manhunt": "missing",
}  # fmt: skip
TAKEN_UP = frozenset(_TAKEN_AS)
# What is done for the people of a disaster belongs to it wherever the report tells of it.
RELIEF = frozenset(("rescue", "evacuation", "manhunt"))
_RANKS = {
    "death": 0, "drowning": 1, "injury": 0, "killing": 1, "arrest": 1, "detention": 1,
    "disappearance": 1, "rescue": -1, "evacuation": -1, "manhunt": -1,
    "clash": 2, "fire": 2, "structural_collapse": 2, "poisoning": 2,
    "territory_capture": 2, "sabotage": 2, "unrest": 2, "explosion": 2, "murder": 3, "armed_attack": 3,
    "assault": 3, "execution": 3, "arson": 3, "industrial_accident": 2,
}  # fmt: skip
_UNREAL = frozenset(("possible", "planned"))
_NEW_MARKS = word_set(
    "another second third similar previous earlier separate unrelated prior past other new different recent"
)
# "The last outbreak, in 2014": with a year of its own, one before.
_BEFORE_IT = word_set("last previous earlier prior")
# The mark of a telling behind words that lead to another event: "came two days after gunmen fired".
TOLD_APART = "told apart"
_DEFINITE = word_set("the this that these those his her its their")
_INDEFINITE = word_set("a an")
_MISSING = "disappearance"
_NEAR_KM = 60.0
_DAYS_OF_WOUNDS = 31
_BESIDE = 4


@dataclass(frozen=True, slots=True)
class Telling:
    """One trigger with its type, how it is told, its roles and what they pin down; ``marks`` are its determiners.

    ``named``: its victim or target is told by name. ``head``: how many sentences the heading has beyond one.
    """

    trigger: Trigger
    kind: EventType
    told: Told
    roles: tuple[Found, ...]
    sentence: int
    dates: tuple[DateValue, ...] = ()
    places: tuple[PlaceValue, ...] = ()
    people: frozenset[int] = frozenset()
    marks: frozenset[str] = frozenset()
    named: bool = False
    head: int = 0

    @property
    def place(self) -> int:
        """Its sentence in the running of the report, all lines of a heading as one."""
        return max(0, self.sentence - self.head)

    @property
    def definite(self) -> bool:
        """Whether the words point back ("the attack", "Sunday's flood")."""
        return bool(self.marks & _DEFINITE) or "'s" in self.marks


Incident: TypeAlias = Sequence[Telling]
"""Tellings of one event, in text order."""


def cluster(tellings: Sequence[Telling]) -> tuple[Incident, ...]:
    """Sort tellings, given in text order, into events; incidents of the first sentences draw the rest to them."""
    incidents: list[list[Telling]] = []
    for telling in sorted((_promoted(t, tellings) for t in tellings), key=_order):
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


def _order(telling: Telling) -> tuple[bool, int, int]:
    """Incidents first, then what they may take up, then words that tell of them only beside them."""
    late = (telling.kind.code in TAKEN_UP) + (telling.kind.code in RELIEF)
    return telling.trigger.weak, late, telling.trigger.word


def _promoted(telling: Telling, tellings: Sequence[Telling]) -> Telling:
    """A weak word tells enough where an arrest stands beside it: "two were arrested in the operation"."""
    if not telling.trigger.weak:
        return telling
    beside = any(t.kind.code in TAKEN_UP and t.sentence == telling.sentence for t in tellings)
    enough = beside or TOLD_APART in telling.marks
    return replace(telling, trigger=replace(telling.trigger, weak=False)) if enough else telling


def type_of(incident: Incident, codebook: Codebook) -> EventType:
    """The type that says most; of equals the one told most, then first.

    What somebody is only suspected of ("held on suspicion of arson") does not name a mishap that is told as such.
    """
    told = [t for t in incident if t.told.allegation is None and t.told.stance == "asserts"]
    mishap = any(t.kind.family in MISHAP_FAMILIES and t.kind.code not in (*GENERIC, *TAKEN_UP) for t in told)
    known = told if mishap else incident
    times_told = Counter(t.kind.code for t in known)
    best = max(known, key=lambda t: (_RANKS.get(t.kind.code, 4), times_told[t.kind.code], -t.trigger.word))
    return codebook.types[best.kind.code]


def _rank(incident: Incident) -> int:
    """How much the best type of an event says."""
    return max([_RANKS.get(t.kind.code, 4) for t in incident])


def _score(incident: Incident, telling: Telling) -> int:
    """How well a telling fits an event; 0 where it is of another."""
    if telling.kind.code in RELIEF and _relieves(incident, telling):
        return 3
    if telling.kind.code in TAKEN_UP and all(t.kind.code not in TAKEN_UP or t.kind.code in RELIEF for t in incident):
        return 3 if _taken_up(incident, telling) and not _apart(incident, telling) else 0
    if _only_supposed(telling) and all(t.kind.code in GENERIC and t.sentence != telling.sentence for t in incident):
        return 0
    telling_much = [t for t in incident if t.kind.code not in GENERIC] or incident
    if not any(compatible(t.kind, telling.kind) for t in telling_much) or _apart(incident, telling):
        return 0
    same_sentence = telling.sentence in [t.sentence for t in incident]
    shared = bool(telling.people) and any(t.people & telling.people for t in incident)
    if not telling.kind.incident and {telling.told.modality, incident[0].told.modality} & _UNREAL:
        return 2 if telling.told.modality == incident[0].told.modality else 0
    if not telling.kind.incident and _old(telling) and telling.marks & _INDEFINITE and not same_sentence:
        return 0
    if not telling.kind.incident:
        strangers = telling.people and all(t.people for t in incident) and not shared
        return 0 if strangers and not telling.definite else 2 + shared
    if telling.kind.code in GENERIC and not same_sentence and all(t.kind.family == "society" for t in telling_much):
        return 0
    if telling.trigger.weak and not (same_sentence or telling.definite):
        return 0
    if _old(telling) and not same_sentence and not telling.definite:
        return 0
    last = min([abs(telling.place - t.place) for t in incident])
    if last > _BESIDE and not (shared or telling.definite) and _is_unnamed_mishap(incident, telling):
        return 0
    same_type = telling.kind.code in [t.kind.code for t in incident]
    return 1 + 3 * same_sentence + 2 * shared + 2 * same_type + (last <= 2) + (_rank(incident) > 1)


def _is_unnamed_mishap(incident: Incident, telling: Telling) -> bool:
    """Deaths on one side, a mishap on the other: a hurricane named in passing did not kill whom the report is about."""
    return telling.kind.family in MISHAP_FAMILIES and all(t.kind.code in (*GENERIC, *TAKEN_UP) for t in incident)


def _only_supposed(telling: Telling) -> bool:
    """Whether what is told may not have been: it says nothing of how the dead of another sentence died."""
    return telling.told.modality in _UNREAL or telling.told.allegation is not None


def _taken_up(incident: Incident, telling: Telling) -> bool:
    """Whether an arrest or those missing are a number of the incident: told beside it, without a day or name."""
    if (
        telling.named
        or (telling.dates and not _same_day(telling, incident) and not _still_missing(telling, incident))
        or not any(_TAKEN_AS[telling.kind.code] in t.kind.counts and t.kind.incident for t in incident)
    ):
        return False
    return any(0 <= telling.sentence - t.sentence <= 2 for t in incident if t.kind.code not in TAKEN_UP)


def _still_missing(telling: Telling, incident: Incident) -> bool:
    """ "Two were still missing on Sunday" of Saturday's collapse: the day is of the state, not of a deed."""
    mishap = any(t.kind.family in MISHAP_FAMILIES for t in incident)
    return (
        telling.kind.code == _MISSING and mishap and _soon_after(telling.dates, [d for t in incident for d in t.dates])
    )


def _relieves(incident: Incident, telling: Telling) -> bool:
    """Whether a rescue, a search or an evacuation is of those whom a disaster befell, on its day or later."""
    if telling.named or telling.marks & _NEW_MARKS:
        return False
    field = _TAKEN_AS[telling.kind.code]
    told = [t for t in incident if t.kind.family in MISHAP_FAMILIES and field in t.kind.counts]
    if not told or not (telling.dates and any(t.dates for t in told)):
        return bool(told)
    return _same_day(telling, told) or _soon_after(telling.dates, [d for t in told for d in t.dates])


def _same_day(telling: Telling, incident: Incident) -> bool:
    """Whether they can be of one day; a month in which the one was tells nothing of the other's day."""
    dates = [date for t in incident for date in t.dates]
    vague = bool(dates) and all(map(_wide, dates)) and not _old(telling)
    return not vague and any(_dates_meet(a, b) for a in telling.dates for b in dates)


def _apart(incident: Incident, telling: Telling) -> bool:
    if telling.marks & _NEW_MARKS and not telling.definite:
        return True
    if telling.marks & _BEFORE_IT and _old(telling) and all(day.end for day in telling.dates):
        return True
    if _on_record(incident) != _on_record((telling,)):
        return True
    if TOLD_APART in telling.marks and not any(
        TOLD_APART in t.marks and t.sentence == telling.sentence for t in incident
    ):
        return True
    dates = [d for t in incident for d in t.dates]
    if telling.kind.code in GENERIC and _soon_after(telling.dates, dates):
        return False
    if _still_missing(telling, incident):
        return False
    if telling.dates and dates and not any(_dates_meet(a, b) for a in telling.dates for b in dates):
        return True
    if telling.dates and dates and all(_wide(d) for d in telling.dates) and not all(_wide(d) for d in dates):
        return not telling.definite
    places = [p for t in incident for p in t.places]
    return bool(telling.places and places) and not any(_places_meet(a, b) for a in telling.places for b in places)


def _on_record(incident: Incident) -> bool:
    """ "Has a conviction for burglary from 2026": an old deed of somebody's, not the one that the report is about."""
    return all(telling.told.allegation == "convicted" and _old(telling) for telling in incident)


def _soon_after(later: Sequence[DateValue], dates: Sequence[DateValue]) -> bool:
    """Whether a death may be of the wounds received some days before."""
    starts, ends = [d.start for d in later if d.start], [d.end for d in dates if d.end]
    return bool(starts and ends) and 0 <= (min(starts) - max(ends)).days <= _DAYS_OF_WOUNDS


def _old(telling: Telling) -> bool:
    return bool(telling.dates) and all(_wide(d) for d in telling.dates)


def _wide(date: DateValue) -> bool:
    if date.start is None or date.end is None:
        return date.precision not in ("day", "night") or date.partial is None
    return (date.end - date.start).days > 20


def _dates_meet(one: DateValue, other: DateValue) -> bool:
    if one.partial or other.partial:
        ends = [d.partial or (d.start.strftime("--%m-%d") if d.start else "") for d in (one, other)]
        return ends[0].startswith(ends[1]) or ends[1].startswith(ends[0])
    starts = [d.start for d in (one, other) if d.start]
    ends_known = [d.end for d in (one, other) if d.end]
    if not starts or not ends_known:
        return True
    slack = 1 if "night" in (one.precision, other.precision) else 0
    return (max(starts) - min(ends_known)).days <= slack


def _places_meet(one: PlaceValue, other: PlaceValue) -> bool:
    if one.name.lower() == other.name.lower() or one.precision in ("country", "region", "area", "county"):
        return not (one.country and other.country and one.country != other.country)
    if other.precision in ("country", "region", "area", "county"):
        return not (one.country and other.country and one.country != other.country)
    distance = kilometres(one, other)
    return distance is None or distance < _NEAR_KM


def is_aftermath(telling: Telling, incident: Incident) -> bool:
    """A death on a later day than its incident, or who is still missing then: its day is not the incident's."""
    own = GENERIC | {_MISSING} if any(t.kind.family in MISHAP_FAMILIES for t in incident) else GENERIC
    dates = [d for t in incident if t.kind.code not in own for d in t.dates]
    return (
        telling.kind.code in own
        and bool(dates)
        and _soon_after(telling.dates, dates)
        and not any(_dates_meet(a, b) for a in telling.dates for b in dates)
    )
