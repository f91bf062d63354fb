"""A brief put together by hand about one invented accident, for the tests of what shows it."""

from dataclasses import replace
from datetime import date

from secondsource.model.finding import Brief
from secondsource.model.reading import Allegation
from secondsource.model.record import (
    Claim,
    Entity,
    Event,
    EventRelation,
    Join,
    Origin,
    Passage,
    Record,
    ReportLinks,
    Said,
)
from secondsource.model.report import Report, Skipped
from secondsource.model.span import Span
from secondsource.model.value import AmountValue, DateValue, EntityValue, PlaceValue, TextValue, Value
from secondsource.weigh.record import weigh_record

_LEDGER = (
    "Nine people were killed and 31 hurt when a boiler burst at the Corvane dye works in Halden Bay on Tuesday, the "
    "harbour fire brigade said. A worn valve had let the pressure build up, according to fire captain Odile Marsh. "
    "The works employs 210 people and has had three owners since 1988, none of whom lived in the town."
)
_HERALD = (
    "The number of people killed in Tuesday's blast has risen to 12, the harbour fire brigade said on Thursday. "
    "Inés Tovar, who mended boilers at Corvane for 20 years, said that the worn valve was to blame: “We had written "
    "it down twice.” Prosecutors have charged the works manager, Piet Lodewijk, with negligence."
)
_RADIO = (
    "Saint Brannoc Hospital said it had counted 12 dead. Corvane Ltd rejected the claim that a valve was worn. "
    "Nobody has been arrested. The manager was cleared of an older charge in 2029, the county court says."
)


def _report(name: str, outlet: str, published: date, text: str, notes: tuple[str, ...] = ()) -> Report:
    return Report(
        id=name,
        ref=None,
        uri=f"{name}.txt",
        text=text,
        sha256="0" * 64,
        outlet=outlet,
        title=f"{outlet} on the blast",
        published=DateValue(published, published, "day"),
        published_basis="metadata",
        language="en",
        notes=notes,
    )


LEDGER = _report("r1", "Halden Ledger", date(2031, 3, 5), _LEDGER)
HERALD = _report("r2", "Bay Herald", date(2031, 3, 7), _HERALD, ("was read as Latin-1",))
RADIO = _report("r3", "Radio Skerry", date(2031, 3, 7), _RADIO)

BRIGADE, MARSH, TOVAR, CORVANE = "harbour fire brigade", "Odile Marsh", "Inés Tovar", "Corvane Ltd"
HOSPITAL, COURT, PROSECUTORS = "Saint Brannoc Hospital", "county court", "prosecutors"


def words(report: Report, quote: str) -> Span:
    """Where ``quote`` stands in ``report``."""
    start = report.text.index(quote)
    return Span(start, start + len(quote))


def sentence(report: Report, span: Span) -> Span:
    """The sentence that holds ``span``; sentences end with a full stop and a space, or with the text."""
    start = report.text.rfind(". ", 0, span.start)
    end = report.text.find(". ", span.end)
    return Span(0 if start < 0 else start + 2, len(report.text) if end < 0 else end + 1)


def told(report: Report, field: str, value: Value, quote: str, origin: str | None = None) -> Claim:
    """A claim that stands at ``quote``; without ``origin`` in the outlet's own voice."""
    span = words(report, quote)
    outlet = report.outlet or ""
    return Claim(
        id=f"{report.id}-{field}-{span.start}",
        report=report,
        field=field,
        scope="all",
        value=value,
        spans=(span,),
        basis="stated",
        sentence=sentence(report, span),
        chain=(outlet, origin) if origin else (outlet,),
        origin=origin or outlet,
        voice=origin is None,
    )


def people(number: int) -> AmountValue:
    """An exact number of people."""
    return AmountValue(number, number, "person")


_TUESDAY = DateValue(date(2031, 3, 4), date(2031, 3, 4), "day")
_BAY = PlaceValue("Halden Bay", "NZ", -41.3, 174.8, "town", region="Wellington", entity="e-bay")
_WORKS = EntityValue("e-corvane", "Corvane dye works")


