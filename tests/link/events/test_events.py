"""Events across reports: what is one, what stays apart, how events stand to one another."""

from datetime import date

from secondsource.link.record import link
from secondsource.model.reading import Reading, Role
from secondsource.model.record import Event, Record
from secondsource.model.value import DateValue, EntityValue, PlaceValue
from secondsource.run.codebook import load_codebook
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, town

KOLBY, VESTRUP = town("Kolby"), town("Vestrup", 57.0, 9.0)


def tell(
    made: ReadingMaker, code: str, trigger: str, when: DateValue | None, where: PlaceValue | None, *roles: Role
) -> ReadingMaker:
    """Add one event of a cluster of its own, told with these words of the text."""
    found = list(roles)
    if when is not None:
        words = f"on {when.start or when.partial}"
        found.append(Role("when", made.time(words, when)))
    if where is not None:
        found.append(Role("where", made.place(where.name, where)))
    made.event(code, trigger, *found, cluster=len(made.events))
    return made


def event(record: Record, code: str, where: str | None = None) -> Event:
    """The one event of a type, at a place where there are several."""
    found = [e for e in record.events if e.type == code]
    if where is not None:
        found = [e for e in found if any(isinstance(c.value, PlaceValue) and c.value.name == where for c in e.claims)]
    (one,) = found
    return one


def test_a_round_up_tells_of_two_events_and_joins_neither_to_the_other() -> None:
    first = tell(
        make_reading("a", "Harbour Post", "2024-03-05", "A fire raged in Kolby on 2024-03-04."),
        "fire", "fire", day("2024-03-04"), KOLBY,
    )  # fmt: skip
    second = tell(
        make_reading("b", "Sund Radio", "2024-03-05", "A blaze took a barn at Vestrup on 2024-03-04."),
        "fire", "blaze", day("2024-03-04"), VESTRUP,
    )  # fmt: skip
    both = make_reading(
        "c", "Evening Lamp", "2024-03-06", "A fire in Kolby on 2024-03-04 was not all: Vestrup had a blaze."
    )
    tell(both, "fire", "fire", day("2024-03-04"), KOLBY)
    tell(both, "fire", "blaze", None, VESTRUP)
    both.events[1] = both.events[1].__class__(
        **{name: getattr(both.events[1], name) for name in both.events[1].__slots__} | {"roles": (
            *both.events[1].roles, both.events[0].roles[0])}
    )  # fmt: skip
    record = link([first.build(), second.build(), both.build()], codebook())
    assert event(record, "fire", "Kolby").reports == ("report-a", "report-c")
    assert event(record, "fire", "Vestrup").reports == ("report-b", "report-c")


def test_a_death_told_beside_the_incident_is_the_incident() -> None:
    first = tell(
        make_reading("a", "Harbour Post", "2024-03-05", "A fire raged in Kolby on 2024-03-04."),
        "fire", "fire", day("2024-03-04"), KOLBY,
    )  # fmt: skip
    other = make_reading("b", "Sund Radio", "2024-03-05", "Two people died in Kolby on 2024-03-04.")
    tell(other, "death", "died", day("2024-03-04"), KOLBY, Role("killed", other.count("Two", 2)))
    record = link([first.build(), other.build()], codebook())
    assert [e.type for e in record.events] == ["fire"]
    assert len(record.events[0].reports) == 2


def abduction() -> list[Reading]:
    """A kidnapping, and months later the release, with the kidnapping told again."""
    first = make_reading("a", "Harbour Post", "2023-11-13", "Mira Sand was abducted at Kolby on 2023-11-12.")
    tell(
        first, "kidnapping", "abducted", day("2023-11-12"), KOLBY, Role("target", first.mention("Mira Sand", "person"))
    )
    text = "Mira Sand was freed at Vestrup on 2024-01-18. She had been kidnapped on 2023-11-12."
    second = make_reading("b", "Sund Radio", "2024-01-20", text)
    victim = second.mention("Mira Sand", "person")
    tell(second, "release", "freed", day("2024-01-18"), VESTRUP, Role("target", victim))
    tell(second, "kidnapping", "kidnapped", day("2023-11-12"), None, Role("target", victim))
    return [first.build(), second.build()]


def test_background_retold_joins_the_old_event() -> None:
    record = link(abduction(), codebook())
    assert event(record, "kidnapping").reports == ("report-a", "report-b")
    assert event(record, "release").reports == ("report-b",)
    targets = {c.value.entity for e in record.events for c in e.claims if isinstance(c.value, EntityValue)}
    assert len(targets) == 1


def test_a_release_follows_the_kidnapping() -> None:
    record = link(abduction(), codebook())
    (relation,) = event(record, "release").relations
    assert (relation.relation, relation.event) == ("follows", event(record, "kidnapping").id)
    assert event(record, "kidnapping").relations == ()


