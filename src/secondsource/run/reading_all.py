"""Many reports read, in order, by one process or several; the outcome does not depend on how many."""

from collections.abc import Generator, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import wait

from secondsource.model.codebook import Codebook
from secondsource.model.errors import InstallationError
from secondsource.model.report import Report
from secondsource.run.one_report import Outcome, read_report
from secondsource.run.stages import ReaderMaker
from secondsource.run.worker import Worker, serve

_AHEAD = 64
"""Reports a worker may be ahead of the one that is waited for, so that memory stays bounded."""


def read_all(
    reports: Sequence[Report], make_reader: ReaderMaker, codebook: Codebook, jobs: int
) -> Generator[Outcome, None, None]:
    """What became of each report, in their order. Closing the generator ends its processes.

    Raises ``InstallationError``.
    """
    if not reports:
        return
    if jobs <= 1 or len(reports) == 1:
        reader = make_reader(codebook)
        for report in reports:
            yield read_report(reader, report)
        return
    crew = _Crew(make_reader, codebook, reports)
    try:
        yield from crew.outcomes(min(jobs, len(reports)))
    finally:
        crew.close()


class _Crew:
    """Some workers, the reports that they share, and the outcomes that came before their turn."""

    def __init__(self, make_reader: ReaderMaker, codebook: Codebook, reports: Sequence[Report]) -> None:
        self._context = get_context("spawn")
        self._make_reader = make_reader
        self._codebook = codebook
        self._reports = reports
        self._workers: list[Worker] = []
        self._early: dict[int, Outcome] = {}
        self._given = 0

    def outcomes(self, size: int) -> Iterator[Outcome]:
        """Every report's outcome, in order."""
        self._workers = [self._hired() for _ in range(size)]
        for number in range(len(self._reports)):
            while number not in self._early:
                self._hand_out(number + _AHEAD * size)
                self._collect()
            # Before the outcome is written out, so that no worker waits for that.
            self._hand_out(number + _AHEAD * size)
            yield self._early.pop(number)

    def close(self) -> None:
        """End all processes."""
        for worker in self._workers:
            worker.close()

    def _hired(self) -> Worker:
        near, far = self._context.Pipe()
        process = self._context.Process(target=serve, args=(far, self._make_reader, self._codebook), daemon=True)
        process.start()
        far.close()
        return Worker(process, near)

    def _hand_out(self, limit: int) -> None:
        for worker in self._workers:
            if worker.number is None and self._given < min(limit, len(self._reports)):
                worker.give(self._given, self._reports[self._given])
                self._given += 1

    def _collect(self) -> None:
        """Wait for an answer; a worker that died is named with its report, and another takes its place."""
        busy = {worker.connection: worker for worker in self._workers if worker.number is not None}
        for connection in wait(list(busy)):
            worker = next(one for one in busy.values() if one.connection is connection)
            number = worker.number
            if number is None:
                continue
            report = self._reports[number]
            answer = worker.answer()
            if isinstance(answer, InstallationError):
                raise answer
            if answer is None:
                self._early[number] = worker.died_on(report)
                self._workers[self._workers.index(worker)] = self._hired()
                worker.close()
            else:
                self._early[number] = answer
