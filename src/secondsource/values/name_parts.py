"""The parts of names: titles off, nicknames and abbreviations set aside, letters folded."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from secondsource.values.place_key import fold

TITLES = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother bishop archbishop
    cardinal pope imam sheikh shaikh mullah ayatollah rabbi president vice premier prime minister chancellor king
    queen prince princess emir sultan senator sen congressman congresswoman rep representative governor gov mayor
    secretary ambassador judge justice attorney prosecutor commissioner councillor councilman councilwoman alderman
    prefect deputy chief director chairman chairwoman chair general gen lieutenant lt colonel col major maj captain
    capt sergeant sgt corporal cpl private pvt admiral adm commander cmdr commodore brigadier brig inspector
    detective det officer constable superintendent sheriff marshal trooper agent lance warrant spokesman spokeswoman
    spokesperson coach engineer dean don doña señor señora monsieur madame herr frau hon honourable honorable ex
    former acting interim late
    """.split()
)  # fmt: skip
_SUFFIXES = frozenset("jr sr ii iii iv esq phd md mp mep kc qc".split())
_PARTICLES = frozenset("de del la las los el al bin ibn ben van von der den da do dos das di du le y e".split())
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

_SHORT_FORMS = """
alexander alex alexandre aleksandr alejandro;andrew andy drew;anthony tony;barbara barb;benjamin ben;
catherine kate cathy katie katherine kathryn;charles charlie chuck;christopher chris;daniel dan danny;david dave;
deborah debbie deb;donald don donnie;edward ed eddie ted;elizabeth liz beth betty lisa;francis frank francisco;
frederick fred;gregory greg;henry harry hank;james jim jimmy jamie;jeffrey jeff;jennifer jen jenny;
john jack johnny jon;jonathan jon;joseph joe joey;joshua josh;kenneth ken;lawrence larry;leonard leo len;
margaret maggie meg peggy;matthew matt;michael mike mick mikhail;nicholas nick;patricia pat patty;patrick pat;
peter pete;philip phil phillip;raymond ray;rebecca becky;richard rick dick ricky rich;robert bob rob bobby;
ronald ron;samuel sam;stephen steve steven;susan sue;theodore ted;thomas tom tommy;timothy tim;victoria vicky;
vincent vince;walter walt;william bill will billy liam;zachary zach;
mohammed muhammad mohamed mohammad mohamad muhammed mehmet;vladimir volodymyr;sergei sergey serhiy;
yousef yusuf youssef yosef joseph;ahmed ahmad;hussein husain hussain husayn;abdallah abdullah abdulla
"""


def _short_forms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for number, group in enumerate(_SHORT_FORMS.replace("\n", "").split(";")):
        for form in group.split():
            found.setdefault(form, set()).add(str(number))
    return {form: frozenset(numbers) for form, numbers in found.items()}


_FORM_GROUPS: Mapping[str, frozenset[str]] = _short_forms()


@dataclass(frozen=True, slots=True)
class PersonName:
    """Folded parts without titles, suffixes and particles; the nickname's parts where one stands in quotes."""

    parts: tuple[str, ...]
    nickname: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganisationName:
    """Folded words without articles and legal forms, with the abbreviation that stands in brackets or for it all."""

    words: tuple[str, ...]
    abbreviation: str = ""
    full: tuple[str, ...] = ()


def person_name(name: str) -> PersonName:
    """The parts of a person's name: "Dr Ana 'La Flaca' Ruiz Jr." has the parts ana, ruiz and the nickname la flaca."""
    name, _, alias = _ALIAS.sub("\x00", name, count=1).partition("\x00")
    quoted = _QUOTED.search(name)
    bracketed = _BRACKETED.search(name)
    nickname = alias or (quoted[1] or quoted[2] if quoted else "") or (bracketed[1] if bracketed else "")
    bare = _BRACKETED.sub(" ", _QUOTED.sub(" ", name))
    if not _WORD.search(bare):
        bare, nickname = name, ""
    parts = [fold(word).replace("'", "").replace("’", "") for word in _WORD.findall(bare)]
    while len(parts) > 1 and parts[0] in TITLES:
        parts.pop(0)
    while len(parts) > 1 and parts[-1] in _SUFFIXES:
        parts.pop()
    plain = [part for part in parts if part not in _PARTICLES]
    other = [fold(word) for word in _WORD.findall(nickname)]
    return PersonName(tuple(plain or parts), tuple(word for word in other if word not in _PARTICLES))


def organisation_name(name: str) -> OrganisationName:
    """The words of an organisation's name, with its abbreviation: "Harbour Workers Union (HWU)"."""
    bracketed = _BRACKETED.search(name)
    abbreviation = ""
    if bracketed and _INITIALISM.match(bracketed[1].strip()):
        abbreviation, name = _letters(bracketed[1]), _BRACKETED.sub(" ", name)
    words = [fold(word).removesuffix("'s").removesuffix("’s") for word in _WORD.findall(name.replace(".", ""))]
    if (
        not abbreviation
        and len(words) == 1
        and _INITIALISM.match(name.strip().removeprefix("the ").removeprefix("The "))
    ):
        return OrganisationName((), _letters(name), tuple(words))
    kept = tuple(word for word in words if word not in _LEGAL)
    return OrganisationName(kept or tuple(words), abbreviation, tuple(words))


def _letters(initialism: str) -> str:
    return re.sub(r"[^A-Z]", "", initialism)


def initials_of(name: OrganisationName) -> frozenset[str]:
    """The abbreviations that initials make of the name: with and without small words."""
    small = "".join(word[0] for word in name.full if word not in ("the",)).upper()
    great = "".join(word[0] for word in name.words).upper()
    return frozenset({small, great}) if len(great) > 1 else frozenset()


def short_forms(part: str) -> frozenset[str]:
    """Numbers of the groups of given names that the part belongs to: "bill" and "william" share one."""
    return _FORM_GROUPS.get(part, frozenset())


_SOUNDS = (
    (re.compile(r"sch|sh|ch|cz|tch|zh|j|dj|dzh"), "S"), (re.compile(r"kh|gh|h"), ""), (re.compile(r"ph|v|w|ff"),
    "f"), (re.compile(r"ck|q|c|x"), "k"),
    (re.compile(r"ts|tz|z"), "s"), (re.compile(r"[aeiouy]+"), ""), (re.compile(r"(.)\1+"), r"\1"),
)  # fmt: skip
_SHORTEST_SKELETON = 3


_LIGHT = (
    (re.compile(r"iy|yi|ij|yj|yy|ii|y|j"), "i"), (re.compile(r"ou|oo"), "u"), (re.compile(r"kh"), "h"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"ee"), "i"), (re.compile(r"tz"), "ts"), (re.compile(r"(.)\1+"), r"\1"),
)  # fmt: skip


def plain_spelling(part: str) -> str:
    """A name's part with the letters that transliterations change most reduced to one."""
    for pattern, sound in _LIGHT:
        part = pattern.sub(sound, part)
    return part


def skeleton(part: str) -> str:
    """The consonants of a name as they sound, roughly; the part itself where too few are left to tell names apart."""
    sounds = part
    for pattern, sound in _SOUNDS:
        sounds = pattern.sub(sound, sounds)
    return sounds if len(sounds) >= _SHORTEST_SKELETON and len(part) >= _SHORTEST_SKELETON + 2 else part
