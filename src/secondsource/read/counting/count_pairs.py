"""Which words make a number or a person one of an event's fields, by the syntax around them."""

from collections.abc import Iterator

from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.counting.aboard import TRAVELLERS, those_carried, those_on_board, those_with
from secondsource.read.counting.conditions import STATES_OF_BEING_KEPT, those_in_condition
from secondsource.read.counting.crowds import JOINING, takes_part, those_on_strike, those_taking_part
from secondsource.read.counting.homes import TELLING_OF_HOMES, is_driven_from_home, leaves_home
from secondsource.read.counting.left_dead import died_there, is_left_dead
from secondsource.read.counting.nobody import has_no
from secondsource.read.counting.ordinals import ordinal_of
from secondsource.read.counting.rescues import BRINGING_OUT, is_brought_to_safety
from secondsource.read.counting.sought import LOOKING, those_sought
from secondsource.read.counting.those_held import HOLDING, TELLING_OF_CAPTIVES, field_of_held, those_held
from secondsource.read.counting.those_lost import LIVES, LOSING, those_losing
from secondsource.read.counting.wounds import HARMS, field_of_wounds, of_wound
from secondsource.read.grammar.clauses import (
    Arguments,
    arguments,
    is_done_to,
    is_passive,
    preposition,
    relation,
    resolved,
    with_conjuncts,
)
from secondsource.read.grammar.scene import Scene
from secondsource.read.vocabulary.count_words import (
    AGENT_FIELDS,
    BODIES,
    BRINGING,
    CROWD_NOUNS,
    DYING,
    FATAL_ADVERBS,
    FINDING,
    HOSPITAL,
    NOUN_FIELDS,
    PATIENT_FIELDS,
    STATE_FIELDS,
    VANISHING,
    WOUNDS,
)
from secondsource.read.vocabulary.wordlists import word_set

# Somebody may drown another.
_INTRANSITIVE = (DYING - {"drown"}) | VANISHING
_BEARING = word_set("bring take receive carry deliver arrive count")
_MISCOUNTING = word_set("twice double doubly wrongly mistakenly erroneously incorrectly")
_LEFT_DEAD = word_set(
    """shoot stab beat burn hack crush trample find pronounce confirm declare leave maul gore torture savage bludgeon
    kick stone batter club drag choke freeze bleed starve knife slash"""
)
_DYING_OF = word_set("choke freeze bleed starve")
_OF_FATAL_HARM = word_set("shoot stab wound injure hurt")
_SUFFERING, _SEEKING = word_set("suffer sustain receive"), word_set("seek need require receive")
_TAKING_LIVES = word_set("claim take cost")
_DRAWING = word_set("draw attract")
# All other verbs say nothing of how many: those of `_of_verb` and what it asks.
_COUNTING_VERBS = (
    PATIENT_FIELDS.keys() | AGENT_FIELDS.keys() | BRINGING | FINDING | JOINING | TELLING_OF_HOMES | _LEFT_DEAD
    | _OF_FATAL_HARM | LOOKING | _SUFFERING | _SEEKING | _TAKING_LIVES | _DRAWING | _INTRANSITIVE
    | LOSING | BRINGING_OUT | TELLING_OF_CAPTIVES | word_set("recover pass carry treat strike hit find drown")
)  # fmt: skip
_NOUNS = (
    NOUN_FIELDS.keys()
    | BODIES
    | STATES_OF_BEING_KEPT
    | CROWD_NOUNS
    | TRAVELLERS
    | word_set("casualty wound injury board loss strike")
)
_TELLING = _COUNTING_VERBS | _NOUNS


