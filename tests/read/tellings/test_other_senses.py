"""Words of crimes and raids in another sense: car batteries, tear gas, a doctor's operations, hackers who break in."""

import pytest

from tests.helpers.shipped import reading_of


def types(text: str) -> list[str]:
    """The types of the events told, each once, in text order."""
    return list(dict.fromkeys(event.type for event in reading_of(text).events))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two cars caught fire after their battery had been charged.", ["fire"]),
        ('"That message is a forgery," he told the paper.', []),
        ("Nobody had listened, Ms Orla said, holding up a torn boot.", []),
        ("Parents kept vigil outside the clinic in Velm on Monday night.", []),
        ("Wives of the miners kept an anxious vigil at the gate in Velm.", []),
        ("Residents held a vigil in Velm on Monday.", ["protest"]),
        ("The roof of the hall was held up by two beams.", []),
        ("A masked man held up a pharmacy in Velm on Monday.", ["robbery"]),
        ("Two men held up Korda Savings with a pistol.", ["robbery"]),
        ("The firm will book the sum as a charge in its next quarter.", []),
        ("The bank took a restructuring charge in May.", []),
        ("Police fired tear gas at fans on the pitch.", []),
        ("Doctors had to cancel 120 operations at the hospital.", []),
        (
            "Hackers broke into the computers of a clinic last week. The attack shut out its doctors. The same group "
            "had attacked a water company.",
            ["cyberattack"],
        ),
        ("Police found screws, metal balls and batteries at the mill.", []),
        ("The prosecutor was angry at the leak of private videos.", []),
        ("He was dismayed by the many leaks about her testimony.", []),
        ("Residents spoke of hearing bangs during the night.", []),
        ("They blamed the police for missing several chances to identify him.", []),
        ("A thief hid in Velm. They drove off in a stolen van.", []),
        ("The file is real, said a person familiar with the talks.", []),
        ("Two firefighters suffered smoke poisoning when a barn burned down.", ["fire"]),
        ("She was recalling the two occasions when he entered her shop.", []),
        ("Jurors saw him walk out of the restaurant.", []),
        ("A man set himself on fire outside the ministry.", []),
        ("Youths set a car on fire in Velm.", ["arson"]),
        ("A girl was mauled to death by a dog in Velm.", ["death"]),
        ("Applause erupted in the hall when she rose.", []),
        ("A cloud of chlorine escaped from a tank in Velm.", ["industrial_accident"]),
        ("Ammonia escaped from the dairy on Monday and nobody was hurt.", ["industrial_accident"]),
        ("A family of four escaped from a burning house in Velm.", []),
        ("Four inmates escaped from a jail in Velm.", ["escape"]),
        ("Three lions escaped from a zoo in Velm.", ["escape"]),
        ("Kidnapping for ransom has become an industry in the hills.", []),
        ("Car thefts are rife in Velm.", []),
        ("The kidnapping was the third in Velm this year.", ["kidnapping"]),
        ("Prisoners would be exchanged later.", []),
        ("Mount Hesk erupted on Tuesday, covering two villages with ash.", ["volcanic_eruption"]),
        ("A court in Velm sentenced two men to death on Monday.", ["sentence"]),
        ("The gunman walked out with his hands up.", []),
        ("She walked out unharmed at noon.", []),
        ('"I have lost four years of my life," she said outside the court.', []),
        ("The trader was found not guilty on all charges.", ["acquittal"]),
        ("Traffic on the coast road was held up for two hours.", []),
        ("Trains were held up by snow on Monday.", []),
        ("She held up a banner in the stand.", []),
        ("A senator held up a newspaper in the chamber.", []),
        ("A tanker with 40 tonnes of fuel overturned on the coast road.", ["traffic_accident"]),
    ],
)
def test_another_sense_tells_of_nothing_else(text: str, told: list[str]) -> None:
    assert types(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Police fired shots at the crowd on Monday.", "shooting_attack"),
        ("Hackers knocked out a hospital. Gunmen attacked a bank, killing two.", "armed_attack"),
        ("Police came to a domestic battery in Velm.", "assault"),
        ("A leak of gas emptied the school.", "industrial_accident"),
        ("A hearing was held on Monday.", "trial"),
        ("Workers walked out of the plant on Monday.", "strike"),
        ("The drivers walked out on Monday over their pay.", "strike"),
        ("A climber was still missing on Monday.", "disappearance"),
        ("Two men held up a bank in Velm on Monday.", "robbery"),
        ("The bus, with 40 passengers on board, overturned near Velm.", "traffic_accident"),
        ("The driver of the coach that overturned near Velm on Monday had not slept.", "traffic_accident"),
        ("The tanker sank off the cape in a storm.", "ship_accident"),
    ],
)
def test_the_first_sense_stays(text: str, told: str) -> None:
    assert told in types(text)


def test_who_was_not_captured_does_not_deny_the_coup() -> None:
    text = "Soldiers seized the television station on Tuesday and arrested 23 guards. Its director was not captured."
    reading = reading_of(text)
    assert not [role for event in reading.events for role in event.roles if role.role == "occurred"]
