"""Triggers: words of the codebook, what their subjects and objects must be, and where they tell of nothing."""

from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.triggers import TriggerIndex
from tests.helpers.parsed import parsed
from tests.helpers.told import CODEBOOK

INDEX = TriggerIndex(CODEBOOK)


def types(sentence: str, *names: tuple[str, str]) -> list[tuple[str, str]]:
    analysis = parsed(sentence, names)
    return [(analysis.words[t.word].text, t.type) for t in INDEX.find(Scene(analysis, ()))]


def test_a_phrase_goes_before_the_words_in_it() -> None:
    assert types(
        "Boys|boy|NOUN|2|nsubj set|set|VERB|0|root fire|fire|NOUN|2|obj to|to|ADP|5|case barns|barn|NOUN|2|obl"
    ) == [("set", "arson")]


def test_an_object_may_stand_inside_a_phrase_or_before_it() -> None:
    active = "Judges|judge|NOUN|2|nsubj dropped|drop|VERB|0|root all|all|DET|4|det charges|charge|NOUN|2|obj"
    passive = "All|all|DET|2|det charges|charge|NOUN|4|nsubj:pass were|be|AUX|4|aux:pass dropped|drop|VERB|0|root"
    assert types(active) == types(passive) == [("dropped", "charges_dropped")]


def test_a_limit_tells_a_person_from_a_thing() -> None:
    person = "Judges|judge|NOUN|2|nsubj released|release|VERB|0|root a|a|DET|4|det driver|driver|NOUN|2|obj"
    thing = "Judges|judge|NOUN|2|nsubj released|release|VERB|0|root a|a|DET|4|det report|report|NOUN|2|obj"
    assert types(person) == [("released", "release")]
    assert types(thing) == []


def test_a_noun_that_describes_another_tells_of_nothing() -> None:
    assert types("The|the|DET|3|det fire|fire|NOUN|3|compound brigade|brigade|NOUN|4|nsubj came|come|VERB|0|root") == []


def test_a_word_in_a_name_tells_of_nothing() -> None:
    sentence = "Strike|strike|PROPN|2|compound Force|force|PROPN|3|nsubj sang|sing|VERB|0|root"
    assert types(sentence, ("Strike Force", "organisation")) == []


def test_a_strike_is_one_of_arms_where_arms_are_told_of_and_no_work() -> None:
    strike = "The|the|DET|2|det strike|strike|NOUN|3|nsubj shook|shake|VERB|0|root Velm|Velm|PROPN|3|obj"
    missiles = "Two|two|NUM|2|nummod missiles|missile|NOUN|3|nsubj fell|fall|VERB|0|root"
    unions = "The|the|DET|2|det union|union|NOUN|3|nsubj fell|fall|VERB|0|root silent|silent|ADJ|3|xcomp"
    assert types(strike) == types(f"{strike}\n\n{missiles}\n\n{unions}")[:1] == [("strike", "strike")]
    assert types(f"{strike}\n\n{missiles}")[:1] == [("strike", "airstrike")]
