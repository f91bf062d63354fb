"""The shipped weights: offsets, trees, independence of other reports, and damage."""

import shutil
from pathlib import Path

import pytest

from secondsource.model.errors import InstallationError
from secondsource.read.analyse import Analyser
from secondsource.read.analysis import ROOT, Analysis

WEIGHTS = Path(__file__).resolve().parents[2] / "src" / "secondsource" / "read" / "weights"
REPORT = (
    "OSTRAVA, Czechia, Nov 14 (Amber Coast Press) - Two men were shot dead outside the town hall on Friday, police "
    'spokeswoman Ilse Varga said.\n\n"We don\'t know who did it," she told reporters, adding that the gunmen had fled. '
    "The Lowland Front said it had planted the bomb, according to the Port Ellis Herald."
)
HARD = [
    "",
    " \n\n\u200b",
    "🔥 cafe\u0301 go\u00advern\u00adment שלום \u202e x\u200dy",
    "line one\r\nline two\r\n\r\nline three",
    "\u200d\u200d",
    "\ud800 broken",
    "word " * 1200,
    "a" * 9000,
    "One. Two! Three? " * 40,
]

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return Analyser(WEIGHTS)


def assert_sound(analysis: Analysis) -> None:
    text = analysis.text
    assert all(text[word.start : word.end] == word.text for word in analysis.words)
    for number in range(len(analysis.sentences)):
        inside = analysis.sentence_words(number)
        assert sum(analysis.words[index].head == ROOT for index in inside) == 1
        assert all(analysis.words[index].head in (ROOT, *inside) for index in inside)
        assert all(analysis.words[index].sentence == number for index in inside)
    spans = [
        *((name.start, name.end) for name in analysis.names),
        *((filler.start, filler.end) for filler in analysis.fillers),
        *((s.start, s.end) for found in analysis.attributions for s in (*found.source, *found.cue, *found.content)),
    ]
    assert all(0 <= start < end <= len(text) for start, end in spans)


@pytest.mark.parametrize("text", [*HARD, REPORT, REPORT.upper(), REPORT * 12])
def test_whatever_the_text_the_analysis_is_sound(analyser: Analyser, text: str) -> None:
    analysis = analyser.analyse(text)
    assert analysis.text == text
    assert_sound(analysis)


def test_a_report_reads_the_same_alone_and_among_others(analyser: Analyser) -> None:
    among = [analyser.analyse(text) for text in (REPORT * 3, REPORT, *HARD[:5])][1]
    assert among == Analyser(WEIGHTS).analyse(REPORT)


def test_finds_who_said_what(analyser: Analyser) -> None:
    analysis = analyser.analyse(REPORT)
    words = {
        tuple(" ".join(REPORT[span.start : span.end] for span in part) for part in (found.source, found.cue))
        for found in analysis.attributions
    }
    assert ("police spokeswoman Ilse Varga", "said") in words
    assert {found.kind for found in analysis.names if REPORT[found.start : found.end] == "Ilse Varga"} == {"person"}


def test_finds_who_did_what(analyser: Analyser) -> None:
    analysis = analyser.analyse("The ferry sank near the island.")
    assert [(word.text, word.lemma, word.upos, word.head, word.deprel) for word in analysis.words[1:3]] == [
        ("ferry", "ferry", "NOUN", 2, "nsubj"),
        ("sank", "sink", "VERB", ROOT, "root"),
    ]


def test_missing_weights_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(InstallationError, match="install the program again"):
        Analyser(tmp_path)


@pytest.mark.parametrize("name", ["reader.onnx", "tokenizer.json"])
def test_altered_weights_are_refused(tmp_path: Path, name: str) -> None:
    weights = tmp_path / "weights"
    shutil.copytree(WEIGHTS, weights)
    with (weights / name).open("ab") as stream:
        stream.write(b"\n")
    with pytest.raises(InstallationError, match="was altered"):
        Analyser(weights)


def test_weights_of_another_version_are_refused(tmp_path: Path) -> None:
    weights = tmp_path / "weights"
    shutil.copytree(WEIGHTS, weights)
    manifest = weights / "manifest.json"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace('"ADJ"', '"ADJECTIVE"'), encoding="utf-8")
    with pytest.raises(InstallationError, match="another version"):
        Analyser(weights)
