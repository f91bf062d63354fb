"""Which mentions of one report stand for the same thing, by sieves from the surest to the least sure.

The order is that of the multi-pass sieve (Lee et al., 2013, "Deterministic coreference resolution based on
entity-centric, precision-ranked rules"): names, apposition and copula, parts of names, repeated heads, role words,
pronouns. Clusters that stand beside each other in one list, or bear names that exclude each other, are never joined.
"""

from collections.abc import Sequence

from secondsource.model.reading import Mention, Statement
from secondsource.read.analysis import Analysis
from secondsource.read.reference.clusters import Clusters
from secondsource.read.reference.identified import identified, self_called
from secondsource.read.reference.lead_speakers import lead_speakers
from secondsource.read.reference.nations import nations
from secondsource.read.reference.profiles import profiles
from secondsource.read.reference.pronouns import join_pronouns
from secondsource.read.reference.repeats import join_nominals
from secondsource.read.reference.sieves import join_described, join_name_parts, join_names


def resolve(analysis: Analysis, mentions: Sequence[Mention], statements: Sequence[Statement]) -> tuple[Mention, ...]:
    """The mentions with clusters numbered by first mention; ids and order stay."""
    known = profiles(analysis, mentions)
    clusters = Clusters(analysis, known, nations(analysis, mentions, [p for p in known if p is not None]))
    join_names(analysis, clusters)
    join_described(analysis, clusters)
    for name, description in (*identified(analysis, clusters), *self_called(analysis, clusters)):
        clusters.join(name, description)
    for name, description in lead_speakers(analysis, clusters, statements):
        clusters.join(name, description)
    join_name_parts(clusters)
    join_nominals(analysis, clusters)
    join_pronouns(analysis, clusters, statements)
    numbers: dict[int, int] = {}
    resolved = []
    for m in mentions:
        number = numbers.setdefault(clusters.root(m.id), len(numbers))
        vague = m.form == "pronoun" or (m.form == "nominal" and m.kind in ("thing", "other"))
        kind = clusters.kind(m.id) if vague and known[m.id] is not None else m.kind
        same = kind == m.kind and number == m.cluster
        resolved.append(m if same else Mention(m.id, m.span, kind, m.form, number, m.place, m.date, m.amount))
    return tuple(resolved)
