"""Titles before a name and the words by which their bearer is taken up: "Dr Ida Moss … the doctor said"."""

from secondsource.read.vocabulary.wordlists import word_set

_BEARERS = {
    "doctor": "dr",
    "physician": "dr",
    "surgeon": "dr",
    "medic": "dr",
    "academic": "prof professor",
    "scholar": "prof professor dr",
    "professor": "prof",
    "priest": "father fr padre monsignor msgr rev reverend",
    "clergyman": "father fr rev reverend pastor bishop monsignor",
    "cleric": "father fr rev reverend bishop archbishop cardinal imam sheikh mullah ayatollah monsignor",
    "pastor": "rev reverend",
    "minister": "rev reverend",
    "nun": "sister sr",
    "general": "gen",
    "colonel": "col",
    "major": "maj",
    "captain": "capt",
    "lieutenant": "lt",
    "sergeant": "sgt",
    "senator": "sen",
    "lawmaker": "sen senator rep representative",
    "congressman": "rep representative",
    "congresswoman": "rep representative",
    "governor": "gov",
    "superintendent": "supt",
    "inspector": "insp",
}
_TITLES_OF = {word: word_set(titles) for word, titles in _BEARERS.items()}
TAKEN_UP_BY = frozenset(_BEARERS)


def is_title_of(title: str, word: str) -> bool:
    """Whether who bears a title can be called by a word: "Capt." and "captain"."""
    return title.lower().rstrip(".") in _TITLES_OF.get(word, frozenset())
