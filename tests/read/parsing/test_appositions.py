"""Which of the nouns before a comma a name behind it names."""

from tests.helpers.parsed import settled


def test_a_name_between_commas_behind_a_noun_says_who_it_is() -> None:
    sentence = """
A|a|DET|2|det native|native|NOUN|6|nsubj:pass ,|,|PUNCT|4|punct Karsk|Karsk|PROPN|2|conj ,|,|PUNCT|2|punct
fell|fall|VERB|0|root
"""
    assert settled(sentence)["Karsk"] == ("PROPN", "native", "appos")
    joined = sentence.replace("Karsk|Karsk|PROPN|2|conj", "and|and|CCONJ|5|cc Karsk|Karsk|PROPN|2|conj")
    assert settled(joined.replace("native|native|NOUN|6", "native|native|NOUN|7"))["Karsk"][2] == "conj"


JOINED = """
They|they|PRON|2|nsubj met|meet|VERB|0|root a|a|DET|4|det nurse|nurse|NOUN|2|obj and|and|CCONJ|7|cc the|the|DET|7|det
cook|cook|NOUN|4|conj ,|,|PUNCT|9|punct Karsk|Karsk|PROPN|4|appos
"""


def test_a_name_behind_the_last_of_several_nouns_is_of_that_one_alone() -> None:
    assert settled(JOINED)["Karsk"] == ("PROPN", "cook", "appos")


def test_two_names_behind_two_nouns_and_a_description_of_both_stay() -> None:
    two = f"{JOINED} and|and|CCONJ|11|cc Moss|Moss|PROPN|9|conj"
    assert settled(two)["Karsk"] == ("PROPN", "nurse", "appos")
    both = JOINED.replace("Karsk|Karsk|PROPN", "brothers|brother|NOUN")
    assert settled(both)["brothers"] == ("NOUN", "nurse", "appos")


OWNED = """
The|the|DET|2|det owner|owner|NOUN|7|nsubj of|of|ADP|5|case the|the|DET|5|det ferry|ferry|NOUN|2|nmod
Solveig|Solveig|PROPN|2|appos left|leave|VERB|0|root
"""


def test_a_name_right_behind_what_is_told_with_of_is_that_things() -> None:
    assert settled(OWNED)["Solveig"] == ("PROPN", "ferry", "appos")
    subject = OWNED.replace("Solveig|Solveig|PROPN|2|appos", "Solveig|Solveig|PROPN|7|nsubj")
    assert settled(subject)["Solveig"] == ("PROPN", "ferry", "appos")


def test_a_day_and_who_heads_a_body_stay() -> None:
    day = OWNED.replace("Solveig|Solveig|PROPN|2|appos", "Monday|Monday|PROPN|2|nmod")
    assert settled(day)["Monday"] == ("PROPN", "left", "obl")
    leader = """
The|the|DET|2|det head|head|NOUN|8|nsubj of|of|ADP|5|case the|the|DET|5|det firm|firm|NOUN|2|nmod
Ona|Ona|PROPN|2|appos Dahl|Dahl|PROPN|6|flat left|leave|VERB|0|root
"""
    assert settled(leader)["Ona"] == ("PROPN", "head", "appos")


_SUSPECT = "The|the|DET|2|det suspect|suspect|NOUN|9|nsubj:pass ,|,|PUNCT|6|punct a|a|DET|6|det"
_ARRESTED = "was|be|AUX|9|aux:pass arrested|arrest|VERB|0|root"


def test_a_description_between_commas_says_who_the_noun_is() -> None:
    found = settled(f"{_SUSPECT} former|former|ADJ|6|amod soldier|soldier|NOUN|2|conj ,|,|PUNCT|2|punct {_ARRESTED}")
    assert found["soldier"] == ("NOUN", "suspect", "appos")


def test_the_second_of_two_subjects_says_who_the_first_is() -> None:
    found = settled(
        f"{_SUSPECT} former|former|ADJ|6|amod soldier|soldier|NOUN|9|nsubj:pass ,|,|PUNCT|2|punct {_ARRESTED}"
    )
    assert found["soldier"] == ("NOUN", "suspect", "appos")


def test_a_list_goes_on_behind_its_second_comma() -> None:
    found = settled(
        "A|a|DET|2|det clinic|clinic|NOUN|11|nsubj:pass ,|,|PUNCT|5|punct a|a|DET|5|det school|school|NOUN|2|conj "
        ",|,|PUNCT|9|punct and|and|CCONJ|9|cc a|a|DET|9|det hall|hall|NOUN|5|conj were|be|AUX|11|aux:pass "
        "hit|hit|VERB|0|root"
    )
    assert found["school"] == ("NOUN", "clinic", "conj")


def test_two_that_and_joins_are_two() -> None:
    found = settled(
        "A|a|DET|2|det nurse|nurse|NOUN|7|nsubj:pass and|and|CCONJ|5|cc a|a|DET|5|det cook|cook|NOUN|2|conj "
        "were|be|AUX|7|aux:pass hurt|hurt|VERB|0|root"
    )
    assert found["cook"] == ("NOUN", "nurse", "conj")


def test_a_description_at_the_end_of_the_sentence_says_who_a_name_is() -> None:
    found = settled(
        "Police|police|NOUN|2|nsubj blamed|blame|VERB|0|root Ona|Ona|PROPN|2|obj ,|,|PUNCT|6|punct a|a|DET|6|det "
        "baker|baker|NOUN|3|conj .|.|PUNCT|2|punct"
    )
    assert found["baker"] == ("NOUN", "Ona", "appos")


def test_the_town_of_an_address_goes_with_its_street() -> None:
    told = settled("""
Moss|Moss|PROPN|8|nsubj ,|,|PUNCT|5|punct of|of|ADP|5|case Mill|Mill|PROPN|5|compound Lane|Lane|PROPN|1|nmod
,|,|PUNCT|7|punct Velm|Velm|PROPN|1|conj denied|deny|VERB|0|root it|it|PRON|8|obj
""")
    assert told["Velm"] == ("PROPN", "Lane", "conj")


def test_whom_and_leads_in_is_somebody_else() -> None:
    sentence = """
Moss|Moss|PROPN|6|nsubj:pass and|and|CCONJ|4|cc her|she|PRON|4|nmod:poss cook|cook|NOUN|1|appos were|be|AUX|6|aux:pass
seized|seize|VERB|0|root
"""
    assert settled(sentence)["cook"] == ("NOUN", "Moss", "conj")
    apposed = sentence.replace("and|and|CCONJ|4|cc", ",|,|PUNCT|4|punct")
    assert settled(apposed)["cook"][2] == "appos"


def test_an_ordinal_behind_the_verb_says_which_one_the_subject_is() -> None:
    found = settled(
        "A|a|DET|2|det nurse|nurse|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass shot|shoot|VERB|0|root ,|,|PUNCT|4|punct "
        "the|the|DET|8|det second|second|ADJ|8|amod woman|woman|NOUN|4|nsubj:pass killed|kill|VERB|4|parataxis"
    )
    assert found["woman"] == ("NOUN", "nurse", "appos")
    assert found["killed"] == ("VERB", "woman", "acl")


def test_a_couple_says_who_several_are() -> None:
    found = settled(
        "The|the|DET|2|det guests|guest|NOUN|7|nsubj ,|,|PUNCT|5|punct a|a|DET|5|det couple|couple|NOUN|7|nsubj "
        ",|,|PUNCT|5|punct died|die|VERB|0|root"
    )
    assert found["couple"] == ("NOUN", "guests", "appos")
