"""Who claims a deed, and who is said to have done it and denies it: claims of the doer, and no denial of the event."""

import pytest

from secondsource.link.record import link
from secondsource.model.reading import Reading, Role
from secondsource.model.record import Claim
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, town


def attack(made: ReadingMaker, toll: str) -> None:
    """The attack with its toll, place and day."""
    made.event(
        "armed_attack", "attack",
        Role("killed", made.count(toll, 6)), Role("where", made.place("Kolby", town("Kolby"))),
        Role("when", made.time("Monday", day("2024-03-04"))),
    )  # fmt: skip


def accusing() -> Reading:
    """A report in which a governor accuses an army."""
    text = "Six people died in an attack in Kolby on Monday. The Grey Army fired the rockets, Governor Tarek Oun said."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    army = made.mention("Grey Army", "organisation")
    made.said(made.mention("Tarek Oun", "person"), "The Grey Army fired the rockets", "said")
    attack(made, "Six")
    made.event("armed_attack", "fired", Role("actor", army))
    return made.build()


def answering(text: str, content: str, cue: str) -> Reading:
    """A report in which the army answers."""
    made = make_reading("b", "Sund Radio", "2024-03-05", f"An attack in Kolby killed six people on Monday. {text}")
    attack(made, "six")
    made.said(made.mention("Grey Army", "organisation"), content, cue)
    return made.build()


def doers(readings: list[Reading]) -> list[Claim]:
    """What is said of who did it, in the one event."""
    (event,) = link(readings, codebook()).events
    return [claim for claim in event.claims if claim.field == "actor"]


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        ("The Grey Army denied responsibility.", "responsibility", "denied"),
        ("The Grey Army denied any involvement.", "any involvement", "denied"),
        ("The Grey Army denied murder.", "murder", "denied"),
        ("The Grey Army rejected the accusation.", "the accusation", "rejected"),
        ("The Grey Army denied that its forces had struck Kolby.", "that its forces had struck Kolby", "denied"),
        ("The Grey Army denied firing any rockets.", "firing any rockets", "denied"),
        ("The Grey Army said it had not fired on Kolby.", "it had not fired on Kolby", "said"),
        ("The Grey Army said it had nothing to do with it.", "it had nothing to do with it", "said"),
    ],
)
def test_who_is_said_to_have_done_it_denies_it(text: str, content: str, cue: str) -> None:
    said, denied = sorted(doers([accusing(), answering(text, content, cue)]), key=lambda claim: claim.stance)
    assert (said.stance, denied.stance) == ("asserts", "denies")
    assert said.value == denied.value
    assert denied.spans[0].of(denied.report.text) == "Grey Army"
    assert denied.chain == ("Sund Radio", "Grey Army")


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        ("The Grey Army denied that talks had begun.", "that talks had begun", "denied"),
        ("The Grey Army said it had fired on Kolby.", "it had fired on Kolby", "said"),
        ("The Grey Army said it was not surprised.", "it was not surprised", "said"),
    ],
)
def test_what_denies_something_else_is_no_denial_of_the_deed(text: str, content: str, cue: str) -> None:
    assert [claim.stance for claim in doers([accusing(), answering(text, content, cue)])] == ["asserts"]


@pytest.mark.parametrize(
    ("speaker", "content", "cue", "denies"),
    [
        ("He", "involvement", "denies", True),
        ("He", "the charges", "denied", True),
        ("All three", "the charges", "deny", True),
        ("He", "that the trial was fair", "denied", False),
    ],
)
def test_who_is_charged_denies_what_the_report_charges(speaker: str, content: str, cue: str, denies: bool) -> None:
    text = f"A man was charged with a raid on a bank, the court said. {speaker} {cue} {content}."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    man = made.mention("A man", "person", "nominal")
    made.fact(man, "charged", "a raid on a bank", "charged")
    he = made.mention("He", "person", "pronoun", same=man) if speaker == "He" else speaker
    made.said(he, content, cue)
    made.event("arrest", "charged", Role("target", man))
    (entity,) = (e for e in link([made.build()], codebook()).entities if e.name == "man")
    told = [(claim.stance, claim.value) for claim in entity.claims if claim.field == "charged"]
    assert len({value for _, value in told}) == 1
    assert sorted(stance for stance, _ in told) == (["asserts", "denies"] if denies else ["asserts"])


def test_of_nobody_who_is_not_said_to_have_done_it() -> None:
    assert not doers([answering("The Grey Army denied responsibility.", "responsibility", "denied")])


@pytest.mark.parametrize(
    ("content", "cue"),
    [
        ("responsibility for the attack", "claimed"),
        ("the attack that killed six", "claimed responsibility for"),
        ("responsibility", "has claimed"),
    ],
)
def test_who_claims_responsibility_did_it_by_their_own_word(content: str, cue: str) -> None:
    (claim,) = doers([answering(f"The Grey Army {cue} {content}.", content, cue)])
    assert (claim.stance, claim.chain) == ("asserts", ("Sund Radio", "Grey Army"))
    assert claim.spans[0].of(claim.report.text) == "Grey Army"
