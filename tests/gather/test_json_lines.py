"""JSON Lines: each line that cannot be used is named by its number, and the rest is read."""

import hashlib
import io
import json
from datetime import date
from pathlib import Path

import pytest

from secondsource.gather.options import Gathered, GatherOptions
from secondsource.gather.reports import gather

TEXT = "Two barges collided below the lock of Marn on Friday, the river police said. One of them sank within minutes."


def gathered(folder: Path, *lines: str | bytes, group_by: str | None = None) -> Gathered:
    path = folder / "reports.jsonl"
    path.write_bytes(b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines))
    return gather([str(path)], GatherOptions(group_by=group_by))


def row(**keys: object) -> str:
    return json.dumps({"text": TEXT, **keys})


def test_every_key_is_taken_and_others_are_left_alone(tmp_path: Path) -> None:
    line = row(
        id="m-1",
        uri="https://marn.example/1",
        title="Barges collide",
        published="2024-05-03",
        fetched="2024-05-09",
        outlet="Marn Mail",
        agency="River Wire",
        byline="Ona Prell",
        language="en-GB",
        mood="grim",
    )
    (report,) = gathered(tmp_path, line).reports
    assert (report.ref, report.uri, report.title) == ("m-1", "https://marn.example/1", "Barges collide")
    assert (report.outlet, report.agency, report.byline) == ("Marn Mail", "River Wire", "Ona Prell")
    assert report.published is not None
    assert report.published.start == report.published.end == date(2024, 5, 3)
    assert (report.published_basis, report.fetched, report.language) == ("metadata", date(2024, 5, 9), "en")
    assert report.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert report.notes == ()


def test_text_is_never_altered(tmp_path: Path) -> None:
    text = f"\ufeff  {TEXT}\r\n\u2028e\u0301\U0001f692 "
    assert gathered(tmp_path, json.dumps({"text": text})).reports[0].text == text


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ('{"text": "cut off', "broken JSON"),
        ("[1, 2]", "not a JSON object"),
        ('"text"', "not a JSON object"),
        ("null", "not a JSON object"),
        ('{"title": "no text"}', "no `text`"),
        ('{"text": null}', "no `text`"),
        ('{"text": 5}', "no `text`"),
        ('{"text": "half \\ud83d of it"}', "half a character"),
        ("[" * 100_000, "nested"),
        ('{"text": ' + "9" * 5000 + "}", "endless number"),
        (b"\x00\x01\x02\x03", "no text"),
    ],
)
def test_a_line_that_cannot_be_used_is_named_and_the_rest_is_read(tmp_path: Path, line: str, word: str) -> None:
    found = gathered(tmp_path, row(id="a"), line, row(id="b"))
    assert [report.ref for report in found.reports] == ["a", "b"]
    (skipped,) = found.skipped
    assert skipped.uri == "reports.jsonl:2"
    assert skipped.reason.startswith("line 2 ")
    assert word in skipped.reason


def test_blank_lines_and_a_byte_order_mark_are_nothing(tmp_path: Path) -> None:
    found = gathered(tmp_path, b"\xef\xbb\xbf" + row(id="a").encode(), "", "  \r", row(id="b"), "")
    assert [report.ref for report in found.reports] == ["a", "b"]
    assert found.skipped == ()


def test_an_empty_text_is_named_by_the_report(tmp_path: Path) -> None:
    found = gathered(tmp_path, '{"id": "m-9", "text": ""}', '{"text": " \\n"}')
    assert [(one.uri, one.reason.split(";")[0]) for one in found.skipped] == [
        ("m-9", "is empty"),
        ("reports.jsonl:2", "holds only white space"),
    ]


def test_metadata_of_another_type_is_left_out_with_a_note(tmp_path: Path) -> None:
    (report,) = gathered(tmp_path, row(id=17, outlet=["Marn Mail"], title=5, byline=" ", published="soon")).reports
    assert report.ref == "17"
    assert (report.outlet, report.title, report.byline, report.published) == (None, None, None, None)
    assert any("`outlet`" in note for note in report.notes)
    assert any("`title`" in note for note in report.notes)
    assert any("'soon'" in note for note in report.notes)


@pytest.mark.parametrize(
    ("published", "start", "end", "precision"),
    [
        ("2024-05-03", "2024-05-03", "2024-05-03", "day"),
        ("2024-05-03T23:59:00-07:00", "2024-05-03", "2024-05-03", "day"),
        ("2024-05", "2024-05-01", "2024-05-31", "month"),
        ("2024", "2024-01-01", "2024-12-31", "year"),
        ("3 May 2024", "2024-05-03", "2024-05-03", "day"),
    ],
)
def test_published_is_as_precise_as_it_is_given(
    tmp_path: Path, published: str, start: str, end: str, precision: str
) -> None:
    (report,) = gathered(tmp_path, row(published=published)).reports
    assert report.published is not None
    assert (str(report.published.start), str(report.published.end)) == (start, end)
    assert report.published.precision == precision


def test_a_language_that_is_given_is_believed(tmp_path: Path) -> None:
    found = gathered(tmp_path, row(id="fr", language="fr"), row(id="en", language="English"), row(id="x", language=""))
    assert [report.ref for report in found.reports] == ["en", "x"]
    assert [(one.uri, "French" in one.reason) for one in found.skipped] == [("fr", True)]


def test_the_site_is_the_outlet_where_nothing_names_one(tmp_path: Path) -> None:
    (report,) = gathered(tmp_path, row(uri="https://www.marn.example:80/a")).reports
    assert report.outlet == "marn.example"
    assert gathered(tmp_path, row(uri="https://[broken")).reports[0].outlet is None


@pytest.mark.parametrize(
    ("value", "group"),
    [("k1", "k1"), (7, "7"), (None, None), (True, "true"), ({"b": 1, "a": 2}, '{"a": 2, "b": 1}')],
)
def test_a_group_is_the_keys_value_as_text(tmp_path: Path, value: object, group: str | None) -> None:
    assert gathered(tmp_path, row(incident=value), group_by="incident").reports[0].group == group


def test_one_report_in_two_groups_is_read_in_both(tmp_path: Path) -> None:
    lines = [row(id="a", incident="1"), row(id="a", incident="2"), row(id="a", incident="2")]
    found = gathered(tmp_path, *lines, group_by="incident")
    assert [report.group for report in found.reports] == ["1", "2"]
    assert [skipped.group for skipped in found.skipped] == ["2"]


def test_a_report_over_the_limit_is_skipped_and_the_next_is_read(tmp_path: Path) -> None:
    found = gathered(tmp_path, row(id="long", text="word " * 2_000_001), row(id="b"))
    assert [report.ref for report in found.reports] == ["b"]
    assert "10 MB" in found.skipped[0].reason


def test_the_order_of_lines_changes_no_report(tmp_path: Path) -> None:
    lines = [row(id=str(number), n=number) for number in range(5)]
    forth, back = gathered(tmp_path, *lines), gathered(tmp_path, *reversed(lines))
    assert forth.reports == tuple(reversed(back.reports))


def test_lines_in_utf16_say_how_to_mend_them(tmp_path: Path) -> None:
    found = gathered(tmp_path, (row() + "\n" + row()).encode("utf-16"))
    assert [one.reason for one in found.skipped] == ["is in UTF-16; save it as UTF-8"]


def test_lines_come_from_standard_input() -> None:
    stdin = io.BytesIO(f"{row(id='a')}\n{{broken\n".encode())
    found = gather(["-"], GatherOptions(stdin=stdin))
    assert [report.ref for report in found.reports] == ["a"]
    assert [one.uri for one in found.skipped] == ["-:2"]
