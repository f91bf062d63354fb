"""Places inside names, put among the mentions of a reading."""

from secondsource.model.reading import EventMention, Fact, Mention, Reading, Role, Statement
from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.model.value import PlaceValue
from secondsource.read.geography.places import FoundPlace
from secondsource.read.mentioned.nested_mentions import with_nested
from tests.helpers.spans import assert_spans_stand

TEXT = "Mayor Edda Voss told the Lyon Water Board that it closed the Rhone dam."
LYON = PlaceValue("Lyon", "FR", 45.75, 4.85, "town")


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def reading() -> Reading:
    mentions = (
        Mention(0, span("Edda Voss"), "person", "name", 0),
        Mention(1, span("Lyon Water Board"), "organisation", "name", 1),
        Mention(2, span("it"), "other", "pronoun", 1),
    )
    told = Statement(0, (span("Edda Voss"),), (span("told"),), (span("it closed the Rhone dam"),), 0, "indirect", None)
    closing = EventMention(0, span("closed"), "closure", "happened", "asserts", None, 0, (Role("actor", 2),), cluster=0)
    fact = Fact(1, "leader_of", 0, (span("Mayor"),), "asserts", None, None, "all", None, None)
    return Reading(Report("r", None, None, TEXT, ""), (Span(0, len(TEXT)),), mentions, (told,), (closing,), (fact,))


def test_a_nested_place_stands_alone_and_all_else_points_where_it_did() -> None:
    found = with_nested(reading(), [FoundPlace(span("Lyon"), "nationality", LYON)])
    assert_spans_stand(found)
    assert [m.span.of(TEXT) for m in found.mentions] == ["Edda Voss", "Lyon", "Lyon Water Board", "it"]
    place = found.mentions[1]
    assert (place.kind, place.form, place.place) == ("nationality", "name", LYON)
    assert [m.cluster == place.cluster for m in found.mentions] == [False, True, False, False]
    assert found.statements[0].speaker_mention == 0
    assert found.events[0].roles[0].mention == 3
    assert (found.facts[0].subject, found.facts[0].mention) == (2, 0)


def test_a_place_in_no_name_is_left_out() -> None:
    assert with_nested(reading(), [FoundPlace(span("Rhone"), "nationality", LYON)]) == reading()
