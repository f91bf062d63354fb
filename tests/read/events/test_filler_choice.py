"""One wording for each chain and role."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from secondsource.model.reading import Form, Mention, MentionKind
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Filler
from secondsource.read.events.filler_choice import LEAST, chosen_fillers, likelihood, wordings_of
from secondsource.read.events.filler_weights import WEIGHTS
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


SPANS = [span("Harbour Front"), span("Front"), span("Front", 1), span("mill"), span("mill", 1), span("Ada Quist")]
FILLERS = st.builds(
    lambda place, role, likely: Filler(place.start, place.end, role, likely),
    st.sampled_from(SPANS),
    st.sampled_from(sorted(WEIGHTS)),
    st.floats(0.001, 0.999),
)


@given(st.lists(FILLERS, max_size=12))
def test_wordings_that_are_left_out_early_would_not_have_been_chosen(fillers: list[Filler]) -> None:
    scene = Scene(replace(PARSED, fillers=tuple(fillers)), MENTIONS)
    taken = {(one.role, one.words) for one in chosen_fillers(scene)}
    for role in WEIGHTS:
        wordings = wordings_of(scene, role)
        likely = [w for w in wordings if likelihood(w, wordings) > LEAST and (w.is_name or role != "victim")]
        assert {(role, w.words) for w in likely} >= {pair for pair in taken if pair[0] == role}
        assert all(any(w.same_as(t) for t in wordings if (role, t.words) in taken) for w in likely)
