"""The exported graph says what the torch model says; the exported files are what the program loads."""

import tests.training.needs_torch  # noqa: F401  (first: it skips the file without torch)

# isort: split
import json
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from secondsource.read.network.encoder import Encoder
from secondsource.read.network.tagset import DEPRELS, LAYERS, UPOS, allowed
from tests.training.small import VOCABULARY, reader, shrink
from training.export import export
from training.graph import graph_of
from training.model import Reader


@pytest.fixture
def untrained(monkeypatch: pytest.MonkeyPatch) -> Reader:
    shrink(monkeypatch)
    torch.manual_seed(1)
    made = reader()
    # The graph keeps the table of word pieces in eight bits: with such numbers it loses nothing.
    table = made.encoder.words.weight.data
    scales = table.abs().amax(1, keepdim=True) / 127
    table.copy_((table / scales).round() * scales)
    return made


FEED = {
    "pieces": np.array([101, 5, 6, 7, 30, 31, 102], dtype=np.int64),
    "shapes": np.array([0, 1, 2, 2, 1, 3, 0], dtype=np.int64),
    "firsts": np.array([1, 2, 4, 5], dtype=np.int64),
}


def test_the_graph_computes_what_torch_computes(untrained: Reader) -> None:
    tensors = {name: tensor.float().numpy() for name, tensor in untrained.state_dict().items()}
    model = graph_of(tensors).SerializeToString()
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()]
    told = dict(zip(names, session.run(names, FEED), strict=True))
    pieces, shapes, firsts = (torch.from_numpy(FEED[name])[None] for name in ("pieces", "shapes", "firsts"))
    with torch.no_grad():
        views = untrained.words(pieces, torch.ones_like(pieces), shapes, firsts)
        arcs, labels = untrained.syntax(views)
        assert told["upos"].tolist() == untrained.upos(views["upos"])[0].argmax(-1).tolist()
        assert told["arcs"] == pytest.approx(arcs[0].numpy(), abs=1e-4)
        dependents = told["label_dependents"].reshape(len(FEED["firsts"]), len(DEPRELS), -1)
        scores = np.einsum("wrl,hl->wrh", dependents, told["label_governors"])
        assert scores == pytest.approx(labels[0].numpy(), abs=1e-4)
        assert told["links"] == pytest.approx(untrained.links(views)[0].numpy(), abs=1e-4)
        for layer in LAYERS:
            assert told[layer] == pytest.approx(untrained.tags[layer](views[layer])[0].numpy(), abs=1e-4), layer


def test_exported_weights_are_loaded_and_barred_tags_stay_barred(untrained: Reader, tmp_path: Path) -> None:
    assert untrained.encoder.words.num_embeddings == VOCABULARY
    folder, out = tmp_path / "state", tmp_path / "weights"
    folder.mkdir()
    torch.save({"exported": untrained.state_dict()}, folder / "state.pt")
    (folder / "state.json").write_text('{"parts": 1}', encoding="utf-8")
    export(folder, out, {"names": 50.0})
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert (manifest["training"], manifest["figures"]) == ({"parts": 1}, {"names": 50.0})
    encoder = Encoder(out)
    (scores,) = encoder.run([[5], [6, 7], [30]], [1, 2, 1], [range(3)])
    assert scores.arcs.shape == (3, 4)
    assert scores.upos.max() < len(UPOS)
    assert scores.label_dependents.shape == (3, len(DEPRELS) * scores.label_governors.shape[1])
    assert len(scores.label_governors) == 4
    for layer, transitions in encoder.transitions.items():
        tags = range(len(transitions))
        assert all((transitions[a, b] > -1000) == allowed(a, b) for a in tags for b in tags), layer
