"""What is found out by nobody named: "a first examination shows" is told by whoever publishes it."""

import re

from secondsource.link.naming.bodies import body_class

_LOOKING = (
    r"examinations?|inspections?|investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|findings?|analys[ie]s|checks?|"
    r"tests?(?: results)?|evidence|indications?|signs?|clues|assessments?|estimates?|calculations?|observations?|"
    r"research|data|figures|experience"
)
_NOBODYS = re.compile(
    r"(?:(?:an?|the|its|their|our|this|these|all|any|some)\s)?(?:[a-z-]+\s){0,3}?"
    rf"(?:{_LOOKING})(?:\s(?:of|into|at|from|on)\s(?:(?:the|its|their)\s)?(?:[a-z-]+\s?){{1,4}})?"
)


def is_nobodys_finding(name: str) -> bool:
    """Whether a source is only the look that somebody took: "preliminary findings", "an inspection of the wreck"."""
    words = name[:1].lower() + name[1:]
    return _NOBODYS.fullmatch(words) is not None and not body_class(words)
