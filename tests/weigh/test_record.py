"""A whole record, weighed: entities keep their order, events stand by reports, claims, day and id."""

from secondsource.model.record import Claim, Entity, Event, Record
from secondsource.weigh.record import weigh_record
from tests.helpers.claims import claim, day, people, report, text


def event(name: str, claims: list[Claim], reports: int) -> Event:
    """An event told by a number of reports."""
    return Event(name, "raid", name, "happened", tuple(claims), (), tuple(f"r{n}" for n in range(reports)))


def told(name: str, on: str) -> list[Claim]:
    """Two claims."""
    return [claim(report(name), day(on), "police", field="when"), claim(report(name), people(3), "police")]


def test_events_are_ordered() -> None:
    events = (
        event("late", told("a", "2031-05-09"), 1),
        event("early", told("a", "2031-05-02"), 1),
        event("wide", told("a", "2031-05-09")[:1], 3),
        event("rich", [*told("a", "2031-05-09"), claim(report("a"), people(1), "x", field="injured")], 1),
        event("a twin", told("a", "2031-05-09"), 1),
    )
    _, weighed = weigh_record(Record((), (), (), events, ()))
    assert [one.event.id for one in weighed] == ["wide", "rich", "early", "a twin", "late"]


def test_entities_keep_the_order_of_the_record_and_have_findings() -> None:
    role = claim(report("a"), text("ferry pilot"), field="role")
    people_told = tuple(
        Entity(name, "person", name, (), 1, False, (role,) if name == "z" else ()) for name in ("z", "a")
    )
    entities, _ = weigh_record(Record((), (), people_told, (), ()))
    assert [one.entity.id for one in entities] == ["z", "a"]
    assert [len(one.findings) for one in entities] == [1, 0]
