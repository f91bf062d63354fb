"""A place inside a body's name stands in the reading, and nothing in the brief is told of it."""

import json
from pathlib import Path

import pytest

from secondsource.run.brief import make_brief
from secondsource.run.options import RunOptions
from secondsource.run.reading import read_paths
from secondsource.show.brief_json import brief_json

pytestmark = pytest.mark.model

STORY = (
    "Four divers were injured on 3 May 2024 when a barge sank off Trondheim, the Sheffield Rescue Trust said. "
    "The Sheffield Rescue Trust's chief, Edda Marwitz, blamed the barge's owner for the sinking."
)


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "reports.jsonl"
    path.write_text(json.dumps({"id": "barge", "text": STORY}), encoding="utf-8")
    return str(path)


def test_the_reading_says_where_the_body_belongs(story: str) -> None:
    (reading,) = read_paths([story], RunOptions())
    nested = [m for m in reading.mentions if m.span.of(STORY) == "Sheffield"]
    assert [(m.kind, m.form) for m in nested] == [("nationality", "name")] * 2
    assert all(m.place is not None and m.place.country == "GB" for m in nested)
    used = {s.speaker_mention for s in reading.statements} | {f.subject for f in reading.facts}
    used |= {f.mention for f in reading.facts} | {r.mention for e in reading.events for r in e.roles}
    assert not used & {m.id for m in nested}


def test_no_entity_of_the_brief_is_the_nested_place(story: str) -> None:
    brief = json.loads(brief_json(make_brief([story], RunOptions()), with_text=False))
    names = [entity["name"] for entity in brief["entities"]]
    assert any("Sheffield Rescue Trust" in name for name in names)
    assert "Sheffield" not in names
