"""Outlets that are bodies which speak for themselves: by their name, or by the words of what they give out.

"Open Bridge denies that a ransom was paid for our colleague": who writes so of itself is no newspaper.
"""

import re

from secondsource.link.naming.bodies import is_body_name
from secondsource.link.naming.outlet_names import outlet_name
from secondsource.model.report import Report

_GIVEN_OUT = (
    r"(?:denies|confirms|regrets|announces|wishes|condemns|welcomes|apologi[sz]es|extends|expresses|acknowledges|rejects"
    r"|deplores|mourns|states|declares|can\s+confirm|is\s+(?:\w+ly\s+)?(?:saddened|shocked|sorry|aware))\b"
)
_QUOTED = re.compile(r"[\"“][^\"”\n]*[\"”]")
_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
_OF_PRESS = re.compile(
    r"\breaders\b|\b(?:this|our)\s+(?:own\s+)?(?:newspaper|paper|magazine|station|website|reporters?|correspondents?"
    r"|journalists?|columns?|edition|report|story|article)\b",
    re.IGNORECASE,
)


def speaks_for_itself(report: Report) -> bool:
    """Whether an outlet is a body that tells of itself, and no press."""
    outlet = outlet_name(report)
    if is_body_name(outlet):
        return True
    own = re.search(rf"\b{re.escape(outlet.removeprefix('The '))}\s+(?:\w+ly\s+)?{_GIVEN_OUT}", report.text)
    plain = _QUOTED.sub(" ", report.text)
    return own is not None and _WE.search(plain) is not None and _OF_PRESS.search(plain) is None
