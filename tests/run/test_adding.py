"""Adding reports one by one gives what linking all at once gives, whatever the order, and touches few."""

from random import Random

import pytest

from secondsource.link import adding
from secondsource.link.events.blocks import MOST_IN_A_BLOCK
from secondsource.link.record import link
from secondsource.model.finding import Brief
from secondsource.model.reading import Reading, Role
from secondsource.model.record import Record
from secondsource.run.adding import FileStore, NeighboursInMemory, growing_record
from secondsource.run.adding import link as streamed
from secondsource.show.brief_json import brief_json
from secondsource.weigh.record import weigh_record
from tests.helpers.readings import codebook, day, make_reading, town

TOWNS = ("Kolby", "Vestrup", "Ulmen", "Hollen", "Lindal", "Oberau", "Corvale", "Sundby")
OUTLETS = ("Harbour Post", "Sund Radio", "Evening Lamp", "Belt Wire", "Fern Courier")
EVENTS = (("fire", "fire"), ("explosion", "explosion"), ("robbery", "robbery"))
VICTIMS = ("Mira Sand", "Jon Fell", "Ada Krone", "Olaf Birk", "Tess Vang", "Ida Holt", "Nils Roed")
SIZES = (pytest.param(24, 6, 5), pytest.param(200, 20, 20, marks=pytest.mark.slow))
"""Reports, orders of them, and events that there are at least."""


def told(number: int) -> Reading:
    """One of many reports of some seventy incidents: of a town, a day, a victim, by one of five outlets."""
    incident = number * 7 % 71
    place, victim = TOWNS[incident % len(TOWNS)], VICTIMS[incident % len(VICTIMS)]
    code, word = EVENTS[incident % len(EVENTS)]
    when = f"2024-{1 + incident % 12:02}-{1 + incident % 27:02}"
    outlet = OUTLETS[number % len(OUTLETS)]
    scene = " ".join(f"{sound}{incident}" for sound in ("plank", "gravel", "copper", "lantern", "harness", "thistle"))
    text = f"{number % 9} heard the {word} in {place} on {when}. {victim} was hurt amid {scene}, police told {outlet}."
    made = make_reading(f"r{number:03}", outlet, f"2024-{1 + incident % 12:02}-28", text)
    made.event(
        code,
        word,
        Role("where", made.place(place, town(place, 50.0 + incident % len(TOWNS), 9.0))),
        Role("when", made.time(f"on {when}", day(when))),
        Role("victim", made.mention(victim, "person")),
    )
    return made.build()


def spread(reports: int) -> list[int]:
    """Numbers of reports of which several tell of one incident, however few they are."""
    return [number % 8 + 71 * (number // 8) for number in range(reports)] if reports < 71 else list(range(reports))


def written(record: Record) -> bytes:
    """The brief of a record, as the program writes it."""
    entities, events = weigh_record(record)
    brief = Brief(record.reports, record.origins, entities, events, record.statements, (), None)
    return brief_json(brief, False).encode()


@pytest.mark.parametrize(("reports", "orders", "events"), SIZES)
def test_one_by_one_gives_what_all_at_once_gives(reports: int, orders: int, events: int) -> None:
    readings = [told(number) for number in spread(reports)]
    whole = link(readings, codebook())
    assert events < len(whole.events) < reports
    for order in range(orders):
        shuffled = Random(order).sample(readings, len(readings))
        growing = growing_record(codebook())
        for reading in shuffled:
            growing.add(reading)
        assert growing.record == whole
        assert written(growing.record) == written(whole)


def test_many_added_at_once_give_what_one_by_one_gives() -> None:
    readings = [told(number) for number in spread(24)]
    growing = growing_record(codebook())
    growing.add_all(iter(readings[:16]))
    for reading in readings[16:]:
        growing.add(reading)
    assert growing.record == link(readings, codebook())


@pytest.mark.parametrize("at_hand", [0, 3, 1000])
def test_readings_that_are_not_held_give_the_same_record(monkeypatch: pytest.MonkeyPatch, at_hand: int) -> None:
    monkeypatch.setattr(adding, "_READINGS", at_hand)
    monkeypatch.setattr(adding, "_TRACES", at_hand)
    readings = [told(number) for number in spread(24)]
    whole = link(readings, codebook())
    shuffled = Random(at_hand).sample(readings, len(readings))
    assert written(streamed(iter(shuffled), codebook())) == written(whole)


@pytest.mark.parametrize("at_hand", [0, 3])
def test_one_by_one_with_few_at_hand_gives_the_same_record(monkeypatch: pytest.MonkeyPatch, at_hand: int) -> None:
    monkeypatch.setattr(adding, "_READINGS", at_hand)
    monkeypatch.setattr(adding, "_TRACES", at_hand)
    readings = [told(number) for number in spread(24)]
    growing = growing_record(codebook())
    for reading in readings:
        growing.add(reading)
    assert growing.record == link(readings, codebook())


def test_each_neighbourhood_is_told_with_its_reports() -> None:
    linked: list[int] = []
    growing = growing_record(codebook())
    growing.add_all(map(told, spread(24)), linked.append)
    assert sum(linked) == 24
    assert len(linked) > 1


def test_what_is_stored_is_found_by_its_name() -> None:
    store = FileStore()
    store.put("first", b"one")
    store.put("second", b"")
    assert store.get("first") == b"one"
    store.put("third", b"three")
    assert (store.get("second"), store.get("third"), store.get("first")) == (b"", b"three", b"one")
    with pytest.raises(KeyError):
        store.get("fourth")


@pytest.mark.parametrize("most_recent", [0, 2, 100])
def test_neighbours_come_in_the_order_they_were_put(most_recent: int) -> None:
    neighbours = NeighboursInMemory(most_recent)
    assert neighbours.sharing(2, 5) == []
    for report in ("b", "a", "c"):
        neighbours.put(2, report)
    neighbours.put(4, "d")
    assert neighbours.sharing(2, 5) == ["b", "a", "c"]
    assert neighbours.sharing(2, 2) == ["b", "a"]
    assert neighbours.sharing(2**64 - 2, 2) == []
    assert neighbours.sharing(4, 2) == ["d"]
    assert neighbours.sharing(4, 0) == []


def test_what_is_added_changes_only_its_neighbourhood() -> None:
    growing = growing_record(codebook())
    for number in range(60):
        growing.add(told(number))
    before = {event.id: event for event in growing.record.events}
    changed = growing.add(told(60))
    touched = {row.report.id for part in changed for row in part.reports}
    assert len(touched) < 20
    after = {event.id: event for event in growing.record.events}
    kept = {name: event for name, event in before.items() if not touched & set(event.reports)}
    assert kept and all(after[name] == event for name, event in kept.items())


def test_a_report_given_twice_changes_nothing() -> None:
    growing = growing_record(codebook())
    growing.add(told(0))
    before = growing.record
    assert growing.add(told(0)) == ()
    assert growing.record == before


def test_a_block_that_grows_too_large_parts_those_that_it_held_together() -> None:
    readings = []
    for number in range(MOST_IN_A_BLOCK + 2):
        made = make_reading(f"r{number:03}", "Sund Radio", "2024-03-05", f"A fire burned at Kolby pier {number}.")
        made.event("fire", "fire", Role("where", made.place("Kolby", town("Kolby"))))
        readings.append(made.build())
    growing = growing_record(codebook())
    for reading in readings:
        growing.add(reading)
    assert growing.record == link(readings, codebook())
