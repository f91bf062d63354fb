"""Accidents, fires, disasters and searches through the reader as it is shipped: what befell whom, and what did not."""

import pytest

from tests.helpers.fillers import fillers, types_of
from tests.helpers.numbers import Number, numbers_of
from tests.helpers.shipped import reading_of


def counts(text: str) -> set[Number]:
    """(field, scope, low, high) of every number of every event."""
    return numbers_of(reading_of(text))


def facts(text: str) -> set[tuple[str, str]]:
    """(field, words of the value) of every fact."""
    reading = reading_of(text)
    return {
        (fact.field, " ".join(span.of(text) for span in fact.spans))
        if fact.mention is None
        else (fact.field, reading.mentions[fact.mention].span.of(text))
        for fact in reading.facts
    }


def test_lives_are_lost_by_nobody_and_are_no_victims() -> None:
    text = "Nineteen people lost their lives on Monday when a bus fell into a ravine near Tarnau."
    assert ("killed", "all", 19, 19) in counts(text)
    assert not fillers(reading_of(text), "actor") and not fillers(reading_of(text), "victim")


def test_who_died_in_a_crash_did_not_do_it() -> None:
    text = "The signalman who died in Thursday's train crash at Ostheim was 51, the union of signalmen said."
    assert not fillers(reading_of(text), "actor")


@pytest.mark.parametrize(
    "text", ["A woman of 74 was found dead after the flood.", "A nurse of 61 was killed in the crash."]
)
def test_an_age_behind_of_counts_nobody(text: str) -> None:
    assert {count for count in counts(text) if count[0] == "killed"} == {("killed", "all", 1, 1)}


def test_what_stands_behind_of_may_count_people() -> None:
    text = "A crew of 22 was rescued on Sunday after a trawler sank off Lerida."
    assert ("rescued", "all", 22, 22) in counts(text)


def test_the_whole_of_which_some_died_did_not_die() -> None:
    text = "A small plane crashed near Velm on Monday, killing 20 of the 21 people on board, the ministry said."
    assert counts(text) == {("killed", "all", 20, 20), ("aboard", "all", 21, 21)}


def test_of_those_aboard_each_number_is_of_its_own_verb() -> None:
    text = "Of the 43 people on board the ferry that sank on Monday, 31 were rescued and three remain missing."
    assert counts(text) == {("aboard", "all", 43, 43), ("rescued", "all", 31, 31), ("missing", "all", 3, 3)}


def test_the_missing_behind_the_dead_are_not_dead() -> None:
    text = "At least two people died and eight were missing after a bridge over the Lom collapsed on Friday."
    assert counts(text) == {("killed", "all", 2, None), ("missing", "all", 8, 8)}


def test_those_still_in_treatment_are_the_least_that_were_hurt() -> None:
    text = "Eight people are still being treated after Sunday's explosion at a bakery in Tern Falls, a clinic said."
    assert ("injured", "all", 8, None) in counts(text)


def test_one_in_critical_condition_is_one_of_those_hurt() -> None:
    text = "Eight people are being treated after Sunday's fire in Velm. One medic, Nell Aarn, is in critical condition."
    assert {count for count in counts(text) if count[0] == "injured"} == {("injured", "all", 8, 8)}


def test_how_some_of_them_died_is_no_other_toll() -> None:
    text = "A fire killed 52 people at a mill in Velm. Six workers died after jumping from windows, survivors said."
    assert {count for count in counts(text) if count[0] == "killed"} == {("killed", "all", 52, 52)}


def test_a_pair_among_the_dead_is_no_other_toll() -> None:
    text = "Five people died on Saturday when a lift fell, including an Austrian couple on their honeymoon."
    assert {count for count in counts(text) if count[0] == "killed"} == {("killed", "all", 5, 5)}


def test_the_toll_of_an_epidemic_grows_over_a_season() -> None:
    text = "A cholera outbreak has killed at least 45 people in Temba since the beginning of July, a ministry said."
    assert ("killed", "all", 45, None) in counts(text)


def test_a_month_of_last_year_is_no_period() -> None:
    text = "The trial is about the fire in November last year in which 16 people were killed."
    assert ("killed", "all", 16, 16) in counts(text)


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("She had died of a heart attack, a doctor said.", "armed_attack"),
        ("The cabin was near the top when the hauling cable snapped.", "seizure"),
        ('"The roof went off like the lid of a tin," said Alma Horn, a trader.', "explosion"),
        ("A cornice collapsed near the summit of Mount Karsk, where two climbers stood.", "meeting"),
        ("A dead lizard was found in the soup, the cook said.", "death"),
        ("A farmer started the blaze by accident, the fire brigade said.", "traffic_accident"),
        ("Prosecutors suspect the owner of negligent homicide after a blast at a mill.", "murder"),
        ("Two people were pulled from the water, the search and rescue agency said.", "rescue"),
        ("Fire Chief Dale Horn spoke to reporters on Monday.", "fire"),
    ],
)
def test_words_in_another_sense_tell_of_no_event(text: str, none: str) -> None:
    assert none not in types_of(reading_of(text))


def test_the_accident_is_whatever_was_told_before() -> None:
    text = "A cornice gave way and a tower collapsed in Velm on Monday. The accident happened at noon, police said."
    assert types_of(reading_of(text)) == {"structural_collapse"}


def test_a_rescue_and_a_search_belong_to_the_sinking() -> None:
    text = (
        "A ferry carrying 43 people sank off Lerida on Monday night. Fishermen rescued 31 of them. "
        "Rescuers searched for the other passengers on Wednesday."
    )
    assert types_of(reading_of(text)) == {"ship_accident"}
    assert fillers(reading_of(text), "when") == {"Monday night"}


