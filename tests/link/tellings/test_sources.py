"""Sources: people taken with the body that they speak for."""

from dataclasses import replace

import pytest

from secondsource.link.naming.bodies import body, body_class, is_body_name, may_be_one
from secondsource.link.tellings.parties import find_parties
from secondsource.link.tellings.sources import Source, find_sources
from secondsource.link.tellings.telling import context_of
from tests.helpers.readings import ReadingMaker, make_reading, town


def source(made: ReadingMaker) -> Source:
    """The source of the last statement."""
    reading = made.build()
    return list(find_sources(context_of(0, reading, find_parties(0, reading))).values())[-1]


def spoken(text: str, person: str, content: str) -> Source:
    """The source of a statement by a named person."""
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    made.said(made.mention(person, "person"), content)
    return source(made)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ida Moss, spokeswoman for the Velden fire brigade, said the roof fell in.", "fire"),
        ("The city's police commander, Ida Moss, said the roof fell in.", "police"),
        ("Dr Ida Moss, who runs the emergency room of the clinic, said the roof fell in.", "hospital"),
        ("Deputy Trade Minister Ida Moss said the roof fell in.", "ministry"),
        ("Customs officer Ida Moss said the roof fell in.", "customs"),
        ("Police inspector Ida Moss, a mother of two, said the roof fell in.", "police"),
    ],
)
def test_a_person_speaks_for_the_body_that_stands_beside_the_name(text: str, kind: str) -> None:
    found = spoken(text, "Ida Moss", "the roof fell in")
    assert found.body is not None and found.body.kind == kind
    assert found.person == "Ida Moss" and not found.unnamed


def test_a_person_without_a_body_speaks_for_nobody() -> None:
    found = spoken("Ida Moss, who lives across the street, said the roof fell in.", "Ida Moss", "the roof fell in")
    assert found.body is None and found.kind == "person"


@pytest.mark.parametrize(
    "text",
    [
        "The Velden district court found Ida Moss guilty of theft.",
        "Ida Moss, a former defence minister, said the roof fell in.",
        "A brother of the fire brigade's treasurer, Ida Moss, said the roof fell in.",
        "The police chief's neighbour Ida Moss said the roof fell in.",
    ],
)
def test_nobody_speaks_for_the_court_that_tried_them_for_an_office_that_they_left_or_for_kin(text: str) -> None:
    content = "guilty of theft" if "guilty" in text else "the roof fell in"
    assert spoken(text, "Ida Moss", content).body is None


def test_a_ministers_subject_tells_ministries_apart() -> None:
    found = spoken("Deputy Trade Minister Ida Moss said the roof fell in.", "Ida Moss", "the roof fell in")
    assert found.body is not None
    assert may_be_one(found.body, body("the trade ministry"))
    assert not may_be_one(found.body, body("the health ministry"))


def test_its_chief_speaks_for_the_body_quoted_before() -> None:
    text = "Snow fell, the road directorate said. Its head, Ida Moss, said the road was closed."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    made.said(made.mention("the road directorate", "organisation"), "Snow fell")
    made.said(made.mention("Ida Moss", "person"), "the road was closed")
    found = source(made)
    assert found.body is not None and found.body.words == "road directorate"


def test_the_groups_spokesman_speaks_for_whom_the_group_stands_for_whatever_he_writes_in() -> None:
    text = "The Dawn Front is banned. The group's spokesman, Ida Moss, denied it in a message on Telegram."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    front = made.mention("Dawn Front", "organisation")
    made.mention("The group", "organisation", "nominal", same=front)
    made.mention("Telegram", "organisation")
    spokesman = made.mention("The group's spokesman", "person", "nominal")
    made.mention("Ida Moss", "person", same=spokesman)
    made.said("The group's spokesman, Ida Moss", "it", "denied")
    found = source(made)
    assert found.body is not None and found.body.words == "Dawn Front"


