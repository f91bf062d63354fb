"""A trigger: the noun that finders of triggers and what sorts them share."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that tells of an event, the last word of its phrase, and the event's type.

    ``weak``: the word tells of this type only beside another telling ("the operation").
    """

    word: int
    last: int
    type: str
    weak: bool = False
