"""The page: its data stay data, its policy names its own script and style, and the same brief makes the same bytes."""

import base64
import hashlib
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest

from secondsource.show.brief_json import brief_json
from secondsource.show.html import brief_html, html_page
from secondsource.show.value_json import JsonObject, dump
from tests.helpers.briefs import example_brief
from tests.helpers.payloads import payloads

Json = Any


class Elements(HTMLParser):
    """The elements of a page in their order, and the words of each script and style."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.raw: list[str] = []
        self._within = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._within = tag in ("script", "style")
        if self._within:
            self.raw.append("")

    def handle_endtag(self, tag: str) -> None:
        self._within = False

    def handle_data(self, data: str) -> None:
        if self._within:
            self.raw[-1] += data


def data_of(page: str, name: str) -> Json:
    """What a block of data in a page holds."""
    elements = Elements(page)
    raw = [attributes for tag, attributes in elements.tags if tag in ("script", "style")]
    return json.loads(elements.raw[[attributes.get("id") for attributes in raw].index(name)])


def policy_of(page: str) -> dict[str, str]:
    """The content policy of a page: each directive with its sources."""
    metas = [attributes for tag, attributes in Elements(page).tags if tag == "meta"]
    content = next(str(one["content"]) for one in metas if one.get("http-equiv") == "Content-Security-Policy")
    return {name: sources for name, _, sources in (part.partition(" ") for part in content.split("; "))}


@pytest.fixture(scope="module")
def page() -> str:
    return brief_html(example_brief(), with_text=True)


def test_the_page_holds_the_brief_as_the_json_says_it(page: str) -> None:
    assert data_of(page, "brief") == json.loads(brief_json(example_brief(), with_text=True))


def test_texts_can_be_left_out() -> None:
    told = data_of(brief_html(example_brief(), with_text=False), "brief")
    assert {report["text"] for report in told["reports"]} == {None}


def test_the_same_brief_makes_the_same_bytes(page: str) -> None:
    assert page == brief_html(example_brief(), with_text=True)


def test_the_policy_lets_run_what_the_page_holds_and_nothing_else(page: str) -> None:
    policy = policy_of(page)
    blocks = list(zip(_raw_tags(page), Elements(page).raw, strict=True))
    scripts = [raw for (tag, attributes), raw in blocks if tag == "script" and "type" not in attributes]
    styles = [raw for (tag, _), raw in blocks if tag == "style"]
    assert len(scripts) == len(styles) == 1
    assert policy["script-src"] == f"'{_hash(scripts[0])}'"
    assert policy["style-src"] == f"'{_hash(styles[0])}'"
    assert policy["default-src"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert "connect-src" not in policy


def test_the_page_names_no_other_address(page: str) -> None:
    shell = re.sub(r"<script.*?</script>|<style.*?</style>", "", page, flags=re.DOTALL)
    assert not re.search(r"https?:|//|\bsrc=|@import", shell)
    assert not re.search(r"@import|url\((?!data:)", "".join(Elements(page).raw[:1]))


def test_words_of_reports_never_become_markup() -> None:
    texts = payloads(1000)
    block: JsonObject = {"texts": list(texts), "keys": {text: number for number, text in enumerate(texts)}}
    made = html_page({"brief": dump(block)})
    assert Elements(made).tags == Elements(html_page({"brief": "{}"})).tags
    assert data_of(made, "brief") == block


def test_a_payload_in_every_field_changes_no_element() -> None:
    plain = example_brief()
    nasty = payloads(1)[0]
    reports = tuple(
        replace(row, report=replace(row.report, title=nasty, outlet=nasty, byline=nasty, uri=nasty))
        for row in plain.reports
    )
    made = brief_html(replace(plain, reports=reports), with_text=True)
    assert Elements(made).tags == Elements(brief_html(plain, with_text=True)).tags


@pytest.mark.parametrize("letter", ["\u2028", "\u2029", "<", ">", "&"])
def test_letters_that_browsers_read_otherwise_are_escaped(letter: str) -> None:
    block = html_page({"brief": dump({"text": f"a{letter}b"})}).partition('id="brief">')[2].partition("</script>")[0]
    assert letter not in block
    assert json.loads(block) == {"text": f"a{letter}b"}


def _raw_tags(page: str) -> list[tuple[str, dict[str, str | None]]]:
    return [(tag, attributes) for tag, attributes in Elements(page).tags if tag in ("script", "style")]


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