def count_pairs(scene: Scene) -> Iterator[tuple[str, int, int]]:
    """(field, the word that makes it so, head of who or what it is said of), by syntax."""
    analysis = scene.analysis
    for index in sorted({*analysis.with_text(STATE_FIELDS.keys()), *analysis.with_lemma(_TELLING)}):
        word = analysis.words[index]
        if word.upos == "VERB" and word.lemma.lower() in _COUNTING_VERBS:
            yield from _of_verb(scene, index)
        if word.text.lower() in STATE_FIELDS and word.upos in ("ADJ", "VERB", "ADV", "ADP", "NOUN"):
            yield from _of_state(scene, index)
        yield from _of_noun(scene, index, word.lemma.lower())


def _of_noun(scene: Scene, index: int, lemma: str) -> Iterator[tuple[str, int, int]]:
    """What a noun says by itself, or of those it stands with: "no casualties", "12 arrests", "the loss of 3 lives"."""
    analysis, word = scene.analysis, scene.analysis.words[index]
    if lemma == "casualty" and has_no(scene, index):
        yield from (("killed", index, index), ("injured", index, index))
    nominal = word.upos in ("NOUN", "ADJ", "PROPN") and word.deprel != "compound"
    if nominal and lemma in NOUN_FIELDS and (scene.amount_at(index) or has_no(scene, index)):
        yield NOUN_FIELDS[lemma], index, index
    if lemma in BODIES and word.upos == "NOUN":
        yield from _of_bodies(scene, index)
    if lemma in STATES_OF_BEING_KEPT:
        yield from those_in_condition(scene, index)
    if lemma in ("wound", "injury") and word.upos == "NOUN":
        yield from of_wound(scene, index)
    if lemma in CROWD_NOUNS and scene.amount_at(index) and not is_done_to(analysis, index):
        yield "participants", index, index
    if lemma == "board":
        yield from those_on_board(scene, index)
    if lemma == "strike" and word.upos == "NOUN":
        yield from those_on_strike(scene, index)
    if lemma in TRAVELLERS:
        yield from those_with(scene, index)
    if lemma == "loss":
        lives = (c for c in analysis.children_by(index, "nmod") if analysis.words[c].lemma.lower() in LIVES)
        yield from (("killed", index, head) for head in lives)


def _of_verb(scene: Scene, verb: int) -> Iterator[tuple[str, int, int]]:
    lemma = scene.analysis.words[verb].lemma.lower()
    done = arguments(scene.analysis, verb)
    field = _field_of_patient(scene, verb, lemma, done.patients)
    if lemma == "recover" and scene.analysis.has_lemma(_obliques(scene, verb), WOUNDS):
        yield from (("injured", verb, head) for head in done.agents)
    elif field:
        dying = done.agents if lemma in _DYING_OF and field == "killed" else ()
        yield from ((field, verb, head) for head in done.patients or dying or _aged(scene, verb))
    elif lemma == "pass" and _followed_by(scene, verb, "away"):
        yield from (("killed", verb, head) for head in done.agents or done.patients)
    elif leaves_home(scene.analysis, verb, done.patients):
        yield from (("displaced", verb, head) for head in done.agents)
    elif lemma in _INTRANSITIVE:
        # Behind a passive verb, "was shot and died", the subject is that of both.
        yield from ((AGENT_FIELDS[lemma], verb, head) for head in done.agents or done.patients)
    elif lemma in AGENT_FIELDS and not is_passive(scene.analysis, verb):
        yield from ((AGENT_FIELDS[lemma], verb, head) for head in done.agents)
    else:
        yield from _by_object(scene, verb, lemma, done)


