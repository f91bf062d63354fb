"""Things that somebody only takes, holds or deals in: of the grenades that police seized none went off."""

from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.grammar.clauses import arguments
from secondsource.read.vocabulary.wordlists import word_set

_TAKING, _POINTING = word_set("seize confiscate impound intercept"), frozenset(("the", "that", "those"))
_HAVING = word_set("seize confiscate impound steal surrender smuggle stockpile store possess buy sell hide supply")
# A bomb that is found was planted; a store of these was only kept.
_KEPT, _FINDING = word_set("dynamite grenade explosive"), word_set("find discover uncover recover unearth")
_ELSEWHERE = word_set("after when before during while as since because in at near over from that who which")
_DESCRIBING = frozenset(("amod", "acl", "compound"))


def is_contraband(analysis: Analysis, index: int) -> bool:
    """ "Seized two rifles and six grenades": arms in a list of what somebody takes, holds or deals in."""
    words, first = analysis.words, index
    having = _HAVING | _FINDING if words[index].lemma.lower() in _KEPT else _HAVING
    before = (i for i in range(index - 1, -1, -1) if words[i].sentence == words[index].sentence)
    verbs = (i for i in before if words[i].upos == "VERB" and words[i].deprel not in _DESCRIBING)
    last = next((i for i in verbs if not words[i].text.lower().endswith("ing")), None)
    away = last is not None and not _ELSEWHERE.isdisjoint([word.text.lower() for word in words[last:index]])
    if last is not None and not away and words[last].lemma.lower() in having:
        return True
    while words[first].deprel in ("conj", "appos", "nmod") and words[first].head != ROOT:
        first = words[first].head
    verb = words[first].head
    return verb != ROOT and words[verb].lemma.lower() in having and first in arguments(analysis, verb).patients


def those_taken(analysis: Analysis, index: int) -> tuple[int, ...]:
    """The thing of "the seized heroin", which tells that it was seized as a verb would."""
    word = analysis.words[index]
    if word.deprel != "amod" or word.upos != "VERB" or word.lemma.lower() not in _TAKING or word.head < index:
        return ()
    articles = {analysis.words[i].text.lower() for i in analysis.children_by(word.head, "det")}
    return () if articles.isdisjoint(_POINTING) else (word.head,)
