"""A riot and a shelling through the reader: whom a number of inmates names, a rank as a role, what is no size."""

from secondsource.model.reading import Reading
from tests.helpers.shipped import reading_of


def facts(reading: Reading) -> set[tuple[str, str]]:
    """(field, words of the value) of every fact that has words of its own."""
    return {(f.field, " ".join(s.of(reading.report.text) for s in f.spans)) for f in reading.facts}


def test_the_number_of_inmates_killed_is_nobody() -> None:
    reading = reading_of(
        "The number of inmates killed in a riot at Kelmar's Stonegate prison has risen to seven, the justice ministry "
        "said on Wednesday, after two men died in hospital.",
    )
    assert not [role for event in reading.events for role in event.roles if role.role == "victim"]


def test_who_goes_by_the_name_of_a_commander_is_one() -> None:
    reading = reading_of("A spokesman, who goes by the name Commander Sarin, said artillery was responsible.")
    assert facts(reading) == {("role", "Commander")}


def test_who_has_no_fighters_somewhere_may_have_some_elsewhere() -> None:
    assert not reading_of("The rebel group said it had no fighters within 20 kilometres of the town.").facts


def test_prisoners_are_recaptured_by_an_arrest_and_towns_by_armies() -> None:
    assert [e.type for e in reading_of("Police recaptured two inmates on Monday.").events] == ["arrest"]
    assert [e.type for e in reading_of("Rebels recaptured the town of Velm.").events] == ["territory_capture"]


def test_an_agency_with_a_name_of_its_own_is_no_body_named_before() -> None:
    reading = reading_of(
        "The defence ministry said the Northern Front carried out the attack. The Front denies it. "
        "More than 2,000 families have fled Dovar, according to the relief agency Open Hands.",
    )
    cluster = {mention.span.of(reading.report.text): mention.cluster for mention in reading.mentions}
    assert cluster["Northern Front"] == cluster["Front"] != cluster["the relief agency"]
