"""Mending: heads that contradict the order of words are moved, all others stay; lemmas that are known are found."""

from secondsource.read.parsing.mending import mended
from tests.helpers.parsed import parsed


def heads(sentence: str) -> dict[str, tuple[str, str]]:
    """(head, relation) by word after mending."""
    analysis = mended(parsed(sentence), frozenset())
    texts = [word.text for word in analysis.words]
    return {w.text: (texts[w.head] if w.head >= 0 else "", w.deprel) for w in analysis.words}


def test_words_of_a_noun_phrase_hang_together() -> None:
    found = heads(
        """
The|the|DET|4|det salt|salt|NOUN|4|compound store|store|NOUN|4|nsubj burned|burn|VERB|0|root .|.|PUNCT|4|punct
"""
    )
    assert found["The"] == ("store", "det")
    assert found["salt"] == ("store", "compound")
    assert found["store"] == ("burned", "nsubj")


def test_a_subject_finds_its_verb_past_a_pause() -> None:
    found = heads(
        """
Troops|troop|NOUN|3|nmod ,|,|PUNCT|1|punct with|with|ADP|4|case help|help|NOUN|6|obl ,|,|PUNCT|4|punct
raided|raid|VERB|0|root a|a|DET|8|det farm|farm|NOUN|6|obj
"""
    )
    assert found["Troops"] == ("raided", "nsubj")
    assert found["farm"] == ("raided", "obj")


def test_a_day_behind_a_verb_of_saying_is_that_verbs() -> None:
    found = heads(
        """
Floods|flood|NOUN|2|nsubj came|come|VERB|5|ccomp ,|,|PUNCT|5|punct police|police|NOUN|5|nsubj said|say|VERB|0|root
on|on|ADP|7|case Monday|Monday|PROPN|2|obl
"""
    )
    assert found["Monday"] == ("said", "obl")


def test_a_sound_parse_stays_as_it_is() -> None:
    sentence = """
A|a|DET|2|det mother|mother|NOUN|7|nsubj and|and|CCONJ|6|cc her|her|PRON|6|nmod:poss two|two|NUM|6|nummod
sons|son|NOUN|2|conj died|die|VERB|0|root of|of|ADP|9|case smoke|smoke|NOUN|7|obl
"""
    analysis = parsed(sentence)
    assert [(w.head, w.deprel) for w in mended(analysis, frozenset()).words] == [
        (w.head, w.deprel) for w in analysis.words
    ]


def test_known_lemmas_are_found_behind_their_endings() -> None:
    analysis = parsed(
        "They|they|PRON|2|nsubj evacuated|evacuat|VERB|0|root robbed|robb|VERB|2|conj broke|broke|VERB|2|conj"
    )
    words = mended(analysis, frozenset(("evacuate", "rob", "break"))).words
    assert [word.lemma for word in words] == ["they", "evacuate", "rob", "break"]


def test_a_participle_before_its_noun_parts_no_phrase() -> None:
    found = heads(
        """
Staff|staff|NOUN|2|nsubj treated|treat|VERB|0|root 40|40|NUM|5|nummod wounded|wound|VERB|1|amod
miners|miner|NOUN|2|obj .|.|PUNCT|2|punct
"""
    )
    assert found["40"] == ("miners", "nummod")
    assert found["wounded"] == ("miners", "amod")
    assert found["miners"] == ("treated", "obj")


def test_kin_is_joined_to_those_whose_kin_it_is() -> None:
    found = heads(
        """
the|the|DET|2|det deaths|death|NOUN|0|root of|of|ADP|5|case a|a|DET|5|det mother|mother|NOUN|2|nmod
and|and|CCONJ|9|cc her|she|PRON|9|nmod:poss two|two|NUM|9|nummod children|child|NOUN|2|conj
"""
    )
    assert found["children"] == ("mother", "conj")
    found = heads(
        """
He|he|PRON|2|nsubj shot|shoot|VERB|0|root the|the|DET|4|det cook|cook|NOUN|2|obj and|and|CCONJ|7|cc
his|his|PRON|7|nmod:poss son|son|NOUN|2|conj
"""
    )
    assert found["son"] == ("cook", "conj")


def test_who_is_joined_to_a_subject_is_no_subject_of_a_later_verb() -> None:
    found = heads(
        """
A|a|DET|2|det guard|guard|NOUN|11|nsubj and|and|CCONJ|5|cc a|a|DET|5|det cook|cook|NOUN|6|nsubj
died|die|VERB|11|ccomp on|on|ADP|8|case Monday|Monday|PROPN|6|obl ,|,|PUNCT|11|punct police|police|NOUN|11|nsubj
said|say|VERB|0|root
"""
    )
    assert found["guard"] == ("died", "nsubj")
    assert found["cook"] == ("guard", "conj")


def test_the_verb_of_a_relative_clause_has_its_own_subject() -> None:
    found = heads(
        """
Lenn|Lenn|PROPN|2|nsubj fined|fine|VERB|0|root Tern|Tern|PROPN|2|obj 3,000|3,000|NUM|5|nummod
marks|mark|NOUN|2|obj for|for|ADP|8|case a|a|DET|8|det leak|leak|NOUN|2|obl that|that|PRON|10|nsubj
killed|kill|VERB|8|acl:relcl two|two|NUM|10|obj
"""
    )
    assert found["marks"] == ("fined", "obj")


def test_a_time_begins_a_phrase_of_its_own() -> None:
    found = heads(
        """
It|it|PRON|2|nsubj hurt|hurt|VERB|0|root six|six|NUM|4|nummod people|people|NOUN|2|obj last|last|ADJ|6|amod
week|week|NOUN|2|obl .|.|PUNCT|2|punct
"""
    )
    assert found["people"] == ("hurt", "obj")
    assert found["week"] == ("hurt", "obl")
