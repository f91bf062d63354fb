"""What is packed comes back equal, with the report that the record holds."""

from dataclasses import replace

import pytest

from secondsource.link.growing.neighbourhoods import Trace, is_near, trace_of
from secondsource.link.growing.packing import Packed
from secondsource.link.record import settle
from secondsource.model.reading import Reading, Role
from tests.helpers.readings import codebook, day, make_reading, town


class Shelf(dict[str, bytes]):
    """A store in memory."""

    def put(self, name: str, value: bytes) -> None:
        """Keep."""
        self[name] = value

    def get(self, name: str) -> bytes:  # type: ignore[override]
        """Find."""
        return self[name]


def fire(ref: str, outlet: str) -> Reading:
    """A report of a fire."""
    made = make_reading(ref, outlet, "2024-03-05", "A fire burned in Kolby on Monday. Mira Sand was hurt, police said.")
    made.event(
        "fire",
        "fire",
        Role("where", made.place("Kolby", town("Kolby"))),
        Role("when", made.time("Monday", day("2024-03-04"))),
        Role("victim", made.mention("Mira Sand", "person")),
    )
    return settle(made.build())


def test_a_reading_comes_back_equal_with_the_report_itself() -> None:
    reading = fire("1", "Sund Radio")
    reports = {reading.report.id: reading.report}
    packed = Packed[Reading]("reading", reports, Shelf())
    packed.put(reading.report.id, reading)
    told = packed.get(reading.report.id)
    assert told == reading
    assert told.report is reading.report


def test_what_is_put_away_comes_back_and_what_is_dropped_does_not() -> None:
    reading = fire("1", "Sund Radio")
    packed = Packed[Reading]("reading", {reading.report.id: reading.report}, Shelf(), recent=4)
    packed.put("kept", reading)
    packed.put("dropped", reading)
    packed.drop("dropped")
    packed.put_away()
    assert packed.get("kept") == reading
    with pytest.raises(KeyError):
        packed.get("dropped")


def test_reports_are_no_part_of_what_is_stored() -> None:
    reading, shelf = fire("1", "Sund Radio"), Shelf()
    longer = replace(reading, report=replace(reading.report, text=" ".join(map(str, range(20_000)))))
    for name, told in (("short", reading), ("long", longer)):
        Packed[Reading](name, {}, shelf).put("1", told)
    assert shelf["long:1"] == shelf["short:1"]


def test_a_trace_that_was_packed_is_near_to_the_same() -> None:
    readings = [fire("1", "Sund Radio"), fire("2", "Harbour Post")]
    packed = Packed[Trace]("trace", {reading.report.id: reading.report for reading in readings}, Shelf())
    traces = [trace_of(reading, codebook()) for reading in readings]
    for trace in traces:
        packed.put(trace.report, trace)
    first, second = (packed.get(trace.report) for trace in traces)
    assert first.keys == traces[0].keys
    assert first.tellings == traces[0].tellings
    assert is_near(traces[0], traces[1], codebook())
    assert is_near(first, second, codebook())


def test_those_got_last_stay_as_they_are() -> None:
    readings = [fire(str(number), "Sund Radio") for number in range(3)]
    packed = Packed[Reading]("reading", {reading.report.id: reading.report for reading in readings}, Shelf(), 2)
    first, second, third = (reading.report.id for reading in readings)
    for reading in readings:
        packed.put(reading.report.id, reading)
    told = packed.get(first)
    packed.get(second)
    assert packed.get(first) is told
    packed.get(third)
    assert packed.get(first) is told
    packed.get(second)
    packed.get(third)
    assert packed.get(first) is not told
    assert packed.get(first) == told


def test_of_every_value_equal_spans_are_one_object_and_none_is_had_at_hand() -> None:
    readings = [fire(str(number), "Sund Radio") for number in range(3)]
    packed = Packed[Reading]("reading", {reading.report.id: reading.report for reading in readings}, Shelf())
    names = [reading.report.id for reading in readings]
    for reading in readings:
        packed.put(reading.report.id, reading)
    told = list(packed.every(names))
    assert told == readings
    spans = [[mention.span for mention in reading.mentions] for reading in told]
    assert all(first is other for other_spans in spans[1:] for first, other in zip(spans[0], other_spans, strict=True))
    assert packed.get(names[0]) is not told[0]
