"""Suspects are no victims, a toll holds those found since, and what stands above a report is no prose."""

from secondsource.model.reading import EventMention, Reading, Role
from tests.helpers.fillers import fillers, types_of
from tests.helpers.numbers import least_of
from tests.helpers.shipped import reading_of


def roles(reading: Reading, field: str) -> list[tuple[EventMention, Role]]:
    """The roles of a field with their events."""
    return [(event, role) for event in reading.events for role in event.roles if role.role == field]


def words(reading: Reading, role: Role) -> str:
    """The words that fill a role."""
    spans = role.spans if role.mention is None else (reading.mentions[role.mention].span,)
    return " ".join(span.of(reading.report.text) for span in spans)


def test_those_found_since_are_in_the_toll_that_rose() -> None:
    text = (
        "The death toll from the collapse of the Arn bridge rose to 14 on Tuesday after divers found five more bodies."
    )
    reading = reading_of(text)
    assert least_of(reading, "killed") == {14}
    assert least_of(reading, "killed", "additional") == {5}


def test_it_may_put_a_number_where_a_body_spoke() -> None:
    text = "The Red Cross said its volunteers had helped 31 people. It put the number of dead at 15."
    reading = reading_of(text)
    told = [s for s in reading.statements if "15" in " ".join(part.of(text) for part in s.content)]
    assert [[span.of(text) for span in statement.speaker] for statement in told] == [["It"]]


def test_a_hospital_that_treated_people_tells_of_the_injured() -> None:
    text = "A road bridge collapsed near Velm on Monday.\n\nOrlen General Hospital said it had treated 26 people."
    assert least_of(reading_of(text), "injured") == {26}


def test_a_building_is_not_the_town_that_it_is_named_after() -> None:
    text = "Nobody is missing in Orlen, the mayor said. Orlen General Hospital said it had treated 26 people."
    reading = reading_of(text)
    town = {m.cluster for m in reading.mentions if m.span.of(text) == "Orlen"}
    building = {m.cluster for m in reading.mentions if m.span.of(text) == "Orlen General Hospital"}
    assert town and building and not town & building


def test_a_river_sets_no_town() -> None:
    text = "A road bridge over the Arn river collapsed on Monday morning, killing at least nine people."
    assert not fillers(reading_of(text), "where")


def test_per_may_be_a_first_name() -> None:
    assert not reading_of("The road agency's director, Per Lindgaard, resigned on Tuesday.").statements


def test_a_role_before_a_full_name_is_no_part_of_it() -> None:
    text = "Engineer Tomas Rehnholm, who inspected the bridge, said he had warned the agency."
    assert "Tomas Rehnholm" in {m.span.of(text) for m in reading_of(text).mentions if m.form == "name"}


HELD = (
    "The father of one of the two men held over the shooting of jeweller Anton Reuss said on Friday his son had been "
    'at home when the shop was robbed.\n\n"They have the wrong man," Josip Vargas, 60, told the Orlen Mail.\n\n'
    "Police named the suspects as Milan Vargas, 24, and Denis Oster, 31."
)


def test_neither_a_suspect_nor_who_speaks_for_one_is_a_victim() -> None:
    reading = reading_of(HELD)
    victims = fillers(reading, "victim")
    assert any("Reuss" in victim for victim in victims)
    assert not any(name in victim for victim in victims for name in ("Vargas", "Oster"))


def test_who_was_arrested_over_a_deed_is_no_more_than_held_for_it() -> None:
    text = (
        "Two men were arrested on Thursday over the killing of jeweller Anton Reuss, 58, who was shot twice during a "
        "robbery at his shop on Wednesday evening, police said."
    )
    reading = reading_of(text)
    actors = [role for _, role in roles(reading, "actor") if words(reading, role) == "Two men"]
    assert all((role.stance, role.hedge) == ("hedges", "arrested") for role in actors)


def test_who_was_hurt_is_not_counted_to_a_seizure_told_in_passing() -> None:
    text = (
        "Gunmen robbed a jeweller's shop in Velm on Wednesday, police said. Officers seized a pistol later.\n\n"
        "The jeweller's wife, Lena, 55, was treated for cuts to her hands."
    )
    assert {event.type for event, _ in roles(reading_of(text), "injured")} == {"robbery"}


def test_only_persons_and_bodies_are_charged() -> None:
    text = (
        "Police named the suspects as Milan Vargas and Denis Oster. Oster has a conviction for burglary, court records "
        "show.\n\nProsecutors have until Saturday to charge them."
    )
    reading = reading_of(text)
    charged = {reading.mentions[r.mention or 0].cluster for e, r in roles(reading, "target") if e.type == "charge"}
    assert charged.isdisjoint(m.cluster for m in reading.mentions if "records" in m.span.of(text))


def test_labelled_lines_above_a_report_are_not_read() -> None:
    head = "Title: Nine dead in Velm\nSource: Coast Wire\nDate: 2031-05-12\n\n"
    body = "A road bridge collapsed in Orlen on Monday, killing nine people, the mayor said."
    alone, labelled = reading_of(body), reading_of(head + body)
    assert all(mention.span.start >= len(head) for mention in labelled.mentions)
    assert [m.span.of(body) for m in alone.mentions] == [m.span.of(head + body) for m in labelled.mentions]


def test_a_name_ends_with_its_heading() -> None:
    text = "Two held in Orlen\nVelm Mail\n\nTwo men were arrested in Orlen on Monday, police said."
    assert not [m for m in reading_of(text).mentions if m.form == "name" and "\n" in m.span.of(text)]


STRIKES = (
    "The army said on Sunday it had killed 40 militants in air strikes near Kidal.\n\n"
    "The strikes came two days after gunmen ambushed a convoy near Kayes, killing six soldiers.\n\n"
    "More than 300 people have been killed in the province since January, according to Mali Watch."
)


def test_strikes_from_the_air_stop_no_work_and_have_their_own_dead() -> None:
    reading = reading_of(STRIKES)
    assert types_of(reading) == {"airstrike", "armed_attack"}
    killed = {(event.type, words(reading, role)) for event, role in roles(reading, "killed")}
    assert killed == {("airstrike", "40"), ("armed_attack", "six")}


def test_those_told_as_killed_are_not_the_killers() -> None:
    text = "The government, which had first spoken of 40 militants killed, said on Tuesday that 31 fighters had died."
    reading = reading_of(text)
    assert not fillers(reading, "actor")


def test_how_a_witness_asks_to_be_told_of_is_no_statement() -> None:
    text = "A doctor at the clinic, who asked not to be named, said he had counted 21 bodies."
    told = [" ".join(part.of(text) for part in statement.content) for statement in reading_of(text).statements]
    assert told == ["he had counted 21 bodies"]


def test_a_ship_is_no_place_and_more_is_of_its_own_number() -> None:
    text = (
        "Divers recovered 17 more bodies from the wreck of the ferry Santa Rosa on Thursday, the coast guard said.\n\n"
        "Its owner said 230 people had been aboard, 18 more than the 212 on the manifest."
    )
    reading = reading_of(text)
    assert not [mention for mention in reading.mentions if mention.kind == "place"]
    assert 230 in least_of(reading, "aboard")
