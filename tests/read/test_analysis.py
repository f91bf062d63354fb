"""What can be asked of a parsed text."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis, Word


def small() -> Analysis:
    """The old ferry sank . Nobody swam ."""
    rows = [
        ("The", "DET", 2, "det", 0),
        ("old", "ADJ", 2, "amod", 0),
        ("ferry", "NOUN", 3, "nsubj", 0),
        ("sank", "VERB", ROOT, "root", 0),
        (".", "PUNCT", 3, "punct", 0),
        ("Nobody", "PRON", 6, "nsubj", 1),
        ("swam", "VERB", ROOT, "root", 1),
        (".", "PUNCT", 6, "punct", 1),
    ]
    words, offset = [], 0
    for text, upos, head, deprel, sentence in rows:
        words.append(Word(offset, offset + len(text), text, text.lower(), upos, head, deprel, sentence))
        offset += len(text) + 1
    text = " ".join(word.text for word in words)
    spans = (Span(0, words[4].end), Span(words[5].start, words[7].end))
    return Analysis(text, tuple(words), spans, (), (), ())


def test_children_and_subtrees() -> None:
    analysis = small()
    assert analysis.children(3) == (2, 4)
    assert analysis.children_by(3, "nsubj", "obj") == (2,)
    assert analysis.subtree(2) == Span(0, 13)
    assert analysis.subtree_words(3) == (0, 1, 2, 3, 4)
    assert list(analysis.ancestors(0)) == [2, 3]
    assert analysis.head_in(0, 13) == 2
    assert analysis.head_in(3, 4) is None


def test_places_lead_to_words_and_sentences() -> None:
    analysis = small()
    assert list(analysis.words_in(4, 18)) == [1, 2, 3]
    assert [analysis.word_at(offset) for offset in (0, 3, 4, 13)] == [0, None, 1, None]
    assert [analysis.sentence_at(offset) for offset in (0, 20, 21, 500)] == [0, None, 1, None]
    assert list(analysis.sentence_words(1)) == [5, 6, 7]


def test_another_parse_of_the_same_words_is_indexed_anew() -> None:
    analysis = small()
    words = list(analysis.words)
    words[0] = replace(words[0], head=3, lemma="a")
    other = analysis.reparsed(tuple(words))
    assert (other.children(3), other.children(2)) == ((0, 2, 4), (1,))
    assert (other.subtree(2), other.with_lemma({"a"}), other.with_lemma({"the"})) == (Span(4, 13), [0], [])
    assert (other.with_text({"the"}), other.with_upos({"VERB"}), list(other.sentence_words(1))) == (
        [0],
        [3, 6],
        [5, 6, 7],
    )
    assert analysis.children(3) == (2, 4)


@given(st.lists(st.sampled_from(["The", "old", "ferry", "sink", "swim", "."]), min_size=8, max_size=8))
def test_words_are_found_by_their_lemmas_of_another_parse(lemmas: list[str]) -> None:
    analysis = small()
    words = [word.tagged(word.upos, lemma) for word, lemma in zip(analysis.words, lemmas, strict=True)]
    other = analysis.reparsed(tuple(words))
    for sought in ({"the"}, {"old", "sink"}, {"ferry", "swam"}, {"swim", ".", "nobody"}):
        assert other.with_lemma(sought) == [i for i, lemma in enumerate(lemmas) if lemma.lower() in sought]
