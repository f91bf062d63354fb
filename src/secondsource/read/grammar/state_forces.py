"""What the forces of a state do: police, troops, their officers."""

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import arguments
from secondsource.read.vocabulary.lexicon import STATE_FORCES


def is_by_state_forces(analysis: Analysis, verb: int) -> bool:
    """Whether police or troops are among those who do what a verb tells: "soldiers", "members of the police"."""
    agents = arguments(analysis, verb).agents
    described = (i for agent in agents for i in (agent, *analysis.children_by(agent, "compound", "nmod")))
    return analysis.has_lemma(described, STATE_FORCES)
