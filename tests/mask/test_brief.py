"""A masked brief holds no private name anywhere, and its spans still hold their words."""

import re
from dataclasses import replace

from secondsource.mask.brief import mask_private
from secondsource.show.brief_json import brief_json
from tests.helpers.briefs import example_brief

# The example's ids are made of names for its readers; those of a record are hashes.
_IDS = re.compile(r'"(?:id|origin|speaker|entity|with)":\s*"[^"]*"|"origins":\s*\["[^\]]*\]')
PRIVATE = ("Lodewijk", "Piet", "Inés", "Tovar")


def test_no_private_name_is_left_anywhere() -> None:
    shown = _IDS.sub("", brief_json(mask_private(example_brief()), with_text=True))
    assert not [name for name in PRIVATE if name.casefold() in shown.casefold()]
    assert "Saint Brannoc Hospital" in shown


def test_titles_and_addresses_are_covered_too() -> None:
    brief = example_brief()
    first = brief.reports[0]
    report = replace(first.report, title="Piet Lodewijk charged", uri="news/piet-lodewijk.txt", byline="Inés Tovar")
    masked = mask_private(replace(brief, reports=(replace(first, report=report), *brief.reports[1:])))
    told = masked.reports[0].report
    assert (told.title, told.uri, told.byline) == ("[person 1] charged", "news/person-1-person-1.txt", "[person 2]")


def test_spans_hold_the_words_that_they_held() -> None:
    brief = example_brief()
    masked = mask_private(brief)
    for before, after in zip(brief.events, masked.events, strict=True):
        for old, new in zip(before.event.claims, after.event.claims, strict=True):
            for one, other in zip((*old.spans, old.sentence), (*new.spans, new.sentence), strict=True):
                words = one.of(old.report.text)
                if not any(name in words for name in PRIVATE):
                    assert other.of(new.report.text) == words
                else:
                    assert "[person " in other.of(new.report.text)


def test_verdicts_and_counts_stay() -> None:
    brief = example_brief()
    masked = mask_private(brief)
    for before, after in zip(brief.events, masked.events, strict=True):
        for old, new in zip(before.findings, after.findings, strict=True):
            assert (old.field, old.verdict) == (new.field, new.verdict)
            assert [(v.origins_least, v.origins_most) for v in old.values] == [
                (v.origins_least, v.origins_most) for v in new.values
            ]


def test_masking_twice_is_masking_once() -> None:
    masked = mask_private(example_brief())
    assert mask_private(masked) == masked


def test_a_report_says_that_names_are_covered() -> None:
    notes = {row.report.id: row.report.notes for row in mask_private(example_brief()).reports}
    assert any("covered" in note for note in notes["r2"])
    assert not any("covered" in note for note in notes["r3"])
