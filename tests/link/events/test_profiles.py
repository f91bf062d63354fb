"""Reports as a whole: their words by rarity, names, ages and addresses, and what two have in common."""

import pytest

from secondsource.link.events.matters import compare_matters
from secondsource.link.events.profiles import Profile, profile_of
from secondsource.link.naming.rarity import UNKNOWN, bits
from secondsource.link.tellings.parties import find_parties
from secondsource.link.tellings.telling import context_of, find_tellings
from tests.helpers.readings import ReadingMaker, codebook, make_reading, town

SHOT = (
    "Orvin Tasker, 34, was found wounded in the 4100 block of Quillan Street in Kolby on Sunday. "
    "Officers said the 34-year-old had left the Brindle Tavern."
)
AGAIN = (
    "Officers named the man wounded on Quillan Street, in Kolby, as Orvin Tasker, 34. He had left the Brindle Tavern."
)
OTHER = "Two boats sank off Vestrup after a collision. Nobody aboard was hurt, the coast guard said on Sunday."


def profile(made: ReadingMaker, number: int = 0) -> Profile:
    """The profile of a report written by hand."""
    reading = made.build()
    context = context_of(number, reading, find_parties(number, reading))
    return profile_of(context, find_tellings(context, codebook()))


def told(ref: str, text: str, published: str = "2024-03-05") -> Profile:
    """The profile of a text with its person and its town marked."""
    made = make_reading(ref, "Harbour Post", published, text)
    for name in ("Orvin Tasker",):
        if name in text:
            made.mention(name, "person")
    made.place("Kolby" if "Kolby" in text else "Vestrup", town("Kolby" if "Kolby" in text else "Vestrup"))
    return profile(made, ord(ref))


def test_a_profile_has_the_people_ages_and_addresses_of_its_report() -> None:
    found = told("a", SHOT)
    assert found.people == {"orvin tasker"}
    assert found.aged["tasker"] == {34}
    assert found.ages == {"34"}
    assert found.streets == {"quillan st"}
    assert found.numbers == {"4100"}
    assert {"tasker", "quillan", "brindle"} <= found.rare


def test_common_words_tell_less_than_rare_ones() -> None:
    assert bits("police") < bits("tavern") < bits("quillan") == UNKNOWN


@pytest.mark.parametrize(("other", "alike"), [(AGAIN, True), (OTHER, False)])
def test_reports_that_share_names_streets_and_rare_words_are_about_one_thing(other: str, alike: bool) -> None:
    matter = compare_matters(told("a", SHOT), told("b", other))
    assert (matter.odds > 0, matter.named) == (alike, alike)


def test_likeness_is_the_same_both_ways() -> None:
    first, second = told("a", SHOT), told("b", AGAIN)
    assert first.words.cosine(second.words) == pytest.approx(second.words.cosine(first.words))
    assert first.words.part_in(second.words) == pytest.approx(second.words.part_in(first.words))
    assert first.words.cosine(first.words) == pytest.approx(1.0)
    assert 0.0 < first.words.cosine(second.words) < 1.0
