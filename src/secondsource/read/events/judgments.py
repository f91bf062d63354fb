"""On whom a court judges: who is found guilty, sentenced or fined, and whose conviction is undone."""

from secondsource.read.grammar.clauses import arguments, preposition, relation, with_conjuncts
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.wordlists import word_set

_VERDICTS = word_set("conviction acquittal")
_JUDGMENTS = word_set("conviction sentence verdict judgment judgement")
# "Was handed a four-year sentence", "received a life sentence".
_SUITS = word_set("lawsuit suit action claim complaint case petition")
_IMPOSING, _GETTING = word_set("give hand"), word_set("receive get serve begin start")


def those_judged(scene: Scene, verb: int, code: str, patients: tuple[int, ...]) -> tuple[int, ...]:
    """The words for those on whom a verb of justice passes, or undoes, a judgment; ``patients`` are its objects."""
    if code == "lawsuit":
        return _sued(scene, verb, patients)
    if code in _VERDICTS:
        return patients or _found_guilty(scene, verb)
    if code == "conviction_overturned":
        return _cleared(scene, patients) or patients
    return _on_whom(scene, verb, patients) if code == "sentence" else patients


def _sued(scene: Scene, verb: int, patients: tuple[int, ...]) -> tuple[int, ...]:
    """ "Filed a lawsuit against the mill", "filed suit, accusing the mill": whom it is against, and not the suit."""
    analysis = scene.analysis
    suits = [p for p in patients if analysis.words[p].lemma.lower() in _SUITS]
    if not suits:
        return patients
    beside = [c for word in (*suits, verb) for c in analysis.children_by(word, "nmod", "obl")]
    against = [h for c in beside if preposition(analysis, c) == "against" for h in with_conjuncts(analysis, c)]
    accusing = [c for c in analysis.children_by(verb, "advcl") if analysis.words[c].lemma.lower() == "accuse"]
    return tuple(against or (p for c in accusing for p in arguments(analysis, c).patients))


def _on_whom(scene: Scene, verb: int, patients: tuple[int, ...]) -> tuple[int, ...]:
    """ "Fined the company two million", "he got eight months in jail": the sum or term is an object too."""
    if scene.analysis.words[verb].lemma.lower() in _GETTING:
        return arguments(scene.analysis, verb).agents
    people = (*scene.analysis.children_by(verb, "iobj"), *patients)
    return tuple(one for one in people if scene.headed_by_time(one) is None)


def _found_guilty(scene: Scene, verb: int) -> tuple[int, ...]:
    """ "Found Ivo Karsk guilty of it": whom the verdict is on, where the parse makes a clause of it."""
    clauses = scene.analysis.children_by(verb, "ccomp", "xcomp")
    return tuple(s for c in clauses for s in scene.analysis.children_by(c, "nsubj") if s > verb)


def _cleared(scene: Scene, patients: tuple[int, ...]) -> tuple[int, ...]:
    """ "Quashed the conviction of Ivo Karsk", "his conviction": on whom the judgment was passed that is undone."""
    analysis = scene.analysis
    judgments = [p for p in patients if analysis.words[p].lemma.lower() in _JUDGMENTS]
    owners = (c for p in judgments for c in analysis.children_by(p, "nmod", "nmod:poss"))
    heads = (h for owner in owners for h in with_conjuncts(analysis, owner))
    return tuple(h for h in heads if scene.is_person(h) and preposition(analysis, h) in ("of", "against", ""))


def those_sentenced(scene: Scene, verb: int, noun: int) -> tuple[int, ...]:
    """Who is given or serves the sentence that is a verb's object."""
    analysis = scene.analysis
    lemma, done = analysis.words[verb].lemma.lower(), arguments(analysis, verb)
    if lemma in _GETTING and noun in done.patients:
        return done.agents
    if lemma not in _IMPOSING or relation(analysis, noun) != "obj":
        return ()
    return (*analysis.children_by(verb, "iobj", "nsubj:pass"), *(p for p in done.patients if p < noun))


def those_on_trial(scene: Scene, noun: int) -> tuple[int, ...]:
    """Who "is on trial", or is put there."""
    analysis = scene.analysis
    if preposition(analysis, noun) != "on":
        return ()
    if analysis.children_by(noun, "cop"):
        heads = (h for s in analysis.children_by(noun, "nsubj") for h in with_conjuncts(analysis, s))
        return tuple(head for head in heads if scene.is_agentive(head))
    verb = analysis.words[noun].head
    if verb < 0 or analysis.words[verb].lemma.lower() != "put":
        return ()
    return tuple(p for p in arguments(analysis, verb).patients if scene.is_agentive(p))
