"""The words of the terminal brief: what fields, verdicts, modalities and counts are called."""

from collections.abc import Mapping, Sequence

from secondsource.model.finding import FoundValue, Verdict
from secondsource.model.reading import Allegation, Modality
from secondsource.model.record import Relation

# What is disputed stands before what is agreed.
VERDICT_ORDER: Sequence[Verdict] = ("disputed", "revised", "corroborated", "repeated", "single-origin")
VERDICT_HEADINGS: Mapping[Verdict, str] = {
    "disputed": "DISPUTED",
    "revised": "REVISED",
    "corroborated": "CORROBORATED",
    "repeated": "REPEATED, not shown to be independent",
    "single-origin": "SINGLE ORIGIN",
}
SAY_SO_HEADING = "TWO OR MORE ORIGINS SAY SO"
MODALITY_WORDS: Mapping[Modality, str] = {
    "happened": "",
    "ongoing": "under way",
    "planned": "planned: no report says that it has happened",
    "possible": "possible: no report says for certain that it happened",
    "cancelled": "cancelled",
    "denied": "denied: the reports only say that it did not happen",
}
RELATION_WORDS: Mapping[Relation, str] = {
    "part_of": "part of",
    "follows": "follows",
    "responds_to": "responds to",
}
_FIELD_WORDS = {
    "occurred": "whether it happened",
    "assisted_by": "assisted by",
    "aboard": "people aboard",
    "leader_of": "leader of",
    "member_of": "member of",
    "active_in": "active in",
}
_ALLEGATION_WORDS: Mapping[Allegation, str] = {
    "alleged": "alleged",
    "charged": "charged",
    "convicted": "convicted",
    "cleared": "cleared",
}


def field_words(field: str, scope: str) -> str:
    """A field with its scope as a label: "killed (children)"."""
    words = _FIELD_WORDS.get(field, field.replace("_", " "))
    return words if scope in ("all", "additional") else f"{words} ({scope})"


def accusation_words(field: str, allegation: Allegation | None, sources: str) -> str:
    """A label that never leaves out who says so: "charged, according to police".

    Nobody is "accused by" a source: a paper that tells of an arrest on suspicion accuses nobody itself.
    """
    words = field_words(field, "all")
    if field != "accused" and allegation is not None and _ALLEGATION_WORDS[allegation] != field:
        words = f"{words}, {_ALLEGATION_WORDS[allegation]}"
    return f"{words}, according to {sources}"


def origins_words(found: FoundValue) -> str:
    """How many independent origins a value has: "2 independent origins", "1–3 origins"."""
    least, most = found.origins_least, found.origins_most
    if least != most:
        return f"{least}–{most} origins"
    if least == 1:
        return "1 origin"
    if least:
        return f"{least} independent origins"
    only_denied = all(claim.stance == "denies" for claim in found.claims)
    return "only denied" if only_denied else "no origin stands by it"
