"""Adding: one report linked into a record at a time, with what linking all at once gives.

Only the neighbourhoods that the report touches are linked anew: those of reports that it is near, and those that hung
together by a block which it makes too large (see `blocks`).
"""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain

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
# Of so many reports the readings and traces are at hand: those that are near often come near one another. So many
# parts of the record are too.
_READINGS, _TRACES, _RECORDS = 256, 2048, 2048


def _unheard(reports: int) -> None:
    """Nobody is told."""


class GrowingRecord:
    """A record in parts, its neighbourhoods, to which reports are added.

    What it holds of each report is the report itself; its reading, its trace and its part of the record are packed and
    stored, but for those of some reports.
    """

    def __init__(self, codebook: Codebook, neighbours: Neighbours, store: Store) -> None:
        """Empty; ``neighbours`` hold the keys of the reports that are added, ``store`` all else."""
        self._codebook, self._neighbours = codebook, neighbours
        self._reports: dict[str, Report] = {}
        self._readings = Packed[Reading]("reading", self._reports, store, _READINGS)
        self._traces = Packed[Trace]("trace", self._reports, store, _TRACES)
        self._part_of: dict[str, Part] = {}
        self._records = Packed[Record]("record", self._reports, store, _RECORDS)
        self._record_of: dict[Part, str] = {}
        self._linked = 0

    @property
    def record(self) -> Record:
        """All that was added, as `secondsource.link.record.link` gives it."""
        return merged(self._records.every(self._record_of.values()))

    def add(self, reading: Reading) -> tuple[Record, ...]:
        """Add a report; the records of the parts that this changes. A report that is there already changes none."""
        report = reading.report.id
        if report in self._reports:
            return ()
        trace = self._keep(reading)
        near, parted = self._touched(trace)
        old = {self._part_of[other] for other in near | parted}
        for part in old:
            self._records.drop(self._record_of.pop(part))
        members = {report, *(member for part in old for member in part)}
        return tuple(map(self._link, self._parted(members) if parted else [frozenset(members)]))

    def add_all(self, readings: Iterable[Reading], linked: Callable[[int], None] = _unheard) -> None:
        """Add many reports to an empty record, each neighbourhood linked once; of the readings none is held.

        ``linked`` is told of each neighbourhood how many reports it has.
        """
        keys: dict[str, array[int]] = {}
        for reading in readings:
            if reading.report.id not in self._reports:
                trace = self._keep(reading)
                keys[trace.report] = array("Q", trace.keys)
                for key in trace.keys:
                    self._neighbours.put(key, trace.report)
        parts = self._parts(keys)
        del keys
        for part in parts:
            self._link(part)
            linked(len(part))
        if len(self._reports) > _TRACES:
            # The record that is asked for next takes the room.
            self._readings.put_away()
            self._traces.put_away()

    def _keep(self, reading: Reading) -> Trace:
        """Keep a reading as it is linked, and its trace."""
        settled = settle(reading)
        report = settled.report.id
        self._reports[report] = settled.report
        self._readings.put(report, settled)
        trace = trace_of(settled, self._codebook)
        self._traces.put(report, trace)
        return trace

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
        near = {other for other in sharing if self._is_near(trace.report, other)}
        return near, parted

    def _parted(self, members: Iterable[str]) -> list[Part]:
        """The neighbourhoods of some reports that hang together with no others."""
        keys = {report: self._traces.get(report).keys for report in sorted(members)}
        full = {
            key
            for key in set(chain.from_iterable(keys.values()))
            if len(self._neighbours.sharing(key, largest(key) + 1)) > largest(key)
        }
        return self._parts({report: [key for key in own if key not in full] for report, own in keys.items()})

    def _parts(self, keys: Mapping[str, Sequence[Key]]) -> list[Part]:
        """The neighbourhoods of the reports with these keys."""
        names = list(keys)
        found = find_neighbourhoods(list(keys.values()), lambda a, b: self._is_near(names[a], names[b]))
        return [frozenset(names[number] for number in part) for part in found]

    def _is_near(self, first: str, second: str) -> bool:
        a, b = sorted((first, second))
        return is_near(self._traces.get(a), self._traces.get(b), self._codebook)

    def _link(self, part: Part) -> Record:
        members = [self._readings.get(report) for report in sorted(part)]
        linked = with_shared_parts(link_together(members, self._codebook))
        self._linked += 1
        self._record_of[part] = str(self._linked)
        self._records.put(self._record_of[part], linked)
        self._part_of.update(dict.fromkeys(part, part))
        return linked
