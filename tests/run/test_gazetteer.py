"""The compiled gazetteer: real towns, since it holds nothing else."""

import json
from hashlib import sha256

from secondsource.run.gazetteer import DATA, load_gazetteer

GAZETTEER = load_gazetteer()


def test_names_are_found_without_case_accents_and_points() -> None:
    assert GAZETTEER.find("SAO PAULO") == GAZETTEER.find("São Paulo") != ()
    assert GAZETTEER.find("Saint Gallen") == GAZETTEER.find("St. Gallen") != ()


def test_the_most_populous_comes_first() -> None:
    populations = [place.population for place in GAZETTEER.find("Springfield")]
    assert len(populations) > 10
    assert populations == sorted(populations, reverse=True)


def test_a_town_knows_the_areas_around_it() -> None:
    place = next(place for place in GAZETTEER.find("Graz") if place.precision == "town")
    assert (place.country, place.region) == ("AT", "Styria")
    assert place.lat is not None
    assert abs(place.lat - 47.07) < 0.05


def test_countries_regions_counties_and_areas_have_their_precision() -> None:
    assert {place.precision for place in GAZETTEER.find("Uruguay")} >= {"country"}
    assert GAZETTEER.find("Saskatchewan")[0].precision == "region"
    assert GAZETTEER.find("Rapides Parish")[0].precision == "county"
    assert GAZETTEER.find("Black Sea")[0].precision == "area"


def test_a_spelling_one_error_away_is_found_only_for_long_names() -> None:
    assert "Ljubljana" in {place.name for place in GAZETTEER.near_spelling("Ljubjlana")}
    assert GAZETTEER.near_spelling("Grax") == ()


def test_an_unknown_name_is_nobody() -> None:
    assert GAZETTEER.find("Xyzzyville") == ()
    assert GAZETTEER.find("") == ()


def test_the_files_are_the_ones_that_were_built() -> None:
    built = json.loads((DATA / "manifest.json").read_text())["sha256"]
    assert {name: sha256((DATA / name).read_bytes()).hexdigest() for name in built} == built
