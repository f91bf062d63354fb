"""To which telling the model's fillers go, and which fillers of syntax stand beside them."""

from tests.helpers.fillers import fillers
from tests.helpers.parsed import parsed
from tests.helpers.shipped import reading_of
from tests.helpers.told import Told

ATTACKED = """
Gunmen|gunman|NOUN|2|nsubj attacked|attack|VERB|0|root a|a|DET|4|det mill|mill|NOUN|2|obj with|with|ADP|6|case
grenades|grenade|NOUN|2|obl in|in|ADP|8|case Velm|Velm|PROPN|2|obl .|.|PUNCT|2|punct

Police|police|NOUN|2|nsubj arrested|arrest|VERB|0|root two|two|NUM|4|nummod men|man|NOUN|2|obj
of|of|ADP|7|case Red|Red|PROPN|7|compound Dawn|Dawn|PROPN|4|nmod .|.|PUNCT|2|punct

Once|once|ADV|3|advmod rebels|rebel|NOUN|3|nsubj attacked|attack|VERB|0|root a|a|DET|5|det dairy|dairy|NOUN|3|obj
.|.|PUNCT|3|punct
"""
NAMES = [("Velm", "place"), ("Red Dawn", "organisation")]


def all_roles(told: Told) -> set[tuple[str, str]]:
    """(role, words) over all events."""
    return {(role.role, told.words(role)) for event in told.events for role in event.roles}


def test_a_filler_goes_to_the_deed_not_to_the_arrest_beside_it() -> None:
    told = Told(parsed(ATTACKED, NAMES, [("Red Dawn", "actor_organisation")]))
    assert ("actor", "Red Dawn") in all_roles(told)
    assert ("actor", "Red Dawn") not in told.roles("arrested")


def test_where_the_model_fills_a_role_syntax_does_not() -> None:
    told = Told(parsed(ATTACKED, NAMES, [("Red Dawn", "actor_organisation")]))
    assert ("actor", "Gunmen") not in all_roles(told)
    assert ("target", "a mill") in all_roles(told)


def test_syntax_fills_what_the_opening_tells_and_not_the_background() -> None:
    roles = all_roles(Told(parsed(ATTACKED, NAMES)))
    assert {("actor", "Gunmen"), ("target", "a mill")} <= roles
    assert not {("actor", "rebels"), ("target", "a dairy")} & roles


def test_numbers_of_victims_are_left_to_the_counts() -> None:
    text = """
Gunmen|gunman|NOUN|2|nsubj shot|shoot|VERB|0|root three|three|NUM|4|nummod children|child|NOUN|2|obj .|.|PUNCT|2|punct
"""
    roles = all_roles(Told(parsed(text, [], [("three children", "victim")])))
    assert not any(role == "victim" for role, _ in roles)


def test_a_blast_with_people_missing_has_no_doer() -> None:
    text = """
A|a|DET|2|det blast|blast|NOUN|3|nsubj shook|shake|VERB|0|root Tern|Tern|PROPN|5|compound Mills|Mills|PROPN|3|obj
.|.|PUNCT|3|punct

Two|two|NUM|2|nummod workers|worker|NOUN|4|nsubj are|be|AUX|4|cop missing|missing|ADJ|0|root .|.|PUNCT|4|punct
"""
    roles = all_roles(Told(parsed(text, [("Tern Mills", "organisation")], [("Tern Mills", "actor_organisation")])))
    assert not any(role == "actor" for role, _ in roles)


def test_who_is_only_told_to_have_been_arrested_is_no_victim() -> None:
    text = """
Gunmen|gunman|NOUN|2|nsubj killed|kill|VERB|0|root Nell|Nell|PROPN|2|obj Aarn|Aarn|PROPN|3|flat .|.|PUNCT|2|punct

Ivo|Ivo|PROPN|4|nsubj:pass Karsk|Karsk|PROPN|1|flat was|be|AUX|4|aux:pass VERB .|.|PUNCT|4|punct
"""
    names = [("Nell Aarn", "person"), ("Ivo Karsk", "person")]
    proposed = [("Nell Aarn", "victim"), ("Ivo Karsk", "victim")]
    for verb, victims in (
        ("arrested|arrest|VERB|0|root", {"Nell Aarn"}),
        ("captured|capture|VERB|0|root", {"Nell Aarn", "Ivo Karsk"}),
    ):
        roles = all_roles(Told(parsed(text.replace(" VERB ", f" {verb} "), names, proposed)))
        assert {words for role, words in roles if role == "victim"} == victims


def test_a_relative_who_does_something_is_no_victim() -> None:
    text = """
Gunmen|gunman|NOUN|2|nsubj killed|kill|VERB|0|root Nell|Nell|PROPN|2|obj Aarn|Aarn|PROPN|3|flat .|.|PUNCT|2|punct

Her|her|PRON|2|nmod:poss sister|sister|NOUN|7|nsubj ~,|,|PUNCT|4|punct Ida|Ida|PROPN|2|appos Aarn|Aarn|PROPN|4|flat
,|,|PUNCT|4|punct VERB .|.|PUNCT|7|punct
"""
    names = [("Nell Aarn", "person"), ("Ida Aarn", "person")]
    for verb, victims in (
        ("wept|weep|VERB|0|root", {"Nell Aarn"}),
        ("died|die|VERB|0|root", {"Nell Aarn", "Ida Aarn"}),
    ):
        parse = parsed(text.replace("VERB .", f"{verb} ."), names, [("Nell Aarn", "victim"), ("Ida Aarn", "victim")])
        assert {words for role, words in all_roles(Told(parse)) if role == "victim"} == victims


def test_what_the_dead_were_is_no_doer() -> None:
    text = (
        "A missile strike on a school in Kolby killed 19 people on Wednesday, officials said. The army said on "
        "Thursday that it had identified eight of the dead as members of the Northern Front and the Free Hand."
    )
    assert not [words for words in fillers(reading_of(text), "actor") if "members" in words]


def test_a_body_that_is_named_as_the_doer_is_one_whoever_else_is() -> None:
    told = reading_of(
        "Guerrillas held nine workers in Velm for ten days. They were freed on Monday.\n\n"
        "The workers were kidnapped by the Black Dawn Front, which killed a guard."
    )
    assert "Black Dawn Front" in fillers(told, "actor")


def test_suspected_militants_are_only_suspected() -> None:
    told = reading_of("Suspected Velm Front militants killed four soldiers near Velm on Sunday.")
    (doer,) = {(role.stance, role.hedge) for event in told.events for role in event.roles if role.role == "actor"}
    assert doer == ("hedges", "Suspected")
