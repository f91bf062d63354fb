"""Shares of a number as subjects of the verb behind them."""

from tests.helpers.shipped import counted_in, reading_of


def test_a_share_is_the_subject_of_its_verb_and_no_part_of_the_time_before_it() -> None:
    reading = reading_of("Nine convicts fled Keld jail on Sunday. By last night 12 of the convicts had been caught.")
    mentions = [m.span.of(reading.report.text) for m in reading.mentions if m.kind == "time"]
    assert mentions == ["Sunday", "last night"]
    assert [event.type for event in reading.events if event.trigger.of(reading.report.text) == "fled"] == ["escape"]


def test_what_a_preposition_leads_up_to_its_noun_is_no_subject() -> None:
    reading = reading_of("The young man killed at the Orle Street tram stop was named by his mother as Ivo Karsk, 23.")
    roles = {role.role for event in reading.events for role in event.roles}
    assert "actor" not in roles and "target" not in roles


def test_who_is_knifed_is_the_man_before() -> None:
    reading = reading_of("Her son Ivo, 23, was the man knifed to death on Friday, Ida Karsk said.")
    assert [event.type for event in reading.events] == ["stabbing"]


def test_those_included_are_no_further_ones() -> None:
    told = "Nine people, including two cooks and three passengers, were hurt when a bus crashed near Velm, police said."
    assert counted_in(told, "injured") == {9}
