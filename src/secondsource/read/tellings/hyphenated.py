"""Words written with hyphens: "a break-in", "the cease-fire" and "a car-bomb" are one word each."""

from collections.abc import Iterator

from secondsource.read.analysis import ROOT, Analysis

_HYPHENS = frozenset(("-", "‐", "‑"))
_NOUNS = frozenset(("NOUN", "PROPN"))


def compounds(analysis: Analysis) -> Iterator[range]:
    """The words of every compound that hyphens hold together, in text order."""
    first: int | None = None
    for hyphen in analysis.with_text(_HYPHENS):
        if not _holds(analysis, hyphen):
            continue
        if first is None or not _goes_on(analysis, hyphen):
            first = hyphen - 1
        if hyphen + 2 >= len(analysis.words) or not _goes_on(analysis, hyphen + 2):
            yield range(first, hyphen + 2)
            first = None


def joined(analysis: Analysis, compound: range) -> tuple[str, ...]:
    """The compound as one word: its last part as it stands, by its lemma, and without the ending of a plural."""
    parts = [analysis.words[i].text.lower() for i in compound[::2]]
    last = analysis.words[compound[-1]]
    forms = dict.fromkeys((last.text.lower(), last.lemma.lower(), last.text.lower().removesuffix("s")))
    return tuple("".join((*parts[:-1], form)) for form in forms)


def head_of(analysis: Analysis, compound: range) -> int:
    """The word by which the compound hangs on the rest of its sentence."""
    words = analysis.words
    outer = [i for i in compound[::2] if words[i].head not in compound]
    main = [i for i in outer if words[i].head == ROOT or words[i].upos in ("NOUN", "VERB")]
    return (main or outer or compound)[0]


def describes(analysis: Analysis, compound: range) -> bool:
    """Whether the compound stands before a noun that it describes: "cease-fire talks"."""
    behind = compound.stop
    word = analysis.words[head_of(analysis, compound)]
    return word.head == behind < len(analysis.words) and analysis.words[behind].upos in _NOUNS


def _holds(analysis: Analysis, hyphen: int) -> bool:
    """Whether a hyphen has a word right before and right behind it."""
    words = analysis.words
    if not 0 < hyphen < len(words) - 1:
        return False
    before, word, behind = words[hyphen - 1 : hyphen + 2]
    return before.end == word.start and word.end == behind.start and before.text.isalpha() and behind.text.isalpha()


def _goes_on(analysis: Analysis, hyphen: int) -> bool:
    """Whether a hyphen goes on with the compound of the hyphen before it."""
    is_second = hyphen > 2 and analysis.words[hyphen - 2].text in _HYPHENS and _holds(analysis, hyphen - 2)
    return analysis.words[hyphen].text in _HYPHENS and _holds(analysis, hyphen) and is_second
