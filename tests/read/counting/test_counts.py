"""Counts on analyses written by hand: which number is of which field, in which scope."""

import pytest

from tests.helpers.parsed import parsed
from tests.helpers.shipped import counted_in, reading_of
from tests.helpers.told import Told, counts


def test_a_coordinated_verb_without_a_noun_counts_people() -> None:
    assert counts(
        """
A|a|DET|2|det blaze|blaze|NOUN|3|nsubj killed|kill|VERB|0|root five|five|NUM|5|nummod people|people|NOUN|3|obj
and|and|CCONJ|7|cc injured|injure|VERB|3|conj 11|11|NUM|7|obj .|.|PUNCT|3|punct
"""
    ) == {("killed", "all", 5, 5), ("injured", "all", 11, 11)}


def test_a_toll_replaces_no_number_of_another_field() -> None:
    assert counts(
        """
The|the|DET|2|det flood|flood|NOUN|3|nsubj hit|hit|VERB|0|root Ried|Ried|PROPN|3|obj .|.|PUNCT|3|punct

The|the|DET|2|det number|number|NOUN|6|nsubj of|of|ADP|4|case people|people|NOUN|2|nmod killed|kill|VERB|4|acl
reached|reach|VERB|0|root seven|seven|NUM|6|obj .|.|PUNCT|6|punct
""",
        ("Ried", "place"),
    ) == {("killed", "all", 7, 7)}


def test_a_group_beside_the_total_has_its_scope() -> None:
    assert counts(
        """
Eleven|eleven|NUM|2|nummod people|people|NOUN|3|nsubj died|die|VERB|0|root ,|,|PUNCT|5|punct three|three|NUM|2|appos
of|of|ADP|8|case the|the|DET|8|det attackers|attacker|NOUN|5|nmod among|among|ADP|10|case them|they|PRON|5|nmod
,|,|PUNCT|5|punct when|when|ADV|14|advmod gunmen|gunman|NOUN|14|nsubj stormed|storm|VERB|3|advcl the|the|DET|16|det
post|post|NOUN|14|obj .|.|PUNCT|3|punct
"""
    ) == {("killed", "all", 11, 11), ("killed", "attackers", 3, 3)}


def test_others_are_additional() -> None:
    assert ("injured", "additional", 3, 3) in counts(
        """
Three|three|NUM|2|nummod others|other|NOUN|4|nsubj:pass were|be|AUX|4|aux:pass wounded|wound|VERB|0|root
in|in|ADP|7|case the|the|DET|7|det raid|raid|NOUN|4|obl .|.|PUNCT|4|punct
"""
    )


def test_nobody_is_the_number_none() -> None:
    assert counts(
        """
A|a|DET|2|det barn|barn|NOUN|3|nsubj collapsed|collapse|VERB|0|root .|.|PUNCT|3|punct

Nobody|nobody|PRON|3|nsubj:pass was|be|AUX|3|aux:pass hurt|hurt|VERB|0|root .|.|PUNCT|3|punct
"""
    ) == {("injured", "all", 0, 0)}


def test_people_without_a_number_are_counted_once_each() -> None:
    told = Told(
        parsed(
            """
A|a|DET|2|det mother|mother|NOUN|7|nsubj and|and|CCONJ|6|cc her|her|PRON|6|nmod:poss only|only|ADJ|6|amod
son|son|NOUN|2|conj died|die|VERB|0|root in|in|ADP|10|case a|a|DET|10|det fire|fire|NOUN|7|obl .|.|PUNCT|7|punct
"""
        )
    )
    assert told.counts() == {("killed", "all", 2, 2)}
    role = next(role for event in told.events for role in event.roles if role.role == "killed")
    assert role.basis == "counted" and told.words(role) == "A mother | her only son"


def test_who_is_shot_and_not_dead_is_injured() -> None:
    assert counts(
        """
A|a|DET|2|det man|man|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass shot|shoot|VERB|0|root and|and|CCONJ|6|cc
killed|kill|VERB|4|conj .|.|PUNCT|4|punct

A|a|DET|2|det woman|woman|NOUN|5|nsubj:pass was|be|AUX|5|aux:pass also|also|ADV|5|advmod shot|shoot|VERB|0|root
.|.|PUNCT|5|punct
"""
    ) == {("killed", "all", 1, 1), ("injured", "all", 1, 1)}


