"""Places of invented sentences, asked of a small gazetteer made by hand."""

import re
from collections.abc import Sequence

import pytest

from secondsource.model.gazetteer import Place
from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, NameSpan
from secondsource.read.geography.places import FoundPlace, find_places
from secondsource.values.place_key import place_key

FAR_LARCH = Place(1, "Larch", "PL", "Zalesie", None, 52.0, 21.0, 900_000, "town")
NEAR_LARCH = Place(2, "Larch", "US", "Ohio", "Vinton County", 39.2, -82.5, 4_000, "town")
OHIO = Place(3, "Ohio", "US", "Ohio", None, 40.2, -83.0, 11_000_000, "region")
POLAND = Place(4, "Poland", "PL", None, None, 52.0, 20.0, 38_000_000, "country")
TARNAVICA = Place(5, "Tarnavica", "SK", "Vresk", None, 48.6, 18.2, 9_000, "town")
SLOVAKIA = Place(6, "Slovakia", "SK", None, None, 48.7, 19.5, 5_000_000, "country")
DRELL = Place(7, "Drell", "PL", "Drell", None, 51.0, 17.0, 900_000, "region")
DRELL_CITY = Place(8, "Drell", "PL", "Drell", None, 51.0, 17.0, 800_000, "town")
PLACES = (DRELL, DRELL_CITY, FAR_LARCH, NEAR_LARCH, OHIO, POLAND, TARNAVICA, SLOVAKIA)


class SmallGazetteer:
    """The places above; a near spelling is one letter longer or shorter."""

    def find(self, name: str) -> tuple[Place, ...]:
        return tuple(place for place in PLACES if place_key(place.name) == place_key(name))

    def near_spelling(self, name: str) -> tuple[Place, ...]:
        key = place_key(name)
        shorter = {key[:at] + key[at + 1 :] for at in range(len(key))}
        return tuple(place for place in PLACES if place_key(place.name) in shorter)


def places_of(text: str, names: Sequence[str] = (), title: str | None = None) -> dict[str, FoundPlace]:
    spans = [NameSpan(text.index(name), text.index(name) + len(name), "place") for name in names]
    analysis = Analysis(text, (), (Span(0, len(text)),), tuple(sorted(spans, key=lambda n: n.start)), (), ())
    report = Report("r", None, None, text, "", title=title)
    return {found.span.of(text): found for found in find_places(analysis, report, SmallGazetteer()).places}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("A barn burned in Larch.", "PL"),
        ("A barn burned in Larch, Ohio, on Sunday.", "US"),
        ("A barn burned in the town of Larch in Ohio.", "US"),
        ("A barn burned in Larch, Poland.", "PL"),
    ],
)
def test_the_place_a_name_is_put_in_decides(text: str, country: str) -> None:
    place = places_of(text, ["Larch"])["Larch"].place
    assert place is not None
    assert place.country == country


def test_two_places_of_one_name_are_kept_apart() -> None:
    text = "A barn burned in Larch, Ohio. A mill burned in Larch, Poland."
    second = text.rindex("Larch")
    names = (NameSpan(17, 22, "place"), NameSpan(second, second + 5, "place"))
    analysis = Analysis(text, (), (Span(0, len(text)),), names, (), ())
    found = find_places(analysis, Report("r", None, None, text, ""), SmallGazetteer()).places
    countries = [f.place.country for f in found if f.place and f.span.of(text) == "Larch"]
    assert countries == ["US", "PL"]


def test_an_adjective_means_its_country() -> None:
    found = places_of("Polish divers came.")["Polish"]
    assert found.kind == "nationality"
    assert found.place is not None
    assert (found.place.name, found.place.precision) == ("Poland", "country")


def test_a_misspelt_name_is_known_only_where_the_report_confirms_it() -> None:
    confirmed = places_of("A barn burned in Tarnavicca, Slovakia.", ["Tarnavicca"])["Tarnavicca"].place
    assert confirmed is not None
    assert (confirmed.name, confirmed.country) == ("Tarnavica", "SK")
    assert places_of("A barn burned in Tarnavicca.", ["Tarnavicca"])["Tarnavicca"].place is None


