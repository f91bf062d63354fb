"""Turns token-per-space text back into text as people write it, spans with it."""

import re

_NO_SPACE_BEFORE = re.compile(r" (?=(?:[.,;:!?%)\]]|'s|n't|'re|'ve|'ll|'d|'m|')(?: |\n|$))")
_NO_SPACE_AFTER = re.compile(r"(?<=[(\[$]) ")
_QUOTED = re.compile(r'" ([^"\n]*) "')


def detokenised(text: str, spans: list[tuple[int, int, str]]) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without the spaces that only part its tokens, and the spans moved with it."""
    dropped = {match.start() for pattern in (_NO_SPACE_BEFORE, _NO_SPACE_AFTER) for match in pattern.finditer(text)}
    for match in _QUOTED.finditer(text):
        dropped |= {match.start() + 1, match.end() - 2}
    position, moved = 0, [0] * (len(text) + 1)
    for offset in range(len(text)):
        moved[offset] = position
        position += offset not in dropped
    moved[len(text)] = position
    kept = "".join(character for offset, character in enumerate(text) if offset not in dropped)
    return kept, [(moved[start], moved[end], kind) for start, end, kind in spans]
