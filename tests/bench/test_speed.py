from importlib import resources
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from bench.speed import bare_encoder, feeds_of, median_seconds
from secondsource.read.encoder import Encoder

TEXT = "Two barges collided near Vellin on Friday, the harbour office said.\n\nNobody was hurt."


@pytest.mark.model
def test_the_bare_encoder_sees_what_the_reader_gives_it() -> None:
    weights = Path(str(resources.files("secondsource.read"))) / "weights"
    encoder = Encoder(weights)
    (feed,) = feeds_of(TEXT, encoder)
    bounds = [*feed["firsts"].tolist(), len(feed["pieces"]) - 1]
    pieces = [feed["pieces"][first:last].tolist() for first, last in pairwise(bounds)]
    (tags,) = bare_encoder(weights)(feed)
    assert np.array_equal(tags, encoder.run(pieces, feed["shapes"][feed["firsts"]].tolist()).upos)


def test_the_median_of_the_rounds_is_taken_after_one_that_warms_up() -> None:
    calls: list[int] = []
    assert median_seconds(lambda: calls.append(1)) >= 0
    assert len(calls) == 4
