"""Names inside names, before linking."""

from secondsource.link.naming.whole_names import with_named_descriptions, with_whole_names
from secondsource.model.reading import EventMention, Mention, Reading, Role
from secondsource.model.report import Report
from secondsource.model.span import Span
from tests.helpers.readings import make_reading

TEXT = "The Lyon Water Board said that Norwegian divers came."
BOARD = Mention(1, Span(4, 20), "organisation", "name", 0)
LYON = Mention(0, Span(4, 8), "nationality", "name", 1)
NORWEGIAN = Mention(2, Span(31, 40), "nationality", "name", 2)


def test_a_place_inside_a_bodys_name_is_left_out_and_ids_stay() -> None:
    reading = Reading(Report("r", None, None, TEXT, ""), (Span(0, len(TEXT)),), (LYON, BOARD, NORWEGIAN), (), (), ())
    assert with_whole_names(reading).mentions == (BOARD, NORWEGIAN)


def test_the_place_that_an_event_is_set_in_stays() -> None:
    fire = EventMention(0, Span(44, 48), "fire", "happened", "asserts", None, None, (Role("where", 0),), cluster=0)
    reading = Reading(Report("r", None, None, TEXT, ""), (Span(0, len(TEXT)),), (LYON, BOARD), (), (fire,), ())
    assert with_whole_names(reading).mentions == (LYON, BOARD)


def test_a_reading_without_such_a_place_stays_as_it_is() -> None:
    reading = Reading(Report("r", None, None, TEXT, ""), (Span(0, len(TEXT)),), (BOARD, NORWEGIAN), (), (), ())
    assert with_whole_names(reading) is reading


def test_a_description_that_ends_with_a_name_is_of_its_bearer() -> None:
    text = "The former mayor, Ida Moss, fell ill."
    mayor, moss = Mention(0, Span(0, 26), "person", "nominal", 0), Mention(1, Span(18, 26), "person", "name", 1)
    reading = Reading(Report("r", None, None, text, ""), (Span(0, len(text)),), (mayor, moss), (), (), ())
    assert [mention.cluster for mention in with_named_descriptions(reading).mentions] == [1, 1]


def test_a_description_of_somebody_named_elsewhere_stays() -> None:
    text = "The mayor of Ida Moss, Jon Holt."
    mayor, holt = Mention(0, Span(0, 21), "person", "nominal", 0), Mention(2, Span(23, 31), "person", "name", 0)
    moss = Mention(1, Span(13, 21), "person", "name", 1)
    reading = Reading(Report("r", None, None, text, ""), (Span(0, len(text)),), (mayor, moss, holt), (), (), ())
    assert with_named_descriptions(reading) is reading


def test_who_is_described_by_somebody_elses_name_is_somebody_else() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", "Rebels loyal to General Sarin were blamed.")
    made.mention("Rebels loyal to General Sarin", "person", "nominal")
    made.mention("Sarin", "person")
    reading = made.build()
    assert with_named_descriptions(reading) is reading
