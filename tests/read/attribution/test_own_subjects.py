"""Sources in another sentence than their cue."""

from secondsource.read.attribution.own_subjects import with_own_subjects
from tests.helpers.parsed import parsed

TOLD = """
Ida|Ida|PROPN|3|nsubj Moss|Moss|PROPN|1|flat waited|wait|VERB|0|root .|.|PUNCT|3|punct

{first} {subject} {verb} the|the|DET|5|det deed|deed|NOUN|3|obj .|.|PUNCT|3|punct
"""
THE = "The|the|DET|2|det"


def teller(subject: str, verb: str, first: str = THE) -> list[str]:
    """Who tells it by the mended attribution, where the model took her of the sentence before."""
    cue = verb.partition("|")[0]
    table = TOLD.format(first=first, subject=subject, verb=verb)
    analysis = parsed(table, said=[("Ida Moss", cue, "the deed")])
    found = with_own_subjects(analysis, analysis.attributions)
    return [span.of(analysis.text) for attribution in found for span in attribution.source]


def test_the_subject_of_the_own_sentence_tells() -> None:
    assert teller("union|union|NOUN|3|nsubj", "admitted|admit|VERB|0|root") == ["The union"]


def test_what_is_done_to_a_subject_tells_of_nobody_before() -> None:
    assert teller("case|case|NOUN|3|nsubj:pass", "registered|register|VERB|0|root") == []


def test_a_thing_and_a_pronoun_leave_it_to_whom_was_found() -> None:
    assert teller("letter|letter|NOUN|3|nsubj", "admitted|admit|VERB|0|root") == ["Ida Moss"]
    she = "she|she|PRON|3|nsubj"
    assert teller(she, "admitted|admit|VERB|0|root", "Later|later|ADV|3|advmod") == ["Ida Moss"]