@pytest.mark.parametrize(
    ("speaker", "unnamed", "witness"),
    [
        ("two officials of the trade ministry", True, False),
        ("a person close to the talks", True, False),
        ("residents", False, True),
        ("a police spokesman", False, False),
        ("the hospital", False, False),
        ("a hospital", True, False),
        ("a doctor", True, False),
    ],
)
def test_unnamed_officials_and_witnesses_are_told_apart(speaker: str, unnamed: bool, witness: bool) -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", f"The roof fell in, {speaker} said in Kolby.")
    made.place("Kolby", town("Kolby"))
    made.said(made.mention(speaker, "person", "nominal"), "The roof fell in")
    found = source(made)
    assert (found.unnamed, found.witness) == (unnamed, witness)


def test_two_descriptions_of_one_body() -> None:
    assert may_be_one(body("the Velden police department"), body("police"))
    assert may_be_one(body("the city fire service"), body("the regional fire brigade"))
    assert not may_be_one(body("Saint Ann Hospital"), body("Holm Clinic"))
    assert not may_be_one(body("police"), body("the hospital"))


def test_outlets_that_are_bodies() -> None:
    assert is_body_name("Velden Customs Directorate") and is_body_name("Ministry of Works press service")
    assert not is_body_name("Harbour Post") and not is_body_name("Radio Sund")
    assert is_body_name("Brask Shipping AS") and is_body_name("Orlen Airways")
    assert not is_body_name("Velm News Holdings") and not is_body_name("As Orlen")
    assert body_class("Harbour Post") == ""


def test_one_of_them_is_one_of_those_who_spoke_before() -> None:
    text = "Two customs officials said the gate was shut. One of them said the lock was new."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    made.said(made.mention("Two customs officials", "person", form="nominal"), "the gate was shut")
    made.said(made.mention("One of them", "person", form="nominal"), "the lock was new")
    assert source(made).name == "Two customs officials"


def test_its_head_speaks_for_what_its_was_found_to_mean() -> None:
    text = "The wounded died, the Velden Health Office said. A Delta panel will look into it, its head, Ida Moss, said."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    made.said(made.mention("Velden Health Office", "organisation"), "The wounded died")
    panel = made.mention("A Delta panel", "organisation", "nominal")
    made.mention("its", "organisation", "pronoun", same=panel)
    made.mention("Ida Moss", "person")
    made.said("its head, Ida Moss", "A Delta panel will look into it")
    found = source(made)
    assert (found.person, found.body and found.body.words) == ("Ida Moss", "Delta panel")


def test_who_looks_into_the_police_or_speaks_up_for_them_is_not_the_police() -> None:
    assert body_class("the independent police watchdog") == body_class("the ombudsman") == "watchdog"
    assert body_class("a spokesman of the police federation") == "union"
    assert body_class("a police spokesman") == "police"
    assert not may_be_one(body("the police watchdog"), body("police"))


@pytest.mark.parametrize(("field", "kind"), [("occupation", "rescue"), ("accused", None)])
def test_who_is_accused_speaks_for_no_body_that_spoke_before(field: str, kind: str | None) -> None:
    text = "The roof fell in, the coast guard said. Captain Ida Moss, held over fraud, said the ship was sound."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    made.said(made.mention("the coast guard", "organisation", "nominal"), "The roof fell in")
    captain = made.mention("Ida Moss", "person")
    made.fact(captain, field, "fraud")
    made.said(captain, "the ship was sound")
    found = source(made)
    assert (found.body.kind if found.body else None) == kind


@pytest.mark.parametrize(
    ("quoted", "speaker", "kind"),
    [
        ("police", "spokesman Jon Holt", "police"),
        ("police", "Jon Holt, the chief of operations,", "police"),
        ("the army", "Colonel Jon Holt", "army"),
        ("police", "Jon Holt, the head of the growers' association,", None),
        ("police", "Jon Holt, a spokesman for the strikers,", None),
        ("the hospital", "Jon Holt, a spokesman for the Delta Front,", None),
        ("the interior ministry", "Opposition leader Jon Holt", None),
        ("the president's office", "Colonel Jon Holt", None),
        ("the company", "DockUnion general secretary Jon Holt", None),
        ("the company", "The KLV chair, Jon Holt,", None),
        ("the company", "Managing director Jon Holt", "company"),
    ],
)
def test_a_rank_alone_is_of_the_body_that_spoke_before_but_no_head_of_others_is(
    quoted: str, speaker: str, kind: str | None
) -> None:
    text = f"The gate in Kolby was shut, {quoted} said. {speaker} said the lock was new."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    made.place("Kolby", town("Kolby"))
    made.said(made.mention(quoted, "organisation", "nominal"), "The gate in Kolby was shut")
    made.said(made.mention("Jon Holt", "person"), "the lock was new")
    found = source(made)
    assert (found.body.kind if found.body else None) == kind


