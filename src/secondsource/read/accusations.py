"""What somebody is accused of, charged with, convicted of, cleared of. Always with its allegation."""

import re
from collections.abc import Iterator

from secondsource.model.reading import Allegation
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis
from secondsource.read.clauses import arguments, preposition, relation
from secondsource.read.descriptions import WRONGDOERS, wrongdoing
from secondsource.read.fact_drafts import FactDraft, subject_at, without_article
from secondsource.read.nominals import phrase
from secondsource.read.reporting import trimmed
from secondsource.read.scene import Scene
from secondsource.read.wordlists import word_set

_VERBS: dict[str, tuple[str, Allegation, frozenset[str]]] = {
    "accuse": ("accused", "alleged", frozenset(("of",))),
    "suspect": ("accused", "alleged", frozenset(("of",))),
    "blame": ("accused", "alleged", frozenset(("for",))),
    "want": ("accused", "alleged", frozenset(("for", "over"))),
    "charge": ("charged", "charged", frozenset(("with", "over"))),
    "indict": ("charged", "charged", word_set("for on over")),
    "convict": ("convicted", "convicted", frozenset(("of", "for"))),
    "jail": ("convicted", "convicted", frozenset(("for", "over"))),
    "imprison": ("convicted", "convicted", frozenset(("for",))),
    "acquit": ("cleared", "cleared", frozenset(("of", "on"))),
    "clear": ("cleared", "cleared", frozenset(("of",))),
    "exonerate": ("cleared", "cleared", frozenset(("of",))),
}
_GUILTY = {"guilty": frozenset(("of", "to"))}
_ASIDE = re.compile(r",\s(?:which|who|whom|but|though|although|while)\b")
_TOO_WIDE = word_set("criminal pirate warlord kingpin")
_TERMS = word_set("year month week day life hour time")
_ACCUSING = word_set("allege accuse claim describe suspect")


def accusations(scene: Scene) -> Iterator[FactDraft]:
    """Accusations, charges, convictions and acquittals, in text order of their verbs."""
    for index, word in enumerate(scene.analysis.words):
        lemma = word.lemma.lower()
        if word.upos in ("VERB", "ADJ") and lemma in _VERBS:
            yield from _told_by_verb(scene, index, *_VERBS[lemma])
        elif lemma in _GUILTY:
            yield from _told_by_verb(scene, index, "convicted", "convicted", _GUILTY[lemma])
        elif word.upos in ("NOUN", "PROPN") and lemma in WRONGDOERS - _TOO_WIDE:
            yield from _called_wrongdoer(scene, index)


def _told_by_verb(
    scene: Scene, verb: int, field: str, allegation: Allegation, links: frozenset[str]
) -> Iterator[FactDraft]:
    analysis = scene.analysis
    crime = next((span for child in analysis.children(verb) if (span := _crime(analysis, child, links))), None)
    if crime is None:
        return
    for head in _accused(scene, verb):
        subject = subject_at(scene, head)
        if (
            subject is not None
            and subject.kind in ("person", "organisation", "place", "other")
            and not subject.span.meets(crime)
        ):
            yield FactDraft(subject.id, field, verb, span=crime, allegation=allegation, hedge=None)


def _accused(scene: Scene, verb: int) -> tuple[int, ...]:
    analysis = scene.analysis
    if analysis.words[verb].lemma.lower() in _GUILTY:
        governor = analysis.words[verb].head
        own = analysis.children_by(verb, "nsubj", "nsubj:pass")
        return own or (analysis.children_by(governor, "nsubj", "nsubj:pass") if governor >= 0 else ())
    return arguments(analysis, verb).patients


def _crime(analysis: Analysis, child: int, links: frozenset[str]) -> Span | None:
    """What stands behind "of", "with" or "for": a noun phrase or a clause, without the preposition."""
    kind = relation(analysis, child)
    if kind not in ("obl", "advcl", "nmod", "ccomp", "xcomp") or analysis.words[child].lemma.lower() in _TERMS:
        return None
    marks = [i for i in analysis.children(child) if relation(analysis, i) in ("case", "mark")]
    if not marks or analysis.words[marks[0]].text.lower() not in links:
        return None
    whole = analysis.subtree(child)
    aside = _ASIDE.search(analysis.text, whole.start, whole.end)
    span = trimmed(analysis.text, Span(analysis.words[marks[0]].end, aside.start() if aside else whole.end))
    span = Span(span.start + len(span.of(analysis.text)) - len(span.of(analysis.text).lstrip()), span.end)
    return span if span.end > span.start else None


def _called_wrongdoer(scene: Scene, head: int) -> Iterator[FactDraft]:
    """ "that he was among the leading traffickers", "as one of the top smugglers of arms"."""
    analysis = scene.analysis
    top = head
    if (
        relation(analysis, head) == "nmod"
        and analysis.words[head].head >= 0
        and analysis.words[analysis.words[head].head].text.lower() == "one"
    ):
        top = analysis.words[head].head
    subjects = analysis.children_by(top, "nsubj", "nsubj:pass")
    clause = top
    if not subjects and relation(analysis, top) in ("obl", "nmod", "advcl") and preposition(analysis, top) == "as":
        clause = analysis.words[top].head
        subjects = analysis.children_by(clause, "nsubj", "nsubj:pass") or analysis.children_by(clause, "obj")
    for child in subjects:
        subject = subject_at(scene, child)
        span = _called(analysis, top)
        if subject is not None and subject.kind in ("person", "organisation", "other") and not span.meets(subject.span):
            yield FactDraft(
                subject.id,
                "accused",
                top,
                span=span,
                allegation=wrongdoing(analysis, head) or "alleged",
                hedge=_hedge(analysis, top),
            )


def _called(analysis: Analysis, top: int) -> Span:
    """The predicate with a preposition that belongs to it ("among the leading smugglers")."""
    span = phrase(analysis, top)
    case = next((i for i in analysis.children_by(top, "case") if analysis.words[i].text.lower() == "among"), None)
    return without_article(analysis, span) if case is None else Span(analysis.words[case].start, span.end)


def _hedge(analysis: Analysis, head: int) -> str | None:
    """The accusing word above a clause."""
    for index in analysis.ancestors(head):
        if analysis.words[index].lemma.lower() in _ACCUSING:
            return analysis.words[index].text
        if analysis.words[index].upos in ("VERB", "AUX"):
            return None
    return None