def test_a_facility_has_the_country_of_its_town_and_no_point() -> None:
    found = places_of("They met at Vresk Hospital in Tarnavica.", ["Vresk Hospital", "Tarnavica"])["Vresk Hospital"]
    assert found.kind == "facility"
    assert found.place is not None
    assert (found.place.country, found.place.lat, found.place.precision) == ("SK", None, "address")


def test_a_state_is_known_by_its_abbreviation() -> None:
    found = places_of("LARCH, Ohio - A barn in Larch, OH 45651 burned.", ["Larch"])
    assert found["OH"].place is not None
    assert found["OH"].place.name == "Ohio"


def test_a_place_inside_a_name_means_what_the_same_name_means_elsewhere() -> None:
    text = "The Larch Water Board met in Larch, Ohio."
    board, town = text.index("Larch Water Board"), text.rindex("Larch")
    names = (NameSpan(board, board + 17, "organisation"), NameSpan(town, town + 5, "place"))
    analysis = Analysis(text, (), (Span(0, len(text)),), names, (), ())
    found = find_places(analysis, Report("r", None, None, text, ""), SmallGazetteer()).nested
    assert [(f.span, f.kind) for f in found] == [(Span(board, board + 5), "nationality")]
    assert found[0].place is not None
    assert (found[0].place.country, found[0].place.region) == ("US", "Ohio")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A man was shot in the 300 block of Larch near a park.", "facility"),
        ("A man was shot at the corner of Larch and Third.", "facility"),
        ("A man was shot at a bar on Larch at Elm.", "facility"),
        ("A man was shot at a bar on Elm at Larch.", "facility"),
        ("A man was shot in a block of flats in Larch.", "place"),
        ("Rebels advanced on Larch at dawn.", "place"),
    ],
)
def test_a_street_that_bears_the_name_of_a_town_is_no_town(text: str, kind: str) -> None:
    place = places_of(text, ["Larch"])["Larch"]
    assert place.kind == kind
    assert (place.place is not None and place.place.lat is not None) == (kind == "place")


def test_a_name_that_goes_on_with_of_is_no_place_by_its_first_word() -> None:
    assert "Larch" not in places_of("Two died near Larch of Honour on Sunday.")
    assert "Larch" in places_of("Two died near Larch on Sunday.")


def test_an_agency_in_a_dateline_is_named_after_no_place() -> None:
    text = "TARNAVICA, 5 March 2031 (Larch Wire) - Two died on Sunday, the Larch Wire was told."
    names = tuple(NameSpan(m.start(), m.end(), "organisation") for m in re.finditer("Larch Wire", text))
    analysis = Analysis(text, (), (Span(0, len(text)),), names, (), ())
    found = find_places(analysis, Report("r", None, None, text, ""), SmallGazetteer()).nested
    assert [f.span.start for f in found] == [names[1].start]


def test_a_region_that_is_nothing_but_a_city_is_that_city() -> None:
    found = places_of("A ferry sank off the Polish port of Drell. Police in Drell said so.", ["Drell"])
    place = found["Drell"].place
    assert place is not None
    assert place.precision == "town"


@pytest.mark.parametrize(
    ("text", "placed"),
    [
        ("A lorry overturned in Drell on Monday, killing two people.", True),
        ("A man was stabbed outside Drell.", True),
        ("The fund bought a stake in Drell on Monday.", False),
        ("A lorry of Drell overturned on Monday.", False),
    ],
)
def test_a_town_whose_club_is_better_known_is_a_place_behind_in(text: str, placed: bool) -> None:
    names = (NameSpan(text.index("Drell"), text.index("Drell") + 5, "organisation"),)
    analysis = Analysis(text, (), (Span(0, len(text)),), names, (), ())
    found = find_places(analysis, Report("r", None, None, text, ""), SmallGazetteer()).places
    assert [(one.span.of(text), one.kind) for one in found] == ([("Drell", "place")] if placed else [])
