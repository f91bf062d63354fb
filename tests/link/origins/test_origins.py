"""Who accounts come from: what is one origin, what is doubtful, what is an outlet's own voice."""

from dataclasses import replace

from secondsource.link.naming.bodies import body, may_be_one
from secondsource.link.record import link
from secondsource.model.codebook import Codebook
from secondsource.model.press import Press, UnknownOutlets
from secondsource.model.reading import Form, Reading, Role
from secondsource.model.record import Claim, Origin, Record
from tests.helpers.readings import codebook, day, make_reading, town

KOLBY = town("Kolby")


def told(ref: str, outlet: str, speaker: str, kind: str = "organisation", code: str = "fire") -> Reading:
    """A report in its own words in which ``speaker`` gives the toll of one event."""
    opening = f"{outlet} number {ref} writes of a night that nobody in Kolby will forget."
    text = f"{opening} Three people died in the {code} on Monday, {speaker} said."
    made = make_reading(ref, outlet, "2024-03-05", text)
    name = speaker.removeprefix("the ").removeprefix("two ")
    form: Form = "name" if name[0].isupper() or kind == "organisation" else "nominal"
    source = made.mention(name, "person" if kind == "person" else "organisation", form)
    made.said(source, f"Three people died in the {code} on Monday")
    made.event(
        code,
        code,
        Role("killed", made.count("Three", 3)),
        Role("where", made.place("Kolby", KOLBY)),
        Role("when", made.time("Monday", day("2024-03-04"))),
    )
    return made.build()


def toll(ref: str, outlet: str, speaker: str, content: str) -> Reading:
    """A report in which a speaker gives the toll of Monday's fire in Kolby, in words of its own."""
    made = make_reading(ref, outlet, "2024-03-05", f"{content}, the {speaker} said.")
    made.said(made.mention(speaker, "organisation", "nominal"), content)
    made.event(
        "fire",
        "fire",
        Role("killed", made.count("Three", 3)),
        Role("where", made.place("Kolby", KOLBY)),
        Role("when", made.time("Monday", day("2024-03-04"))),
    )
    return made.build()


def killed(record: Record) -> dict[str | None, Claim]:
    """The claim of the toll in each report."""
    return {claim.report.ref: claim for event in record.events for claim in event.claims if claim.field == "killed"}


def origin(record: Record, claim: Claim) -> Origin:
    """The origin of a claim."""
    return next(origin for origin in record.origins if origin.id == claim.origin)


def doubtful(record: Record) -> set[frozenset[str | None]]:
    """Pairs of origins that may be one."""
    return {frozenset((o.id, join.partner)) for o in record.origins for join in o.joins if join.doubtful}


def test_ministries_of_two_nations_are_two_origins_and_one_of_no_nation_may_be_either() -> None:
    record = link(
        [
            toll("a", "Belt Wire", "Danish defence ministry", "Three died in Monday's fire at the depot in Kolby"),
            toll("b", "Sund Radio", "Swedish defence ministry", "The Kolby fire that broke out on Monday took Three"),
            toll(
                "c",
                "Morning Tide",
                "defence ministry",
                "Officials count Three lives lost since fire reached Kolby on Monday",
            ),
        ],
        codebook(),
    )
    claims = killed(record)
    danish, swedish, bare = (claims[ref].origin for ref in "abc")
    assert len({danish, swedish, bare}) == 3
    assert {frozenset((bare, danish)), frozenset((bare, swedish))} <= doubtful(record)
    assert frozenset((danish, swedish)) not in doubtful(record)


