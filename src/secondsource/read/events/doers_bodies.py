"""The body that those who did it are told to be of: "The attackers belonged to the Northern League"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from secondsource.model.codebook import VIOLENT_FAMILIES
from secondsource.model.reading import Mention, Role
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.telling import Telling

_DOERS = (
    r"\b[Tt]he\s(?:[a-z]+\s)?(?:attackers|assailants|gunmen|raiders|killers|kidnappers|abductors|bombers|robbers|militants"
    r"|fighters|hijackers|perpetrators|gunman|attacker|assailant|bomber|killer)"
)
_BELONGING = (
    r"\s(?:all\s)?(?:belong(?:ed|s)?\sto|(?:had\s)?c(?:a|o)me\sfrom|had\sbelonged\sto|(?:were|are|was|is)\s(?:all\s)?(?:from|of"
    r"|(?:an?\s)?(?:members?|fighters?|militants?|followers?|elements?)\s(?:of|from)))\s(?:the\s)?"
)
_OF_BODY = re.compile(rf"{_DOERS}{_BELONGING}$")
_TO_CLAN = ("belonged to the ", "belong to the ")
_REACH = 90


def bodies_of_doers(
    scene: Scene, kept: Sequence[tuple[int, Telling]], roles: Sequence[Sequence[Role]]
) -> Mapping[int, tuple[Role, ...]]:
    """A role ``actor`` by the number in ``kept`` of the last telling of a violent deed up to the words."""
    found: dict[int, tuple[Role, ...]] = defaultdict(tuple)
    for body in _bodies(scene):
        sentence = scene.analysis.sentence_at(body.span.start)
        deeds = (
            order
            for order, (_, telling) in enumerate(kept)
            if sentence is not None
            and telling.sentence <= sentence
            and telling.kind.family in VIOLENT_FAMILIES
            and telling.told.modality == "happened"
        )
        order = max(deeds, key=lambda order: (kept[order][1].sentence, -order), default=None)
        if order is not None and all(role.mention != body.id for role in roles[order]):
            found[order] += (Role("actor", body.id),)
    return found


def _bodies(scene: Scene) -> Iterator[Mention]:
    text = scene.analysis.text
    for mention in scene.mentions:
        start = mention.span.start
        # Nobody belongs to a town: what no gazetteer knows may be a clan.
        clan = mention.kind == "place" and mention.place is None and text.endswith(_TO_CLAN, 0, start)
        named = mention.form == "name" and (clan or mention.kind in ("organisation", "other", "person"))
        if named and _OF_BODY.search(text, max(0, start - _REACH), start):
            yield mention
