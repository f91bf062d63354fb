"""Parts of speech, heads and relations that the order of the words decides, whatever the parser said."""

from secondsource.model.span import Span
from secondsource.read.parsing.consistent import consistent
from tests.helpers.parsed import by_word, parsed


def read(sentence: str, person: str = "", other: str = "") -> dict[str, tuple[str, str, str]]:
    """(part of speech, head, relation) by word."""
    analysis = parsed(sentence)
    people, others = ([_span(analysis.text, name)] if name else [] for name in (person, other))
    return by_word(consistent(analysis.words, people, others))


def _span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def test_behind_a_modal_verb_stands_a_verb() -> None:
    found = read("They|they|PRON|3|nsubj would|would|AUX|3|aux appeal|appeal|NOUN|0|root")
    assert found["appeal"] == ("VERB", "", "root")


def test_behind_a_vow_to_stands_a_verb() -> None:
    found = read("Farmers|farmer|NOUN|2|nsubj vowed|vow|VERB|0|root to|to|PART|4|case march|march|PROPN|2|obl")
    assert found["march"] == ("VERB", "vowed", "xcomp")
    assert found["to"] == ("PART", "march", "mark")


def test_what_is_done_to_somebody_is_a_participle() -> None:
    found = read("Two|two|NUM|2|nummod men|man|NOUN|4|nsubj be|be|AUX|4|cop extradited|extradited|ADJ|0|root")
    assert found["extradited"] == ("VERB", "", "root")
    assert found["be"] == ("AUX", "extradited", "aux:pass")
    assert found["men"] == ("NOUN", "extradited", "nsubj:pass")


def test_a_particle_belongs_to_its_verb_and_the_noun_behind_is_the_object() -> None:
    found = read(
        "They|they|PRON|2|nsubj called|call|VERB|0|root off|off|ADP|5|case the|the|DET|5|det march|march|NOUN|2|obl"
    )
    assert found["off"] == ("ADP", "called", "compound:prt")
    assert found["march"] == ("NOUN", "called", "obj")


def test_an_infinitive_right_behind_a_threat_is_what_is_threatened() -> None:
    found = read("They|they|PRON|2|nsubj threatened|threaten|VERB|0|root to|to|PART|4|mark attack|attack|VERB|2|advcl")
    assert found["attack"] == ("VERB", "threatened", "xcomp")


def test_what_is_under_way_is_said_of_the_subject_not_of_the_place() -> None:
    found = read(
        """
Talks|talk|NOUN|6|nsubj are|be|AUX|6|cop under|under|ADP|4|case way|way|NOUN|6|nmod in|in|ADP|6|case
Tarm|Tarm|PROPN|0|root
"""
    )
    assert found["way"] == ("NOUN", "", "root")
    assert found["Talks"] == ("NOUN", "way", "nsubj")
    assert found["Tarm"] == ("PROPN", "way", "obl")


def test_reports_that_something_is_so_are_what_is_called_false() -> None:
    found = read(
        """
Reports|report|NOUN|8|nsubj that|that|SCONJ|6|mark the|the|DET|4|det bank|bank|NOUN|5|nsubj
failed|fail|VERB|7|csubj are|be|AUX|7|cop false|false|ADJ|8|ccomp said|say|VERB|0|root
"""
    )
    assert found["Reports"] == ("NOUN", "false", "nsubj")
    assert found["failed"] == ("VERB", "Reports", "acl")
    assert found["that"] == ("SCONJ", "failed", "mark")


def test_a_deed_that_police_tell_of_is_the_mans() -> None:
    found = read(
        """
The|the|DET|2|det man|man|NOUN|0|root who|who|PRON|5|nsubj police|police|NOUN|5|nsubj say|say|VERB|2|acl:relcl
stabbed|stab|VERB|5|xcomp a|a|DET|8|det clerk|clerk|NOUN|6|obj
"""
    )
    assert found["stabbed"] == ("VERB", "man", "acl:relcl")
    assert found["who"] == ("PRON", "stabbed", "nsubj")
    assert found["police"] == ("NOUN", "say", "nsubj")


