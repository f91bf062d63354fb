"""Paths to reports: every input ends as a report or as skipped, with a reason that tells what to do."""

import hashlib
import io
import json
import os
import subprocess
from datetime import date
from pathlib import Path

import pytest

from secondsource.gather.options import Gathered, GatherOptions
from secondsource.gather.reports import gather

STORY = (
    "The river Aldra rose by two metres on Tuesday night and flooded the market of Sennfeld, the town hall said. "
    "Nobody was hurt, but forty stalls were lost.\n"
)


def gathered(*paths: Path | str, options: GatherOptions | None = None) -> Gathered:
    return gather([str(path) for path in paths], options or GatherOptions())


def reason_for(path: Path) -> str:
    """The reason for which the one input was skipped."""
    found = gathered(path)
    assert found.reports == ()
    (skipped,) = found.skipped
    assert skipped.uri == path.name
    return skipped.reason


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_text_file_is_read_as_it_stands(tmp_path: Path) -> None:
    content = STORY.replace("\n", "\r\n") + "\r\n  soft\u00adhyphen, e\u0301, 👩\u200d🚒, \u200fשלום\t\r\n"
    path = write(tmp_path / "flood.txt", content)
    (report,) = gathered(path).reports
    assert report.text == content
    assert report.uri == "flood.txt"
    assert report.ref is None
    assert report.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert report.language == "en"
    assert "has no date" in report.notes


def test_an_id_depends_on_the_address_below_the_given_path_alone(tmp_path: Path) -> None:
    write(tmp_path / "one" / "a" / "flood.txt", STORY)
    write(tmp_path / "two" / "a" / "flood.txt", STORY)
    first, second = gathered(tmp_path / "one").reports[0], gathered(tmp_path / "two").reports[0]
    assert first == second
    assert first.uri == "a/flood.txt"
    assert gathered(tmp_path / "one" / "a").reports[0].id != first.id


def test_a_folder_is_read_by_name_and_hidden_files_are_left_alone(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b/c.txt", "c.txt"):
        write(tmp_path / name, STORY)
    write(tmp_path / ".hidden.txt", STORY)
    write(tmp_path / ".git" / "x.txt", STORY)
    found = gathered(tmp_path)
    assert [report.uri for report in found.reports] == ["a/b/c.txt", "a/z.txt", "b.txt", "c.txt"]
    assert found.skipped == ()


def test_a_deep_folder_is_no_trouble(tmp_path: Path) -> None:
    deep = tmp_path / "deep"
    deep.mkdir()
    here = os.open(deep, os.O_RDONLY)
    for _ in range(1500):
        os.mkdir("d", dir_fd=here)
        deeper = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = deeper
    os.close(here)
    try:
        found = gathered(deep)
    finally:
        # pytest's own cleaning goes down by recursion.
        subprocess.run(["rm", "-rf", str(deep)], check=True)
    assert found.reports == ()
    assert len(found.skipped) == 1


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "white space"),
        (b"\xef\xbb\xbf", "white space|empty"),
        (b"%PDF-1.7\nrest of it", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "image"),
        (b"PK\x03\x04 word/document.xml", "document"),
        (b"PK\x03\x04 reports.txt", "archive"),
        (b"\x1f\x8b\x08\x00", "compressed"),
        (b"a report\x00 with a NUL in it", "binary"),
        (bytes(range(1, 32)) * 9, "binary"),
    ],
)
def test_what_is_no_text_is_skipped_with_advice(tmp_path: Path, content: bytes, word: str) -> None:
    reason = reason_for(write(tmp_path / "input.txt", content))
    assert any(one in reason for one in word.split("|"))
    assert ";" in reason, "says what to do"


def test_a_missing_path_and_a_web_address_are_told_apart(tmp_path: Path) -> None:
    assert "no such file" in reason_for(tmp_path / "nothing.txt")
    (skipped,) = gathered("https://paper.example/a").skipped
    assert skipped.uri == "https://paper.example/a"
    assert "web address" in skipped.reason


def test_paths_that_cannot_be_are_skipped() -> None:
    for path in ("", "a\0b", "\ud800", "x" * 5000):
        found = gathered(path)
        assert found.reports == ()
        assert len(found.skipped) == 1


def test_links(tmp_path: Path) -> None:
    write(tmp_path / "folder" / "a.txt", STORY)
    (tmp_path / "folder" / "b.txt").symlink_to("a.txt")
    (tmp_path / "folder" / "dead.txt").symlink_to("nowhere.txt")
    (tmp_path / "folder" / "loop").symlink_to(".")
    (tmp_path / "folder" / "self").symlink_to("self")
    found = gathered(tmp_path / "folder")
    assert [report.uri for report in found.reports] == ["a.txt", "b.txt"]
    reasons = {skipped.uri: skipped.reason for skipped in found.skipped}
    assert "dead link" in reasons["dead.txt"]
    assert "link to a folder" in reasons["loop"]
    assert set(reasons) == {"dead.txt", "loop", "self"}
    assert "dead link" in reason_for(tmp_path / "folder" / "dead.txt")


def test_pipes_and_devices_are_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "pipe" in reason_for(tmp_path / "pipe")
    (skipped,) = gathered("/dev/zero").skipped
    assert "device" in skipped.reason


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_what_this_user_may_not_read_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "in" / "secret.txt", STORY)
    path.chmod(0)
    assert "permissions" in reason_for(path)
    (tmp_path / "in").chmod(0)
    assert "permissions" in reason_for(tmp_path / "in")
    (tmp_path / "in").chmod(0o700)


