"""A draft to check a brief's reports with: sentences of our own around values that stand in the brief."""

from collections.abc import Iterator, Mapping
from typing import TypedDict

# By how many people the draft is wrong on purpose.
ERROR = 9
_HARM = {"killed": "killed", "injured": "injured", "arrested": "arrested", "displaced": "moved out of their homes"}
_UNCHECKED = "Nobody has said who will mend the roof."


class Found(TypedDict):
    """As much of a value of `secondsource.brief/1` as a draft needs."""

    value: Mapping[str, object]
    text: str


class Finding(TypedDict):
    """As much of a finding."""

    field: str
    scope: str
    values: list[Found]


class Event(TypedDict):
    """As much of an event."""

    findings: list[Finding]


class Brief(TypedDict):
    """As much of a brief."""

    events: list[Event]


def draft_of(brief: Brief) -> str:
    """A draft about the first event that tells of people harmed: its first count is wrong, the others are right.

    The last sentence makes no claim. A brief without such an event gives a draft of that sentence alone.
    """
    told = (list(_sentences(event)) for event in brief["events"])
    sentences = next((lines for lines in told if lines), [])
    return "\n\n".join(["What we know so far", *sentences, _UNCHECKED]) + "\n"


def _sentences(event: Event) -> Iterator[str]:
    best = {row["field"]: row["values"][0] for row in event["findings"] if row["scope"] == "all" and row["values"]}
    where = f" in {best['where']['value']['name']}" if "where" in best else ""
    when = f" on {best['when']['text']}" if "when" in best else ""
    counts = ((field, best[field]["value"].get("low")) for field in _HARM if field in best)
    for at, (field, count) in enumerate((field, count) for field, count in counts if isinstance(count, int)):
        people = count + ERROR if at == 0 else count
        who = "1 person was" if people == 1 else f"{people} people were"
        yield f"{who} {_HARM[field]}{where}{when}."
