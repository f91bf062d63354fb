"""A process that reads reports for another: it gets one at a time and answers each."""

import signal
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import TypeAlias

from secondsource.model.codebook import Codebook
from secondsource.model.errors import InstallationError
from secondsource.model.report import Report, Skipped
from secondsource.run.garbage import collect_seldom
from secondsource.run.one_report import Outcome, read_report, unread_report
from secondsource.run.stages import ReaderMaker

Answer: TypeAlias = Outcome | InstallationError


def serve(connection: "Connection[Answer, Report]", make_reader: ReaderMaker, codebook: Codebook) -> None:
    """Make a reader and read what comes, until the other side is closed."""
    # An interrupt at the keyboard goes to every process; the parent alone decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()
    try:
        reader = make_reader(codebook)
        while True:
            connection.send(read_report(reader, connection.recv()))
    except InstallationError as error:
        connection.send(error)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


class Worker:
    """The parent's side of one process: what it is reading now, as a number in the list of reports."""

    def __init__(self, process: SpawnProcess, connection: "Connection[Report, Answer]") -> None:
        self.process = process
        self.connection = connection
        self.number: int | None = None

    def give(self, number: int, report: Report) -> None:
        """Hand over a report. A process that is dead already is found out when its answer is asked for."""
        self.number = number
        try:
            self.connection.send(report)
        except (BrokenPipeError, ConnectionResetError):
            return

    def answer(self) -> Answer | None:
        """What became of the report that was given; ``None`` where the process died before it could say."""
        self.number = None
        try:
            return self.connection.recv()
        except (EOFError, ConnectionResetError):
            return None

    def died_on(self, report: Report) -> Skipped:
        """The report that the process died of."""
        self.process.join()
        told = f"exit code {self.process.exitcode}"
        return unread_report(report, f"could not be read: the reading process died ({told}); free memory or report it")

    def close(self) -> None:
        """End the process."""
        self.connection.close()
        if self.process.is_alive():
            self.process.terminate()
        self.process.join()
