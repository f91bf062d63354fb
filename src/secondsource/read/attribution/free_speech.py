"""What somebody goes on to say without being named: "20 had died, he told them. Six had been lost. "Come," he said".

Free indirect speech keeps the tense of what is reported, and stands between two sentences of the speaker's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.grammar.reporting import trimmed
from secondsource.read.text.claimed import Claimed
from secondsource.read.vocabulary.wordlists import word_set

_SHIFTED = frozenset(("had", "would"))
_POSSESSIVE = frozenset(("his", "her", "their", "its"))
_OWN = word_set(
    """ward patient hospital clinic department office service ministry agency organisation organization group charity
    team crew unit staff volunteer officer man woman colleague member force brigade station surgeon doctor medic nurse
    rescuer paramedic monitor inspector observer expert union branch firm company district village camp parish"""
)
_MARKS = '"“'


def with_free_speech(analysis: Analysis, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, each with the sentence behind its own that goes on in the tense of reported speech."""
    spoken = _by_sentence(analysis, found)
    taken = Claimed(part for told in found for part in (*told.source, *told.cue, *told.content))
    return [_going_on(analysis, attribution, spoken, taken) for attribution in found]


def _by_sentence(analysis: Analysis, found: Sequence[Attribution]) -> Mapping[int, Attribution]:
    """The attribution whose words of reporting a sentence holds; none where it holds two."""
    by_sentence: dict[int, list[Attribution]] = {}
    for attribution in found:
        number = analysis.sentence_at(attribution.cue[0].start) if attribution.cue else None
        if number is not None:
            by_sentence.setdefault(number, []).append(attribution)
    return {number: told[0] for number, told in by_sentence.items() if len(told) == 1}


def _going_on(analysis: Analysis, told: Attribution, spoken: Mapping[int, Attribution], taken: Claimed) -> Attribution:
    number = analysis.sentence_at(told.cue[0].start) if told.cue and told.content else None
    if number is None or spoken.get(number) is not told or number + 1 >= len(analysis.sentences):
        return told
    own, following = analysis.sentences[number], analysis.sentences[number + 1]
    if taken.meets(following) or any(mark in following.of(analysis.text) for mark in _MARKS):
        return told
    same_paragraph = "\n" not in analysis.text[own.end : following.start]
    shifted = same_paragraph and _is_shifted(analysis, told.content[-1]) and _is_shifted(analysis, following)
    if not shifted and not _is_of_own_people(analysis, following):
        return told
    end = following.start + len(following.of(analysis.text).rstrip(" .\n"))
    return replace(told, content=(*told.content, trimmed(analysis.text, Span(following.start, end))))


def _is_of_own_people(analysis: Analysis, sentence: Span) -> bool:
    """ "Nine injured were on his wards", "61 were saved by her own crews": who speaks tells of what is his or hers."""
    words = analysis.words
    return any(
        words[i].text.lower() in _POSSESSIVE and words[words[i].head].lemma.lower() in _OWN
        for i in analysis.words_in(sentence.start, sentence.end)
        if words[i].head >= 0
    )


def _is_shifted(analysis: Analysis, span: Span) -> bool:
    """Whether a clause is told from the past: "had been killed", "would be freed", and nothing in it is quoted."""
    if any(mark in span.of(analysis.text) for mark in _MARKS):
        return False
    words = (analysis.words[i] for i in analysis.words_in(span.start, span.end))
    return any(word.upos == "AUX" and word.text.lower() in _SHIFTED for word in words)
