"""Lemmas mended by the words that are looked for: "evacuated" is "evacuate" where that is known."""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from secondsource.read.analysis import Word

_IRREGULAR = {
    form: base
    for base, forms in {
        "break": "broke broken", "steal": "stole stolen", "sink": "sank sunk", "slay": "slew slain", "hold": "held",
        "take": "took taken", "retake": "retook retaken", "leave": "left", "win": "won", "meet": "met",
        "fight": "fought", "strike": "struck", "shoot": "shot", "fall": "fell fallen", "give": "gave given",
        "blow": "blew blown", "throw": "threw thrown", "lay": "laid", "drive": "drove driven", "bring": "brought",
        "find": "found", "lose": "lost", "freeze": "froze frozen", "burn": "burnt",
        "overthrow": "overthrew overthrown", "withdraw": "withdrew withdrawn", "stand": "stood", "go": "went gone",
        "swear": "swore sworn", "catch": "caught", "hang": "hung", "run": "ran", "send": "sent", "come": "came",
        "see": "saw seen",
    }.items()
    for form in forms.split()
}  # fmt: skip

_INFLECTED = frozenset(("VERB", "NOUN", "ADJ"))


def relemmatised(words: Sequence[Word], known: Collection[str]) -> list[Word]:
    """The words with the first lemma of each that is known; other words keep theirs."""
    found = list(words)
    for index, word in enumerate(words):
        if word.upos in _INFLECTED and word.lemma.lower() not in known:
            for base in _bases(word.text.lower()):
                if base in known:
                    found[index] = word.tagged(word.upos, base)
                    break
    return found


# Reports share most of their words.
@lru_cache(maxsize=30_000)
def _bases(text: str) -> tuple[str, ...]:
    return tuple(_bases_of(text))


def _bases_of(text: str) -> Iterator[str]:
    """What an inflected form may come from: "robbed" from "robbed", "robb", "robbe", "rob"."""
    yield text
    if text in _IRREGULAR:
        yield _IRREGULAR[text]
    for ending in ("ing", "ed", "es", "s"):
        stem = text.removesuffix(ending)
        if stem == text or len(stem) < 2:
            continue
        yield stem
        if ending != "s":
            yield stem + "e"
        if stem[-1] == stem[-2:-1]:
            yield stem[:-1]
        if stem.endswith("i"):
            yield stem[:-1] + "y"