def test_a_group_that_is_described_may_be_the_one_that_is_named() -> None:
    text = "Three died in Kolby on Monday, a doctors' group said. Three perished, the Kolby Doctors Network agreed."
    made = make_reading("a", "Belt Wire", "2024-03-05", text)
    made.said(made.mention("doctors' group", "organisation", "nominal"), "Three died in Kolby on Monday")
    made.said(made.mention("Kolby Doctors Network", "organisation"), "Three perished")
    made.event("fire", "died", Role("killed", made.count("Three", 3)))
    made.event("fire", "perished", Role("killed", made.count("Three", 3, 1)))
    record = link([made.build()], codebook())
    names = {origin.id: origin.name for origin in record.origins}
    assert {"doctors' group", "Kolby Doctors Network"} in [
        {names.get(o or "") for o in pair} for pair in doubtful(record)
    ]


def test_one_ministry_in_two_outlets_is_one_origin() -> None:
    record = link(
        [told("a", "Belt Wire", "the interior ministry"), told("b", "Sund Radio", "the Interior Ministry")], codebook()
    )
    claims = killed(record)
    assert claims["a"].origin == claims["b"].origin
    joined = origin(record, claims["a"])
    assert joined.kind == "official" and len(joined.reports) == 2
    made = [join for join in joined.joins if not join.doubtful]
    assert made and made[0].partner is None and {p.report for p in made[0].passages} == {"report-a", "report-b"}


def test_a_federation_and_the_abbreviation_that_ends_its_name_are_one_origin() -> None:
    record = link([told("a", "Belt Wire", "the union federation KLV"), told("b", "Sund Radio", "KLV")], codebook())
    claims = killed(record)
    assert claims["a"].origin == claims["b"].origin


def test_a_company_called_by_the_first_word_of_its_name_is_one_origin() -> None:
    one = link([told("a", "Harbour Post", "Brasker Shipping AS"), told("b", "Lantern", "Brasker")], codebook())
    assert len({claim.origin for claim in killed(one).values()}) == 1
    two = link([told("a", "Harbour Post", "Brasker Shipping AS"), told("b", "Lantern", "Shipping Union")], codebook())
    assert len({claim.origin for claim in killed(two).values()}) == 2


def test_police_and_hospital_are_two() -> None:
    record = link([told("a", "Belt Wire", "the police"), told("b", "Sund Radio", "the hospital")], codebook())
    claims = killed(record)
    assert claims["a"].origin != claims["b"].origin
    assert not doubtful(record)


def test_unnamed_officials_of_a_ministry_may_be_the_ministry() -> None:
    readings = [
        told("a", "Belt Wire", "two officials of the trade ministry", "person"),
        told("b", "Sund Radio", "the trade ministry"),
    ]
    record = link(readings, codebook())
    claims = killed(record)
    assert claims["a"].origin != claims["b"].origin
    assert doubtful(record) == {frozenset((claims["a"].origin, claims["b"].origin))}


def test_a_source_of_no_stated_body_may_be_anybody() -> None:
    readings = [
        told("a", "Belt Wire", "a person close to the talks", "person"),
        told("b", "Sund Radio", "the hospital"),
    ]
    record = link(readings, codebook())
    assert doubtful(record) == {frozenset(claim.origin for claim in killed(record).values())}


def test_two_arms_of_a_government_speak_of_its_own_act() -> None:
    readings = [
        told("a", "Belt Wire", "the police", code="raid"),
        told("b", "Sund Radio", "the prosecutors", code="raid"),
    ]
    record = link(readings, codebook())
    assert doubtful(record) == {frozenset(claim.origin for claim in killed(record).values())}
    fire = link([told("a", "Belt Wire", "the police"), told("b", "Sund Radio", "the prosecutors")], codebook())
    assert not doubtful(fire)


def test_one_witness_spelled_in_two_ways_is_one_origin() -> None:
    readings = [told("a", "Belt Wire", "Mihail Wendel", "person"), told("b", "Sund Radio", "Mihajl Wendel", "person")]
    claims = killed(link(readings, codebook()))
    assert claims["a"].origin == claims["b"].origin


