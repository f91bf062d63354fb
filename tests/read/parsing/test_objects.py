"""Objects of verbs that the order of words shows."""

from tests.helpers.parsed import settled
from tests.helpers.shipped import reading_of


def test_what_and_joins_behind_an_object_is_a_second_object() -> None:
    found = settled(
        "It|it|PRON|2|nsubj sank|sink|VERB|0|root ,|,|PUNCT|2|punct killing|kill|VERB|2|advcl the|the|DET|6|det "
        "pilot|pilot|NOUN|4|obj and|and|CCONJ|9|cc two|two|NUM|9|nummod cooks|cook|NOUN|4|conj"
    )
    assert found["cooks"] == ("NOUN", "pilot", "conj")


def test_a_second_clause_behind_an_object_stays_beside_its_verb() -> None:
    found = settled(
        "Fire|fire|NOUN|2|nsubj gutted|gut|VERB|0|root a|a|DET|4|det barn|barn|NOUN|2|obj and|and|CCONJ|8|cc "
        "cooks|cook|NOUN|8|nsubj were|be|AUX|8|cop victims|victim|NOUN|2|conj"
    )
    assert found["victims"] == ("NOUN", "gutted", "conj")


def test_whom_somebody_helped_is_not_who_was_held() -> None:
    found = settled(
        "Dahl|Dahl|PROPN|2|nsubj said|say|VERB|0|root two|two|NUM|4|nummod men|man|NOUN|2|obj "
        "accused|accuse|VERB|4|acl of|of|SCONJ|7|mark helping|help|VERB|5|advcl the|the|DET|9|det "
        "thief|thief|NOUN|12|nsubj:pass had|have|AUX|12|aux been|be|AUX|12|aux:pass held|hold|VERB|5|ccomp"
    )
    assert found["thief"] == ("NOUN", "helping", "obj")
    assert found["men"] == ("NOUN", "held", "nsubj:pass")
    assert found["held"] == ("VERB", "said", "ccomp")


def test_a_noun_and_a_comma_begin_the_list_of_subjects() -> None:
    found = settled(
        "Two|two|NUM|2|nummod women|woman|NOUN|9|csubj ,|,|PUNCT|5|punct a|a|DET|5|det man|man|NOUN|9|nsubj "
        "and|and|CCONJ|7|cc child|child|NOUN|5|conj had|have|AUX|9|aux died|die|VERB|0|root"
    )
    assert found["women"] == ("NOUN", "died", "nsubj")
    assert found["man"] == ("NOUN", "women", "conj")
    assert found["child"] == ("NOUN", "women", "conj")


def test_what_a_preposition_leads_is_no_object() -> None:
    found = settled(
        "Men|man|NOUN|9|nsubj killed|kill|VERB|1|acl in|in|ADP|5|case a|a|DET|5|det fire|fire|NOUN|2|obl "
        "at|at|ADP|5|case a|a|DET|5|det mill|mill|NOUN|2|obj rose|rise|VERB|0|root"
    )
    assert found["mill"] == ("NOUN", "fire", "nmod")
    assert found["at"] == ("ADP", "mill", "case")


def test_what_is_carried_out_is_the_object() -> None:
    told = reading_of("The fighters of the Velm Front carried out the assassination of the judge on Monday.")
    doers = [role for event in told.events for role in event.roles if role.role == "actor"]
    assert [told.mentions[role.mention].span.of(told.report.text) for role in doers if role.mention is not None] == [
        "Velm Front"
    ]


def test_a_second_gerund_has_its_own_object() -> None:
    told = reading_of(
        "Two trains collided near Velm on Monday, killing the drivers of both and injuring 31 passengers."
    )
    hurt = [role.mention for event in told.events for role in event.roles if role.role == "injured"]
    assert [told.mentions[m].span.of(told.report.text) for m in hurt if m is not None] == ["31"]


def test_police_who_shoot_are_not_shot() -> None:
    told = reading_of("Police shot and killed a man armed with a knife in Velm on Monday.")
    victims = [role.mention for event in told.events for role in event.roles if role.role == "victim"]
    assert {told.mentions[m].span.of(told.report.text) for m in victims if m is not None} == {
        "a man armed with a knife"
    }
