"""Lemmas by rule."""

import pytest

from secondsource.read.parsing.lemma import lemma_of


@pytest.mark.parametrize(
    ("forms", "lemma"),
    [
        ("says said saying", "say"),
        ("kills killed killing", "kill"),
        ("stabs stabbed stabbing", "stab"),
        ("injures injured injuring", "injure"),
        ("denies denied denying", "deny"),
        ("shoots shot shooting", "shoot"),
        ("occurs occurred occurring", "occur"),
        ("evacuates evacuated evacuating", "evacuate"),
        ("opens opened opening", "open"),
        ("agrees agreed agreeing", "agree"),
        ("kidnaps kidnapped kidnapping", "kidnap"),
        ("accuses accused accusing", "accuse"),
        ("collapses collapsed collapsing", "collapse"),
        ("dies died dying", "die"),
        ("lies lied lying", "lie"),
        ("visits visited visiting", "visit"),
        ("writes wrote written writing", "write"),
        ("needs needed needing need", "need"),
        ("charges charged charging", "charge"),
        ("adds added adding", "add"),
        ("was WERE been 's", "be"),
    ],
)
def test_verbs(forms: str, lemma: str) -> None:
    assert {lemma_of(form, "VERB") for form in forms.split()} == {lemma}


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("gunmen", "gunman"),
        ("bodies", "body"),
        ("churches", "church"),
        ("buses", "bus"),
        ("police", "police"),
        ("houses", "house"),
        ("CHILDREN", "child"),
        ("boss", "boss"),
        ("1990s", "1990s"),
        ("crisis", "crisis"),
    ],
)
def test_nouns(form: str, lemma: str) -> None:
    assert lemma_of(form, "NOUN") == lemma


def test_other_words() -> None:
    assert lemma_of("Davies", "PROPN") == "Davies"
    assert lemma_of("him", "PRON") == "he"
    assert lemma_of("n't", "PART") == "not"
    assert lemma_of("worst", "ADJ") == "bad"
    assert lemma_of("The", "DET") == "the"
