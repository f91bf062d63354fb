"""The labelled sentences: enough of each kind, in fixed halves, and labels that stand in their texts."""

from collections import Counter

from bench.modality import PARTS, Answer, Charge, Row, figures, rows
from secondsource.model.reading import EventMention
from secondsource.model.span import Span
from secondsource.run.codebook import load_codebook


def test_two_hundred_sentences_in_two_halves() -> None:
    labelled = rows()
    assert Counter(row.part for row in labelled) == dict.fromkeys(PARTS, 100)
    assert len({row.text for row in labelled}) == 200
    modalities = Counter(row.modality for row in labelled)
    assert min(modalities[one] for one in ("happened", "planned", "possible", "denied")) >= 30


def test_labels_are_words_of_their_text_and_codes_of_the_codebook() -> None:
    codes = load_codebook().types
    for row in rows():
        words = (row.trigger, row.hedge, row.not_happened, *(charge.who for charge in row.charges))
        assert all(word in row.text for word in words if word is not None), row.id
        assert all(code in codes for code in row.types), row.id
        assert (row.trigger is None) == (row.modality is None), row.id


def test_figures_of_one_right_and_one_missing_row() -> None:
    row = Row("a", "report", "Rebels struck.", "struck", ("armed_attack",), "happened", None, (), None)
    charge = Charge("charged", "Dov Karsh")
    other = Row("b", "report", "Dov Karsh was charged.", "charged", ("charge",), "happened", None, (charge,), None)
    event = EventMention(0, Span(7, 13), "armed_attack", "happened", "asserts", None, None, (), 0)
    told = [
        Answer(row, event, frozenset(), frozenset(), unreal_told=False),
        Answer(other, None, frozenset(), frozenset(), unreal_told=False),
    ]
    found = figures(told)
    assert (found["found"], found["modality"], found["modality_of_all"]) == (50.0, 100.0, 50.0)
    assert found["allegation_f1"] == 0.0