def test_an_agency_cited_by_an_outlet_stands_between() -> None:
    text = "Three people died in a fire in Kolby on Monday, Belt Wire reported, citing the interior ministry."
    made = make_reading("a", "Morning Lamp", "2024-03-05", text)
    outer = made.said(made.mention("Belt Wire", "organisation"), "Three people died in a fire in Kolby on Monday")
    made.said(
        made.mention("the interior ministry", "organisation"), "Three people died in a fire in Kolby", within=outer
    )
    made.event("fire", "fire", Role("killed", made.count("Three", 3)), Role("where", made.place("Kolby", KOLBY)))
    record = link([made.build(), told("b", "Sund Radio", "the Interior Ministry")], codebook())
    claims = killed(record)
    assert claims["a"].chain == ("Morning Lamp", "Belt Wire", "interior ministry")
    assert claims["a"].origin == claims["b"].origin


def test_a_ministrys_own_release_is_the_ministry() -> None:
    text = "Three people died in a fire in Kolby on Monday. We mourn them."
    made = make_reading("a", "Ministry of Trade press service", "2024-03-05", text)
    made.event(
        "fire",
        "fire",
        Role("killed", made.count("Three", 3)),
        Role("where", made.place("Kolby", KOLBY)),
        Role("when", made.time("Monday", day("2024-03-04"))),
    )
    record = link([made.build(), told("b", "Sund Radio", "the trade ministry")], codebook())
    claims = killed(record)
    assert claims["a"].origin == claims["b"].origin and not claims["a"].voice
    assert claims["a"].chain == ("Ministry of Trade press service",)


def own_voice(text: str, outlet: str = "Harbour Post") -> Claim:
    """The claim of the toll that an outlet makes in its own voice."""
    made = make_reading("a", outlet, "2024-03-05", text)
    made.event("fire", "fire", Role("killed", made.count("Three", 3)), Role("where", made.place("Kolby", KOLBY)))
    return killed(link([made.build()], codebook()))["a"]


def test_an_own_voice_shows_a_source_where_its_own_people_were_there() -> None:
    assert own_voice("Three people died in a fire in Kolby on Monday.").voice
    assert not own_voice("Our reporter watched the roof fall in. Three people died in a fire in Kolby on Monday.").voice
    assert not own_voice("By Ida Moss in Kolby\n\nThree people died in a fire in Kolby on Monday.").voice
    assert not own_voice("Three people died in a fire in Kolby, a correspondent of the Harbour Post saw.").voice
    assert own_voice("Three people died in a fire in Kolby, a correspondent of the Belt Wire saw.").voice


def test_an_unattributed_first_sentence_takes_the_chain_told_further_down() -> None:
    text = "Three people died in a fire in Kolby. All Three lived upstairs, the police said."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    made.said(made.mention("police", "organisation", "nominal"), "All Three lived upstairs")
    first, second = made.count("Three", 3), made.count("Three", 3, nth=1)
    made.event("fire", "fire", Role("killed", first), Role("killed", second), Role("where", made.place("Kolby", KOLBY)))
    (event,) = link([made.build()], codebook()).events
    chains = {claim.chain for claim in event.claims if claim.field == "killed"}
    assert chains == {("Harbour Post", "police")}
    assert {claim.chain for claim in event.claims if claim.field == "where"} == {("Harbour Post",)}


def with_press(press: Press) -> Codebook:
    """The codebook of the tests, with this press."""
    return replace(codebook(), press=press)


def own(ref: str, outlet: str, text: str, agency: str | None = None) -> Reading:
    """A report of the fire in its outlet's own voice."""
    made = make_reading(ref, outlet, "2024-03-05", text)
    made.report = replace(made.report, agency=agency)
    made.event("fire", "fire", Role("killed", made.count("Three", 3)), Role("where", made.place("Kolby", KOLBY)))
    return made.build()


FIRST = "Three people died in a fire in Kolby. Nobody could say how it had begun, and the street stayed closed."
SECOND = "A house burned down in a fire in Kolby last night. Three of those who lived there were dead when help came."


