"""How common words are in news: `python -m training.word_frequencies --corpora FOLDER` writes the linker's table.

Two kinds of news are counted apart, local crime (GVA, once an incident) and all else (MUC-4, PolNeAR, ECB, GUM,
CoNLL++); a word is as common as in the kind that has more of it. Only words of `LEAST` reports of a kind are kept, so
that no name of a single case is.
"""

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from math import floor, log2
from pathlib import Path

from secondsource.values.words import COMMON, pieces
from training.corpora import rows

TABLE = Path(__file__).resolve().parent.parent / "src" / "secondsource" / "link" / "naming" / "common_words.txt"
LEAST = 6
RAREST = 8
_GUM_TEXT = re.compile(r"# newdoc id = |# text = (?P<text>.*)")


def main(corpora: Path) -> None:
    """Count the training parts and write the table: a line for each level, the most common words first."""
    shares: dict[str, float] = defaultdict(float)
    for texts in (_crimes(corpora), _other_news(corpora)):
        counts, size = _counted(texts)
        for word, count in counts.items():
            if count >= LEAST:
                shares[word] = max(shares[word], count / size)
    levels: dict[int, list[str]] = defaultdict(list)
    for word, share in shares.items():
        levels[floor(-log2(share))].append(word)
    lines = [f"{level} {' '.join(sorted(levels[level]))}\n" for level in sorted(levels) if level <= RAREST]
    TABLE.write_text("".join(lines), encoding="utf-8")


def _counted(texts: Iterable[str]) -> tuple[Counter[str], int]:
    counts: Counter[str] = Counter()
    size = 0
    for text in texts:
        counts.update({word for word in pieces(text) if word not in COMMON and len(word) > 1})
        size += 1
    return counts, size


def _crimes(corpora: Path) -> Iterator[str]:
    """The reports of each incident as one text: a name that only one incident has counts once."""
    groups = {row["id"]: row["group"] for row in rows(corpora / "gva" / "groups_train.jsonl")}
    texts: dict[object, list[str]] = defaultdict(list)
    for row in rows(corpora / "gva" / "unsorted_train.jsonl"):
        texts[groups[row["id"]]].append(str(row["text"]))
    yield from ("\n".join(parts) for parts in texts.values())


def _other_news(corpora: Path) -> Iterator[str]:
    for name in ("muc4/train", "polnear/train", "conllpp/names_train"):
        yield from (str(row["text"]) for row in rows(corpora / f"{name}.jsonl"))
    documents: dict[str, list[str]] = defaultdict(list)
    for line in (corpora / "ecb" / "train_corpus.txt").read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        if len(columns) > 3:
            documents[columns[0]].append(columns[3])
    yield from (" ".join(words) for words in documents.values())
    for document in (corpora / "gum" / "train.conllu").read_text(encoding="utf-8").split("# newdoc id = ")[1:]:
        yield "\n".join(match["text"] or "" for match in _GUM_TEXT.finditer(document))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    main(parser.parse_args().corpora)
