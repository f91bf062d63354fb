"""Reports in numbered items: each tells of another deed."""

from tests.helpers.shipped import reading_of

_FIRST = "At dawn guerrillas attacked the army post in Velm and killed three soldiers."
_SECOND = "At noon guerrillas attacked the radio station and wounded two guards."


def attacks(text: str) -> set[int]:
    """The events that the attacks of a text are of."""
    return {event.cluster for event in reading_of(text).events if "attack" in event.trigger.of(text)}


def test_numbered_items_tell_of_different_deeds() -> None:
    assert len(attacks(f"4. {_FIRST}\n\n5. {_SECOND}\n")) == 2


def test_one_number_makes_no_list() -> None:
    text = f"4. {_FIRST}\n\n"
    assert attacks(f"{text}The attack began at four.\n") == attacks(text)
