"""Clauses: who does what in them, by Universal Dependencies. A relation may lack its subtype.

Every function takes and gives indices of `Analysis.words`.
"""

from collections.abc import Container, Set
from dataclasses import dataclass
from functools import lru_cache

from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.vocabulary.function_words import BE_OR_GET, RELATIVES
from secondsource.read.vocabulary.wordlists import word_set

REPORTING = word_set(
    """say tell report announce state add note declare explain claim warn confirm inform indicate reveal describe
    argue quote cite write read according believe think allege stress insist recall acknowledge admit maintain
    testify estimate suggest point comment reply answer ask post tweet disclose deny express release publish
    issue"""
)
_DEPTH = 12
_NUMBERS = word_set("number total share proportion")
_TO_BY = 6
_JOINED = frozenset(("conj", "flat", "appos"))
_SUBJECTS = frozenset(("nsubj", "csubj"))
_OBJECTS = frozenset(("obj",))
# "Accused the rebels of shelling the town": the rebels are said to have done it.
_BLAMING, _OF_BLAME = word_set("accuse suspect blame convict acquit"), frozenset(("of", "for", "with"))
_JUDGING = word_set(
    "charge indict arrest detain hold jail imprison sentence fine try prosecute clear question sack suspend"
)
# "Called on him to resign": he is to.
_CALLING_ON = word_set("call appeal plead")
_SHARING = frozenset(("conj", "xcomp", "advcl", "parataxis"))
_OF_PARTICIPLES = frozenset(("acl", "advcl", "xcomp", "conj"))
_OF_PASSIVES = frozenset(("nsubj:pass", "csubj:pass"))
_PARTICIPLE_ENDINGS = ("ed", "en", "wn", "in", "ain", "id", "pt", "nt", "ught", "ound")
_PARTICIPLES = word_set(
    """shot hurt hit cut set shut struck held told lost won sunk hung slain overthrown beset stolen taken torn led swept
    burnt"""
)


class _Plain(dict[str, str]):
    """Relations without subtype, each cut once."""

    def __missing__(self, deprel: str) -> str:
        return self.setdefault(deprel, deprel.partition(":")[0])


_PLAIN = _Plain()


@dataclass(frozen=True, slots=True)
class Arguments:
    """Who does what a verb tells, and whom or what it is done to; heads of noun phrases, conjuncts included."""

    agents: tuple[int, ...]
    patients: tuple[int, ...]


def relation(analysis: Analysis, index: int) -> str:
    """The relation of a word to its governor, without subtype."""
    return _PLAIN[analysis.words[index].deprel]


def dependents(analysis: Analysis, index: int, relations: Container[str]) -> list[int]:
    """Direct dependents in one of these relations, whatever their subtypes, in text order."""
    children, words = analysis.children(index), analysis.words
    return [child for child in children if _PLAIN[words[child].deprel] in relations] if children else []


def with_conjuncts(analysis: Analysis, head: int) -> tuple[int, ...]:
    """A head and what is coordinated with it, in text order; verbs among nouns are a parser's slip and left out."""
    joined = dependents(analysis, head, _JOINED)
    if not joined:
        return (head,)
    found = [head]
    verbal = analysis.words[head].upos == "VERB"
    for child in joined:
        name = relation(analysis, child)
        if name == "conj" and (analysis.words[child].upos == "VERB") == verbal:
            found.extend(with_conjuncts(analysis, child))
        elif name == "flat" and not verbal:
            # "Officer Jon Holt and two civilians" may hang the civilians on the name behind the title.
            found.extend(i for i in with_conjuncts(analysis, child) if i != child)
        elif name == "appos" and _is_listed(analysis, head, child):
            found.append(child)
    return tuple(sorted(found))


def _is_listed(analysis: Analysis, head: int, apposition: int) -> bool:
    """Whether an apposition is a link of a list: "Jon Holt, his wife and their son"."""
    words = analysis.words
    owned = any(words[c].text.lower() in ("his", "her", "their") for c in analysis.children_by(apposition, "nmod:poss"))
    after = apposition + 1 < len(words) and words[apposition + 1].text.lower() == "and"
    return owned and after and any(c > apposition for c in analysis.children_by(head, "conj"))


def is_participle(analysis: Analysis, index: int) -> bool:
    """Whether the word has the shape of a past participle ("killed", "slain", "shot")."""
    text = analysis.words[index].text.lower()
    return text.endswith(_PARTICIPLE_ENDINGS) or text in _PARTICIPLES


