"""What stands before a pronoun, and who speaks where: what the sieve of pronouns asks of the text around one."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from secondsource.model.reading import Mention, Statement
from secondsource.read.reference.profiles import Profile

REACH, CLIENT_REACH = 80, 12
MOST_SPEAKERS = 3


class Before(NamedTuple):
    """The mentions before the one of a number, by its place among all."""

    number: int
    profiles: Sequence[Profile]
    by_sentence: Mapping[int, Sequence[tuple[int, Profile]]]

    def last(self) -> Sequence[Profile]:
        """The last few of them, in text order."""
        return self.profiles[max(0, self.number - CLIENT_REACH) : self.number]

    def of_sentence(self, sentence: int) -> Iterator[Profile]:
        """Those of a sentence that are not too far off, in text order."""
        first = self.number - REACH
        return (p for number, p in self.by_sentence.get(sentence, ()) if first <= number < self.number)


class Speech:
    """Which direct statement an offset stands in."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._speakers = {s.id: s.speaker_mention for s in statements}
        self._spoken_at = {
            s.speaker_mention: max(span.end for span in (*s.cue, *s.speaker, *s.content))
            for s in statements
            if s.speaker_mention is not None
        }
        self._told = [(span, s.speaker_mention) for s in reversed(statements) for span in s.content]
        direct = [statement for statement in reversed(statements) if statement.kind != "indirect"]
        self._direct_speakers = [span for statement in direct for span in statement.speaker]
        self._spoken = [(span.start, span.end, statement.id) for statement in direct for span in statement.content]

    def earlier_speakers(self, pronoun: Mention) -> tuple[int, ...]:
        """Who spoke before a pronoun that speaks ("she added", "her letter read"), the last first; else nobody."""
        if pronoun.id not in self._spoken_at:
            return ()
        before = (speaker for speaker, cue in self._spoken_at.items() if cue < pronoun.span.start)
        return tuple(sorted(before, key=lambda speaker: -self._spoken_at[speaker]))[:MOST_SPEAKERS]

    def speaks(self, pronoun: Mention) -> bool:
        """Whether a pronoun is the speaker of a statement."""
        return pronoun.id in self._spoken_at

    def is_of_speaker(self, pronoun: Mention) -> bool:
        """Whether a pronoun stands in the words for who speaks a quotation: "its director"."""
        return any(span.holds(pronoun.span) for span in self._direct_speakers)

    def tellers(self, mention: Mention) -> Iterator[int]:
        """Who tells what a mention stands in, be it quoted or not."""
        return (who for span, who in self._told if who is not None and span.holds(mention.span))

    def of(self, profile: Profile) -> int | None:
        """The last of the direct statements that hold where a mention begins."""
        offset = profile.mention.span.start
        for start, end, statement in self._spoken:
            if start <= offset < end:
                return statement
        return None

    def speaker(self, statement: int | None) -> int | None:
        return None if statement is None else self._speakers[statement]
