"""Whatever the bytes are, gathering never fails, and every input ends as a report or as skipped."""

import io
import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secondsource.gather.options import GatherOptions
from secondsource.gather.reports import gather

NAMES = st.sampled_from(["a.txt", "b.jsonl", "c", "d.json", "e.md", "f.csv"])
HEADS = st.sampled_from([b"", b"{", b'{"text": "', b"\xff\xfe", b"\xef\xbb\xbf", b"By A B\n\n", b"%PDF", b"PK\x03\x04"])
WORDS = st.text(st.sampled_from("aAéß—-–()\n\r\t .,:;\"'“”0123456789/By|date Published NovMay"), max_size=300)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(NAMES, HEADS, st.binary(max_size=400)), max_size=3))
def test_garbage_ends_as_report_or_skipped(tmp_path: Path, files: list[tuple[str, bytes, bytes]]) -> None:
    folder = tmp_path / "files"
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name, head, rest in files:
        (folder / name).write_bytes(head + rest)
    found = gather([str(folder)], GatherOptions())
    told = {(report.uri or "b.jsonl") for report in found.reports} | {one.uri.split(":")[0] for one in found.skipped}
    written = {name for name, head, rest in files}
    assert all(name in told or name in ("b.jsonl", "c", "d.json") for name in written)
    assert bool(found.reports or found.skipped)
    assert all(one.reason for one in found.skipped)


@settings(max_examples=200)
@given(WORDS)
def test_a_masthead_is_read_from_anything(text: str) -> None:
    stdin = io.BytesIO(json.dumps({"text": text}).encode())
    found = gather(["-"], GatherOptions(stdin=stdin))
    assert len(found.reports) + len(found.skipped) == 1
    for report in found.reports:
        assert report.text == text
        for name in (report.outlet, report.agency, report.byline, report.title):
            assert name is None or name.strip()


@settings(max_examples=60)
@given(st.dictionaries(st.sampled_from(["text", "id", "uri", "outlet", "published", "language", "fetched"]), st.one_of(
    st.none(), st.integers(), st.booleans(), st.floats(), st.text(max_size=20), st.lists(st.integers(), max_size=2)
)))  # fmt: skip
def test_a_line_of_anything_ends_as_report_or_skipped(row: dict[str, object]) -> None:
    stdin = io.BytesIO(json.dumps(row).encode())
    found = gather(["-"], GatherOptions(stdin=stdin))
    assert len(found.reports) + len(found.skipped) == 1
