"""A corrected place keeps an outlet's report apart neither from its correction nor from others'."""

from secondsource.link.record import link
from secondsource.model.reading import Role
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, people, town

HOLM, VELM = town("Holm", 55.0), town("Velm", 56.5)


def crash(ref: str, outlet: str, published: str, text: str, place: str) -> ReadingMaker:
    """A report of the crash of Monday in one of the two towns."""
    made = make_reading(ref, outlet, published, text)
    for name, value in (("Holm", HOLM), ("Velm", VELM)):
        if name in text and name != place:
            made.place(name, value)
    where = made.place(place, HOLM if place == "Holm" else VELM)
    dead = Role("killed", None, spans=(made.span("even"),), amount=people(7, 7))
    made.event(
        "traffic_accident",
        "overturned",
        dead,
        Role("where", where),
        Role("when", made.time("Monday", day("2024-03-04"))),
    )
    return made


def reports(correcting: str) -> list[ReadingMaker]:
    """What the Lamp had in Holm, its next report, and another outlet's."""
    first = "A coach overturned near Holm on Monday. Seven people died."
    other = "Seven pilgrims were dead when their coach had overturned near Velm on Monday, a surgeon said."
    return [
        crash("a", "Evening Lamp", "2024-03-05", first, "Holm"),
        crash("b", "Harbour Post", "2024-03-05", other, "Velm"),
        crash("c", correcting, "2024-03-06", CORRECTION, "Velm"),
    ]


CORRECTION = "Correction. The coach overturned near Velm on Monday, not near Holm. Seven people died, as we said."


def test_the_correction_its_report_and_others_tell_of_one_event() -> None:
    record = link([made.build() for made in reports("Evening Lamp")], codebook())
    assert [len(event.reports) for event in record.events] == [3]


def test_nobody_corrects_the_report_of_another_outlet() -> None:
    record = link([made.build() for made in reports("Sund Radio")], codebook())
    assert sorted(len(event.reports) for event in record.events) == [1, 2]
