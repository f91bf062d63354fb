"""Fits the weights by which role fillers are chosen, on the answer keys of reports that the model was not trained on.

usage: python -m training.fillers MUC4_DEV.jsonl [--write src/secondsource/read/events/filler_weights.py]

One logistic regression over the wordings of all roles: the weight of ``chain`` is shared, so is a part of ``span``'s;
the others are each role's own. Prints the weights, and the log loss of each fifth of the reports by weights fitted to
the others; ``--write`` puts the weights into the module.
"""

import argparse
import hashlib
import re
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from secondsource.model.codebook import Codebook
from secondsource.model.report import Report
from secondsource.read.analyse import Analyser
from secondsource.read.analysis import Analysis
from secondsource.read.events.filler_choice import signs_of, wordings_of
from secondsource.read.events.filler_weights import WEIGHTS, Signs
from secondsource.read.grammar.scene import Scene
from secondsource.read.parsing.mending import mended
from secondsource.read.reader import Reader
from secondsource.read.tellings.triggers import TriggerIndex
from secondsource.read.vocabulary.count_words import COUNT_WORDS
from secondsource.run.codebook import load_codebook
from secondsource.run.gazetteer import load_gazetteer
from training import logistic
from training.corpora import SLOTS, rows
from training.logistic import Floats

_PENALTY, _PENALTY_SHARED = 5.0, 0.1
_FOLDS = 5


@dataclass(frozen=True, slots=True)
class Example:
    """One wording: its report's number, its role, its signs, and whether the answer key holds it."""

    report: int
    role: str
    signs: Signs
    right: bool


def plain(words: str) -> str:
    """Words as the scorer compares them: lower case, without punctuation and articles."""
    letters = "".join(character for character in words.lower() if character not in string.punctuation)
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", letters).split())


def keyed(templates: Sequence[Mapping[str, Sequence[str]]]) -> dict[str, set[str]]:
    """The plain strings of each role in a report's answer key."""
    found: dict[str, set[str]] = {role: set() for role in WEIGHTS}
    for template in templates:
        for slot, role in SLOTS.items():
            for fill in template.get(slot, []):
                found[role].update(plain(words) for words in re.findall(r'"([^"]+)"', fill))
    return found


class _Remembering(Analyser):
    """Keeps the analysis of the last text."""

    last: Analysis

    def analyse(self, text: str) -> Analysis:
        self.last = super().analyse(text)
        return self.last


class _Scenes:
    """Reads reports up to the point where the fillers are chosen."""

    def __init__(self, weights: Path, codebook: Codebook) -> None:
        self._analyser = _Remembering(weights)
        self._reader = Reader(self._analyser, codebook, load_gazetteer())
        self._lemmas = TriggerIndex(codebook).lemmas | COUNT_WORDS

    def of(self, ref: str, text: str) -> Scene:
        """The scene of a report."""
        reading = self._reader.read(Report(ref, ref, None, text, hashlib.sha256(text.encode()).hexdigest()))
        return Scene(mended(self._analyser.last, self._lemmas), reading.mentions, reading.statements)


def examples(path: Path, weights: Path) -> list[Example]:
    """The wordings of every report."""
    scenes, found = _Scenes(weights, load_codebook()), list[Example]()
    for number, row in enumerate(rows(path)):
        templates = row["templates"]
        assert isinstance(templates, list)
        key, scene = keyed(templates), scenes.of(str(row["id"]), str(row["text"]))
        found.extend(example for role in WEIGHTS for example in _of_role(scene, number, role, key[role]))
    return found


def _of_role(scene: Scene, number: int, role: str, key: set[str]) -> list[Example]:
    wordings, text = wordings_of(scene, role), scene.analysis.text
    return [Example(number, role, signs_of(one, wordings), plain(one.span.of(text)) in key) for one in wordings]


def _row(example: Example) -> list[float]:
    roles, signs = list(WEIGHTS), example.signs
    own = [float(example.role == role) for role in roles]
    shared = [signs.span, signs.chain]
    return [*shared, *own, *(signs.span * one for one in own), *(signs.name * one for one in own)]


def fitted(found: Sequence[Example]) -> dict[str, Signs]:
    """The weights of a logistic regression."""
    table = np.array([_row(example) for example in found])
    right = np.array([float(example.right) for example in found])
    penalties = np.array([_PENALTY_SHARED] * 2 + [_PENALTY] * (table.shape[1] - 2))
    return _by_role(logistic.fit(table, right, penalties))


def _by_role(weights: Floats) -> dict[str, Signs]:
    count = len(WEIGHTS)
    bias, span, name = weights[2 : 2 + count], weights[2 + count : 2 + 2 * count], weights[2 + 2 * count :]
    return {
        role: Signs(*(round(float(w), 2) for w in (bias[n], weights[0] + span[n], weights[1], name[n])))
        for n, role in enumerate(WEIGHTS)
    }


def log_loss(found: Sequence[Example], weights: Mapping[str, Signs]) -> float:
    """The mean of -log of the probability that the weights give to what is so."""
    signs = np.array([example.signs for example in found])
    own = np.array([weights[example.role] for example in found])
    odds = (signs * own).sum(axis=1) * np.array([1.0 if example.right else -1.0 for example in found])
    return float(np.logaddexp(0.0, -odds).mean())


def as_source(weights: Mapping[str, Signs]) -> str:
    """The weights as the module states them."""
    lines = (
        f'    "{role}": Signs({", ".join(f"{name}={value}" for name, value in signs._asdict().items())}),\n'
        for role, signs in weights.items()
    )
    return "WEIGHTS = {\n" + "".join(lines) + "}\n"


def main() -> None:
    """Parse the command line, fit and show."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", type=Path)
    parser.add_argument("--weights", type=Path, default=Path("src/secondsource/read/weights"))
    parser.add_argument("--write", type=Path)
    given = parser.parse_args()
    found = examples(given.reports, given.weights)
    for fold in range(_FOLDS):
        seen, unseen = ([e for e in found if (e.report % _FOLDS == fold) == left] for left in (False, True))
        print(f"log loss {log_loss(unseen, fitted(seen)):.4f}, of {len(unseen)} wordings")
    weights = as_source(fitted(found))
    print(weights)
    if given.write:
        module = given.write.read_text(encoding="utf-8")
        given.write.write_text(module[: module.index("WEIGHTS = {")] + weights, encoding="utf-8")


if __name__ == "__main__":
    main()
