"""Who is described and then named behind "as"."""

from secondsource.model.reading import Reading
from tests.helpers.shipped import reading_of


def are_one(reading: Reading, first: str, second: str) -> bool:
    text = reading.report.text
    clusters = [{m.cluster for m in reading.mentions if m.span.of(text) == words} for words in (first, second)]
    return bool(clusters[0] & clusters[1])


def test_who_is_identified_as_somebody_is_that_person() -> None:
    found = reading_of("The sheriff named the deputy who shot him as Sgt. Mona Brask.")
    assert are_one(found, "the deputy", "Mona Brask")
    assert not are_one(found, "him", "Mona Brask")
    assert are_one(reading_of("The victim was identified as Nell Aarn, a baker."), "The victim", "Nell Aarn")


def test_who_is_identified_as_somebodys_friend_is_not_that_person() -> None:
    found = reading_of("Police identified the gunman as a friend of Ivo Karsk.")
    assert not are_one(found, "the gunman", "Ivo Karsk")
    found = reading_of("Police identified the gunman as Mara Tull's brother.")
    assert not are_one(found, "the gunman", "Mara Tull")


def test_the_killer_who_is_named_is_no_victim() -> None:
    found = reading_of("Police identified the man who shot and killed four people at a depot as Olin Brask.")
    named = {m.id for m in found.mentions if m.span.of(found.report.text) == "Olin Brask"}
    roles = [role for event in found.events for role in event.roles]
    assert not [role for role in roles if role.role == "victim" and role.mention in named]


def test_who_is_a_gunman_by_name_is_that_person() -> None:
    assert are_one(reading_of("The shooter was Mark Tull, a baker."), "The shooter", "Mark Tull")
    told = "The suspect, who was identified by police as 41-year-old Mark Tull, fled."
    assert are_one(reading_of(told), "The suspect", "Mark Tull")
    assert not are_one(reading_of("The problem was Mark Tull."), "The problem", "Mark Tull")


def test_a_body_is_what_it_calls_itself() -> None:
    found = reading_of("Nine were seized near Velm. The group, which calls itself the Black Dawn Front, wants money.")
    assert are_one(found, "The group", "Black Dawn Front")
    claimed = reading_of("A group calling itself Night Dawn claimed the attack. Night Dawn published a list.")
    assert are_one(claimed, "A group calling itself Night Dawn", "Night Dawn")
    assert [s.speaker[0].of(claimed.report.text) for s in claimed.statements] == ["A group", "Night Dawn"]