def test_ages_are_no_counts() -> None:
    assert counts(
        """
Ona|Ona|PROPN|6|nsubj:pass Dahl|Dahl|PROPN|1|flat ,|,|PUNCT|4|punct 61|61|NUM|1|appos ,|,|PUNCT|4|punct
injured|injure|VERB|0|root in|in|ADP|9|case the|the|DET|9|det crash|crash|NOUN|6|obl .|.|PUNCT|6|punct
""",
        ("Ona Dahl", "person"),
    ) <= {("injured", "all", 1, 1)}


def test_a_list_of_people_is_summed_once() -> None:
    told = Told(
        parsed(
            """
Officer|officer|NOUN|6|nsubj:pass Jon|Jon|PROPN|1|flat and|and|CCONJ|4|cc two|two|NUM|2|conj were|be|AUX|6|aux:pass
killed|kill|VERB|0|root when|when|ADV|9|advmod gunmen|gunman|NOUN|9|nsubj stormed|storm|VERB|6|advcl
the|the|DET|11|det post|post|NOUN|9|obj .|.|PUNCT|6|punct
""",
            (("Jon", "person"),),
        )
    )
    assert told.counts() == {("killed", "all", 3, 3)}
    role = next(role for event in told.events for role in event.roles if role.role == "killed")
    assert role.basis == "counted"


def test_who_kills_is_not_counted_among_the_killed() -> None:
    assert counts(
        """
Two|two|NUM|2|nummod gunmen|gunman|NOUN|3|nsubj killed|kill|VERB|0|root four|four|NUM|5|nummod
guards|guard|NOUN|3|obj in|in|ADP|8|case the|the|DET|8|det raid|raid|NOUN|3|obl .|.|PUNCT|3|punct
"""
    ) == {("killed", "all", 4, 4)}


def test_a_number_is_read_by_whatever_word_it_hangs_on() -> None:
    assert counts(
        """
A|a|DET|2|det fire|fire|NOUN|3|nsubj killed|kill|VERB|0|root at|at|ADP|7|case least|least|ADJ|6|nmod
14|14|NUM|7|nummod people|people|NOUN|3|obj .|.|PUNCT|3|punct
"""
    ) == {("killed", "all", 14, None)}


def test_both_are_no_toll_beside_a_larger_one() -> None:
    assert counts(
        """
A|a|DET|2|det fire|fire|NOUN|3|nsubj killed|kill|VERB|0|root five|five|NUM|5|nummod people|people|NOUN|3|obj
.|.|PUNCT|3|punct

Both|both|DET|2|det brothers|brother|NOUN|3|nsubj died|die|VERB|0|root later|later|ADV|3|advmod .|.|PUNCT|3|punct
"""
    ) == {("killed", "all", 5, 5)}


def test_killed_and_injured_together_leave_each_number_open() -> None:
    told = Told(
        parsed(
            """
Ten|ten|NUM|2|nummod people|people|NOUN|4|nsubj:pass were|be|AUX|4|aux:pass killed|kill|VERB|0|root
and|and|CCONJ|6|cc injured|injure|VERB|4|conj in|in|ADP|9|case a|a|DET|9|det bombing|bombing|NOUN|4|obl
.|.|PUNCT|4|punct
"""
        )
    )
    assert told.counts() == {("killed", "all", 1, 9), ("injured", "all", 1, 9)}


def test_a_total_of_the_year_is_not_the_number_of_the_event() -> None:
    assert counts(
        """
A|a|DET|2|det man|man|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass killed|kill|VERB|0|root in|in|ADP|7|case
a|a|DET|7|det shooting|shooting|NOUN|4|obl ,|,|PUNCT|9|punct bringing|bring|VERB|4|advcl to|to|ADP|11|case
31|31|NUM|9|obl the|the|DET|13|det number|number|NOUN|9|obj killed|kill|VERB|13|acl this|this|DET|16|det
year|year|NOUN|14|obl:unmarked .|.|PUNCT|4|punct
"""
    ) == {("killed", "all", 1, 1)}


def test_who_was_shot_and_died_is_dead() -> None:
    assert counts(
        """
A|a|DET|2|det baker|baker|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass shot|shoot|VERB|0|root and|and|CCONJ|6|cc
died|die|VERB|4|conj .|.|PUNCT|4|punct
"""
    ) == {("killed", "all", 1, 1)}


def test_none_of_them_badly_is_not_nobody() -> None:
    assert counts(
        """
Six|six|NUM|2|nummod people|people|NOUN|4|nsubj:pass were|be|AUX|4|aux:pass injured|injure|VERB|0|root
,|,|PUNCT|6|punct none|none|NOUN|4|nsubj:pass of|of|ADP|8|case them|they|PRON|6|nmod seriously|seriously|ADV|4|advmod
.|.|PUNCT|4|punct
"""
    ) == {("injured", "all", 6, 6)}


