"""Labels that the rest of the tree decides: objects, subjects, participles, and clauses behind their word."""

from tests.helpers.parsed import settled


def test_an_indirect_object_alone_is_the_object() -> None:
    found = settled(
        "They|they|PRON|2|nsubj cleared|clear|VERB|0|root her|her|PRON|2|iobj of|of|ADP|5|case theft|theft|NOUN|2|obl"
    )
    assert found["her"] == ("PRON", "cleared", "obj")


def test_an_indirect_object_beside_another_object_or_a_clause_stays() -> None:
    found = settled("They|they|PRON|2|nsubj gave|give|VERB|0|root her|her|PRON|2|iobj tea|tea|NOUN|2|obj")
    assert found["her"] == ("PRON", "gave", "iobj")
    found = settled(
        "They|they|PRON|2|nsubj told|tell|VERB|0|root her|her|PRON|2|iobj he|he|PRON|5|nsubj left|leave|VERB|2|ccomp"
    )
    assert found["her"] == ("PRON", "told", "iobj")


def test_a_person_behind_a_verb_without_a_preposition_is_its_object() -> None:
    found = settled("Police|police|NOUN|2|nsubj charged|charge|VERB|0|root Nell|Nell|PROPN|2|obl")
    assert found["Nell"] == ("PROPN", "charged", "obj")
    for day in ("on|on|ADP|4|case Monday|Monday|PROPN|2|obl", "Monday|Monday|PROPN|2|obl"):
        assert settled(f"They|they|PRON|2|nsubj left|leave|VERB|0|root {day}")["Monday"] == ("PROPN", "left", "obl")


def test_a_noun_right_before_a_verb_without_a_subject_is_its_subject() -> None:
    found = settled("Judges|judge|NOUN|2|obj cleared|clear|VERB|0|root Nell|Nell|PROPN|2|obj")
    assert found["Judges"] == ("NOUN", "cleared", "nsubj")
    assert found["Nell"] == ("PROPN", "cleared", "obj")


def test_an_adjective_governs_the_infinitive_behind_it() -> None:
    found = settled(
        """
Talks|talk|NOUN|5|nsubj are|be|AUX|5|cop due|due|ADJ|5|advcl to|to|PART|5|mark open|open|VERB|0|root
soon|soon|ADV|5|advmod
"""
    )
    assert found["due"] == ("ADJ", "", "root")
    assert found["Talks"] == ("NOUN", "due", "nsubj")
    assert found["open"] == ("VERB", "due", "xcomp")
    assert found["soon"] == ("ADV", "open", "advmod")


def test_of_two_subjects_the_first_is_that_of_the_clause_before_the_second() -> None:
    found = settled(
        """
Shelling|shell|VERB|5|nsubj goes|go|VERB|5|ccomp on|on|ADV|2|advmod police|police|NOUN|5|nsubj said|say|VERB|0|root
"""
    )
    assert found["Shelling"] == ("VERB", "goes", "nsubj")
    assert found["police"] == ("NOUN", "said", "nsubj")


def test_a_participle_with_a_phrase_of_its_own_is_a_verb() -> None:
    found = settled(
        """
Guards|guard|NOUN|2|nsubj stand|stand|VERB|0|root accused|accused|NOUN|2|ccomp of|of|ADP|5|case theft|theft|NOUN|3|obl
"""
    )
    assert found["accused"] == ("VERB", "stand", "xcomp")
    found = settled("The|the|DET|2|det accused|accused|NOUN|3|nsubj left|leave|VERB|0|root")
    assert found["accused"] == ("NOUN", "left", "nsubj")


def test_a_clause_right_behind_a_word_that_takes_it_is_its_own() -> None:
    found = settled("Plans|plan|NOUN|0|root to|to|PART|3|mark march|march|VERB|1|xcomp")
    assert found["march"] == ("VERB", "Plans", "acl")
    found = settled("Due|due|ADJ|0|root to|to|PART|3|mark march|march|VERB|1|parataxis")
    assert found["march"] == ("VERB", "Due", "xcomp")
    found = settled(
        """
False|false|ADJ|6|ccomp that|that|SCONJ|4|mark it|it|PRON|4|nsubj sank|sink|VERB|6|ccomp he|he|PRON|6|nsubj
said|say|VERB|0|root
"""
    )
    assert found["sank"] == ("VERB", "False", "ccomp")


def test_whom_somebody_told_keeps_no_clause() -> None:
    found = settled(
        """
She|she|PRON|2|nsubj told|tell|VERB|0|root deputies|deputy|NOUN|2|obj that|that|SCONJ|6|mark it|it|PRON|6|nsubj
sank|sink|VERB|2|ccomp
"""
    )
    assert found["sank"] == ("VERB", "told", "ccomp")


def test_what_has_the_auxiliary_of_a_passive_is_a_verb() -> None:
    found = settled(
        "men|man|NOUN|0|root who|who|PRON|5|nsubj have|have|AUX|5|aux been|be|AUX|5|aux:pass "
        "deported|deported|ADJ|1|acl:relcl"
    )
    assert found["deported"][0] == "VERB"
    assert found["who"] == ("PRON", "deported", "nsubj:pass")


def test_a_gerund_between_a_determiner_and_of_is_a_noun() -> None:
    found = settled(
        "The|the|DET|2|det looting|loot|VERB|6|advcl of|of|ADP|4|case shops|shop|NOUN|2|obl was|be|AUX|6|aux:pass "
        "filmed|film|VERB|0|root"
    )
    assert found["looting"] == ("NOUN", "filmed", "nsubj:pass")


def test_a_number_before_a_copula_is_its_subject() -> None:
    found = settled(
        "Two|two|NUM|5|nummod of|of|ADP|3|case them|they|PRON|1|nmod were|be|AUX|5|cop missing|miss|VERB|0|root"
    )
    assert found["Two"] == ("NUM", "missing", "nsubj")


