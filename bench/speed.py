"""Speed and memory on this machine: reading against the bare encoder, the seeds' brief from a cold start, peak memory.

    python -m bench.speed

Figures of a busy machine are worth little; nothing here is a gate, and CI does not run it.
"""

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import resources
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from bench.corpora import ROOT, SHARED
from secondsource.gather.options import GatherOptions
from secondsource.gather.reports import gather
from secondsource.model.report import Report
from secondsource.read.encoder import Encoder
from secondsource.read.sentences import sentences_of
from secondsource.read.shapes import shapes_of
from secondsource.read.windows import windows_of
from secondsource.read.words import words_of
from secondsource.run.codebook import load_codebook
from secondsource.run.standard import make_reader
from secondsource.values.times import written_times
from secondsource.values.written_amounts import written_amounts

Feed = Mapping[str, NDArray[np.int64]]

ROUNDS = 3
REPORTS = 40
MEGABYTE_IN_KILOBYTES = 1024
CLS, SEP = 101, 102
REPETITIONS = ("1", "the last ", "1,000 ", "May 1 ", "one hundred ", "19-", "at least ", "$1 ")


def sample() -> list[Report]:
    """The reports that are read: agency reports of the corpora where they are there, else the examples."""
    corpus = SHARED / "corpora" / "muc4" / "dev.jsonl"
    path = corpus if corpus.is_file() else ROOT / "examples" / "reports.jsonl"
    return list(gather([str(path)], GatherOptions()).reports[:REPORTS])


def feeds_of(text: str, encoder: Encoder) -> list[Feed]:
    """What the reader gives the encoder for a text, window by window."""
    spans = words_of(text)
    words = [text[span.start : span.end] for span in spans]
    sentences = sentences_of(text, spans)
    pieces, shapes = encoder.pieces(words), shapes_of(words, sentences)
    windows = windows_of(sentences, [len(found) for found in pieces])
    return [_feed(pieces[w.seen.start : w.seen.stop], shapes[w.seen.start : w.seen.stop]) for w in windows]


def _feed(pieces: Sequence[Sequence[int]], shapes: Sequence[int]) -> Feed:
    ids, features, firsts = [CLS], [0], []
    for word, shape in zip(pieces, shapes, strict=True):
        firsts.append(len(ids))
        ids.extend(word)
        features.extend([shape] * len(word))
    columns = {"pieces": [*ids, SEP], "shapes": [*features, 0], "firsts": firsts}
    return {name: np.array(column, dtype=np.int64) for name, column in columns.items()}


def bare_encoder(weights: Path) -> Callable[[Feed], Sequence[NDArray[np.int64]]]:
    """Runs the encoder with one small head and no other, on one thread as the reader does."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    session = onnxruntime.InferenceSession(str(weights / "reader.onnx"), options, providers=["CPUExecutionProvider"])
    run_options = onnxruntime.RunOptions()
    run_options.only_execute_path_to_fetches = True
    outputs: Callable[..., Sequence[NDArray[np.int64]]] = session.run
    return lambda feed: outputs(["upos"], feed, run_options)


def median_seconds(work: Callable[[], object]) -> float:
    """The median time of ``work`` over a few rounds, after one that is not counted."""
    work()
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def reading_against_encoder(reports: Sequence[Report]) -> tuple[float, float, int]:
    """Seconds to read the reports, seconds of the bare encoder on the same windows, and word pieces in them."""
    weights = Path(str(resources.files("secondsource.read"))) / "weights"
    encoder, run = Encoder(weights), bare_encoder(weights)
    feeds = [feed for report in reports for feed in feeds_of(report.text, encoder)]
    reader = make_reader(load_codebook())
    reading = median_seconds(lambda: [reader.read(report) for report in reports])
    bare = median_seconds(lambda: [run(feed) for feed in feeds])
    return reading, bare, sum(len(feed["pieces"]) for feed in feeds)


def cold_start() -> float:
    """Seconds of a process that makes the brief of the seeds, or of the examples where there are no seeds."""
    seeds = sorted(str(path) for path in (SHARED / "seeds").glob("*.txt"))
    command = [sys.executable, "-m", "secondsource", "brief", *(seeds or [str(ROOT / "examples")])]
    return median_seconds(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True))


def growth() -> float:
    """The worst ratio of the finders' times on a text of repetitions and on half of it; 2 where time is linear."""
    finders: Sequence[Callable[[str], Iterable[object]]] = (written_times, written_amounts, words_of)
    texts = [(piece * (20_000 // len(piece)), piece * (40_000 // len(piece))) for piece in REPETITIONS]
    return max(_seconds(find, whole) / _seconds(find, half) for find in finders for half, whole in texts)


def _seconds(find: Callable[[str], Iterable[object]], text: str) -> float:
    return median_seconds(lambda: list(find(text)))


def peak_megabytes() -> float:
    """The largest resident size of this process and of the processes it waited for."""
    sizes = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return max(sizes) / MEGABYTE_IN_KILOBYTES


def main() -> int:
    """Measure and print; the exit code."""
    reports = sample()
    reading, bare, pieces = reading_against_encoder(reports)
    print(
        f"reading {len(reports)} reports, {pieces} word pieces: {reading:.2f} s, {pieces / reading:.0f} pieces a second"
    )
    print(f"the bare encoder on the same windows: {bare:.2f} s, {pieces / bare:.0f} pieces a second")
    print(f"reading runs at {bare / reading:.2f} of the bare encoder's speed (aim: 0.50)")
    print(f"a brief of two reports from a cold start: {cold_start():.2f} s")
    print(f"twice the text takes at most {growth():.1f} times as long to search for times, amounts and words")
    print(f"peak memory: {peak_megabytes():.0f} MB (aim: under 1000)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
