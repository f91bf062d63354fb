"""Which corpora train which heads."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from tokenizers import Tokenizer

from training.conllu import treebank
from training.corpora import Document, attributed_texts, keyed_texts, named_texts
from training.examples import Prepared, prepared


def training_tasks(corpora: Path, tokenizer: Tokenizer) -> dict[str, Sequence[Prepared]]:
    """{task: documents} of the training parts."""
    polnear, names = corpora / "polnear", corpora / "conllpp" / "names_train.jsonl"
    documents: dict[str, list[Document]] = {
        "gum": treebank(corpora / "gum" / "train.conllu"),
        "names": [*named_texts(names, spaced=True), *named_texts(names, spaced=False)],
        "polnear": attributed_texts(polnear / "train.jsonl", polnear / "corenlp_names_train.jsonl"),
        "muc4": keyed_texts(corpora / "muc4" / "train.jsonl"),
    }
    return {task: [prepared(document, tokenizer) for document in found] for task, found in documents.items()}


def digest_of(tasks: Mapping[str, Sequence[Prepared]]) -> str:
    """SHA-256 of all that training reads: the same seed gives the same weights only where it is the same."""
    found = hashlib.sha256()
    for task, sources in tasks.items():
        for source in sources:
            found.update(repr((task, source)).encode())
    return found.hexdigest()
