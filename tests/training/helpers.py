"""Small documents and a small tokenizer to train on."""

from tokenizers import Tokenizer, models, pre_tokenizers

from training.corpora import Document, Syntax

WORDS = (
    '[PAD] ferry captain said the pump had failed on Friday Tove Lindal near Vellin . " , nobody was hurt un'.split()
)


def tokenizer() -> Tokenizer:
    """Cuts words into pieces of its small vocabulary, letter by letter where it must."""
    letters = [f"##{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    pieces = ["[PAD]", "[UNK]", *WORDS[1:], *"abcdefghijklmnopqrstuvwxyzV", *letters]
    vocabulary = {piece: number for number, piece in enumerate(dict.fromkeys(pieces))}
    made = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    made.pre_tokenizer = pre_tokenizers.Whitespace()
    return made


def said(repeats: int = 1) -> Document:
    """An attribution in every sentence: "the captain said nobody was hurt ."."""
    words = "the captain said nobody was hurt .".split() * repeats
    starts = range(0, len(words), 7)
    marks = {
        "source": [(start, start + 2, "source") for start in starts],
        "cue": [(start + 2, start + 3, "cue") for start in starts],
        "content": [(start + 3, start + 6, "content") for start in starts],
    }
    links = [(start + 2, item, kind) for start in starts for item, kind in ((start, "source"), (start + 3, "content"))]
    sentences = [range(start, start + 7) for start in starts]
    return Document(words, sentences, marks, dict.fromkeys(marks, 1.0), links)


def named(repeats: int = 1) -> Document:
    """A person's name in every sentence, with its tree: "Tove Lindal was hurt near Vellin ."."""
    words = "Tove Lindal was hurt near Vellin .".split() * repeats
    starts = range(0, len(words), 7)
    marks = {"names": [mark for s in starts for mark in ((s, s + 2, "person"), (s + 5, s + 6, "place"))]}
    heads = [s + head if head >= 0 else -1 for s in starts for head in (3, 0, 3, -1, 5, 3, 3)]
    syntax = Syntax(
        ["PROPN", "PROPN", "AUX", "VERB", "ADP", "PROPN", "PUNCT"] * repeats,
        heads,
        ["nsubj:pass", "flat", "aux:pass", "root", "case", "obl", "punct"] * repeats,
    )
    return Document(words, [range(s, s + 7) for s in starts], marks, {"names": 1.0}, [], syntax)
