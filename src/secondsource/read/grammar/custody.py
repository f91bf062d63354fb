"""Verbs that anybody uses, of police who take somebody, captors who let somebody go and prisoners who get away.

"Was picked up at his home", "was held by police", "the two nuns were let go".
"""

import re

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments, is_passive, preposition
from secondsource.read.grammar.state_forces import is_by_state_forces
from secondsource.read.vocabulary.function_words import NEGATIONS
from secondsource.read.vocabulary.hazards import ESCAPING
from secondsource.read.vocabulary.wordlists import word_set

_OF_POLICE = re.compile(
    r"\b(?:police|policem[ae]n|officers?|detectives?|gendarmes?|sheriff|prosecut\w+|warrant|fugitive|suspects?|wanted"
    r"|questioned|questioning|interrogat\w+|custody|cells?)\b",
    re.IGNORECASE,
)
# Whom a boat, a car or a parent picks up.
_FETCHED = re.compile(
    r"\b(?:sea|water|river|boats?|lifeboat|trawler|helicopter|ambulances?|coast ?guards?|school|airport|bus|taxi"
    r"|survivors?|passengers?|migrants?|rescued?|rescuers?|drifting)\b",
    re.IGNORECASE,
)
_BACK = word_set("back off up down out at")
_AT_WORK = re.compile(
    r"\b(?:compan(?:y|ies)|firms?|staff|jobs?|employ\w+|payroll|coach(?:es)?|manager|club|team|contract|severance"
    r"|lay-?offs?|budget|redundan\w+|workers?)\b",
    re.IGNORECASE,
)
_CAPTIVE = re.compile(
    r"\b(?:kidnap\w*|abduct\w*|hostages?|captors?|captiv\w+|captives?|ransom|detain\w*|detention|arrest\w*|custody|held"
    r"|prison\w*|jail\w*|inmates?|convicts?|questioning)\b",
    re.IGNORECASE,
)
_JAILED = re.compile(r"\b(?:prison(?:ers?)?|jails?|inmates?|convicts?|custody|detainees?|detention)\b", re.IGNORECASE)
# What people get out of who were held by nobody.
_DANGERS = word_set(
    """fire blaze flame inferno house home building flat apartment hotel car vehicle bus wreck wreckage water flood
    rubble smoke plane death injury poverty war fighting violence"""
)
_POLICE = word_set("police policeman policewoman gendarme officer detective")


def is_picked_up(analysis: Analysis, verb: int) -> bool:
    """Whether "picked up" tells of an arrest: by police, or by nobody named in a sentence that speaks of police."""
    if _speaks_of(analysis, verb, _FETCHED):
        return False
    if is_by_state_forces(analysis, verb):
        return True
    return _is_by_nobody(analysis, verb) and _speaks_of(analysis, verb, _OF_POLICE)


def is_held_by_police(analysis: Analysis, verb: int) -> bool:
    """Whether police hold somebody, and do not only hold them back."""
    words = analysis.words
    behind = {words[child].text.lower() for child in analysis.children(verb) if words[child].upos in ("ADP", "ADV")}
    return analysis.has_lemma(arguments(analysis, verb).agents, _POLICE) and behind.isdisjoint(_BACK)


def is_let_go(analysis: Analysis, verb: int) -> bool:
    """Whether those who are "let go" were held, in a report that tells of captives, and are none who lose a job."""
    if any(analysis.words[child].text.lower() in NEGATIONS for child in analysis.children(verb)):
        return False
    return _CAPTIVE.search(analysis.text) is not None and not _speaks_of(analysis, verb, _AT_WORK)


def is_escape_of_matter(analysis: Analysis, verb: int) -> bool:
    """ "Chlorine escaped from a tank", "a cloud of gas escaped": what leaks, and nobody who was held."""
    done = arguments(analysis, verb)
    of = (c for head in done.agents for c in analysis.children_by(head, "nmod") if preposition(analysis, c) == "of")
    return analysis.has_lemma((*done.agents, *of), ESCAPING)


def is_escape_from_captivity(analysis: Analysis, verb: int) -> bool:
    """Whether those who escape were held: "escaped from a burning house" is out of harm's way, if nobody was."""
    if is_escape_of_matter(analysis, verb):
        return False
    left = [c for c in analysis.children_by(verb, "obl") if preposition(analysis, c) == "from"]
    return not analysis.has_lemma(left, _DANGERS) or _speaks_of(analysis, verb, _CAPTIVE)


def is_jailbreak(analysis: Analysis, verb: int) -> bool:
    """Whether who gets away was in a prison or the like, as the sentence says."""
    return _speaks_of(analysis, verb, _JAILED) and is_escape_from_captivity(analysis, verb)


def _is_by_nobody(analysis: Analysis, verb: int) -> bool:
    return is_passive(analysis, verb) and not arguments(analysis, verb).agents


def _speaks_of(analysis: Analysis, index: int, words: re.Pattern[str]) -> bool:
    sentence = analysis.sentences[analysis.words[index].sentence]
    return words.search(analysis.text, sentence.start, sentence.end) is not None


OF_CUSTODY = {
    ("pick", "up"): is_picked_up,
    ("hold",): is_held_by_police,
    ("let", "go"): is_let_go,
    ("escape",): is_escape_of_matter,
    ("escape", "from"): is_escape_from_captivity,
}
"""What tells whether a phrase, by its words, is meant as the codebook's types mean it."""
