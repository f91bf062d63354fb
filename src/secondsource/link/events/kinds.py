"""Whether two tellings are of events of one kind: the types under which careful people may file one event."""

from secondsource.link.tellings.telling import EFFECTS, Telling
from secondsource.model.codebook import MISHAP_FAMILIES, VIOLENT_FAMILIES, Codebook, EventType

# Types under which careful people may file one event.
KIN = (
    frozenset({"raid", "seizure", "arrest", "smuggling", "detention"}),
    frozenset({"conviction", "sentence"}),
    frozenset({"acquittal", "conviction_overturned", "charges_dropped"}),
    frozenset({"explosion", "bombing", "fire", "industrial_accident"}),
    frozenset({"fire", "arson", "wildfire"}),
    frozenset({"structural_collapse", "industrial_accident", "landslide"}),
    frozenset({"release", "hostage_release"}),
    frozenset({"kidnapping", "disappearance"}),
    frozenset({"flood", "storm", "landslide"}),
    frozenset({"flood", "structural_collapse"}),
    frozenset({"robbery", "theft"}),
    frozenset({"cyberattack", "data_breach"}),
)
GATHERING = "society"
# What no other disaster of its family is, though one may bring the other: cholera after a flood.
_OF_THEIR_OWN = frozenset({"epidemic", "drought", "heatwave"})
# What is told of a mishap's people, where the report takes the mishap itself for known.
SOUGHT = frozenset({"disappearance", "rescue", "manhunt", "evacuation"})


def same_type(first: Telling, second: Telling, codebook: Codebook) -> float:
    """Both tell of the same kind of event."""
    if first.type == second.type:
        return 1.0
    a, b = codebook.types.get(first.type), codebook.types.get(second.type)
    if a is None or b is None:
        return -1.0
    if any({first.type, second.type} <= kin for kin in KIN):
        return 0.6
    if _befell_those_sought(first, second, a, b):
        return 0.6
    if not (a.incident and b.incident):
        return 0.3 if set(first.types) & set(second.types) else -1.0
    if set(first.types) & set(second.types) or {first.type, second.type} & EFFECTS:
        return 0.6
    if GATHERING in (a.family, b.family) and {a.family, b.family} & MISHAP_FAMILIES:
        return -1.0  # A vigil for those who died in a fire is no part of the fire.
    if a.family == b.family and {first.type, second.type} & _OF_THEIR_OWN:
        return -1.0
    return 0.5 if a.family == b.family or {a.family, b.family} == VIOLENT_FAMILIES else 0.0


def _befell_those_sought(first: Telling, second: Telling, a: EventType, b: EventType) -> bool:
    """A search, a rescue or people missing in one report, and the mishap that befell them in the other."""
    sought = {first.type, second.type} & SOUGHT
    return bool(sought) and first.leads and second.leads and bool({a.family, b.family} & MISHAP_FAMILIES)
