"""A tiny factory: claims, reports and origins written by hand, for tests that need no reader."""

from dataclasses import replace
from datetime import date

from secondsource.model.finding import Finding, FoundValue
from secondsource.model.reading import Allegation, Stance
from secondsource.model.record import Claim, Join, Origin, OriginKind
from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.model.value import (
    AmountValue,
    DatePrecision,
    DateValue,
    EntityValue,
    PlacePrecision,
    PlaceValue,
    TextValue,
    TruthValue,
    Value,
)
from secondsource.weigh.findings import weigh


def day(text: str, precision: DatePrecision = "day") -> DateValue:
    """A date value of one day ("2031-05-04"), of a month ("2031-05") or of a year ("2031")."""
    if len(text) == 4:
        return DateValue(date(int(text), 1, 1), date(int(text), 12, 31), "year")
    if len(text) == 7:
        first = date.fromisoformat(text + "-01")
        last = date.fromordinal(date(first.year + first.month // 12, first.month % 12 + 1, 1).toordinal() - 1)
        return DateValue(first, last, "month")
    return DateValue(date.fromisoformat(text), date.fromisoformat(text), precision)


def people(low: float | None, high: float | None = -1, *, approximate: bool = False) -> AmountValue:
    """A number of people; one figure is exact, two are an interval, ``None`` is an open end."""
    return AmountValue(low, low if high == -1 else high, "person", approximate)


def party(name: str) -> EntityValue:
    """An entity whose id is made from its name."""
    return EntityValue("e-" + name.lower().replace(" ", "-"), name)


def place(
    name: str,
    country: str | None,
    precision: PlacePrecision = "town",
    region: str | None = None,
    at: tuple[float, float] | None = None,
) -> PlaceValue:
    """A place; ``at`` are its latitude and longitude."""
    lat, lon = at or (None, None)
    return PlaceValue(name, country, lat, lon, precision, region=region, entity="e-" + name.lower())


def text(words: str) -> TextValue:
    """A value that has no finer type."""
    return TextValue(words)


HAPPENED, DID_NOT_HAPPEN = TruthValue(True), TruthValue(False)


def report(name: str, published: str | None = "2031-05-04", outlet: str | None = None, body: str = "") -> Report:
    """A report whose id is ``name``; its outlet is ``outlet``, else ``name`` itself."""
    return Report(
        id=name,
        ref=name,
        uri=name + ".txt",
        text=body or f"What {name} wrote.",
        sha256="",
        outlet=outlet or name,
        published=day(published) if published else None,
    )


def claim(
    told_in: Report,
    value: Value,
    origin: str | None = None,
    *,
    field: str = "killed",
    scope: str = "all",
) -> Claim:
    """A claim of ``told_in``; without ``origin`` it is the outlet's own voice, which shows no source of its own."""
    outlet = told_in.outlet or told_in.id
    whole = Span(0, len(told_in.text))
    return Claim(
        id=f"{told_in.id} {field} {scope} {origin} {value!r}",
        report=told_in,
        field=field,
        scope=scope,
        value=value,
        spans=(Span(0, 4),),
        basis="stated",
        sentence=whole,
        chain=(outlet, origin) if origin and origin != outlet else (outlet,),
        origin=origin or outlet,
        voice=origin is None,
    )


def denied(made: Claim) -> Claim:
    """The same claim as a denial."""
    return with_stance(made, "denies")


def with_stance(made: Claim, stance: Stance, hedge: str | None = None) -> Claim:
    """The same claim in another stance."""
    return replace(made, id=f"{made.id} {stance}", stance=stance, hedge=hedge)


def copied(made: Claim, account: str) -> Claim:
    """The same claim as part of a text that others carry as well."""
    return replace(made, account=account)


def withdrawn(made: Claim) -> Claim:
    """The same claim, taken back."""
    return replace(made, id=f"{made.id} withdrawn", withdrawn=True)


def accusing(made: Claim, allegation: Allegation = "alleged") -> Claim:
    """The same claim as one of wrongdoing."""
    return replace(made, allegation=allegation)


def origin(
    name: str, kind: OriginKind = "organisation", *doubtful: str, because: str = "two arms of one body"
) -> Origin:
    """An origin whose id is its name, with doubtful joins to others."""
    return Origin(name, name, kind, (), tuple(Join(other, because, True, ()) for other in doubtful))


def finding(claims: list[Claim], origins: list[Origin] | None = None) -> Finding:
    """The only finding of ``claims``."""
    findings = weigh(claims, origins or [])
    assert len(findings) == 1, [(f.field, f.scope) for f in findings]
    return findings[0]


def counts(found: FoundValue) -> tuple[int, int]:
    """``origins_least`` and ``origins_most``."""
    return found.origins_least, found.origins_most
