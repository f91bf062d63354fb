"""What reports only mention need not be one event."""

from secondsource.link.record import link
from secondsource.model.reading import Role
from tests.helpers.readings import codebook, day, make_reading, town


def test_two_reports_that_each_mention_an_election_further_down_may_mean_two() -> None:
    readings = []
    told = (("a", "Ida Moss", "Ida Moss had lost the last election."), ("b", "Jon Holt", OTHER))
    for ref, who, behind in told:
        text = f"A mill burned in Kolby on Monday. Snow fell. {behind}"
        made = make_reading(ref, f"Outlet {ref}", "2024-03-05", text)
        where, when = made.place("Kolby", town("Kolby")), made.time("Monday", day("2024-03-04"))
        made.event("fire", "burned", Role("where", where), Role("when", when), cluster=0)
        made.event("election", "election", Role("actor", made.mention(who, "person")), cluster=1)
        readings.append(made.build())
    events = link(readings, codebook()).events
    assert sorted((event.type, len(event.reports)) for event in events) == [
        ("election", 1),
        ("election", 1),
        ("fire", 2),
    ]


OTHER = "Jon Holt has lost every election in the town since then, and has asked for help."
