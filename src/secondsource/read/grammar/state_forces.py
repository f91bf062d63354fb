"""What the forces of a state do: police, troops, their officers."""

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments
from secondsource.read.vocabulary.lexicon import STATE_FORCES


def is_by_state_forces(analysis: Analysis, verb: int) -> bool:
    """Whether police or troops are among those who do what a verb tells."""
    return any(analysis.words[agent].lemma.lower() in STATE_FORCES for agent in arguments(analysis, verb).agents)
