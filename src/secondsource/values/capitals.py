"""Seats of government, by the ISO 3166-1 alpha-2 code of their country: its correspondents write from there."""

from secondsource.values.words import fold

_ROWS = """
AE Abu Dhabi|AF Kabul|AL Tirana|AM Yerevan|AO Luanda|AR Buenos Aires|AT Vienna|AU Canberra|AZ Baku|BA Sarajevo
BD Dhaka|BE Brussels|BF Ouagadougou|BG Sofia|BH Manama|BI Bujumbura;Gitega|BJ Porto-Novo;Cotonou
BN Bandar Seri Begawan|BO La Paz;Sucre|BR Brasilia|BT Thimphu|BW Gaborone|BY Minsk|CA Ottawa|CD Kinshasa
CF Bangui|CG Brazzaville|CH Bern|CI Abidjan;Yamoussoukro|CL Santiago|CM Yaounde|CN Beijing|CO Bogota
CR San Jose|CU Havana|CY Nicosia|CZ Prague|DE Berlin|DJ Djibouti|DK Copenhagen|DO Santo Domingo|DZ Algiers
EC Quito|EE Tallinn|EG Cairo|ER Asmara|ES Madrid|ET Addis Ababa|FI Helsinki|FJ Suva|FR Paris|GA Libreville
GB London|GE Tbilisi|GH Accra|GM Banjul|GN Conakry|GQ Malabo|GR Athens|GT Guatemala City|GW Bissau
GY Georgetown|HN Tegucigalpa|HR Zagreb|HT Port-au-Prince|HU Budapest|ID Jakarta|IE Dublin|IL Jerusalem
IN New Delhi|IQ Baghdad|IR Tehran|IS Reykjavik|IT Rome|JM Kingston|JO Amman|JP Tokyo|KE Nairobi|KG Bishkek
KH Phnom Penh|KP Pyongyang|KR Seoul|KW Kuwait City|KZ Astana|LA Vientiane|LB Beirut|LK Colombo|LR Monrovia
LS Maseru|LT Vilnius|LU Luxembourg|LV Riga|LY Tripoli|MA Rabat|MD Chisinau|ME Podgorica|MG Antananarivo
MK Skopje|ML Bamako|MM Yangon;Naypyitaw|MN Ulaanbaatar;Ulan Bator|MR Nouakchott|MT Valletta|MV Male
MW Lilongwe|MX Mexico City|MY Kuala Lumpur|MZ Maputo|NA Windhoek|NE Niamey|NG Abuja;Lagos|NI Managua
NL Amsterdam;The Hague|NO Oslo|NP Kathmandu|NZ Wellington|OM Muscat|PA Panama City|PE Lima|PG Port Moresby
PH Manila|PK Islamabad|PL Warsaw|PS Ramallah|PT Lisbon|PY Asuncion|QA Doha|RO Bucharest|RS Belgrade|RU Moscow
RW Kigali|SA Riyadh|SD Khartoum;Port Sudan|SE Stockholm|SI Ljubljana|SK Bratislava|SL Freetown|SN Dakar
SO Mogadishu|SR Paramaribo|SS Juba|SV San Salvador|SY Damascus|SZ Mbabane|TD N'Djamena|TG Lome|TH Bangkok
TJ Dushanbe|TM Ashgabat|TN Tunis|TR Ankara;Istanbul|TT Port of Spain|TW Taipei|TZ Dar es Salaam;Dodoma
UA Kyiv;Kiev|UG Kampala|US Washington|UY Montevideo|UZ Tashkent|VE Caracas|VN Hanoi|XK Pristina|YE Sanaa;Aden
ZA Johannesburg;Pretoria;Cape Town|ZM Lusaka|ZW Harare
"""
_CAPITALS = frozenset(
    (code, fold(name))
    for code, _, names in (row.partition(" ") for line in _ROWS.split("\n") for row in line.split("|"))
    for name in names.split(";")
    if name
)

_OF_SEVERAL_WORDS = frozenset(name for _, name in _CAPITALS if " " in name)


def is_capital(country: str, town: str) -> bool:
    """Whether correspondents of a country write from a town, as from its seat of government."""
    return (country, fold(town)) in _CAPITALS


def is_called_as_a_capital(name: str) -> bool:
    """Whether a name of several words is that of a seat of government: nobody else bears "Phnom Penh"."""
    return fold(name) in _OF_SEVERAL_WORDS
