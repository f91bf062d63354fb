"""Who is accused of what, how far it has come, and what of it stands as an event."""

import pytest

from tests.helpers.shipped import reading_of


def held(text: str) -> set[tuple[str, str, str]]:
    """(who, kind, first word of the wrongdoing) of every allegation that is not denied."""
    reading = reading_of(text)
    return {
        (reading.mentions[fact.subject].span.of(text), str(fact.allegation), fact.spans[0].of(text).split()[0])
        for fact in reading.facts
        if fact.allegation is not None and fact.stance != "denies"
    }


@pytest.mark.parametrize(
    ("text", "who", "kind", "what"),
    [
        ("The mayor was accused by two rivals of stealing votes.", "The mayor", "alleged", "stealing"),
        ("Dana Weil was detained on suspicion of theft.", "Dana Weil", "alleged", "theft"),
        ("Omar Dell was arrested in connection with a robbery in Holm.", "Omar Dell", "alleged", "a"),
        ("Dana Weil, 51, of Orsa, was charged on Monday with theft.", "Dana Weil", "charged", "theft"),
        ("Dana Weil went on trial on Monday for fraud.", "Dana Weil", "charged", "fraud"),
        ("Omar Dell has pleaded not guilty to murder.", "Omar Dell", "charged", "murder"),
        ("A court sentenced Omar Dell to ten years for arson.", "Omar Dell", "convicted", "arson"),
        ("A jury cleared Dana Weil, a teacher, of theft.", "Dana Weil", "cleared", "theft"),
        ("The judge found Dana Weil not guilty of fraud.", "Dana Weil", "cleared", "fraud"),
        ("A jury found that Dana Weil wasn’t guilty of fraud.", "Dana Weil", "cleared", "fraud"),
        ("The fraud charges against Dana Weil were dropped.", "Dana Weil", "cleared", "fraud"),
        ("Dana Weil's conviction for fraud was quashed.", "Dana Weil", "cleared", "fraud"),
        (
            "The court quashed the corruption conviction of former minister Dana Weil.",
            "Dana Weil",
            "cleared",
            "corruption",
        ),
        ("A jury acquitted Dana Weil on Monday.", "Dana Weil", "cleared", "acquitted"),
        ("His sister was cleared.", "His sister", "cleared", "cleared"),
        ("A court on Monday convicted the head of Tern Metals of fraud.", "the head", "convicted", "fraud"),
    ],
)
def test_an_allegation_names_who_how_far_and_what(text: str, who: str, kind: str, what: str) -> None:
    assert held(text) == {(who, kind, what)}


@pytest.mark.parametrize(
    "text",
    [
        "Prosecutors have not charged Dana Weil with any crime.",
        "The road was cleared of snow.",
        "The square was cleared on Monday.",
        "Dana Weil was indicted on Monday.",
        "Dana Weil was cleared to play on Monday.",
        "Dana Weil was charged with running the new office.",
        "The prosecutor charged with investigating the fire resigned.",
        "Two brothers of the bomber were detained for questioning.",
        "The trial of a new drug for malaria began.",
    ],
)
def test_the_same_words_of_other_matters_accuse_nobody(text: str) -> None:
    assert held(text) == set()


@pytest.mark.parametrize(
    ("text", "crime"),
    [("The trader was convicted of theft in 2019.", "theft"), ("Omar Dell is wanted for murder.", "murder")],
)
def test_wrongdoing_that_is_only_named_is_no_event(text: str, crime: str) -> None:
    assert crime not in {event.trigger.of(text) for event in reading_of(text).events}


def test_wrongdoing_told_of_a_victim_is_an_event_with_its_allegation() -> None:
    text = "Sanne Holt was charged with murdering her business partner."
    event = next(event for event in reading_of(text).events if event.trigger.of(text) == "murdering")
    assert event.allegation == "charged"


def test_a_suspicion_leaves_the_deed_in_doubt() -> None:
    text = "Police suspected Dana Weil of setting fire to the barn."
    event = next(event for event in reading_of(text).events if event.trigger.of(text) == "setting")
    assert (event.stance, event.hedge, event.allegation) == ("hedges", "suspected", "alleged")


def test_a_conviction_that_is_only_supposed_convicts_nobody() -> None:
    assert held("If convicted of arson, Anna Holm faces nine years in prison.") == set()
    assert ("Anna Holm", "convicted", "arson") in held("Anna Holm was convicted of arson on Monday.")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The alleged poisoner Dana Weil was seen in Holm on Monday.", "Dana Weil"),
        ("Dana Weil, the alleged ringleader, was held in Holm.", "Dana Weil"),
        ("Dana Weil, who police say stabbed a waiter, was arrested.", "Dana Weil"),
        ("Police accused mayor Dana Weil of stealing 300 crowns.", "Dana Weil"),
        ("Police suspect the two brothers of setting fire to the barn.", "the two brothers"),
    ],
)
def test_whoever_is_called_the_doer_is_accused(text: str, who: str) -> None:
    assert (who, "alleged") in {(subject, kind) for subject, kind, _ in held(text)}


def test_a_victim_who_is_doubted_is_accused_of_nothing() -> None:
    assert held("The alleged victim Dana Weil left Holm.") == set()


def test_a_plea_of_not_guilty_leaves_the_charge() -> None:
    reading = reading_of("Dana Weil pleaded not guilty to the manslaughter of a cyclist.")
    assert {event.allegation for event in reading.events if event.type == "murder"} == {"charged"}


def test_a_deed_that_somebody_had_no_part_in_took_place() -> None:
    reading = reading_of("Dana Weil has been cleared of any role in the Holm shooting.")
    assert [event.allegation for event in reading.events if event.type == "shooting_attack"] == [None]


@pytest.mark.parametrize(
    "text", ["He denies it, his lawyer Dana Weil said.", "He denied the murder, his lawyer Dana Weil said."]
)
def test_what_a_speaker_is_called_is_not_denied_with_the_deed(text: str) -> None:
    roles = [fact.stance for fact in reading_of(text).facts if fact.field == "role"]
    assert roles == ["asserts"]


def test_an_accuser_within_a_report_speaks_for_the_accusation() -> None:
    text = "The union accuses Dana Weil of theft, the Harbour Post reported."
    reading = reading_of(text)
    spoken = {s.speaker[0].of(text): s.content[0].of(text) for s in reading.statements if s.speaker}
    assert spoken["The union"] == "Dana Weil of theft"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Two men have been arrested over a fire that killed nine people on suspicion of arson.", "Two men"),
        ("Police arrested Omar Dell, who shot two people, on suspicion of murder.", "Omar Dell"),
        ("Dana Weil was held after a crash that killed a cyclist on suspicion of murder.", "Dana Weil"),
        ("Two officers were suspended over the death of Omar Dell, who was arrested for theft.", "Omar Dell"),
        ("The trial of Dana Weil, accused of killing two babies, opened on Monday.", "Dana Weil"),
    ],
)
def test_an_accusation_is_borne_by_whom_it_is_said_of(text: str, who: str) -> None:
    assert {bearer for bearer, _, _ in held(text)} == {who}


def test_who_is_named_as_a_suspect_takes_no_office() -> None:
    assert "appointment" not in {
        event.type for event in reading_of("Both men were named as suspects on Monday.").events
    }
