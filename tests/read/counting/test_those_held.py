"""Those whom police or kidnappers take, keep or let go, by verbs that tell of other things as well."""

import pytest

from tests.helpers.fillers import fillers, types_of
from tests.helpers.numbers import Number, numbers_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("Two men were held by police in Velm on Sunday.", "detention", ("detained", "all", 2, 2)),
        ("Police picked up 12 men in Velm on Sunday.", "arrest", ("arrested", "all", 12, 12)),
        ("Three clerks were picked up in Velm, the police chief said.", "arrest", ("arrested", "all", 3, 3)),
        ("Two men were taken in for questioning on Sunday.", "arrest", ("arrested", "all", 2, 2)),
        ("Two women were placed under arrest in Velm.", "arrest", ("arrested", "all", 2, 2)),
        ("Gunmen made off with nine nuns on Sunday.", "kidnapping", ("abducted", "all", 9, 9)),
        ("The gunmen made off with 31 boys, said Ivo Karsk.", "kidnapping", ("abducted", "all", 31, 31)),
        ("The gang snatched 12 pupils from a school in Velm.", "kidnapping", ("abducted", "all", 12, 12)),
        ("Six nurses were marched into the forest by gunmen.", "kidnapping", ("abducted", "all", 6, 6)),
        ("The nine nuns regained their freedom on Sunday.", "release", ("released", "all", 9, 9)),
        ("Three men walked free from prison in Velm.", "release", ("released", "all", 3, 3)),
        ("The captors said five hostages were let go on Sunday.", "release", ("released", "all", 5, 5)),
    ],
)
def test_those_taken_and_let_go_are_counted(text: str, kind: str, number: Number) -> None:
    reading = reading_of(text)
    assert types_of(reading) == {kind}
    assert numbers_of(reading) == {number}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Thieves made off with nine paintings on Sunday.", {"theft"}),
        ("Two sailors were picked up by a lifeboat off Velm, police said.", set()),
        ("The children were picked up from school by an aunt, a police officer said.", set()),
        ("Police held back two fans at the gate.", set()),
        ("The company let go nine workers on Sunday.", set()),
        ("He made a call and got away with a warning.", set()),
    ],
)
def test_the_same_verbs_of_goods_travellers_and_staff_tell_of_nobody_held(text: str, kinds: set[str]) -> None:
    reading = reading_of(text)
    assert types_of(reading) == kinds
    assert numbers_of(reading) == set()


def test_who_regains_freedom_is_the_target_of_the_release() -> None:
    reading = reading_of("Ida Karsk regained her freedom in Velm on Sunday.")
    assert fillers(reading, "target", "release") == {"Ida Karsk"}


def test_those_freed_were_as_many_at_least_when_taken() -> None:
    text = "Nine nuns who were kidnapped in Velm this month regained their freedom on Thursday, the bishop said."
    assert numbers_of(reading_of(text)) == {("abducted", "all", 9, None), ("released", "all", 9, 9)}


@pytest.mark.parametrize(
    "text",
    [
        "Nine pupils were freed near Velm on Thursday. The families paid a ransom of 5 million euros, Ivo Karsk said.",
        "The families paid a ransom of 5 million euros, Ivo Karsk said. Nine pupils were freed near Velm on Thursday.",
        "Nine pupils were freed in Velm after a ransom of 5 million euros was paid. They were kidnapped in May.",
    ],
)
def test_a_ransom_that_is_paid_is_the_amount_of_the_release(text: str) -> None:
    assert fillers(reading_of(text), "amount", "release") == {"5 million euros"}


def test_a_ransom_that_is_demanded_is_the_kidnappers() -> None:
    text = "Nine pupils were kidnapped near Velm on Thursday. The gunmen demanded a ransom of 5 million euros."
    assert fillers(reading_of(text), "amount", "kidnapping") == {"5 million euros"}


def test_a_thing_is_no_captive() -> None:
    text = "One father sold his roof, another two cows and a scooter. He wrote it down after the boys were kidnapped."
    assert fillers(reading_of(text), "target", "kidnapping") <= {"the boys"}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Four prisoners broke out of a jail in Velm on Sunday.", {("participants", "all", 4, 4)}),
        ("Nine inmates escaped from the prison of Velm.", {("participants", "all", 9, 9)}),
        ("Two of the prisoners were recaptured in Velm.", {("arrested", "all", 2, 2)}),
        ("The army recaptured nine towns on Sunday.", set()),
        ("Nine guests escaped from a burning hotel in Velm.", set()),
    ],
)
def test_those_who_break_out_and_are_caught_are_counted(text: str, numbers: set[Number]) -> None:
    assert numbers_of(reading_of(text)) == numbers
