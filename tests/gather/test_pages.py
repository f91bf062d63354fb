"""Saved pages: read in a child process that may fail, hang and eat memory without harm."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from secondsource.gather.options import GatherOptions
from secondsource.gather.pages import PageReader
from secondsource.gather.reports import gather
from secondsource.model.errors import InputError

PARAGRAPHS = (
    "The bridge over the Marn was closed on Friday after a lorry struck one of its pillars, the road office said.",
    "Nobody was hurt. The driver, who was on his way to the sugar works at Odrin, was questioned by the police.",
    "Engineers will look at the pillar on Monday, and until then traffic goes by way of the lock at Sennfeld.",
)
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Lorry strikes bridge - Marn Mail</title>
<meta property="og:site_name" content="Marn Mail"><meta name="author" content="Ona Prell">
<meta property="og:title" content="Lorry strikes bridge">
<meta property="article:published_time" content="2024-05-03T18:00:00+02:00"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><script>alert("no")</script>
<article><h1>Lorry strikes bridge</h1>{"".join(f"<p>{words}</p>" for words in PARAGRAPHS)}</article>
<footer>All rights reserved</footer></body></html>"""


def test_an_article_comes_with_its_metadata(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    (report,) = gather([str(tmp_path)], GatherOptions()).reports
    assert all(words in report.text for words in PARAGRAPHS)
    assert "alert" not in report.text
    assert "Sport" not in report.text
    assert (report.uri, report.outlet, report.byline) == ("page.html", "Marn Mail", "Ona Prell")
    assert report.title == "Lorry strikes bridge"
    assert report.published is not None
    assert report.published.start == date(2024, 5, 3)
    assert report.published_basis == "metadata"


def test_a_page_is_known_by_its_first_words(tmp_path: Path) -> None:
    (tmp_path / "saved.txt").write_text("\n<!-- saved -->\n" + PAGE, encoding="utf-8")
    (report,) = gather([str(tmp_path)], GatherOptions()).reports
    assert "<p>" not in report.text


@pytest.mark.parametrize(
    "page",
    [
        "<html><body></body></html>",
        "<html><body><nav><a href='/'>Home</a></nav></body></html>",
        "<html",
        "<!doctype html>" + "<div>" * 20_000,
        "<html><table><td colspan=9007199254740991>x</table>",
        "<html>\xff\xfe<body><p>short</p>",
    ],
)
def test_a_page_without_an_article_is_skipped(tmp_path: Path, page: str) -> None:
    (tmp_path / "page.html").write_bytes(page.encode("latin-1"))
    found = gather([str(tmp_path)], GatherOptions())
    assert found.reports == ()
    assert "give" in found.skipped[0].reason


@pytest.fixture
def reader_of(tmp_path: Path) -> Callable[[str, float], PageReader]:
    """A reader whose child runs the given lines for each page."""

    def made(lines: str, limit: float) -> PageReader:
        script = tmp_path / "child.py"
        script.write_text(
            "import os, sys, time, json\n"
            "pages = 0\n"
            "while len(head := sys.stdin.buffer.read(8)) == 8:\n"
            "    page = sys.stdin.buffer.read(int.from_bytes(head, 'big')).decode()\n"
            "    pages += 1\n"
            f"    {lines}\n"
            "    answer = json.dumps({'text': page * 100, 'title': str(pages)}).encode()\n"
            "    sys.stdout.buffer.write(len(answer).to_bytes(8, 'big') + answer)\n"
            "    sys.stdout.buffer.flush()\n",
            encoding="utf-8",
        )
        return PageReader(script, limit)

    return made


def test_one_child_reads_many_pages(reader_of: Callable[[str, float], PageReader]) -> None:
    with reader_of("pass", 10.0) as reader:
        titles = [reader.read(b"page")[1].title for _ in range(3)]
    assert titles == ["1", "2", "3"]


def test_a_page_that_kills_the_child_costs_only_itself(reader_of: Callable[[str, float], PageReader]) -> None:
    with reader_of("os._exit(9) if page == 'bad' else None", 10.0) as reader:
        assert reader.read(b"good")[0] == "good" * 100
        with pytest.raises(InputError, match="fail"):
            reader.read(b"bad")
        assert reader.read(b"good")[1].title == "1"


def test_a_page_that_fails_a_used_child_is_tried_in_a_fresh_one(reader_of: Callable[[str, float], PageReader]) -> None:
    with reader_of("os._exit(9) if pages == 2 else None", 10.0) as reader:
        assert [reader.read(b"page")[1].title for _ in range(3)] == ["1", "1", "1"]


def test_a_page_that_takes_too_long_is_given_up(reader_of: Callable[[str, float], PageReader]) -> None:
    with (
        reader_of("time.sleep(60) if page == 'slow' else None", 0.5) as reader,
        pytest.raises(InputError, match="long"),
    ):
        reader.read(b"slow")


def test_a_large_page_and_a_child_that_does_not_listen(reader_of: Callable[[str, float], PageReader]) -> None:
    with reader_of("time.sleep(60)", 1.0) as reader, pytest.raises(InputError, match="long"):
        reader.read(b"x" * 5_000_000)


def test_an_answer_that_is_no_answer(reader_of: Callable[[str, float], PageReader]) -> None:
    lines = "sys.stdout.buffer.write(b'\\xff' * 8); sys.stdout.buffer.flush()"
    with reader_of(lines, 5.0) as reader, pytest.raises(InputError, match="fail"):
        reader.read(b"page")


def test_the_child_has_no_network_no_programs_and_bounded_memory(tmp_path: Path) -> None:
    child = Path(__file__).resolve().parents[2] / "src" / "secondsource" / "gather" / "page_child.py"
    script = tmp_path / "probe.py"
    script.write_text(
        "import importlib.util, json, os, socket, subprocess, sys\n"
        f"spec = importlib.util.spec_from_file_location('page_child', {str(child)!r})\n"
        "child = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(child)\n"
        "child._limit()\n"
        "refused = []\n"
        "tries = [lambda: socket.create_connection(('127.0.0.1', 9)), lambda: subprocess.run(['true']),\n"
        "         lambda: socket.getaddrinfo('localhost', 80), lambda: os.system('true'), lambda: bytearray(4 << 30)]\n"
        "for one in tries:\n"
        "    try:\n"
        "        one()\n"
        "    except (PermissionError, MemoryError) as error:\n"
        "        refused.append(type(error).__name__)\n"
        "sys.stdin.buffer.read(8)\n"
        "answer = json.dumps({'text': ' '.join(refused) + '.' * 100}).encode()\n"
        "sys.stdout.buffer.write(len(answer).to_bytes(8, 'big') + answer)\n"
        "sys.stdout.buffer.flush()\n"
        "sys.stdin.buffer.read()\n",
        encoding="utf-8",
    )
    with PageReader(script, 60.0) as reader:
        text, _ = reader.read(b"page")
    assert text.rstrip(".").split() == ["PermissionError"] * 4 + ["MemoryError"]
