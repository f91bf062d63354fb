"""What speaks for a town as the place of a report's chief event, and how much each of it weighs.

The weights are those of a conditional logit (McFadden 1974) over the towns that a report names and the answer "none of
them", fitted by ``training/gazetteer/towns.py`` on US local news of 2013-2017 with hand-made records of the city.
"""

from typing import NamedTuple


class Clues(NamedTuple):
    """What speaks for one town of a report, each between 0 and about 3.

    ``told`` 1, against the answer "none" · ``uses`` how often it is named · ``lead`` the first sentence names it ·
    ``second`` the second is the first to · ``early`` one of the first five does · ``title`` the headline does ·
    ``outlet`` the outlet's name holds it · ``filled`` how often the event's tellings have it as their place ·
    ``beside`` a sentence that tells of the event names it · ``dateline`` · ``police`` its police are spoken of ·
    ``within``, ``near``, ``source``, ``goal`` it stands behind "in", "near", "from", "to" · ``state`` its state
    stands behind it · ``street``, ``quarter``, ``resident``, ``building`` the words around make it the name of a
    street, of a part of a town, of where somebody is from, or of a hospital, school or newspaper · ``hospital`` its
    sentences speak of one · ``nested`` it stands inside other names · ``unsure`` it is one of
    many of its name · ``unknown`` no gazetteer knows it ·
    ``people`` logarithm of the people there · ``smaller`` a much larger one of the report is near by ·
    ``county`` the report names its county · ``side`` it is the name of a side of a town · ``person`` a person of the
    report bears it · ``word`` the report has it in lower case.
    """

    told: float
    uses: float
    lead: float
    second: float
    early: float
    title: float
    outlet: float
    filled: float
    beside: float
    dateline: float
    police: float
    within: float
    near: float
    source: float
    goal: float
    state: float
    street: float
    quarter: float
    resident: float
    building: float
    hospital: float
    nested: float
    unsure: float
    unknown: float
    people: float
    smaller: float
    county: float
    side: float
    person: float
    word: float


WEIGHTS = Clues(
    told=-3.02,
    uses=0.54,
    lead=0.37,
    second=0.40,
    early=0.57,
    title=0.88,
    outlet=1.09,
    filled=0.54,
    beside=0.09,
    dateline=0.65,
    police=1.43,
    within=0.45,
    near=0.05,
    source=-0.66,
    goal=0.01,
    state=0.50,
    street=-0.67,
    quarter=-0.50,
    resident=-0.34,
    building=-0.01,
    hospital=-0.76,
    nested=-0.28,
    unsure=0.89,
    unknown=-0.61,
    people=0.83,
    smaller=0.14,
    county=1.18,
    side=-1.12,
    person=0.59,
    word=-0.12,
)
