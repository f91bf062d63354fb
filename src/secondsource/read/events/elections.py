"""Who won an election and where it was held, by the words around the one that tells of it."""

from collections.abc import Iterator, Sequence

from secondsource.model.codebook import EventType
from secondsource.read.grammar.clauses import arguments
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.contests_won import WINNING, is_declared
from secondsource.read.tellings.found_role import Found
from secondsource.read.vocabulary.lexicon import ELECTORATE
from secondsource.read.vocabulary.wordlists import word_set

_ELECTION, _WINNER = "election", "winner"
_OFFICES = word_set(
    "governor mayor president senator chancellor premier seat parliament assembly council member leader race contest"
)
_LINKS = frozenset(("of", "in", "for"))
_TO_NOUN, _BEFORE, _BEHIND = 10, 2, 11


def with_outcome(scene: Scene, trigger: int, kind: EventType, roles: Sequence[Found]) -> tuple[Found, ...]:
    """The roles, of an election with its winner and the place that the office is of: "mayor of Lorn"."""
    if kind.code != _ELECTION:
        return tuple(roles)
    winners = tuple(_winners(scene, trigger))
    # "Won the presidency": the office has won nothing.
    kept = [found for found in roles if found.role != _WINNER or not winners]
    known = {(found.role, found.word) for found in kept}
    return (*kept, *winners, *(found for found in _places(scene, trigger) if (found.role, found.word) not in known))


def _winners(scene: Scene, trigger: int) -> Iterator[Found]:
    verb = _verb_of_winning(scene, trigger)
    if verb is None:
        return
    done = arguments(scene.analysis, verb)
    declared = is_declared(scene.analysis, verb)
    for one in (done.patients or done.agents) if declared else done.agents:
        if scene.is_agentive(one) and scene.analysis.words[one].lemma.lower() not in ELECTORATE:
            yield Found(_WINNER, one)
            return


def _verb_of_winning(scene: Scene, trigger: int) -> int | None:
    """The trigger itself, else the verb a few words before the noun: "won Sunday's by-election"."""
    words = scene.analysis.words
    for index in range(trigger, max(-1, trigger - _TO_NOUN), -1):
        word = words[index]
        if word.sentence != words[trigger].sentence or word.text in ",;:":
            return None
        if word.upos == "VERB":
            return index if word.lemma.lower() in WINNING or is_declared(scene.analysis, index) else None
    return None


def _places(scene: Scene, trigger: int) -> Iterator[Found]:
    """ "The race for governor of Tavor County", "the Tavor mayor's race"."""
    words = scene.analysis.words
    sentence = scene.analysis.sentence_words(words[trigger].sentence)
    for head, mention in scene.of_kind("place"):
        first = next(iter(scene.analysis.words_in(mention.span.start, mention.span.end)), head)
        if mention.form != "name" or first not in sentence or not trigger - _BEFORE <= first <= trigger + _BEHIND:
            continue
        of = first > 1 and words[first - 1].text.lower() in _LINKS and words[first - 2].lemma.lower() in _OFFICES
        before = head + 1 in sentence and words[head + 1].lemma.lower() in _OFFICES
        if of or before:
            yield Found("where", head)
