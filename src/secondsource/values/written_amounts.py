"""Written amounts in a text: numbers with their hedges, units and currencies, each with its span."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import merge
from typing import Literal

from secondsource.model.value import AmountValue
from secondsource.values import currencies
from secondsource.values.number_words import whole
from secondsource.values.quantity import HEDGE, QUANTITY, Quantity, quantity_of
from secondsource.values.starts import sieve
from secondsource.values.units import COUNTED_UNITS, DURATIONS, MEASURES, PERSONS

AmountKind = Literal["amount", "money", "percent", "duration"]


def _either(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest first, with any white space between their parts."""
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)


_SIGNS = _either((*currencies.SYMBOLS, "$"))
_LETTERS = _either(currencies.LETTERS)
# Codes that are English words as well: reports in capitals count "ALL 50" and "TOP 10".
_WORDS_TOO = frozenset("ALL TOP TRY CUP MOP PEN MAD BAM RON SOS".split())
_CODES = "|".join(sorted(currencies.ISO_CODES - _WORDS_TOO))
_MEASURE = _either(MEASURES)
_DURATION = "|".join(DURATIONS)
_NAMES = _either(currencies.NAMES)
_ADJECTIVES = _either(currencies.ADJECTIVES)
_SCALED = (
    r"\s?(?:hundred|thousand|million|billion|trillion|lakhs?|crores?|bn|mn|m|tn|b|k)\b"
    r"(?:\s(?:million|billion|crores?))?"
)

_DIGITS = r"(?:\d{1,2}(?:,\d\d){1,4},\d{3}|\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?"
# All end right before a digit or one space before it: elsewhere the long lists are not tried.
_SIGN = re.compile(
    rf"(?<![^\W_])(?=\D{{1,4}}\d)(?:(?:(?P<sign>{_SIGNS})|(?P<letters>{_LETTERS}))\s?|(?P<code>{_CODES})\s)(?=\d)"
)
_LARGE = re.compile(
    r"\d{1,3}(?:,\d\d\d?)+\b|[\d.]+(?:bn|mn|m|b|tn)\b|[\d.]+[\s-](?:million|billion|trillion|crore|lakh)"
)
_EVERY_SIGN = (*currencies.SYMBOLS, *currencies.LETTERS, *currencies.ISO_CODES, "$")
_LAST_OF_SIGN = re.escape("".join(sorted({sign[-1] for sign in _EVERY_SIGN})))
_SIGNED_DIGIT = re.compile(rf"\d(?<!\d\d)(?:(?<=[{_LAST_OF_SIGN}]\d)|(?<=[{_LAST_OF_SIGN}]\s\d))")
_SIGN_REACH = 4
_AFTER_SIGN = re.compile(
    rf"(?P<number>{_DIGITS}(?:{_SCALED}|-(?:million|billion|thousand))?)"
    rf"(?:\s?(?:-|–|to|and)\s?(?:{_SIGNS})?(?P<second>{_DIGITS}(?:{_SCALED})?))?"
    r"(?P<plus>\s+or\s+more|\s+or\s+so|\+|-plus)?",
    re.IGNORECASE,
)
_HEDGE_BEFORE = re.compile(rf"(?<!\w)(?P<hedge>{HEDGE})\s*$", re.IGNORECASE)
_HEDGE_REACH = 30
_AFTER_NUMBER = re.compile(
    rf"(?P<percent>\s?%|\s(?:percent|per\s?cent|percentage\spoints?|pct)\b)"
    rf"|(?P<short>m(?=\s))?(?:(?:(?<=s)\sof)?[\s-](?:(?P<adjective>{_ADJECTIVES})\s+)?(?P<currency>{_NAMES})(?:e?s)?"
    rf"(?:\s+sterling)?\b|\s?(?P<code>{_CODES})\b|\s?(?P<sign>{_either(currencies.BEHIND)})(?!\w))"
    rf"|(?P<gap>[\s-]?)(?P<measure>{_MEASURE})(?![\w/])"
    rf"|[\s-](?:(?:more|full|consecutive|straight)\s)?(?P<duration>{_DURATION})s?\b(?!-olds?\b|\solds?\b)",
    re.IGNORECASE,
)
# Most numbers have no unit, and it takes long to find that out of the long lists.
_BEHIND_NUMBER = re.compile(r"[\s-]?(\w+|.)", re.DOTALL)
_UNIT_SIGNS = frozenset(("%", "°", *currencies.BEHIND))
_UNIT_WORDS = sieve([_AFTER_NUMBER.pattern]).of
_SHORT_UNIT = r"(?=\s?(?:%|km/h|kmh|kph|km|kgs?|mph|cm|mm|mg|g|m|lbs?|ft)(?![\w/]))"
_WHOLE = r"(?![\w°]|[.,:/]\d|'\d)(?!-\d)"
_QUANTITY = re.compile(rf"(?<![\w.,$£€/#:+-])(?:{QUANTITY})(?:{_WHOLE}|{_SHORT_UNIT})", re.IGNORECASE)
_SIEVE = sieve([QUANTITY])
_ZERO = re.compile(r"\b(?:(?:nobody|no[\s-]one)\b(?!['’]s)|none\b(?!\s+\d))", re.IGNORECASE)
_CHANGING = re.compile(
    r"\b(?:rose|risen?|rises|rising|raise[ds]?|raising|climb(?:s|ed|ing)?|increas(?:e[ds]?|ing)|gr[eo]wn?|grows|growing"
    r"|jump(?:s|ed|ing)?|up|down|lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e[ds]?|ing)|revis(?:e[ds]?|ing)|f[ae]ll(?:s|en)?"
    r"|falling|drop(?:s|ped|ping)?|chang(?:e[ds]?|ing)|correct(?:s|ed|ing)?|updat(?:e[ds]?|ing))\b[^.;:!?\n]*$",
    re.IGNORECASE,
)
_CHANGE_REACH = 70
_GOING_UP = re.compile(r"\b(?:g(?:oes|one|oing)|went|moved|climbed|revised|pushed|crept|jumped|risen|rose)\s\Z")
_MONEY_CUES = re.compile(
    (
        r"\b(?:fined?|costs?|worth|pa(?:y|id|ys|ying)|price|ransom|reward|bail|debts?|raised?|budget|earn(?:s|ed)?"
        r"|spen[dt]|loan|salary|stole|damages|compensation|bribes?)\b[^.;]{0,40}$"
    ),
    re.I,
)


