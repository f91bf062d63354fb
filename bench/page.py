"""The page's speed in Chromium: first paint, lists, filter, search, scrolling and size, for 30, 300 and 1,000 reports.

    python -m bench.page

Reports are the first of the gva corpus; a made report with 5,000 marks stands beside them. Times are wall clock: worth
something on an idle machine alone. Exit code 1 where a figure is beyond its limit. Skipped by name where the corpus,
Node, the page's packages or Chromium is not there.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from bench.corpora import ROOT, SHARED
from bench.program import BenchError, run_program
from secondsource.show.html import html_page
from secondsource.show.value_json import JsonObject, dump

CORPUS = SHARED / "corpora" / "gva" / "reports.jsonl"
NODE_MODULES = ROOT / "page" / "node_modules"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
REPORTS = (30, 300, 1000)
MARKS = 5000
# Milliseconds, and bytes: "listed" is when a person can read the first events; "frame" and "jolt" are the 50th and the
# 95th of a hundred frames of scrolling.
LIMITS: Mapping[str, Mapping[str, float]] = {
    "30 reports": {"listed": 1000, "filter": 200, "frame": 34, "jolt": 150},
    "300 reports": {"listed": 2000, "filter": 300, "frame": 34, "jolt": 150},
    "1000 reports": {"listed": 3000, "filter": 500, "frame": 34, "jolt": 150, "bytes": 30e6},
    "5000 marks": {"listed": 1000, "frame": 34, "jolt": 150},
}
FIGURES = ("paint", "listed", "filter", "search", "frame", "jolt", "bytes")


def main() -> int:
    """Make the pages, measure them, print the figures."""
    browser = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    lacking = _lacking(browser)
    if lacking or browser is None:
        print(f"skipped: {lacking}")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        pages = dict(_pages(Path(folder)))
        figures = _measured(browser, pages)
    return told(figures)


def _lacking(browser: str | None) -> str | None:
    if not CORPUS.is_file():
        return "no ../shared/corpora/gva beside the repository"
    if shutil.which("node") is None or not NODE_MODULES.is_dir():
        return "no Node, or page/node_modules is not installed: make page-check"
    return "no Chromium: apt install chromium" if browser is None else None


def _pages(folder: Path) -> Iterator[tuple[str, Path]]:
    for number in REPORTS:
        reports, page = folder / f"{number}.jsonl", folder / f"{number}.html"
        with CORPUS.open(encoding="utf-8") as lines:
            reports.write_text("".join(islice(lines, number)), encoding="utf-8")
        run_program(("brief", str(reports), "--format", "html", "--jobs", "2"), page)
        yield f"{number} reports", page
    page = folder / "marks.html"
    page.write_text(html_page({"brief": dump(marked_brief(MARKS))}), encoding="utf-8")
    yield f"{MARKS} marks", page


def marked_brief(marks: int) -> JsonObject:
    """A brief of one made report with so many claims, each over three words of its own, half of them overlapping."""
    words = " ".join(f"word{n}" if n % 40 else f"word{n}.\n\n" for n in range(1, 4 * marks))
    claims = [_claim(words, n, marks) for n in range(marks)]
    value: JsonObject = {"value": {"kind": "text", "text": "x"}, "text": "x", "origins": ["o"], "claims": claims}
    value |= {"origins_least": 1, "origins_most": 1}
    finding: JsonObject = {"field": "cause", "scope": "all", "verdict": "single-origin", "why": "", "values": [value]}
    event: JsonObject = {"id": "e", "type": "fire", "title": "Marks", "modality": "happened", "importance": 1}
    event |= {"background": False, "findings": [finding], "relations": [], "reports": ["r"]}
    report: JsonObject = dict.fromkeys(("ref", "uri", "agency", "byline", "published", "published_basis", "version_of"))
    report |= {"id": "r", "outlet": "A", "title": "Marks", "language": "en", "sha256": "0" * 64, "text": words}
    report |= {"origin": "o", "corrects": None, "notes": []}
    origin: JsonObject = {"id": "o", "name": "A", "kind": "outlet", "reports": ["r"], "joins": []}
    row: JsonObject = {"schema": "secondsource.brief/1", "reports": [report], "origins": [origin], "entities": []}
    return row | {"events": [event], "statements": [], "skipped": []}


def _claim(text: str, number: int, marks: int) -> JsonObject:
    start = number * (len(text) // (marks + 1))
    end = start + (20 if number % 2 else 34)
    span: JsonObject = {"start": start, "end": end, "quote": text[start:end]}
    row: JsonObject = {"id": f"c{number}", "report": "r", "value": {"kind": "text", "text": "x"}, "spans": [span]}
    row |= {"basis": "stated", "sentence": span, "chain": ["A"], "origin": "o", "stance": "asserts"}
    return row | dict.fromkeys(("hedge", "allegation", "as_of"))


def _measured(browser: str, pages: Mapping[str, Path]) -> dict[str, Mapping[str, float]]:
    command = ["node", str(ROOT / "page" / "tools" / "measure.mjs"), browser, *map(str, pages.values())]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BenchError(f"measure.mjs: exit code {done.returncode}: {done.stderr.strip()[-400:]}")
    return dict(zip(pages, (json.loads(line) for line in done.stdout.splitlines()), strict=True))


def told(figures: Mapping[str, Mapping[str, float]]) -> int:
    """Print the figures and each that is beyond its limit; the exit code."""
    print(f"{'':14}" + "".join(f"{name:>12}" for name in FIGURES))
    for name, row in figures.items():
        print(f"{name:14}" + "".join(f"{row[figure]:12,.0f}" for figure in FIGURES))
    beyond: Sequence[str] = [
        f"{name}: {figure} {figures[name][figure]:,.0f} is beyond {limit:,.0f}"
        for name, limits in LIMITS.items()
        for figure, limit in limits.items()
        if figures[name][figure] > limit
    ]
    for line in beyond:
        print(line)
    return 1 if beyond else 0


if __name__ == "__main__":
    sys.exit(main())
