"""What an entity is called: its kind, and its names, or descriptions where it bears none."""

import re
from collections import Counter
from collections.abc import Sequence

from secondsource.link.tellings.parties import Party, fullness
from secondsource.model.record import EntityKind
from secondsource.values.words import content, fold

_NAMED_TAIL = re.compile(
    r"\s+(?:of|in|at|near|like|such as|including|from|by|for|with|on|\(|,)\s*[^a-z]*\b(?:the |an? )?[A-Z].*$"
)


def _head(description: str) -> str:
    """A description without the names that it is given by: "headquarters of the Northern League" is "headquarters"."""
    short = _NAMED_TAIL.sub("", description)
    return short if len(short) > 2 else description


def _descriptions(parties: Sequence[Party]) -> list[str]:
    """What it is called without a name: first the words that hold the words of most others, then the shorter."""
    shown = Counter(_head(party.shown) for party in parties)
    words = {name: frozenset(content(name)) for name in shown}
    held = {name: sum(shown[other] for other in shown if words[other] <= words[name]) for name in shown}
    return sorted(shown, key=lambda name: (-held[name], -shown[name], len(name), name))


def kind_of(parties: Sequence[Party]) -> EntityKind:
    """What it is, as most of its mentions have it."""
    if len(parties) == 1:
        return parties[0].kind
    votes = Counter(party.kind for party in parties for _ in party.mentions)
    return min(votes, key=lambda kind: (-votes[kind], kind))


def names_of(parties: Sequence[Party], kind: EntityKind) -> Sequence[str]:
    """What it is called, the fullest name first; of what bears none the descriptions."""
    counts: Counter[str] = Counter()
    for party in parties:
        counts.update(party.names)
    if not counts:
        return _descriptions(parties) if len(parties) > 1 else (_head(parties[0].shown),)
    if len(counts) == 1:
        return tuple(counts)
    gazetteer = {fold(party.place.name) for party in parties if party.place is not None}
    return sorted(
        counts,
        key=lambda name: (
            kind == "place" and fold(name) not in gazetteer,
            *fullness(name, kind),
            # The capitals of a dateline are no spelling of its town.
            kind == "place" and name.isupper(),
            -counts[name],
            name,
        ),
    )