def is_passive(analysis: Analysis, verb: int) -> bool:
    """Whether a verb is told of its patient: "were killed", "people killed in", "four killed and 18 arrested"."""
    return _is_passive(analysis, verb, 0)


def is_perfect(analysis: Analysis, verb: int) -> bool:
    """Whether a verb has the auxiliary "have": "have been rounded up" tells of no one day."""
    return any(analysis.words[child].lemma.lower() == "have" for child in analysis.children_by(verb, "aux"))


def _is_passive(analysis: Analysis, verb: int, depth: int) -> bool:
    words = analysis.words
    own = [words[child] for child in analysis.children(verb)]
    marks = [child.deprel for child in own]
    if "aux:pass" in marks:
        return True
    # A subject that is tagged as that of a passive, without its auxiliary but before an object, is a parser's slip.
    if "obj" in marks:
        return False
    if not _OF_PASSIVES.isdisjoint(marks):
        return True
    if not is_participle(analysis, verb):
        return False
    auxiliaries = [child.text.lower() for child in own if child.deprel.startswith("aux")]
    if auxiliaries:
        return not BE_OR_GET.isdisjoint(auxiliaries)
    kind = words[verb].deprel
    if depth > _DEPTH or kind not in _OF_PARTICIPLES:
        return False
    if kind in ("advcl", "xcomp"):
        return not any(mark.startswith("nsubj") for mark in marks)
    return kind == "acl" or (words[verb].head != ROOT and _is_passive(analysis, words[verb].head, depth + 1))


def arguments(analysis: Analysis, verb: int) -> Arguments:
    """Agents and patients of a verb through voice, coordination, control, participles and relative clauses."""
    known = _arguments_known(analysis)
    if verb not in known:
        known[verb] = _arguments(analysis, verb)
    return known[verb]


# Triggers, roles, counts and facts all ask for those of the report at hand.
@lru_cache(maxsize=1)
def _arguments_known(_analysis: Analysis) -> dict[int, Arguments]:
    return {}


def _arguments(analysis: Analysis, verb: int) -> Arguments:
    subjects = _subjects(analysis, verb, 0)
    if not is_passive(analysis, verb):
        return Arguments(subjects, _objects(analysis, verb))
    doers = [child for child in dependents(analysis, verb, ("obl",)) if _is_agent(analysis, child)]
    return Arguments(tuple([head for child in doers for head in with_conjuncts(analysis, child)]), subjects)


def _is_agent(analysis: Analysis, head: int) -> bool:
    case = preposition(analysis, head)
    if case or analysis.words[head].deprel != "obl:agent":
        return case == "by"
    # "According to the union" may lack its case.
    return any(word.text.lower() == "by" for word in analysis.words[max(0, head - _TO_BY) : head])


def preposition(analysis: Analysis, head: int) -> str:
    """The lower-case preposition of a noun phrase ("in front of" gives "in"); empty where it has none."""
    words, children = analysis.words, analysis.children(head)
    for child in children:
        if _PLAIN[words[child].deprel] == "case":
            return words[child].text.lower()
    # "The conviction of banker Ida Moss": the parse may hang the preposition on the title.
    titled = head > 0 and words[head].upos == "PROPN" and head - 1 in children and words[head - 1].deprel == "nmod"
    return preposition(analysis, head - 1) if titled else ""


def _objects(analysis: Analysis, verb: int) -> tuple[int, ...]:
    found: list[int] = []
    for child in dependents(analysis, verb, _OBJECTS):
        found.extend(with_conjuncts(analysis, resolved(analysis, child)))
    if not found and relation(analysis, verb) == "conj" and not _own(analysis, verb, "nsubj", "obl", "ccomp"):
        return found_object_of_later(analysis, verb)
    return tuple(found)


def found_object_of_later(analysis: Analysis, verb: int) -> tuple[int, ...]:
    """The object that a coordinated verb shares with its first ("shot and killed two men" hangs it on either)."""
    head = analysis.words[verb].head
    if head == ROOT or analysis.words[head].upos != "VERB" or is_passive(analysis, head):
        return ()
    later = [child for child in dependents(analysis, head, _OBJECTS) if child > verb]
    return tuple([part for child in later for part in with_conjuncts(analysis, child)])


def _own(analysis: Analysis, verb: int, *kinds: str) -> bool:
    return bool(dependents(analysis, verb, kinds))


