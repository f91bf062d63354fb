"""Whether two descriptions of unnamed people may be of one person: "a toddler" and "a 2-year-old boy"."""

from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.values.persons import of_other_generation, of_other_sex


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
        nouns = {self.noun, earlier.noun}
        if self.age and earlier.age:
            return self.age == earlier.age and not of_other_sex(nouns)
        return not (of_other_sex(nouns) or of_other_generation(nouns))


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