def test_a_rescue_alone_is_an_event() -> None:
    assert types_of(reading_of("Coastguards rescued 31 people off Cape Sorn on Sunday.")) == {"rescue"}


def test_a_blast_at_a_coal_mine_was_not_made_with_a_mine() -> None:
    assert not fillers(reading_of("An explosion at the Karsk coal mine killed 21 people on Tuesday."), "instrument")


def test_whoever_tells_of_a_death_has_not_died() -> None:
    text = "A woman was found dead in her yard after the fire; a coroner said she had died of a stroke."
    assert "coroner" not in " ".join(fillers(reading_of(text), "victim"))


def test_a_jail_term_is_not_of_the_day_of_the_blast() -> None:
    text = "Ona Dahl was jailed on Friday over the explosion in Velm in March that killed two workers."
    assert fillers(reading_of(text), "when", "sentence") == {"Friday"}
    assert fillers(reading_of(text), "when", "explosion") == {"March"}
    assert not fillers(reading_of(text), "where", "sentence")


def test_an_arrest_is_not_of_the_day_of_the_deaths() -> None:
    text = "Police have arrested the manager of the cable car in which five people died on Saturday."
    assert not fillers(reading_of(text), "when", "arrest")


def test_missing_since_a_blast_is_the_day_of_the_blast() -> None:
    text = "Three employees who had been missing since Tuesday's explosion were found dead."
    reading = reading_of(text)
    days = [reading.mentions[r.mention] for e in reading.events for r in e.roles if r.role == "when" and r.mention]
    assert {mention.span.of(text) for mention in days} <= {"Tuesday"}


def test_staging_a_protest_is_holding_one() -> None:
    assert {
        event.modality for event in reading_of("Parents staged a protest before the school on Tuesday.").events
    } == {"happened"}


def test_no_evidence_of_arson_beside_a_blast_is_no_denial() -> None:
    text = "Five people died in an explosion in Velm on Monday. A prosecutor said there was no evidence of arson."
    assert "denial" not in types_of(reading_of(text))


def test_a_ship_has_a_captain_and_no_leader() -> None:
    text = "The ferry Tern left the port at noon. Its captain, Andi Horn, radioed for help."
    assert ("role", "captain") in facts(text)
    assert not {field for field, _ in facts(text)} & {"leader_of", "member_of"}


def test_an_owner_is_no_member_and_a_lone_noun_names_no_body() -> None:
    text = "The owner of the club, Ivo Stell, was fined. The head of the office, Nell Aarn, thanked the fishermen."
    assert not {field for field, _ in facts(text)} & {"leader_of", "member_of"}


def test_a_speaker_without_a_comma_is_not_the_name_before() -> None:
    text = "The blast killed the teachers Harold and Marcy Lind, a spokeswoman for Tern Hospital said on Tuesday."
    assert not [value for field, value in facts(text) if field == "role" and "spokeswoman" in value]


def test_a_name_that_opens_its_sentence_speaks_comma_or_not() -> None:
    text = "Ona Dahl, a spokeswoman for Tern Hospital said two people were hurt in the fire."
    assert ("role", "spokeswoman for Tern Hospital") in facts(text)


def test_a_role_opens_with_its_own_words() -> None:
    text = "All worked for Brawn Mills, whose vice president, Olav Trane, said they were mixing concrete."
    assert ("role", "vice president") in facts(text)
    text = "One firefighter, Nell Aarn, 34, is in critical condition with burns over 40 percent of her body."
    assert ("role", "firefighter") in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Prosecutors detained three managers of a mine in connection with Monday's explosion, in which 25 men died.",
        "Prosecutors opened an inquiry against unknown persons on suspicion of negligence after a blast in Velm.",
    ],
)
def test_a_blast_is_no_accusation_and_an_inquiry_is_not_accused(text: str) -> None:
    assert not [field for field, _ in facts(text) if field == "accused"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Two walkers were killed by an avalanche in the Highlands on Sunday.", "Highlands"),
        ("One person died when a helicopter ditched in the North Sea on Monday.", "North Sea"),
    ],
)
def test_what_has_an_article_is_no_town(text: str, name: str) -> None:
    places = [m.place for m in reading_of(text).mentions if m.span.of(text) == name and m.place is not None]
    assert not [place for place in places if place.precision == "town"]


def test_the_end_of_a_countrys_name_is_no_country() -> None:
    text = "A plane crashed in South Sudan's Unity state on Monday, killing 20 people."
    assert "Sudan" not in fillers(reading_of(text), "where")


def test_two_who_are_missing_are_two() -> None:
    text = "A Danish climber and his guide are missing after a cornice collapsed on Tuesday, officials said."
    assert {count for count in counts(text) if count[0] == "missing"} == {("missing", "all", 2, 2)}


def test_who_is_told_of_as_saved_is_not_all_that_were() -> None:
    text = "A boy was rescued from a tree after the flood in Velm on Sunday."
    assert ("rescued", "all", 1, None) in counts(text)


def test_districts_are_no_people() -> None:
    text = "The cholera outbreak has killed nine people. Eleven of the 21 districts are affected."
    assert not {count for count in counts(text) if count[0] == "affected"}


def test_whom_somebody_called_is_no_target_of_the_explosion() -> None:
    text = (
        "Resident Tom Pell said he had smelled gas for two days and had called the utility twice. "
        "An explosion tore through a house in Terwick."
    )
    assert fillers(reading_of(text), "target") == {"house"}
