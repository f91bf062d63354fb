"""One wording for each chain and role."""

from dataclasses import replace

from secondsource.model.reading import Form, Mention, MentionKind
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Filler
from secondsource.read.events.filler_choice import chosen_fillers
from secondsource.read.grammar.scene import Scene
from tests.helpers.parsed import parsed

REPORT = """
    The|the|DET|2|det Harbour|harbour|PROPN|3|compound Front|front|PROPN|4|nsubj bombed|bomb|VERB|0|root
    the|the|DET|6|det mill|mill|NOUN|4|obj and|and|CCONJ|8|cc killed|kill|VERB|4|conj Ada|Ada|PROPN|8|obj
    Quist|Quist|PROPN|9|flat

    The|the|DET|2|det Front|front|PROPN|3|nsubj burned|burn|VERB|0|root a|a|DET|5|det mill|mill|NOUN|3|obj
    and|and|CCONJ|7|cc a|a|DET|8|det dairy|dairy|NOUN|5|conj of|of|ADP|10|case villagers|villager|NOUN|8|nmod
"""
PARSED = parsed("\n".join(" ".join(part.split()) + "\n" for part in REPORT.split("\n\n")))


def span(words: str, occurrence: int = 0) -> Span:
    """Where the words stand."""
    at = -1
    for _ in range(occurrence + 1):
        at = PARSED.text.index(words, at + 1)
    return Span(at, at + len(words))


def mention(number: int, place: Span, kind: MentionKind, form: Form, cluster: int) -> Mention:
    return Mention(number, place, kind, form, cluster)


MENTIONS = (
    mention(0, span("Harbour Front"), "organisation", "name", 0),
    mention(1, span("Ada Quist"), "person", "name", 1),
    mention(2, span("Front", 1), "organisation", "name", 0),
)


def chosen(*fillers: tuple[Span, str, float]) -> list[tuple[str, str]]:
    """(role, words) of what is chosen among fillers of these probabilities."""
    proposed = tuple(Filler(place.start, place.end, role, likely) for place, role, likely in fillers)
    analysis: Analysis = replace(PARSED, fillers=proposed)
    found = chosen_fillers(Scene(analysis, MENTIONS))
    return [(one.role, one.span.of(analysis.text)) for one in found]


def test_of_two_names_for_one_thing_the_likelier_is_taken() -> None:
    names = (span("Harbour Front"), "actor_organisation", 0.7), (span("Front", 1), "actor_organisation", 0.9)
    assert chosen(*names) == [("actor_organisation", "Front")]


def test_different_things_are_taken_each() -> None:
    found = chosen((span("mill"), "target", 0.9), (span("dairy"), "target", 0.9))
    assert found == [("target", "mill"), ("target", "dairy")]


def test_the_same_words_twice_are_one_filler() -> None:
    assert chosen((span("mill"), "target", 0.8), (span("mill", 1), "target", 0.9)) == [("target", "mill")]


def test_unlikely_fillers_are_left_out() -> None:
    assert chosen((span("dairy"), "target", 0.05)) == []


def test_victims_are_taken_by_name() -> None:
    found = chosen((span("Ada Quist"), "victim", 0.9), (span("villagers"), "victim", 0.9))
    assert found == [("victim", "Ada Quist")]
