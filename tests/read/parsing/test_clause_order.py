"""Clauses whose opening word shows what is theirs."""

import pytest

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


KILLED = """
Three|three|NUM|3|nsubj:pass were|be|AUX|3|aux:pass killed|kill|VERB|0|root and|and|CCONJ|6|cc six|six|NUM|6|nummod
"""


def test_who_stands_behind_a_passive_and_and_suffers_what_follows() -> None:
    found = settled(f"{KILLED} others|other|NOUN|3|nsubj:pass wounded|wound|VERB|6|acl")
    assert found["others"] == ("NOUN", "wounded", "nsubj:pass")
    assert found["wounded"] == ("VERB", "killed", "conj")
    listed = settled(f"{KILLED} others|other|NOUN|1|conj wounded|wound|VERB|6|acl")
    assert listed["others"] == ("NOUN", "wounded", "nsubj:pass")


def test_a_participle_of_a_place_behind_a_passive_stays_with_it() -> None:
    text = "in|in|ADP|5|case shops|shop|NOUN|3|obl and|and|CCONJ|7|cc homes|home|NOUN|5|conj looted|loot|VERB|7|acl"
    found = settled(f"Three|three|NUM|3|nsubj:pass were|be|AUX|3|aux:pass killed|kill|VERB|0|root {text}")
    assert found["looted"] == ("VERB", "homes", "acl")


def test_what_is_believed_in_a_quotation_is_no_second_thing_said() -> None:
    found = settled("""
They|they|PRON|2|nsubj believe|believe|VERB|8|ccomp she|she|PRON|5|nsubj was|be|AUX|5|aux:pass robbed|rob|VERB|8|ccomp
,|,|PUNCT|2|punct he|he|PRON|8|nsubj said|say|VERB|0|root
""")
    assert found["robbed"] == ("VERB", "believe", "ccomp")


def test_a_number_before_a_passive_is_to_whom_it_was_done() -> None:
    found = settled("""
Six|six|NUM|2|nsubj died|die|VERB|0|root and|and|CCONJ|6|cc 14|14|NUM|6|obl:unmarked were|be|AUX|6|aux:pass
hurt|hurt|VERB|2|conj ,|,|PUNCT|8|punct three|three|NUM|6|nsubj:pass badly|badly|ADV|8|advmod
""")
    assert found["14"] == ("NUM", "hurt", "nsubj:pass")
    assert found["three"] == ("NUM", "hurt", "dep")


def test_what_stands_behind_a_verb_with_its_preposition_is_none_of_its_subjects() -> None:
    found = settled(
        "Gunmen|gunman|NOUN|2|nsubj opened|open|VERB|0|root fire|fire|NOUN|2|obj on|on|ADP|5|case "
        "mourners|mourner|NOUN|1|nmod"
    )
    assert found["mourners"] == ("NOUN", "opened", "obl")


DRONES = "Drones|drone|NOUN|{}|nsubj launched|launch|VERB|{} from|from|ADP|4|case ships|ship|NOUN|2|obl hit|hit|VERB|{}"


@pytest.mark.parametrize(
    "heads", [("5", "5|csubj", "0|root"), ("5", "5|advcl", "0|root"), ("2", "0|root", "2|parataxis")]
)
def test_of_two_verbs_with_one_subject_the_first_tells_of_the_subject(heads: tuple[str, str, str]) -> None:
    found = settled(f"{DRONES.format(*heads)} a|a|DET|7|det school|school|NOUN|5|obj")
    assert found["hit"] == ("VERB", "", "root")
    assert found["Drones"] == ("NOUN", "hit", "nsubj")
    assert found["launched"] == ("VERB", "Drones", "acl")


def test_a_subject_of_a_participle_with_by_is_that_of_the_verb_behind() -> None:
    found = settled(
        "Banks|bank|NOUN|2|nsubj robbed|rob|VERB|6|csubj by|by|ADP|4|case gangs|gang|NOUN|2|obl "
        "were|be|AUX|6|aux:pass shut|shut|VERB|0|root"
    )
    assert found["Banks"] == ("NOUN", "shut", "nsubj:pass")
    assert found["robbed"] == ("VERB", "Banks", "acl")


def test_what_when_leads_in_is_a_clause_of_its_own() -> None:
    found = settled(
        "Two|two|NUM|3|nsubj:pass were|be|AUX|3|aux:pass killed|kill|VERB|0|root when|when|ADV|7|advmod a|a|DET|6|det "
        "van|van|NOUN|3|nsubj:pass overturned|overturn|VERB|6|acl"
    )
    assert found["overturned"] == ("VERB", "killed", "advcl")
    assert found["van"] == ("NOUN", "overturned", "nsubj")


def test_what_and_joins_is_joined_to_the_noun_before() -> None:
    found = settled(
        "Two|two|NUM|2|nummod cooks|cook|NOUN|10|iobj and|and|CCONJ|5|cc three|three|NUM|5|nummod "
        "guards|guard|NOUN|8|conj were|be|AUX|8|cop the|the|DET|8|det dead|dead|ADJ|10|ccomp he|he|PRON|10|nsubj "
        "said|say|VERB|0|root"
    )
    assert found["cooks"] == ("NOUN", "dead", "nsubj")
    assert found["guards"] == ("NOUN", "cooks", "conj")


def test_and_joins_the_sides_between_which_something_is() -> None:
    found = settled(
        "The|the|DET|2|det truce|truce|NOUN|7|nsubj between|between|ADP|4|case Sweden|Sweden|PROPN|2|nmod "
        "and|and|CCONJ|6|cc Denmark|Denmark|PROPN|2|conj held|hold|VERB|0|root"
    )
    assert found["Denmark"] == ("PROPN", "Sweden", "conj")


def test_when_leads_in_a_clause_whatever_verb_it_hangs_on() -> None:
    found = settled(
        "Ten|ten|NUM|2|nsubj died|die|VERB|0|root when|when|ADV|2|advmod a|a|DET|5|det bomber|bomber|NOUN|2|obj "
        "attacked|attack|VERB|5|acl a|a|DET|8|det mosque|mosque|NOUN|6|obj"
    )
    assert found["attacked"] == ("VERB", "died", "advcl")
    assert found["bomber"] == ("NOUN", "attacked", "nsubj")
    assert found["when"] == ("ADV", "attacked", "advmod")


def test_what_stands_before_the_auxiliary_is_the_participles_own() -> None:
    found = settled(
        "Workers|worker|NOUN|9|nsubj:pass held|hold|VERB|1|acl hostage|hostage|ADV|9|xcomp by|by|ADP|5|case "
        "rebels|rebel|NOUN|9|obl:agent for|for|ADP|7|case days|day|NOUN|9|obl were|be|AUX|9|aux:pass "
        "freed|free|VERB|0|root"
    )
    assert found["rebels"] == ("NOUN", "held", "obl:agent")
    assert found["days"] == ("NOUN", "held", "obl")
    assert found["hostage"] == ("ADV", "held", "xcomp")


def test_behind_a_reason_and_a_comma_another_clause_begins() -> None:
    found = settled(
        "He|he|PRON|2|nsubj left|leave|VERB|0|root because|because|ADP|6|case of|of|ADP|3|fixed the|the|DET|6|det "
        "row|row|NOUN|10|obl ,|,|PUNCT|10|punct two|two|NUM|9|nummod aides|aide|NOUN|10|nsubj "
        "told|tell|VERB|2|parataxis us|we|PRON|10|obj"
    )
    assert found["row"] == ("NOUN", "left", "obl")
