"""Days of a saying, an arrest or a page's stamp, told from days of what is told."""

import pytest

from secondsource.values.other_days import is_in_hospital, is_stamp, other_act


def act_at(text: str, words: str) -> str | None:
    start = text.index(words)
    found = other_act(text, start, start + len(words))
    return None if found is None else text[found:].split()[0].strip(".,")


@pytest.mark.parametrize(
    ("text", "words", "verb"),
    [
        ("A man was stabbed at the mill, police said on Monday.", "Monday", "said"),
        ("He had resigned, the minister told reporters in Velm on Tuesday.", "Tuesday", "told"),
        ("He had resigned, she told a news conference at the palace on Tuesday.", "Tuesday", "told"),
        ("The mayor told The Brenov Mail late Monday that nobody was hurt.", "Monday", "told"),
        ("The chief said in a news release Monday that two had died.", "Monday", "said"),
        ("Police on Thursday morning identified the woman who was killed.", "Thursday morning", "identified"),
        ("Two men were arrested Thursday night on suspicion of the stabbing.", "Thursday night", "arrested"),
        ("She appeared in court Friday over the shooting.", "Friday", "appeared"),
        ("He pleaded guilty on Monday to the stabbing.", "Monday", "pleaded"),
        ("The flood killed nine, the officer said when he came back from the hills on Sunday.", "Sunday", "said"),
        ("Nobody was hurt, the mayor said after visiting the mill on Monday.", "Monday", "said"),
        ("The cook was booked into the Velm County Jail on Monday.", "Monday", "booked"),
        ("The boy shot at the mill remained hospitalized Friday.", "Friday", "remained"),
        ("It was unclear Friday who had fired.", "Friday", "was"),
        ("On Tuesday, police announced that the shooter was found.", "Tuesday", "announced"),
        ("Doctors accused the health ministry on Monday of hiding the outbreak.", "Monday", "accused"),
        ("Divers found a car, raising the number of dead to 43 on Wednesday.", "Wednesday", "raising"),
        ("The health ministry on Tuesday lowered the number of deaths to 16.", "Tuesday", "lowered"),
    ],
)
def test_a_day_of_saying_or_judging_has_its_verb(text: str, words: str, verb: str) -> None:
    assert act_at(text, words) == verb


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A man was stabbed on Monday, police said.", "Monday"),
        ("Three men were stabbed in Velm on Monday, says their lawyer, Ida Moss.", "Monday"),
        ("She said two men died on Monday.", "Monday"),
        ("She told reporters the man died Monday.", "Monday"),
        ("The driver was said to have died Monday.", "Monday"),
        ("Police said Monday's fire began in a kitchen.", "Monday"),
        ("On Tuesday, police said, a man was shot.", "Tuesday"),
        ("A boy was hospitalized Friday after the shooting.", "Friday"),
        ("Doctors accused the ministry after an attack on Monday.", "Monday"),
    ],
)
def test_a_day_of_the_event_has_no_other_verb(text: str, words: str) -> None:
    assert act_at(text, words) is None


@pytest.mark.parametrize(
    ("text", "words", "stamp"),
    [
        ("Barn burns down Posted: Friday, May 3, 2024 8:18 PM EST", "Friday", True),
        ("Update, 9:45 a.m. Sunday: the road is open.", "Sunday", True),
        ("(Published Friday, May 3, 2024)", "Friday", True),
        ("The barn burned down Friday.", "Friday", False),
    ],
)
def test_the_stamp_of_a_page_is_told_by_its_label(text: str, words: str, stamp: bool) -> None:
    assert is_stamp(text, text.index(words)) is stamp


@pytest.mark.parametrize(
    ("text", "words", "stamp"),
    [
        (
            "Barn burns down\n\nVelm Mail\nFriday, 3 May 2024\n\nThe barn burned down at night, police said.",
            "Friday",
            True,
        ),
        ("Barn burns down\nVelm Mail | 3 May 2024, 8:18 pm\n\nThe barn burned down, police said.", "3 May", True),
        ("Barn burns down\n\nBy Ida Moss, Velm Mail, 3 May 2024\n\nThe barn burned down, police said.", "3 May", True),
        ("Barn burned on Friday\n\nThe barn burned down at night, police said.", "Friday", False),
        ("Barn burns down\nThe Velm Mail, 3 May 2024\n\nThe barn burned down, police said.", "3 May", True),
        ("Mills of Velm burn, two hurt, 3 May 2024\n\nThe mill burned down, police said.", "3 May", False),
        ("The barn burned down at night.\n\nFriday, 3 May 2024\n\nIt was raining, police said.", "Friday", False),
    ],
)
def test_a_day_alone_above_the_text_is_the_page_s_own(text: str, words: str, stamp: bool) -> None:
    assert is_stamp(text, text.index(words)) is stamp


@pytest.mark.parametrize(
    ("text", "words", "hospital"),
    [
        ("A girl died in hospital overnight.", "overnight", True),
        ("The boy died of his burns at Orlen General Hospital on Tuesday.", "Tuesday", True),
        ("He died Tuesday afternoon at Orlen Hospital.", "Tuesday afternoon", True),
        ("Two people died on Tuesday when a hospital in Orlen burned down.", "Tuesday", False),
        ("The girl was taken to hospital on Tuesday.", "Tuesday", False),
    ],
)
def test_the_day_of_a_death_in_hospital_is_told_by_where(text: str, words: str, hospital: bool) -> None:
    start = text.index(words)
    assert is_in_hospital(text, start, start + len(words)) is hospital
