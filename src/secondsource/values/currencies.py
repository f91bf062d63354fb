"""Currencies: symbols, ISO 4217 codes and names, and what a bare sign means in a country."""

from secondsource.values import countries

ISO_CODES = frozenset(
    """
    AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
    COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS
    INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
    MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
    SCR SDG SEK SGD SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV
    WST XAF XOF XPF YER ZAR ZMW ZWL
    """.split()
)  # fmt: skip
SYMBOLS = {
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
    "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "J$": "JMD", "N$": "NAD", "TT$": "TTD", "RD$": "DOP", "Z$": "ZWL",
    "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₦": "NGN", "₴": "UAH",
    "₱": "PHP", "฿": "THB", "₫": "VND", "₪": "ILS", "₵": "GHS", "₡": "CRC", "₲": "PYG", "₸": "KZT", "₾": "GEL",
    "Rs": "INR", "Rs.": "INR", "Rp": "IDR", "Tk": "BDT", "RM": "MYR", "KSh": "KES", "Ksh": "KES", "Sh": "KES",
    "USh": "UGX", "Ush": "UGX", "TSh": "TZS", "Tsh": "TZS", "Dh": "AED", "Dhs": "AED", "SFr": "CHF", "Sfr": "CHF",
    "GH¢": "GHS", "GH₵": "GHS", "Kč": "CZK", "zł": "PLN",
}  # fmt: skip
LETTERS = {"R": "ZAR", "N": "NGN", "P": "PHP", "K": "ZMW", "SR": "SAR", "QR": "QAR", "kr": "NOK", "Kr": "NOK"}
"""Signs that are much else as well: only before a sum in thousands, or with a scale."""
BEHIND = ("€", "Kč", "zł", "kr", "₽", "₴", "₺")
"""Signs that are written behind the number as well."""
# What "$" means at home; everywhere else it is the dollar of the United States.
DOLLAR_SIGN = {
    "AR": "ARS", "AU": "AUD", "BB": "BBD", "BM": "BMD", "BN": "BND", "BS": "BSD", "BZ": "BZD", "CA": "CAD",
    "CL": "CLP", "CO": "COP", "CU": "CUP", "DO": "DOP", "FJ": "FJD",
    "GY": "GYD", "HK": "HKD", "JM": "JMD", "LR": "LRD", "MX": "MXN", "NA": "NAD", "NZ": "NZD", "SB": "SBD",
    "SG": "SGD", "SR": "SRD", "TT": "TTD", "TW": "TWD", "UY": "UYU",
}  # fmt: skip
_DOLLARS = {
    key: value for key, value in DOLLAR_SIGN.items() if value not in ("ARS", "CLP", "COP", "CUP", "DOP", "MXN", "UYU")
}
# name -> (currency without a country, currencies of the countries that call theirs so)
NAMES: dict[str, tuple[str, dict[str, str]]] = {
    "dollar": ("USD", _DOLLARS), "cent": ("USD", _DOLLARS), "euro": ("EUR", {}), "yen": ("JPY", {}), "yuan": ("CNY",
    {}), "renminbi": ("CNY", {}), "rand": ("ZAR", {}),
    "pound": ("GBP", {"EG": "EGP", "LB": "LBP", "SY": "SYP", "SD": "SDG", "SS": "SSP"}),
    "peso": ("MXN", {"AR": "ARS", "CL": "CLP", "CO": "COP", "CU": "CUP", "DO": "DOP", "PH": "PHP", "UY": "UYU"}),
    "rupee": ("INR", {"PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "SC": "SCR"}),
    "franc": ("CHF", {**dict.fromkeys(("BJ", "BF", "CI", "GW", "ML", "NE", "SN", "TG"), "XOF"),
    **dict.fromkeys(("CM", "CF", "TD", "CG", "GQ", "GA"), "XAF"),
                      "CD": "CDF", "RW": "RWF", "BI": "BIF", "GN": "GNF", "DJ": "DJF", "KM": "KMF"}),
    "cfa franc": ("XOF", dict.fromkeys(("CM", "CF", "TD", "CG", "GQ", "GA"), "XAF")),
    "real": ("BRL", {}), "reais": ("BRL", {}), "rouble": ("RUB", {"BY": "BYN"}), "ruble": ("RUB", {"BY": "BYN"}),
    "crown": ("CZK", {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"}), "kronur": ("ISK", {}),
    "lira": ("TRY", {}), "naira": ("NGN", {}),
    "shilling": ("KES", {"TZ": "TZS", "UG": "UGX", "SO": "SOS"}), "won": ("KRW", {"KP": "KPW"}), "krona": ("SEK",
    {"IS": "ISK"}), "kronor": ("SEK", {}),
    "krone": ("NOK", {"DK": "DKK"}), "kroner": ("NOK", {"DK": "DKK"}), "zloty": ("PLN", {}), "hryvnia": ("UAH", {}),
    "riyal": ("SAR", {"QA": "QAR", "YE": "YER"}), "rial": ("IRR", {"OM": "OMR", "YE": "YER"}),
    "mark": ("DEM", {"BA": "BAM"}), "deutschmark": ("DEM", {}), "deutsche mark": ("DEM", {}), "peseta": ("ESP", {}),
    "lire": ("ITL", {}), "guilder": ("NLG", {}), "drachma": ("GRD", {}), "boliviano": ("BOB", {}),
    "denar": ("MKD", {}), "lek": ("ALL", {}), "riel": ("KHR", {}), "kip": ("LAK", {}), "tugrik": ("MNT", {}),
    "kina": ("PGK", {}), "pataca": ("MOP", {}), "pence": ("GBP", {}),
    "dirham": ("AED", {"MA": "MAD"}), "dinar": ("IQD", {"DZ": "DZD", "BH": "BHD", "JO": "JOD", "KW": "KWD",
    "LY": "LYD", "RS": "RSD", "TN": "TND"}),
    "baht": ("THB", {}), "ringgit": ("MYR", {}), "rupiah": ("IDR", {}), "taka": ("BDT", {}), "cedi": ("GHS", {}),
    "birr": ("ETB", {}), "dong": ("VND", {}), "kwacha": ("ZMW", {"MW": "MWK"}),
    "shekel": ("ILS", {}), "forint": ("HUF", {}), "koruna": ("CZK", {}), "lei": ("RON", {"MD": "MDL"}),
    "lev": ("BGN", {}), "leva": ("BGN", {}), "quetzal": ("GTQ", {}), "lempira": ("HNL", {}),
    "cordoba": ("NIO", {}), "colon": ("CRC", {}), "colones": ("CRC", {}), "bolivar": ("VES", {}), "soles": ("PEN",
    {}), "sol": ("PEN", {}), "guarani": ("PYG", {}), "gourde": ("HTG", {}), "kyat": ("MMK", {}),
    "tenge": ("KZT", {}), "lari": ("GEL", {}), "dram": ("AMD", {}), "manat": ("AZN", {"TM": "TMT"}),
    "afghani": ("AFN", {}), "metical": ("MZN", {}), "meticais": ("MZN", {}), "kwanza": ("AOA", {}), "pula": ("BWP",
    {}), "leone": ("SLE", {}), "dalasi": ("GMD", {}), "ariary": ("MGA", {}),
}  # fmt: skip
CENTS = frozenset(("cent", "pence"))
OTHER_NOUNS = frozenset(("crown", "mark", "real", "won", "sol", "colon", "kip", "pula", "lek", "lev", "pound"))
"""Names that are other words as well: "two crowns", "five real friends"."""
_ADJECTIVES = {word.lower(): code for word, code in countries.ADJECTIVES.items()} | {
    "us": "US", "u.s.": "US", "american": "US", "canadian": "CA", "australian": "AU", "new zealand": "NZ",
    "singapore": "SG", "hong kong": "HK", "jamaican": "JM", "mexican": "MX", "colombian": "CO",
    "argentine": "AR", "chilean": "CL", "philippine": "PH", "cuban": "CU", "dominican": "DO", "uruguayan": "UY",
    "indian": "IN", "pakistani": "PK", "sri lankan": "LK", "nepalese": "NP", "swiss": "CH",
    "congolese": "CD", "rwandan": "RW", "kenyan": "KE", "ugandan": "UG", "tanzanian": "TZ", "somali": "SO",
    "danish": "DK", "norwegian": "NO", "swedish": "SE", "icelandic": "IS", "egyptian": "EG", "lebanese": "LB",
    "syrian": "SY", "sudanese": "SD", "sterling": "GB", "british": "GB", "saudi": "SA", "qatari": "QA",
    "iranian": "IR", "yemeni": "YE", "omani": "OM", "iraqi": "IQ", "kuwaiti": "KW", "jordanian": "JO",
    "libyan": "LY", "tunisian": "TN", "algerian": "DZ", "serbian": "RS", "bahraini": "BH", "moroccan": "MA",
    "namibian": "NA", "liberian": "LR", "taiwan": "TW",
}  # fmt: skip
ADJECTIVES = tuple(sorted(_ADJECTIVES, key=len, reverse=True))


def of_symbol(symbol: str, country: str | None) -> str:
    """ISO 4217 code of a sign; a bare "$" is the country's own, the US dollar where it has none."""
    if symbol == "$":
        return DOLLAR_SIGN.get(country or "", "USD")
    if symbol in ("Rs", "Rs.", "₨"):
        return NAMES["rupee"][1].get(country or "", "INR")
    if symbol.lower() == "kr":
        return NAMES["crown"][1].get(country or "", "NOK")
    return SYMBOLS.get(symbol) or LETTERS.get(symbol, symbol)


def of_name(name: str, adjective: str | None, country: str | None) -> str:
    """ISO 4217 code of a currency's name, singular or plural, with the nationality written before it, if any."""
    words = name.lower()
    singular = (
        words
        if words in NAMES
        else words.removesuffix("es")
        if words.removesuffix("es") in NAMES
        else words.removesuffix("s")
    )
    code, homes = NAMES[singular]
    home = _ADJECTIVES.get((adjective or "").lower()) or country
    return homes.get(home or "", code)
