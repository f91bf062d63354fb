import os
from pathlib import Path

import pytest

from bench.corpora import Line
from bench.memory import SHORT, WHOLE, Memory, many, memory_of, resident

LONG: Line = {"id": "a", "text": "The mill at Vellin burnt down again, said Tove Lindal. " * 20}
LINUX = pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="needs /proc, as Linux has it")


def test_reports_are_cut_but_for_a_few_and_none_is_another_again() -> None:
    made = list(many([LONG], WHOLE + 1))
    texts = [str(line["text"]) for line in made]
    assert len(set(texts)) == len({line["id"] for line in made}) == WHOLE + 1
    assert [len(text) > 2 * SHORT for text in (texts[0], texts[1], texts[WHOLE])] == [True, False, True]


def test_growth_is_what_stays() -> None:
    assert Memory(peak=400.0, early=300.0, late=310.0, reports=10).growth == 10.0


@LINUX
def test_this_process_has_pages() -> None:
    assert resident(Path(f"/proc/{os.getpid()}/status")) > 5


@LINUX
@pytest.mark.model
@pytest.mark.slow
def test_a_run_of_the_program_is_watched_to_its_end() -> None:
    found = memory_of([LONG], 220, 20)
    assert found.reports == 220
    assert found.peak >= found.late > 50
    assert found.peak < 700
