"""How much each sign weighs in the choice of role fillers: one logistic regression over all roles.

Fitted to the answer keys of MUC-4's development reports by ``training/fillers.py``; the model that proposes the spans
was not trained on them. More signs were tried and told nothing more: how early and how often the words stand, how
near to a violent word, what syntax says, how likely the report's other fillers are, and which words the report has.
"""

from typing import NamedTuple


class Signs(NamedTuple):
    """What speaks for one wording of a filler, of one role.

    ``bias`` always 1 · ``span`` log odds of its likeliest span · ``chain`` log odds that the role is filled there by
    this or other words for the same thing · ``name`` 1 for a name, 0 for a description.
    """

    bias: float
    span: float
    chain: float
    name: float


WEIGHTS = {
    "actor_person": Signs(bias=-0.19, span=0.56, chain=0.18, name=-0.41),
    "actor_organisation": Signs(bias=-0.52, span=0.64, chain=0.18, name=0.08),
    "target": Signs(bias=-0.15, span=0.51, chain=0.18, name=-0.36),
    "victim": Signs(bias=-0.25, span=0.54, chain=0.18, name=-0.57),
    "instrument": Signs(bias=0.31, span=0.62, chain=0.18, name=-0.06),
}
