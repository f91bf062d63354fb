"""Events that days are counted from: "two were rescued on Friday, more than a day after the wall collapsed"."""

from secondsource.read.analysis import Analysis
from secondsource.read.vocabulary.wordlists import word_set

# A few hours after an event it may still be its day.
_STRETCHES = word_set("day night week fortnight month year")
_FROM = frozenset(("after", "following", "before"))
_PAUSES = frozenset(',;:—–()"“”')


def is_counted_from(analysis: Analysis, trigger: int) -> bool:
    """Whether days are counted from the event that this word tells of."""
    return any(trigger in clause for clause in _clauses(analysis, trigger))


def is_on_another_day(analysis: Analysis, trigger: int, time: int) -> bool:
    """Whether days are counted from the trigger's event to what the time, told outside its clause, is of."""
    return any(trigger in clause and time not in clause for clause in _clauses(analysis, trigger))


def _clauses(analysis: Analysis, trigger: int) -> list[range]:
    """The words that days are counted from, in the trigger's sentence: from "after" up to the next pause."""
    words, inside = analysis.words, analysis.sentence_words(analysis.words[trigger].sentence)
    found = []
    for after in inside[1:]:
        if words[after].text.lower() in _FROM and words[after - 1].lemma.lower() in _STRETCHES:
            end = next((i for i in range(after, inside.stop) if words[i].text in _PAUSES), inside.stop)
            found.append(range(after, end))
    return found
