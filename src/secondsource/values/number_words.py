"""Numbers written as words or digits."""

import re

UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {"hundred": 100, "thousand": 1_000, "lakh": 100_000, "million": 1_000_000, "crore": 10_000_000,
"billion": 10**9, "trillion": 10**12}  # fmt: skip

_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
    "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
ORDINALS = {word: number for number, word in enumerate(_ORDINAL_WORDS.split(), start=1)}
"""The number of each ordinal that a day of a month can have."""

_ONES = "|".join(sorted((*UNITS, *TENS), key=len, reverse=True))
NUMBER_WORDS = rf"(?:(?:{_ONES})(?:(?:[-\s]|\sand\s)(?:{_ONES}|{'|'.join(SCALES)})\b){{0,12}})"


def number_of_words(words: str) -> float | None:
    """The number that words such as "two hundred and five" name; ``None`` where they name none.

    Years read in pairs ("nineteen ninety-six") are not numbers of this kind: see ``year_of_words``.
    """
    parts = [part for part in re.split(r"[-\s]+", words.lower()) if part != "and"]
    total, current, last = 0, 0, 10**15
    if not parts:
        return None
    for part in parts:
        if part in UNITS or part in TENS:
            number = UNITS.get(part, TENS.get(part, 0))
            if current % 100 and not (current % 100 >= 20 and current % 10 == 0 and 0 < number < 10):
                return None
            current += number
        elif part in ("a", "an"):
            current += 1
        elif part == "hundred":
            current = (current or 1) * 100
        elif part in SCALES and SCALES[part] < last:
            last = SCALES[part]
            total += (current or 1) * last
            current = 0
        else:
            return None
    return total + current


def year_of_words(words: str) -> int | None:
    """The year that two pairs of words name ("nineteen ninety-six", "twenty twenty-five", "two thousand and four")."""
    parts = [part for part in re.split(r"[-\s]+", words.lower()) if part != "and"]
    for cut in range(1, len(parts)):
        first, second = number_of_words(" ".join(parts[:cut])), number_of_words(" ".join(parts[cut:]))
        if first is not None and second is not None and 15 <= first <= 21 and 10 <= second < 100:
            return int(first * 100 + second)
    whole = number_of_words(words)
    return int(whole) if whole is not None and 1900 <= whole < 2100 and len(parts) > 1 else None


def number_of_digits(digits: str) -> float:
    """The number that digits with optional thousands commas and decimals name."""
    return float(digits.replace(",", ""))


def whole(number: float) -> float:
    """The same number, as an ``int`` where it has no decimals, so that 3.0 is shown as 3."""
    return int(number) if number == int(number) else number
