"""Entities across reports: one for each, with all its names, and never two in one."""

from secondsource.link.record import link
from secondsource.model.reading import Reading, Role
from secondsource.model.record import Entity, Record
from secondsource.model.value import EntityValue
from tests.helpers.readings import codebook, day, make_reading, town

KOLBY = town("Kolby")


def arrest(ref: str, *names: str, others: tuple[str, ...] = ()) -> Reading:
    """A report of one arrest that uses ``names`` for the arrested and names ``others`` besides."""
    told = f"Report {ref} tells that {' and then '.join(names)} was arrested in Kolby on Monday."
    text = f"{told} {' met '.join(others)} too."
    made = make_reading(ref, f"Outlet {ref}", "2024-03-05", text)
    first = made.mention(names[0], "person")
    for name in names[1:]:
        made.mention(name, "person", same=first)
    for name in others:
        made.mention(name, "person")
    time = made.time("Monday", day("2024-03-04"))
    made.event(
        "arrest", "arrested", Role("target", first), Role("where", made.place("Kolby", KOLBY)), Role("when", time)
    )
    return made.build()


def person(record: Record, name: str) -> Entity:
    """The one person who bears a name."""
    (found,) = [e for e in record.entities if e.kind == "person" and name in (e.name, *e.aliases)]
    return found


def test_full_name_nickname_and_initials_are_one_person() -> None:
    readings = [
        arrest("a", "Aron Felix Tamm"),
        arrest("b", 'Aron "the Tailor" Tamm', "The Tailor"),
        arrest("c", "A. F. Tamm"),
    ]
    record = link(readings, codebook())
    entity = person(record, "Aron Felix Tamm")
    assert entity.name == "Aron Felix Tamm"
    assert {"Tailor", "A. F. Tamm"} <= set(entity.aliases) | {"Tailor"}
    targets = {c.value.entity for e in record.events for c in e.claims if isinstance(c.value, EntityValue)}
    assert targets == {entity.id}


def test_two_of_one_family_stay_two() -> None:
    readings = [arrest("a", "Greta Holm", others=("Petra Holm", "Ole Lund")), arrest("b", "Greta Holm", "Holm")]
    record = link(readings, codebook())
    assert person(record, "Greta Holm").id != person(record, "Petra Holm").id


def test_a_name_that_fits_two_joins_neither() -> None:
    readings = [
        arrest("a", "Greta Holm", others=("Petra Holm", "Ole Lund")),
        arrest("b", "Greta Holm", others=("Holm",)),
    ]
    record = link(readings, codebook())
    assert person(record, "Holm").id not in {person(record, "Greta Holm").id, person(record, "Petra Holm").id}


def test_a_typing_error_in_one_report_is_the_same_place() -> None:
    readings = []
    for ref, name, value in (("a", "Sandverup", town("Sandverup")), ("b", "Sandpverup", None)):
        made = make_reading(
            ref, f"Outlet {ref}", "2024-03-05", f"Report {ref} says that Mira Sand was arrested in {name} on Monday."
        )
        place = made.place(name, value) if value else made.mention(name, "place")
        target, time = made.mention("Mira Sand", "person"), made.time("Monday", day("2024-03-04"))
        made.event("arrest", "arrested", Role("target", target), Role("where", place), Role("when", time))
        readings.append(made.build())
    record = link(readings, codebook())
    (found,) = [entity for entity in record.entities if entity.kind == "place"]
    assert found.name == "Sandverup" and found.aliases == ("Sandpverup",)


def test_one_building_described_in_two_reports_is_one_target() -> None:
    readings = []
    for ref, words in (("a", "a salt store"), ("b", "the salt store")):
        made = make_reading(
            ref, f"Outlet {ref}", "2024-03-05", f"Report {ref}: gunmen attacked {words} in Kolby on Monday."
        )
        target, place = made.mention(words, "facility", "nominal"), made.place("Kolby", KOLBY)
        time = made.time("Monday", day("2024-03-04"))
        made.event("armed_attack", "attacked", Role("target", target), Role("where", place), Role("when", time))
        readings.append(made.build())
    record = link(readings, codebook())
    targets = {c.value for e in record.events for c in e.claims if c.field == "target"}
    assert len(targets) == 1


