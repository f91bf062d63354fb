"""The last word of a phrase of nouns."""

from tests.helpers.parsed import settled


def test_a_past_form_behind_its_noun_is_a_verb() -> None:
    found = settled(
        "Many|many|ADJ|2|nsubj fled|flee|VERB|0|root as|as|SCONJ|6|mark a|a|DET|6|det "
        "wildfire|wildfire|NOUN|6|compound swept|sweep|VERB|2|advcl towards|towards|ADP|8|case town|town|NOUN|6|obl"
    )
    assert found["swept"] == ("VERB", "fled", "advcl")
    assert found["wildfire"] == ("NOUN", "swept", "nsubj")


def test_a_regular_past_form_behind_its_noun_is_a_verb() -> None:
    found = settled(
        "Many|many|ADJ|2|nsubj fled|flee|VERB|0|root after|after|ADP|6|case a|a|DET|6|det "
        "quarry|quarry|NOUN|6|compound caved|caved|NOUN|2|obl in|in|ADP|8|case Velm|Velm|PROPN|6|nmod"
    )
    assert found["caved"][0] == "VERB"
    assert found["quarry"] == ("NOUN", "caved", "nsubj")


def test_a_noun_that_looks_like_a_past_form_stays_one() -> None:
    found = settled(
        "Many|many|ADJ|2|nsubj fled|flee|VERB|0|root after|after|ADP|6|case a|a|DET|6|det "
        "garden|garden|NOUN|6|compound shed|shed|NOUN|2|obl in|in|ADP|8|case Velm|Velm|PROPN|6|nmod"
    )
    assert found["shed"][0] == "NOUN"


def test_what_ends_a_phrase_is_else_a_noun() -> None:
    found = settled(
        "They|they|PRON|2|nsubj want|want|VERB|0|root a|a|DET|5|det "
        "night|night|NOUN|5|compound curfew|curfew|VERB|2|xcomp"
    )
    assert found["curfew"] == ("NOUN", "want", "obj")


def test_by_held_by_its_hyphen_leads_in_no_clause() -> None:
    found = settled(
        "Two|two|NUM|2|nsubj died|die|VERB|0|root in|in|ADP|5|case a|a|DET|5|det drive|drive|NOUN|8|obl "
        "-|-|PUNCT|7|punct by|by|SCONJ|8|mark shooting|shoot|VERB|2|advcl"
    )
    assert found["shooting"] == ("NOUN", "died", "obl")
    assert found["drive"] == ("NOUN", "shooting", "compound")


def test_what_people_are_killed_in_is_no_deed_of_theirs() -> None:
    found = settled(
        "Nine|nine|NUM|2|nsubj:pass died|die|VERB|0|root in|in|SCONJ|4|mark fighting|fight|VERB|2|advcl "
        "near|near|ADP|6|case Velm|Velm|PROPN|4|obl"
    )
    assert found["fighting"] == ("NOUN", "died", "obl")
    assert found["in"] == ("ADP", "fighting", "case")
    assert found["Velm"] == ("PROPN", "fighting", "nmod")
    told = settled("Fighting|fight|VERB|2|advcl killed|kill|VERB|0|root nine|nine|NUM|2|obj")
    assert told["Fighting"] == ("NOUN", "killed", "nsubj")


def test_who_fights_somebody_does_so() -> None:
    found = settled(
        "They|they|PRON|2|nsubj died|die|VERB|0|root in|in|SCONJ|4|mark fighting|fight|VERB|2|advcl "
        "rebels|rebel|NOUN|4|obj"
    )
    assert found["fighting"] == ("VERB", "died", "advcl")
