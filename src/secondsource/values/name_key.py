"""Names as they are searched: the key of a person's or body's name in lists, and the parts of a name to cover.

The key is equal for one name in other order, case, accents and legal form.
"""

import re
from collections.abc import Iterable

from secondsource.values.names import PersonName
from secondsource.values.place_key import romanised
from secondsource.values.titles import TITLES

_RARER_TITLES = """
    mx reverend fr archbishop shaikh mullah ayatollah councillor councilman councilwoman alderman prefect chair pvt
    adm cmdr commodore brig trooper agent lance warrant coach engineer dean don doña señor señora monsieur madame
    herr frau hon honourable honorable
"""
_LEADING_WORDS = TITLES | frozenset(_RARER_TITLES.split())
_SUFFIXES = frozenset("jr sr ii iii iv esq phd md mp mep kc qc".split())
PARTICLES = frozenset("de del la las los el al bin ibn ben van von der den da do dos das di du le y e".split())
_LEGAL = frozenset(
    (
        "inc incorporated ltd limited llc llp gmbh ag sa plc co corp corporation company nv bv spa srl oy ab as "
        "pte pty the of and for de la du des del"
    ).split()
)
_QUOTED = re.compile(r"[\"“”«»„‘`]([^\"“”«»„`]{1,40})[\"“”«»’`]|(?<=\s)'([^']{2,40})'(?=\s|$)")
_BRACKETED = re.compile(r"\(([^)]{1,40})\)")
_ALIAS = re.compile(r"\s*,?\s*\b(?:alias|a\.?k\.?a\.?|also known as|better known as|nicknamed)\s+", re.I)
_INITIALISM = re.compile(r"^(?:[A-Z]\.?\s?){2,8}$|^[A-Z][A-Za-z]{0,3}[A-Z]{2,6}$")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHORTEST = 3


def person_key(name: str) -> str:
    """The sorted parts of a person's name, without titles; "" where too little is left to search by."""
    key = " ".join(sorted(searched_name(name).parts))
    return f"person {key}" if len(key) >= _SHORTEST else ""


def body_key(name: str) -> str:
    """The words of a body's name, without legal forms, or its initialism; "" where too little is left to search by."""
    key = " ".join(_body_words(name))
    return f"body {key}" if len(key) >= _SHORTEST else ""


def searched_name(name: str) -> PersonName:
    """A person's name without titles, suffixes and particles: "Dr Ana 'La Flaca' de Ruiz Jr." has the parts ana, ruiz.

    Its one nickname, here flaca, stands in quotation marks or brackets or behind "alias".
    """
    name, _, alias = _ALIAS.sub("\x00", name, count=1).partition("\x00")
    quoted = _QUOTED.search(name)
    bracketed = _BRACKETED.search(name)
    nickname = alias or (quoted[1] or quoted[2] if quoted else "") or (bracketed[1] if bracketed else "")
    bare = _BRACKETED.sub(" ", _QUOTED.sub(" ", name))
    if not _WORD.search(bare):
        bare, nickname = name, ""
    parts = [romanised(word).replace("'", "").replace("’", "") for word in _WORD.findall(bare)]
    while len(parts) > 1 and parts[0] in _LEADING_WORDS:
        parts.pop(0)
    while len(parts) > 1 and parts[-1] in _SUFFIXES:
        parts.pop()
    other = _without_particles(romanised(word) for word in _WORD.findall(nickname))
    return PersonName(_without_particles(parts) or tuple(parts), (other,) if other else ())


def _without_particles(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in PARTICLES)


def _body_words(name: str) -> tuple[str, ...]:
    """The words without articles, legal forms and a bracketed abbreviation; of a lone initialism its letters."""
    bracketed = _BRACKETED.search(name)
    abbreviation = ""
    if bracketed and _INITIALISM.match(bracketed[1].strip()):
        abbreviation, name = bracketed[1], _BRACKETED.sub(" ", name)
    words = tuple(
        romanised(word).removesuffix("'s").removesuffix("’s") for word in _WORD.findall(name.replace(".", ""))
    )
    bare = name.strip().removeprefix("the ").removeprefix("The ")
    if not words or (not abbreviation and len(words) == 1 and _INITIALISM.match(bare)):
        return (_letters(abbreviation or name),)
    return tuple(word for word in words if word not in _LEGAL) or words


def _letters(initialism: str) -> str:
    return re.sub(r"[^A-Z]", "", initialism).lower()
