"""Syntax measured from plain text on: `python -m training.syntax_figures GUM/dev.conllu`.

F1 as in the CoNLL shared tasks: a word counts when the same characters are a word in both; its tag, its head and its
relation count when they are right too.
"""

import argparse
import json
from dataclasses import dataclass, field
from pathlib import Path

from secondsource.read.analyse import Analyser
from training.conllu import simplified

Place = tuple[int, int]


@dataclass(slots=True)
class GoldText:
    """A document's text and, for each word's place, its tag, its head's place (None for roots) and its relation."""

    text: str = ""
    words: dict[Place, tuple[str, Place | None, str]] = field(default_factory=dict)
    sentences: set[Place] = field(default_factory=set)


def main() -> None:
    """Parse the command line, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("conllu", type=Path)
    parser.add_argument("--weights", type=Path, default=Path("src/secondsource/read/weights"))
    given = parser.parse_args()
    print(json.dumps(figures(Analyser(given.weights), gold_texts(given.conllu))))


def gold_texts(path: Path) -> list[GoldText]:
    """One text for each document; paragraphs stand apart by a blank line."""
    texts: list[GoldText] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        if "# newdoc" in block:
            texts.append(GoldText())
        if block.strip():
            _add(texts[-1], block)
    return texts


def _add(gold: GoldText, block: str) -> None:
    if gold.text:
        gold.text = gold.text.rstrip() + ("\n\n" if "# newpar" in block else " ")
    places: list[Place] = []
    rows = []
    joined, inside = False, 0
    for line in block.splitlines():
        columns = line.split("\t")
        if len(columns) != 10 or "." in columns[0]:
            continue
        space = "" if "SpaceAfter=No" in columns[9] else " "
        if "-" in columns[0]:
            inside = int(columns[0].split("-")[1])
            gold.text += columns[1]
            fused_end, fused_space, cursor = len(gold.text), space, len(gold.text) - len(columns[1])
            joined = True
            continue
        number = int(columns[0])
        if joined and number <= inside:
            end = fused_end if number == inside else cursor + len(columns[1])
            places.append((cursor, end))
            cursor = end
            if number == inside:
                gold.text += fused_space
                joined = False
        else:
            places.append((len(gold.text), len(gold.text) + len(columns[1])))
            gold.text += columns[1] + space
        rows.append(columns)
    for place, columns in zip(places, rows, strict=True):
        head = places[int(columns[6]) - 1] if columns[6] != "0" else None
        gold.words[place] = (columns[3], head, simplified(columns[7]))
    if places:
        gold.sentences.add((places[0][0], places[-1][1]))


def figures(analyser: Analyser, texts: list[GoldText]) -> dict[str, float]:
    """F1 of words, sentences, tags, heads and labelled heads."""
    right = dict.fromkeys(("words", "sentences", "upos", "uas", "las"), 0)
    sizes = {"words": [0, 0], "sentences": [0, 0]}
    for gold in texts:
        analysis = analyser.analyse(gold.text)
        found = {(span.start, span.end) for span in analysis.sentences}
        right["sentences"] += len(found & gold.sentences)
        for name, ours, theirs in (
            ("sentences", len(found), len(gold.sentences)),
            ("words", len(analysis.words), len(gold.words)),
        ):
            sizes[name][0] += ours
            sizes[name][1] += theirs
        for word in analysis.words:
            known = gold.words.get((word.start, word.end))
            if known is None:
                continue
            head = analysis.words[word.head] if word.head >= 0 else None
            attached = (head and (head.start, head.end)) == known[1]
            right["words"] += 1
            right["upos"] += word.upos == known[0]
            right["uas"] += attached
            right["las"] += attached and word.deprel == known[2]
    return {
        name: round(200 * count / sum(sizes["sentences" if name == "sentences" else "words"]), 2)
        for name, count in right.items()
    }


if __name__ == "__main__":
    main()
