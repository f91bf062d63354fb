"""The key under which lists of names are searched: equal for one name in other order, case, accents and legal form."""

from secondsource.values.name_parts import organisation_name, person_name

_SHORTEST = 3


def person_key(name: str) -> str:
    """The sorted parts of a person's name, without titles; "" where too little is left to search by."""
    parts = person_name(name).parts
    key = " ".join(sorted(parts))
    return f"person {key}" if len(key) >= _SHORTEST else ""


def body_key(name: str) -> str:
    """The words of a body's name, without legal forms, or its initialism; "" where too little is left to search by."""
    told = organisation_name(name)
    key = " ".join(told.words) or told.abbreviation.lower()
    return f"body {key}" if len(key) >= _SHORTEST else ""
