"""The encoder as the reader runs it, and the bare encoder that reading is measured against."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from bench.bare_model import cut_down
from secondsource.read.network.encoder import Encoder
from secondsource.read.network.windows import windows_of
from secondsource.read.text.sentences import sentences_of
from secondsource.read.text.shapes import shapes_of, without_shouted
from secondsource.read.text.words import words_of

Feed = Mapping[str, NDArray[np.int64]]

CLS, SEP = 101, 102
_STATES = "states"


def feeds_of(text: str, encoder: Encoder) -> list[Feed]:
    """What the reader gives the encoder for a text, window by window."""
    spans = words_of(text)
    words = [text[span.start : span.end] for span in spans]
    cased = shapes_of(words)
    sentences = sentences_of(text, spans, cased)
    pieces, shapes = encoder.pieces(words), without_shouted(cased, words, sentences)
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


def bare_encoder(folder: Path) -> Callable[[Feed], Sequence[NDArray[np.float32]]]:
    """Runs the encoder with no head at all, on one thread and with the memory that the reader gives it."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.enable_mem_pattern = False
    # What the heads need of the feed is an input still, and used by no node.
    options.log_severity_level = 3
    model = cut_down((folder / "reader.onnx").read_bytes(), _STATES)
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    outputs: Callable[..., Sequence[NDArray[np.float32]]] = session.run
    return lambda feed: outputs([_STATES], feed)
