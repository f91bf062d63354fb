"""Adding: one report linked into a record at a time, with what linking all at once gives.

Only the neighbourhoods that the report touches are linked anew: those of reports that it is near, and those that hung
together by a block which it makes too large (see `blocks`).
"""

from collections.abc import Collection, Iterable, Mapping

from secondsource.link.events.blocks import largest
from secondsource.link.growing.merging import merged
from secondsource.link.growing.neighbourhoods import Trace, find_neighbourhoods, is_near, trace_of
from secondsource.link.growing.packing import Packed
from secondsource.link.growing.sharing import with_shared_parts
from secondsource.link.record import link_together, settle
from secondsource.model.codebook import Codebook
from secondsource.model.neighbours import Key, Neighbours
from secondsource.model.reading import Reading
from secondsource.model.record import Record
from secondsource.model.report import Report
from secondsource.model.store import Store

Part = frozenset[str]


class GrowingRecord:
    """A record in parts, its neighbourhoods, to which reports are added.

    What it holds of each report is the report itself and its part of the record; its reading and its trace are packed
    and stored.
    """

    def __init__(self, codebook: Codebook, neighbours: Neighbours, store: Store) -> None:
        """Empty; ``neighbours`` hold the keys of the reports that are added, ``store`` their readings and traces."""
        self._codebook, self._neighbours = codebook, neighbours
        self._reports: dict[str, Report] = {}
        self._readings = Packed[Reading]("reading", self._reports, store)
        self._traces = Packed[Trace]("trace", self._reports, store)
        self._part_of: dict[str, Part] = {}
        self._records: dict[Part, Record] = {}

    @property
    def record(self) -> Record:
        """All that was added, as `secondsource.link.record.link` gives it."""
        return merged(self._records.values())

    def add(self, reading: Reading) -> tuple[Record, ...]:
        """Add a report; the records of the parts that this changes. A report that is there already changes none."""
        report = reading.report.id
        if report in self._reports:
            return ()
        trace = self._keep(reading)
        self._traces.put(report, trace)
        near, parted = self._touched(trace)
        old = {self._part_of[other] for other in near | parted}
        for part in old:
            del self._records[part]
        members = {report, *(member for part in old for member in part)}
        return tuple(map(self._link, self._parted(members) if parted else [frozenset(members)]))

    def add_all(self, readings: Iterable[Reading]) -> None:
        """Add many reports to an empty record, each neighbourhood linked once; of the readings none is held."""
        traces: dict[str, Trace] = {}
        for reading in readings:
            if reading.report.id not in traces:
                traces[reading.report.id] = trace = self._keep(reading)
                for key in trace.keys:
                    self._neighbours.put(key, trace.report)
        parts = self._parts(traces)
        while traces:
            self._traces.put(*traces.popitem())
        for part in parts:
            self._link(part)

    def _keep(self, reading: Reading) -> Trace:
        """Keep a reading as it is linked; its trace."""
        settled = settle(reading)
        self._reports[settled.report.id] = settled.report
        self._readings.put(settled.report.id, settled)
        return trace_of(settled, self._codebook)

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
        near = {other for other in sharing if is_near(trace, self._traces.get(other), self._codebook)}
        return near, parted

    def _parted(self, members: Iterable[str]) -> list[Part]:
        """The neighbourhoods of some reports that hang together with no others."""
        traces = {report: self._traces.get(report) for report in members}
        keys = {key for trace in traces.values() for key in trace.keys}
        full = {key for key in keys if len(self._neighbours.sharing(key, largest(key) + 1)) > largest(key)}
        return self._parts(traces, full)

    def _parts(self, traces: Mapping[str, Trace], full: Collection[Key] = ()) -> list[Part]:
        ordered = sorted(traces)
        found = find_neighbourhoods([traces[report] for report in ordered], self._codebook, full)
        return [frozenset(ordered[number] for number in part) for part in found]

    def _link(self, part: Part) -> Record:
        linked = link_together([self._readings.get(report) for report in sorted(part)], self._codebook)
        self._records[part] = with_shared_parts(linked)
        self._part_of.update(dict.fromkeys(part, part))
        return self._records[part]
