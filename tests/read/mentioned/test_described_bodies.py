"""Bodies described and named in one breath."""

from tests.helpers.shipped import reading_of


def test_a_description_ends_before_the_name_behind_it_and_is_of_its_bearer() -> None:
    text = (
        "The aid group Open Hands, which runs two clinics in the camp, gave a higher toll. "
        '"We have recorded 27 deaths," its country director, Samuel Oyen, said.'
    )
    mentions = reading_of(text).mentions
    by_words = {mention.span.of(text): mention for mention in mentions}
    assert by_words["The aid group"].cluster == by_words["Open Hands"].cluster == by_words["its"].cluster
    assert not [words for words in by_words if words.endswith("Open")]
