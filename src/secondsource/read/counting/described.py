"""Whether two descriptions of unnamed people may be of one person: "a toddler" and "a 2-year-old boy"."""

from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.read.vocabulary.wordlists import word_set

_MALE = word_set(
    """man boy son brother father husband boyfriend grandfather uncle nephew stepson stepfather gentleman
    policeman gunman fisherman grandson himself"""
)
_FEMALE = word_set(
    """woman girl daughter sister mother wife girlfriend grandmother aunt niece stepdaughter stepmother lady
    policewoman granddaughter herself"""
)
_YOUNG = word_set("baby infant toddler child kid boy girl")
_GROWN = word_set("man woman husband wife father mother officer policeman driver soldier grandfather grandmother")


@dataclass(frozen=True, slots=True)
class Description:
    """One unnamed person as words bring them in: noun, age in figures, the verb it stands by, "another" or not."""

    noun: str
    age: str
    anchor: int
    other: bool

    def may_be(self, earlier: "Description") -> bool:
        """Whether both may be one person: nothing told of sex, age or number holds them apart."""
        if self.other or self.anchor == earlier.anchor:
            return False
        if self.age and earlier.age:
            return self.age == earlier.age and not self._of_other_sex(earlier)
        return not (self._of_other_sex(earlier) or self._of_other_generation(earlier))

    def _of_other_sex(self, earlier: "Description") -> bool:
        nouns = {self.noun, earlier.noun}
        return bool(nouns & _MALE) and bool(nouns & _FEMALE)

    def _of_other_generation(self, earlier: "Description") -> bool:
        nouns = {self.noun, earlier.noun}
        return bool(nouns & _YOUNG) and bool(nouns & _GROWN)


def different_people(descriptions: Sequence[Description]) -> int:
    """How many people there are at least: each description is of the first person told before whom it may be of."""
    people: list[list[Description]] = []
    for description in descriptions:
        known = next((p for p in people if all(description.may_be(earlier) for earlier in p)), None)
        if known is None:
            people.append([description])
        else:
            known.append(description)
    return len(people)
