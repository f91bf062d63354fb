"""Who is told to tell it, beside the clause that is told."""

from tests.helpers.fillers import fillers
from tests.helpers.parsed import settled
from tests.helpers.shipped import reading_of


def speakers(text: str) -> list[tuple[str, str]]:
    """The source and cue of each statement."""
    return [
        (" ".join(s.of(text) for s in told.speaker), " ".join(s.of(text) for s in told.cue))
        for told in reading_of(text).statements
    ]


def test_whom_according_to_leads_to_does_not_report_it() -> None:
    text = "Ivo Karsk led the gang as it became the largest, according to the Velm drug agency, Kolby News reported."
    assert ("Kolby News", "reported") in speakers(text)
    assert ("the Velm drug agency", "reported") not in speakers(text)


def test_a_prison_takes_no_bribes() -> None:
    text = "A court sentenced the former mayor, Rui Karsk, to nine years in prison for taking bribes from a builder."
    assert fillers(reading_of(text), "actor", "corruption") <= {"Rui Karsk", "the former mayor, Rui Karsk"}


def test_who_was_seized_and_freed_is_told_of_by_both_verbs() -> None:
    for text in (
        "Four aid workers abducted last month in Velm have been released, their organisation said.",
        "A journalist kidnapped in April was freed on Monday, his family said.",
    ):
        assert {event.type for event in reading_of(text).events} == {"kidnapping", "release"}


def test_those_in_number_are_whom_the_commas_tell() -> None:
    reading = reading_of("The four, three Danes and a Swede, were abducted on April 18.")
    counts = [role for event in reading.events for role in event.roles if role.role == "abducted"]
    assert [(role.scope, reading.mentions[role.mention].amount) for role in counts if role.mention is not None]
    assert len(counts) == 1


def test_the_company_is_called_so_and_its_executives_are_not() -> None:
    text = "Two executives of the company, Karsk Foods, were given suspended sentences on Monday."
    assert fillers(reading_of(text), "target", "sentence") == {"Two executives of the company"}


def test_a_second_description_is_nobody_else() -> None:
    text = "Dale Horn, 35, a chef and father of two, was stabbed near the station in Aarhus."
    assert fillers(reading_of(text), "victim") == {"Dale Horn"}


def test_the_day_behind_a_charge_is_no_day_of_the_murder() -> None:
    reading = reading_of("A man was stabbed to death in Aarhus. A youth was charged with his murder on Monday.")
    dated = {event.type for event in reading.events for role in event.roles if role.role == "when"}
    assert dated == {"charge"}


def test_whom_a_relative_clause_defines_did_it() -> None:
    text = "She blamed the chief of the Harbour Guard, which is the force that killed nine divers."
    assert fillers(reading_of(text), "actor") <= {"Harbour Guard", "the Harbour Guard"}
    assert fillers(reading_of(text), "actor")


def test_last_week_is_no_part_of_the_town_before_it() -> None:
    text = "Two tons of cocaine were found in a container of bananas in the port of Antwerp last week, officials said."
    assert fillers(reading_of(text), "where", "seizure") == {"Antwerp"}


def test_of_two_subjects_the_first_did_what_the_second_tells() -> None:
    found = settled(
        "Rebels|rebel|NOUN|9|nsubj in|in|ADP|3|case Velm|Velm|PROPN|1|nmod freed|free|VERB|1|acl two|two|NUM|6|nummod "
        "men|man|NOUN|4|obj ,|,|PUNCT|4|punct police|police|NOUN|9|nsubj said|say|VERB|0|root"
    )
    assert found["Rebels"] == ("NOUN", "freed", "nsubj")
    assert found["freed"] == ("VERB", "said", "ccomp")
