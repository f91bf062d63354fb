"""Acts that look like sayings: a court that convicts or sentences, police who arrest, a firm that recalls tins.

Such a verb makes its object so and claims nothing. Where it has a clause or a quotation behind it ("found that the yard
had known"), somebody does say something.
"""

import re

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.vocabulary.wordlists import word_set

_ACTS = word_set(
    """convict sentence acquit remand jail imprison fine arrest detain extradite deport indict exonerate pardon parole
    sack evacuate"""
)
_FOUND = word_set("find")
_VERDICT = re.compile(r"\b(?:not\s+)?guilty\b", re.IGNORECASE)
_THAT = re.compile(r"(?:that|how|why|whether|what|who)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“”«»„]|``|(?<!\w)['‘](?=\w)")
_PUTTING_OUT = word_set("dismiss")
_CALLED_BACK = word_set("recall")
_CALLING, _ITSELF = word_set("call"), word_set("itself themselves himself herself")
_TOLD = _CALLING | _ACTS | _FOUND | _PUTTING_OUT | _CALLED_BACK
_CLAUSES = ("ccomp", "parataxis")


def is_act(analysis: Analysis, attribution: Attribution) -> bool:
    """Whether the words tell what somebody did by a verdict, an arrest or a recall, and nothing that they said."""
    if not attribution.cue or not attribution.content:
        return False
    cue = Span(attribution.cue[0].start, attribution.cue[-1].end)
    verbs = [i for i in analysis.words_in(cue.start, cue.end) if analysis.words[i].upos == "VERB"]
    if not verbs or analysis.words[verbs[-1]].lemma.lower() not in _TOLD:
        return False
    if _names_itself(analysis, verbs[-1]):
        return True
    if any(_says_something(analysis, verbs[-1], part) for part in attribution.content):
        return False
    return _does(analysis, verbs[-1], attribution)


def _names_itself(analysis: Analysis, verb: int) -> bool:
    """ "A group calling itself Black Dawn": what it goes by, and nothing that it said."""
    behind = analysis.words[verb + 1 : verb + 2]
    return analysis.words[verb].lemma.lower() in _CALLING and any(w.text.lower() in _ITSELF for w in behind)


def _does(analysis: Analysis, verb: int, attribution: Attribution) -> bool:
    lemma = analysis.words[verb].lemma.lower()
    if lemma in _ACTS:
        return True
    if lemma in _FOUND:
        return any(_VERDICT.search(part.of(analysis.text)) for part in (*attribution.cue, *attribution.content))
    if lemma in _PUTTING_OUT:
        return all(_is_a_name(analysis, part) for part in attribution.content)
    return lemma in _CALLED_BACK and _has_counted_object(analysis, verb)


def _is_a_name(analysis: Analysis, content: Span) -> bool:
    """ "Dismissed Pell on Saturday": a person is dismissed, where a claim or a report would be denied."""
    people = [name for name in analysis.names if name.kind == "person" and name.start == content.start]
    return any(name.end == content.end or analysis.text[name.end :].startswith(" on ") for name in people)


def _has_counted_object(analysis: Analysis, verb: int) -> bool:
    """ "Recalled 40,000 tins": nobody remembers a number of things."""
    objects = analysis.children_by(verb, "obj", "nsubj:pass")
    return any(analysis.words[c].upos == "NUM" for o in objects for c in analysis.children(o))


def _says_something(analysis: Analysis, verb: int, content: Span) -> bool:
    """Whether the content is a clause of its own or stands in quotation marks."""
    if _QUOTED.search(content.of(analysis.text)) or _THAT.match(analysis.text, content.start, content.end):
        return True
    clauses = analysis.children_by(verb, *_CLAUSES)
    return any(_is_finite(analysis, clause) for clause in clauses)


def _is_finite(analysis: Analysis, clause: int) -> bool:
    """Whether a clause has a subject and a finite verb: "him guilty" and "of the murder" have none."""
    own = analysis.children_by(clause, "nsubj", "nsubj:pass", "mark")
    finite = analysis.words[clause].upos in ("VERB", "AUX") or bool(analysis.children_by(clause, "cop", "aux"))
    return finite and bool(own)
