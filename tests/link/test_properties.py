"""What no set of reports may do to the count of origins: properties of linking and weighing together."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.link.record import link
from secondsource.model.finding import Finding
from secondsource.model.reading import MentionKind, Reading, Role
from secondsource.model.record import Record
from secondsource.weigh.record import weigh_record
from tests.helpers.readings import codebook, day, make_reading, town

KOLBY = town("Kolby")
NUMBERS = {"Three": 3, "Four": 4}
SPEAKERS = ("the Kolby police", "the police", "Saint Ann Hospital", "Ida Moss", "a person close to the talks", None)
OPENINGS = (
    "Bells rang over the old town when the first engines came down from the hill.",
    "Nobody on the quay slept that night, and the bakers opened an hour early.",
    "Smoke could be seen from the ferry, said a sailor on his way home from the north.",
    "The street was still closed at noon, with glass on both sides of the tram lines.",
)
OUTLETS = ("Belt Wire", "Sund Radio", "Harbour Post", "Evening Lamp", "Orso Courier")


def report(ref: int, outlet: str, speaker: str | None, number: str, opening: str, published: str) -> Reading:
    """A report of the fire in Kolby."""
    toll = f"{number} people died in a fire in Kolby on Monday"
    made = make_reading(str(ref), outlet, published, f"{opening} {toll}{f', {speaker} said' if speaker else ''}.")
    if speaker:
        kind: MentionKind = "person" if speaker in ("Ida Moss", "a person close to the talks") else "organisation"
        made.said(made.mention(speaker, kind, "nominal" if speaker.startswith("a ") else "name"), toll, "said")
    roles = (
        Role("killed", made.count(number, NUMBERS[number])),
        Role("where", made.place("Kolby", KOLBY)),
        Role("when", made.time("Monday", day("2024-03-04"))),
    )
    made.event("fire", "fire", *roles)
    return made.build()


@st.composite
def reports(draw: st.DrawFn) -> list[Reading]:
    """Two to five reports of one fire, each in its own words."""
    return [
        report(
            ref,
            draw(st.sampled_from(OUTLETS)),
            draw(st.sampled_from(SPEAKERS)),
            draw(st.sampled_from(sorted(NUMBERS))),
            draw(st.sampled_from(OPENINGS)),
            draw(st.sampled_from(["2024-03-05", "2024-03-06"])),
        )
        for ref in range(draw(st.integers(2, 5)))
    ]


def findings(record: Record) -> list[Finding]:
    """The findings of all events."""
    return [finding for event in weigh_record(record)[1] for finding in event.findings]


def leasts(record: Record) -> dict[tuple[str, str, str], int]:
    """``origins_least`` of each value."""
    return {(f.field, f.scope, repr(v.value)): v.origins_least for f in findings(record) for v in f.values}


def verdicts(record: Record) -> dict[tuple[str, str], str]:
    """The verdict of each field and scope."""
    return {(f.field, f.scope): f.verdict for f in findings(record)}


def evidence(record: Record) -> set[str]:
    """Ids of the reports that joins rest on, and of those whose claim on a value counts no more."""
    joined = {passage.report for o in record.origins for join in o.joins for passage in join.passages}
    values = (value for finding in findings(record) for value in finding.values)
    misquoted = {claim.report.id for value in values if not value.origins_most for claim in value.claims}
    return joined | misquoted


@settings(max_examples=25, deadline=None)
@given(reports(), st.randoms(use_true_random=False))
def test_the_order_of_reports_changes_nothing(readings: list[Reading], random: Random) -> None:
    mixed = list(readings)
    random.shuffle(mixed)
    assert link(mixed, codebook()) == link(readings, codebook())


@settings(max_examples=25, deadline=None)
@given(reports(), st.data())
def test_a_copy_in_another_outlet_never_raises_the_least(readings: list[Reading], data: st.DataObject) -> None:
    original = data.draw(st.sampled_from(readings))
    copy = replace(original.report, id="report-copy", ref="copy", outlet="Copyist Daily")
    before = leasts(link(readings, codebook()))
    after = leasts(link([*readings, replace(original, report=copy)], codebook()))
    assert {key: least for key, least in after.items() if least > before.get(key, 0)} == {}


@settings(max_examples=25, deadline=None)
@given(reports(), st.integers(2, 6))
def test_any_number_of_copies_has_one_origin(readings: list[Reading], number: int) -> None:
    original = readings[0]
    copies = [replace(original.report, id=f"copy-{n}", ref=f"copy-{n}", outlet=f"Copyist {n}") for n in range(number)]
    record = link([replace(original, report=copy) for copy in copies], codebook())
    assert all(value.origins_most <= 1 for finding in findings(record) for value in finding.values)


@settings(max_examples=25, deadline=None)
@given(reports())
def test_what_is_taken_away_corroborates_nothing(readings: list[Reading]) -> None:
    record = link(readings, codebook())
    before = verdicts(record)
    for gone in without_evidence(readings, record):
        after = verdicts(link([reading for reading in readings if reading is not gone], codebook()))
        turned = {key for key, verdict in after.items() if verdict == "corroborated"}
        assert not {key for key in turned if before.get(key) == "single-origin"}


def without_evidence(readings: Sequence[Reading], record: Record) -> list[Reading]:
    """The reports that no join, misquote or withdrawal rests on."""
    return [reading for reading in readings if reading.report.id not in evidence(record)]