def _by_object(scene: Scene, verb: int, lemma: str, done: Arguments) -> Iterator[tuple[str, int, int]]:
    """What a verb says of people only with what it governs: "suffered wounds", "lost their lives", "drew 40 people"."""
    suffered = (*done.patients, *scene.analysis.children_by(verb, "xcomp")) if lemma in _SUFFERING else ()
    if scene.analysis.has_lemma(suffered, WOUNDS | HARMS):
        yield from ((field_of_wounds(scene.analysis, suffered), verb, head) for head in done.agents)
    elif lemma in _SEEKING and scene.analysis.has_lemma(done.patients, ("treatment",)):
        yield from (("injured", verb, head) for head in done.agents)
    elif lemma in LOSING:
        yield from (("killed", verb, head) for head in those_losing(scene, verb))
    elif lemma in _TAKING_LIVES and scene.analysis.has_lemma(done.patients, LIVES):
        yield from (("killed", verb, head) for head in done.patients)
    elif lemma == "take" and scene.analysis.has_lemma(done.patients, ("part",)):
        bare = (c for c in scene.analysis.children(verb) if c < verb and scene.analysis.words[c].upos == "NUM")
        yield from (("participants", verb, head) for head in done.agents or bare)
    elif held := those_held(scene, verb):
        yield from ((field, verb, head) for field, head in held)
    elif takes_part(scene, verb):
        yield from those_taking_part(scene, verb)
    elif lemma in _DRAWING:
        yield from (("participants", verb, head) for head in done.patients if scene.is_person(head))
    elif lemma in LOOKING:
        yield from those_sought(scene, verb)
    elif lemma == "carry":
        yield from those_carried(scene, verb, done.patients)


def _aged(scene: Scene, verb: int) -> tuple[int, ...]:
    """Whom a verb is said of where the parse gave them to "aged" before it: "four men aged 19 to 31 were arrested"."""
    analysis = scene.analysis
    aged = [c for c in analysis.children(verb) if c < verb and analysis.words[c].text.lower() == "aged"]
    return tuple(s for c in aged for s in analysis.children_by(c, "nsubj", "nsubj:pass"))


def _followed_by(scene: Scene, word: int, *texts: str) -> bool:
    """Whether these lower-case words come right behind."""
    behind = scene.analysis.words[word + 1 : word + 1 + len(texts)]
    return tuple(w.text.lower() for w in behind) == texts


def _field_of_patient(scene: Scene, verb: int, lemma: str, patients: tuple[int, ...]) -> str | None:
    if lemma in _OF_FATAL_HARM and _near(scene, verb) & FATAL_ADVERBS and not _of_a_share(scene, verb):
        return "killed"
    if lemma in _LEFT_DEAD and is_left_dead(scene, verb):
        return "killed"
    if lemma in BRINGING and scene.analysis.has_lemma(_obliques(scene, verb), HOSPITAL):
        return None if died_there(scene, verb) else "injured"
    if lemma == "treat" and (is_passive(scene.analysis, verb) or any(scene.is_person(p) for p in patients)):
        return "injured"
    if is_driven_from_home(scene.analysis, verb):
        return "displaced"
    if lemma in FINDING and scene.analysis.has_lemma(patients, BODIES):
        return None
    if is_brought_to_safety(scene.analysis, verb):
        return "rescued"
    if lemma in ("strike", "hit", "burn") and not any(scene.is_person(p) for p in patients):
        return None
    if lemma in HOLDING:
        return field_of_held(scene, verb, patients) or PATIENT_FIELDS.get(lemma)
    if lemma == "drown" and patients:
        return "killed"
    if lemma == "find" and "guilty" in _near(scene, verb):
        return "convicted"
    return PATIENT_FIELDS.get(lemma)


def _near(scene: Scene, verb: int) -> set[str]:
    """The words that a verb governs or that stand right behind it, lower case."""
    words = scene.analysis.words
    behind = [word.text.lower() for word in words[verb + 1 : verb + 4] if word.upos in ("ADJ", "NOUN", "ADP")]
    own = [words[c].text.lower() for c in scene.analysis.children(verb) if not _of_next_verb(scene, verb, c)]
    return {*own, *behind}


def _of_next_verb(scene: Scene, verb: int, adverb: int) -> bool:
    """ "Shot a man before fatally turning the gun on himself": the adverb is of the verb right behind it."""
    words = scene.analysis.words
    fatal = words[adverb].text.lower() in FATAL_ADVERBS and adverb > verb and adverb + 1 < len(words)
    return fatal and words[adverb + 1].upos == "VERB"


