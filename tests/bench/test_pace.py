import pytest

from bench import pace
from bench.corpora import Line
from bench.pace import Pace

REPORTS: list[Line] = [{"id": f"{i}", "text": f"The mill at Vellin burnt down in {1900 + i}."} for i in range(4)]


def test_gains_are_two_against_one() -> None:
    found = Pace(one=10.0, two=17.0, encoder=100.0, encoders=190.0)
    assert (found.gain, found.machine) == (1.7, 1.9)


@pytest.mark.model
@pytest.mark.slow
def test_rates_are_taken_of_the_program_and_of_bare_encoders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "ENCODER_SECONDS", 0.2)
    found = pace.pace(REPORTS, rounds=1)
    assert min(found.one, found.two, found.encoder, found.encoders) > 0