def test_that_no_officer_was_hurt_is_said_of_officers() -> None:
    assert counts(
        """
No|no|DET|2|det officers|officer|NOUN|4|nsubj:pass were|be|AUX|4|aux:pass injured|injure|VERB|0|root .|.|PUNCT|4|punct
"""
    ) == {("injured", "officers", 0, 0)}


def test_those_who_drove_themselves_to_hospital_are_not_one() -> None:
    assert not counts(
        """
The|the|DET|2|det victims|victim|NOUN|3|nsubj drove|drive|VERB|0|root themselves|themselves|PRON|3|obj
to|to|ADP|7|case a|a|DET|7|det hospital|hospital|NOUN|3|obl .|.|PUNCT|3|punct
"""
    )


def test_a_double_murder_and_suicide_leaves_three_dead() -> None:
    assert counts(
        """
A|a|DET|5|det double|double|ADJ|5|amod murder|murder|NOUN|5|compound -|-|PUNCT|5|punct suicide|suicide|NOUN|6|nsubj
happened|happen|VERB|0|root .|.|PUNCT|6|punct
"""
    ) == {("killed", "all", 3, 3)}


def test_a_count_of_separate_attacks_is_of_none() -> None:
    assert not counts(
        """
Five|five|NUM|2|nummod people|people|NOUN|4|nsubj:pass were|be|AUX|4|aux:pass wounded|wound|VERB|0|root in|in|ADP|7|case
separate|separate|ADJ|7|amod shootings|shooting|NOUN|4|obl .|.|PUNCT|4|punct
"""
    )


@pytest.mark.parametrize(
    ("text", "field", "number"),
    [
        ("Officers rounded up 14 activists after the march in Velm.", "arrested", 14),
        ("Rescuers plucked nine sailors from the sea off Velm.", "rescued", 9),
        ("A man was knifed to death outside a club in Velm.", "killed", 1),
        ("A woman was slashed in the face with a razor in Velm.", "injured", 1),
        ("Nine people were poisoned by carbon monoxide at a lodge in Velm.", "injured", 9),
    ],
)
def test_plain_words_count_people(text: str, field: str, number: int) -> None:
    assert counted_in(text, field) == {number}


def test_a_toll_that_has_gone_up_is_no_bound() -> None:
    reading = reading_of("The number of dead in the earthquake that rocked Orvania on Sunday night has gone up to six.")
    (role,) = (role for event in reading.events for role in event.roles if role.role == "killed")
    amount = reading.mentions[role.mention].amount if role.mention is not None else role.amount
    assert amount is not None
    assert (amount.low, amount.high) == (6, 6)


def test_as_many_were_taken_as_were_let_go() -> None:
    told = "Nine miners held hostage by rebels in Velm were freed on Monday."
    assert counted_in(told, "released") == {9}
    assert counted_in(told, "abducted") == {9}


def test_a_clause_on_the_whole_counts_all_of_them() -> None:
    told = "Rebels released nine of the 14 hikers whom they had kidnapped from a camp in May."
    assert counted_in(told, "released") == {9}
    assert counted_in(told, "abducted") == {14}


def test_both_of_those_told_of_are_no_toll_of_their_own() -> None:
    told = "A crash near Velm killed 43 people. The train had two drivers, who were both killed."
    assert counted_in(told, "killed") == {43}
    helped = "A plane crash in Velm killed three. The residents, a couple in their seventies, died in the fire."
    assert counted_in(helped, "killed") == {3}


def test_the_pilot_and_two_others_are_three() -> None:
    assert counted_in("A plane crashed into a house in Velm, killing the pilot and two people.", "killed") == {3}


def test_a_part_beside_its_whole_points_back_at_nobody() -> None:
    told = (
        "A plane crashed in Velm on Friday, killing 18 of the 19 people on board. In 2023, 72 people died near Kolby."
    )
    assert 18 in counted_in(told, "killed")


@pytest.mark.parametrize(
    "turns", ["one by one", "one after the other", "one at a time", "one after another", "two at a time"]
)
def test_in_which_turns_people_were_led_off_counts_nobody(turns: str) -> None:
    text = f"Three men were arrested in Velm on Monday, and led off {turns} in handcuffs."
    assert counted_in(text, "arrested") == {3}
