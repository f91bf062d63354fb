"""Victims named behind a colon: "One person was killed, she said: Ivo Karsk, a 22-year-old driver"."""

from collections.abc import Iterator, Sequence

from secondsource.model.codebook import EventType
from secondsource.read.grammar.clauses import arguments
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.found_role import Found
from secondsource.read.vocabulary.wordlists import word_set

_VICTIM = "victim"
_HARMED = frozenset(("killing", "death", "injury", "stabbing", "shooting_attack", "murder", "drowning"))
_ONE = word_set("one a an another 1")


def with_named_behind(scene: Scene, trigger: int, kind: EventType, roles: Sequence[Found]) -> tuple[Found, ...]:
    """The roles with the name behind the colon of whoever was hurt or died alone."""
    if kind.code not in _HARMED or _VICTIM not in kind.roles or scene.analysis.words[trigger].upos != "VERB":
        return tuple(roles)
    known = {found.word for found in roles if found.role == _VICTIM}
    named = _named_behind(scene, trigger) if _harms_one(scene, trigger) else ()
    return (*roles, *(found for found in named if found.word not in known))


def _harms_one(scene: Scene, verb: int) -> bool:
    done = arguments(scene.analysis, verb)
    harmed = done.patients or done.agents
    words = scene.analysis.words
    near = (words[i].text.lower() for one in harmed[:1] for i in (one, *scene.analysis.children(one)) if i <= one)
    return len(harmed) == 1 and not _ONE.isdisjoint(near)


def _named_behind(scene: Scene, verb: int) -> Iterator[Found]:
    words = scene.analysis.words
    for index in range(verb + 1, scene.analysis.sentence_words(words[verb].sentence).stop - 1):
        if words[index].text in '"“”;':
            return
        if words[index].text == ":":
            starts = words[index + 1].start
            names = (m for m in scene.mentions if m.span.start == starts and m.form == "name" and m.kind == "person")
            head = next((scene.analysis.head_in(m.span.start, m.span.end) for m in names), None)
            if head is not None:
                yield Found(_VICTIM, head)
            return
