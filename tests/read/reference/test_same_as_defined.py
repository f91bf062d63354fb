"""What is looked up or left out to be quick is what a plain search over all mentions finds."""

from types import SimpleNamespace
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from secondsource.model.reading import Form, Mention, MentionKind
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis
from secondsource.read.reference import pronouns, repeats, strangers, surroundings
from secondsource.read.reference.clusters import Clusters
from secondsource.read.reference.profiles import Profile

PLACES = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), min_size=1, max_size=12)
WORDS = ("group", "agency", "mayor", "crane", "harbour", "police")


def profile(  # noqa: PLR0913
    number: int,
    span: Span,
    sentence: int = 0,
    subject: bool = False,
    lemma: str = "crane",
    kind: MentionKind = "person",
    form: Form = "nominal",
) -> Profile:
    """A mention with what the functions below ask of it."""
    mention = Mention(number, span, kind, form, number)
    return Profile(mention, number, sentence, lemma, (lemma,), True, False, "one", "unknown", subject, 3)


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=1, max_size=120))
def test_candidates_stand_in_the_last_sentences_subjects_first(told: list[tuple[int, bool]]) -> None:
    every = [profile(n, Span(3 * n, 3 * n + 2), sentence, subject) for n, (sentence, subject) in enumerate(told)]
    *others, pronoun = every
    by_sentence: dict[int, list[tuple[int, Profile]]] = {}
    for number, one in enumerate(every):
        by_sentence.setdefault(one.sentence, []).append((number, one))
    found = list(pronouns._candidates(pronoun, surroundings.Before(len(others), every, by_sentence)))
    near = [p for p in others[-surroundings.REACH :] if 0 <= pronoun.sentence - p.sentence <= pronouns.WINDOW_SENTENCES]

    def order(p: Profile) -> tuple[int, bool, int]:
        distance = pronoun.sentence - p.sentence
        return distance, not p.subject, p.mention.id if distance else -p.mention.id

    assert found == sorted(near, key=order)


@given(st.text("a's ’", min_size=60, max_size=60), PLACES)
def test_nobody_is_whom_they_own(text: str, places: list[tuple[int, int]]) -> None:
    spans = sorted({Span(start, start + length) for start, length in places})
    every = [profile(number, span) for number, span in enumerate(spans)]
    found = strangers._owners_and_owned(Analysis(text, (), (), (), (), ()), every)
    assert set(found) == {
        (outer.mention.id, inner.mention.id)
        for outer in every
        for inner in every
        if outer.mention.span.holds(inner.mention.span)
        and inner.mention.span.end < outer.mention.span.end
        and text.startswith(("'s ", "’s ", "' ", "’ "), inner.mention.span.end)
    }


@given(
    st.sampled_from(WORDS),
    st.sampled_from(("person", "organisation", "thing")),
    st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3), max_size=4),
)
def test_no_name_fits_a_description_that_may_bear_none(lemma: str, kind: MentionKind, names: list[list[str]]) -> None:
    told = profile(9, Span(900, 910), lemma=lemma, kind=kind)
    others = [profile(n, Span(n, n + 1), kind="organisation", form="name") for n in range(len(names))]
    clusters = cast(
        "Clusters",
        SimpleNamespace(text=lambda p: " ".join(names[p.mention.id]), members=lambda number: [others[number]]),
    )
    before = repeats._Before()
    before.words_of_names.update(word for name in names for word in name)
    fits = any(repeats._name_fits(clusters, told, other) for other in others)
    assert repeats._may_be_named(told, before) or not fits
