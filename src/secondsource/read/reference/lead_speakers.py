"""Who speaks in the first sentence by office alone and is named where the words go on.

"The head of the clinic has disclosed that nine died. Speaking at noon, Dr Ida Moss said …": the first new speaker to be
named without a word about who that is has been told of already.
"""

from collections.abc import Iterator, Sequence

from secondsource.model.reading import Statement
from secondsource.read.analysis import Analysis
from secondsource.read.reference.clusters import Clusters
from secondsource.read.reference.profiles import Profile
from secondsource.read.vocabulary.wordlists import word_set

_FIRST_SENTENCES, _REACH = 2, 3
# Titles that tell nothing of an office.
_TITLES = word_set("mr mrs ms miss mx dr prof professor sir dame") | {""}


def lead_speakers(
    analysis: Analysis, clusters: Clusters, statements: Sequence[Statement]
) -> Iterator[tuple[Profile, Profile]]:
    """(name, description) of the one who speaks first, where both stand near the beginning."""
    told = sorted((s for s in statements if s.speaker_mention is not None), key=lambda s: s.speaker[:1])
    spoken = [(s, known) for s in told if (known := clusters.known[s.speaker_mention or 0]) is not None]
    if len(spoken) < 2 or not _is_office(spoken[0][1]):
        return
    (_, office), (second, named) = spoken[:2]
    near = 0 < named.sentence - office.sentence <= _REACH
    if near and named.mention.form == "name" and _is_bare(analysis, clusters, second, named, office):
        yield named, office


def _is_office(speaker: Profile) -> bool:
    """ "The head of the clinic", in one of the first sentences."""
    person = speaker.mention.form == "nominal" and speaker.mention.kind == "person"
    return person and speaker.definite and speaker.number != "many" and speaker.sentence < _FIRST_SENTENCES


def _is_bare(analysis: Analysis, clusters: Clusters, statement: Statement, named: Profile, office: Profile) -> bool:
    """Whether a name is told here first, and nothing but the office is told beside it of whose name it is.

    "The county commissioner said …; Commissioner Ivo Karsk told reporters …".
    """
    root = clusters.root(named.mention.id)
    others = [p for p in clusters.profiles if clusters.root(p.mention.id) == root]
    first = min(p.mention.span.start for p in others) >= statement.speaker[0].start
    described = any(p.mention.form == "nominal" and not p.mention.span.holds(named.mention.span) for p in others)
    alone = statement.speaker[0].end == named.mention.span.end and named.mention.kind == "person"
    titled = analysis.text[statement.speaker[0].start : named.mention.span.start].strip()
    known = titled.strip(" ,.").lower()
    if known and set(known.split()) <= {*office.words, office.lemma}:
        return first and statement.speaker[0].end == named.mention.span.end
    return first and alone and not described and known in _TITLES
