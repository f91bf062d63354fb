"""Types of events that two words of a report may tell of together: a blast and its fire, a raid and a clash."""

from secondsource.model.codebook import VIOLENT_FAMILIES, EventType
from secondsource.read.vocabulary.wordlists import word_set

GENERIC = word_set("killing death injury")
_UMBRELLAS = word_set("armed_attack murder assault shooting_attack massacre unrest")
_MATES = frozenset(
    frozenset(pair.split())
    for pair in (
        "fire explosion", "fire arson", "fire poisoning", "explosion bombing", "explosion armed_attack",
        "explosion industrial_accident", "explosion structural_collapse", "structural_collapse industrial_accident",
        "structural_collapse landslide", "fire bombing", "fire industrial_accident", "fire traffic_accident",
        "fire aviation_accident", "raid clash", "raid shooting_attack", "raid armed_attack", "raid airstrike",
        "raid seizure", "raid bombing", "raid kidnapping", "storm flood", "flood landslide", "flood drowning",
        "ship_accident drowning", "storm drowning", "ship_accident storm", "earthquake tsunami",
        "earthquake structural_collapse", "protest unrest", "protest clash", "unrest clash", "stampede unrest",
        "poisoning industrial_accident", "theft robbery", "explosion shelling", "explosion airstrike",
        "airstrike bombing", "cyberattack data_breach",
        "flood structural_collapse", "structural_collapse drowning",
        "raid drowning", "hijacking kidnapping", "raid rescue", "murder disappearance", "wildfire fire",
        "wildfire arson", "escape shooting_attack", "escape clash", "escape unrest",
        "closure layoffs", "bankruptcy layoffs", "bankruptcy closure",
    )
)  # fmt: skip


def compatible(one: EventType, other: EventType) -> bool:
    """Whether two words may tell of one event: the same type, an incident and its deaths, or types that go together."""
    if one.code == other.code:
        return True
    if frozenset((one.code, other.code)) in _MATES:
        return True
    if not (one.incident and other.incident):
        return False
    if one.code in GENERIC or other.code in GENERIC:
        return True
    violent = one.family in VIOLENT_FAMILIES and other.family in VIOLENT_FAMILIES
    return violent and (one.code in _UMBRELLAS or other.code in _UMBRELLAS)