def test_who_is_suspected_of_something_is_described_by_it() -> None:
    found = read(
        """
Two|two|NUM|2|nummod men|man|NOUN|3|nsubj suspected|suspect|VERB|0|root of|of|ADP|5|case theft|theft|NOUN|3|obl
fled|flee|VERB|3|ccomp
"""
    )
    assert found["fled"] == ("VERB", "", "root")
    assert found["men"] == ("NOUN", "fled", "nsubj")
    assert found["suspected"] == ("VERB", "men", "acl")


def test_a_person_hangs_by_the_first_name() -> None:
    found = read(
        "Nell|Nell|PROPN|3|dep Aarn|Aarn|PROPN|3|nsubj left|leave|VERB|0|root",
        person="Nell Aarn",
    )
    assert found["Nell"] == ("PROPN", "left", "nsubj")
    assert found["Aarn"] == ("PROPN", "Nell", "flat")


def test_another_name_hangs_together_with_its_preposition() -> None:
    found = read(
        """
charges|charge|NOUN|0|root against|against|ADP|3|case Tern|Tern|PROPN|4|compound Metals|Metals|PROPN|1|nmod
""",
        other="Tern Metals",
    )
    assert found["against"] == ("ADP", "Metals", "case")
    assert found["Tern"] == ("PROPN", "Metals", "compound")


def test_an_owner_belongs_to_the_noun_behind_the_mark_whatever_the_parser_made_of_it() -> None:
    found = read(
        """
Overby|Overby|PROPN|3|appos 's|'s|PART|1|case lawyer|lawyer|NOUN|4|nsubj left|leave|VERB|0|root
"""
    )
    assert found["Overby"] == ("PROPN", "lawyer", "nmod:poss")
    found = read(
        """
Overby|Overby|PROPN|4|nsubj 's|'s|PART|1|case lawyer|lawyer|NOUN|1|nmod left|leave|VERB|0|root
"""
    )
    assert found["lawyer"] == ("NOUN", "left", "nsubj")
    assert found["Overby"] == ("PROPN", "lawyer", "nmod:poss")


def test_what_to_leads_is_no_object() -> None:
    found = read("""
She|she|PRON|2|nsubj sentenced|sentence|VERB|0|root six|six|NUM|4|nummod men|man|NOUN|2|iobj to|to|PART|6|case
life|life|NOUN|2|obj
""")
    assert found["men"] == ("NOUN", "sentenced", "obj")
    assert found["life"] == ("NOUN", "sentenced", "obl")
    assert found["to"] == ("ADP", "life", "case")


def test_who_is_found_dead_is_so() -> None:
    found = read("He|he|PRON|3|nsubj:pass was|be|AUX|3|aux:pass found|find|VERB|0|root dead|dead|ADV|3|advmod")
    assert found["dead"] == ("ADJ", "found", "xcomp")


def test_shot_dead_is_told_by_its_verb() -> None:
    found = read("""
Snipers|sniper|NOUN|3|nsubj shot|shot|NOUN|3|nsubj dead|dead|VERB|0|root a|a|DET|5|det guard|guard|NOUN|2|nsubj:pass
""")
    assert found["shot"] == ("VERB", "", "root")
    assert found["Snipers"] == ("NOUN", "shot", "nsubj")
    assert found["guard"] == ("NOUN", "shot", "obj")


def test_what_ends_a_phrase_of_nouns_is_one() -> None:
    found = read("""
It|it|PRON|2|nsubj imposed|impose|VERB|0|root a|a|DET|4|det night|night|NOUN|5|compound curfew|curfew|VERB|2|xcomp
""")
    assert found["curfew"] == ("NOUN", "imposed", "obj")


def test_what_is_carried_out_is_an_object_whatever_stands_behind_it() -> None:
    found = read(
        "They|they|PRON|2|nsubj carried|carry|VERB|0|root out|out|ADP|2|compound:prt the|the|DET|5|det "
        "killing|killing|NOUN|2|parataxis of|of|ADP|8|case two|two|NUM|8|nummod judges|judge|NOUN|5|nmod"
    )
    assert found["killing"] == ("NOUN", "carried", "obj")