def test_a_release_follows_the_raid_in_which_people_were_held() -> None:
    first = make_reading("a", "Harbour Post", "2024-01-13", "Police raided a club in Kolby on 2024-01-12 and held Six.")
    tell(first, "raid", "raided", day("2024-01-12"), KOLBY, Role("detained", first.count("Six", 6)))
    text = "Six people were freed on 2024-01-18. A club in Kolby had been raided on 2024-01-12."
    second = make_reading("b", "Sund Radio", "2024-01-20", text)
    tell(second, "release", "freed", day("2024-01-18"), None, Role("released", second.count("Six", 6)))
    tell(second, "raid", "raided", day("2024-01-12"), KOLBY)
    record = link([first.build(), second.build()], codebook())
    (relation,) = event(record, "release").relations
    assert (relation.relation, relation.event) == ("follows", event(record, "raid").id)


def test_a_copy_that_changes_the_day_tells_of_the_same_event() -> None:
    made = []
    for ref, outlet, when in (("a", "Belt Wire", "2024-03-04"), ("b", "Morning Lamp", "2024-03-01")):
        text = f"A fire raged through the salt stores of old Kolby on {when} and nobody was there to see it begin."
        made.append(tell(make_reading(ref, outlet, "2024-03-05", text), "fire", "fire", day(when), KOLBY).build())
    record = link(made, codebook())
    assert len(record.events) == 1


def test_days_far_apart_keep_events_apart() -> None:
    made = []
    for ref, when in (("a", "2024-03-04"), ("b", "2024-03-14")):
        text = f"Report {ref}: a fire raged in Kolby on {when}."
        made.append(tell(make_reading(ref, f"Outlet {ref}", when, text), "fire", "fire", day(when), KOLBY).build())
    assert len(link(made, codebook()).events) == 2


def test_a_report_of_something_else_changes_nothing_of_an_event() -> None:
    alone = link(abduction(), codebook())
    other = tell(
        make_reading("z", "Evening Lamp", "2021-06-02", "A fire raged at Rimstad on 2021-06-01."),
        "fire", "fire", day("2021-06-01"), town("Rimstad", 60.0, 5.0, "NO"),
    )  # fmt: skip
    more = link([*abduction(), other.build()], codebook())
    assert set(alone.events) < set(more.events)
    assert set(alone.entities) < set(more.entities)
    assert set(alone.origins) < set(more.origins)


def test_a_correction_takes_back_only_what_it_names() -> None:
    first = make_reading("a", "Sund Radio", "2024-03-04", "Ole Lund has won the vote in Kolby on 2024-03-04.")
    tell(first, "election", "won", day("2024-03-04"), KOLBY, Role("winner", first.mention("Ole Lund", "person")))
    text = "CORRECTION. We reported that Ole Lund had won the vote in Kolby. Mira Sand won it on 2024-03-04."
    second = make_reading("b", "Sund Radio", "2024-03-05", text)
    wrong, right = second.mention("Ole Lund", "person"), second.mention("Mira Sand", "person")
    tell(second, "election", "won", day("2024-03-04"), KOLBY, Role("winner", wrong), Role("winner", right))
    record = link([first.build(), second.build()], codebook())
    (one,) = record.events
    winners = [c for c in one.claims if c.field == "winner"]
    names = {(c.report.ref, c.value.name): c.withdrawn for c in winners if isinstance(c.value, EntityValue)}
    assert names == {("a", "Ole Lund"): True, ("b", "Ole Lund"): True, ("b", "Mira Sand"): False}
    assert not any(c.withdrawn for c in one.claims if c.field in ("when", "where"))
    assert {row.report.ref: row.corrects for row in record.reports} == {"a": None, "b": "report-a"}


def test_the_missing_of_one_report_are_those_of_the_sinking_in_the_other() -> None:
    first = tell(
        make_reading("a", "Harbour Post", "2024-03-05", "A ferry sank off Kolby on 2024-03-04."),
        "ship_accident", "sank", day("2024-03-04"), KOLBY,
    )  # fmt: skip
    other = make_reading("b", "Sund Radio", "2024-03-05", "Ten people are missing off Kolby on 2024-03-04.")
    tell(other, "disappearance", "missing", day("2024-03-04"), KOLBY, Role("missing", other.count("Ten", 10)))
    record = link([first.build(), other.build()], load_codebook())
    assert [e.type for e in record.events] == ["ship_accident"]


def test_a_theft_is_not_what_the_missing_of_another_report_suffered() -> None:
    first = tell(
        make_reading("a", "Harbour Post", "2024-03-05", "Thieves robbed a bank in Kolby on 2024-03-04."),
        "robbery", "robbed", day("2024-03-04"), KOLBY,
    )  # fmt: skip
    other = make_reading("b", "Sund Radio", "2024-03-05", "A boy is missing in Kolby on 2024-03-04.")
    tell(other, "disappearance", "missing", day("2024-03-04"), KOLBY)
    assert len(link([first.build(), other.build()], load_codebook()).events) == 2


