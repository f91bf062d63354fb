"""The language of a report: said only where it is sure."""

import pytest

from secondsource.gather.language import language_named, language_of

ENGLISH = "The ferry ran aground off Nordhavn on Monday and its 40 passengers were taken to the town hall, police said."
OTHERS = {
    "de": "Die Fähre ist am Montag vor Nordhavn auf Grund gelaufen, ihre vierzig Fahrgäste wurden an Land gebracht.",
    "fr": "Le ferry s'est échoué lundi au large de Nordhavn et ses quarante passagers ont été conduits à la mairie.",
    "es": "El transbordador encalló el lunes frente a Nordhavn y sus cuarenta pasajeros fueron llevados a tierra.",
    "nl": "De veerboot liep maandag aan de grond voor Nordhavn en de veertig passagiers werden aan wal gebracht.",
    "ru": "Паром сел на мель в понедельник у Нордхавна, сорок пассажиров были доставлены в ратушу, сообщила полиция.",
    "ar": "جنحت العبارة يوم الاثنين قبالة نوردهافن ونقل ركابها الأربعون إلى مبنى البلدية بحسب ما ذكرت الشرطة المحلية.",
}


@pytest.mark.parametrize(
    "text", [ENGLISH, ENGLISH.upper(), ENGLISH * 500, f"{ENGLISH} “Wir sind alle an Land”, he said."]
)
def test_english(text: str) -> None:
    found = language_of(text)
    assert found is not None
    assert found.code == "en"


@pytest.mark.parametrize("code", OTHERS)
def test_other_languages(code: str) -> None:
    found = language_of(" ".join([OTHERS[code]] * 3))
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("text", ["", "Marn 2 Odrin 1", "4 5 6 7", "Nordhavn, Sennfeld, Odrin", "Guten Tag"])
def test_short_texts_are_in_no_language(text: str) -> None:
    assert language_of(text) is None


@pytest.mark.parametrize(
    ("tag", "code"),
    [("en", "en"), ("en-GB", "en"), ("EN_us", "en"), ("eng", "en"), ("English", "en"), ("fr", "fr"), ("German", "de"),
     ("qaa", "qaa"), ("?", None), ("many words", None)],
)  # fmt: skip
def test_tags(tag: str, code: str | None) -> None:
    found = language_named(tag)
    assert (found.code if found else None) == code
