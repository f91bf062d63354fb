"""The last word of a phrase of nouns."""

from tests.helpers.parsed import settled


def test_a_past_form_behind_its_noun_is_a_verb() -> None:
    found = settled(
        "Many|many|ADJ|2|nsubj fled|flee|VERB|0|root as|as|SCONJ|6|mark a|a|DET|6|det "
        "wildfire|wildfire|NOUN|6|compound swept|sweep|VERB|2|advcl towards|towards|ADP|8|case town|town|NOUN|6|obl"
    )
    assert found["swept"] == ("VERB", "fled", "advcl")
    assert found["wildfire"] == ("NOUN", "swept", "nsubj")


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
