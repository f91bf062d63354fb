"""Fillers of the model that grammar has in another part: who denies a deed, suffers it, ends it, is only spoken to."""

import re
from collections.abc import Sequence

from secondsource.model.codebook import VIOLENT_FAMILIES
from secondsource.read.events.filler_choice import Wording
from secondsource.read.grammar.clauses import arguments, preposition, relation
from secondsource.read.grammar.reporting import DENYING
from secondsource.read.grammar.scene import Scene
from secondsource.read.tellings.contraband import is_contraband
from secondsource.read.tellings.found_role import Found
from secondsource.read.tellings.telling import Telling
from secondsource.read.vocabulary.count_words import DYING, PATIENT_FIELDS, TOLL_NOUNS, VANISHING
from secondsource.read.vocabulary.lexicon import STATE_FORCES, kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.kin import KIN

_BODIES = frozenset(("person", "organisation"))
_NOBODY = frozenset(("person", "people", "number", "toll"))
_ADDRESSING = word_set("call phone telephone ring text email contact tell inform notify alert ask thank")
_ARRESTS = frozenset(("arrest", "detention"))
_CARRYING_OFF = frozenset(("capture",))
_FREEING = frozenset(("release", "rescue"))
_AIMED_AT = re.compile(
    r"\b(?:strikes?|attacks?|raids?|operations?|offensives?|assaults?)\s+(?:on|against)\s+(?:the\s+|an?\s+)?$",
    re.IGNORECASE,
)
_BEFORE = 32
_OF_KIN = re.compile(rf"\b(?:his|her|their|whose)\s(?:{KIN}|partner)s?,?\s$", re.IGNORECASE)
_THE_DEAD = word_set("dead victim casualty deceased body corpse fatality wounded injured")
_ANYBODY = word_set("person people man woman boy girl child teenager civilian")
_HELPING = word_set("help assist aid shelter harbour harbor hide")
_NOBODY = frozenset(("person", "people", "number", "toll"))
_SUFFERING = DYING | VANISHING | word_set("suffer sustain fall receive lose bleed")


def is_of_something_else(scene: Scene, tellings: Sequence[Telling], wording: Wording, role: str) -> bool:
    """Whether grammar has the filler for another part: a doer who denies it or to whom it was done, a "rocket unit"."""
    head = scene.analysis.head_in(wording.span.start, wording.span.end)
    if head is None:
        return False
    if role == "actor":
        return _is_no_doer(scene, tellings, wording, head)
    if role == "victim":
        is_of_kin = _is_only_of_somebody(scene, wording) or _is_left_behind(scene, wording, head)
        return is_of_kin or _is_only_held(scene, tellings, head) or _tells_of_a_death(scene, tellings, wording)
    if role == "target":
        counted = bool(scene.analysis.children_by(head, "nummod"))
        return _is_addressed(scene, head) or (counted and is_contraband(scene.analysis, head))
    return role == "instrument" and _names_body(scene, head)


def _tells_of_a_death(scene: Scene, tellings: Sequence[Telling], wording: Wording) -> bool:
    """ "The chairman was with her; "Judge Moss was killed," he said": nobody tells of their own death."""
    words = (scene.analysis.words[telling.trigger.word] for telling in tellings)
    deaths = [word for word in words if word.lemma.lower() in DYING or PATIENT_FIELDS.get(word.lemma) == "killed"]
    told = (s for s in scene.statements for part in s.content if any(part.start <= d.start < part.end for d in deaths))
    tellers = (scene.mentions[s.speaker_mention].cluster for s in told if s.speaker_mention is not None)
    return not wording.clusters.isdisjoint(tellers)


def is_no_captive(scene: Scene, telling: Telling, wording: Wording) -> bool:
    """ "Sold his motorbike to pay the ransom": a thing is nobody whom kidnappers hold."""
    if wording.role != "target" or telling.kind.code != "kidnapping":
        return False
    head = scene.analysis.head_in(wording.span.start, wording.span.end)
    held = scene.standing_for(head) if head is not None else None
    return held is not None and held.kind == "thing" and held.form == "nominal"


def _is_no_doer(scene: Scene, tellings: Sequence[Telling], wording: Wording, head: int) -> bool:
    """Whether it was done to the filler, or against it, or the filler ends the deed or denies it."""
    suffers = any(f.word == head and f.role in ("target", "victim") for t in tellings for f in t.roles)
    if suffers or _is_harmed(scene, head) or _frees(scene, tellings, head) or _are_the_dead(scene, head):
        return True
    if _died(scene, head) or _only_helped(scene, head):
        return True
    start = wording.span.start
    aimed_at = _AIMED_AT.search(scene.analysis.text, max(0, start - _BEFORE), start)
    return aimed_at is not None or _denies(scene, head)


def _only_helped(scene: Scene, head: int) -> bool:
    """ "Two men suspected of having helped the bomber": the deed is the bomber's."""
    analysis = scene.analysis
    told = [i for i in analysis.subtree_words(head) if i > head and analysis.words[i].lemma.lower() in _HELPING]
    helped = (patient for verb in told for patient in arguments(analysis, verb).patients if patient > head)
    return any(scene.is_person(patient) for patient in helped)


