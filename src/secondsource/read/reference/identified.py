"""Who is described and then named: "identified the man who fired as Jon Holt", "the victim was named as Nell Aarn".

And bodies by the name that they give themselves: "a group calling itself Black Dawn".
"""

import re
from collections.abc import Iterator

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import resolved
from secondsource.read.reference.clusters import Clusters
from secondsource.read.reference.profiles import Profile
from secondsource.read.vocabulary.wordlists import word_set

_NAMING = word_set("name identify")
_TITLED = 8
_AGED = frozenset(("year", "old", "-", "a", "an"))

_CALLED = re.compile(
    r"\s?,?\s(?:(?:which\s|that\s|who\s)?call(?:s|ed|ing)?\s(?:itself|themselves)"
    r"|(?:that is\s|which is\s)?known(?:\sonly)?\sas)"
    r"\s(?:the\s)?[\"“'‘]?\Z"
)
_REACH = 48


def self_called(analysis: Analysis, clusters: Clusters) -> Iterator[tuple[Profile, Profile]]:
    """(name, description) of one body, where the description says what it calls itself or is known as."""
    text = analysis.text
    bodies = [p for p in clusters.profiles if p.mention.kind == "organisation" and p.mention.form == "nominal"]
    for name in clusters.named if bodies else ():
        start = name.mention.span.start
        called = _CALLED.search(text, max(0, start - _REACH), start) if name.mention.kind == "organisation" else None
        if called is not None:
            before = [p for p in bodies if analysis.words[p.head].end == called.start()]
            yield from ((name, body) for body in before[:1])


def identified(analysis: Analysis, clusters: Clusters) -> Iterator[tuple[Profile, Profile]]:
    """(name, description) of one person, where the name stands behind "as"."""
    people = [p for p in clusters.profiles if p.mention.kind == "person"]
    for verb in analysis.with_lemma(_NAMING):
        if analysis.words[verb].upos != "VERB":
            continue
        heads = _described(analysis, verb)
        here = [p for p in people if analysis.words[p.head].sentence == analysis.words[verb].sentence]
        described = [p for p in here if p.head in heads and p.mention.form == "nominal"]
        name = next((p for p in here if p.mention.form == "name" and _is_behind_as(analysis, verb, p)), None)
        owns = name is not None and analysis.words[name.head].deprel == "nmod:poss"
        if described and name is not None and not owns and not analysis.children_by(name.head, "conj"):
            yield name, max(described, key=lambda p: p.mention.span.end - p.mention.span.start)


def _described(analysis: Analysis, verb: int) -> tuple[int, ...]:
    """The heads of whom the verb identifies: its object, the subject of a passive, the noun before a participle."""
    word = analysis.words[verb]
    if word.deprel == "acl" and not analysis.children_by(verb, "obj"):
        return (word.head,)
    subjects = (resolved(analysis, subject) for subject in analysis.children_by(verb, "nsubj:pass"))
    return (*(resolved(analysis, named) for named in analysis.children_by(verb, "obj")), *subjects)


def _is_behind_as(analysis: Analysis, verb: int, name: Profile) -> bool:
    """Whether only a title or an age stands between "as" and the name: "as 41-year-old Jon Holt"."""
    first = next(iter(analysis.words_in(name.mention.span.start, name.mention.span.end)), 0)
    for index in range(first - 1, max(verb, first - _TITLED), -1):
        text = analysis.words[index].text
        if text.lower() == "as":
            return True
        if not (text[0].isupper() or text.isdigit() or text.lower() in _AGED):
            return False
    return False
