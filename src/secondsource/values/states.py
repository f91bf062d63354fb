"""States of the US and provinces of Canada: as news agencies and the post abbreviate them, and their middles."""

from collections.abc import Mapping

# name | postal | other abbreviations | latitude longitude
_US = """
Alabama|AL|Ala.|32.75 -86.75
Alaska|AK||64 -150
Arizona|AZ|Ariz.|34.5 -111.5
Arkansas|AR|Ark.|34.75 -92.5
California|CA|Calif.;Cal.|37.25 -119.75
Colorado|CO|Colo.|39 -105.5
Connecticut|CT|Conn.|41.67 -72.67
Delaware|DE|Del.|39 -75.5
District of Columbia|DC|D.C.|38.91 -77.02
Florida|FL|Fla.|28.75 -82.5
Georgia|GA|Ga.|32.75 -83.5
Hawaii|HI||20.75 -156.5
Idaho|ID||44.5 -114.25
Illinois|IL|Ill.|40 -89.25
Indiana|IN|Ind.|40 -86.25
Iowa|IA||42 -93.5
Kansas|KS|Kan.;Kans.|38.5 -98.5
Kentucky|KY|Ky.|38.2 -84.88
Louisiana|LA|La.|31 -92
Maine|ME||45.5 -69.25
Maryland|MD|Md.|39 -76.75
Massachusetts|MA|Mass.|42.37 -71.11
Michigan|MI|Mich.|44.25 -85.5
Minnesota|MN|Minn.|46.25 -94.25
Mississippi|MS|Miss.|32.75 -89.75
Missouri|MO|Mo.|38.25 -92.5
Montana|MT|Mont.|47 -109.75
Nebraska|NE|Neb.;Nebr.|41.5 -99.75
Nevada|NV|Nev.|39.25 -116.75
New Hampshire|NH|N.H.|43.67 -71.5
New Jersey|NJ|N.J.|40.17 -74.5
New Mexico|NM|N.M.|34.5 -106
New York|NY|N.Y.|43 -75.5
North Carolina|NC|N.C.|35.5 -80
North Dakota|ND|N.D.|47.5 -100.5
Ohio|OH||40.25 -83
Oklahoma|OK|Okla.|35.5 -97.5
Oregon|OR|Ore.|44 -120.5
Pennsylvania|PA|Pa.;Penn.|40.27 -76.9
Rhode Island|RI|R.I.|41.75 -71.5
South Carolina|SC|S.C.|34 -81
South Dakota|SD|S.D.|44.5 -100.25
Tennessee|TN|Tenn.|35.75 -86.25
Texas|TX|Tex.|31.25 -99.25
Utah|UT||39.25 -111.75
Vermont|VT|Vt.|44 -72.75
Virginia|VA|Va.|37.55 -77.45
Washington|WA|Wash.|47.5 -120.5
West Virginia|WV|W.Va.;W. Va.|38.5 -80.5
Wisconsin|WI|Wis.;Wisc.|44.5 -90
Wyoming|WY|Wyo.|43 -107.5
"""
_CANADA = """
Alberta|AB|Alta.|53.5 -115
British Columbia|BC|B.C.|53 -125
Manitoba|MB|Man.|53 -97
New Brunswick|NB|N.B.|46.5 -66.2
Newfoundland and Labrador|NL|N.L.;Nfld.|50 -57
Northwest Territories|NT|N.W.T.|65 -118
Nova Scotia|NS|N.S.|45 -63
Nunavut|NU||70 -90
Ontario|ON|Ont.|49.5 -84.5
Prince Edward Island|PE|P.E.I.|46.3 -63
Quebec|QC|Que.|52 -72
Saskatchewan|SK|Sask.|54 -106
Yukon|YT||63 -135
"""


def _rows(table: str, country: str) -> tuple[tuple[str, str, str, tuple[str, ...], float, float], ...]:
    rows = []
    for line in table.strip().splitlines():
        name, postal, others, point = line.split("|")
        lat, lon = map(float, point.split())
        rows.append((country, name, postal, tuple(filter(None, others.split(";"))), lat, lon))
    return tuple(rows)


STATES = (*_rows(_US, "US"), *_rows(_CANADA, "CA"))
STATE_POINTS: Mapping[tuple[str, str], tuple[float, float]] = {(row[0], row[1]): (row[4], row[5]) for row in STATES}


def _abbreviations() -> dict[str, tuple[str, str]]:
    """Written abbreviation, with its points or as the post writes it -> (country, state)."""
    found: dict[str, tuple[str, str]] = {}
    for country, name, postal, others, _, _ in STATES:
        for form in (postal, *others):
            found[form] = (country, name)
    return found


STATE_ABBREVIATIONS: Mapping[str, tuple[str, str]] = _abbreviations()
