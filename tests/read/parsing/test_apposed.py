"""Appositions that were taken for another of those named."""

from secondsource.read.parsing.consistent import consistent
from tests.helpers.parsed import by_word, parsed


def read(sentence: str) -> dict[str, tuple[str, str, str]]:
    """(part of speech, head, relation) by word."""
    return by_word(consistent(parsed(sentence).words))


_SUSPECT = "The|the|DET|2|det suspect|suspect|NOUN|9|nsubj:pass ,|,|PUNCT|6|punct a|a|DET|6|det"
_ARRESTED = "was|be|AUX|9|aux:pass arrested|arrest|VERB|0|root"


def test_a_description_between_commas_says_who_the_noun_is() -> None:
    found = read(f"{_SUSPECT} former|former|ADJ|6|amod soldier|soldier|NOUN|2|conj ,|,|PUNCT|2|punct {_ARRESTED}")
    assert found["soldier"] == ("NOUN", "suspect", "appos")


def test_the_second_of_two_subjects_says_who_the_first_is() -> None:
    found = read(f"{_SUSPECT} former|former|ADJ|6|amod soldier|soldier|NOUN|9|nsubj:pass ,|,|PUNCT|2|punct {_ARRESTED}")
    assert found["soldier"] == ("NOUN", "suspect", "appos")


def test_a_list_goes_on_behind_its_second_comma() -> None:
    found = read(
        "A|a|DET|2|det clinic|clinic|NOUN|11|nsubj:pass ,|,|PUNCT|5|punct a|a|DET|5|det school|school|NOUN|2|conj "
        ",|,|PUNCT|9|punct and|and|CCONJ|9|cc a|a|DET|9|det hall|hall|NOUN|5|conj were|be|AUX|11|aux:pass "
        "hit|hit|VERB|0|root"
    )
    assert found["school"] == ("NOUN", "clinic", "conj")


def test_two_that_and_joins_are_two() -> None:
    found = read(
        "A|a|DET|2|det nurse|nurse|NOUN|7|nsubj:pass and|and|CCONJ|5|cc a|a|DET|5|det cook|cook|NOUN|2|conj "
        "were|be|AUX|7|aux:pass hurt|hurt|VERB|0|root"
    )
    assert found["cook"] == ("NOUN", "nurse", "conj")


def test_a_description_at_the_end_of_the_sentence_says_who_a_name_is() -> None:
    found = read(
        "Police|police|NOUN|2|nsubj blamed|blame|VERB|0|root Ona|Ona|PROPN|2|obj ,|,|PUNCT|6|punct a|a|DET|6|det "
        "baker|baker|NOUN|3|conj .|.|PUNCT|2|punct"
    )
    assert found["baker"] == ("NOUN", "Ona", "appos")