@dataclass(frozen=True, slots=True)
class WrittenAmount:
    """An amount as it stands in a text. ``end`` is that of the unit, ``number_end`` that of the number.

    ``unit`` is "" where the number itself counts and the noun after it decides.
    """

    start: int
    end: int
    number_end: int
    kind: AmountKind
    quantity: Quantity
    unit: str
    factors: tuple[float, float] = (1, 1)
    hedge: str | None = None

    def value(self, unit: str) -> AmountValue:
        """The amount in its own unit, or in ``unit`` where it has none."""
        unit = self.unit or unit
        low, high = self.quantity.low, self.quantity.high
        counted = self.kind == "amount" and self.factors == (1, 1) and unit not in _MEASURED
        if self.quantity.strict and counted:
            low = None if low is None else whole(low) + 1
            high = None if high is None else whole(high) - 1
        margin = self.quantity.step / 2 if self.quantity.step and unit in _MEASURED and self.kind != "money" else 0
        return AmountValue(
            _scaled(low, -margin, self.factors[0]),
            _scaled(high, margin, self.factors[1]),
            unit,
            self.quantity.approximate,
            self.kind == "money",
        )


_LARGE_SUM = 1000
_COUNTED = PERSONS | frozenset(COUNTED_UNITS) | {"homes", "houses", "tonnes", "tons", "barrels", "animals", "copies"}
_MEASURED = frozenset(unit for unit, _, _ in MEASURES.values()) | {"magnitude"}


def _scaled(number: float | None, margin: float, factor: float) -> float | None:
    return None if number is None else whole(round((number + margin) * factor, 6))


