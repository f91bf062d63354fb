"""Countries and territories: ISO 3166-1 alpha-2 code, English names, and the words for what and who is from there.

The first name is the one shown. Coordinates are the middle of the land, in whole and half degrees, rounded.
"""

from collections.abc import Mapping

# code | latitude longitude | names | adjectives and demonyms
_ROWS = """
AD|42.5 1.5|Andorra|Andorran
AE|24 54|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati
AF|33 66|Afghanistan|Afghan;Afghani
AG|17 -61.8|Antigua and Barbuda;Antigua|Antiguan
AI|18.2 -63|Anguilla|Anguillan
AL|41 20|Albania|Albanian
AM|40 45|Armenia|Armenian
AO|-12.5 18.5|Angola|Angolan
AQ|-80 0|Antarctica|Antarctic
AR|-34 -64|Argentina|Argentine;Argentinian;Argentinean
AS|-14.3 -170.7|American Samoa|
AT|47.5 13.5|Austria|Austrian
AU|-25 135|Australia|Australian;Aussie
AW|12.5 -70|Aruba|Aruban
AZ|40.5 47.5|Azerbaijan|Azerbaijani;Azeri
BA|44 18|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian
BB|13.2 -59.5|Barbados|Barbadian;Bajan
BD|24 90|Bangladesh|Bangladeshi
BE|50.8 4.5|Belgium|Belgian
BF|13 -2|Burkina Faso|Burkinabe;Burkinabé
BG|43 25|Bulgaria|Bulgarian
BH|26 50.5|Bahrain|Bahraini
BI|-3.5 30|Burundi|Burundian
BJ|9.5 2.2|Benin|Beninese
BM|32.3 -64.8|Bermuda|Bermudian
BN|4.5 114.7|Brunei;Brunei Darussalam|Bruneian
BO|-17 -65|Bolivia|Bolivian
BR|-10 -55|Brazil|Brazilian
BS|24 -76|Bahamas;The Bahamas|Bahamian
BT|27.5 90.5|Bhutan|Bhutanese
BW|-22 24|Botswana|Botswanan;Motswana
BY|53 28|Belarus;Byelorussia|Belarusian;Belarussian
BZ|17.2 -88.7|Belize|Belizean
CA|60 -96|Canada|Canadian
CD|-2.5 23.5|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;Zaire;Congo|Congolese
CF|7 21|Central African Republic;CAR|Central African
CG|-1 15|Republic of the Congo;Congo-Brazzaville;Republic of Congo|
CH|47 8|Switzerland|Swiss
CI|8 -5.5|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian
CK|-21.2 -159.8|Cook Islands|
CL|-30 -71|Chile|Chilean
CM|6 12.5|Cameroon|Cameroonian
CN|35 105|China;People's Republic of China;PRC;Mainland China|Chinese
CO|4 -73.2|Colombia|Colombian
CR|10 -84|Costa Rica|Costa Rican
CU|22 -79.5|Cuba|Cuban
CV|15 -24|Cape Verde;Cabo Verde|Cape Verdean
CW|12.2 -69|Curaçao;Curacao|
CY|35 33|Cyprus|Cypriot;Greek Cypriot;Turkish Cypriot
CZ|49.7 15.5|Czech Republic;Czechia;Czechoslovakia|Czech
DE|51.5 10.5|Germany;West Germany;East Germany|German;West German;East German
DJ|11.5 42.5|Djibouti|Djiboutian
DK|56 10|Denmark|Danish;Dane
DM|15.5 -61.3|Dominica|
DO|19 -70.7|Dominican Republic|Dominican
DZ|28 3|Algeria|Algerian
EC|-1.2 -78.2|Ecuador|Ecuadorian;Ecuadorean;Ecuadoran
EE|59 26|Estonia|Estonian
EG|27 30|Egypt|Egyptian
EH|25 -13.5|Western Sahara|Sahrawi
ER|15 39|Eritrea|Eritrean
ES|40 -4|Spain|Spanish;Spaniard
ET|8 39|Ethiopia|Ethiopian
FI|64 26|Finland|Finnish;Finn
FJ|-18 178|Fiji|Fijian
FK|-51.7 -59.2|Falkland Islands;Falklands|
FM|6.9 158.2|Micronesia|Micronesian
FO|62 -7|Faroe Islands;Faeroe Islands|Faroese
FR|46 2|France|French;Frenchman;Frenchmen;Frenchwoman
GA|-1 11.7|Gabon|Gabonese
GB|54.7 -2.7|United Kingdom;Britain;Great Britain;UK;U.K.|British;Briton;Brits
GD|12.1 -61.7|Grenada|Grenadian
GE|42 43.5|Georgia|Georgian
GF|4 -53|French Guiana|
GG|49.5 -2.6|Guernsey|
GH|8 -1.2|Ghana|Ghanaian
GI|36.1 -5.3|Gibraltar|Gibraltarian
GL|72 -40|Greenland|Greenlandic
GM|13.5 -15.5|Gambia;The Gambia|Gambian
GN|10.8 -10.7|Guinea;Guinea-Conakry|Guinean
GP|16.2 -61.5|Guadeloupe|
GQ|1.7 10.3|Equatorial Guinea|Equatorial Guinean;Equatoguinean
GR|39 22|Greece|Greek
GT|15.5 -90.2|Guatemala|Guatemalan
GU|13.5 144.8|Guam|Guamanian
GW|12 -15|Guinea-Bissau|Bissau-Guinean
GY|5 -59|Guyana|Guyanese
HK|22.3 114.2|Hong Kong|
HN|15 -86.5|Honduras|Honduran
HR|45.2 15.5|Croatia|Croatian;Croat
HT|19 -72.4|Haiti|Haitian
HU|47 20|Hungary|Hungarian
ID|-5 120|Indonesia|Indonesian
IE|53 -8|Ireland;Irish Republic;Republic of Ireland|Irish;Irishman
IL|31.5 34.7|Israel|Israeli
IM|54.2 -4.5|Isle of Man|Manx
IN|22 79|India|Indian
IQ|33 44|Iraq|Iraqi
IR|32 53|Iran;Islamic Republic of Iran|Iranian
IS|65 -18|Iceland|Icelandic;Icelander
IT|42.8 12.8|Italy|Italian
JE|49.2 -2.1|Jersey|
JM|18.2 -77.5|Jamaica|Jamaican
JO|31 36|Jordan|Jordanian
JP|35.7 139|Japan|Japanese
KE|1 38|Kenya|Kenyan
KG|41.5 75|Kyrgyzstan;Kirghizia|Kyrgyz;Kyrgyzstani
KH|13 105|Cambodia;Kampuchea|Cambodian
KI|1.4 173|Kiribati|
KM|-12.2 44.2|Comoros|Comorian;Comoran
KN|17.3 -62.7|Saint Kitts and Nevis|Kittitian
KP|40 127|North Korea;DPRK;D.P.R.K.|North Korean
KR|36.5 127.8|South Korea;Republic of Korea;Korea|South Korean;Korean
KW|29.5 47.7|Kuwait|Kuwaiti
KY|19.5 -80.7|Cayman Islands;Caymans|Caymanian
KZ|48 68|Kazakhstan|Kazakh;Kazakhstani
LA|18 105|Laos|Laotian;Lao
LB|33.8 35.8|Lebanon|Lebanese
LC|13.9 -61|Saint Lucia|Saint Lucian
LI|47.2 9.5|Liechtenstein|
LK|7 81|Sri Lanka;Ceylon|Sri Lankan
LR|6.5 -9.5|Liberia|Liberian
LS|-29.5 28.2|Lesotho|Basotho
LT|55.5 24|Lithuania|Lithuanian
LU|49.8 6.2|Luxembourg|Luxembourgish
LV|57 25|Latvia|Latvian
LY|28 17|Libya|Libyan
MA|32 -6|Morocco|Moroccan
MC|43.7 7.4|Monaco|Monegasque
MD|47 29|Moldova;Moldavia|Moldovan
ME|42.7 19.3|Montenegro|Montenegrin
MG|-20 47|Madagascar|Malagasy
MH|7.1 171|Marshall Islands|Marshallese
MK|41.8 22|North Macedonia;Macedonia|Macedonian
ML|18 -2|Mali|Malian
MM|21 96|Myanmar;Burma|Burmese
MN|46 105|Mongolia|Mongolian;Mongol
MO|22.2 113.5|Macau;Macao|
MQ|14.7 -61|Martinique|
MR|20 -12|Mauritania|Mauritanian
MS|16.8 -62.2|Montserrat|
MT|35.9 14.4|Malta|Maltese
MU|-20.3 57.6|Mauritius|Mauritian
MV|3.2 73|Maldives|Maldivian
MW|-13.5 34|Malawi|Malawian
MX|23 -102|Mexico;United Mexican States|Mexican
MY|2.5 112.5|Malaysia|Malaysian
MZ|-18.2 35|Mozambique|Mozambican
NA|-22 17|Namibia|Namibian
NC|-21.5 165.5|New Caledonia|New Caledonian
NE|18 9|Niger|Nigerien
NG|10 8|Nigeria|Nigerian
NI|13 -85|Nicaragua|Nicaraguan
NL|52.2 5.7|Netherlands;The Netherlands;Holland|Dutch;Dutchman
NO|62 10|Norway|Norwegian
NP|28 84|Nepal|Nepalese;Nepali
NR|-0.5 166.9|Nauru|Nauruan
NZ|-42 174|New Zealand|New Zealander;Kiwi
OM|21 57|Oman|Omani
PA|9 -80|Panama|Panamanian
PE|-10 -76|Peru|Peruvian
PF|-17.7 -149.4|French Polynesia|
PG|-6 147|Papua New Guinea|Papua New Guinean
PH|13 122|Philippines;The Philippines|Philippine;Filipino;Filipina
PK|30 70|Pakistan|Pakistani
PL|52 20|Poland|Polish;Pole
PR|18.2 -66.5|Puerto Rico|Puerto Rican
PS|32 35.2|Palestine;Palestinian Territories;Palestinian Territory;Occupied Palestinian Territories|Palestinian
PT|39.5 -8|Portugal|Portuguese
PW|7.5 134.6|Palau|Palauan
PY|-23 -58|Paraguay|Paraguayan
QA|25.5 51.2|Qatar|Qatari
RE|-21.1 55.6|Réunion;Reunion|
RO|46 25|Romania|Romanian
RS|44 21|Serbia;Yugoslavia|Serbian;Serb;Yugoslav
RU|60 100|Russia;Russian Federation;Soviet Union;USSR;U.S.S.R.|Russian;Soviet
RW|-2 30|Rwanda|Rwandan
SA|25 45|Saudi Arabia;Saudi|Saudi Arabian
SB|-8 159|Solomon Islands|
SC|-4.6 55.5|Seychelles|Seychellois
SD|15 30|Sudan|Sudanese
SE|62 15|Sweden|Swedish;Swede
SG|1.4 103.8|Singapore|Singaporean
SI|46.1 15|Slovenia|Slovenian;Slovene
SK|48.7 19.5|Slovakia|Slovak;Slovakian
SL|8.5 -11.5|Sierra Leone|Sierra Leonean
SM|43.9 12.4|San Marino|
SN|14.5 -14.2|Senegal|Senegalese
SO|6 48|Somalia|Somali;Somalian
SR|4 -56|Suriname;Surinam|Surinamese
SS|7.5 30|South Sudan|South Sudanese
ST|1 7|São Tomé and Príncipe;Sao Tome and Principe|
SV|13.8 -88.9|El Salvador|Salvadoran;Salvadorean;Salvadorian
SX|18 -63.1|Sint Maarten|
SY|35 38|Syria;Syrian Arab Republic|Syrian
SZ|-26.5 31.5|Eswatini;Swaziland|Swazi
TC|21.8 -71.8|Turks and Caicos Islands;Turks and Caicos|
TD|15 19|Chad|Chadian
TG|8.6 0.8|Togo|Togolese
TH|15 100|Thailand|Thai
TJ|39 71|Tajikistan|Tajik;Tajikistani
TL|-8.8 125.8|East Timor;Timor-Leste|East Timorese;Timorese
TM|40 60|Turkmenistan|Turkmen
TN|34 9|Tunisia|Tunisian
TO|-20 -175|Tonga|Tongan
TR|39 35|Turkey;Türkiye;Turkiye|Turkish;Turk
TT|10.7 -61.2|Trinidad and Tobago;Trinidad|Trinidadian
TV|-8 178|Tuvalu|Tuvaluan
TW|23.5 121|Taiwan;Republic of China|Taiwanese
TZ|-6 35|Tanzania|Tanzanian
UA|49 32|Ukraine|Ukrainian
UG|2 33|Uganda|Ugandan
US|39.8 -98.5|United States;United States of America;USA;U.S.A.;US;U.S.;America|American
UY|-33 -56|Uruguay|Uruguayan
UZ|41.7 63.8|Uzbekistan|Uzbek;Uzbekistani
VA|41.9 12.5|Vatican City;Vatican;Holy See|
VC|13.1 -61.2|Saint Vincent and the Grenadines;Saint Vincent|Vincentian
VE|8 -66|Venezuela|Venezuelan
VG|18.5 -64.5|British Virgin Islands|
VI|18 -64.8|U.S. Virgin Islands;US Virgin Islands;Virgin Islands|
VN|16.2 107.8|Vietnam;Viet Nam;South Vietnam;North Vietnam|Vietnamese
VU|-16 167|Vanuatu|
WS|-13.8 -172|Samoa;Western Samoa|Samoan
XK|42.6 20.9|Kosovo|Kosovar;Kosovan
YE|15.5 47.5|Yemen|Yemeni;Yemenite
YT|-12.8 45.2|Mayotte|
ZA|-29 24|South Africa|South African
ZM|-14.3 28.5|Zambia|Zambian
ZW|-19 29.7|Zimbabwe;Rhodesia|Zimbabwean
"""