def _subjects(analysis: Analysis, verb: int, depth: int) -> tuple[int, ...]:
    words = analysis.words
    own = dependents(analysis, verb, _SUBJECTS)
    if own:
        # "The coach, with forty pilgrims on board, overturned": they are of its company and did not overturn it.
        own = [child for child in own if len(own) == 1 or preposition(analysis, child) != "with"] or own
        return tuple([part for child in own for part in with_conjuncts(analysis, resolved(analysis, child))])
    head, kind = words[verb].head, words[verb].deprel
    if head == ROOT or depth > _DEPTH:
        return ()
    if blamed := _dealt_with_for(analysis, verb, _BLAMING | _JUDGING):
        return blamed
    if kind.startswith("acl") and words[head].upos != "VERB":
        return with_conjuncts(analysis, head) if verb < head else (head,)
    if _PLAIN[kind] in _SHARING and words[head].upos in ("VERB", "ADJ", "AUX"):
        if kind.startswith("xcomp") and _own(analysis, head, "obj"):
            return _objects(analysis, head)
        if kind.startswith("xcomp") and words[head].lemma.lower() in _CALLING_ON:
            return tuple([child for child in dependents(analysis, head, ("obl",)) if head < child < verb])
        if kind == "advcl" and (doers := _doers_behind(analysis, verb)):
            return doers
        return _subjects(analysis, head, depth + 1)
    return ()


def _doers_behind(analysis: Analysis, gerund: int) -> tuple[int, ...]:
    """Who did both in "was hit by a blast, killing two": a gerund behind a passive with a doer has that doer."""
    head = analysis.words[gerund].head
    led = dependents(analysis, gerund, ("mark", "case", "aux"))
    if (
        gerund < head
        or led
        or not analysis.words[gerund].text.lower().endswith("ing")
        or not is_passive(analysis, head)
    ):
        return ()
    return arguments(analysis, head).agents


def blamed_for(analysis: Analysis, index: int) -> tuple[int, ...]:
    """Who is accused of a deed or blamed for it: "accused the rebels of shelling", "blamed the army for the raid"."""
    return _dealt_with_for(analysis, index, _BLAMING)


def _dealt_with_for(analysis: Analysis, index: int, verbs: Set[str]) -> tuple[int, ...]:
    """Whom one of the verbs deals with for the deed: "charged a nurse with killing", "jailed a man for robbing"."""
    head = analysis.words[index].head
    above = analysis.words[head]
    if head == ROOT or above.upos != "VERB" or above.lemma.lower() not in verbs:
        return ()
    leads = [child for child in dependents(analysis, index, ("mark", "case")) if child < index]
    led = any(analysis.words[lead].text.lower() in _OF_BLAME for lead in leads)
    return arguments(analysis, head).patients if led else ()


def resolved(analysis: Analysis, index: int) -> int:
    """The antecedent of a relative pronoun, which stands before it; any other word is itself."""
    word = analysis.words[index]
    if word.text.lower() not in RELATIVES or word.upos not in ("PRON", "DET", "SCONJ") or word.head == ROOT:
        return index
    for ancestor in analysis.ancestors(index):
        above = analysis.words[ancestor]
        if above.deprel.startswith("acl") and above.head != ROOT:
            return _counted_by(analysis, above.head, index) if above.head < index else index
        if above.upos not in ("VERB", "AUX", "ADJ"):
            break
    return index


def _counted_by(analysis: Analysis, noun: int, pronoun: int) -> int:
    """Those of whom a noun tells the number: "the number of inmates who escaped"; any other noun is itself."""
    if analysis.words[noun].lemma.lower() not in _NUMBERS or analysis.words[pronoun].text.lower() != "who":
        return noun
    return next((c for c in analysis.children_by(noun, "nmod") if c < pronoun), noun)


def clause_head(analysis: Analysis, index: int) -> int:
    """The predicate in whose clause a word stands; the sentence's root where no verb is above it."""
    current = index
    for _ in range(64):
        word = analysis.words[current]
        if word.upos in ("VERB", "AUX") and not word.deprel.startswith(("aux", "cop")):
            return current
        if word.head == ROOT or any(analysis.words[c].deprel == "cop" for c in analysis.children(current)):
            return current
        current = word.head
    return current


def is_reporting(analysis: Analysis, index: int) -> bool:
    """Whether the word is a verb of saying."""
    word = analysis.words[index]
    return word.upos == "VERB" and word.lemma.lower() in REPORTING


def is_done_to(analysis: Analysis, noun: int) -> bool:
    """Whether a noun is the subject of a passive: "forty demonstrators were treated"."""
    word = analysis.words[noun]
    return relation(analysis, noun) == "nsubj" and word.head != ROOT and is_passive(analysis, word.head)