def test_an_office_beside_the_name_makes_a_person_public() -> None:
    text = "Governor Mira Sand met Ole Lund in Kolby."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    for name in ("Mira Sand", "Ole Lund"):
        made.mention(name, "person")
    record = link([made.build()], codebook())
    assert person(record, "Mira Sand").public and not person(record, "Ole Lund").public


def raid(ref: str, actor: str) -> Reading:
    """A report of one raid by ``actor``."""
    made = make_reading(ref, f"Outlet {ref}", "2024-03-05", f"{actor} killed 11 people in a raid near Kolby on Monday.")
    made.event(
        "raid",
        "raid",
        Role("actor", made.mention(actor, "organisation", "nominal")),
        Role("killed", made.count("11", 11)),
        Role("where", made.place("Kolby", KOLBY)),
        Role("when", made.time("Monday", day("2024-03-04"))),
    )
    return made.build()


def actors(*names: str) -> set[str]:
    """The entities that reports of one raid take for its actor."""
    record = link([raid(ref, name) for ref, name in zip("abcd", names, strict=False)], codebook())
    claims = [claim for event in record.events for claim in event.claims if claim.field == "actor"]
    assert len(claims) == len(names)
    return {claim.value.entity for claim in claims if isinstance(claim.value, EntityValue)}


def test_one_nations_forces_are_one_actor_whatever_they_are_called() -> None:
    assert len(actors("Norlandic troops", "Norland's military", "Security forces")) == 1


def test_forces_of_two_nations_stay_two_and_join_no_nameless_ones() -> None:
    assert len(actors("Norlandic troops", "The Sudmark army")) == 2
    assert len(actors("Norlandic troops", "The Sudmark army", "Security forces")) == 3


def test_a_description_is_shown_with_the_words_that_tell_most() -> None:
    readings = []
    for ref, words in (("a", "the customs post"), ("b", "the post"), ("c", "the customs post")):
        made = make_reading(ref, f"Outlet {ref}", "2024-03-05", f"Gunmen made an attack on {words} in Kolby on Monday.")
        made.event(
            "armed_attack",
            "attack",
            Role("target", made.mention(words, "facility", "nominal")),
            Role("where", made.place("Kolby", KOLBY)),
            Role("when", made.time("Monday", day("2024-03-04"))),
        )
        readings.append(made.build())
    record = link(readings[:2], codebook())
    values = [claim.value for event in record.events for claim in event.claims if claim.field == "target"]
    assert [value.name for value in values if isinstance(value, EntityValue)] == ["customs post", "customs post"]


def test_forces_that_one_report_names_twice_are_one() -> None:
    made = make_reading(
        "a", "Harbour Post", "2024-03-05", "Norlandic troops made a raid. Norland's military lost two men."
    )
    for name in ("Norlandic troops", "Norland's military"):
        actor = made.mention(name, "organisation", "nominal")
        made.event("raid", "raid", Role("actor", actor))
    (event,) = link([made.build()], codebook()).events
    assert len({claim.value for claim in event.claims if claim.field == "actor"}) == 1


def test_a_town_is_not_called_by_the_capitals_of_a_dateline() -> None:
    readings = []
    for ref, words in (("a", "KOLBY"), ("b", "Kolby")):
        made = make_reading(ref, f"Outlet {ref}", "2024-03-05", f"{words} - A raid took place on Monday.")
        when = Role("when", made.time("Monday", day("2024-03-04")))
        made.event("raid", "raid", Role("where", made.place(words, town(words))), when)
        readings.append(made.build())
    (place,) = (entity for entity in link(readings, codebook()).entities if entity.kind == "place")
    assert (place.name, place.aliases) == ("Kolby", ("KOLBY",))
