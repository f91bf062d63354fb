"""A record in which equal parts are one is the same record, and smaller."""

from secondsource.link.growing.sharing import SharedSpans, with_shared_parts
from secondsource.link.record import link
from secondsource.model.reading import Reading, Role
from secondsource.model.record import Entity, Record
from secondsource.model.span import Span
from secondsource.model.value import AmountValue
from tests.helpers.readings import codebook, make_reading, town


def fire(ref: str, outlet: str) -> Reading:
    """A report of a fire with a toll."""
    text = "Three people died in a fire in Kolby, police told reporters."
    made = make_reading(ref, outlet, "2024-03-05", text)
    made.event(
        "fire", "fire", Role("killed", made.count("Three", 3)), Role("where", made.place("Kolby", town("Kolby")))
    )
    return made.build()


def test_nothing_changes_and_equal_spans_are_one_object() -> None:
    record = link([fire("1", "Sund Radio"), fire("2", "Harbour Post")], codebook())
    shared = with_shared_parts(record)
    assert shared == record
    assert repr(shared) == repr(record)
    sentences = [claim.sentence for event in shared.events for claim in event.claims]
    assert len(sentences) > 2
    assert len({id(sentence) for sentence in sentences}) == len(set(sentences))


def test_reports_stay_the_objects_they_were() -> None:
    record = link([fire("1", "Sund Radio")], codebook())
    assert with_shared_parts(record).reports[0].report is record.reports[0].report


def test_whole_numbers_and_fractions_that_are_equal_stay_what_they_are() -> None:
    whole, broken = AmountValue(3, 3, "person"), AmountValue(3.0, 3.0, "person")
    names = (repr(whole), repr(broken))
    entities = tuple(Entity(name, "other", name, (), 1, True, ()) for name in names)
    claims = link([fire("1", "Sund Radio")], codebook()).events[0].claims
    event = link([fire("1", "Sund Radio")], codebook()).events[0]
    record = Record((), (), entities, (event,), ())
    assert claims
    assert repr(with_shared_parts(record)) == repr(record)


def test_spans_met_again_are_those_met_first() -> None:
    spans = SharedSpans()
    first = spans.one(70_000, 70_012)
    assert first == Span(70_000, 70_012)
    assert spans.one(70_000, 70_012) is first
    assert spans.one(0, 12) == Span(0, 12)
