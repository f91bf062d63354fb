"""The model runtime: word pieces in, every head's scores out. The only file that knows onnxruntime and tokenizers."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from pathlib import Path
from typing import TypedDict

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from secondsource.model.errors import InstallationError
from secondsource.read.network.tagset import DEPRELS, LAYERS, UPOS

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]

_SCHEMA = "secondsource.reader/1"
_MANIFEST, _MODEL, _TOKENIZER = "manifest.json", "reader.onnx", "tokenizer.json"
_CLS, _SEP, _UNKNOWN = 101, 102, 100
_LONGEST_WORD_PIECES = 6
_STRETCH = 4000
# A word's pieces depend on the word alone, and reports share most of their words.
_MOST_KNOWN = 30_000
_OUTPUTS = ("upos", "arcs", "label_dependents", "label_governors", "links", *LAYERS)


class _Manifest(TypedDict):
    """What of the manifest the program needs."""

    schema: str
    sha256: dict[str, str]
    upos: list[str]
    deprels: list[str]
    layers: dict[str, list[str]]
    transitions: dict[str, list[list[float]]]


@dataclass(frozen=True, slots=True)
class Scores:
    """Answers for a window of W words.

    upos (W,) are indices into `tagset`; arcs (W, W + 1) scores heads, column 0 the root. The relation of a word to its
    head is scored by the product of its row of label_dependents (W, relations x L) with the head's of label_governors
    (W + 1, L). links (2, W, W) scores source and content (first words) for each cue's first word; layers hold (W, tags)
    each.
    """

    upos: Integers
    arcs: Floats
    label_dependents: Floats
    label_governors: Floats
    links: Floats
    layers: dict[str, Floats]


class Encoder:
    """The model, loaded once a process. Runs one window at a time, since int8 scales are taken over a whole call."""

    def __init__(self, weights: Path) -> None:
        """Load and check the weights. Raises InstallationError."""
        manifest = _manifest(weights)
        model, tokenizer = (_checked(weights / name, manifest) for name in (_MODEL, _TOKENIZER))
        self.transitions = {layer: np.array(manifest["transitions"][layer], dtype=np.float32) for layer in LAYERS}
        self._tokenizer = Tokenizer.from_str(tokenizer.decode("utf-8"))
        self._known: dict[str, list[int]] = {}
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        # Plans of memory are kept for every size of window that ever came, and few sizes come twice.
        options.enable_mem_pattern = False
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def pieces(self, words: Sequence[str]) -> list[list[int]]:
        """Word pieces of every word, at least one and at most six each."""
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        fresh = [word for word in dict.fromkeys(words) if word not in self._known]
        for start in range(0, len(fresh), _STRETCH):
            stretch = fresh[start : start + _STRETCH]
            self._known.update(zip(stretch, self._pieces([_writable(word) for word in stretch]), strict=True))
        return [self._known[word] for word in words]

    def _pieces(self, words: list[str]) -> list[list[int]]:
        encoding = self._tokenizer.encode(words, is_pretokenized=True, add_special_tokens=False)
        found: list[list[int]] = [[] for _ in words]
        for piece, word in zip(encoding.ids, encoding.word_ids, strict=True):
            if word is not None and len(found[word]) < _LONGEST_WORD_PIECES:
                found[word].append(piece)
        return [pieces or [_UNKNOWN] for pieces in found]

    def run(self, pieces: Sequence[Sequence[int]], shapes: Sequence[int], windows: Sequence[range]) -> list[Scores]:
        """Scores of each of these windows of a text, given the pieces and the shape of each of the text's words."""
        # A run drives all else out of the processor's caches, so that what goes before each goes before all of them.
        feeds = [_feed(pieces[seen.start : seen.stop], shapes[seen.start : seen.stop]) for seen in windows]
        answers = [self._session.run(_OUTPUTS, feed) for feed in feeds]
        return [_scores(*outputs) for outputs in answers]


def _feed(pieces: Sequence[Sequence[int]], shapes: Sequence[int]) -> dict[str, Integers]:
    """What the model is given of a window."""
    lengths = [len(word) for word in pieces]
    return {
        "pieces": np.array([_CLS, *chain.from_iterable(pieces), _SEP], dtype=np.int64),
        "shapes": np.repeat(np.array([0, *shapes, 0], dtype=np.int64), [1, *lengths, 1]),
        "firsts": np.array([*accumulate(lengths[:-1], initial=1)], dtype=np.int64),
    }


def _scores(
    upos: Integers, arcs: Floats, dependents: Floats, governors: Floats, links: Floats, *layers: Floats
) -> Scores:
    """The outputs in their order by their names."""
    return Scores(upos, arcs, dependents, governors, links, dict(zip(LAYERS, layers, strict=True)))


def _writable(word: str) -> str:
    """The word without lone surrogates, which have no UTF-8."""
    return word.encode("utf-8", "replace").decode("utf-8")


def _manifest(weights: Path) -> _Manifest:
    path = weights / _MANIFEST
    try:
        manifest: _Manifest = json.loads(path.read_text(encoding="utf-8"))
        ours = (_SCHEMA, list(UPOS), list(DEPRELS), {layer: list(kinds) for layer, kinds in LAYERS.items()})
        theirs = (manifest["schema"], manifest["upos"], manifest["deprels"], manifest["layers"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InstallationError(f"{path} is missing or damaged: install the program again") from error
    if ours != theirs:
        raise InstallationError(f"{path} was made for another version: install the program again")
    return manifest


def _checked(path: Path, manifest: _Manifest) -> bytes:
    """The file's bytes, which must have the digest that the manifest states."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InstallationError(f"{path} is missing: install the program again") from error
    if hashlib.sha256(content).hexdigest() != manifest["sha256"].get(path.name):
        raise InstallationError(f"{path} was altered (its digest differs): install the program again")
    return content
