"""Clauses whose subject was taken for a noun of another phrase, and what stands before a colon."""

from tests.helpers.parsed import settled

MISSING = "Nine|nine|NUM|3|nsubj are|be|AUX|3|cop missing|missing|ADJ|0|root "


def test_the_noun_behind_after_does_what_the_past_form_tells() -> None:
    found = settled(
        MISSING + "after|after|SCONJ|6|case a|a|DET|6|det slide|slide|NOUN|3|obl buried|bury|VERB|3|advcl "
        "a|a|DET|9|det row|row|NOUN|7|obj of|of|ADP|11|case homes|home|NOUN|9|nmod"
    )
    assert found["slide"] == ("NOUN", "buried", "nsubj")
    assert found["after"][1:] == ("buried", "mark")


def test_an_article_of_one_is_none_of_many() -> None:
    found = settled(
        MISSING + "after|after|ADP|8|case a|a|DET|6|det slide|slide|NOUN|8|compound buried|bury|VERB|8|amod "
        "homes|home|NOUN|3|obl in|in|ADP|10|case Velm|Velm|PROPN|8|nmod"
    )
    assert found["slide"] == ("NOUN", "buried", "nsubj")
    assert found["homes"] == ("NOUN", "buried", "obj")
    assert found["buried"] == ("VERB", "missing", "advcl")


def test_a_participle_before_its_noun_stays_one() -> None:
    found = settled(
        MISSING + "after|after|ADP|8|case a|a|DET|6|det gas|gas|NOUN|8|compound powered|power|VERB|8|amod "
        "boat|boat|NOUN|3|obl sank|sink|VERB|3|advcl"
    )
    assert found["powered"][1:] == ("boat", "amod")


def test_a_town_before_a_colon_is_no_subject() -> None:
    found = settled(
        "VELM|Velm|PROPN|7|nsubj :|:|PUNCT|4|punct Two|two|NUM|4|nsubj died|die|VERB|7|ccomp ,|,|PUNCT|7|punct "
        "police|police|NOUN|7|nsubj said|say|VERB|0|root"
    )
    assert found["VELM"][2] == "dep"