def written_amounts(text: str, country: str | None = None) -> Iterator[WrittenAmount]:
    """Every amount of the text, in order, without overlaps. ``country`` says what bare "$" or "pesos" mean."""
    money = list(_money(text, country))
    taken = iter([*money, None])
    following = next(taken)
    for found in _numbers(text, country):
        while following is not None and following.start <= found.start:
            yield following
            last_end, following = following.end, next(taken)
            if found.start < last_end:
                break
        else:
            if following is None or found.end <= following.start:
                yield found
            continue
    while following is not None:
        yield following
        following = next(taken)


def _money(text: str, country: str | None) -> Iterator[WrittenAmount]:
    position = 0
    for digit in _SIGNED_DIGIT.finditer(text):
        near = max(position, digit.end() - 1 - _SIGN_REACH)
        sign = _SIGN.search(text, near, digit.end())
        if sign is None or (sign["letters"] and not _LARGE.match(text, sign.end())):
            continue
        match = _AFTER_SIGN.match(text, sign.end())
        position = match.end() if match else sign.end()
        before = _HEDGE_BEFORE.search(text[max(0, sign.start() - _HEDGE_REACH) : sign.start()])
        hedge = before["hedge"] if before else None
        quantity = _sum_of(match, hedge) if match else None
        if quantity:
            code = sign["code"] or currencies.of_symbol(sign["sign"] or sign["letters"], country)
            start = sign.start() - len(before.group()) if before else sign.start()
            yield WrittenAmount(start, position, position, "money", quantity, code, hedge=hedge)


def _sum_of(match: re.Match[str], hedge: str | None) -> Quantity | None:
    """The number behind a currency's sign, with its hedge and its second end."""
    number = _spelled_scale(match["number"].replace("-", " "))
    second = f"-{_spelled_scale(match['second'])}" if match["second"] else ""
    plain = re.fullmatch(QUANTITY, f"{hedge or ''} {number}{second}{match['plus'] or ''}".strip(), re.IGNORECASE)
    return quantity_of(plain) if plain else None


def _spelled_scale(number: str) -> str:
    """ "3m" and "3b" beside a currency's sign are millions and billions."""
    return re.sub(r"(?<=\d)\s?b$", " billion", re.sub(r"(?<=\d)\s?m$", " million", number, flags=re.I), flags=re.I)


def _numbers(text: str, country: str | None) -> Iterator[WrittenAmount]:
    return merge(_plain_numbers(text, country), _zeros(text), key=lambda found: found.start)


def _plain_numbers(text: str, country: str | None) -> Iterator[WrittenAmount]:
    position = 0
    for start, _ in _SIEVE.starts(text):
        match = _QUANTITY.match(text, start) if start >= position else None
        quantity = quantity_of(match) if match else None
        if match and quantity and _is_change(text, match):
            position = match.start("second")
        elif match and quantity and _is_rise(text, match):
            position = match.end("hedge")
        elif match and quantity:
            found = _with_unit(text, match, quantity, country)
            position = found.end
            yield found


def _is_change(text: str, match: re.Match[str]) -> bool:
    """ "The toll rose from 20 to 37": no range, but 37."""
    before = text[max(0, match.start() - _CHANGE_REACH) : match.start()]
    return (match["between"] or "").lower() == "from" and _CHANGING.search(before) is not None


def _is_rise(text: str, match: re.Match[str]) -> bool:
    """ "The toll has gone up to 12": no bound, but 12."""
    if not match["hedge"] or match["hedge"].lower() != "up to":
        return False
    return _GOING_UP.search(text, max(0, match.start() - _CHANGE_REACH), match.start()) is not None


def _zeros(text: str) -> Iterator[WrittenAmount]:
    for match in _ZERO.finditer(text):
        unit = "" if match.group().lower() == "none" else "person"
        yield WrittenAmount(match.start(), match.end(), match.end(), "amount", Quantity(0, 0), unit)


