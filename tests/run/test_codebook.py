"""The codebook: the shipped one holds, and a user's mistake is named by file and key."""

import re
from pathlib import Path

import pytest

from secondsource.model.errors import CodebookError
from secondsource.run.codebook import load_codebook

OWN = """
family: harbour
types:
  grounding:
    definition: A ship runs aground.
    examples: [The ferry ran aground off Nordhavn.]
    triggers: {VERB: [ground], NOUN: [grounding]}
    roles: [when, where, target]
    counts: [aboard, injured]
    scopes: [crew]
    codes: {own: G1}
    incident: true
"""


def test_the_shipped_codebook_is_whole() -> None:
    codebook = load_codebook()
    assert len(codebook.types) >= 30
    for code, one in codebook.types.items():
        assert one.code == code
        assert one.definition
        assert one.examples
        assert set(one.roles) | set(one.counts) <= set(codebook.fields)
        assert set(one.scopes) <= set(codebook.scopes)


def test_own_types_are_added_and_replace(tmp_path: Path) -> None:
    shipped = load_codebook()
    (tmp_path / "own.yaml").write_text(OWN, encoding="utf-8")
    (tmp_path / "more.yaml").write_text(
        "types: {fire: {definition: Ours., triggers: {NOUN: [blaze]}}}\n"
        "fields: {draught: depth of a ship}\nscopes: {divers: [diver]}\n",
        encoding="utf-8",
    )
    codebook = load_codebook([str(tmp_path)])
    one = codebook.types["grounding"]
    assert (one.family, one.triggers, one.counts) == ("harbour", {"VERB": ("ground",), "NOUN": ("grounding",)},
                                                      ("aboard", "injured"))  # fmt: skip
    assert (one.codes, one.incident) == ({"own": "G1"}, True)
    assert codebook.types["fire"].definition == "Ours."
    assert codebook.types["fire"].family == "more"
    assert codebook.fields["draught"] == "depth of a ship"
    assert codebook.scopes["divers"] == ("diver",)
    assert set(codebook.types) == {*shipped.types, "grounding"}


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("types: [", "is not YAML"),
        ("- a\n- b", "must be a mapping"),
        ("tipes: {}", "tipes: is no key of a codebook; did you mean 'types'"),
        ("types: {grounding: {triggers: {VERB: [ground]}}}", "types.grounding.definition: is missing"),
        ("types: {grounding: {definition: x}}", "types.grounding.triggers: names no word"),
        ("types: {grounding: {definition: x, triggers: {VERBS: [a]}}}", "did you mean 'VERB'"),
        ("types: {grounding: {definition: x, triggers: {VERB: ground}}}", "must be a list of texts"),
        ("types: {grounding: {definition: x, triggers: {VERB: [no]}}}", "False is none, put it in quotes"),
        ("types: {grounding: {definition: x, triggers: {VERB: [a]}, roles: [captain]}}", "'captain' is not known"),
        ("types: {grounding: {definition: x, triggers: {VERB: [a]}, incident: 'yes'}}", "must be true or false"),
        ("types: {'Run Aground': {definition: x, triggers: {VERB: [a]}}}", "is no code"),
        ("types: {1: {}}", "must be a text"),
        ("types: {grounding: 5}", "types.grounding: must be a mapping"),
        ("scopes: {divers: diver}", "scopes.divers: must be a list"),
    ],
)
def test_a_mistake_is_named_by_file_and_key(tmp_path: Path, content: str, complaint: str) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(CodebookError, match=re.escape(complaint)) as error:
        load_codebook([str(path)])
    assert "own.yaml" in str(error.value)


def test_a_codebook_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(CodebookError, match="no such file"):
        load_codebook([str(tmp_path / "none.yaml")])
    with pytest.raises(CodebookError, match=r"holds no \.yaml"):
        load_codebook([str(tmp_path)])
    (tmp_path / "own.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CodebookError, match=r"UTF-8|YAML"):
        load_codebook([str(tmp_path / "own.yaml")])
