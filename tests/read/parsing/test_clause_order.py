"""Clauses whose opening word shows what is theirs."""

from tests.helpers.parsed import settled


def test_the_first_noun_behind_that_is_the_subject_of_its_verb() -> None:
    found = settled(
        "Troops|troop|NOUN|2|nsubj freed|free|VERB|4|ccomp he|he|PRON|4|nsubj said|say|VERB|0|root "
        "adding|add|VERB|4|advcl that|that|SCONJ|10|mark five|five|NUM|8|nummod captors|captor|NOUN|2|obj "
        "were|be|AUX|10|aux:pass killed|kill|VERB|5|ccomp"
    )
    assert found["captors"] == ("NOUN", "killed", "nsubj:pass")


def test_a_verb_with_a_subject_keeps_what_hangs_elsewhere() -> None:
    found = settled(
        "He|he|PRON|2|nsubj said|say|VERB|0|root that|that|SCONJ|5|mark they|they|PRON|5|nsubj won|win|VERB|2|ccomp"
    )
    assert found["they"] == ("PRON", "won", "nsubj")


def test_a_relative_clause_speaks_of_a_noun_before_it() -> None:
    found = settled(
        "Troops|troop|NOUN|2|nsubj freed|free|VERB|0|root miners|miner|NOUN|2|obj on|on|ADP|5|case "
        "Monday|Monday|PROPN|2|obl who|who|PRON|9|nsubj:pass had|have|AUX|9|aux been|be|AUX|9|aux:pass "
        "taken|take|VERB|11|acl:relcl with|with|ADP|11|case guards|guard|NOUN|2|obl"
    )
    assert found["taken"] == ("VERB", "miners", "acl:relcl")
