"""The brief at a terminal: order, width, plain words, and nothing of a report that could act on the terminal."""

import io
from dataclasses import replace

import pytest
from rich.cells import cell_len
from rich.console import Console

from secondsource.model.finding import Brief, WeighedEntity, WeighedEvent
from secondsource.model.reading import Modality
from secondsource.model.record import Claim, Entity, Event, Origin, ReportLinks
from secondsource.model.report import Report, Skipped
from secondsource.model.span import Span
from secondsource.show.terminal import print_brief
from secondsource.weigh.findings import weigh
from tests.helpers.briefs import LEDGER, example_brief
from tests.helpers.claims import accusing, claim, party, people, report, text


def printed(brief: Brief, width: int = 80, *, terminal: bool = False, encoding: str = "utf-8") -> str:
    """What ``brief`` looks like, as text; to a pipe unless ``terminal``."""
    raw = io.BytesIO()
    with io.TextIOWrapper(raw, encoding=encoding, newline="\n") as file:
        print_brief(brief, Console(file=file, width=width, force_terminal=terminal, color_system=None))
        file.flush()
        return raw.getvalue().decode(encoding)


def flat(shown: str) -> str:
    """The words on one line."""
    return " ".join(shown.split())


def brief_of(claims: list[Claim]) -> Brief:
    """A brief of one event with these claims."""
    reports = {made.report.id: made.report for made in claims}
    event = Event("v", "raid", "Raid on a depot", "happened", tuple(claims), (), tuple(sorted(reports)))
    names = sorted({made.origin for made in claims})
    origins = tuple(Origin(name, name, "organisation", ()) for name in names)
    links = tuple(ReportLinks(made, made.outlet or "") for made in reports.values())
    return Brief(links, origins, (), (WeighedEvent(event, weigh(claims, origins)),), (), ())


def telling(body: str, origin: str | None = None, outlet: str = "Post") -> Claim:
    """A claim of three people killed in a report whose whole text is ``body``."""
    return claim(report("r", outlet=outlet, body=body), people(3), origin)


def test_what_is_disputed_stands_before_what_is_agreed() -> None:
    shown = printed(example_brief())
    order = [
        "DISPUTED",
        "REVISED",
        "REPEATED",
        "SINGLE ORIGIN",
        "People and organisations",
        "Statements",
        "Not read",
        "Notes",
    ]
    places = [shown.index(words) for words in order]
    assert places == sorted(places)


def test_an_event_has_title_type_and_number_of_reports() -> None:
    shown = printed(example_brief())
    assert "1. Boiler bursts at the Corvane dye works in Halden Bay\n   industrial accident · in 3 reports" in shown
    assert "follows 1. Boiler bursts" in shown


def test_a_value_has_its_count_its_sentence_and_its_chain() -> None:
    shown = flat(printed(example_brief()))
    assert "killed: 12 (2 independent origins)" in shown
    assert "before that: 9 (no origin stands by it)" in shown
    assert "when: 4 March 2031 (1–2 origins)" in shown
    assert "Radio Skerry › Saint Brannoc Hospital: “Saint Brannoc Hospital said it had counted [12] dead.”" in shown
    assert "Radio Skerry › Corvane Ltd (denies it): “Corvane Ltd rejected the claim that [a valve was worn].”" in shown


def test_a_sentence_that_holds_several_values_is_shown_once() -> None:
    shown = flat(printed(example_brief()))
    quote = "Nine people were killed and [31] hurt when a boiler burst at the [Corvane dye works] in [Halden Bay]"
    assert shown.count(quote) == 1


def test_accusations_bear_their_source_and_acquittals_are_as_large() -> None:
    shown = printed(example_brief())
    assert "   charged, according to prosecutors: negligence  (1 origin)" in shown
    assert "   cleared, according to the county court: an older charge  (1 origin)" in shown


def test_two_origins_say_so_and_nothing_corroborates_an_accusation() -> None:
    claims = [
        accusing(claim(report(outlet), text("arms smuggling"), name, field="accused"))
        for outlet, name in (("Post", "port authority"), ("Echo", "a former clerk"))
    ]
    person = Entity("e", "person", "Lena Vogt", (), 2, False, tuple(claims))
    brief = replace(brief_of([]), events=(), entities=(WeighedEntity(person, weigh(claims, ())),))
    shown = flat(printed(brief))
    assert "accused, according to the port authority and a former clerk: arms smuggling" in shown or (
        "accused, according to a former clerk and the port authority: arms smuggling" in shown
    )
    assert "two or more origins say so" in shown
    assert "corroborated" not in shown.lower()
    assert "CORROBORATED" not in printed(brief_of([accusing(made) for made in claims]))


@pytest.mark.parametrize("modality", ["planned", "possible", "cancelled", "denied", "ongoing"])
def test_what_has_not_happened_says_so(modality: Modality) -> None:
    brief = brief_of([telling("Three died.")])
    event = replace(brief.events[0].event, modality=modality)
    shown = printed(replace(brief, events=(replace(brief.events[0], event=event),)))
    assert ("under way" if modality == "ongoing" else modality) in shown.splitlines()[3]


@pytest.mark.parametrize("width", [80, 60, 100])
@pytest.mark.parametrize("wide", ["Überflutung", "洪水が町を襲った後", "a" * 200, "🚒 brigade"])
def test_no_line_is_longer_than_the_terminal(width: int, wide: str) -> None:
    body = f"{wide} three people died near {wide} {'and more was lost ' * 12}, they said."
    start = body.index("three")
    made = replace(telling(body, f"{wide} officials"), spans=(Span(start, start + 5),))
    brief = brief_of([made, claim(report("q", outlet=wide), people(9), "union")])
    brief = replace(brief, skipped=(Skipped(f"{wide}/{'long/' * 30}x.txt", f"is {wide}"),))
    for shown in (printed(brief, width, terminal=True), printed(example_brief(), width, terminal=True)):
        assert max(cell_len(line) for line in shown.splitlines()) <= width