def test_a_refusal_of_the_system_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "secret.txt", STORY)

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("secondsource.gather.opening.os.open", refuse)
    assert "change its permissions" in reason_for(path)


def test_an_unreadable_folder_inside_a_folder_costs_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "a.txt", STORY)
    (tmp_path / "closed").mkdir()
    everything = os.listdir

    def listed(path: Path) -> list[str]:
        if path.name == "closed":
            raise PermissionError(13, "Permission denied")
        return everything(path)

    monkeypatch.setattr("secondsource.gather.inputs.os.listdir", listed)
    found = gathered(tmp_path)
    assert [report.uri for report in found.reports] == ["a.txt"]
    assert [skipped.uri for skipped in found.skipped] == ["closed"]


def test_a_file_past_the_limit_is_not_taken_in(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as stream:
        stream.write(b"word ")
        stream.truncate(50_000_000)
    assert "10 MB" in reason_for(path)


def test_ten_megabytes_of_text_pass(tmp_path: Path) -> None:
    content = (STORY * (10_000_000 // len(STORY) + 1)).encode()[:10_000_000]
    assert len(gathered(write(tmp_path / "long.txt", content)).reports) == 1
    assert "10 MB" in reason_for(write(tmp_path / "longer.txt", content + b"x"))


def test_the_same_report_twice_is_read_once(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", STORY)
    found = gathered(path, path)
    assert len(found.reports) == 1
    assert "same report" in found.skipped[0].reason
    assert "a.txt" in found.skipped[0].reason


def test_the_same_text_at_two_addresses_is_two_reports(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", STORY)
    write(tmp_path / "b.txt", STORY)
    assert len(gathered(tmp_path).reports) == 2


def test_which_of_two_same_reports_is_kept_does_not_depend_on_their_order() -> None:
    bare = json.dumps({"id": "x", "text": STORY})
    full = json.dumps({"id": "x", "text": STORY, "outlet": "Sennfeld Post", "published": "2024-05-07"})
    other = json.dumps({"id": "x", "text": STORY, "outlet": "Aldra Bote", "published": "2024-05-07"})
    orders = [from_lines(*lines) for lines in ([bare, full, other], [other, bare, full], [full, other, bare])]
    assert {found.reports for found in orders} == {orders[0].reports}
    assert {found.skipped for found in orders} == {orders[0].skipped}
    assert orders[0].reports[0].outlet is not None


def from_lines(*lines: str, group_by: str | None = None) -> Gathered:
    stdin = io.BytesIO("\n".join(lines).encode("utf-8", "surrogatepass"))
    return gathered("-", options=GatherOptions(group_by=group_by, stdin=stdin))


def test_standard_input_takes_lines_and_plain_text() -> None:
    (report,) = from_lines(json.dumps({"text": STORY, "id": "n1"})).reports
    assert (report.ref, report.uri) == ("n1", None)
    (report,) = from_lines(STORY).reports
    assert report.uri == "-"
    assert report.text == STORY


def test_standard_input_is_read_once() -> None:
    found = gathered("-", "-", options=GatherOptions(stdin=io.BytesIO(STORY.encode())))
    assert len(found.reports) == 1
    assert "twice" in found.skipped[0].reason
    assert "no standard input" in gathered("-").skipped[0].reason


def test_another_language_is_named(tmp_path: Path) -> None:
    german = (
        "Der Fluss Aldra ist am Dienstagabend um zwei Meter gestiegen und hat den Markt von Sennfeld überflutet. "
        "Verletzt wurde niemand, doch vierzig Stände gingen verloren, teilte die Gemeinde mit."
    )
    assert "German" in reason_for(write(tmp_path / "de.txt", german))
    assert "Latin-1" in from_lines_of_bytes(tmp_path, "Café Zoë".encode("latin-1")).reports[0].notes[0]


def from_lines_of_bytes(folder: Path, words: bytes) -> Gathered:
    return gathered(write(folder / "latin.txt", STORY.encode() + words))


def test_the_day_of_fetching_completes_a_day_without_a_year(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", f"SENNFELD, Nov 14 (Aldra Wire) - {STORY}")
    (report,) = gathered(path).reports
    assert report.published is not None
    assert report.published.partial == "--11-14"
    assert "its date has no year" in report.notes
    (report,) = gathered(path, options=GatherOptions(fetched=date(2024, 3, 1))).reports
    assert report.published is not None
    assert report.published.start == date(2023, 11, 14)
    assert report.published_basis is not None
    assert report.published_basis.startswith("SENNFELD, Nov 14 (Aldra Wire)")


def test_a_folder_without_files_says_so(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    assert "without a file" in reason_for(tmp_path / "none")


def test_a_table_is_no_report(tmp_path: Path) -> None:
    assert "a table" in reason_for(write(tmp_path / "tolls.csv", "town,dead\nSennfeld,0\n"))


def test_skipped_inputs_are_sorted(tmp_path: Path) -> None:
    names = [tmp_path / name for name in ("c", "a", "b")]
    assert gathered(*names).skipped == gathered(*reversed(names)).skipped


def test_a_name_that_is_no_utf8_can_be_written(tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"report-\xff.txt")
    with open(path, "wb") as stream:
        stream.write(STORY.encode())
    (report,) = gathered(tmp_path).reports
    assert report.uri == "report-\\xff.txt"