def test_a_name_right_behind_a_verb_is_its_object_unless_somebody_becomes_it() -> None:
    found = settled("Judges|judge|NOUN|2|nsubj jailed|jail|VERB|0|root Nell|Nell|PROPN|2|xcomp")
    assert found["Nell"] == ("PROPN", "jailed", "obj")
    found = settled("It|it|PRON|2|nsubj became|become|VERB|0|root Aldmoor|Aldmoor|PROPN|2|xcomp")
    assert found["Aldmoor"] == ("PROPN", "became", "xcomp")


def test_a_number_right_behind_a_verb_without_an_object_is_its_object() -> None:
    found = settled("It|it|PRON|2|nsubj injured|injure|VERB|0|root 12|12|NUM|2|dep")
    assert found["12"] == ("NUM", "injured", "obj")
    found = settled("They|they|PRON|3|nsubj:pass were|be|AUX|3|aux:pass injured|injure|VERB|0|root 12|12|NUM|3|dep")
    assert found["12"] == ("NUM", "injured", "dep")


def test_what_stands_between_saying_and_a_clause_is_the_subject_of_the_clause() -> None:
    found = settled(
        """
They|they|PRON|2|nsubj said|say|VERB|0|root nine|nine|NUM|2|obj had|have|AUX|5|aux joined|join|VERB|2|ccomp
"""
    )
    assert found["nine"] == ("NUM", "joined", "nsubj")
    found = settled("They|they|PRON|2|nsubj said|say|VERB|0|root nothing|nothing|PRON|2|obj")
    assert found["nothing"] == ("PRON", "said", "obj")


def test_a_number_before_auxiliaries_of_a_verb_without_a_subject_is_its_subject() -> None:
    found = settled(
        """
nine|nine|NUM|3|obj had|have|AUX|3|aux joined|join|VERB|0|root the|the|DET|5|det march|march|NOUN|3|obj
"""
    )
    assert found["nine"] == ("NUM", "joined", "nsubj")
    assert found["march"] == ("NOUN", "joined", "obj")


def test_whom_somebody_is_accused_of_killing_is_not_the_accused() -> None:
    found = settled(
        """
Dahl|Dahl|PROPN|0|root whom|whom|PRON|4|obj police|police|NOUN|4|nsubj accuse|accuse|VERB|1|acl:relcl
Karsk|Karsk|PROPN|4|iobj of|of|SCONJ|7|mark killing|kill|VERB|4|ccomp
"""
    )
    assert found["Karsk"] == ("PROPN", "accuse", "obj")
    assert found["whom"] == ("PRON", "killing", "obj")


def test_a_counted_thing_behind_what_is_done_to_things_is_the_object() -> None:
    found = settled("They|they|PRON|2|nsubj seized|seize|VERB|0|root two|two|NUM|4|nummod cars|car|NOUN|2|obl:unmarked")
    assert found["cars"] == ("NOUN", "seized", "obj")
    found = settled("They|they|PRON|2|nsubj seized|seize|VERB|0|root two|two|NUM|4|nummod days|day|NOUN|2|obl:unmarked")
    assert found["days"] == ("NOUN", "seized", "obl:unmarked")


def test_whom_a_gerund_behind_the_subject_is_followed_by_is_no_second_subject() -> None:
    found = settled(
        """
Vans|van|NOUN|5|nsubj carrying|carry|VERB|1|acl five|five|NUM|4|nummod miners|miner|NOUN|5|nsubj
crashed|crash|VERB|0|root
"""
    )
    assert found["miners"] == ("NOUN", "carrying", "obj")
    found = settled(
        """
Vans|van|NOUN|5|nsubj:pass carrying|carry|VERB|1|acl 12|12|NUM|2|obj miners|miner|NOUN|5|nsubj:pass
overturned|overturn|VERB|0|root
"""
    )
    assert found["miners"] == ("NOUN", "carrying", "obj")
    assert found["12"] == ("NUM", "miners", "nummod")
    assert found["Vans"] == ("NOUN", "overturned", "nsubj")


def test_a_second_subject_behind_a_gerund_with_an_object_stays() -> None:
    found = settled(
        """
Days|day|NOUN|6|nsubj passing|pass|VERB|1|acl them|they|PRON|2|obj ,|,|PUNCT|6|punct miners|miner|NOUN|6|nsubj
left|leave|VERB|0|root
"""
    )
    assert found["miners"] == ("NOUN", "left", "nsubj")


def test_a_participle_behind_the_object_is_said_of_the_object() -> None:
    found = settled(
        "They|they|PRON|2|nsubj found|find|VERB|0|root a|a|DET|4|det guard|guard|NOUN|2|obj shot|shoot|VERB|2|ccomp "
        "to|to|ADP|7|case death|death|NOUN|5|obl"
    )
    assert found["shot"] == ("VERB", "found", "xcomp")
    found = settled(
        "They|they|PRON|2|nsubj told|tell|VERB|0|root a|a|DET|4|det guard|guard|NOUN|2|obj he|he|PRON|6|nsubj "
        "stopped|stop|VERB|2|ccomp"
    )
    assert found["stopped"] == ("VERB", "told", "ccomp")


def test_an_adverb_before_a_verb_has_no_subject() -> None:
    found = settled(
        "A|a|DET|2|det boy|boy|NOUN|4|nsubj:pass was|be|AUX|5|aux:pass fatally|fatally|VERB|5|advmod "
        "shot|shoot|VERB|0|root"
    )
    assert found["fatally"] == ("ADV", "shot", "advmod")
    assert found["boy"] == ("NOUN", "shot", "nsubj:pass")
