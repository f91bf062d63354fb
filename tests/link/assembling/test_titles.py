"""One line for each event: the parts that are told, and no doer of a deed."""

from secondsource.link.assembling.titles import event_title
from tests.helpers.claims import claim, day, party, people, place, report

POST = report("Post")
TOLD = (
    claim(POST, party("Tern Metals"), field="actor"),
    claim(POST, place("Velm", "LV"), field="where"),
    claim(POST, day("2031-05-03"), field="when"),
)


def test_a_title_has_type_place_day_and_toll() -> None:
    assert event_title("fire", (*TOLD, claim(POST, people(3)))) == "Fire in Velm, 3 May 2031: 3 killed"


def test_who_denies_or_recalls_stands_in_the_title() -> None:
    assert event_title("denial", TOLD) == "Denial by Tern Metals in Velm, 3 May 2031"
    assert event_title("recall", TOLD[:1]) == "Recall by Tern Metals"


def test_what_was_undone_is_told_as_undone() -> None:
    moss = claim(POST, party("Ida Moss"), field="target")
    assert event_title("conviction_overturned", (moss,)) == "Conviction of Ida Moss overturned"
    assert event_title("charges_dropped", (moss, *TOLD[1:2])) == "Charges against Ida Moss dropped in Velm"
    assert event_title("conviction_overturned", ()) == "Conviction overturned"


def test_the_doer_of_a_deed_does_not() -> None:
    assert event_title("bombing", TOLD) == "Bombing in Velm, 3 May 2031"


def test_the_toll_is_the_latest_word_of_most_origins() -> None:
    later = report("Courier", published="2031-05-06")
    first = (claim(POST, people(3), "police"), claim(later, people(5), "police"))
    assert event_title("flood", first) == "Flood: 5 killed"
    assert event_title("flood", (claim(POST, people(20, None)),)) == "Flood: at least 20 killed"


def test_about_a_number_is_told_by_the_number() -> None:
    about = (claim(POST, people(54, 66, approximate=True)),)
    assert event_title("flood", about) == "Flood: about 60 killed"
    assert event_title("flood", (claim(POST, people(24, 99, approximate=True)),)) == "Flood: 24 to 99 killed"
