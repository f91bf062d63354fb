"""Days of events that another sentence tells, on analyses written by hand."""

from tests.helpers.parsed import parsed
from tests.helpers.told import Told

SHOT = """
A|a|DET|2|det baker|baker|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass shot|shoot|VERB|0|root in|in|ADP|6|case
Velm|Velm|PROPN|4|obl .|.|PUNCT|4|punct

"""
DAY = "4|4|NUM|{0}|obl May|May|PROPN|{1}|flat 2031|2031|NUM|{1}|flat .|.|PUNCT|{0}|punct"


def days(sentences: str) -> set[str]:
    told = Told(parsed(sentences, (("Velm", "place"),)))
    return {told.words(role) for event in told.events for role in event.roles if role.role == "when"}


def test_it_happened_on_a_day() -> None:
    happened = "It|it|PRON|2|nsubj happened|happen|VERB|0|root on|on|ADP|4|case " + DAY.format(2, 4)
    assert days(SHOT + happened) == {"4 May 2031"}


def test_officers_were_called_on_a_day() -> None:
    called = (
        "Officers|officer|NOUN|3|nsubj:pass were|be|AUX|3|aux:pass called|call|VERB|0|root on|on|ADP|5|case "
        + DAY.format(3, 5)
    )
    assert days(SHOT + called) == {"4 May 2031"}


def test_a_day_on_which_nothing_is_said_to_have_happened_is_none_of_the_event() -> None:
    prayed = (
        "Mourners|mourner|NOUN|2|nsubj prayed|pray|VERB|0|root for|for|ADP|4|case him|he|PRON|2|obl on|on|ADP|6|case "
        + DAY.format(2, 6)
    )
    assert days(SHOT + prayed) == set()


def test_a_day_of_its_own_is_kept() -> None:
    own = SHOT.replace(".|.|PUNCT|4|punct", "on|on|ADP|8|case 2|2|NUM|4|obl May|May|PROPN|8|flat 2031|2031|NUM|8|flat")
    happened = "It|it|PRON|2|nsubj happened|happen|VERB|0|root on|on|ADP|4|case " + DAY.format(2, 4)
    assert days(own + happened) == {"2 May 2031"}


def test_the_day_of_the_shooting_is_told_beside_the_day_of_the_death() -> None:
    died = "He|he|PRON|2|nsubj died|die|VERB|0|root on|on|ADP|4|case " + DAY.format(2, 4).replace("4|4|NUM", "6|6|NUM")
    happened = "It|it|PRON|2|nsubj happened|happen|VERB|0|root on|on|ADP|4|case " + DAY.format(2, 4)
    assert days(SHOT + happened + "\n\n" + died) == {"4 May 2031", "6 May 2031"}


def test_the_day_of_an_arrest_is_none_of_the_shooting() -> None:
    arrested = (
        "A|a|DET|2|det cook|cook|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass charged|charge|VERB|0|root on|on|ADP|6|case"
        " 4|4|NUM|4|obl May|May|PROPN|6|flat 2031|2031|NUM|6|flat with|with|ADP|11|case the|the|DET|11|det"
        " shooting|shooting|NOUN|4|obl .|.|PUNCT|4|punct"
    )
    told = Told(parsed(SHOT + arrested, (("Velm", "place"),)))
    shot = [event for event in told.events if event.type == "shooting_attack"]
    assert shot
    assert not [role for event in shot for role in event.roles if role.role == "when"]
