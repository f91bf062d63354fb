"""One line for each event that a person can read: what, to whom, where, when, how many."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from secondsource.link.assembling.relations import first_day
from secondsource.model.record import Claim
from secondsource.model.value import AmountValue, DateValue, EntityValue, PlaceValue
from secondsource.values.dates import date_text

_LONGEST_NAME = 60
# "About 60" is from 54 to 66; "dozens" is told by its ends.
_MOST_APART = 1.5
_COUNTS = ("killed", "injured", "missing", "abducted", "arrested", "detained", "displaced", "extradited", "released")
_OF = frozenset(
    {"arrest", "detention", "charge", "trial", "conviction", "sentence", "acquittal", "release", "extradition",
     "deportation", "designation", "sanction", "kidnapping", "killing", "murder", "death", "pardon", "disappearance",
     "assassination", "execution", "appointment", "resignation"}
)  # fmt: skip
# "Conviction of Ida Moss overturned".
_UNDONE = {"conviction_overturned": ("Conviction of", "overturned"), "charges_dropped": ("Charges against", "dropped")}
# What somebody does openly: the doer stands in the title. The doers of deeds do not; that they did them is a claim.
_BY = frozenset({"denial", "visit", "layoffs", "recall", "appeal", "lawsuit", "reward_offer", "bankruptcy"})


def event_title(code: str, claims: Sequence[Claim]) -> str:
    """ "Fire in Kolby, 3 March 2024: 3 killed"; parts that nobody tells are left out."""
    words = code.replace("_", " ").capitalize()
    party = _party(code, claims)
    place = _most_told(c.value.name for c in claims if c.field == "where" and isinstance(c.value, PlaceValue))
    day = _day(claims)
    before, behind = _UNDONE.get(code, (f"{words} {'by' if code in _BY else 'of'}", ""))
    head = f"{before} {party} {behind}".rstrip() if party else words
    head += f" in {place}" if place else ""
    head += f", {day}" if day else ""
    tolls = [_toll(field, claims) for field in _COUNTS]
    told = ", ".join(toll for toll in tolls if toll)
    return f"{head}: {told}" if told else head


def _day(claims: Sequence[Claim]) -> str | None:
    """The earliest day that is told, as exact as it is told; of equals the narrowest."""
    first = first_day(claims)
    told = [c.value for c in claims if c.field == "when" and isinstance(c.value, DateValue) and c.value.start == first]
    return date_text(min(told, key=lambda v: ((v.end or date.max), v.precision))) if first and told else None


def _party(code: str, claims: Sequence[Claim]) -> str | None:
    if code not in _OF | _BY | _UNDONE.keys():
        return None
    wanted = ("actor",) if code in _BY | {"resignation", "appointment"} else ("target", "victim")
    return _most_told(
        c.value.name
        for c in claims
        if c.field in wanted and isinstance(c.value, EntityValue) and len(c.value.name) <= _LONGEST_NAME
    )


def _most_told(names: Iterable[str]) -> str | None:
    counts = Counter(names)
    return min(counts, key=lambda name: (-counts[name], name)) if counts else None


def published_on(claim: Claim, unknown: str) -> str:
    """The first day that the claim's report may be of, as ISO 8601, which sorts; ``unknown`` where none is known."""
    published = claim.report.published
    return published.start.isoformat() if published is not None and published.start is not None else unknown


def _toll(field: str, claims: Sequence[Claim]) -> str | None:
    """The number that most origins stand by with their latest word; of equals the later."""
    told = [
        (c, (c.value.low, c.value.high))
        for c in claims
        if (c.field, c.scope) == (field, "all")
        and isinstance(c.value, AmountValue)
        and c.stance != "denies"
        and not c.withdrawn
    ]
    if not told:
        return None
    latest = {c.origin: max(published_on(d, "") for d, _ in told if d.origin == c.origin) for c, _ in told}
    standing = {(c.origin, value) for c, value in told if published_on(c, "") == latest[c.origin]}
    origins = Counter(value for _, value in standing)
    last = {value: max(latest[origin] for origin, v in standing if v == value) for value in origins}
    low, high = max(origins, key=lambda v: (origins[v], last[v], v[0] or 0, -(v[1] or 0)))
    if low is not None and low == high:
        return f"{low:,.0f} {field}" if low else None
    if low is None or high is None:
        return f"at least {low:,.0f} {field}" if low is not None else f"up to {high:,.0f} {field}"
    about = any(c.value.approximate for c, value in told if value == (low, high) and isinstance(c.value, AmountValue))
    if about and high <= _MOST_APART * low:
        return f"about {(low + high) / 2:,.0f} {field}"
    return f"{low:,.0f} to {high:,.0f} {field}"
