"""Reports in numbered items, each of another deed: "4. At dawn a unit attacked … 5. At noon another raided …"."""

import re
from bisect import bisect_right

from secondsource.read.analysis import Analysis
from secondsource.read.tellings.telling import Incident, Telling

_ITEM = "item "
_NUMBER = re.compile(r"(?m)^[ \t]*(\d{1,2})\.[ \t]+(?=[A-Z])")


def item_marks(analysis: Analysis, word: int) -> frozenset[str]:
    """The mark of the item that a word stands in; none where fewer than two items follow on each other."""
    found = [(match.start(), int(match[1])) for match in _NUMBER.finditer(analysis.text)]
    numbers = [number for _, number in found]
    if len(found) < 2 or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return frozenset()
    at = bisect_right([start for start, _ in found], analysis.words[word].start)
    number = numbers[0] + at - 1
    # What stands before the first of all introduces them.
    return frozenset((f"{_ITEM}{number}",)) if number else frozenset()


def are_of_other_items(incident: Incident, telling: Telling) -> bool:
    """Whether a telling stands in another item than all those of an event, and does not take it up ("the attack")."""
    own = _items(telling)
    others = {mark for one in incident for mark in _items(one)}
    return bool(own and others) and not telling.definite and own.isdisjoint(others)


def _items(telling: Telling) -> set[str]:
    return {mark for mark in telling.marks if mark.startswith(_ITEM)}
