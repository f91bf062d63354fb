"""Event mentions on analyses written by hand: types, roles, clusters, modality."""

import pytest

from tests.helpers.parsed import parsed
from tests.helpers.shipped import reading_of
from tests.helpers.told import CODEBOOK, Told

STORMED = """
Gunmen|gunman|NOUN|2|nsubj stormed|storm|VERB|0|root the|the|DET|5|det salt|salt|NOUN|5|compound
store|store|NOUN|2|obj in|in|ADP|7|case Velm|Velm|PROPN|2|obl on|on|ADP|9|case Tuesday|Tuesday|PROPN|2|obl
,|,|PUNCT|11|punct killing|kill|VERB|2|advcl three|three|NUM|13|nummod guards|guard|NOUN|11|obj .|.|PUNCT|2|punct

The|the|DET|2|det attack|attack|NOUN|3|nsubj lasted|last|VERB|0|root an|a|DET|5|det hour|hour|NOUN|3|obj
.|.|PUNCT|3|punct
"""


def test_a_verb_gives_its_roles_to_the_participle_beside_it() -> None:
    told = Told(parsed(STORMED, [("Velm", "place")]))
    assert {("actor", "Gunmen"), ("target", "the salt store"), ("where", "Velm"), ("when", "Tuesday")} <= told.roles(
        "stormed"
    )
    assert {("actor", "Gunmen"), ("killed", "three")} <= told.roles("killing")


def test_an_incident_takes_up_its_deaths_and_what_points_back_to_it() -> None:
    told = Told(parsed(STORMED, [("Velm", "place")]))
    assert {event.cluster for event in told.events} == {told.events[0].cluster}
    assert {event.type for event in told.events} == {"armed_attack"}


def test_a_death_without_an_incident_is_an_event_of_its_own() -> None:
    told = Told(
        parsed(
            """
Olga|Olga|PROPN|3|nsubj Sent|Sent|PROPN|1|flat died|die|VERB|0|root on|on|ADP|5|case Sunday|Sunday|PROPN|3|obl
.|.|PUNCT|3|punct
""",
            [("Olga Sent", "person")],
        )
    )
    assert [event.type for event in told.events] == ["death"]
    assert {("victim", "Olga Sent"), ("when", "Sunday")} <= told.roles("died")


def test_passives_name_the_actor_behind_by() -> None:
    told = Told(
        parsed(
            """
Nils|Nils|PROPN|4|nsubj:pass Harrow|Harrow|PROPN|1|flat was|be|AUX|4|aux:pass arrested|arrest|VERB|0|root
by|by|ADP|6|case police|police|NOUN|4|obl:agent in|in|ADP|8|case Sund|Sund|PROPN|4|obl .|.|PUNCT|4|punct
""",
            [("Nils Harrow", "person"), ("Sund", "place")],
        )
    )
    assert {("target", "Nils Harrow"), ("actor", "police"), ("where", "Sund")} <= told.roles("arrested")


def test_nouns_take_whom_and_by_whom_from_their_prepositions() -> None:
    told = Told(
        parsed(
            """
The|the|DET|2|det killing|killing|NOUN|10|nsubj of|of|ADP|4|case Ana|Ana|PROPN|2|nmod Brodic|Brodic|PROPN|4|flat
by|by|ADP|7|case smugglers|smuggler|NOUN|2|nmod remains|remain|VERB|10|cop quite|quite|ADV|10|advmod
unsolved|unsolved|ADJ|0|root .|.|PUNCT|10|punct
""",
            [("Ana Brodic", "person")],
        )
    )
    assert told.roles("killing") >= {("victim", "Ana Brodic"), ("actor", "smugglers")}


def test_a_time_beside_the_verb_of_saying_is_not_the_events() -> None:
    told = Told(
        parsed(
            """
A|a|DET|2|det barge|barge|NOUN|3|nsubj sank|sink|VERB|7|ccomp ,|,|PUNCT|7|punct the|the|DET|6|det
harbourmaster|harbourmaster|NOUN|7|nsubj said|say|VERB|0|root on|on|ADP|9|case Monday|Monday|PROPN|7|obl
.|.|PUNCT|7|punct
"""
        )
    )
    assert told.of("sank").type == "ship_accident"
    assert all(role != "when" for role, _ in told.roles("sank"))


