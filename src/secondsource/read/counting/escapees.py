"""How many got away, and how many of them were caught: "nine detainees broke out", "four convicts were caught"."""

from collections.abc import Iterator

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments, resolved
from secondsource.read.grammar.custody import is_jailbreak
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.wordlists import word_set

_GETTING_AWAY = word_set("escape flee abscond tunnel")
_WITH_PARTICLE = {"break": word_set("out free away"), "get": word_set("away out"), "slip": word_set("away out")}
_KEPT = word_set("prisoner inmate detainee convict captive hostage internee")
_ON_RUN = word_set("fugitive escapee escaper absconder runaway")
_CATCHING = word_set("catch return bring take")
_KEPT_IN = word_set(
    "prison jail custody cell penitentiary detention gaol courthouse camp dungeon captivity facility lockup stockade"
)
_TO_PARTICLE = 3


def fugitives(scene: Scene) -> Iterator[tuple[str, int, int]]:
    """(field, verb, head) of those who are told of as on the run, and as caught again."""
    yield from _those_escaping(scene)
    yield from _those_caught(scene)


def _those_caught(scene: Scene) -> Iterator[tuple[str, int, int]]:
    """Those on the run who are told of as caught, or brought back to their cells."""
    analysis = scene.analysis
    for verb in analysis.with_lemma(_CATCHING):
        caught = analysis.words[verb].lemma.lower() == "catch"
        if caught or analysis.has_lemma(analysis.children_by(verb, "obl"), _KEPT_IN):
            yield from (("arrested", verb, who) for who in arguments(analysis, verb).patients if _is_on_run(scene, who))


def _is_on_run(scene: Scene, who: int) -> bool:
    """Whether somebody is told of as a prisoner or a fugitive, or in number as one of them: "12 of the convicts"."""
    of = scene.analysis.children_by(who, "nmod")
    return scene.analysis.has_lemma((who, *of), _KEPT | _ON_RUN)


def _those_escaping(scene: Scene) -> Iterator[tuple[str, int, int]]:
    """Who escaped, of every verb by which prisoners or captives get away."""
    analysis = scene.analysis
    for verb in analysis.with_lemma(_GETTING_AWAY | _WITH_PARTICLE.keys()):
        if analysis.words[verb].upos != "VERB" or not _gets_away(analysis, verb):
            continue
        from_prison = is_jailbreak(analysis, verb) or analysis.has_lemma(
            analysis.children_by(verb, "obl", "obj"), _KEPT_IN
        )
        for agent in arguments(analysis, verb).agents:
            who = resolved(analysis, agent)
            if analysis.words[who].lemma.lower() in _KEPT or (from_prison and scene.is_person(who)):
                yield "participants", verb, who


def _gets_away(analysis: Analysis, verb: int) -> bool:
    particles = _WITH_PARTICLE.get(analysis.words[verb].lemma.lower())
    behind = analysis.words[verb + 1 : verb + _TO_PARTICLE]
    return particles is None or any(word.text.lower() in particles for word in behind)
