"""Writes the pages that the browser's tests open.

    python -m tests.page.pages FOLDER

``examples.html`` and ``examples-draft.html`` are of the examples, by the program itself; ``seeds.html`` and
``seeds-draft.html`` of ``../shared/seeds`` where they are, the draft made around values of their brief;
``payloads.html`` has 1,000 payloads in every field that a report or file can fill; ``offsets.html`` has claims in
10,000 texts of letters that break offsets, a hundred a report.
"""

import json
import random
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from secondsource.show.html import html_page
from secondsource.show.value_json import JsonObject, dump
from tests.helpers.payloads import payloads
from tests.page.drafts import Brief, draft_of

ROOT = Path(__file__).resolve().parent.parent.parent
SEEDS = ROOT.parent / "shared" / "seeds"
DRAFT = ROOT / "docs" / "draft.txt"
PAYLOADS, REPORTS, TEXTS = 1000, 100, 100
_LETTERS = (
    *"abc ,.XYZ019",
    *("🔥", "👩🏽‍🚒", "🇩🇰", "e\u0301", "\u0303", "שלום", "قتل", "\u202b", "\r\n", "\u00ad", "\u200d", "𠀋", "中"),
)  # fmt: skip


def write_pages(folder: Path) -> None:
    """Write every page into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    _program(["brief", "examples"], folder / "examples.html")
    _program(["check", str(DRAFT), "--against", "examples"], folder / "examples-draft.html")
    if SEEDS.is_dir():
        _write_seeds(folder, sorted(str(path) for path in SEEDS.glob("*.txt")))
    _write(folder / "payloads.html", _brief([_nasty(n, text) for n, text in enumerate(payloads(PAYLOADS))]))
    _write(folder / "offsets.html", _brief([_hard(n) for n in range(REPORTS)]))


def _write_seeds(folder: Path, texts: Sequence[str]) -> None:
    page, draft = folder / "seeds.html", folder / "seeds-draft.txt"
    _program(["brief", *texts], page)
    draft.write_text(draft_of(_brief_in(page)), encoding="utf-8")
    _program(["check", str(draft), "--against", *texts], folder / "seeds-draft.html")


def _brief_in(page: Path) -> Brief:
    block = re.search(r'<script type="application/json" id="brief">(.*?)</script>', page.read_text("utf-8"), re.DOTALL)
    if block is None:
        raise ValueError(f"{page} holds no brief")
    brief: Brief = json.loads(block[1])
    return brief


def _program(arguments: Sequence[str], page: Path) -> None:
    command = [sys.executable, "-m", "secondsource", *arguments, "--format", "html", "-o", str(page)]
    subprocess.run(command, cwd=ROOT, check=True)


def _write(page: Path, brief: JsonObject) -> None:
    page.write_text(html_page({"brief": dump(brief)}), encoding="utf-8")


def _brief(parts: Sequence[tuple[JsonObject, JsonObject, JsonObject, JsonObject]]) -> JsonObject:
    """A brief of a report, an origin, an entity and an event each."""
    reports, origins, entities, events = zip(*parts, strict=True)
    row: JsonObject = {"schema": "secondsource.brief/1", "reports": reports, "origins": origins}
    return row | {"entities": entities, "events": events, "statements": [], "skipped": []}


def _nasty(number: int, text: str) -> tuple[JsonObject, JsonObject, JsonObject, JsonObject]:
    """One payload in every place that a report, a file or a name can fill."""
    report = _report(f"r{number}", text) | {"notes": [text], "published_basis": text, "agency": text, "ref": text}
    origin: JsonObject = {"id": f"o{number}", "name": text, "kind": text, "reports": [f"r{number}"]}
    join: JsonObject = {"with": None, "because": text, "doubtful": False, "spans": []}
    claim = _claim(f"c{number}", number, text, _span(text, 0, len(text)))
    finding = _finding(number, text, [claim])
    entity: JsonObject = {"id": f"p{number}", "kind": "person", "name": text, "aliases": [text]}
    entity |= {"mentions": 1, "public": True, "listed": [], "findings": []}
    return report, origin | {"joins": [join]}, entity, _event(number, text, finding)


def _hard(number: int) -> tuple[JsonObject, JsonObject, JsonObject, JsonObject]:
    """A report of many texts, each with a claim about some words of it."""
    chance = random.Random(number)
    text, claims = "", []
    for n in range(TEXTS):
        piece = "".join(chance.choice(_LETTERS) for _ in range(chance.randint(1, 60)))
        start = len(text) + chance.randrange(len(piece))
        end = chance.randint(start + 1, len(text) + len(piece))
        text += piece + "\n\n"
        claims.append(_claim(f"c{number}-{n}", number, "A", _span(text, start, end)))
    origin: JsonObject = {"id": f"o{number}", "name": "a", "kind": "outlet", "reports": [f"r{number}"], "joins": []}
    entity: JsonObject = {"id": f"p{number}", "kind": "other", "name": "a", "aliases": [], "mentions": 1}
    event = _event(number, "An event", _finding(number, "A", claims))
    return _report(f"r{number}", text), origin, entity | {"public": True, "listed": [], "findings": []}, event


def _report(name: str, text: str) -> JsonObject:
    row: JsonObject = {"id": name, "published": None, "language": "en", "sha256": "0" * 64, "origin": f"o{name[1:]}"}
    row |= dict.fromkeys(("uri", "outlet", "byline", "title", "text"), text)
    absent = ("ref", "agency", "published_basis", "corrects", "version_of")
    return row | dict.fromkeys(absent) | {"notes": []}


def _span(text: str, start: int, end: int) -> JsonObject:
    return {"start": start, "end": end, "quote": text[start:end]}


def _claim(name: str, number: int, text: str, span: JsonObject) -> JsonObject:
    value: JsonObject = {"kind": "text", "text": span["quote"]}
    claim: JsonObject = {"id": name, "report": f"r{number}", "value": value, "spans": [span], "basis": "stated"}
    claim |= {"sentence": span, "chain": [text, text], "origin": f"o{number}", "stance": "hedges", "hedge": text}
    return claim | {"allegation": None, "as_of": None}


def _finding(number: int, text: str, claims: Sequence[JsonObject]) -> JsonObject:
    value: JsonObject = {"kind": "text", "text": text}
    found: JsonObject = {"value": value, "text": text, "origins": [f"o{number}"], "origins_least": 1}
    found |= {"origins_most": 1, "claims": claims}
    return {"field": "cause", "scope": text, "verdict": "disputed", "why": text, "values": [found]}


def _event(number: int, text: str, finding: JsonObject) -> JsonObject:
    row: JsonObject = {"id": f"e{number}", "type": text, "title": text, "modality": "happened"}
    row |= {"importance": 1.0, "background": False}
    return row | {"findings": [finding], "relations": [], "reports": [f"r{number}"]}


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]))