def _of_a_share(scene: Scene, verb: int) -> bool:
    """ "Four were shot, one fatally": the adverb is of a part of them."""
    words = scene.analysis.words
    return any(
        words[i].text.lower() in FATAL_ADVERBS
        and (words[i - 1].upos == "NUM" or words[i - 1].text.lower() in ("them", "whom"))
        for i in range(verb + 1, min(len(words), verb + 8))
    )


def _obliques(scene: Scene, verb: int) -> tuple[int, ...]:
    return tuple(c for c in scene.analysis.children(verb) if relation(scene.analysis, c) in ("obl", "nmod", "advmod"))


def _of_state(scene: Scene, index: int) -> Iterator[tuple[str, int, int]]:
    """ "six were dead", "six dead", "left six dead", "17 injured", "two are missing", "people aboard"."""
    analysis = scene.analysis
    word = analysis.words[index]
    field = STATE_FIELDS[word.text.lower()]
    heads = [
        joined
        for c in analysis.children_by(index, "nsubj", "nsubj:pass")
        if word.upos != "VERB" or _is_state(analysis, index)
        for joined in with_conjuncts(analysis, c)
    ]
    if (
        not heads
        and word.upos != "VERB"
        and word.head != ROOT
        and word.deprel.split(":")[0] in ("amod", "acl", "advmod", "nmod")
    ):
        heads = [] if field == "injured" and _dies(analysis, word.head) else [word.head]
    if not heads and word.deprel.startswith("xcomp") and word.head != ROOT:
        heads = [*arguments(analysis, word.head).patients] or [*arguments(analysis, word.head).agents]
    if not heads and scene.amount_at(index):
        heads = [index]
    yield from ((field, index, resolved(analysis, one)) for head in heads for one in _with_first(scene, head))


def _dies(analysis: Analysis, head: int) -> bool:
    """ "Three injured men died": they are among the dead."""
    above = analysis.words[head].head
    verb = above != ROOT and relation(analysis, head) == "nsubj"
    return verb and analysis.words[above].lemma.lower() in ("die", "perish", "succumb")


def _with_first(scene: Scene, head: int) -> tuple[int, ...]:
    """The head, with the people that "and" joins it to: "found a father and daughter dead", "two women and a man"."""
    word = scene.analysis.words[head]
    if word.deprel != "conj" or word.upos != "NOUN" or word.head >= head or not scene.is_person(word.head):
        return (head,)
    own = scene.analysis.children(head)
    between = range(word.head + 1, head)
    joins = any(scene.analysis.words[i].text.lower() == "and" for i in between)
    return (word.head, head) if joins and all(i in own for i in between) else (head,)


def _is_state(analysis: Analysis, index: int) -> bool:
    """Whether a word that is tagged as a verb tells a state: "two of them were still missing"."""
    be = any(
        analysis.words[c].lemma.lower() in ("be", "remain") for c in analysis.children_by(index, "aux", "aux:pass")
    )
    missing = be and analysis.words[index].text.lower() == "missing"
    return (missing or bool(analysis.children_by(index, "cop"))) and not analysis.children_by(index, "obj")


def _of_bodies(scene: Scene, index: int) -> Iterator[tuple[str, int, int]]:
    """ "Two bodies were found", "recovered the bodies of three people": dead."""
    analysis = scene.analysis
    bearing = (a for a in list(analysis.ancestors(index))[:2] if analysis.words[a].lemma.lower() in FINDING | _BEARING)
    if all(scene.analysis.has_lemma(analysis.children_by(a, "advmod"), _MISCOUNTING) for a in bearing):
        return
    of = [c for c in analysis.children_by(index, "nmod") if preposition(analysis, c) == "of" and scene.is_person(c)]
    yield from (("killed", index, head) for child in of for head in with_conjuncts(analysis, child))
    if not of and (scene.amount_at(index) or ordinal_of(scene, index) is not None):
        yield "killed", index, index
