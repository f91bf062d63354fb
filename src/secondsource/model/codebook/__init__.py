"""The types of the codebook: event types, their roles, counts, scopes and codes in other schemes.

The entries stand in the YAML files beside this module, one file a family, and are read by ``run``. A family's file is
``{family: name, types: {code: entry}}`` where an entry has the keys of ``EventType``; ``fields.yaml`` is
``{fields: {name: meaning}, scopes: {name: [words]}}``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from secondsource.model.listed import NameLists
from secondsource.model.press import Press

VIOLENT_FAMILIES = frozenset({"conflict", "crime"})
MISHAP_FAMILIES = frozenset({"accident", "disaster"})


@dataclass(frozen=True, slots=True)
class EventType:
    """One kind of event.

    ``triggers`` are lemmas or lower-case phrases that tell of it, with the part of speech they must have
    ("NOUN", "VERB", "ADJ"); a verb's phrase is led by its verb, a noun's ends in its noun, unless a preposition
    stands in it. "<person", "<thing", ">person" and ">thing" after a trigger say what its subject ("<") or its
    object (">") must be; "~" marks a word that tells of it only beside another telling. ``roles`` are fields that
    hold entities, texts or places; ``counts`` are fields that hold amounts; ``scopes`` are the narrower groups that a
    count may speak of; ``codes`` name it in other schemes ("plover", "acled", "ucdp", "muc4"); ``family`` is the
    chapter of the codebook.
    ``incident``: an occurrence that takes up deaths, injuries and arrests told beside it.
    """

    code: str
    family: str
    definition: str
    examples: tuple[str, ...]
    triggers: Mapping[str, tuple[str, ...]]
    roles: tuple[str, ...]
    counts: tuple[str, ...]
    scopes: tuple[str, ...]
    codes: Mapping[str, str]
    incident: bool = False


@dataclass(frozen=True, slots=True)
class Codebook:
    """All event types, by code, in the order of the files; the fields with meanings; the scopes with words; the press.

    ``press`` are the agencies and outlets that the coder knows, ``lists`` the people and bodies.
    """

    types: Mapping[str, EventType]
    fields: Mapping[str, str]
    scopes: Mapping[str, tuple[str, ...]]
    press: Press = field(default_factory=Press)
    lists: NameLists = field(default_factory=NameLists)
