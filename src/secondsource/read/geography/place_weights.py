"""What speaks for a meaning of a place name, and how much each of it weighs.

The weights are those of a conditional logit (McFadden 1974) fitted to hand-placed names of US local news and of world
news: LGL (Lieberman et al. 2010) and GeoVirus (Gritta et al. 2018), by ``training/gazetteer/weights.py``. Those of
``in_wider`` and ``not_in_wider`` are set by hand (fitted: 0.9 and -1.2): where a text says which place a name lies in,
that decides. This costs nothing on LGL and 0.6 points on GeoVirus.
"""

from typing import NamedTuple


class Features(NamedTuple):
    """What speaks for one meaning of a name, each between 0 and about 3.

    ``population`` logarithm of the people there · ``first`` most populous of the name · ``country`` … ``area`` its
    kind (a town has none) · ``own_name`` the name written is its first one · ``in_wider`` it lies in a place that the
    text puts the name in · ``not_in_wider`` it does not lie in one of them · ``holds_narrower`` a name put in this one
    lies in it · ``country_told`` how often its country is named · ``country_share`` share of the other names in its
    country · ``region_told`` how often its region is named · ``near`` other names with a meaning near by.
    """

    population: float
    first: float
    country: float
    region: float
    county: float
    area: float
    own_name: float
    in_wider: float
    not_in_wider: float
    holds_narrower: float
    country_told: float
    country_share: float
    region_told: float
    near: float


WEIGHTS = Features(
    population=2.69,
    first=0.62,
    country=2.08,
    region=0.28,
    county=-1.07,
    area=0.48,
    own_name=2.45,
    in_wider=4.0,
    not_in_wider=-3.0,
    holds_narrower=0.49,
    country_told=0.4,
    country_share=1.54,
    region_told=2.72,
    near=2.22,
)
