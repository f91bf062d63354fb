"""A description is somebody named only where nobody else could be meant."""

from secondsource.link.record import link
from secondsource.model.reading import Reading, Role
from secondsource.model.record import Entity, Record
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, town


def told(ref: str, text: str) -> ReadingMaker:
    return make_reading(ref, f"Outlet {ref}", "2024-03-05", f"{text} All was in Kolby on Monday.")


def court(made: ReadingMaker, convicted: int, released: int | None) -> Reading:
    """A conviction and a release of that day in Kolby."""
    where, when = made.place("Kolby", town("Kolby")), made.time("Monday", day("2024-03-04"))
    made.event("conviction", "guilty", Role("target", convicted), Role("where", where), Role("when", when))
    if released is not None:
        made.event("release", "let go", Role("target", released), Role("where", where), Role("when", when))
    return made.build()


def naming(envoy: str) -> Reading:
    """A report that names both, the one found guilty as it is told to."""
    made = told("a", f"{envoy} was found guilty. Bo Rand was let go.")
    name = made.mention("Ida Falk", "person")
    if envoy != "Ida Falk":
        made.mention(envoy, "person", "nominal", same=name)
    return court(made, name, made.mention("Bo Rand", "person"))


def describing(*, both: bool) -> Reading:
    """A report of "the envoy" found guilty, or besides let go, that names both elsewhere."""
    made = told("b", "The envoy was found guilty and let go. Ida Falk met Bo Rand.")
    envoy = made.mention("The envoy", "person", "nominal")
    made.mention("Ida Falk", "person")
    made.mention("Bo Rand", "person")
    return court(made, envoy, envoy if both else None)


def bearing(record: Record, name: str) -> Entity:
    """The one person who bears a name."""
    (found,) = [e for e in record.entities if e.kind == "person" and name in (e.name, *e.aliases)]
    return found


def test_a_description_in_the_places_of_two_makes_them_no_one() -> None:
    record = link([naming("Ida Falk"), describing(both=True)], codebook())
    assert bearing(record, "Ida Falk").id != bearing(record, "Bo Rand").id
    assert bearing(record, "Ida Falk").mentions == bearing(record, "Bo Rand").mentions == 2


def test_a_description_is_the_only_one_named_in_its_place() -> None:
    record = link([naming("Ida Falk"), describing(both=False)], codebook())
    assert bearing(record, "Ida Falk").mentions == 3


def test_of_two_it_is_whom_a_report_calls_so() -> None:
    record = link([naming("The old envoy Ida Falk"), describing(both=True)], codebook())
    assert bearing(record, "Ida Falk").mentions == 4
    assert bearing(record, "Bo Rand").mentions == 2


def test_whom_one_report_has_beside_the_name_is_somebody_else() -> None:
    first = make_reading("a", "Outlet a", "2024-03-05", "Ida Falk was killed in Kolby on Monday.")
    second = make_reading("b", "Outlet b", "2024-03-05", "Ida Falk and the guard were killed in Kolby on Monday.")
    for made in (first, second):
        filled = [Role("victim", made.mention("Ida Falk", "person"))]
        if made is second:
            filled.append(Role("victim", made.mention("the guard", "person", "nominal")))
        where, when = made.place("Kolby", town("Kolby")), made.time("Monday", day("2024-03-04"))
        made.event("killing", "killed", *filled, Role("where", where), Role("when", when))
    record = link([first.build(), second.build()], codebook())
    assert bearing(record, "Ida Falk").mentions == 2