def _blast_claims() -> tuple[Claim, ...]:
    return (
        told(LEDGER, "when", _TUESDAY, "Tuesday"),
        told(HERALD, "when", _TUESDAY, "Tuesday"),
        told(LEDGER, "where", _BAY, "Halden Bay", BRIGADE),
        told(LEDGER, "target", _WORKS, "Corvane dye works", BRIGADE),
        told(LEDGER, "killed", people(9), "Nine people", BRIGADE),
        told(HERALD, "killed", people(12), "12", BRIGADE),
        told(RADIO, "killed", people(12), "12", HOSPITAL),
        told(LEDGER, "injured", people(31), "31", BRIGADE),
        told(LEDGER, "cause", TextValue("a worn valve"), "A worn valve", BRIGADE),
        told(HERALD, "cause", TextValue("the worn valve"), "the worn valve", TOVAR),
        replace(told(RADIO, "cause", TextValue("a valve was worn"), "a valve was worn", CORVANE), stance="denies"),
        told(RADIO, "arrested", people(0), "Nobody"),
    )


def _about(report: Report, field: str, quote: str, origin: str, allegation: Allegation) -> Claim:
    return replace(told(report, field, TextValue(quote), quote, origin), allegation=allegation)


def _entities() -> tuple[Entity, ...]:
    manager = (
        _about(HERALD, "charged", "negligence", PROSECUTORS, "charged"),
        _about(RADIO, "cleared", "an older charge", COURT, "cleared"),
        told(HERALD, "role", TextValue("works manager"), "works manager"),
    )
    employs = told(LEDGER, "size", people(210), "210 people")
    return (
        Entity("e-lodewijk", "person", "Piet Lodewijk", ("the manager",), 2, False, manager),
        Entity("e-corvane", "organisation", "Corvane dye works", ("Corvane", "Corvane Ltd"), 4, True, (employs,)),
        Entity("e-tovar", "person", TOVAR, (), 1, False, ()),
        Entity("e-bay", "place", "Halden Bay", (), 1, True, ()),
    )


def _origins() -> tuple[Origin, ...]:
    arms = Join(MARSH, "a captain speaks for the brigade", True, (Passage("r1", words(LEDGER, "Odile Marsh")),))
    return (
        Origin("Bay Herald", "Bay Herald", "outlet", ("r2",)),
        Origin("Halden Ledger", "Halden Ledger", "outlet", ("r1",)),
        Origin("Radio Skerry", "Radio Skerry", "outlet", ("r3",)),
        Origin(BRIGADE, BRIGADE, "official", ("r1", "r2"), (arms,)),
        Origin(CORVANE, CORVANE, "organisation", ("r3",)),
        Origin(COURT, COURT, "official", ("r3",)),
        Origin(HOSPITAL, HOSPITAL, "organisation", ("r3",)),
        Origin(PROSECUTORS, PROSECUTORS, "official", ("r2",)),
        Origin(TOVAR, TOVAR, "person", ("r2",)),
    )


def _statements() -> tuple[Said, ...]:
    return (
        Said(
            id="s1",
            speaker="e-tovar",
            speaker_text=TOVAR,
            cue=words(HERALD, "said that"),
            content=(words(HERALD, "We had written it down twice"),),
            kind="direct",
            report="r2",
            chain=("Bay Herald", TOVAR),
            date=None,
        ),
        Said(
            id="s2",
            speaker=None,
            speaker_text="Saint Brannoc Hospital",
            cue=None,
            content=(words(RADIO, "it had counted"), words(RADIO, "12 dead")),
            kind="indirect",
            report="r3",
            chain=("Radio Skerry", HOSPITAL),
            date=_TUESDAY,
        ),
    )


def example_brief() -> Brief:
    """Three reports of one blast: a toll that rose, a cause that is denied, a charge and an older acquittal."""
    blast = Event(
        "v-blast", "industrial_accident", "Boiler bursts at the Corvane dye works in Halden Bay", "happened",
        _blast_claims(), (), ("r1", "r2", "r3"),
    )  # fmt: skip
    charge = Event(
        "v-charge", "charge", "The works manager is charged with negligence", "happened",
        (_about(HERALD, "target", "the works manager", PROSECUTORS, "charged"),),
        (EventRelation("follows", "v-blast"),), ("r2",),
    )  # fmt: skip
    links = (
        ReportLinks(LEDGER, "Halden Ledger"),
        ReportLinks(HERALD, "Bay Herald"),
        ReportLinks(RADIO, "Radio Skerry"),
    )
    record = Record(links, _origins(), _entities(), (charge, blast), _statements())
    entities, events = weigh_record(record)
    skipped = (Skipped("scan.bin", "is no text: give a text file, a page or JSON Lines"),)
    return Brief(links, record.origins, entities, events, record.statements, skipped)