# Parts of countries and peoples whose adjective points at a country.
_MORE_ADJECTIVES = (
    "English:GB Scottish:GB Welsh:GB Scot:GB Englishman:GB Chechen:RU Catalan:ES Basque:ES Kashmiri:IN "
    "Tibetan:CN Uyghur:CN Uighur:CN Hawaiian:US Texan:US Californian:US Sicilian:IT Bavarian:DE Flemish:BE "
    "Quebecois:CA Crimean:UA Abkhaz:GE Ossetian:GE Dagestani:RU Gazan:PS"
)
# Adjectives whose plural is no word of its own, and those that do not take a plural "s".
_NO_PLURAL = ("ese", "ish", "ch", "ss", "men", "man", "Dutch", "Philippine", "Thai", "Lao", "Czech")


def _rows() -> tuple[tuple[str, float, float, tuple[str, ...], tuple[str, ...]], ...]:
    rows = []
    for line in _ROWS.strip().splitlines():
        code, point, names, adjectives = line.split("|")
        lat, lon = map(float, point.split())
        rows.append((code, lat, lon, tuple(names.split(";")), tuple(filter(None, adjectives.split(";")))))
    return tuple(rows)


COUNTRIES = _rows()
COUNTRY_NAMES: Mapping[str, str] = {code: names[0] for code, _, _, names, _ in COUNTRIES}


def _adjectives() -> dict[str, str]:
    found: dict[str, str] = dict(pair.split(":") for pair in _MORE_ADJECTIVES.split())
    for code, _, _, _, adjectives in COUNTRIES:
        found.update(dict.fromkeys(adjectives, code))
    for word, code in tuple(found.items()):
        if not word.endswith(_NO_PLURAL):
            found.setdefault(f"{word}s", code)
    return found | {"Germans": "DE", "Thais": "TH", "Czechs": "CZ", "Swedes": "SE", "Danes": "DK"}


ADJECTIVES: Mapping[str, str] = _adjectives()
OF_PARTS: frozenset[str] = frozenset(pair.partition(":")[0] for pair in _MORE_ADJECTIVES.split())
"""Adjectives of parts of countries, which have governments and police of their own: "Scottish"."""
