"""The sentences that say what the reports say of a claim: each names the origins, so that a person can check it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from secondsource.check.dropped import Dropped
from secondsource.model.fields import DONE_TO_PEOPLE
from secondsource.model.finding import FoundValue
from secondsource.model.record import Claim, Event, Origin
from secondsource.values.phrases import listed, number_word, with_article
from secondsource.weigh.days import published_day

_MOST_NAMED = 3
_SHOWN_RIVALS = 2
_DROPPED: Mapping[Dropped, str] = {
    "allegation": "Your draft states as fact what the reports only allege",
    "charge": "Your draft goes further than the reports",
    "hedge": "Your draft states as fact what the reports only say with a hedge",
    "plan": "Your draft states as fact what the reports only tell as planned",
    "doubt": "Your draft states as fact what the reports only tell as possible",
    "cancellation": "Your draft tells as happening what the reports say was cancelled",
    "denial": "Your draft states as fact what the reports only deny",
}


@dataclass(frozen=True, slots=True)
class Wording:
    """Words about claims; ``origins`` are the record's, by id."""

    origins: Mapping[str, Origin]

    def names(self, claims: Sequence[Claim]) -> list[str]:
        """The names of the origins of ``claims``, each once."""
        return list(dict.fromkeys(self._name(claim) for claim in claims))

    def _name(self, claim: Claim) -> str:
        origin = self.origins.get(claim.origin)
        return with_article(origin.name if origin is not None else claim.chain[-1])

    def says(self, found: FoundValue, told: Sequence[Claim], words: str, since: date | None) -> str:
        """ "two origins, the clinic and police, say 14 killed, one of them later": later than ``since``.

        ``told`` are the claims that count for ``found``.
        """
        names = self.names(told)
        named = f", {listed(names)}," if len(names) <= _MOST_NAMED else ""
        verb = "says" if found.origins_most == 1 else "say"
        return f"{origins_phrase(found.origins_least, found.origins_most)}{named} {verb} {words}{_later(told, since)}"

    def differs(self, words: str, rivals: Sequence[tuple[FoundValue, Sequence[Claim]]], since: date | None) -> str:
        """ "Your draft says 12 killed; two origins say 14, one of them later"; ``rivals`` with what counts for them."""
        sides = [self.says(found, told, found.text, since) for found, told in rivals[:_SHOWN_RIVALS]]
        return "; ".join([f"Your draft says {words}", *sides]) + "."

    def dropped(self, what: Dropped, supporting: Sequence[Claim]) -> str:
        """What the draft leaves out, with the words of the reports that it leaves out."""
        hedges = list(dict.fromkeys(" ".join(claim.hedge.split()) for claim in supporting if claim.hedge))
        by = listed(self.names(supporting)) if supporting else ""
        said = f": {by} say so" if what == "allegation" and len(self.names(supporting)) > 1 else ""
        said = f": {by} says so" if what == "allegation" and by and not said else said
        if hedges and what in ("hedge", "allegation"):
            said += ", in the words " + listed([f"“{hedge}”" for hedge in hedges[:2]])
        if what == "charge":
            levels = sorted({claim.allegation for claim in supporting if claim.allegation})
            said = f": they say {listed(levels)}"
        return f"{_DROPPED[what]}{said}."


def origins_phrase(least: int, most: int) -> str:
    """ "one origin", "two origins", "one or two origins", "one to three origins"."""
    if least != most:
        joint = "or" if most - least == 1 else "to"
        return f"{number_word(least)} {joint} {number_word(most)} origins"
    return "one origin" if least == 1 else f"{number_word(least)} origins"


def claim_words(field: str, scope: str, text: str) -> str:
    """A value as part of a sentence: "12 killed", "2 killed (children)", "4 March 2025"."""
    words = f"{text} {field}" if field in DONE_TO_PEOPLE else text
    return words if scope in ("all", "additional") else f"{words} ({scope})"


def no_such_event(event: Event) -> str:
    """ "No report tells of this traffic accident." """
    return f"No report tells of this {event.type.replace('_', ' ')}."


def day_of(claim: Claim) -> date | None:
    """The day that a claim is of: the one it says, else that of its report."""
    if claim.as_of is not None and claim.as_of.end is not None:
        return claim.as_of.end
    return published_day(claim.report)


def _later(claims: Sequence[Claim], since: date | None) -> str:
    if since is None:
        return ""
    days: dict[str, list[date]] = {}
    for claim in claims:
        day = day_of(claim)
        days.setdefault(claim.origin, []).extend([day] if day is not None else [])
    later = sum(1 for told in days.values() if told and max(told) > since)
    if not later:
        return ""
    if later == len(days):
        return {1: ", later", 2: ", both later"}.get(later, ", all later")
    return f", {number_word(later)} of them later"
