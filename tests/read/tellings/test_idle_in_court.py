"""Words of crime and courts that tell of no event where they stand, and what is only refused."""

import pytest

from tests.helpers.shipped import reading_of


def told(text: str) -> set[tuple[str, str]]:
    """(type, modality) of every event."""
    return {(event.type, event.modality) for event in reading_of(text).events}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("She denies the charges and can appeal.", "charge"),
        ("A second man was released without charge.", "charge"),
        ("The man who was killed has been named as Oskar Lind, a student from Velm.", "appointment"),
        ("Masked youths threw petrol bombs at the police cordon.", "bombing"),
        ("Her lawyer, Petra Storm, spoke on Monday.", "storm"),
        ("Gunmen ordered the driver to pay 300 dollars.", "sentence"),
        ("The general ordered his men to pay their respects.", "sentence"),
        ("A judge ordered the firm to pay 5 million kronor in damages.", "sentence"),
        ("The soldier refused to fire on the crowd.", "shooting_attack"),
        ("Minister Nell Aarn will take over the post for the time being.", "merger"),
    ],
)
def test_it_tells_of_no_such_event(text: str, kind: str) -> None:
    assert kind not in {code for code, _ in told(text)}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Prosecutors charged Nell Aarn with fraud; the charge was read in Velm.", ("charge", "happened")),
        ("The owner was ordered to pay 3m crowns over a crash.", ("sentence", "happened")),
        ("A court ordered Nell Aarn to pay a fine of 300,000 pesos.", ("sentence", "happened")),
        ("Nell Aarn was named as the new head of the bank.", ("appointment", "happened")),
        ("Prime Minister Goran Vell resigned.", ("resignation", "happened")),
        ("Belgium refused to extradite Nora Page.", ("extradition", "denied")),
        ("Nell Aarn walked free after Thursday's not guilty verdict.", ("acquittal", "happened")),
        ("The air force carried out a precise strike on a camp of the rebels.", ("airstrike", "happened")),
        ("Dockers began a strike over pay on Monday.", ("strike", "happened")),
        ("Hackers carried out the attack on the hospital's servers.", ("cyberattack", "happened")),
    ],
)
def test_it_tells_of_this(text: str, event: tuple[str, str]) -> None:
    assert event in told(text)


def fillers(text: str) -> set[tuple[str, str, str]]:
    """(trigger, role, words) of every role that a mention fills."""
    reading = reading_of(text)
    return {
        (event.trigger.of(text), role.role, reading.mentions[role.mention].span.of(text))
        for event in reading.events
        for role in event.roles
        if role.mention is not None
    }


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Nell Orr was extradited from Spain to Brazil on Monday to face trial for fraud.",
            ("trial", "when", "Monday"),
        ),
        (
            "Nine people appeared in court on Friday over Fiji's biggest drug bust.",
            ("bust", "actor", "Fiji"),
        ),
        (
            "The prosecutor has appealed against her acquittal on the charge of theft.",
            ("acquittal", "target", "the charge"),
        ),
        (
            "Rebels captured the town of Walim on Friday after fighting with troops, residents and the rebels said.",
            ("captured", "actor", "residents"),
        ),
        (
            "The Union on Tuesday imposed sanctions on tycoon Viktar Halu for helping Russia to evade an embargo.",
            ("imposed", "where", "Russia"),
        ),
        ("Rebels of the 17 March Movement captured the town on Friday.", ("captured", "when", "17 March")),
    ],
)
def test_it_has_no_such_filler(text: str, wrong: tuple[str, str, str]) -> None:
    trigger, role, words = wrong
    assert not {(t, r, w) for t, r, w in fillers(text) if (r, w) == (role, words) and t == trigger}


def test_whoever_the_victim_is_married_to_is_no_victim() -> None:
    text = "The victim, married to Major Ivo Karsk, was shot dead in her car on Monday."
    assert "Ivo Karsk" not in {words for _, role, words in fillers(text) if role == "victim"}