def test_a_report_that_gives_only_the_month_is_compared_with_one_that_gives_the_day() -> None:
    first = tell(
        make_reading("a", "Harbour Post", "2024-03-05", "A blast shook Kolby on 2024-03-04."),
        "explosion", "blast", day("2024-03-04"), KOLBY,
    )  # fmt: skip
    other = make_reading("b", "Sund Radio", "2025-10-21", "A firm was fined on 2025-10-20 over the blast in Kolby.")
    tell(other, "sentence", "fined", day("2025-10-20"), None)
    month = DateValue(date(2024, 3, 1), date(2024, 3, 31), "month")
    roles = Role("when", other.time("over", month)), Role("where", other.place("Kolby", KOLBY))
    other.event("explosion", "blast", *roles, cluster=7)
    record = link([first.build(), other.build()], codebook())
    assert event(record, "explosion").reports == ("report-a", "report-b")


def test_the_dead_of_a_month_are_not_those_of_its_day() -> None:
    text = "The fire in Kolby on 2024-03-04 killed 14 people. In all 46 people died in fires in Kolby on 2024-03."
    both = make_reading("a", "Harbour Post", "2024-03-20", text)
    place = Role("where", both.place("Kolby", KOLBY))
    monday = Role("when", both.time("2024-03-04", day("2024-03-04")))
    month = both.time("2024-03", DateValue(date(2024, 3, 1), date(2024, 3, 31), "month"), nth=1)
    both.event("fire", "fire", place, monday, Role("killed", both.count("14", 14)))
    both.event("fire", "fires", place, Role("when", month), Role("killed", both.count("46", 46)), cluster=1)
    other = tell(
        make_reading("b", "Sund Radio", "2024-03-05", "A fire in Kolby on 2024-03-04 took the old mill."),
        "fire", "fire", day("2024-03-04"), KOLBY,
    )  # fmt: skip
    found = [event for event in link([both.build(), other.build()], codebook()).events if len(event.reports) == 2]
    assert len(found) == 1
    assert len({claim.spans[0] for claim in found[0].claims if claim.field == "killed"}) == 1


def test_a_denial_answers_what_another_opens_with_in_the_same_days() -> None:
    told = make_reading("a", "Harbour Post", "2024-03-05", "An explosion shook the grain docks on 2024-03-04.")
    tell(told, "explosion", "explosion", day("2024-03-04"), None)
    denied = make_reading("b", "Sund Radio", "2024-03-06", "There was no explosion at the grain docks, they said.")
    denied.event("explosion", "explosion", stance="denies", modality="denied")
    record = link([told.build(), denied.build()], codebook())
    assert event(record, "explosion").reports == ("report-a", "report-b")


def test_a_vigil_is_no_part_of_the_fire_that_it_is_held_for() -> None:
    first = tell(
        make_reading("a", "Harbour Post", "2024-03-05", "Seven died in a fire in Kolby on 2024-03-04."),
        "fire", "fire", day("2024-03-04"), KOLBY,
    )  # fmt: skip
    vigil = tell(
        make_reading("b", "Sund Radio", "2024-03-06", "A vigil for those of the fire in Kolby was held on 2024-03-04."),
        "protest", "vigil", day("2024-03-04"), None,
    )  # fmt: skip
    tell(vigil, "fire", "fire", None, KOLBY)
    record = link([first.build(), vigil.build()], codebook())
    assert event(record, "fire").reports == ("report-a", "report-b")
    assert event(record, "protest").reports == ("report-b",)


def test_the_raids_and_the_attack_that_they_came_after_are_two() -> None:
    def report(ref: str, outlet: str) -> Reading:
        text = f"{outlet}: raids in Kolby on 2024-03-05 came after an attack in Kolby on 2024-03-01."
        made = make_reading(ref, outlet, "2024-03-05", text)
        tell(made, "raid", "raids", day("2024-03-05"), KOLBY)
        tell(made, "armed_attack", "attack", day("2024-03-01"), KOLBY)
        return made.build()

    found = link([report("a", "Harbour Post"), report("b", "Sund Radio")], codebook()).events
    assert sorted(event.type for event in found) == ["armed_attack", "raid"]


def test_that_nobody_was_hurt_denies_no_march() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", "Thousands marched in Kolby on Monday. No one was hurt.")
    where = Role("where", made.place("Kolby", KOLBY))
    made.event("protest", "marched", where)
    made.event("injury", "hurt", modality="denied", stance="denies")
    (found,) = link([made.build()], codebook()).events
    assert not [claim for claim in found.claims if claim.field == "occurred"]
