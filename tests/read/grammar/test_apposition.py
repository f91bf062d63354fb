"""Appositions by their place between commas."""

from secondsource.model.reading import Form, Mention, MentionKind
from secondsource.model.span import Span
from secondsource.read.grammar.apposition import appositions, names_behind


def mentions(text: str, *parts: tuple[str, MentionKind, Form]) -> tuple[Mention, ...]:
    """Mentions of the first occurrence of each part, in text order."""
    ordered = sorted(parts, key=lambda part: text.index(part[0]))
    return tuple(
        Mention(index, Span(text.index(words), text.index(words) + len(words)), kind, form, index)
        for index, (words, kind, form) in enumerate(ordered)
    )


def test_a_description_behind_the_name() -> None:
    text = "Edda Marwitz, 61, a retired pilot, said so."
    found = mentions(text, ("Edda Marwitz", "person", "name"), ("a retired pilot", "person", "nominal"))
    assert [(a.span.of(text), b.span.of(text)) for a, b in appositions(text, found)] == [
        ("Edda Marwitz", "a retired pilot")
    ]


def test_a_name_behind_the_description_and_a_title() -> None:
    text = "The yard's head, Dr Edda Marwitz, said so."
    found = mentions(text, ("The yard's head", "person", "nominal"), ("Edda Marwitz", "person", "name"))
    assert [(a.span.of(text), b.span.of(text)) for a, b in names_behind(text, found)] == [
        ("Edda Marwitz", "The yard's head")
    ]


def test_a_list_is_no_apposition() -> None:
    text = "The guard, Edda Marwitz and Ola Brandvik left."
    found = mentions(text, ("The guard", "person", "nominal"), ("Edda Marwitz", "person", "name"))
    assert list(names_behind(text, found)) == []


def test_a_body_is_no_person() -> None:
    text = "Edda Marwitz, the union said, was ill."
    found = mentions(text, ("Edda Marwitz", "person", "name"), ("the union", "organisation", "nominal"))
    assert list(appositions(text, found)) == []


def test_who_has_said_something_without_a_comma_describes_no_name_before() -> None:
    text = "Nine died with Edda Marwitz, the head of the clinic {verb}."
    parts: tuple[tuple[str, MentionKind, Form], ...] = (
        ("Edda Marwitz", "person", "name"),
        ("the head of the clinic", "person", "nominal"),
    )
    for verb, described in (("has disclosed", False), ("had told us", False), ("who had treated her", True)):
        told = text.format(verb=verb)
        assert bool(list(appositions(told, mentions(told, *parts)))) is described
