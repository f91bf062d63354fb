"""Countries, areas, states and adjectives as their lists write them, found in a text by their first word."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from secondsource.values.areas import AREAS
from secondsource.values.countries import ADJECTIVES, COUNTRIES
from secondsource.values.states import STATES

PlaceKind = Literal["place", "facility", "nationality"]

_PART_ENDS = re.compile(r"['’-]")


class Form(NamedTuple):
    """One way to write a country, area or state, or the adjective of ``country``."""

    words: str
    kind: PlaceKind
    country: str | None = None


def _forms() -> dict[str, tuple[Form, ...]]:
    """First word -> forms of all countries, areas, states and adjectives, longest forms first."""
    names = [name for _, _, _, names, _ in COUNTRIES for name in names]
    names += [name for names, _, _, _ in AREAS for name in names]
    names += [state for _, state, _, _, _, _ in STATES]
    found: dict[str, list[Form]] = {}
    for name in names:
        found.setdefault(name.split()[0], []).append(Form(name, "place"))
    for adjective, code in ADJECTIVES.items():
        found.setdefault(adjective.split()[0], []).append(Form(adjective, "nationality", code))
    return {
        word: tuple(sorted(forms, key=lambda form: (-len(form.words), form.words))) for word, forms in found.items()
    }


def _with_capitals(forms: Mapping[str, tuple[Form, ...]]) -> dict[str, tuple[Form, ...]]:
    """The forms as the lists write them, and behind these the same in capitals."""
    shouted = {
        word.upper(): tuple(Form(form.words.upper(), form.kind, form.country) for form in found)
        for word, found in forms.items()
    }
    return {word: (*forms.get(word, ()), *shouted.get(word, ())) for word in (*forms, *shouted)}


_FORMS: Mapping[str, tuple[Form, ...]] = _forms()
_WRITTEN: Mapping[str, tuple[Form, ...]] = _with_capitals(_FORMS)
_PLACES = frozenset(form.words for forms in _FORMS.values() for form in forms if form.kind == "place")


def is_form(words: str) -> bool:
    """Whether the words are a country, an area or a state as the lists write it."""
    return words in _PLACES


def opens_a_form(word: str) -> bool:
    """Whether a form begins with the word."""
    return word in _FORMS


def forms_from(written: str) -> Sequence[Form]:
    """The forms that may begin with a capitalised word, in the order in which they are to be tried."""
    return _WRITTEN.get(written, ()) if written.isalpha() else _forms_of_parts(written)


# Words with points and hyphens come again in a report and in the next ones.
@lru_cache(maxsize=4096)
def _forms_of_parts(written: str) -> Sequence[Form]:
    return tuple([form for word in _first_words(written) if word in _WRITTEN for form in _WRITTEN[word]])


def _first_words(written: str) -> dict[str, None]:
    """A word as a list may hold it: as it stands, without its points, its first part, its possessor."""
    bare = written.rstrip(".,")
    first = written if "." in bare else _PART_ENDS.split(bare, 1)[0]
    possessor = written.removesuffix("'s").removesuffix("’s")
    return dict.fromkeys((written, written.rstrip("."), first, possessor))


def form_at(text: str, start: int, forms: Sequence[Form]) -> Form | None:
    """The first of the forms that stands whole at an offset."""
    for form in forms:
        if text.startswith(form.words, start):
            end = start + len(form.words)
            behind = text[end : end + 1]
            if not behind.isalnum() and behind not in ("-", "&"):
                return form
    return None