def test_what_did_not_take_place_is_denied_and_the_denial_is_an_event() -> None:
    told = Told(
        parsed(
            """
The|the|DET|2|det office|office|NOUN|3|nsubj stated|state|VERB|0|root that|that|SCONJ|7|mark no|no|DET|6|det
explosion|explosion|NOUN|7|nsubj took|take|VERB|3|ccomp place|place|NOUN|7|obj .|.|PUNCT|3|punct
"""
        )
    )
    explosion, denial = told.of("explosion"), told.of("stated")
    assert (explosion.type, explosion.modality, explosion.stance) == ("explosion", "denied", "denies")
    assert [role.stance for role in explosion.roles if role.role == "occurred"] == ["denies"]
    assert denial.type == "denial" and denial.cluster != explosion.cluster


def test_an_older_event_of_another_year_stays_apart() -> None:
    told = Told(
        parsed(
            """
A|a|DET|2|det fire|fire|NOUN|3|nsubj killed|kill|VERB|0|root two|two|NUM|5|nummod guards|guard|NOUN|3|obj
in|in|ADP|7|case Esby|Esby|PROPN|3|obl on|on|ADP|11|case 20|20|NUM|11|nummod January|January|PROPN|11|compound
2026|2026|NUM|3|obl .|.|PUNCT|3|punct

A|a|DET|2|det bomb|bomb|NOUN|3|nsubj killed|kill|VERB|0|root 31|31|NUM|5|nummod people|people|NOUN|3|obj
in|in|ADP|7|case Alby|Alby|PROPN|3|obl on|on|ADP|11|case 8|8|NUM|11|nummod October|October|PROPN|11|compound
2019|2019|NUM|3|obl .|.|PUNCT|3|punct
""",
            [("Esby", "place"), ("Alby", "place")],
        )
    )
    fire, bomb = told.of("fire"), told.of("bomb")
    assert (fire.type, bomb.type) == ("fire", "bombing")
    assert fire.cluster != bomb.cluster
    by_cluster = {
        event.cluster: {
            told.words(r) for e in told.events if e.cluster == event.cluster for r in e.roles if r.role == "killed"
        }
        for event in told.events
    }
    assert by_cluster == {fire.cluster: {"two"}, bomb.cluster: {"31"}}


def test_every_span_stands_in_the_text() -> None:
    told = Told(parsed(STORMED))
    for event in told.events:
        assert event.trigger.of(told.text).strip()
        assert event.type in CODEBOOK.types
        assert all(span.of(told.text).strip() for role in event.roles for span in role.spans)


@pytest.mark.parametrize(("verb", "stance"), [("denied|deny", "denies"), ("noted|note", "asserts")])
def test_a_cause_that_is_denied_leaves_the_event_as_it_is(verb: str, stance: str) -> None:
    told = Told(
        parsed(
            f"""
The|the|DET|2|det mine|mine|NOUN|3|nsubj {verb}|VERB|0|root that|that|SCONJ|7|mark neglect|neglect|NOUN|7|nsubj
had|have|AUX|7|aux caused|cause|VERB|3|ccomp the|the|DET|9|det landslide|landslide|NOUN|7|obj .|.|PUNCT|3|punct
"""
        )
    )
    slide = told.of("landslide")
    assert slide.stance == "asserts"
    assert [(told.words(role), role.stance) for role in slide.roles if role.role == "cause"] == [("neglect", stance)]


def test_a_day_behind_the_verb_of_saying_is_not_the_events_whatever_the_parse() -> None:
    told = Told(
        parsed(
            """
A|a|DET|2|det barge|barge|NOUN|3|nsubj sank|sink|VERB|0|root ,|,|PUNCT|6|punct police|police|NOUN|6|nsubj
said|say|VERB|3|parataxis on|on|ADP|8|case Monday|Monday|PROPN|3|obl .|.|PUNCT|3|punct
"""
        )
    )
    assert all(role != "when" for role, _ in told.roles("sank"))


def test_an_arrests_own_day_is_kept() -> None:
    told = Told(
        parsed(
            """
Two|two|NUM|2|nummod men|man|NOUN|4|nsubj:pass were|be|AUX|4|aux:pass arrested|arrest|VERB|0|root
on|on|ADP|6|case Monday|Monday|PROPN|4|obl .|.|PUNCT|4|punct
"""
        )
    )
    assert ("when", "Monday") in told.roles("arrested")


def test_a_coup_that_was_only_plotted_did_not_happen() -> None:
    found = reading_of("He was jailed for plotting a coup in 2023.")
    assert {event.modality for event in found.events if event.type == "coup"} <= {"planned"}
