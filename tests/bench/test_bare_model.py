"""The bare encoder that reading is measured against: the encoder's own states, and no head's work."""

import numpy as np
import onnxruntime

from bench.bare_model import cut_down
from bench.encoders import bare_encoder, feeds_of
from secondsource.read.network.encoder import Encoder
from secondsource.run.standard import shipped_weights

TEXT = "Two barges collided near Vellin on Friday, the harbour office said."


def _session(model: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def test_the_bare_encoder_says_what_the_whole_model_says_of_its_states() -> None:
    (feed,) = feeds_of(TEXT, Encoder(shipped_weights()))
    whole = _session((shipped_weights() / "reader.onnx").read_bytes())
    (states,) = bare_encoder(shipped_weights())(feed)
    assert np.array_equal(states, whole.run(["states"], dict(feed))[0])


def test_no_head_is_left() -> None:
    whole = (shipped_weights() / "reader.onnx").read_bytes()
    bare = cut_down(whole, "states")
    assert [output.name for output in _session(bare).get_outputs()] == ["states"]
    assert b"heads_w" in whole and b"heads_w" not in bare
    assert cut_down(bare, "states") == bare