def test_a_pipe_is_eighty_columns_wide_without_colour_or_boxes() -> None:
    shown = printed(example_brief(), 200)
    assert max(cell_len(line) for line in shown.splitlines()) <= 80
    assert "\x1b" not in shown
    assert not any("\u2500" <= letter <= "\u257f" for letter in shown)
    assert all(line == line.rstrip() for line in shown.splitlines())


def test_colour_says_nothing_that_words_do_not() -> None:
    raw = io.StringIO()
    print_brief(example_brief(), Console(file=raw, width=80, force_terminal=True, color_system="truecolor"))
    coloured = raw.getvalue()
    assert "\x1b[" in coloured
    plain = printed(example_brief(), 80, terminal=True)
    assert _without_colour(coloured) == plain


def _without_colour(text: str) -> str:
    parts = text.split("\x1b[")
    return parts[0] + "".join(part.split("m", 1)[1] for part in parts[1:])


def test_words_of_a_report_never_act_on_the_terminal() -> None:
    body = "\x1b[2J\x1b]0;owned\x07Thr\x9b31mee \u202edied\u202c [bold red]here[/bold red] :fire: \x1b[1"
    made = replace(telling(body, "off\x1bicials\n"), hedge="so\x1b[5mtold", stance="hedges")
    brief = brief_of([made])
    brief = replace(brief, skipped=(Skipped("a\x1b[31mb.txt", "bad\x07 file"),), group="g\x1b[0m")
    event = replace(brief.events[0].event, title="Raid [blink]on\x1b[5m a depot")
    shown = printed(replace(brief, events=(replace(brief.events[0], event=event),)), terminal=True)
    assert "\x1b" not in shown and "\x9b" not in shown and "\x07" not in shown and "\u202e" not in shown
    assert "[bold red]here[/bold red] :fire:" in flat(shown)
    assert "Raid [blink]on a depot" in shown


def test_an_encoding_without_typographic_signs_is_no_fault() -> None:
    shown = printed(example_brief(), encoding="ascii")
    assert "Bay Herald > harbour fire brigade:" in shown
    assert "(1-2 origins)" in shown


def test_a_lone_surrogate_is_no_fault() -> None:
    assert "\ufffd" in printed(brief_of([telling("Three \ud83d died.")]))


def test_many_accounts_of_one_value_name_the_other_outlets() -> None:
    claims = [claim(report(f"r{n}", outlet=f"Outlet {n}"), people(3), "police") for n in range(7)]
    shown = flat(printed(brief_of(claims)))
    assert shown.count("› police:") == 1
    assert "also in Outlet 1, Outlet 2" in shown


def test_a_denial_is_always_quoted() -> None:
    claims = [claim(report(f"r{n}"), people(3), f"witness {n}") for n in range(9)]
    no = replace(claim(report("zz"), people(3), "ministry"), stance="denies")
    assert "zz › ministry (denies it)" in printed(brief_of([*claims, no]))


def test_an_empty_brief_says_that_nothing_was_read() -> None:
    brief = Brief((), (), (), (), (), (Skipped("x.bin", "is no text"),))
    shown = printed(brief)
    assert "No report was read." in shown
    assert "x.bin: is no text" in shown


def test_notes_name_the_report_and_what_it_corrects() -> None:
    old = ReportLinks(LEDGER, "o")
    new = ReportLinks(replace(LEDGER, id="new", outlet="Bay Herald", uri="new.txt"), "o", corrects=LEDGER.id)
    shown = printed(Brief((old, new), (), (), (), (), ()))
    assert "Bay Herald (new.txt): corrects Halden Ledger (r1.txt)" in shown


def test_entities_without_findings_are_named_in_one_line() -> None:
    parties = [Entity(f"e{n}", "person", f"Person {n}", (), 1, False, ()) for n in range(60)]
    brief = Brief((ReportLinks(_bare(), "o"),), (), tuple(WeighedEntity(one, ()) for one in parties), (), (), ())
    shown = flat(printed(brief))
    assert "Named: Person 0, Person 1" in shown
    assert "and 20 more" in shown


def _bare() -> Report:
    return report("bare")


def test_targets_are_listed_one_by_one() -> None:
    claims = [claim(report("r"), party(name), "police", field="target") for name in ("Ana Ruiz", "Bo Lind")]
    shown = flat(printed(brief_of(claims)))
    assert "target: Ana Ruiz (1 origin)" in shown
    assert "or: Bo Lind" not in shown and "Bo Lind (1 origin)" in shown


def test_the_same_words_of_one_speaker_are_shown_once_with_every_outlet() -> None:
    example = example_brief()
    said = example.statements[0]
    ways = [("Post", said.speaker_text), ("Courier", "Agency", said.speaker_text)]
    shown = flat(printed(replace(example, statements=tuple(replace(said, chain=way) for way in ways))))
    assert "in Post; also in Courier › Agency" in shown


def test_joins_of_one_kind_are_counted_in_one_line() -> None:
    example = example_brief()
    origin = next(origin for origin in example.origins if origin.joins)
    twice = replace(origin, joins=(origin.joins[0], origin.joins[0]))
    shown = flat(printed(replace(example, origins=(twice,))))
    assert f"{origin.joins[0].because} (2 pairs)" in shown
