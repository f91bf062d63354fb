from itertools import pairwise

import numpy as np
import onnxruntime
import pytest

from bench.encoders import bare_encoder, feeds_of
from bench.speed import Speed, best_seconds
from secondsource.read.network.encoder import Encoder
from secondsource.run.standard import shipped_weights

TEXT = "Two barges collided near Vellin on Friday, the harbour office said.\n\nNobody was hurt."


@pytest.mark.model
def test_the_bare_encoder_sees_what_the_reader_gives_it() -> None:
    encoder = Encoder(shipped_weights())
    (feed,) = feeds_of(TEXT, encoder)
    bounds = [*feed["firsts"].tolist(), len(feed["pieces"]) - 1]
    pieces = [feed["pieces"][first:last].tolist() for first, last in pairwise(bounds)]
    session = onnxruntime.InferenceSession(str(shipped_weights() / "reader.onnx"), providers=["CPUExecutionProvider"])
    tags, states = session.run(["upos", "states"], feed)
    (scores,) = encoder.run(pieces, feed["shapes"][feed["firsts"]].tolist(), [range(len(pieces))])
    assert np.array_equal(tags, scores.upos)
    (bare,) = bare_encoder(shipped_weights())(feed)
    assert np.array_equal(bare, states)


def test_works_take_turns_and_the_first_turn_is_not_counted() -> None:
    calls: list[str] = []
    first, second = best_seconds((lambda: calls.append("a"), lambda: calls.append("b")), rounds=2)
    assert calls == ["a", "b"] * 3
    assert min(first, second) >= 0


def test_half_the_speed_is_twice_the_time() -> None:
    assert Speed(reading=4.0, encoder=2.0, pieces=100).ratio == 0.5
