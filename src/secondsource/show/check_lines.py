"""The words of a checked draft: states with their signs, the line of a claim, and the summary on top."""

from collections import Counter
from collections.abc import Mapping, Sequence

from rich.text import Text

from secondsource.model.check import Checked, CheckedClaim, CheckedStatement, State
from secondsource.show.safe_text import safe
from secondsource.show.wording import field_words
from secondsource.values.phrases import plural

STATE_ORDER: Sequence[State] = ("supported", "repeated", "single-origin", "disputed", "differs", "not found")
STATE_STYLES: Mapping[State, str] = {
    "supported": "bold green",
    "repeated": "bold",
    "single-origin": "bold",
    "disputed": "bold red",
    "differs": "bold red",
    "not found": "bold yellow",
}
# Letters and signs that every terminal has: what is agreed, what is weak, what is to be looked at.
SIGNS: Mapping[State, str] = {
    "supported": "+",
    "repeated": "~",
    "single-origin": "1",
    "disputed": "!",
    "differs": "x",
    "not found": "?",
}
_GIVEN: Sequence[State] = ("supported", "repeated")
_SEVERAL: Mapping[State, str] = {"differs": "differ"}


def tally(states: Sequence[State], noun: str) -> Text:
    """ "9 claims: 3 supported, 2 repeated, 1 disputed, 2 differ, 1 not found"."""
    counts = Counter(states)
    line = Text(plural(len(states), noun))
    for number, state in enumerate(state for state in STATE_ORDER if counts[state]):
        words = _SEVERAL.get(state, state) if counts[state] > 1 else state
        line.append(": " if number == 0 else ", ")
        line.append(f"{counts[state]:,} {words}", style=STATE_STYLES[state])
    return line


def claim_line(one: CheckedClaim, names: Mapping[str, str]) -> Text:
    """A claim with its state: "x killed: 12 · differs"; what is said of a person or body bears the name."""
    subject = f"{safe(names[one.subject])}, " if one.subject in names else ""
    denied = " (denied)" if one.claim.stance == "denies" else ""
    field = "" if one.claim.field == "occurred" else f"{field_words(one.claim.field, one.claim.scope)}: "
    return _line(one.state, subject + field, f"{safe(one.text)}{denied}", _counts(one))


def statement_line(one: CheckedStatement, names: Mapping[str, str]) -> Text:
    """A quotation with its state."""
    speaker = safe(names.get(one.said.speaker or "", "") or one.said.speaker_text) or "somebody"
    return _line(one.state, "words of ", speaker, plural(one.accounts, "account") if one.state in _GIVEN else "")


def _line(state: State, label: str, shown: str, counts: str) -> Text:
    tail = f" ({counts})" if counts else ""
    return Text.assemble((f"{SIGNS[state]} ", STATE_STYLES[state]), label, (shown, "bold"), " · ",
                         (state, STATE_STYLES[state]), tail)  # fmt: skip


def _counts(one: CheckedClaim) -> str:
    least, most = one.origins_least, one.origins_most
    if not most or one.state in ("single-origin", "differs"):
        return ""
    if least != most:
        return f"{least}–{most} origins"
    return "1 origin" if most == 1 else f"{most} independent origins"


def entity_names(checked: Checked) -> Mapping[str, str]:
    """The names of people and bodies by id; the record's own where it has them."""
    names = {told.entity.id: told.entity.name for told in checked.draft.entities}
    return names | {weighed.entity.id: weighed.entity.name for weighed in checked.brief.entities}