def test_an_agency_is_one_origin_by_all_its_names() -> None:
    press = Press({"bw": "Belt Wire", "belt wire": "Belt Wire"})
    readings = [own("a", "Sund Radio", FIRST, "BW"), own("b", "Harbour Post", SECOND, "Belt Wire")]
    joined = killed(link(readings, with_press(press)))
    assert joined["a"].origin == joined["b"].origin
    apart = killed(link(readings, codebook()))
    assert apart["a"].origin != apart["b"].origin


def test_news_first_reported_by_another_is_the_others() -> None:
    told_after = f"{SECOND} The deaths were first reported by the Harbour Post."
    record = link([own("a", "Harbour Post", FIRST), own("b", "Sund Radio", told_after)], codebook())
    claims = killed(record)
    assert claims["a"].origin == claims["b"].origin
    assert claims["b"].chain == ("Sund Radio", "Harbour Post")


def test_a_copy_shows_the_sentence_that_both_have() -> None:
    readings = [own("a", "Harbour Post", FIRST), own("b", "Sund Radio", FIRST)]
    record = link(readings, codebook())
    (row,) = [join for join in origin(record, killed(record)["a"]).joins if "copy" in join.because]
    texts = {reading.report.id: reading.report.text for reading in readings}
    quotes = {passage.span.of(texts[passage.report]) for passage in row.passages}
    assert quotes == {"Nobody could say how it had begun, and the street stayed closed."}


def test_unknown_outlets_together_are_one_origin_and_what_they_lay_to_nobody_is_theirs() -> None:
    readings = [
        own("a", "a.example", FIRST),
        own("b", "b.example", SECOND),
        told("c", "c.example", "a person close to the talks", "person"),
        told("d", "d.example", "the Kolby hospital"),
    ]
    apart = killed(link(readings, codebook()))
    assert len({claim.origin for claim in apart.values()}) == 4
    record = link(readings, with_press(Press(unknown=UnknownOutlets.TOGETHER)))
    claims = killed(record)
    assert claims["a"].origin == claims["b"].origin == claims["c"].origin != claims["d"].origin
    assert origin(record, claims["a"]).name == "unknown outlets"


def test_an_outlet_that_the_user_vouches_for_is_none_of_the_unknown() -> None:
    readings = [own("a", "a.example", FIRST), own("b", "b.example", SECOND)]
    press = Press(outlets=frozenset({"b.example"}), unknown=UnknownOutlets.TOGETHER)
    claims = killed(link(readings, with_press(press)))
    assert claims["a"].origin != claims["b"].origin


def test_two_classes_of_one_town_are_two_bodies() -> None:
    assert not may_be_one(body("Kolby police"), body("Kolby general hospital"))
    assert may_be_one(body("Kolby police"), body("the police"))


def test_a_body_is_shown_by_its_name_written_out() -> None:
    readings = [told("a", "Belt Wire", "the Kolby Rescue Board"), told("b", "Sund Radio", "the Kolby Rescue Board")]
    record = link(readings, codebook())
    assert origin(record, killed(record)["a"]).name == "Kolby Rescue Board"


def test_one_name_read_as_a_person_and_as_a_body_is_one_origin() -> None:
    readings = [told("a", "Belt Wire", "Haus Fur Alle"), told("b", "Sund Radio", "Haus Fur Alle", "person")]
    claims = killed(link(readings, codebook()))
    assert claims["a"].origin == claims["b"].origin


def test_an_officer_whose_words_the_police_pass_on_is_the_police() -> None:
    text = "An officer said that Three people died in the fire in Kolby on Monday, police said."
    made = make_reading("a", "Belt Wire", "2024-03-05", text)
    outer = made.said(
        made.mention("police", "organisation", "nominal"),
        "An officer said that Three people died in the fire in Kolby on Monday",
    )
    made.said(
        made.mention("An officer", "person", "nominal"),
        "Three people died in the fire in Kolby on Monday",
        "said",
        within=outer,
    )
    made.event(
        "fire",
        "fire",
        Role("killed", made.count("Three", 3)),
        Role("where", made.place("Kolby", KOLBY)),
        Role("when", made.time("Monday", day("2024-03-04"))),
    )
    claims = killed(link([made.build(), told("b", "Sund Radio", "the police")], codebook()))
    assert claims["a"].chain[-2:] == ("police", "officer")
    assert claims["a"].origin == claims["b"].origin


