"""Shares of a number as subjects of the verb behind them."""

from tests.helpers.shipped import reading_of


def test_a_share_is_the_subject_of_its_verb_and_no_part_of_the_time_before_it() -> None:
    reading = reading_of("Nine convicts fled Keld jail on Sunday. By last night 12 of the convicts had been caught.")
    mentions = [m.span.of(reading.report.text) for m in reading.mentions if m.kind == "time"]
    assert mentions == ["Sunday", "last night"]
    assert [event.type for event in reading.events if event.trigger.of(reading.report.text) == "fled"] == ["escape"]
