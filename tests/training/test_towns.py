"""Fitting the choice of a report's town, on questions made by hand."""

import numpy as np

from secondsource.read.geography.town_weights import Clues
from training.gazetteer.logit import Question
from training.gazetteer.towns import fit, share_right


def asked(*towns: tuple[str, ...], right: int) -> Question:
    """A report whose towns have these clues; the answer is one of them, or the last for none."""
    rows = np.array([[float(name in ("told", *clues)) for name in Clues._fields] for clues in (*towns, ())])
    rows[-1] = 0.0
    return Question(rows, np.arange(len(rows)) == right)


def test_what_the_right_towns_have_in_common_weighs_for_them() -> None:
    questions = [asked(("police",), ("source",), right=0), asked(("source",), ("police", "title"), right=1)] * 3
    weights = fit([*questions, asked(("source",), right=1)])
    assert weights.police > weights.source
    assert share_right(questions, weights) == 1.0


def test_reports_that_do_not_name_the_city_are_not_counted() -> None:
    assert share_right([asked(("police",), right=1)], Clues(*(0.0 for _ in Clues._fields))) == 0.0
