"""Two incidents in one report that its reader took for one."""

from secondsource.link.events.incidents import with_incidents_apart
from secondsource.model.reading import Reading, Role
from secondsource.model.value import PlaceValue
from tests.helpers.readings import day, make_reading, town

KOLBY, VESTRUP = town("Kolby"), town("Vestrup", 57.0, 9.0)


def round_up(second: str, where: PlaceValue = VESTRUP, *, counted: bool = False) -> Reading:
    """A fire in Kolby on Monday and what a second sentence tells, all in one cluster."""
    made = make_reading("a", "Harbour Post", "2024-03-08", f"A fire took a mill in Kolby on Monday. {second}")
    made.event("fire", "fire", Role("where", made.place("Kolby", KOLBY)), Role("when", made.time("Monday", MONDAY)))
    roles = [Role("where", made.place(where.name, where, nth=1 if where == KOLBY else 0))]
    if "Wednesday" in second:
        roles.append(Role("when", made.time("Wednesday", day("2024-03-06"))))
    if counted:
        roles.append(Role("killed", made.count("two", 2)))
    made.event("fire", "burned", *roles, cluster=0)
    return made.build()


MONDAY = day("2024-03-04")


def clusters(reading: Reading) -> int:
    """How many events the reading has."""
    return len({event.cluster for event in with_incidents_apart(reading).events})


def test_a_number_of_dead_in_a_far_town_is_of_another_incident() -> None:
    assert clusters(round_up("A barn at Vestrup burned and killed two.", counted=True)) == 2


def test_so_is_another_day_and_what_is_told_as_another() -> None:
    assert clusters(round_up("A barn at Vestrup burned on Wednesday.")) == 2
    assert clusters(round_up("A barn also burned at Vestrup.")) == 2


def test_a_far_town_alone_or_the_same_town_is_not() -> None:
    assert clusters(round_up("The mill that burned was built at Vestrup.")) == 1
    assert clusters(round_up("All that burned in Kolby killed two.", KOLBY, counted=True)) == 1


def test_ids_and_order_stay() -> None:
    reading = round_up("A barn at Vestrup burned on Wednesday.")
    apart = with_incidents_apart(reading)
    assert [event.id for event in apart.events] == [event.id for event in reading.events]
    assert with_incidents_apart(apart) == apart
