"""People named only to say what another was like."""

import pytest

from secondsource.read.reader import Reader
from tests.helpers.readings import make_report


@pytest.mark.parametrize(
    "like", ["in the tone of a man announcing trains", "in the manner of a man who announced trains"]
)
def test_nobody_is_meant_by_whom_another_is_like(reader: Reader, like: str) -> None:
    text = (
        f"Emil Moss of the Flood Office had read out the latest figures {like}. "
        "The flood of Friday was now known to have killed nine people, he said."
    )
    reading = reader.read(make_report("a", "Lantern", "2031-05-18", text))
    said = next(s for s in reading.statements if "flood of" in " ".join(span.of(text) for span in s.content))
    speaker = reading.mentions[said.speaker_mention or 0]
    named = {m.span.of(text) for m in reading.mentions if m.cluster == speaker.cluster}
    assert any(name.startswith("Emil Moss") for name in named)
