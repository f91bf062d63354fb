"""Who is a public person: someone whose office or public role the reports tell. Everybody else is private."""

import re
from collections.abc import Iterable, Iterator

from secondsource.link.assembling.linked import Linked
from secondsource.link.entities.entities import Identity
from secondsource.model.record import Claim
from secondsource.model.value import TextValue

_PUBLIC = re.compile(
    r"\b(?:president|minister|chancellor|king|queen|prince(?:ss)?|pope|bishop|cardinal|senator|congress(?:man|woman)|"
    r"representative|governor|prefect|mayor|premier|ambassador|secretary|spokes(?:man|woman|person)|judge|prosecutor|"
    r"attorney|commissioner|commissar|superintendent|inspector|sheriff|chief|general|colonel|captain|lieutenant|sergeant|"
    r"brigadier|commander|admiral|director|chair(?:man|woman|person)?|leader|head of|coordinator|candidate|politician|"
    r"deputy|registrar|boss|chief executive|professor)\b",
    re.IGNORECASE,
)
_BEFORE, _AFTER = 45, 60


def is_public(linked: Linked, identity: Identity, claims: Iterable[Claim]) -> bool:
    """Whether a report names an office or public role beside the person's name, or a claim gives one."""
    for claim in claims:
        if claim.field == "leader_of" or (
            claim.field == "role" and isinstance(claim.value, TextValue) and _PUBLIC.search(claim.value.text)
        ):
            return True
    return any(_PUBLIC.search(words) for words in _surroundings(linked, identity))


def _surroundings(linked: Linked, identity: Identity) -> Iterator[str]:
    """The words right before a name, and those of an apposition after it."""
    for party in identity.parties:
        reading = linked.contexts[party.reading].reading
        text = reading.report.text
        people = [m.span.end for m in reading.mentions if m.kind == "person" and m.form == "name"]
        for mention in party.mentions:
            if mention.form == "name":
                sentence = reading.sentence_of(mention.span)
                other = max((end for end in people if end <= mention.span.start), default=0)
                before = text[max(sentence.start, mention.span.start - _BEFORE, other) : mention.span.start]
                after = text[mention.span.end : min(sentence.end, mention.span.end + _AFTER)]
                yield re.split(r"[.;:\"“”]", before)[-1]
                if after.startswith(","):
                    yield after.split(",")[1]
                yield mention.span.of(text)
