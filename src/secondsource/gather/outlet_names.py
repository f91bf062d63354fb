"""Whether a name in a masthead is that of an outlet or agency, or of a person."""

import re

_OUTLET_WORDS_TEXT = """
advertiser agence agencia agencies agency argus associated bbc broadcasting bugle bulletin bureau cable channel
chronicle clarion correspondents courier daily desk digital dispatch echo editorial enquirer evening examiner express
fm gazette globe guardian herald independent inquirer intelligencer international journal ledger magazine mail media
mercury messenger mirror monitor morning network networks news newspaper newspapers newsroom newswire observer online
patriot post presse press prensa radio record register report reporter review sentinel service services staff standard
star sun telegraph television times today tribune tv voice web weekly wire wires world
"""
_OUTLET_WORDS = frozenset(_OUTLET_WORDS_TEXT.split())
_WIRES = re.compile(
    r"(?:the )?(?:associated press|reuters|agence france-presse|united press international|xinhua|kyodo|yonhap|tass"
    r"|anadolu(?: agency)?|bloomberg|interfax|press association|press trust of india|canadian press)",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{1,5}(?:-[A-Z]{2,5})?|dpa|efe|ntb|apa")


def looks_like_outlet(name: str) -> bool:
    """Whether ``name`` reads as an outlet's: one of the trade's words, an acronym, or a news agency known to all."""
    words = [word for word in re.findall(r"[^\W_]+(?:-[^\W_]+)?", name) if word not in ("and", "of", "the", "de")]
    if not words:
        return False
    if is_wire(name) or any(word.lower() in _OUTLET_WORDS for word in words):
        return True
    acronyms = [word for word in words if _ACRONYM.fullmatch(word)]
    return (len(words) == 1 and bool(acronyms)) or 0 < len(acronyms) < len(words)


def is_wire(name: str) -> bool:
    """Whether ``name`` is, in full, one of the agencies that outlets everywhere take text from."""
    return _WIRES.fullmatch(name.strip()) is not None
