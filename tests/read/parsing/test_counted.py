"""Numbers whose place beside a verb the rest of the sentence leaves."""

from tests.helpers.parsed import settled


def test_a_number_before_a_second_participle_suffers_it() -> None:
    found = settled(
        "Five|five|NUM|3|nsubj:pass were|be|AUX|3|aux:pass killed|kill|VERB|0|root ,|,|PUNCT|7|punct "
        "including|include|VERB|7|case a|a|DET|7|det nurse|nurse|NOUN|3|obl hit|hit|VERB|7|acl by|by|ADP|11|case "
        "a|a|DET|11|det stone|stone|NOUN|8|obl ,|,|PUNCT|8|punct and|and|CCONJ|15|cc nine|nine|NUM|15|nummod "
        "wounded|wound|VERB|8|conj"
    )
    assert found["wounded"] == ("VERB", "killed", "conj")
    assert found["nine"] == ("NUM", "wounded", "nsubj:pass")


def test_few_tells_how_many_people_there_are() -> None:
    found = settled(
        "A|a|DET|2|det faction|faction|NOUN|7|nsubj few|few|ADJ|2|amod people|person|NOUN|5|nsubj "
        "know|know|VERB|2|acl:relcl now|now|ADV|5|advmod claims|claim|VERB|0|root it|it|PRON|7|obj"
    )
    assert found["few"] == ("ADJ", "people", "amod")
