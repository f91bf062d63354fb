"""Adding: one report linked into a record at a time, with what linking all at once gives.

Only the neighbourhoods that the report touches are linked anew: those of reports that it is near, and those that hung
together by a block which it makes too large (see `blocks`).
"""

from collections.abc import Iterable

from secondsource.link.blocks import largest
from secondsource.link.merging import merged
from secondsource.link.neighbourhoods import Trace, find_neighbourhoods, is_near, trace_of
from secondsource.link.record import link_together, settle
from secondsource.model.codebook import Codebook
from secondsource.model.neighbours import Neighbours
from secondsource.model.reading import Reading
from secondsource.model.record import Record

Part = frozenset[str]


class GrowingRecord:
    """A record in parts, its neighbourhoods, to which reports are added."""

    def __init__(self, codebook: Codebook, neighbours: Neighbours) -> None:
        """Empty; ``neighbours`` hold the keys of the reports that are added."""
        self._codebook, self._neighbours = codebook, neighbours
        self._readings: dict[str, Reading] = {}
        self._traces: dict[str, Trace] = {}
        self._part_of: dict[str, Part] = {}
        self._records: dict[Part, Record] = {}

    @property
    def record(self) -> Record:
        """All that was added, as `secondsource.link.record.link` gives it."""
        return merged(self._records.values())

    def add(self, reading: Reading) -> tuple[Record, ...]:
        """Add a report; the records of the parts that this changes. A report that is there already changes none."""
        settled = settle(reading)
        report = settled.report.id
        if report in self._readings:
            return ()
        trace = trace_of(settled, self._codebook)
        self._readings[report], self._traces[report] = settled, trace
        near, parted = self._touched(trace)
        old = {self._part_of[other] for other in near | parted}
        for part in old:
            del self._records[part]
        members = {report, *(member for part in old for member in part)}
        return tuple(map(self._link, self._parts(members) if parted else [frozenset(members)]))

    def add_all(self, readings: Iterable[Reading]) -> None:
        """Add many reports to an empty record, each neighbourhood linked once."""
        for reading in sorted(map(settle, readings), key=lambda reading: reading.report.id):
            trace = trace_of(reading, self._codebook)
            self._readings[trace.report], self._traces[trace.report] = reading, trace
            for key in trace.keys:
                self._neighbours.put(key, trace.report)
        for part in self._parts(self._readings):
            self._link(part)

    def _touched(self, trace: Trace) -> tuple[set[str], set[str]]:
        """Ids of the reports that a new one is near, and of those that shared a key which too many have now."""
        sharing: set[str] = set()
        parted: set[str] = set()
        for key in trace.keys:
            most = largest(key)
            others = self._neighbours.sharing(key, most + 1)
            if len(others) < most:
                sharing.update(others)
            elif len(others) == most:
                parted.update(others)
            self._neighbours.put(key, trace.report)
        near = {other for other in sharing if is_near(trace, self._traces[other], self._codebook)}
        return near, parted

    def _parts(self, members: Iterable[str]) -> list[Part]:
        """The neighbourhoods of some reports that hang together with no others."""
        ordered = sorted(members)
        keys = {key for report in ordered for key in self._traces[report].keys}
        full = {key for key in keys if len(self._neighbours.sharing(key, largest(key) + 1)) > largest(key)}
        found = find_neighbourhoods([self._traces[report] for report in ordered], self._codebook, full)
        return [frozenset(ordered[number] for number in part) for part in found]

    def _link(self, part: Part) -> Record:
        self._records[part] = link_together([self._readings[report] for report in sorted(part)], self._codebook)
        self._part_of.update(dict.fromkeys(part, part))
        return self._records[part]