def test_unnamed_officials_of_a_rescue_service_are_not_just_anybody() -> None:
    readings = [told("a", "Belt Wire", "rescue officials", "person"), told("b", "Sund Radio", "the hospital")]
    assert not doubtful(link(readings, codebook()))


def test_one_agency_that_two_outlets_cite_is_one_origin() -> None:
    readings = [told("a", "Belt Wire", "the Ostland News Service"), told("b", "Sund Radio", "Ostland News Service")]
    claims = killed(link(readings, codebook()))
    assert claims["a"].origin == claims["b"].origin


def test_the_indictment_of_a_case_is_one_but_reports_may_be_several() -> None:
    one = killed(
        link([told("a", "Belt Wire", "the indictment"), told("b", "Sund Radio", "the indictment")], codebook())
    )
    assert one["a"].origin == one["b"].origin


def spokesman(ref: str, outlet: str, speaker: str, about: str) -> Reading:
    """A report of a fire in which a person speaks, described by the words before the name."""
    made = make_reading(ref, outlet, "2024-03-05", f"{about}, {speaker}, said Three people died in the fire on Monday.")
    for name in ("Northern Column",):
        if name in about:
            made.mention(name, "organisation")
    made.said(made.mention(speaker, "person"), "Three people died in the fire on Monday", "said")
    made.place("Kolby", KOLBY) if "Kolby" in about else None
    made.event(
        "fire", "fire", Role("killed", made.count("Three", 3)), Role("when", made.time("Monday", day("2024-03-04")))
    )
    return made.build()


def test_the_spokesman_of_a_body_named_beside_him_speaks_for_it() -> None:
    readings = [
        told("a", "Belt Wire", "the Northern Column"),
        spokesman("b", "Sund Radio", "Ante Bilic", "The spokesman of the Northern Column in Kolby"),
    ]
    claims = killed(link(readings, codebook()))
    assert claims["a"].origin == claims["b"].origin


def test_a_witness_without_a_name_may_be_the_one_who_is_named() -> None:
    readings = [told("a", "Belt Wire", "a witness", "person"), told("b", "Sund Radio", "Ivo Maric", "person")]
    record = link(readings, codebook())
    assert doubtful(record) == {frozenset(claim.origin for claim in killed(record).values())}


def test_the_airline_may_be_the_one_that_is_named() -> None:
    record = link([told("a", "Belt Wire", "the airline"), told("b", "Sund Radio", "Skylane")], codebook())
    assert doubtful(record) == {frozenset(claim.origin for claim in killed(record).values())}


def test_relatives_of_two_reports_may_be_the_same() -> None:
    readings = [told("a", "Belt Wire", "relatives", "person"), told("b", "Sund Radio", "two residents", "person")]
    record = link(readings, codebook())
    assert doubtful(record) == {frozenset(claim.origin for claim in killed(record).values())}


def test_a_witness_is_independent_of_the_police() -> None:
    readings = [told("a", "Belt Wire", "a witness", "person"), told("b", "Sund Radio", "the police")]
    assert not doubtful(link(readings, codebook()))


def test_a_chief_without_a_body_is_shown_with_what_the_body_is_called() -> None:
    made = make_reading("a", "Belt Wire", "2024-03-05", "Civil defence chief Ida Moss said Three people died in Kolby.")
    speaker = made.mention("Ida Moss", "person")
    made.said(speaker, "Three people died in Kolby", "said")
    roles = Role("killed", made.count("Three", 3)), Role("where", made.place("Kolby", KOLBY))
    made.event("fire", "died", *roles)
    record = link([made.build()], codebook())
    assert origin(record, killed(record)["a"]).name == "civil protection (Ida Moss)"