def _died(scene: Scene, head: int) -> bool:
    """ "Two people died in an attack": unlike gunmen who did, people as such are not those who attacked."""
    word, verb = scene.analysis.words[head], scene.analysis.above(head)
    if verb is None or verb.lemma.lower() not in DYING or word.lemma.lower() not in _ANYBODY:
        return False
    return head in arguments(scene.analysis, word.head).agents


def _are_the_dead(scene: Scene, head: int) -> bool:
    """ "Identified eight of the dead as members of the group": what the dead were, and no doer."""
    analysis, words = scene.analysis, scene.analysis.words
    if preposition(analysis, head) != "as" or words[head].head < 0:
        return False
    named = arguments(analysis, words[head].head).patients
    whose = (i for patient in named for i in (patient, *analysis.children_by(patient, "nmod")))
    return analysis.has_lemma(whose, _THE_DEAD)


def _is_addressed(scene: Scene, head: int) -> bool:
    """ "Smelled gas and called the utility"."""
    word, above = scene.analysis.words[head], scene.analysis.above(head)
    return above is not None and word.deprel == "obj" and above.upos == "VERB" and above.lemma.lower() in _ADDRESSING


def _names_body(scene: Scene, head: int) -> bool:
    """ "A rocket unit": people, by the thing they have."""
    above = scene.analysis.above(head)
    return (
        above is not None and scene.analysis.words[head].deprel == "compound" and kind_of_noun(above.lemma) in _BODIES
    )


def _is_only_of_somebody(scene: Scene, wording: Wording) -> bool:
    """ "Killed the son of the mayor Ivo Karsk": it was not done to the mayor, if nothing else says so."""
    heads = (scene.analysis.head_in(filler.start, filler.end) for filler in wording.fillers)
    return all(head is not None and _is_of_somebody(scene, head) for head in heads)


def _is_of_somebody(scene: Scene, head: int) -> bool:
    words = scene.analysis.words
    title = words[head].head if words[head].deprel == "appos" else head
    word = words[title]
    if word.head < 0 or relation(scene.analysis, title) != "nmod" or kind_of_noun(words[word.head].lemma) != "person":
        return False
    return word.deprel == "nmod:poss" or preposition(scene.analysis, title) == "of"


def _is_only_held(scene: Scene, tellings: Sequence[Telling], head: int) -> bool:
    """ "Ivo Karsk was arrested at a motel": who is arrested in a sentence without violence is no victim there.

    "Captured" is said of suspects and of those whom soldiers carry off.
    """
    held = [t for t in tellings if t.kind.code in _ARRESTS and any(_is_target(f, head) for f in t.roles)]
    if scene.analysis.has_lemma((t.trigger.word for t in held), _CARRYING_OFF):
        return False
    sentences = {telling.sentence for telling in held}
    return bool(held) and not any(t.sentence in sentences and t.kind.family in VIOLENT_FAMILIES for t in tellings)


def _is_left_behind(scene: Scene, wording: Wording, head: int) -> bool:
    """ "His sister, Ida Karsk, wept": a relative who does something is not who was killed."""
    analysis, start = scene.analysis, wording.span.start
    if _OF_KIN.search(analysis.text, max(0, start - _BEFORE), start) is None:
        return False
    kin = analysis.words[head].head if analysis.words[head].deprel == "appos" else head
    verb = analysis.words[kin].head
    if verb < 0 or analysis.words[verb].upos != "VERB" or analysis.words[verb].lemma.lower() in _SUFFERING:
        return False
    return not {head, kin}.isdisjoint(arguments(analysis, verb).agents)


def _is_target(found: Found, head: int) -> bool:
    return found.word == head and found.role == "target"


def _frees(scene: Scene, tellings: Sequence[Telling], head: int) -> bool:
    """ "Soldiers freed the miners who had been abducted": they did not abduct them."""
    freed = any(f.word == head and f.role == "actor" for t in tellings if t.kind.code in _FREEING for f in t.roles)
    return freed and scene.analysis.words[head].lemma.lower() in STATE_FORCES


def _is_harmed(scene: Scene, head: int) -> bool:
    """ "Spoke of 40 militants killed": a participle without an object tells what was done to them."""
    analysis = scene.analysis
    participles = (c for c in analysis.children_by(head, "acl") if analysis.words[c].text.lower().endswith("ed"))
    harming = (c for c in participles if analysis.words[c].lemma.lower() in PATIENT_FIELDS)
    return any(not analysis.children_by(c, "obj") for c in harming)


def _denies(scene: Scene, head: int) -> bool:
    """Whether the word is the subject of a verb of denying."""
    verb = scene.analysis.words[head].head
    if verb < 0 or scene.analysis.words[verb].lemma.lower() not in DENYING:
        return False
    return head in arguments(scene.analysis, verb).agents


def is_number_of_victims(scene: Scene, wording: Wording) -> bool:
    """ "people", "two children", "the number of inmates killed": told by the counts."""
    if wording.role != "victim":
        return False
    words, (start, end) = scene.analysis.words, (wording.span.start, wording.span.end)
    first_noun = next((i for i in scene.analysis.words_in(start, end) if words[i].upos == "NOUN"), None)
    heads = [head for head in (scene.analysis.head_in(start, end), first_noun) if head is not None]
    above = [words[words[head].head].lemma.lower() for head in heads if words[head].deprel == "nmod"]
    counted = any(scene.is_counted(head) or words[head].lemma.lower() in _NOBODY for head in heads)
    return counted or not TOLL_NOUNS.isdisjoint(above)
