"""Days and places of a saying, before linking."""

from secondsource.link.tellings.sayings import without_sayings
from secondsource.model.reading import Reading, Role
from tests.helpers.readings import ReadingMaker, day, make_reading

SAID = "Four people died"


def roles(reading: Reading) -> list[str]:
    """The roles of the one event."""
    return [role.role for role in reading.events[0].roles]


def died(text: str, cue: str, content: str = SAID) -> ReadingMaker:
    """Four deaths that somebody told of, with the Tuesday of the text as their day."""
    made = make_reading("a", "Harbour Post", "2024-03-06", text)
    made.said("the head nurse", content, cue)
    time = made.time("Tuesday", day("2024-03-05"))
    made.event("death", "died", Role("killed", made.count("Four", 4)), Role("when", time))
    return made


def test_the_day_on_which_somebody_told_it_is_not_its_day() -> None:
    made = died("Four people died, the head nurse told the Harbour Post in her office on Tuesday.", "told")
    assert roles(without_sayings(made.build())) == ["killed"]


def test_the_day_in_what_was_said_stays() -> None:
    text = "Four people died on Tuesday, the head nurse said."
    reading = died(text, "said", "Four people died on Tuesday").build()
    assert without_sayings(reading) == reading


def test_a_day_behind_a_comma_or_before_what_is_said_stays() -> None:
    apart = died("Four people died, the head nurse said, on Tuesday.", "said").build()
    assert without_sayings(apart) == apart
    before = died("As the head nurse said on Tuesday Four people died there.", "said").build()
    assert without_sayings(before) == before
