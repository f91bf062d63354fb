"""Subjects and objects that the order of the words shows."""

from tests.helpers.parsed import settled


def test_before_its_verb_a_noun_is_the_subject_and_a_number_behind_it_the_object() -> None:
    found = settled("The|the|DET|2|det shelling|shelling|NOUN|3|xcomp hurt|hurt|VERB|0|root three|three|NUM|3|xcomp")
    assert found["shelling"] == ("NOUN", "hurt", "nsubj")
    assert found["three"] == ("NUM", "hurt", "obj")


def test_a_gerund_right_before_a_verb_is_its_subject() -> None:
    found = settled(
        "Heavy|heavy|ADJ|5|amod shelling|shell|VERB|3|xcomp forced|force|VERB|0|root 400|400|NUM|5|nummod "
        "people|person|NOUN|3|obj out|out|ADV|3|advmod"
    )
    assert found["shelling"] == ("NOUN", "forced", "nsubj")
    assert found["Heavy"] == ("ADJ", "shelling", "amod")


def test_what_has_an_object_was_done_by_the_noun_before_it() -> None:
    found = settled(
        "Army|army|NOUN|2|compound forces|force|NOUN|0|root retook|retake|VERB|2|acl the|the|DET|5|det "
        "town|town|NOUN|3|obj"
    )
    assert found["retook"] == ("VERB", "", "root")
    assert found["forces"] == ("NOUN", "retook", "nsubj")


def test_who_stands_behind_a_passive_and_by_did_it() -> None:
    found = settled(
        "Trucks|truck|NOUN|3|nsubj:pass were|be|AUX|3|aux:pass attacked|attack|VERB|0|root by|by|ADP|6|mark "
        "planes|plane|NOUN|6|nsubj firing|fire|VERB|3|advcl rockets|rocket|NOUN|6|obj"
    )
    assert found["planes"] == ("NOUN", "attacked", "obl:agent")
    assert found["firing"] == ("VERB", "planes", "acl")


def test_an_adjective_before_an_article_is_what_the_verb_comes_to() -> None:
    found = settled(
        "They|they|PRON|2|nsubj shot|shoot|VERB|0|root dead|dead|ADJ|5|amod a|a|DET|5|det guard|guard|NOUN|2|obj"
    )
    assert found["dead"] == ("ADJ", "shot", "xcomp")


def test_an_in_law_is_one_word() -> None:
    found = settled(
        "His|his|PRON|2|nmod:poss brother|brother|NOUN|7|nsubj -|-|PUNCT|2|punct in|in|ADP|6|case "
        "~-|-|PUNCT|4|punct law|law|NOUN|2|nmod left|leave|VERB|0|root"
    )
    assert found["law"] == ("NOUN", "brother", "flat")


def test_who_stands_before_the_mark_of_a_possessive_owns_what_follows() -> None:
    found = settled(
        "People|people|NOUN|7|nsubj killed|kill|VERB|1|acl in|in|ADP|6|case Monday|Monday|PROPN|2|obl:unmarked "
        "~'s|'s|PART|1|case strike|strike|NOUN|7|nsubj rose|rise|VERB|0|root"
    )
    assert found["Monday"] == ("PROPN", "strike", "nmod:poss")
    assert found["strike"] == ("NOUN", "killed", "obl")


def test_that_speaks_of_the_thing_before_it() -> None:
    found = settled(
        "Police|police|NOUN|2|nsubj held|hold|VERB|0|root the|the|DET|4|det captain|captain|NOUN|2|obj "
        "of|of|ADP|7|case a|a|DET|7|det ferry|ferry|NOUN|4|nmod that|that|PRON|9|nsubj sank|sink|VERB|4|acl:relcl "
        "~,|,|PUNCT|11|punct killing|kill|VERB|2|advcl two|two|NUM|11|obj"
    )
    assert found["sank"] == ("VERB", "ferry", "acl:relcl")
    assert found["killing"] == ("VERB", "sank", "advcl")


def test_where_a_speaker_sits_is_no_place_of_what_was_said() -> None:
    found = settled(
        "Two|two|NUM|2|nsubj died|die|VERB|10|ccomp in|in|ADP|4|case Velm|Velm|PROPN|2|obl ,|,|PUNCT|10|punct "
        "the|the|DET|7|det ministry|ministry|NOUN|10|nsubj in|in|ADP|9|case Berlin|Berlin|PROPN|4|nmod "
        "said|say|VERB|0|root"
    )
    assert found["Berlin"] == ("PROPN", "ministry", "nmod")


def test_before_a_verb_with_an_object_stands_who_did_it() -> None:
    found = settled("Police|police|NOUN|2|nsubj:pass shot|shoot|VERB|0|root two|two|NUM|4|nummod men|man|NOUN|2|obj")
    assert found["Police"] == ("NOUN", "shot", "nsubj")


def test_a_participle_with_a_doer_of_its_own_is_no_auxiliary() -> None:
    found = settled(
        "Miners|miner|NOUN|6|nsubj:pass held|hold|VERB|6|aux:pass by|by|ADP|4|case rebels|rebel|NOUN|2|obl:agent "
        "were|be|AUX|6|aux:pass freed|free|VERB|0|root"
    )
    assert found["held"] == ("VERB", "Miners", "acl")
