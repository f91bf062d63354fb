"""Each corpus's lines as documents: the marked words are those that the key names."""

import json
from pathlib import Path

from training.corpora import SILVER, Document, attributed_texts, keyed_texts, named_texts

SAID = 'The ferry\'s captain, Tove Lindal, said on Friday: "The pump failed."'


def written(folder: Path, name: str, *rows: object) -> Path:
    path = folder / name
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def place(text: str, words: str) -> list[int]:
    return [text.index(words), text.index(words) + len(words)]


def marked(document: Document, layer: str) -> list[tuple[str, str]]:
    return [(" ".join(document.words[start:end]), kind) for start, end, kind in document.marks[layer]]


def test_names_are_marked_in_spaced_and_in_ordinary_text(tmp_path: Path) -> None:
    text = "Tove Lindal left Vellin ( again ) ."
    names = [{"start": 0, "end": 11, "kind": "person"}, {"start": 17, "end": 23, "kind": "place"}]
    path = written(tmp_path, "names.jsonl", {"id": "1", "text": text, "names": names})
    for spaced in (True, False):
        (document,) = named_texts(path, spaced=spaced)
        assert marked(document, "names") == [("Tove Lindal", "person"), ("Vellin", "place")]
        assert document.weights == {"names": 1.0}


def test_attributions_are_marked_and_linked_from_their_cue(tmp_path: Path) -> None:
    parts = {"source": "The ferry's captain, Tove Lindal,", "cue": "said", "content": "The pump failed"}
    row = {
        "id": "1",
        "text": SAID,
        "attributions": [{layer: [place(SAID, words)] for layer, words in parts.items()}],
    }
    (document,) = attributed_texts(written(tmp_path, "said.jsonl", row), None)
    assert marked(document, "source") == [("The ferry 's captain , Tove Lindal ,", "source")]
    assert marked(document, "cue") == [("said", "cue")]
    assert marked(document, "content") == [("The pump failed", "content")]
    told = [(document.words[cue], document.words[item], kind) for cue, item, kind in document.links]
    assert told == [("said", "The", "source"), ("said", "The", "content")]
    assert "names" not in document.marks


def test_machine_made_names_weigh_little_and_join_words_of_one_tag(tmp_path: Path) -> None:
    silver = [
        [
            ["Tove", *place(SAID, "Tove"), "PERSON"],
            ["Lindal", *place(SAID, "Lindal"), "PERSON"],
            ["said", *place(SAID, "said"), "O"],
        ]
    ]
    path = written(tmp_path, "said.jsonl", {"id": "1", "text": SAID, "attributions": []})
    (document,) = attributed_texts(path, written(tmp_path, "silver.jsonl", {"id": "1", "sentences": silver}))
    assert marked(document, "names") == [("Tove Lindal", "person")]
    assert document.weights["names"] == SILVER < document.weights["cue"]


def test_strings_of_an_answer_key_are_marked_wherever_they_stand_the_longest_first(tmp_path: Path) -> None:
    text = "THE NORTH FRONT BURNT A MILL.\nTHE FRONT SAID THE  MILL HAD BEEN EMPTY."
    templates = [{"PERP: ORGANIZATION ID": ['"FRONT" / "NORTH FRONT"'], "PHYS TGT: ID": ['? "THE MILL" / "MILL"']}]
    (document,) = keyed_texts(written(tmp_path, "key.jsonl", {"id": "1", "text": text, "templates": templates}))
    assert marked(document, "fillers") == [
        ("NORTH FRONT", "actor_organisation"),
        ("MILL", "target"),
        ("FRONT", "actor_organisation"),
        ("THE MILL", "target"),
    ]


def test_a_report_without_fills_still_teaches_that_nothing_is_one(tmp_path: Path) -> None:
    path = written(tmp_path, "key.jsonl", {"id": "1", "text": "Rain fell.", "templates": []})
    assert keyed_texts(path)[0].marks == {"fillers": []}