def _with_unit(text: str, match: re.Match[str], quantity: Quantity, country: str | None) -> WrittenAmount:
    start, end = match.span()
    hedge = match["between"] or match["hedge"]
    behind = _BEHIND_NUMBER.match(text, end)
    may_be_unit = behind is not None and (behind[1] in _UNIT_SIGNS or _UNIT_WORDS(behind[1]))
    after = _AFTER_NUMBER.match(text, end) if may_be_unit else None
    if after is None:
        return WrittenAmount(start, end, end, "amount", quantity, "", hedge=hedge)
    stop = after.end()
    if after["percent"]:
        return WrittenAmount(start, stop, end, "percent", quantity, "percent", hedge=hedge)
    if after["duration"]:
        unit, low, high = DURATIONS[after["duration"].lower()]
        return WrittenAmount(start, stop, end, "duration", quantity, unit, (low, high), hedge)
    number_end = end + len(after["short"] or "")
    summed = _in_millions(quantity) if after["short"] else quantity
    code = after["code"] if after["code"] and after["code"].isupper() else None
    if after["sign"]:
        code = currencies.of_symbol(after["sign"], country)
    if code:
        return WrittenAmount(start, stop, number_end, "money", summed, code, hedge=hedge)
    if after["currency"] and _is_money(text, match, after, summed):
        code = currencies.of_name(after["currency"], after["adjective"], country)
        cents = 0.01 if after["currency"].lower() in currencies.CENTS else 1
        return WrittenAmount(start, stop, number_end, "money", summed, code, (cents, cents), hedge)
    return _with_measure(text, match, quantity, hedge)


def _with_measure(text: str, match: re.Match[str], quantity: Quantity, hedge: str | None) -> WrittenAmount:
    start, end = match.span()
    million = _MILLION_OF.match(text, end)
    if million is not None:
        return WrittenAmount(start, end + 1, end + 1, "amount", _in_millions(quantity), "", hedge=hedge)
    measure = _MEASURE_AFTER.match(text, end)
    if measure is None or (
        measure["measure"] in ("M", "G")
        or (measure["measure"].lower() in ("g", "m") and not match.group()[-1].isdigit())
    ):
        return WrittenAmount(start, end, end, "amount", quantity, "", hedge=hedge)
    unit, low, high = MEASURES[re.sub(r"\s+", " ", measure["measure"].lower())]
    return WrittenAmount(start, measure.end(), end, "amount", quantity, unit, (low, high), hedge)


def _in_millions(quantity: Quantity) -> Quantity:
    low, high = (None if end is None else whole(round(end * 1_000_000, 6)) for end in (quantity.low, quantity.high))
    return Quantity(low, high, quantity.approximate, None, quantity.strict)


# "2.3m people" are millions, "2.3m long" metres.
_MILLION_OF = re.compile(rf"m(?=\s(?:[a-z-]+\s)?(?:{_either(sorted(_COUNTED))})\b)", re.IGNORECASE)
_MEASURE_AFTER = re.compile(rf"[\s-]?(?P<measure>{_MEASURE})(?![\w/])", re.IGNORECASE)


def _is_money(text: str, match: re.Match[str], after: re.Match[str], quantity: Quantity) -> bool:
    """Whether a currency's name that is another word as well is money: a large sum, or after words of paying.

    "Pounds" only with a scale, after words of paying, or as sterling; never "pounds of".
    """
    name = after["currency"].lower()
    if name not in currencies.OTHER_NOUNS or "sterling" in after.group().lower() or after["adjective"]:
        return True
    if name != "pound":
        paid = _MONEY_CUES.search(text[max(0, match.start() - 60) : match.start()])
        return (quantity.high or quantity.low or 0) >= _LARGE_SUM or paid is not None
    if re.match(r"\s+of\b", text[after.end() : after.end() + 4]):
        return bool(re.search(r"(?:million|billion|bn)$", match.group()))
    return bool(re.search(r"(?:million|billion|bn)$", match.group())) or bool(
        _MONEY_CUES.search(text[max(0, match.start() - 60) : match.start()])
    )
