"""Copies that keep every place, exchanges that keep the grammar, and what counts as a change."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench import robustness
from bench.copies import COPIES, Copy, in_capitals, in_curly_quotes, in_small_letters, without_last_stops
from bench.corpora import read_lines
from bench.exchanges import Exchange, Kind, kinds
from bench.robustness import Changes

KINDS = {kind.name: kind for kind in kinds()}


def only(kind: str) -> Exchange:
    return KINDS[kind].exchanges[0]


@pytest.mark.parametrize("copy", COPIES, ids=[copy.name for copy in COPIES])
@given(text=st.text(alphabet=st.sampled_from("aBß İŉﬁ'\"“”‘’.\n-—é"), max_size=60))
def test_a_copy_keeps_every_place(copy: Copy, text: str) -> None:
    assert len(copy.of(text)) == len(text)


def test_characters_that_are_longer_in_the_other_case_stay() -> None:
    assert in_capitals("Weißfluh") == "WEIßFLUH"
    assert in_small_letters("İZMIR") == "İzmir"


def test_marks_are_curled_and_last_stops_lost() -> None:
    assert in_curly_quotes("\"It's 'here',\" he said.") == "“It’s ‘here’,” he said."
    assert without_last_stops('A. B.\nHe said: "C."\n\nD.') == 'A. B \nHe said: "C "\n\nD '


def test_a_sex_is_exchanged_with_its_pronouns() -> None:
    exchange = only("sexes")
    assert exchange.of("He lost his brother; she saw him.") == "She lost her sister; he saw her."
    assert exchange.of("Her son met her at noon, and her husband met her.") == (
        "His daughter met him at noon, and his wife met him."
    )
    assert exchange.of("The theatre shook.") == "The theatre shook."


def test_a_country_goes_with_its_people_and_towns() -> None:
    exchange = next(one for one in KINDS["countries"].exchanges if one.name == "Kenya")
    assert exchange.of("Orvanian and Telukan troops left Karsund.") == "Kenyan and Ugandan troops left Nairobi."


def test_a_person_keeps_one_name_throughout() -> None:
    exchanged = only("people").of("Bettina Kraal was there. Kraal's lawyer was not.")
    first, last = exchanged.split()[:2]
    assert exchanged == f"{first} {last} was there. {last}'s lawyer was not."
    assert "Kraal" not in exchanged


def test_a_text_with_nothing_to_exchange_gets_an_opening() -> None:
    kind = Kind("towns", "Ard sleeps.", (Exchange("one", {"Ard": "Oslo"}),))
    assert kind.whole("Ard floods.") == "Ard floods."
    assert kind.whole("A dam broke.") == "Ard sleeps. A dam broke."


def test_every_exchange_changes_every_sentence_of_its_opening() -> None:
    for kind in KINDS.values():
        assert all(exchange.of(kind.opening) != kind.opening for exchange in kind.exchanges)


def test_the_stand_ins_stand_in_the_sentences() -> None:
    texts = " ".join(str(line["text"]) for line in read_lines(robustness.SENTENCES))
    for kind in ("countries", "people"):
        words = [word for word in only(kind).words if " " in word or kind == "countries"]
        assert sum(word in texts for word in words) > 0.8 * len(words)


def test_a_rate_is_the_mean_over_the_exchanges() -> None:
    assert Changes("people", 200, {"a": (1, 2), "b": (2,), "c": ()}).rate == pytest.approx(0.5)


def test_without_the_corpus_the_copies_are_named_and_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(robustness, "SHARED", tmp_path / "absent")
    assert robustness.falls(1, more=False, jobs=1) == []
    assert "skipped capitals and small letters: needs ../shared/corpora/polnear/dev.jsonl" in capsys.readouterr().out
