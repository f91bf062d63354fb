"""Areas that are no country: continents, seas, the parts of the world that news speak of; points are rough middles."""

# name(s) | latitude longitude
_ROWS = """
Africa|5 20
Asia|40 90
Europe|50 15
North America|45 -100
South America|-15 -60
Latin America|-10 -65
Central America|13 -85
Oceania|-20 150
Arctic|80 0
Middle East;Mideast|30 45
Near East|33 40
Far East|35 120
North Africa|28 10
West Africa|12 -5
East Africa|0 38
Central Africa|3 20
Southern Africa|-22 24
Sub-Saharan Africa|0 20
Horn of Africa|8 46
Sahel|15 5
Sahara|23 10
Maghreb|32 2
Balkans|43 21
Caucasus|42 45
South Caucasus|41 45
North Caucasus|43 44
Central Asia|43 67
South Asia|23 78
Southeast Asia;South-East Asia;South East Asia|10 108
East Asia|35 115
Western Europe|48 5
Eastern Europe|50 27
Central Europe|48 17
Northern Europe|60 18
Southern Europe|41 15
Scandinavia|62 15
Caribbean;West Indies|17 -70
Caribbean Sea|15 -75
Atlantic;Atlantic Ocean|20 -35
North Atlantic|40 -40
South Atlantic|-25 -15
Pacific;Pacific Ocean|0 -160
South Pacific|-20 -150
North Pacific|35 -170
Indian Ocean|-15 80
Arctic Ocean|85 0
Southern Ocean|-65 0
Mediterranean;Mediterranean Sea|36 18
Aegean;Aegean Sea|38.5 25
Adriatic;Adriatic Sea|43 15
Black Sea|43 34
Caspian;Caspian Sea|42 50
Red Sea|20 38
Dead Sea|31.5 35.5
Baltic;Baltic Sea|58 20
Baltics;Baltic States|57 24.5
North Sea|56 3
Irish Sea|53.7 -5
English Channel|50 -1
Arabian Sea|15 65
Persian Gulf;Arabian Gulf|26.5 52
Gulf of Oman|24.5 58.5
Gulf of Aden|12.5 47.5
Gulf of Mexico|25 -90
Gulf of Guinea|1 3
Gulf of Thailand|10 101
Gulf of California|27.5 -111.5
Bay of Bengal|15 88
Bay of Biscay|45 -4
South China Sea|13 114
East China Sea|29 125
Yellow Sea|35 123
Sea of Japan|40 135
Sea of Azov|46 36.5
Sea of Marmara|40.7 28.2
Andaman Sea|11 96
Strait of Hormuz|26.6 56.5
Strait of Gibraltar|36 -5.6
Strait of Malacca|4 100
Taiwan Strait|24.5 119.5
Bosphorus;Bosporus|41.1 29.1
Suez Canal|30.5 32.4
Panama Canal|9.1 -79.7
Himalayas;Himalaya|28.5 84
Alps|46.5 9.5
Andes|-20 -67
Pyrenees|42.7 0.9
Rocky Mountains;Rockies|43 -110
Appalachia|37.5 -81.5
Siberia|62 105
Korean Peninsula|38 127
Arabian Peninsula|23 46
Crimea|45.3 34.4
Kashmir|34 76
Kurdistan|36.5 43.5
Gaza Strip;Gaza|31.4 34.4
West Bank|32 35.3
Golan Heights|33 35.8
Donbas;Donbass|48.3 38
Darfur|13 25
Tigray|13.9 38.8
Chechnya|43.4 45.7
Tibet|31 88
Indochina|16 106
Iberia|40 -4
Amazon|-4 -62
Patagonia|-43 -69
Mindanao|8 125
Sumatra|0 102
Borneo|1 114
Java|-7.3 110
Luzon|16.5 121
New Guinea|-5.5 141
England|52.5 -1.5
Scotland|56.8 -4.2
Wales|52.3 -3.8
Northern Ireland|54.6 -6.7
Corsica|42.2 9.1
Sicily|37.5 14
Sardinia|40 9
Crete|35.2 24.9
New England|43.5 -71.5
Midwest|41.5 -90
Great Lakes|45 -84
Lake Victoria|-1 33
Lake Chad|13 14
West Coast|38 -120
East Coast|38 -76
Transnistria;Trans-Dniester|47 29.5
South Ossetia|42.3 44
Abkhazia|43 41
Nagorno-Karabakh|39.9 46.6
Somaliland|9.7 46
Puntland|8.5 49
"""
# Areas that lie within one country, so that a report's "Siberia" speaks of Russia.
_WITHIN = (
    "Siberia:RU Crimea:UA Kashmir:IN Gaza Strip:PS West Bank:PS Donbas:UA Darfur:SD Tigray:ET Chechnya:RU "
    "Tibet:CN Mindanao:PH "
    "Sumatra:ID Java:ID Luzon:PH England:GB Scotland:GB Wales:GB Northern Ireland:GB Corsica:FR Sicily:IT "
    "Sardinia:IT Crete:GR "
    "New England:US Midwest:US Rocky Mountains:US Appalachia:US West Coast:US East Coast:US "
    "Transnistria:MD Nagorno-Karabakh:AZ Somaliland:SO Puntland:SO "
    "South Ossetia:GE Abkhazia:GE Golan Heights:SY Suez Canal:EG Panama Canal:PA"
)


def _rows() -> tuple[tuple[tuple[str, ...], float, float, str | None], ...]:
    home: dict[str, str] = {}
    words: list[str] = []
    for token in _WITHIN.split():
        name, colon, code = token.partition(":")
        words.append(name)
        if colon:
            home[" ".join(words)] = code
            words = []
    rows = []
    for line in _ROWS.strip().splitlines():
        names, point = line.split("|")
        lat, lon = map(float, point.split())
        forms = tuple(names.split(";"))
        rows.append((forms, lat, lon, home.get(forms[0])))
    return tuple(rows)


AREAS = _rows()
