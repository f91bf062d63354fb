"""Numbers of some of those already told of: "both died", "two of the victims are in hospital", "one is critical"."""

from collections.abc import Iterator, Sequence

from secondsource.read.analysis import Word
from secondsource.read.counting.count import Count
from secondsource.read.counting.placing import is_of_a_period
from secondsource.read.grammar.clauses import preposition
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import BRINGING, CONDITIONS, HARM, HOSPITAL
from secondsource.values.rescuers import RESCUERS

_WHOLE_OF = {"injured": "shot"}
_POINTING = frozenset(("the", "these", "those", "both", "all", "them", "whom", "his", "her", "their"))
_TO_INCLUDING = 5
_TO_MANNER = 4
_MANNERS = frozenset(("after", "when", "while", "during", "as"))
_ANYBODY = frozenset(("people", "person", "other", "victim"))
_DYING = frozenset(("die", "pronounce", "declare"))
_THERE = frozenset(("scene", *HOSPITAL))
_SAVED = "rescued"
_TO_WHOLE = 6
_TO_FAMILY = 5
_FAMILIES = frozenset(("family", "household"))
_COUPLES = frozenset(("couple", "mother", "father", "parents", "wife", "husband"))
_VICTIMS = frozenset(("victim", "wounded", "injured", "survivor"))


def without_shares(scene: Scene, counts: Sequence[Count]) -> Iterator[Count]:
    """The counts without numbers of a part of the people, where the report states a larger number of them all.

    What points back ("both", "the two men", "three of the victims") or tells a condition ("one is in hospital")
    counts those of whom the report speaks just then; alone in a report it is all that is known.
    """
    for count in counts:
        told_of = _points_back(scene, count) if count.field in HARM else _is_some_of_them(scene, count)
        part = count.scope == "all" and told_of
        if not part or not any(_larger(scene, other, count) for other in counts):
            yield count


def _is_some_of_them(scene: Scene, count: Count) -> bool:
    """Whether a number is told as a part; of the saved, whom each boat counts for itself, any smaller one is."""
    return count.field == _SAVED or _is_included(scene, count)


def _larger(scene: Scene, other: Count, count: Count) -> bool:
    mine, whole = scene.amount_of(count.mention, count.amount), scene.amount_of(other.mention, other.amount)
    if (
        other.field not in (count.field, _WHOLE_OF.get(count.field))
        or other.scope not in (("all", "additional") if _is_in_condition(scene, count) else ("all",))
        or other.stance == "denies"
        or is_of_a_period(scene, other.anchor)
        or _are_helpers(scene, other) > _are_helpers(scene, count)
        or (_points_back(scene, other) and not _is_in_condition(scene, count))
    ):
        return False
    return bool(mine and whole and mine.high is not None and mine.high > 0 and (whole.low or 0) > mine.high)


def _are_helpers(scene: Scene, count: Count) -> bool:
    """Whether those who came to help are counted, of whom nobody else is one."""
    return scene.analysis.words[count.head].text.lower() in RESCUERS


def _points_back(scene: Scene, count: Count) -> bool:
    words = scene.analysis.words
    if words[count.anchor].lemma.lower() in CONDITIONS | HOSPITAL or words[count.head].lemma.lower() in _VICTIMS:
        return True
    if _is_of_a_place(scene, count) or _is_included(scene, count) or _is_of_some(scene, count):
        return True
    if (count.field == "killed" and _is_of_a_family(scene, count)) or _describes_those_told(scene, count):
        return True
    inside = [i for span in count.spans for i in scene.analysis.words_in(span.start, span.end)]
    both = (*inside, *scene.analysis.children(count.anchor))
    if count.basis == "stated" and any(words[i].text.lower() == "both" for i in both):
        return True
    mention = scene.mention(count.mention)
    number = scene.analysis.words_in(mention.span.start, mention.span.end) if mention else inside
    if not number:
        return False
    before = words[number[0] - 1].text.lower() if number[0] else ""
    behind = words[number[-1] + 1 : number[-1] + _TO_WHOLE]
    of_those = len(behind) > 1 and behind[0].text.lower() == "of" and behind[1].text.lower() in _POINTING
    return before in _POINTING or (of_those and not _is_whole_told(behind))


def _is_whole_told(behind: Sequence[Word]) -> bool:
    """ "18 of the 19 people on board": the number of them all stands beside it, and nobody was told of before."""
    rest = behind[2:]
    return bool(rest) and rest[0].upos == "NUM" and not any(word.lemma.lower() in _VICTIMS for word in rest)


def _is_included(scene: Scene, count: Count) -> bool:
    """ "Five died, including a couple from Velm": the two are some of them."""
    words = scene.analysis.words
    near = words[max(0, count.head - _TO_INCLUDING) : count.head]
    return any(w.text.lower() == "including" and w.sentence == words[count.head].sentence for w in near)


def _is_of_some(scene: Scene, count: Count) -> bool:
    """ "Six workers died after jumping", "three of one family died when a tree fell": how some of the dead died."""
    words = scene.analysis.words
    if count.field != "killed" or words[count.anchor].lemma.lower() not in _DYING:
        return False
    if words[count.head].upos != "NOUN" or words[count.head].lemma.lower() in _ANYBODY:
        return False
    behind = words[count.anchor + 1 : count.anchor + 1 + _TO_MANNER]
    return any(w.text.lower() in _MANNERS and w.sentence == words[count.anchor].sentence for w in behind)


def _is_of_a_family(scene: Scene, count: Count) -> bool:
    """ "Five members of one family", "a couple and their three children": others died elsewhere."""
    words = scene.analysis.words
    if len(count.spans) > 1:
        inside = (i for span in count.spans for i in scene.analysis.words_in(span.start, span.end))
        return any(words[i].text.lower() in _COUPLES for i in inside)
    behind = words[count.head : count.head + _TO_FAMILY]
    return any(w.text.lower() in _FAMILIES and w.sentence == behind[0].sentence for w in behind)


def _describes_those_told(scene: Scene, count: Count) -> bool:
    """ "The residents, a couple in their seventies, died": of whom the report has spoken."""
    words = scene.analysis.words
    if words[count.head].deprel != "appos":
        return False
    named = scene.analysis.children_by(words[count.head].head, "det")
    return any(words[article].text.lower() in _POINTING for article in named)


def _is_in_condition(scene: Scene, count: Count) -> bool:
    """ "One firefighter is in critical condition": one of whomever was told to be in treatment."""
    return scene.analysis.words[count.anchor].lemma.lower() in CONDITIONS


def _is_of_a_place(scene: Scene, count: Count) -> bool:
    """ "Four were taken to hospital", "two died at the scene": others may have been hurt, or died, elsewhere."""
    words, anchor = scene.analysis.words, scene.analysis.words[count.anchor]
    if anchor.upos != "VERB":
        return False
    if count.field == "injured":
        return anchor.lemma.lower() in BRINGING
    dying = anchor.lemma.lower() in _DYING
    return dying and any(
        words[c].lemma.lower() in _THERE and preposition(scene.analysis, c) == "at"
        for c in scene.analysis.children(count.anchor)
    )