def test_who_spoke_for_one_body_does_not_speak_for_the_next_that_is_quoted() -> None:
    text = (
        "Snow fell, the Dawn League said. Its chair, Ida Moss, said the road was closed. "
        "The roof fell in, the electoral board said. Moss said it was a lie."
    )
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    league = made.mention("Dawn League", "organisation")
    made.said(league, "Snow fell")
    made.mention("Its", "organisation", "pronoun", same=league)
    moss = made.mention("Ida Moss", "person")
    made.mention("Its chair", "person", "nominal", same=moss)
    made.said("Its chair, Ida Moss", "the road was closed")
    made.said(made.mention("the electoral board", "organisation", "nominal"), "The roof fell in")
    made.said(made.mention("Moss", "person", nth=1, same=moss), "it was a lie")
    found = source(made)
    assert (found.person, found.body and found.body.words) == ("Ida Moss", "Dawn League")


def test_police_of_a_town_are_no_other_body_that_bears_its_name() -> None:
    text = "Velden police said the roof fell in."
    made = make_reading("a", "Harbour Post", "2024-03-05", f"The Velden Rights Board met. {text}")
    board = made.mention("Velden Rights Board", "organisation")
    made.mention("Velden", "organisation", nth=1, same=board)
    made.said("Velden police", "the roof fell in")
    found = source(made)
    assert (found.name, found.cluster, found.body and found.body.kind) == ("Velden police", None, "police")


def test_reports_of_others_are_a_source_of_no_stated_body() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", "The roof fell in at noon in Kolby, local media said.")
    made.said(made.mention("local media", "organisation"), "The roof fell in at noon in Kolby")
    found = source(made)
    assert found.unnamed and found.body is None


def test_an_examination_is_told_by_the_outlet_itself() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", "A first examination shows that a beam had rotted.")
    made.said("A first examination", "a beam had rotted")
    reading = made.build()
    assert find_sources(context_of(0, reading, find_parties(0, reading))) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Kolby Police have held a man since Monday. The roof fell in, the force said.",
        "The roof fell in, the force said on Monday. A man was in custody, Kolby Police added.",
    ],
)
def test_the_force_is_the_police_that_the_report_names(text: str) -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    made.mention("Kolby Police", "organisation")
    made.said(made.mention("the force", "organisation", "nominal"), "The roof fell in")
    found = source(made)
    assert found.body is not None and (found.body.kind, found.body.words) == ("police", "Kolby Police")


def test_a_force_in_a_report_that_names_no_police_is_nobody_else() -> None:
    text = "The roof fell in, the force said. Kolby Council is worried."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    made.mention("Kolby Council", "organisation")
    made.said(made.mention("the force", "organisation", "nominal"), "The roof fell in")
    found = source(made)
    assert found.body is None or not found.body.kind


@pytest.mark.parametrize(
    ("speaker", "unnamed"),
    [
        ("two officials of the Trade Ministry", True),
        ("a senior aide in the Trade Ministry", True),
        ("a spokesman for the Trade Ministry", False),
    ],
)
def test_officials_of_a_ministry_are_not_the_ministry_as_its_spokesman_is(speaker: str, unnamed: bool) -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", f"The roof in Kolby fell in, {speaker} said.")
    made.place("Kolby", town("Kolby"))
    by = made.mention(speaker, "person", "nominal")
    made.mention("Trade Ministry", "organisation")
    made.said(by, "The roof in Kolby fell in")
    found = source(made)
    assert found.unnamed is unnamed
    assert found.body is not None and found.body.kind == "ministry"


def test_a_statement_whose_speaker_no_words_name_has_a_source() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", "The ministry was told that the roof fell in.")
    made.said(made.mention("ministry", "organisation"), "the roof fell in")
    reading = made.build()
    unspoken = replace(reading, statements=tuple(replace(s, speaker=()) for s in reading.statements))
    (found,) = find_sources(context_of(0, unspoken, find_parties(0, unspoken))).values()
    assert found.body is not None
